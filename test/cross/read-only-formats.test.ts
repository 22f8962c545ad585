/** Formats that are only read: qemu-img finds the same in its own sample images and in those that tests make. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import * as layout from '../../src/format/dmg/layout.ts'
import { renderDmg } from '../support/dmg-writer.ts'
import { openFor, quietGraph, readAll } from '../support/graph.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { packageRoot } from '../support/package-root.ts'
import { qemuSourceRoot } from '../support/qemu-source.ts'
import { seeded } from '../support/random.ts'

const qemu = oracle()
const samples = join(qemuSourceRoot, 'tests/qemu-iotests/sample_images')
const fixtures = join(packageRoot, 'test/fixtures')

/** An image whose table counts from 5 sectors and 100 bytes before zero, and its one chunk on from there. */
const wrapping = (): Buffer => {
  const bytes = Buffer.alloc(1024, 'a chunk ')
  const chunks = [{ type: layout.PLAIN, sectors: 2, bytes }]
  const image = renderDmg({ partitions: [{ firstSector: 0, chunks }], form: 'fork' })
  const table = image.indexOf('mish')
  const chunk = table + layout.TABLE.length
  const set = (at: number, value: bigint): void => void image.writeBigUInt64BE(BigInt.asUintN(64, value), at)
  set(table + layout.TABLE.offsetOf('SectorNumber'), -5n)
  set(chunk + layout.CHUNK.offsetOf('SectorNumber'), 5n)
  set(table + layout.TABLE.offsetOf('DataOffset'), -100n)
  set(chunk + layout.CHUNK.offsetOf('CompressedOffset'), 100n)
  return image
}

const images: Record<string, () => Buffer> = {
  'growing.bochs': () => gunzipSync(readFileSync(join(fixtures, 'growing.bochs.gz'))),
  'disk.cloop': () => gunzipSync(readFileSync(join(fixtures, 'disk.cloop.gz'))),
  'wrapping.dmg': wrapping,
  'made.dmg'() {
    const random = seeded(1)
    const chunks = Array.from({ length: 200 }, () => {
      const sectors = random.between(1, 300)
      const plain = textBytes(sectors * 512, random)
      const type = random.pick([layout.ZEROES, layout.PLAIN, layout.IGNORED, layout.ZLIB])
      if (type === layout.ZLIB) return { type, sectors, bytes: deflateSync(plain) }
      return type === layout.PLAIN ? { type, sectors, bytes: plain } : { type, sectors }
    })
    return renderDmg({ partitions: [{ firstSector: 0, chunks }], form: 'fork', before: 77 })
  },
}

for (const name of ['empty.bochs', 'simple-pattern.cloop', 'simple-dmg.dmg']) {
  const path = join(samples, `${name}.bz2`)
  if (existsSync(path)) images[name] = () => execFileSync('bzip2', ['-dc', path])
}

for (const [name, make] of Object.entries(images))
  t.test(name, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    const folder = tempDir(t)
    const path = join(folder, name)
    const format = name.split('.')[1]!
    writeFileSync(path, make())
    qemu!.qemuImgOk(['convert', '-f', format, '-O', 'raw', path, join(folder, 'flat')])
    const image = await openFor(t, path, format)
    const expected = readFileSync(join(folder, 'flat'))
    for (const piece of [2 ** 20, 10_007])
      t.ok((await readAll(image, piece)).equals(expected), `in pieces of ${piece}`)
  })

t.test('of two guesses the same one counts', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const path = join(tempDir(t), 'cloop.dmg')
  writeFileSync(path, images['disk.cloop']!())
  const refused = 'Could not locate UDIF trailer in dmg file'
  t.match(qemu!.qemuImg(['info', path]).stderr, refused)
  await t.rejects(quietGraph().open({}, { filename: path, readOnly: true }), { message: refused })
})
