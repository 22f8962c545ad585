/** Images of every shape, and what may be done to them. */

import { KiB, SECTOR } from '../../src/base/units.ts'
import type { Backend } from '../../src/block/backend.ts'
import type { Options } from '../../src/block/options.ts'
import type { Random } from '../support/random.ts'

export interface Shape {
  readonly name: string
  /** Lines that make the image `memory:top` and what it needs. */
  readonly setup: readonly (readonly string[])[]
  /** How the image is opened, key and all. */
  readonly image: Options
  /** The words of a line that open it so: by name and format, or by options where it needs a key. */
  readonly top: readonly string[]
  /** The same for subcommands that take no format. */
  readonly named: readonly string[]
  readonly cluster: number
  readonly version2: boolean
  readonly encryption: 'luks' | 'aes' | undefined
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
  readonly encrypt?: 'luks' | 'aes'
  readonly open?: readonly Options[]
}

/** The passphrases: of the image, and one more for another key slot. */
export const SECRETS: Readonly<Record<string, string>> = { s: 'secret', t: 'another' }

/** Words that make them known to a line. */
export const KEYS = Object.entries(SECRETS).flatMap(([id, data]) => [
  '--object',
  `secret,id=${id},data=${data}`,
])
export const KEYED = [
  ...KEYS,
  '--image-opts',
  'driver=qcow2,file.driver=memory,file.filename=top,encrypt.key-secret=s',
]

const shape = (words: ShapeWords): Shape => {
  const { cluster = 4 * KiB, options = '', clusters = 64, base, data = false, encrypt } = words
  const size = cluster * clusters + SECTOR
  const chosen = [
    `cluster_size=${cluster}`,
    ...(options === '' ? [] : [options]),
    ...(data ? ['data_file=memory:data'] : []),
    ...(encrypt === undefined ? [] : [`encrypt.format=${encrypt},encrypt.key-secret=s`]),
    ...(encrypt === 'luks' ? ['encrypt.iter-time=10'] : []),
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
      ['create', '-q', ...KEYS, '-f', 'qcow2', '-o', chosen, 'memory:top', String(size)],
    ],
    image: {
      driver: 'qcow2',
      file: { driver: 'memory', filename: 'top' },
      ...(encrypt === undefined ? {} : { 'encrypt.key-secret': 's' }),
    },
    top: encrypt === undefined ? ['-f', 'qcow2', 'memory:top'] : KEYED,
    named: encrypt === undefined ? ['memory:top'] : KEYED,
    cluster,
    encryption: encrypt,
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
  shape({ encrypt: 'luks' }),
  shape({ encrypt: 'luks', cluster: 512, clusters: 200, base: 'raw' }),
  shape({ encrypt: 'luks', cluster: 16 * KiB, clusters: 24, options: 'extended_l2=on' }),
  shape({ encrypt: 'aes', base: 'qcow2' }),
  shape({ encrypt: 'aes', options: 'compat=0.10' }),
]

/** What writes are made for. */
export interface Plan {
  readonly cluster: number
  /** Guest bytes. */
  readonly size: number
  /** Clusters can be packed: neither in encrypted images nor in data files. */
  readonly packs: boolean
}

/** Up to six requests at once, on ranges that don't overlap; changes `content` as they change the image. */
export const writeRound = async (
  random: Random,
  backend: Backend,
  content: Buffer,
  { cluster, size, packs }: Plan,
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
      pending.push(writePacked(backend, offset, bytes, { cluster, packs }))
    }
  }
  await Promise.all(pending)
  return stories.join(' ')
}

const writePacked = async (
  backend: Backend,
  offset: number,
  bytes: Buffer,
  { cluster, packs: compressed }: Pick<Plan, 'cluster' | 'packs'>,
): Promise<void> => {
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

/** One command line that changes the image, or tries to. */
export const linesFor = (random: Random, shape: Shape, present: Present): string[] => {
  const choices: (() => string[])[] = [
    () => resizeLine(random, shape, present),
    () => bitmapLine(random, shape, present),
    () => bitmapLine(random, shape, present),
    () => amendLine(random, shape, present),
    () => ['check', '-q', '-r', 'all', ...shape.top],
  ]
  if (!shape.hasDataFile)
    choices.push(
      () => ['snapshot', '-c', `s${random.below(100)}`, ...shape.named],
      () => ['snapshot', random.pick(['-a', '-d']), random.pick(['s', ...present.snapshots]), ...shape.named],
      () => ['snapshot', random.pick(['-a', '-d']), random.pick(['s', ...present.snapshots]), ...shape.named],
    )
  if (shape.hasBase)
    choices.push(
      () => ['commit', '-q', ...shape.top],
      () => rebaseLine(random, shape),
    )
  return random.pick(choices)()
}

const resizeLine = (random: Random, { cluster, top }: Shape, { size }: Present): string[] => {
  const target = Math.max(SECTOR, size + random.between(-20, 30) * random.pick([SECTOR, cluster]))
  if (target < size) return ['resize', '-q', '--shrink', ...top, String(target)]
  const mode = random.pick(['off', 'off', 'metadata', 'falloc', 'full'])
  return ['resize', '-q', `--preallocation=${mode}`, ...top, String(target)]
}

const bitmapLine = (random: Random, { top }: Shape, { bitmaps }: Present): string[] => {
  const known = random.pick(['b', ...bitmaps])
  const how = random.pick(['--add', '--add', '--remove', '--clear', '--enable', '--disable', '--merge'])
  if (how === '--merge') return ['bitmap', '--merge', random.pick(['b', ...bitmaps]), ...top, known]
  if (how !== '--add') return ['bitmap', how, ...top, known]
  const words = ['-g', String(random.pick([512, 4096, 65536])), ...(random.chance(0.2) ? ['--disable'] : [])]
  return ['bitmap', '--add', ...top, `b${random.below(5)}`, ...words]
}

const amendLine = (random: Random, shape: Shape, { size }: Present): string[] => {
  const { version2, hasDataFile, hasBase, qcow2Base, encryption, cluster, top } = shape
  const bits = version2 ? 16 : random.pick([1, 2, 4, 8, 16, 32, 64])
  const choices = [
    'compat=1.1',
    'compat=0.10,refcount_bits=16,lazy_refcounts=off',
    `refcount_bits=${bits}`,
    'lazy_refcounts=on',
    'lazy_refcounts=off',
    `size=${size + cluster * random.between(0, 20)}`,
    // An amended name is kept as it is given: a path, of no protocol.
    ...(hasDataFile ? ['data_file_raw=off', 'data_file=data'] : []),
    ...(hasBase
      ? [`backing_file=memory:other,backing_fmt=${qcow2Base ? 'qcow2' : 'raw'}`, 'backing_file=']
      : []),
  ]
  const slots = [
    'encrypt.state=active,encrypt.new-secret=t,encrypt.iter-time=10',
    'encrypt.state=inactive,encrypt.old-secret=t',
    `encrypt.state=active,encrypt.new-secret=t,encrypt.keyslot=${random.below(8)},encrypt.iter-time=10`,
  ]
  const choice = encryption === 'luks' && random.chance(0.6) ? random.pick(slots) : random.pick(choices)
  return ['amend', '-q', ...top, '-o', choice]
}

const rebaseLine = (random: Random, { qcow2Base, top }: Shape): string[] => {
  const unsafe = random.chance(0.1) ? ['-u'] : []
  const target = random.pick(['', 'memory:base', 'memory:other'])
  const format = target === '' ? [] : ['-F', qcow2Base ? 'qcow2' : 'raw']
  return ['rebase', '-q', ...unsafe, ...top, '-b', target, ...format]
}
