/** Which format an image has that names none. */

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../../support/daemon.ts'
import { tempDir } from '../../support/images.ts'

t.test('an empty file is raw, whatever formats would make of no bytes at all', async (t) => {
  const file = join(tempDir(t), 'empty')
  writeFileSync(file, '')
  const { status, stdout } = spawnSync(
    process.execPath,
    [builtFile('bin/qimg.cjs'), 'info', '--output=json', file],
    { encoding: 'utf8' },
  )
  t.equal(status, 0)
  t.match(JSON.parse(stdout), { format: 'raw', 'virtual-size': 0 })
})
