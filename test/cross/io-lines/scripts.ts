/** Scripts of `qimg io`, valid and not, from a seed: for both programs on equal images. */

import type { Random } from '../../support/random.ts'
import { FAILING, IMAGES, type Image, PACKED, SECRET, SIZE } from './images.ts'

type Words = string[]
type Maker = (random: Random) => Words

/** Words that appear with some probability. */
const maybe = (random: Random, probability: number, ...words: readonly string[]): Words =>
  random.chance(probability) ? [...words] : []

const BAD_NUMBERS = [
  '-1',
  '1x',
  '',
  '0x',
  '9E',
  '8E',
  '99999999999999999999',
  '1.5k',
  '-5k',
  '010',
  '1e3',
  '+4k',
]

const number = (random: Random, most: number): string => {
  const value = random.chance(0.5) ? random.below(most / 512) * 512 : random.below(most)
  if (random.chance(0.05)) return random.pick(BAD_NUMBERS)
  if (value % 1024 === 0 && random.chance(0.3)) return `${value / 1024}k`
  return random.chance(0.1) ? `0x${value.toString(16)}` : String(value)
}

/** Of whole clusters, or of anything; now and then behind the end. */
const offset = (random: Random): string =>
  random.chance(0.3) ? `${random.below(80) * 64}k` : number(random, random.chance(0.1) ? 2 * SIZE : SIZE)
const length = (random: Random): string =>
  random.chance(0.2)
    ? random.pick(['4k', '64k', '128k', '32k'])
    : number(random, random.pick([1024, 8192, 2e5]))
const byte = (random: Random): string =>
  random.chance(0.05) ? random.pick(['256', 'x', '-1', '0xfff', '010', '0xA', '']) : String(random.below(256))
const source: Maker = (random) => [random.pick(['pattern', 'pattern', 'pattern', 'empty', 'nothing'])]
const cache: Maker = (random) => [
  random.pick(['none', 'writeback', 'writethrough', 'unsafe', 'directsync', 'bad', '']),
]

/** What a letter takes behind it; a letter that is not listed takes nothing. */
type Letters = Readonly<Record<string, Maker | undefined>>

const PATTERN: Letters = { P: (random) => [byte(random)] }
const PART: Letters = { s: (random) => [number(random, 2000)], l: (random) => [number(random, 2000)] }

/** An option that no command has, and those of other commands. */
const STRAY_LETTERS = 'xZabcCfilmnopPqrsuvwz'

interface Flags {
  /** Letters with how likely each is. */
  readonly letters: Readonly<Record<string, number>>
  readonly values?: Letters
}

const FLAGS = {
  read: {
    letters: { q: 0.3, v: 0.1, p: 0.05, P: 0.3, s: 0.1, l: 0.1, b: 0.06, C: 0.1, r: 0.05 },
    values: { ...PATTERN, ...PART },
  },
  write: {
    letters: {
      ...{ q: 0.3, f: 0.1, P: 0.4, z: 0.3, u: 0.15, n: 0.06, c: 0.08, b: 0.06, s: 0.05 },
      ...{ C: 0.1, p: 0.05, r: 0.05 },
    },
    values: { ...PATTERN, s: source },
  },
  readv: { letters: { v: 0.2, q: 0.3, P: 0.3, C: 0.1, r: 0.05 }, values: PATTERN },
  writev: { letters: { q: 0.3, f: 0.1, P: 0.4, C: 0.1, r: 0.05 }, values: PATTERN },
  aio_read: { letters: { q: 0.5, v: 0.1, P: 0.3, C: 0.1, i: 0.05, r: 0.05 }, values: PATTERN },
  aio_write: {
    letters: { q: 0.5, f: 0.1, P: 0.4, z: 0.2, u: 0.1, C: 0.1, i: 0.05, r: 0.05 },
    values: PATTERN,
  },
  discard: { letters: { q: 0.3, C: 0.1 } },
  truncate: {
    letters: { m: 0.3 },
    values: { m: (r) => [r.pick(['off', 'falloc', 'full', 'metadata', 'no'])] },
  },
  open: {
    letters: { r: 0.2, s: 0.1, C: 0.1, n: 0.1, k: 0.05, U: 0.1, t: 0.1, d: 0.1, i: 0.05, o: 0.15 },
    values: {
      t: cache,
      d: (r) => [r.pick(['unmap', 'on', 'ignore', 'off', 'bad'])],
      i: (r) => [r.pick(['threads', 'native', 'bad'])],
      o: (r) => [r.pick(OPEN_OPTIONS)],
    },
  },
  reopen: {
    letters: { r: 0.3, w: 0.3, c: 0.2, o: 0.3 },
    values: { c: cache, o: (r) => [r.pick(REOPEN_OPTIONS)] },
  },
} as const satisfies Readonly<Record<string, Flags>>

const OPEN_OPTIONS = [
  'driver=qcow2,file.filename=a.qcow2',
  'driver=raw,offset=512,file.filename=a.raw',
  'driver=raw',
  'driver=qcow2',
  'driver=nothing',
  'lazy-refcounts=on',
  'read-only=on',
  'force-share=on,read-only=on',
  'id=9',
  'foo=bar',
  'discard=unmap',
]
const REOPEN_OPTIONS = [
  'lazy-refcounts=on',
  'lazy-refcounts=maybe',
  'overlap-check=none',
  'l2-cache-size=64k',
  'read-only=on',
  'read-only=off',
  'cache.no-flush=on',
  'cache.direct=x',
  'driver=raw',
  'file.locking=off',
  'file.filename=other',
  'discard=ignore',
  'detect-zeroes=on',
  'detect-zeroes=unmap,discard=unmap',
  'foo=bar',
  'node-name=x',
  'offset=512',
  'size=1M',
]

/** Options as the command has them, in one of the spellings of getopt(3); seldom one that it does not have. */
const options = (random: Random, name: keyof typeof FLAGS): Words[] => {
  const { letters, values = {} }: Flags = FLAGS[name]
  const parts = Object.entries(letters)
    .filter(([, probability]) => random.chance(probability))
    .map(([letter]) => {
      const value = values[letter]?.(random)[0]
      if (value === undefined) return [`-${letter}`]
      return random.chance(0.2) ? [`-${letter}${value}`] : [`-${letter}`, value]
    })
  if (random.chance(0.03)) parts.push([`-${random.pick([...STRAY_LETTERS])}`])
  if (random.chance(0.1)) joinFlags(parts)
  return random.chance(0.2) ? parts.reverse() : parts
}

/** Two flags without values in one word. */
const joinFlags = (parts: Words[]): void => {
  const at = parts.findIndex(
    (part, i) => part.length === 1 && part[0]!.length === 2 && parts[i + 1] !== undefined,
  )
  if (at < 0) return
  const [first, second] = [parts[at]!, parts[at + 1]!]
  parts.splice(at, 2, [first[0]! + second[0]!.slice(1), ...second.slice(1)])
}

/** Options mostly before the operands, and sometimes between or behind them. */
const arrange = (random: Random, parts: readonly Words[], operands: Words): Words => {
  if (random.chance(0.85)) return [...parts.flat(), ...maybe(random, 0.03, '--'), ...operands]
  const all = operands.map((word) => [word])
  for (const part of parts) all.splice(random.below(all.length + 1), 0, part)
  return all.flat()
}

const command =
  (names: readonly string[], flags: keyof typeof FLAGS | undefined, operands: Maker): Maker =>
  (random) => [
    random.pick(names),
    ...arrange(random, flags === undefined ? [] : options(random, flags), operands(random)),
  ]

/** Of whole clusters, or larger than all images: growing again shows in QEMU what a cut cluster held, zeroes here. */
const newSize: Maker = (random) => [
  random.chance(0.1)
    ? random.pick(BAD_NUMBERS.filter((text) => !/^[\d.]+k?$/.test(text)))
    : `${random.below(80) * 64}k`,
]

const range: Maker = (random) =>
  random.chance(0.03)
    ? random.pick([[], [offset(random)], [offset(random), length(random), '1']])
    : [offset(random), length(random)]

const vector: Maker = (random) => [...range(random), ...maybe(random, 0.4, length(random))]

const MAKERS: readonly (readonly [weight: number, make: Maker])[] = [
  [7, command(['read', 'r'], 'read', range)],
  [9, command(['write', 'w'], 'write', range)],
  [2, command(['readv'], 'readv', vector)],
  [2, command(['writev'], 'writev', vector)],
  [2, command(['aio_read'], 'aio_read', vector)],
  [3, command(['aio_write'], 'aio_write', vector)],
  [2, () => ['aio_flush']],
  [4, command(['discard', 'd'], 'discard', range)],
  [2, command(['truncate', 't'], 'truncate', (r) => [...newSize(r), ...maybe(r, 0.03, '1')])],
  [2, (r) => [r.pick(['alloc', 'a']), offset(r), ...maybe(r, 0.7, length(r))]],
  [1, () => ['map']],
  [1, (r) => [r.pick(['length', 'l'])]],
  [1, (r) => [r.pick(['info', 'i'])]],
  [1, (r) => [r.pick(['flush', 'f'])]],
  [1, (r) => [r.pick(['close', 'c'])]],
  [2, command(['open', 'o'], 'open', (r) => maybe(r, 0.9, r.pick(NAMES)))],
  [2, command(['reopen'], 'reopen', (r) => maybe(r, 0.03, '1'))],
  [1, (r) => ['break', r.pick(['l1_shrink_free_l2_clusters', 'nonsense']), r.pick(['tag', 'x'])]],
  [1, (r) => [r.pick(['remove_break', 'resume']), r.pick(['tag', 'other'])]],
  [
    1,
    (r) => [
      r.pick(['zone_report', 'zone_open', 'zone_close', 'zone_finish', 'zone_reset', 'zone_append']),
      ...range(r),
    ],
  ],
  [1, (r) => [r.pick(['help', '?']), r.pick(['nonsense', 'zone_nothing'])]],
  [1, (r) => ['sleep', r.pick(['1', 'x', '-1', '', '0', '1k'])]],
  [
    1,
    (r) =>
      r.pick([
        ['nonsense'],
        ['rea'],
        ['read'],
        ['write', '1'],
        ['map', '1'],
        ['flush', '-x'],
        ['info', '1'],
        ['alloc'],
        ['break', 'x'],
        ['resume'],
        ['truncate'],
        ['open'],
        ['aio_flush', '1'],
        ['sigraise', r.pick(['x', '0', '-1', '99', '99999999999'])],
        [''],
        ['', 'read', '', '0', '1k'],
        ['READ', '0', '1k'],
      ]),
  ],
]

const ALL: readonly Image[] = [...IMAGES, PACKED]
const NAMES = [...ALL.map(({ name }) => name), 'nothing', 'blkdebug::a.qcow2', 'null-co://', '']

const TOTAL = MAKERS.reduce((sum, [weight]) => sum + weight, 0)

/** One line of a script, or two: when a request that nobody waits for says how it ended is a matter of time. */
const makeCommands = (random: Random): string[] => {
  const line = makeCommand(random)
  return line.startsWith('aio_') ? [line, 'aio_flush'] : [line]
}

const makeCommand = (random: Random): string => {
  let at = random.below(TOTAL)
  for (const [weight, make] of MAKERS) {
    at -= weight
    if (at < 0) return make(random).join(' ')
  }
  return ''
}

/** A request that is held at an event and let go again; nothing waits for one that does not come. */
const makeBreak = (random: Random): string[] => {
  const tag = random.pick(['A', 'B'])
  const at = `${random.below(40) * 64}k`
  const write = `aio_write${random.chance(0.5) ? ' -q' : ''} -P ${random.below(256)} ${at} ${random.pick(['4k', '64k', '512'])}`
  return [
    `break write_aio ${tag}`,
    write,
    `wait_break ${tag}`,
    ...maybe(random, 0.3, `resume ${tag === 'A' ? 'B' : 'A'}`),
    ...maybe(random, 0.3, `remove_break ${tag}`),
    ...maybe(random, 0.3, `read ${random.below(40) * 64 + 2560}k 4k`),
    `resume ${tag}`,
    ...maybe(random, 0.3, `resume ${tag}`),
    'aio_flush',
    `remove_break ${tag}`,
  ]
}

export interface IoScript {
  /** Arguments of the program. */
  readonly args: readonly string[]
  /** What it reads from standard input; undefined: all stands among the arguments. */
  readonly input: string | undefined
}

/** The words that open an image before the commands. */
const opening = (random: Random, { name, format, secret }: Image): Words => {
  if (random.chance(0.12)) return []
  if (secret !== undefined && random.chance(0.95))
    return ['--object', SECRET, '--image-opts', `driver=${format},${secret},file.filename=${name}`]
  const way = random.below(12)
  if (way === 0) return [name]
  if (way === 1) return ['--image-opts', `driver=${format},file.filename=${name}`]
  if (way === 2) return ['-f', format, `blkdebug:fail-${random.pick(FAILING)}:${name}`]
  if (way === 3) return ['-f', random.pick(['raw', 'qcow2', 'vdi', 'nothing']), name]
  if (way === 4) return ['-f', format, `blkdebug::${name}`]
  return ['-f', format, name]
}

const programOptions = (random: Random): Words => [
  ...maybe(random, 0.08, '-r'),
  ...maybe(random, 0.06, '-s'),
  ...maybe(random, 0.08, '-n'),
  ...maybe(random, 0.05, '-k'),
  ...maybe(random, 0.05, '-m'),
  ...maybe(random, 0.05, '-i', random.pick(['threads', 'native', 'bad'])),
  ...maybe(random, 0.1, '-d', random.pick(['unmap', 'on', 'ignore', 'off', 'bad'])),
  ...maybe(random, 0.12, '-t', cache(random)[0]!),
  ...maybe(random, 0.05, '-U'),
  ...maybe(random, 0.06, '-C'),
  ...maybe(random, 0.01, random.pick(['-x', '--forma', '--cache', 'extra', '--object=foo', '-V', '--help'])),
]

export const makeScript = (random: Random): IoScript => {
  const opened = opening(random, random.pick(ALL))
  const breaks = opened.some((word) => word.startsWith('blkdebug::')) && random.chance(0.7)
  const commands = Array.from({ length: random.between(3, 12) }, () => makeCommands(random)).flat()
  if (breaks) commands.unshift(...makeBreak(random))
  const args = programOptions(random)
  // Opened again, qemu-io looks for the temporary file of -s; qimg follows rules from their beginning, and warns again
  // of a raw image that was only found to be one.
  const isProbed = opened.length === 1 || commands.some((line) => /^o.*\.raw/.test(line))
  const failing = opened.some((word) => word.startsWith('blkdebug:fail'))
  const reopens = !args.includes('-s') && !failing && !isProbed
  const kept = commands
    .filter((line) => reopens || !line.startsWith('reopen'))
    // Of nothing qemu-io copies a whole cluster on reading.
    .filter((line) => !args.includes('-C') || !/ 0k?( |$)/.test(line))
    // Which of its writes a truncation fails with is each program's own affair.
    .filter((line) => !failing || !/^t(runcate)? /.test(line))
  // When a request is held beside the prompt of the next line is a matter of time.
  if (!breaks && random.chance(0.3)) return { args: [...args, ...opened], input: `${kept.join('\n')}\n` }
  const lines = kept.flatMap((text) => ['-c', text])
  const all = random.chance(0.2) ? [...opened, ...lines] : [...lines, ...opened]
  return { args: [...args, ...all], input: undefined }
}
