/**
 * Lines drawn from the option table alone: any options that a subcommand has, beside each other whether that makes sense
 * or not, each with a value of its kind or with one that is none. So mistakes come in pairs, and no option is left out.
 */

import type { Option } from '../../../src/cli/options.ts'
import type { Random } from '../../support/random.ts'
import { formatOptions } from './options.ts'
import {
  BACKINGS,
  CACHES,
  type Draft,
  formatName,
  IMAGE_OPTS,
  NAMES,
  OBJECTS,
  type Part,
  SIZES,
  SNAPSHOTS,
  TARGETS,
} from './words.ts'

/** Options of ours, which QEMU does not have: `--progress` too, where it is not that of `-p`. */
const isOurs = ({ name, argument, optional }: Option): boolean =>
  name === 'details' || (name === 'progress' && argument !== undefined && optional !== true)

type Drawer = (random: Random) => string

const from =
  (...values: readonly string[]): Drawer =>
  (random) =>
    random.pick(values)

const optionText: Drawer = (random) => formatOptions(random, formatName(random), 1)[0]?.[1] ?? ''

/** What an option of this name may be given. Speeds are such that no line takes long. */
const VALUES: Readonly<Record<string, Drawer>> = {
  'a-format': formatName,
  'b-format': formatName,
  'backing-format': formatName,
  'output-format': formatName,
  'source-format': formatName,
  'target-format': formatName,
  format: formatName,
  'backing-cache': from(...CACHES),
  'output-cache': from(...CACHES),
  'source-cache': from(...CACHES),
  cache: from(...CACHES),
  backing: from(...BACKINGS),
  base: from(...BACKINGS),
  'source-file': from(...BACKINGS),
  aio: from('threads', 'native', 'io_uring', 'foo', ''),
  apply: from(...SNAPSHOTS),
  create: from('one', 'new', '', 'a,b'),
  delete: from(...SNAPSHOTS),
  snapshot: from(...SNAPSHOTS),
  'buffer-size': from('4k', '512', '0', 'x', '2G', ''),
  count: from('3', '0', '-1', 'x', ''),
  depth: from('1', '0', 'x', ''),
  'flush-interval': from('1', '0', '-1', 'x'),
  granularity: from('64k', '512', '3k', '0', 'x', '4G', '-1', ''),
  'max-length': from(...SIZES),
  merge: from('b0', 'b1', 'b2', ''),
  object: from(...OBJECTS),
  offset: from('64k', '0', '-1', 'x', '5M'),
  options: optionText,
  output: from('json', 'human', 'xml', ''),
  parallel: from('1', '16', '17', '0', '-1', 'x', ''),
  pattern: from('0', '255', '256', '-1', 'x', ''),
  preallocation: from('off', 'metadata', 'falloc', 'full', 'some', ''),
  rate: from('1G', '100M', '0', '-1', 'x', ''),
  repair: from('leaks', 'all', 'some', ''),
  size: from(...SIZES),
  'sparse-size': from('0', '4k', '100', '-1', 'x', '2G', ''),
  'start-offset': from(...SIZES),
  'step-size': from('64k', '0', '-1', 'x'),
}

const OPERANDS: readonly Drawer[] = [
  from(...NAMES),
  from(...NAMES),
  from(...IMAGE_OPTS),
  from(...TARGETS),
  from(...SIZES),
  from('b0', 'b1', 'if=raw.img', 'of=new', 'bs=4k', 'count=1', 'skip=1', '+1M', '-4k'),
]

/** So many of any options. */
export const freeOptions = (random: Random, table: readonly Option[], count: number): Part[] => {
  const known = table.filter((option) => !isOurs(option))
  return Array.from({ length: count }, () => {
    const { name, short, argument, optional } = random.pick(known)
    const word = short === undefined || random.chance(0.3) ? `--${name}` : `-${short}`
    if (argument === undefined || optional === true) return [word]
    const draw = VALUES[name]
    if (draw === undefined) throw new Error(`no values for --${name}: test/cross/command-lines/free.ts`)
    return [word, draw(random)]
  })
}

/** A draft of any options and operands; `usual` operands are what the subcommand really takes. */
export const freeDraft = (random: Random, table: readonly Option[], usual: readonly string[]): Draft => {
  const options = freeOptions(random, table, random.between(0, 5))
  const operands = random.chance(0.6)
    ? usual
    : Array.from({ length: random.between(0, 3) }, () => random.pick(OPERANDS)(random))
  return { options, operands }
}
