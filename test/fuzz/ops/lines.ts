/** Random images, and random things to do to them, as command lines that both programs understand. */

import type { Random } from '../../support/random.ts'
import { type Encryption, encryptOptions, NEW_SECRET } from './secrets.ts'

const KiB = 1024
const MiB = 1024 * KiB

/** What an image is made as. */
export interface Shape {
  /** The `-o` options. */
  readonly options: readonly string[]
  readonly cluster: number
  /** Guest bytes. */
  readonly size: number
  readonly version2: boolean
  readonly base: 'raw' | 'qcow2' | undefined
  readonly hasDataFile: boolean
  /** Nothing is packed into encrypted images here: see docs/differences.md. */
  readonly encryption: Encryption | undefined
}

export const randomShape = (random: Random): Shape => {
  const version2 = random.chance(0.15)
  const extended = !version2 && random.chance(0.2)
  const bits = extended ? random.pick([14, 15, 16]) : random.pick([9, 10, 12, 12, 13, 16, 16, 16, 18, 21])
  const cluster = 2 ** bits
  const options = [`compat=${version2 ? '0.10' : '1.1'}`, `cluster_size=${cluster}`]
  if (extended) options.push('extended_l2=on')
  const encryption = random.chance(0.15) ? random.pick(['luks', 'luks', 'aes'] as const) : undefined
  const hasDataFile = !version2 && encryption === undefined && random.chance(0.12)
  const isRaw = hasDataFile && random.chance(0.5)
  const base = isRaw || random.chance(0.55) ? undefined : random.pick(['raw', 'qcow2'] as const)
  if (!version2) {
    if (random.chance(0.5)) options.push(`refcount_bits=${random.pick([1, 2, 4, 8, 16, 32, 64])}`)
    if (random.chance(0.2)) options.push('lazy_refcounts=on')
    if (random.chance(0.3)) options.push('compression_type=zstd')
    if (hasDataFile) options.push('data_file=data.raw')
    if (isRaw) options.push('data_file_raw=on')
  }
  if (encryption !== undefined) options.push(...encryptOptions(encryption))
  // What is preallocated in an encrypted image shows noise.
  if ((base === undefined || extended) && encryption === undefined && random.chance(0.25))
    options.push(`preallocation=${random.pick(['metadata', 'metadata', 'falloc', 'full'])}`)
  const size = Math.min(
    cluster * random.between(1, 600) + (random.chance(0.2) ? 512 : 0),
    random.between(1, 12) * MiB + 4 * MiB,
  )
  return { options, cluster, size, version2, base, hasDataFile, encryption }
}

/** Lines that make the image `top.qcow2`, with what is below it. `base.raw` is there. */
export const setupLines = ({ options, size, base }: Shape): string[][] => {
  const chosen = [
    ...options,
    ...(base === undefined ? [] : [`backing_file=base.${base}`, `backing_fmt=${base}`]),
  ]
  const lines: string[][] = []
  if (base === 'qcow2') lines.push(['convert', '-f', 'raw', '-O', 'qcow2', 'base.raw', 'base.qcow2'])
  lines.push(['create', '-q', '-f', 'qcow2', '-o', chosen.join(','), 'top.qcow2', String(size)])
  return lines
}

/** What is known of the image now. */
export interface Present {
  readonly size: number
  readonly snapshots: readonly string[]
  readonly bitmaps: readonly string[]
  readonly backing: string | undefined
}

const TOP = ['-f', 'qcow2', 'top.qcow2']

/** One step: a line. */
export const randomLine = (random: Random, shape: Shape, present: Present): string[] => {
  const roll = random.below(100)
  if (roll < 45) return ioLine(random, shape, present)
  if (roll < 60) return snapshotLine(random, present)
  if (roll < 68) return resizeLine(random, shape, present)
  if (roll < 80) return bitmapLine(random, present)
  if (roll < 88) return amendLine(random, shape, present)
  if (roll < 92) return convertLine(random, present)
  // QEMU's repair of an image that has bitmaps forgets its snapshots.
  const mayRepair = present.snapshots.length === 0 || present.bitmaps.length === 0
  if (roll < 94 && mayRepair) return ['check', '-q', '-r', random.pick(['leaks', 'all']), ...TOP]
  if (present.backing === undefined) return ioLine(random, shape, present)
  return random.chance(0.5)
    ? ['commit', '-q', ...(random.chance(0.3) ? ['-d'] : []), ...TOP]
    : rebaseLine(random)
}

const openWords = (random: Random): string[] => {
  const words = ['io', '-f', 'qcow2', '-t', random.pick(['writeback', 'writeback', 'unsafe', 'writethrough'])]
  if (random.chance(0.7)) words.push('-d', 'unmap')
  return words
}

/** Options that are only told to an image that is open. */
const OPENED = [
  'discard-no-unref=on',
  'lazy-refcounts=on',
  'overlap-check=all',
  'pass-discard-other=on',
  'l2-cache-size=1k,refcount-cache-size=2k',
  'l2-cache-entry-size=512',
]

const ioLine = (random: Random, shape: Shape, { size }: Present): string[] => {
  const commands: string[] = []
  for (let i = random.between(1, 6); i > 0; i--) {
    commands.push(ioCommand(random, shape, size))
    // What is under way at the same time may end in any order.
    if (commands.at(-1)!.startsWith('aio_')) commands.push('aio_flush')
  }
  if (random.chance(0.2)) commands.push('flush')
  const words = commands.flatMap((command) => ['-c', command])
  if (random.chance(0.8)) return [...openWords(random), ...words, 'top.qcow2']
  const options = `driver=qcow2,file.filename=top.qcow2,discard=unmap,${random.pick(OPENED)}`
  return ['io', '--image-opts', '-t', 'writeback', ...words, options]
}

const ioCommand = (random: Random, { cluster, hasDataFile, encryption }: Shape, size: number): string => {
  const span = Math.max(cluster * 6, 32 * KiB)
  const unit = random.chance(0.6) ? Math.min(cluster, size) : 512
  const offset = random.below(Math.max(1, Math.floor(size / unit))) * unit
  const length = Math.min(size - offset, random.between(1, Math.max(1, Math.floor(span / unit))) * unit)
  const pattern = random.between(1, 255)
  const kind = random.below(20)
  if (kind < 8) return `write -q -P ${pattern} ${offset} ${length}`
  if (kind < 9)
    return `writev -q -P ${pattern} ${offset} ${Math.min(512, length)} ${Math.min(1024, Math.max(0, length - 512)) || 512}`
  if (kind < 10) return `aio_write -q -P ${pattern} ${offset} ${length}`
  if (kind < 13 && !hasDataFile && encryption === undefined && offset % cluster === 0)
    return `write -q -c -P ${pattern} ${offset} ${Math.min(cluster, size - offset)}`
  if (kind < 15) return `write -q -z ${offset} ${length}`
  if (kind < 17) return `write -q -z -u ${offset} ${length}`
  if (kind < 19) return `discard -q ${offset} ${length}`
  return `read -q ${offset} ${length}`
}

const snapshotLine = (random: Random, { snapshots }: Present): string[] => {
  if (snapshots.length === 0 || random.chance(0.45))
    return ['snapshot', '-c', random.pick(['s', 'a name', `s${random.below(9)}`]), 'top.qcow2']
  return ['snapshot', random.pick(['-a', '-d']), random.pick(snapshots), 'top.qcow2']
}

const resizeLine = (random: Random, { cluster }: Shape, { size }: Present): string[] => {
  const step = random.between(1, 40) * random.pick([512, cluster])
  if (random.chance(0.4) && size > step) return ['resize', '-q', '--shrink', ...TOP, String(size - step)]
  const grown = Math.min(size + step, 32 * MiB)
  const mode = random.pick(['off', 'off', 'metadata', 'falloc', 'full'])
  return ['resize', '-q', `--preallocation=${mode}`, ...TOP, String(grown)]
}

const bitmapLine = (random: Random, { bitmaps }: Present): string[] => {
  const known = random.pick(bitmaps.length > 0 && random.chance(0.9) ? bitmaps : ['b'])
  if (bitmaps.length === 0 || random.chance(0.3)) {
    const words = random.chance(0.6) ? ['-g', String(random.pick([512, 4096, 65536, MiB]))] : []
    const disable = random.chance(0.2) ? ['--disable'] : []
    return ['bitmap', '--add', ...disable, ...words, ...TOP, `b${random.below(6)}`]
  }
  const how = random.pick(['--remove', '--clear', '--enable', '--disable', '--merge'])
  if (how === '--merge') return ['bitmap', '--merge', random.pick(bitmaps), ...TOP, known]
  return ['bitmap', how, ...TOP, known]
}

/** The first secret keeps its slot, so that the image can always be opened. */
const KEY_CHANGES = [
  `encrypt.state=active,encrypt.new-secret=${NEW_SECRET},encrypt.iter-time=10`,
  `encrypt.state=active,encrypt.new-secret=${NEW_SECRET},encrypt.keyslot=3,encrypt.iter-time=10`,
  `encrypt.state=active,encrypt.new-secret=${NEW_SECRET},encrypt.keyslot=0,encrypt.iter-time=10`,
  `encrypt.state=inactive,encrypt.old-secret=${NEW_SECRET}`,
  'encrypt.state=inactive,encrypt.keyslot=3',
  'encrypt.state=inactive,encrypt.keyslot=8',
  'encrypt.state=inactive',
]

const amendLine = (
  random: Random,
  { version2, cluster, hasDataFile, encryption }: Shape,
  { size }: Present,
): string[] => {
  if (encryption !== undefined && random.chance(0.5))
    return ['amend', '-q', ...TOP, '-o', random.pick(KEY_CHANGES)]
  const choices = [
    'compat=1.1',
    // QEMU makes noise of an encrypted image's zeroes.
    ...(encryption === undefined ? ['compat=0.10', 'compat=0.10,refcount_bits=16'] : []),
    `refcount_bits=${version2 ? 16 : random.pick(cluster < MiB ? [1, 2, 4, 8, 16, 32, 64] : [1, 2, 4, 8, 16, 32])}`,
    'lazy_refcounts=on',
    'lazy_refcounts=off',
    `size=${size + cluster * random.between(0, 5)}`,
    ...(hasDataFile ? ['data_file_raw=off', 'data_file_raw=on', 'data_file=data.raw'] : []),
  ]
  return ['amend', '-q', ...TOP, '-o', random.pick(choices)]
}

const rebaseLine = (random: Random): string[] => {
  const unsafe = random.chance(0.1) ? ['-u'] : []
  const [name, format] = random.pick([
    ['', ''],
    ['base.raw', 'raw'],
    ['other.raw', 'raw'],
  ] as const)
  const words = format === '' ? [] : ['-F', format]
  return ['rebase', '-q', ...unsafe, ...TOP, '-b', name, ...words]
}

/** A copy called `copy.qcow2`. */
const convertLine = (random: Random, { snapshots, bitmaps }: Present): string[] => {
  const words: string[] = []
  if (random.chance(0.5)) words.push('-c')
  if (random.chance(0.3))
    words.push(
      '-o',
      random.pick([
        'compression_type=zstd',
        'cluster_size=4k',
        'extended_l2=on',
        'lazy_refcounts=on',
        'preallocation=metadata',
        encryptOptions('luks').join(','),
        encryptOptions('aes').join(','),
      ]),
    )
  if (snapshots.length > 0 && random.chance(0.4)) words.push('-l', random.pick(snapshots))
  else if (bitmaps.length > 0 && random.chance(0.4))
    words.push('--bitmaps', ...(random.chance(0.5) ? ['--skip-broken-bitmaps'] : []))
  return ['convert', '-f', 'qcow2', '-O', 'qcow2', ...words, 'top.qcow2', 'copy.qcow2']
}
