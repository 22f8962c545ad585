/** What a user does to a qcow2 image, line by line, through QEMU's tools and through ours. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { bitmapScripts } from './qcow2-steps/bitmaps.ts'
import { changeScripts } from './qcow2-steps/changes.ts'
import { dataFileScripts } from './qcow2-steps/data-files.ts'
import { openingScripts } from './qcow2-steps/opening.ts'
import { snapshotScripts } from './qcow2-steps/snapshots.ts'
import { runScript } from './steps.ts'

const qemu = oracle()
const scripts = [
  ...dataFileScripts,
  ...snapshotScripts,
  ...bitmapScripts,
  ...openingScripts,
  ...changeScripts,
]

t.test('step by step', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const dir = tempDir(t)
  for (const [i, script] of scripts.entries()) {
    const root = join(dir, String(i))
    mkdirSync(root)
    t.strictSame(await runScript(qemu!, script, root), [], script.name)
  }
})
