/** The log: what is replayed, what is not, and that a kill at any point of a writer's work loses nothing. */

import t, { type Test } from 'tap'
import type { BlockError } from '../../../../src/base/errors.ts'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import {
  afterPowerLoss,
  type MemoryEvent,
  type MemoryStorage,
  replay,
} from '../../../../src/protocol/memory.ts'
import { type Random, randomOf, seeded } from '../../../support/random.ts'
import { type Bench, bench, readAll } from './bench.ts'
import { buildImage, header, type ImageSpec, logEntry, PARENT_ID, PLACES, readGuest, STATE } from './build.ts'

/** More by hand, with QIMG_SEED. */
const ROUNDS = Number(process.env.VHDX_ROUNDS ?? 1)
const LOG_ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
const nothing = (_offset: number, length: number): Uint8Array => new Uint8Array(length)

/** An image of three full blocks whose BAT says so only in the log. */
const withLog = (log: Uint8Array, more: Partial<ImageSpec> = {}): MemoryStorage => {
  const file = buildImage({
    size: 4 * MiB,
    blocks: [0, 1, 2].map((index) => ({
      index,
      state: STATE.full,
      bytes: new Uint8Array(MiB).fill(index + 1),
    })),
    logGuid: LOG_ID,
    log,
    ...more,
  })
  file.apply({ kind: 'zero', offset: PLACES.bat, length: 4096 })
  return file
}

/** The sector of the BAT in which so many blocks are there. */
const batWith = (count: number): Buffer => {
  const bytes = Buffer.alloc(4096)
  for (let i = 0; i < count; i++) bytes.writeBigUInt64LE(BigInt((4 + i) * MiB + STATE.full), i * 8)
  return bytes
}

const FILE_SIZE = 7 * MiB
const entry = (sequence: bigint, count: number, tail: number, how: object = {}): Buffer =>
  logEntry([{ offset: PLACES.bat, bytes: batWith(count) }], {
    sequence,
    guid: LOG_ID,
    tail,
    fileSize: FILE_SIZE,
    ...how,
  })

const at = (...parts: readonly (readonly [number, Uint8Array])[]): Buffer => {
  const log = Buffer.alloc(MiB)
  for (const [offset, bytes] of parts) {
    const first = Math.min(bytes.length, MiB - offset)
    log.set(bytes.subarray(0, first), offset)
    log.set(bytes.subarray(first), 0)
  }
  return log
}

/** Blocks that are there, by what the guest reads. */
const present = async (image: Backend): Promise<number> => {
  const bytes = await readAll(image)
  return [0, 1, 2].filter((i) => bytes[i * MiB] === i + 1).length
}

const damage = (bytes: Buffer, offset: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[offset]! ^= 1
  return copy
}

const cases: readonly { name: string; log: Buffer; blocks: number }[] = [
  { name: 'an empty log', log: at(), blocks: 0 },
  { name: 'one entry', log: at([0, entry(1n, 1, 0)]), blocks: 1 },
  { name: 'an entry in the middle', log: at([64 * KiB, entry(900n, 2, 64 * KiB)]), blocks: 2 },
  {
    name: 'a sequence',
    log: at([0, entry(5n, 1, 0)], [8192, entry(6n, 2, 0)], [16384, entry(7n, 3, 0)]),
    blocks: 3,
  },
  {
    name: 'a sequence with its head torn',
    log: at([0, entry(5n, 1, 0)], [8192, entry(6n, 2, 0)], [16384, damage(entry(7n, 3, 0), 5000)]),
    blocks: 2,
  },
  {
    name: 'the newer of two sequences',
    log: at([0, entry(9n, 2, 0)], [16384, entry(5n, 1, 16384)]),
    blocks: 2,
  },
  {
    name: 'numbers above 32 bits',
    log: at([0, entry(0xffffffffn, 1, 0)], [8192, entry(0x100000000n, 2, 0)]),
    blocks: 2,
  },
  { name: 'around the end of the ring', log: at([MiB - 4096, entry(3n, 2, MiB - 4096)]), blocks: 2 },
  {
    name: 'a sequence around the end of the ring',
    log: at([MiB - 8192, entry(3n, 1, MiB - 8192)], [0, entry(4n, 3, MiB - 8192)]),
    blocks: 3,
  },
  {
    name: 'a tail that is gone',
    log: at([16384, entry(6n, 2, 8192)]),
    blocks: 0,
  },
  {
    name: 'only from the tail on',
    log: at(
      [
        0,
        logEntry([{ offset: PLACES.bat, bytes: batWith(3) }], {
          sequence: 5n,
          guid: LOG_ID,
          tail: 0,
          fileSize: FILE_SIZE,
        }),
      ],
      [8192, entry(6n, 1, 8192)],
    ),
    blocks: 1,
  },
  {
    name: 'an entry of another session',
    log: at([
      0,
      logEntry([{ offset: PLACES.bat, bytes: batWith(3) }], {
        sequence: 5n,
        guid: PARENT_ID,
        tail: 0,
        fileSize: FILE_SIZE,
      }),
    ]),
    blocks: 0,
  },
  {
    name: 'zeroes over what an entry before wrote',
    log: at(
      [0, entry(5n, 3, 0)],
      [
        8192,
        logEntry([{ offset: PLACES.bat, length: 4096 }], {
          sequence: 6n,
          guid: LOG_ID,
          tail: 0,
          fileSize: FILE_SIZE,
        }),
      ],
    ),
    blocks: 0,
  },
  ...[0, 8, 12, 20, 40, 64, 70, 90, 4096, 4100, 8188].map((offset) => ({
    name: `an entry that is damaged at ${offset}`,
    log: at([0, damage(entry(1n, 1, 0), offset)]),
    blocks: 0,
  })),
]

t.test('what the log says is seen by readers and done by writers', async (t) => {
  for (const { name, log, blocks } of cases) {
    const { files, open } = bench(t)
    files.set('x', withLog(log))
    const file = files.get('x')!
    const diary: MemoryEvent[] = []
    file.diary = diary
    const reader = await open('x', { readOnly: true })
    t.equal(await present(reader), blocks, `${name}: read only`)
    await reader.detach()
    t.equal(diary.length, 0, 'a reader changes nothing')
    const writer = await open('x')
    t.equal(await present(writer), blocks, `${name}: to be written`)
    await writer.detach()
    if (diary.some(({ kind }) => kind !== 'flush')) {
      const bytes = readGuest(file, nothing)
      t.equal([0, 1, 2].filter((i) => bytes[i * MiB] === i + 1).length, blocks, 'as the file says afterwards')
    }
  }
})

const failure = async (opening: Promise<unknown>): Promise<Partial<BlockError>> => {
  try {
    await opening
    return {}
  } catch (error) {
    return error as BlockError
  }
}

t.test('a log that cannot be right is refused', async (t) => {
  const refused: readonly [string, Buffer][] = [
    [
      'changes a header',
      at([
        0,
        logEntry([{ offset: 64 * KiB, bytes: batWith(1) }], {
          sequence: 1n,
          guid: LOG_ID,
          tail: 0,
          fileSize: FILE_SIZE,
        }),
      ]),
    ],
    [
      'changes itself',
      at([
        0,
        logEntry([{ offset: PLACES.log, bytes: batWith(1) }], {
          sequence: 1n,
          guid: LOG_ID,
          tail: 0,
          fileSize: FILE_SIZE,
        }),
      ]),
    ],
    [
      'changes what is not in the file',
      at([
        0,
        logEntry([{ offset: 2 ** 40, bytes: batWith(1) }], {
          sequence: 1n,
          guid: LOG_ID,
          tail: 0,
          fileSize: FILE_SIZE,
        }),
      ]),
    ],
    ['is of a longer file', at([0, entry(1n, 1, 0, { fileSize: FILE_SIZE + MiB })])],
  ]
  for (const [name, log] of refused)
    for (const readOnly of [true, false]) {
      const { files, open } = bench(t)
      files.set('x', withLog(log))
      t.match(
        await failure(open('x', { readOnly })),
        { kind: 'corrupt', code: 'EINVAL' },
        `${name}: ${readOnly}`,
      )
    }
  const { files, open } = bench(t)
  files.set(
    'x',
    withLog(
      at([
        0,
        logEntry(
          [
            { offset: 4 * MiB, bytes: new Uint8Array(4096) },
            { offset: PLACES.bat, bytes: batWith(3) },
          ],
          { sequence: 1n, guid: LOG_ID, tail: 0, fileSize: FILE_SIZE },
        ),
      ]),
    ),
  )
  t.match(
    await failure(open('x', { readOnly: true })),
    { kind: 'unsupported', message: /contains a log that needs to be replayed/ },
    'payload in the log is not read around',
  )
  await (await open('x')).detach()
})

t.test('the file grows as the log says', async (t) => {
  const { files, open } = bench(t)
  files.set('x', withLog(at([0, entry(1n, 3, 0, { lastSize: 9 * MiB })])))
  await (await open('x')).detach()
  t.equal(files.get('x')!.size, 9 * MiB)
})

t.test('tools that ask for it are refused a log that is not replayed', async (t) => {
  const { files, open } = bench(t)
  files.set('x', withLog(at([0, entry(1n, 3, 0)])))
  for (const flags of [{ noRecovery: true }, { forCheck: true }])
    t.match(await failure(open('x', { ...flags, readOnly: true })), {
      message: "VHDX image file 'memory:x' opened read-only, but contains a log that needs to be replayed",
      hint: "To replay the log, run:\nqemu-img check -r all 'memory:x'",
    })
  await (await open('x', { noRecovery: true })).detach()
  await (await open('x', { noRecovery: true, readOnly: true })).detach()
})

t.test('a log full of entries that are all but whole takes no time', async (t) => {
  const { files, open } = bench(t)
  // Each sector begins an entry that reaches to its own start again, and only the checksum tells that it does not.
  const log = Buffer.alloc(MiB)
  const sector = Buffer.alloc(4096)
  entry(1n, 1, 0).copy(sector, 0, 0, 4096)
  sector.writeUInt32LE(MiB, 8)
  for (let offset = 0; offset < MiB; offset += 4096) sector.copy(log, offset)
  files.set('x', withLog(log))
  const started = Date.now()
  await (await open('x', { readOnly: true })).detach()
  t.ok(Date.now() - started < 2000)
})

t.test('an image without a log gets one', async (t) => {
  const { files, open } = bench(t)
  const spec: ImageSpec = { size: 4 * MiB }
  const file = buildImage(spec)
  for (const [offset, sequence] of [
    [64 * KiB, 7n],
    [128 * KiB, 8n],
  ] as const) {
    const bytes = header(spec, sequence)
    bytes.writeUInt32LE(0, 68)
    bytes.writeUInt32LE(0, 4)
    const { crc32c } = await import('../../../../src/binary/crc32c.ts')
    bytes.writeUInt32LE(crc32c(bytes), 4)
    file.apply({ kind: 'write', offset, length: 4096, bytes })
  }
  files.set('x', file)
  const image = await open('x')
  const bytes = randomOf(1).bytes(MiB)
  await image.write(512, bytes)
  await image.detach()
  t.ok(
    readGuest(file, nothing)
      .subarray(512, 512 + MiB)
      .equals(bytes),
  )
})

/** Sectors of a guest, and what each may hold: what was durable, or anything written since. */
class Allowed {
  readonly #sectors: Set<number>[]
  constructor(size: number, initial: (sector: number) => number) {
    this.#sectors = Array.from({ length: size / 512 }, (_, i) => new Set([initial(i)]))
  }
  write(offset: number, length: number, tag: number): void {
    for (let i = offset / 512; i < (offset + length) / 512; i++) {
      this.#sectors[i]!.delete(tag)
      this.#sectors[i]!.add(tag)
    }
  }
  /** All that was written is durable: of each sector only the last value counts. */
  flush(): void {
    for (const tags of this.#sectors) {
      const last = [...tags].at(-1)!
      tags.clear()
      tags.add(last)
    }
  }
  copy(): Allowed {
    const copy = new Allowed(0, () => 0)
    copy.#sectors.push(...this.#sectors.map((tags) => new Set(tags)))
    return copy
  }
  /** The first sector that holds what it must not; −1 for none. */
  wrong(bytes: Buffer): number {
    return this.#sectors.findIndex((tags, i) => {
      const tag = bytes.readUInt32LE(i * 512)
      const whole = bytes.subarray(i * 512, (i + 1) * 512)
      for (let at = 4; at < 512; at += 4) if (whole.readUInt32LE(at) !== tag) return true
      return !tags.has(tag)
    })
  }
}

const tagged = (length: number, tag: number): Buffer => {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; at += 4) bytes.writeUInt32LE(tag, at)
  return bytes
}

interface Snapshot {
  /** Changes of the file before it. */
  readonly events: number
  readonly allowed: Allowed
}

/** Random work on an image, with what may be on the disk after each step. */
const work = async (
  image: Backend,
  diary: readonly MemoryEvent[],
  allowed: Allowed,
  random: Random,
): Promise<Snapshot[]> => {
  const size = image.size
  const snapshots: Snapshot[] = []
  let tag = 1
  for (let i = 0; i < 24; i++) {
    const offset = random.below(size / 4096) * 4096
    const length = Math.min(random.between(1, random.chance(0.3) ? 700 : 8) * 4096, size - offset)
    const kind = random.below(10)
    if (kind < 6) {
      tag++
      allowed.write(offset, length, tag)
      snapshots.push({ events: diary.length, allowed: allowed.copy() })
      await image.write(offset, tagged(length, tag))
    } else if (kind < 8) {
      allowed.write(offset, length, 0)
      snapshots.push({ events: diary.length, allowed: allowed.copy() })
      await image.zero(offset, length, { mayUnmap: random.chance(0.7) })
    } else {
      await image.flush()
      allowed.flush()
      snapshots.push({ events: diary.length, allowed: allowed.copy() })
    }
  }
  return snapshots
}

/** After `events` changes: what the last step before them allowed. */
const allowedAt = (snapshots: readonly Snapshot[], events: number): Allowed =>
  snapshots.findLast((snapshot) => snapshot.events <= events)!.allowed

const checkKilled = async (
  t: Test,
  { files, open }: Bench,
  file: MemoryStorage,
  allowed: Allowed,
  what: string,
) => {
  files.set('x', file)
  const reader = await open('x', { readOnly: true })
  const read = await readAll(reader)
  await reader.detach()
  const wrong = allowed.wrong(read)
  if (wrong >= 0) t.fail(`${what}: sector ${wrong} is lost to a reader`)
  const writer = await open('x')
  const found: string[] = []
  await writer.node.layer.check!.check('none', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: ({ kind, text }) => {
      if (kind === 'corruption' && !/header/.test(text)) found.push(text)
    },
  })
  if (found.length > 0) t.fail(`${what}: ${found.join('; ')}`)
  const replayed = await readAll(writer)
  await writer.detach()
  if (!replayed.equals(read)) t.fail(`${what}: the replayed image is another one`)
}

const specs: readonly (readonly [string, ImageSpec])[] = [
  ['dynamic', { size: 3 * MiB }],
  ['dynamic with blocks of 2 MiB', { size: 3 * MiB, blockSize: 2 * MiB }],
  ['differencing', { size: 3 * MiB, parent: { parent_linkage: PARENT_ID, relative_path: 'parent.vhdx' } }],
]

for (const [name, spec] of specs)
  t.test(`a kill between any two writes, or power lost: ${name}`, async (t) => {
    const random = seeded(71)
    const world = bench(t)
    world.files.set(
      './parent.vhdx',
      buildImage({
        size: spec.size,
        blocks: Array.from({ length: 3 }, (_, index) => ({
          index,
          state: STATE.full,
          bytes: tagged(MiB, 0x70000000 + index),
        })),
      }),
    )
    const initial = (sector: number): number =>
      spec.parent === undefined ? 0 : 0x70000000 + Math.floor(sector / 2048)
    for (let round = 0; round < ROUNDS; round++) {
      const start = buildImage(spec)
      const file = replay([], start)
      const diary: MemoryEvent[] = []
      file.diary = diary
      world.files.set('x', file)
      const image = await world.open('x')
      const snapshots: Snapshot[] = [{ events: 0, allowed: new Allowed(spec.size, initial) }]
      snapshots.push(...(await work(image, diary, new Allowed(spec.size, initial), random)))
      await image.detach()
      const last = snapshots.at(-1)!.allowed.copy()
      last.flush()
      for (let count = 0; count <= diary.length; count++) {
        // The bulk of the changes is payload; metadata is where it can go wrong.
        const event = diary[count]
        const isSmall = event === undefined || event.kind !== 'write' || event.length <= 64 * KiB
        if (event?.kind !== 'flush' && !random.chance(isSmall ? 0.5 : 0.05)) continue
        const allowed = count === diary.length ? last : allowedAt(snapshots, count)
        await checkKilled(t, world, replay(diary.slice(0, count), start), allowed, `killed after ${count}`)
        // What is not flushed may be lost in any part; that matters most just before a flush.
        const tries = event?.kind === 'flush' ? 2 : random.below(6) === 0 ? 1 : 0
        for (let i = 0; i < tries; i++) {
          const left = afterPowerLoss(diary, count, () => random.chance(0.5))
          await checkKilled(t, world, replay(left, start), allowed, `power lost after ${count}`)
        }
      }
      t.pass(`${diary.length} changes`)
    }
  })

t.test('more changes than one entry of the log holds', async (t) => {
  const random = seeded(73)
  const world = bench(t)
  const size = 300 * 1024 * MiB
  const start = buildImage({ size, batLength: 3 * MiB })
  const file = replay([], start)
  const diary: MemoryEvent[] = []
  file.diary = diary
  world.files.set('x', file)
  const image = await world.open('x')
  // Each in a sector of the BAT of its own.
  const places = Array.from({ length: 300 }, (_, i) => i * 900 * MiB)
  for (const [i, place] of places.entries()) await image.write(place, tagged(512, i + 1))
  const before = diary.length
  await image.flush()
  const after = diary.length
  await image.detach()
  const look = async (storage: MemoryStorage, readOnly: boolean): Promise<number[]> => {
    world.files.set('x', storage)
    const again = await world.open('x', { readOnly })
    const bytes = Buffer.alloc(512)
    const tags: number[] = []
    for (const place of places) {
      await again.read(place, bytes)
      tags.push(bytes.readUInt32LE(0))
    }
    await again.detach()
    return tags
  }
  for (let count = before; count <= diary.length; count++) {
    if (count < diary.length && diary[count]!.kind === 'write' && !random.chance(0.03)) continue
    for (const events of [diary.slice(0, count), afterPowerLoss(diary, count, () => random.chance(0.5))]) {
      const tags = await look(replay(events, start), random.chance(0.5))
      t.ok(
        tags.every((tag, i) => tag === i + 1 || (tag === 0 && count < after)),
        `after ${count} of ${diary.length}`,
      )
    }
  }
})

t.test('a kill within a resize leaves the old size or the new one', async (t) => {
  const random = seeded(72)
  const world = bench(t)
  const content = random.bytes(3 * MiB)
  const blocks = [0, 1, 2].map((index) => ({
    index,
    state: STATE.full,
    bytes: content.subarray(index * MiB, (index + 1) * MiB),
  }))
  for (const [from, to] of [
    [3 * MiB, 5 * MiB],
    [3 * MiB, 200 * 1024 * MiB],
    [3 * MiB, 2 * MiB],
  ] as const) {
    const start = buildImage({ size: from, blocks })
    const file = replay([], start)
    const diary: MemoryEvent[] = []
    file.diary = diary
    world.files.set('x', file)
    const image = await world.open('x')
    await image.node.resize(to)
    await image.detach()
    const kept = Math.min(from, to)
    for (let count = 0; count <= diary.length; count++)
      for (const events of [diary.slice(0, count), afterPowerLoss(diary, count, () => random.chance(0.5))]) {
        world.files.set('x', replay(events, start))
        for (const readOnly of [true, false]) {
          const again = await world.open('x', { readOnly })
          t.ok([from, to].includes(again.size), `${again.size} bytes after ${count}`)
          const bytes = Buffer.alloc(kept)
          await again.read(0, bytes)
          t.ok(bytes.equals(content.subarray(0, kept)), `the content after ${count}`)
          await again.detach()
        }
      }
  }
})
