/** Scripts of `qimg io`, valid and not, from a seed: for both programs on equal images. */

import type { Random } from '../support/random.ts'

const SIZE = 4 * 1024 * 1024

/** Words that appear with some probability. */
const maybe = (random: Random, probability: number, ...words: readonly string[]): string[] =>
  random.chance(probability) ? [...words] : []

/** Images that a script may open: how they are made, and in which format. */
export const IMAGES: Readonly<Record<string, readonly string[]>> = {
  'a.raw': ['-f', 'raw', 'a.raw', '4M'],
  'a.qcow2': ['-f', 'qcow2', '-o', 'cluster_size=4k', 'a.qcow2', '4M'],
  'top.qcow2': ['-f', 'qcow2', '-b', 'a.qcow2', '-F', 'qcow2', 'top.qcow2', '5M'],
  'old.qcow2': ['-f', 'qcow2', '-o', 'compat=0.10', 'old.qcow2', '4M'],
}

const number = (random: Random, most: number): string => {
  const value = random.chance(0.5) ? random.below(most / 512) * 512 : random.below(most)
  if (random.chance(0.05))
    return random.pick(['-1', '1x', '', '0x', '9E', '99999999999999999999', '1.5k', '-5k'])
  if (value % 1024 === 0 && random.chance(0.3)) return `${value / 1024}k`
  return random.chance(0.1) ? `0x${value.toString(16)}` : String(value)
}

const offset = (random: Random): string => number(random, random.chance(0.1) ? 2 * SIZE : SIZE)
const length = (random: Random): string => number(random, random.pick([1024, 8192, 200_000]))
const byte = (random: Random): string =>
  random.chance(0.05) ? random.pick(['256', 'x', '-1', '0xfff']) : String(random.below(256))

const reading = (random: Random): string[] => [
  ...maybe(random, 0.3, '-q'),
  ...maybe(random, 0.1, '-v'),
  ...maybe(random, 0.05, '-p'),
  ...maybe(
    random,
    0.3,
    '-P',
    byte(random),
    ...maybe(random, 0.3, '-s', number(random, 2000), '-l', number(random, 2000)),
  ),
  ...maybe(random, 0.05, '-l', number(random, 100)),
  ...maybe(random, 0.04, '-b'),
]

const writing = (random: Random): string[] => [
  ...maybe(random, 0.3, '-q'),
  ...maybe(random, 0.1, '-f'),
  ...maybe(random, 0.5, '-P', byte(random)),
  ...maybe(random, 0.25, '-z', ...maybe(random, 0.4, '-u'), ...maybe(random, 0.1, '-n')),
  ...maybe(random, 0.05, '-c'),
  ...maybe(random, 0.03, '-n'),
  ...maybe(random, 0.03, '-u'),
  ...maybe(random, 0.02, '-s', random.pick(['nothing', 'pattern'])),
]

type Maker = (random: Random) => string[]

const MAKERS: readonly (readonly [weight: number, make: Maker])[] = [
  [6, (r) => [r.pick(['read', 'r']), ...reading(r), offset(r), length(r)]],
  [6, (r) => [r.pick(['write', 'w']), ...writing(r), offset(r), length(r)]],
  [
    2,
    (r) => [
      'readv',
      ...maybe(r, 0.3, '-v'),
      ...maybe(r, 0.3, '-P', byte(r)),
      offset(r),
      length(r),
      length(r),
    ],
  ],
  [2, (r) => ['writev', ...maybe(r, 0.3, '-P', byte(r)), offset(r), length(r), ...maybe(r, 0.5, length(r))]],
  [
    2,
    (r) => ['aio_write', '-q', ...maybe(r, 0.5, '-P', byte(r)), ...maybe(r, 0.2, '-z'), offset(r), length(r)],
  ],
  [1, (r) => ['aio_read', '-q', offset(r), length(r)]],
  [3, () => ['aio_flush']],
  [3, (r) => [r.pick(['discard', 'd']), ...maybe(r, 0.3, '-q'), offset(r), length(r)]],
  [
    2,
    (r) => [
      r.pick(['truncate', 't']),
      ...maybe(r, 0.2, '-m', r.pick(['off', 'falloc', 'full', 'no'])),
      number(r, 2 * SIZE),
    ],
  ],
  [2, (r) => [r.pick(['alloc', 'a']), offset(r), ...maybe(r, 0.7, length(r))]],
  [1, () => ['map']],
  [1, (r) => [r.pick(['length', 'l'])]],
  [1, (r) => [r.pick(['info', 'i'])]],
  [1, (r) => [r.pick(['flush', 'f'])]],
  [1, (r) => [r.pick(['close', 'c'])]],
  [
    2,
    (r) => [
      r.pick(['open', 'o']),
      ...maybe(r, 0.2, '-r'),
      ...maybe(r, 0.1, '-C'),
      ...maybe(r, 0.1, '-n'),
      ...openOptions(r),
    ],
  ],
  [
    1,
    (r) => [
      'reopen',
      ...maybe(r, 0.5, r.pick(['-r', '-w'])),
      ...maybe(r, 0.3, '-c', r.pick(['none', 'writeback', 'bad'])),
    ],
  ],
  [1, (r) => ['break', r.pick(['write_aio', 'read_aio', 'nonsense']), 'tag']],
  [1, (r) => [r.pick(['remove_break', 'resume']), r.pick(['tag', 'other'])]],
  [1, (r) => ['help', r.pick(['nonsense', 'zone_nothing'])]],
  [
    1,
    (r) =>
      r.pick([
        ['nonsense'],
        ['read'],
        ['write', '1'],
        ['map', '1'],
        ['sleep', 'x'],
        ['sleep', '1'],
        ['read', '-Z', '0', '1'],
        ['open'],
        [''],
      ]),
  ],
]

const openOptions = (random: Random): string[] =>
  random.chance(0.1)
    ? [
        '-o',
        random.pick([
          'driver=qcow2,file.filename=a.qcow2',
          'driver=raw,offset=512,file.filename=a.raw',
          'driver=nothing',
        ]),
      ]
    : [random.pick([...Object.keys(IMAGES), 'nothing'])]

const TOTAL = MAKERS.reduce((sum, [weight]) => sum + weight, 0)

/** One line of a script. */
const makeCommand = (random: Random): string => {
  let at = random.below(TOTAL)
  for (const [weight, make] of MAKERS) {
    at -= weight
    if (at < 0) return make(random).join(' ')
  }
  return ''
}

export interface IoScript {
  /** Arguments of the program. */
  readonly args: readonly string[]
  /** What it reads from standard input; undefined: all stands among the arguments. */
  readonly input: string | undefined
}

export const makeScript = (random: Random): IoScript => {
  const image = random.pick(Object.keys(IMAGES))
  const format = image.endsWith('.raw') ? 'raw' : 'qcow2'
  const commands = Array.from({ length: random.between(3, 12) }, () => makeCommand(random))
  const args = [
    ...maybe(random, 0.1, '-r'),
    ...maybe(random, 0.1, '-n'),
    ...maybe(random, 0.1, '-d', random.pick(['unmap', 'ignore', 'bad'])),
    ...maybe(random, 0.1, '-t', random.pick(['none', 'writethrough', 'unsafe', 'bad'])),
    ...maybe(random, 0.05, '-U'),
    ...maybe(random, 0.05, '-C'),
  ]
  const opened = random.chance(0.85)
    ? random.chance(0.15)
      ? ['--image-opts', `driver=${format},file.filename=${image}`]
      : ['-f', format, image]
    : []
  if (random.chance(0.3)) return { args: [...args, ...opened], input: `${commands.join('\n')}\n` }
  return { args: [...args, ...commands.flatMap((command) => ['-c', command]), ...opened], input: undefined }
}
