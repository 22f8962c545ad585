/**
 * streamOptimized images as a reader takes them that only goes forward: header, descriptor, then marker after marker to
 * the end of the stream; and as QEMU takes them.
 */

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { tempDir, textBytes } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import { runQimg } from './cli-tools.ts'
import { contentOf, contentOfTheirs, convert, create, qemu, skip, told, withImage } from './vmdk-images.ts'

const MiB = 2 ** 20
const SECTOR = 512
const GRAIN = 65536
const AT_END = 0xffffffffffffffffn
const timeout = 300_000

const sector = (file: Buffer, number: number): Buffer => file.subarray(number * SECTOR, (number + 1) * SECTOR)

const checkHeader = (t: Test, header: Buffer): void => {
  t.equal(header.toString('latin1', 0, 4), 'KDMV')
  t.equal(header.readUInt32LE(4), 3, 'version 3')
  t.equal(header.readUInt32LE(8), 0x30001, 'compressed, with markers')
  t.equal(header.readBigUInt64LE(20), 128n, 'grains of 64 KiB')
  t.equal(header.readUInt32LE(44), 512, 'entries of a table')
  t.equal(header.readBigUInt64LE(48), 0n, 'no redundant directory')
  t.same([...header.subarray(73, 77)], [10, 32, 13, 10])
  t.equal(header.readUInt16LE(77), 1, 'deflate')
}

/** Takes the stream apart; answers its guest bytes. */
const takeApart = (t: Test, file: Buffer): Buffer => {
  const header = sector(file, 0)
  checkHeader(t, header)
  t.equal(header.readBigUInt64LE(56), AT_END, 'the directory is told of at the end')
  const plain = Buffer.alloc(Number(header.readBigUInt64LE(12)) * SECTOR)
  const places = new Map<number, number>()
  const tables = new Map<number, Buffer>()
  let directory: { at: number; bytes: Buffer } | undefined
  let footer: Buffer | undefined
  let at = Number(header.readBigUInt64LE(64))
  for (;;) {
    const marker = sector(file, at)
    const value = Number(marker.readBigUInt64LE(0))
    const size = marker.readUInt32LE(8)
    if (size > 0) {
      const grain = inflateSync(file.subarray(at * SECTOR + 12, at * SECTOR + 12 + size))
      grain.copy(plain, value * SECTOR)
      places.set(value / 128, at)
      at += Math.ceil((12 + size) / SECTOR)
      continue
    }
    const type = marker.readUInt32LE(12)
    t.ok(
      marker.subarray(16).every((byte) => byte === 0),
      'padding of a marker',
    )
    const body = file.subarray((at + 1) * SECTOR, (at + 1 + value) * SECTOR)
    if (type === 1) tables.set(at + 1, body)
    if (type === 2) directory = { at: at + 1, bytes: body }
    if (type === 3) footer = body
    at += 1 + value
    if (type === 0) break
  }
  t.equal(at * SECTOR, file.length, 'the end of the stream is the end of the file')
  checkHeader(t, footer!)
  t.equal(Number(footer!.readBigUInt64LE(56)), directory!.at, 'the footer tells of the directory')
  // What can be looked up is what came by.
  const looked = new Map<number, number>()
  for (let i = 0; i < directory!.bytes.length / 4; i++) {
    const table = tables.get(directory!.bytes.readUInt32LE(i * 4))
    if (table === undefined) continue
    for (let k = 0; k < 512; k++)
      if (table.readUInt32LE(k * 4) !== 0) looked.set(i * 512 + k, table.readUInt32LE(k * 4))
  }
  t.same([...looked].sort(), [...places].sort(), 'tables')
  return plain
}

t.test('a conversion is a whole stream', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(51)
  const contents: Record<string, Buffer> = {
    empty: Buffer.alloc(3 * MiB),
    odd: Buffer.concat([textBytes(2 * MiB + 1000 * SECTOR, random), random.bytes(77 * SECTOR)]),
    sparse: Buffer.alloc(100 * MiB).fill(
      textBytes(GRAIN * 3, random),
      40 * MiB + 512,
      40 * MiB + 512 + GRAIN * 3,
    ),
  }
  for (const [kind, plain] of Object.entries(contents)) {
    const [raw, name] = [join(folder, kind), join(folder, `${kind}.vmdk`)]
    writeFileSync(raw, plain)
    await convert(raw, name, { subformat: 'streamOptimized' })
    t.ok(takeApart(t, readFileSync(name)).equals(plain), `${kind}: taken apart`)
    t.ok((await contentOf(name)).equals(plain), `${kind}: read`)
    t.ok(contentOfTheirs(name).equals(plain), `${kind}: read by QEMU`)
    t.match(qemu!.qemuImgOk(['check', name]), 'No errors')
    const { ours, theirs } = await told(name)
    t.same(ours, theirs, `${kind}: told`)
  }
})

t.test('the same input, the same file', { timeout }, async (t) => {
  const folder = tempDir(t)
  const raw = join(folder, 'raw')
  writeFileSync(raw, textBytes(5 * MiB, seeded(52)))
  const before = process.env.SOURCE_DATE_EPOCH
  process.env.SOURCE_DATE_EPOCH = '1700000000'
  t.teardown(() => {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
    else process.env.SOURCE_DATE_EPOCH = before
  })
  const made: Buffer[] = []
  const name = join(folder, 'a.vmdk')
  for (let i = 0; i < 2; i++) {
    await convert(raw, name, { subformat: 'streamOptimized' })
    made.push(readFileSync(name))
  }
  t.ok(made[0]!.equals(made[1]!))
})

t.test('grains are written once, and a stream goes on', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(53)
  const [raw, name] = [join(folder, 'raw'), join(folder, 'a.vmdk')]
  const plain = Buffer.alloc(80 * MiB)
  plain.set(textBytes(2 * MiB, random))
  writeFileSync(raw, plain)
  await convert(raw, name, { subformat: 'streamOptimized' })
  const refused = { code: 'EIO' }
  const partial = { code: 'EINVAL' }
  await withImage(name, async (node) => {
    await t.rejects(node.write(0, Buffer.alloc(GRAIN, 1)), refused, 'a grain that is there')
    await t.rejects(node.write(70 * MiB, Buffer.alloc(1000, 1)), partial, 'a part of a grain')
    const more = textBytes(3 * GRAIN, random)
    // Another table, which the stream does not have yet, and one that it has.
    await node.write(70 * MiB, more)
    await node.write(5 * MiB, more.subarray(0, GRAIN))
    more.copy(plain, 70 * MiB)
    more.copy(plain, 5 * MiB, 0, GRAIN)
  })
  t.ok(takeApart(t, readFileSync(name)).equals(plain), 'a whole stream again')
  t.ok(contentOfTheirs(name).equals(plain))
})

t.test('what is said of a grain that is written twice', { skip, timeout }, (t) => {
  const folder = tempDir(t)
  const line = ['-f', 'vmdk', '-c', 'write -c 0 64k', '-c', 'write -c 0 64k']
  for (const name of ['mine', 'theirs']) {
    const options = ['-f', 'vmdk', '-o', 'subformat=streamOptimized']
    qemu!.qemuImgOk(['create', '-q', ...options, join(folder, name), '4M'])
  }
  const theirs = qemu!.qemuIo([...line, join(folder, 'theirs')])
  const mine = runQimg(['io', ...line, 'mine'], folder)
  t.match(theirs.stderr, /^qemu-io: /)
  t.equal(mine.stderr, theirs.stderr)
  t.end()
})

t.test('an image of packed grains that is no stream yet', { skip, timeout }, async (t) => {
  const name = join(tempDir(t), 'a.vmdk')
  const grain = textBytes(GRAIN, seeded(54))
  await create(name, { size: 10 * MiB, subformat: 'streamOptimized' })
  await withImage(name, async (node) => node.write(2 * MiB, grain))
  qemu!.qemuIoOk(['-c', 'write -P 7 0 64k', '-c', 'read -P 0 64k 64k', name])
  const plain = Buffer.alloc(10 * MiB).fill(7, 0, GRAIN)
  grain.copy(plain, 2 * MiB)
  t.ok((await contentOf(name)).equals(plain), 'by turns with QEMU')
  t.ok(statSync(name).size < MiB)
})
