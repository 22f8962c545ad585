import t from 'tap'
import { BlockMap, type EntryShape } from '../../../src/block/block-map.ts'
import { seeded } from '../../support/random.ts'

/** A file that counts what is written. */
const store = (bytes: Buffer) => ({
  bytes,
  written: [] as { offset: number; length: number }[],
  fail: false,
  async read(offset: number, into: Uint8Array): Promise<void> {
    into.fill(0)
    into.set(this.bytes.subarray(offset, offset + into.length))
  },
  async write(offset: number, from: Uint8Array): Promise<void> {
    if (this.fail) throw new Error('broken')
    this.written.push({ offset, length: from.length })
    this.bytes.set(from, offset)
  },
  async flush(): Promise<void> {},
})

const shapes: readonly EntryShape[] = [
  { width: 4, byteOrder: 'little' },
  { width: 4, byteOrder: 'big' },
  { width: 8, byteOrder: 'little' },
  { width: 8, byteOrder: 'big' },
  { width: 8, byteOrder: 'little', unit: 4096 },
]

for (const shape of shapes)
  t.test(`entries of ${JSON.stringify(shape)}`, async (t) => {
    const random = seeded(92)
    const { width, byteOrder, unit = 512 } = shape
    const length = (4 * unit) / width
    const offset = 4096
    const file = store(Buffer.alloc(offset + length * width))
    const map = await BlockMap.load(file, offset, length, shape, file.bytes.length - offset)
    const model = new Array<number>(length).fill(0)
    for (let i = 0; i < 200; i++) {
      const index = random.below(length)
      const value = random.below(width === 4 ? 2 ** 32 : 2 ** 53)
      map.set(index, value)
      model[index] = value
    }
    t.ok(model.every((value, i) => map.get(i) === value))
    if (width === 8)
      t.ok(
        model.every((value, i) => map.hi(i) === Math.floor(value / 2 ** 32) && map.lo(i) === value % 2 ** 32),
      )
    t.ok(map.isDirty)
    await map.write(file, map.takeDirty())
    t.notOk(map.isDirty)
    const view = new DataView(file.bytes.buffer, file.bytes.byteOffset + offset)
    const stored = (i: number): number =>
      width === 4
        ? view.getUint32(i * 4, byteOrder === 'little')
        : Number(view.getBigUint64(i * 8, byteOrder === 'little'))
    t.ok(
      model.every((value, i) => stored(i) === value),
      'as they stand in the file',
    )
  })

t.test('only units that changed are written, neighbours as one', async (t) => {
  for (const unit of [512, 4096]) {
    const shape = { width: 4, byteOrder: 'little', unit } as const
    const file = store(Buffer.alloc(16 * unit))
    const map = await BlockMap.load(file, 0, (16 * unit) / 4, shape, 16 * unit)
    for (const at of [0, 1, 2, 7, 9]) map.set((at * unit) / 4, 5)
    await map.write(file, map.takeDirty())
    t.same(file.written, [
      { offset: 0, length: 3 * unit },
      { offset: 7 * unit, length: unit },
      { offset: 9 * unit, length: unit },
    ])
  }
})

t.test(
  'what could not be written is written the next time, and what changed meanwhile as well',
  async (t) => {
    const shape = { width: 4, byteOrder: 'big' } as const
    const file = store(Buffer.alloc(4096))
    const map = await BlockMap.load(file, 0, 1024, shape, 4096)
    map.set(0, 1)
    const dirty = map.takeDirty()
    map.set(1, 2)
    file.fail = true
    await t.rejects(map.write(file, dirty), /broken/)
    file.fail = false
    await map.write(file, map.takeDirty())
    t.same([file.bytes.readUInt32BE(0), file.bytes.readUInt32BE(4)], [1, 2])
    map.set(2, 3)
    map.restore(map.takeDirty())
    t.ok(map.isDirty)
  },
)

t.test('a table that the file has only in part', async (t) => {
  const shape = { width: 8, byteOrder: 'little' } as const
  const file = store(Buffer.alloc(100))
  file.bytes.writeUInt32LE(7, 16)
  const map = await BlockMap.load(file, 0, 1000, shape, 100)
  t.same([map.get(2), map.get(13), map.get(999)], [7, 0, 0])
  map.set(999, 5)
  t.same([map.get(2), map.get(998), map.get(999)], [7, 0, 5], 'it grows when it is written to')
  t.equal(map.copy(1200).length, 9600)
})

t.test('no memory is taken for what cannot be', async (t) => {
  const shape = { width: 8, byteOrder: 'little' } as const
  const file = store(Buffer.alloc(512))
  const map = await BlockMap.load(file, 0, 2 ** 40, shape, 512)
  t.equal(map.get(2 ** 39), 0)
  t.throws(() => map.set(2 ** 39, 1), /too large to be kept in memory/)
  await t.rejects(BlockMap.load(file, 0, 2 ** 40, shape, 2 ** 40), /too large to be kept in memory/)
})
