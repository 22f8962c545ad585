/** Extents of ESX, which QEMU reads (and of COWD also writes) but never makes: fixtures by the letter of their layout. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { type Random, seeded } from '../support/random.ts'
import { cowdFile, descriptorOf, type Grains, seSparseFile } from '../support/vmdk-fixtures.ts'
import { contentOf, contentOfTheirs, qemu, skip, told, withImage } from './vmdk-images.ts'

const SECTOR = 512
const timeout = 300_000

const someGrains = (random: Random, count: number, length: number, zeroes: boolean): Grains =>
  Array.from({ length: count }, () => {
    if (zeroes && random.chance(0.2)) return null
    return random.chance(0.5) ? random.bytes(length) : undefined
  })

const plainOf = (grains: Grains, length: number, size: number): Buffer => {
  const plain = Buffer.alloc(size)
  for (const [i, grain] of grains.entries())
    if (grain instanceof Uint8Array) plain.set(grain.subarray(0, Math.max(size - i * length, 0)), i * length)
  return plain
}

t.test('vmfsSparse', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(31)
  for (const [grainSectors, count] of [
    [1, 5000],
    [128, 40],
  ] as const) {
    const grains = someGrains(random, count, grainSectors * SECTOR, false)
    const sectors = count * grainSectors - (grainSectors > 1 ? 7 : 0)
    const name = join(folder, `cowd-${grainSectors}.vmdk`)
    writeFileSync(join(folder, `x-${grainSectors}`), cowdFile(grains, grainSectors, sectors))
    writeFileSync(name, descriptorOf('vmfsSparse', [`RW ${sectors} VMFSSPARSE "x-${grainSectors}"`]))
    const plain = plainOf(grains, grainSectors * SECTOR, sectors * SECTOR)
    t.ok((await contentOf(name)).equals(plain), `${grainSectors}: content`)
    const { ours, theirs } = await told(name)
    t.same(ours, theirs, `${grainSectors}: told`)
    await withImage(name, async (node) => {
      for (let i = 0; i < 20; i++) {
        const offset = random.below(plain.length)
        const bytes = random.bytes(random.between(1, Math.min(100_000, plain.length - offset)))
        bytes.copy(plain, offset)
        await node.write(offset, bytes)
      }
      await node.flush()
    })
    t.ok(contentOfTheirs(name).equals(plain), `${grainSectors}: what we wrote`)
    qemu!.qemuIoOk(['-c', 'write -P 77 1000 70000', name])
    plain.fill(77, 1000, 71000)
    t.ok((await contentOf(name)).equals(plain), `${grainSectors}: what QEMU wrote`)
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors')
  }
})

t.test('seSparse', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(32)
  const grains = someGrains(random, 4500, 4096, true)
  const sectors = 4500 * 8
  const name = join(folder, 'se.vmdk')
  const file = join(folder, 'x')
  const lines = [`RW ${sectors} SESPARSE "x"`]
  writeFileSync(name, descriptorOf('seSparse', lines))
  writeFileSync(file, seSparseFile(grains, sectors))
  const plain = plainOf(grains, 4096, sectors * SECTOR)
  t.ok((await contentOf(name)).equals(plain), 'content')
  const { ours, theirs } = await told(name)
  t.same(ours, theirs, 'told')
  await t.rejects(
    withImage(name, async () => {}),
    { message: 'No write support for seSparse images available' },
  )
  // A grain beyond any file reads as zeroes.
  const far = seSparseFile(grains, sectors)
  far.writeUInt32LE(0xffffffff, far.indexOf(Buffer.from([0x30]), 22 * SECTOR) - 7)
  writeFileSync(file, far)
  t.ok((await contentOf(name)).equals(contentOfTheirs(name)), 'beyond')
  writeFileSync(file, seSparseFile(grains, sectors))
  // A parent shows through holes, and not through zeroes.
  const base = join(folder, 'base.vmdk')
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', base, String(sectors * SECTOR)])
  qemu!.qemuIoOk(['-c', `write -P 9 0 ${sectors * SECTOR}`, base])
  const info = JSON.parse(qemu!.qemuImgOk(['info', '--output=json', base]))
  const cid = Number(info['format-specific'].data.cid).toString(16)
  const text = descriptorOf('seSparse', lines, ['parentFileNameHint="base.vmdk"'])
  writeFileSync(name, text.replace('parentCID=ffffffff', `parentCID=${cid}`))
  t.ok((await contentOf(name)).equals(contentOfTheirs(name)), 'over a parent')

  const damages: Record<string, (header: Buffer) => void> = {
    magic: (header) => header.writeUInt8(1, 0),
    version: (header) => header.writeUInt8(7, 8),
    'grain size': (header) => header.writeUInt8(16, 24),
    'grain table size': (header) => header.writeUInt8(65, 32),
    flags: (header) => header.writeUInt8(1, 40),
    reserved: (header) => header.writeUInt32LE(0x99, 52),
    padding: (header) => header.writeUInt8(1, 511),
    'volatile header': (header) => header.writeUInt8(200, 80),
  }
  writeFileSync(name, descriptorOf('seSparse', lines))
  for (const [what, change] of Object.entries(damages)) {
    writeFileSync(file, seSparseFile(grains, sectors, change))
    const said = await told(name)
    t.same(said.ours, said.theirs, what)
  }
})
