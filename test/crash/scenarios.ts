/** Images of every shape, and what may be done to them. */

import { KiB, SECTOR } from '../../src/base/units.ts'
import type { Backend } from '../../src/block/backend.ts'
import type { Options } from '../../src/block/options.ts'
import type { Random } from '../support/random.ts'

export interface Shape {
  readonly name: string
  /** Lines that make the image `memory:top` and what it needs. */
  readonly setup: readonly (readonly string[])[]
  readonly cluster: number
  readonly version2: boolean
  readonly qcow2Base: boolean
  readonly hasBase: boolean
  readonly hasDataFile: boolean
  /** Options that it is opened with, one of these each time. */
  readonly open: readonly Options[]
}

interface ShapeWords {
  readonly cluster?: number
  readonly options?: string
  readonly clusters?: number
  readonly base?: 'raw' | 'qcow2'
  readonly data?: boolean
  readonly open?: readonly Options[]
}

const shape = (words: ShapeWords): Shape => {
  const { cluster = 4 * KiB, options = '', clusters = 64, base, data = false } = words
  const size = cluster * clusters + SECTOR
  const chosen = [
    `cluster_size=${cluster}`,
    ...(options === '' ? [] : [options]),
    ...(data ? ['data_file=memory:data'] : []),
    ...(base === undefined ? [] : [`backing_file=memory:base,backing_fmt=${base}`]),
  ].join(',')
  const below = (name: string): string[][] => [
    [
      'create',
      '-q',
      '-f',
      base!,
      ...(base === 'raw' ? [] : ['-o', `cluster_size=${cluster}`]),
      `memory:${name}`,
      `${size - 4 * cluster}`,
    ],
    ...[0, 1, 2, 3].map((i) => [
      'io',
      '-f',
      base!,
      '-c',
      `write -q -P ${name.length + i} ${i * Math.floor(clusters / 5) * cluster} ${2 * cluster}`,
      `memory:${name}`,
    ]),
  ]
  return {
    name: JSON.stringify(words),
    setup: [
      ...(base === undefined ? [] : [...below('base'), ...below('other')]),
      ...(data ? [['create', '-q', '-f', 'raw', 'memory:data', '0']] : []),
      ['create', '-q', '-f', 'qcow2', '-o', chosen, 'memory:top', String(size)],
    ],
    cluster,
    version2: options.includes('compat=0.10'),
    qcow2Base: base === 'qcow2',
    hasBase: base !== undefined,
    hasDataFile: data,
    open: words.open ?? [{}, { 'l2-cache-size': 2 * cluster, 'refcount-cache-size': 4 * cluster }],
  }
}

export const shapes: readonly Shape[] = [
  shape({}),
  shape({ base: 'raw' }),
  shape({ base: 'qcow2' }),
  shape({ cluster: 512, clusters: 400 }),
  shape({ cluster: 512, clusters: 300, options: 'refcount_bits=64', base: 'qcow2' }),
  shape({ cluster: 512, options: 'compat=0.10', clusters: 200, base: 'raw' }),
  shape({ options: 'compat=0.10' }),
  shape({ options: 'refcount_bits=1' }),
  shape({ options: 'refcount_bits=2', base: 'raw' }),
  shape({
    options: 'lazy_refcounts=on',
    open: [{}, { 'lazy-refcounts': 'off' }, { 'overlap-check': 'all' }],
  }),
  shape({ cluster: 16 * KiB, options: 'extended_l2=on', clusters: 24 }),
  shape({ cluster: 16 * KiB, options: 'extended_l2=on', clusters: 24, base: 'qcow2' }),
  shape({ cluster: 16 * KiB, options: 'extended_l2=on,preallocation=metadata', clusters: 24 }),
  shape({ options: 'preallocation=metadata', open: [{}, { 'discard-no-unref': 'on' }] }),
  shape({ data: true }),
  shape({ data: true, options: 'data_file_raw=on', cluster: 512, clusters: 256 }),
  shape({ data: true, base: 'raw' }),
  shape({ cluster: 64 * KiB, clusters: 12, options: 'compression_type=zstd', base: 'qcow2' }),
  shape({
    cluster: 1024,
    clusters: 300,
    options: 'refcount_bits=8',
    open: [{ 'pass-discard-other': 'on' }, {}],
  }),
]

/** What writes are made for. */
export interface Plan {
  readonly cluster: number
  /** Guest bytes. */
  readonly size: number
}

/** Up to six requests at once, on ranges that don't overlap; changes `content` as they change the image. */
export const writeRound = async (
  random: Random,
  backend: Backend,
  content: Buffer,
  { cluster, size }: Plan,
): Promise<string> => {
  const taken: [number, number][] = []
  const pending: Promise<void>[] = []
  const stories: string[] = []
  for (let i = random.between(1, 6); i > 0; i--) {
    const [offset, length] = pickRange(random, size, cluster)
    if (length === 0 || taken.some(([at, other]) => offset < at + other && at < offset + length)) continue
    taken.push([offset, length])
    const whole = offset % cluster === 0 && (length % cluster === 0 || offset + length === size)
    const kind = random.below(10)
    stories.push(`${'wwwwwzzud'[kind] ?? 'c'} ${offset}+${length}`)
    if (kind < 5 || (kind === 9 && !whole)) {
      const bytes = random.chance(0.5) ? random.bytes(length) : Buffer.alloc(length, random.between(1, 255))
      content.set(bytes, offset)
      pending.push(backend.write(offset, bytes, { fua: random.chance(0.2) }))
    } else if (kind < 8) {
      content.fill(0, offset, offset + length)
      pending.push(backend.zero(offset, length, { mayUnmap: kind === 7 }))
    } else if (kind === 8) {
      content.fill(0, offset, offset + length)
      // What a discarded range shows is not promised; zeroed first it stays zero.
      pending.push(backend.zero(offset, length).then(() => backend.discard(offset, length)))
    } else {
      const bytes = Buffer.alloc(length, random.between(1, 255))
      random.fill(bytes.subarray(0, Math.min(length, cluster / 4)))
      content.set(bytes, offset)
      pending.push(writePacked(backend, offset, bytes, cluster))
    }
  }
  await Promise.all(pending)
  return stories.join(' ')
}

/** External data files take no packed clusters. */
const writePacked = async (
  backend: Backend,
  offset: number,
  bytes: Buffer,
  cluster: number,
): Promise<void> => {
  const compressed = backend.node.layer.pack !== undefined
  for (let at = 0; at < bytes.length; at += cluster)
    await backend.write(offset + at, bytes.subarray(at, at + cluster), { compressed })
}

const pickRange = (random: Random, size: number, cluster: number): [offset: number, length: number] => {
  const offset = random.below(Math.ceil(size / SECTOR)) * SECTOR
  const length = Math.min(random.between(1, (4 * cluster) / SECTOR) * SECTOR, size - offset)
  if (random.chance(0.5)) return [offset, length]
  const start = offset - (offset % cluster)
  return [start, Math.min(Math.ceil(length / cluster) * cluster, size - start)]
}

/** What is there already. */
interface Present {
  readonly size: number
  readonly snapshots: readonly string[]
  readonly bitmaps: readonly string[]
}

const TOP = ['-f', 'qcow2', 'memory:top']

/** One command line that changes the image, or tries to. */
export const linesFor = (random: Random, shape: Shape, present: Present): string[] => {
  const choices: (() => string[])[] = [
    () => resizeLine(random, shape, present),
    () => bitmapLine(random, present),
    () => bitmapLine(random, present),
    () => amendLine(random, shape),
    () => ['check', '-q', '-r', 'all', ...TOP],
  ]
  if (!shape.hasDataFile)
    choices.push(
      () => ['snapshot', '-c', `s${random.below(100)}`, 'memory:top'],
      () => ['snapshot', random.pick(['-a', '-d']), random.pick(['s', ...present.snapshots]), 'memory:top'],
      () => ['snapshot', random.pick(['-a', '-d']), random.pick(['s', ...present.snapshots]), 'memory:top'],
    )
  if (shape.hasBase)
    choices.push(
      () => ['commit', '-q', ...TOP],
      () => rebaseLine(random, shape),
    )
  return random.pick(choices)()
}

const resizeLine = (random: Random, { cluster }: Shape, { size }: Present): string[] => {
  const target = Math.max(SECTOR, size + random.between(-20, 30) * random.pick([SECTOR, cluster]))
  if (target < size) return ['resize', '-q', '--shrink', ...TOP, String(target)]
  const mode = random.pick(['off', 'off', 'metadata', 'falloc', 'full'])
  return ['resize', '-q', `--preallocation=${mode}`, ...TOP, String(target)]
}

const bitmapLine = (random: Random, { bitmaps }: Present): string[] => {
  const known = random.pick(['b', ...bitmaps])
  const how = random.pick(['--add', '--add', '--remove', '--clear', '--enable', '--disable', '--merge'])
  if (how === '--merge') return ['bitmap', '--merge', random.pick(['b', ...bitmaps]), ...TOP, known]
  if (how !== '--add') return ['bitmap', how, ...TOP, known]
  const words = ['-g', String(random.pick([512, 4096, 65536])), ...(random.chance(0.2) ? ['--disable'] : [])]
  return ['bitmap', '--add', ...TOP, `b${random.below(5)}`, ...words]
}

const amendLine = (random: Random, { version2, hasDataFile }: Shape): string[] => {
  const bits = version2 ? 16 : random.pick([1, 2, 4, 8, 16, 32, 64])
  const choices = [
    'compat=1.1',
    'compat=0.10,refcount_bits=16,lazy_refcounts=off',
    `refcount_bits=${bits}`,
    'lazy_refcounts=on',
    'lazy_refcounts=off',
    ...(hasDataFile ? ['data_file_raw=off'] : []),
  ]
  return ['amend', '-q', ...TOP, '-o', random.pick(choices)]
}

const rebaseLine = (random: Random, { qcow2Base }: Shape): string[] => {
  const unsafe = random.chance(0.1) ? ['-u'] : []
  const target = random.pick(['', 'memory:base', 'memory:other'])
  const format = target === '' ? [] : ['-F', qcow2Base ? 'qcow2' : 'raw']
  return ['rebase', '-q', ...unsafe, ...TOP, '-b', target, ...format]
}
