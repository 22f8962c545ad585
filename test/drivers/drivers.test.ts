/** Every format that can be written to does what a plain piece of memory does, and QEMU agrees. */

import t from 'tap'
import { formatRows, rowName } from '../support/format-rows.ts'
import { tempDir } from '../support/images.ts'
import { oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'
import { runSession } from './session.ts'

const qemu = oracle()
const SESSIONS = 2

for (const row of formatRows)
  t.test(rowName(row), async (t) => {
    const folder = tempDir(t)
    const random = seeded(11)
    for (let i = 0; i < SESSIONS; i++) {
      const seed = random.next()
      await t.resolves(runSession(row, seed, folder, qemu), `seed ${seed}`)
    }
  })
