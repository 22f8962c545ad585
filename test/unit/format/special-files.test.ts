/**
 * Names that lead to what is no regular file: nothing waits for a FIFO's writer, and nothing but files and disks is read.
 * As the image itself, and as what an image names.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { drivers } from '../../../src/drivers.ts'
import { tempDir } from '../../support/images.ts'
import { runQimgHere } from '../../support/in-process.ts'
import { CONTENT_MAKERS, PARENT_MAKERS } from './naming-images.ts'

/** By name: why it cannot be opened. */
const SPECIAL: Readonly<Record<string, RegExp>> = {
  fifo: /'file' driver requires '.*fifo' to be a regular file$/m,
  folder:
    /'file' driver requires '.*folder' to be a regular file$|Could not open '.*folder': Is a directory$/m,
  socket: /Could not open '.*socket': No such device or address$/m,
  link: /Could not open '.*link': Too many levels of symbolic links$/m,
  missing: /Could not open '.*missing': No such file or directory$/m,
}

const makeSpecial = async (t: Test, folder: string): Promise<void> => {
  execFileSync('mkfifo', [join(folder, 'fifo')])
  mkdirSync(join(folder, 'folder'))
  symlinkSync('link', join(folder, 'link'))
  const server = createServer()
  t.teardown(() => server.close())
  await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve))
}

t.test('as the image', async (t) => {
  const folder = tempDir(t)
  await makeSpecial(t, folder)
  for (const { name: format, kind } of drivers.all) {
    if (kind !== 'format') continue
    for (const [name, message] of Object.entries(SPECIAL))
      for (const command of ['info', 'check', 'map']) {
        const { status, stderr } = await runQimgHere([command, '-f', format, join(folder, name)])
        t.equal(status, 1, `${command} -f ${format} ${name}`)
        t.match(stderr, message, `${command} -f ${format} ${name}`)
      }
  }
})

for (const [what, makers] of [
  ['parent', PARENT_MAKERS],
  ['content', CONTENT_MAKERS],
] as const)
  t.test(`as an image’s ${what}`, async (t) => {
    const folder = tempDir(t)
    await makeSpecial(t, folder)
    for (const [kind, make] of Object.entries(makers)) {
      const format = kind.split(' ')[0]!
      for (const [name, message] of Object.entries(SPECIAL)) {
        const path = join(folder, 'image')
        await make(path, name)
        for (const line of [
          ['map', '-f', format, path],
          ['io', '-f', format, '-c', 'write 0 512', path],
        ]) {
          const { status, stderr } = await runQimgHere(line)
          t.equal(status, 1, `${kind}, ${name}: ${line[0]}`)
          t.match(stderr, message, `${kind}, ${name}: ${line[0]}`)
        }
      }
    }
  })
