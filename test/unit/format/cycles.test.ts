/** Images that are their own ancestors: refused at once and in words by every command that follows backing files. */

import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../../support/images.ts'
import { runQimgHere } from '../../support/in-process.ts'
import { PARENT_MAKERS } from './naming-images.ts'

/** Lines that follow the chain of an image. `made`: what they would make. */
const linesFor = (image: string, format: string, made: string): readonly (readonly string[])[] => [
  ['io', '-r', '-c', 'read 0 512', image],
  ['io', '-c', 'write 0 512', image],
  ['io', '-U', '-r', '-c', 'read 0 512', image],
  ['info', '--backing-chain', image],
  ['info', '--backing-chain', '--output=json', image],
  ['map', image],
  ['check', image],
  ['check', '-r', 'all', image],
  ['measure', '-O', 'qcow2', image],
  ['compare', image, image],
  ['convert', '-O', 'qcow2', image, made],
  ['dd', '-O', 'qcow2', `if=${image}`, `of=${made}`],
  ['create', '-f', 'qcow2', '-b', image, '-F', format, made],
  ['commit', image],
  ['rebase', '-b', '', image],
  ['resize', image, '8M'],
]

/** Of processor time, which other work on the machine does not change. Microseconds. */
const MOST_TIME = 1_000_000

for (const [format, make] of Object.entries(PARENT_MAKERS))
  t.test(format, async (t) => {
    const folder = tempDir(t)
    const at = (name: string): string => join(folder, name)
    await make(at('itself'), 'itself')
    await make(at('one'), 'two')
    await make(at('two'), './one')
    await make(at('linked'), 'symbolic')
    symlinkSync('linked', at('symbolic'))
    await make(at('hard'), 'same')
    linkSync(at('hard'), at('same'))
    const bytesOfAll = (): Buffer[] => readdirSync(folder).map((name) => readFileSync(at(name)))
    const before = bytesOfAll()
    const openFiles = (): number => readdirSync('/proc/self/fd').length
    const openBefore = openFiles()
    for (const image of ['itself', 'one', 'linked', 'hard'])
      for (const line of linesFor(at(image), format, at('made'))) {
        const what = `${image}: ${line.join(' ')}`
        const started = process.cpuUsage()
        const { status, stderr } = await runQimgHere(line)
        const { user, system } = process.cpuUsage(started)
        t.ok(user + system < MOST_TIME, `${what}: in time`)
        t.not(status, 0, what)
        t.match(stderr, /loops or is too long at '[^']+'$|creates an infinite loop\.$/m, what)
        t.ok(stderr.length < 1000, `${what}: in few words`)
      }
    t.equal(openFiles(), openBefore, 'all is closed')
    t.same(bytesOfAll(), before, 'nothing was changed or made')
  })
