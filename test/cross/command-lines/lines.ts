/** Generated command lines of all subcommands, valid and not. */

import type { Option } from '../../../src/cli/options.ts'
import { amend } from '../../../src/cli/subcommand/amend.ts'
import { bench } from '../../../src/cli/subcommand/bench.ts'
import { bitmap } from '../../../src/cli/subcommand/bitmap.ts'
import { check } from '../../../src/cli/subcommand/check.ts'
import { commit } from '../../../src/cli/subcommand/commit.ts'
import { compare } from '../../../src/cli/subcommand/compare.ts'
import { convert } from '../../../src/cli/subcommand/convert.ts'
import { create } from '../../../src/cli/subcommand/create.ts'
import { dd } from '../../../src/cli/subcommand/dd.ts'
import { info } from '../../../src/cli/subcommand/info.ts'
import { map } from '../../../src/cli/subcommand/map.ts'
import { measure } from '../../../src/cli/subcommand/measure.ts'
import { rebase } from '../../../src/cli/subcommand/rebase.ts'
import { resize } from '../../../src/cli/subcommand/resize.ts'
import { snapshot } from '../../../src/cli/subcommand/snapshot.ts'
import type { Random } from '../../support/random.ts'
import { SECRET } from './files.ts'
import { freeDraft, freeOptions } from './free.ts'
import { formatOptions } from './options.ts'
import {
  BACKINGS,
  CACHES,
  type Draft,
  formatName,
  imageDraft,
  maybe,
  type Part,
  QCOW2_IMAGES,
  RAW_IMAGES,
  SIZES,
  SNAPSHOTS,
  TARGETS,
  writeDown,
} from './words.ts'

const CHANGES = ['+1M', '-512k', '+64k', '-1M', '+100', '++4k', '-2M', '+0']

const objectFor = (format: string): Part[] => (format === 'luks' ? [['--object', SECRET]] : [])

const createDraft = (random: Random): Draft => {
  const format = formatName(random)
  return {
    options: [
      ...maybe(random, 0.2, '-q'),
      ...(format === 'raw' && random.chance(0.5) ? [] : [['-f', format]]),
      ...formatOptions(random, format, 0.5),
      ...objectFor(format),
      ...maybe(random, 0.3, '-b', random.pick(BACKINGS)),
      ...maybe(random, 0.3, '-F', random.pick(['raw', 'qcow2', 'qcow2', 'foo'])),
      ...maybe(random, 0.1, '-u'),
    ],
    operands: [
      random.pick(TARGETS),
      ...(random.chance(0.75) ? [random.pick(random.chance(0.5) ? ['1M', '4M', '513k'] : SIZES)] : []),
      ...(random.chance(0.03) ? ['extra'] : []),
    ],
  }
}

const infoDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.4, '--output', 'json'),
      ...maybe(random, 0.05, '--output', random.pick(['xml', 'human', ''])),
      ...maybe(random, 0.3, '--backing-chain'),
      ...maybe(random, 0.3, '-U'),
    ],
    operands: [...operands, ...(random.chance(0.03) ? ['extra'] : [])],
  }
}

const mapDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.6, '--output', 'json'),
      ...maybe(random, 0.3, '-s', random.pick([...SIZES, '100k', '2M'])),
      ...maybe(random, 0.3, '-l', random.pick([...SIZES, '100k', '0'])),
      ...maybe(random, 0.1, '-U'),
    ],
    operands,
  }
}

const compareDraft = (random: Random): Draft => {
  const a = imageDraft(random)
  const b = imageDraft(random, '-F')
  return {
    options: [
      ...a.options,
      ...b.options,
      ...maybe(random, 0.3, '-s'),
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.1, '-p'),
      ...maybe(random, 0.1, '-T', random.pick(CACHES)),
      ...maybe(random, 0.1, '-U'),
    ],
    operands: [...a.operands, ...(random.chance(0.95) ? b.operands : [])],
  }
}

/** Existing targets as options; the last two are none. */
const TARGET_OPTIONS = [
  'driver=qcow2,file.filename=flat',
  'driver=qcow2,file.filename=old,discard=unmap',
  'driver=raw,file.filename=large.img',
  'driver=raw,file.filename=large.img,offset=1M',
  'driver=compress,file.driver=qcow2,file.file.filename=flat',
  'driver=qcow2,encrypt.key-secret=s0,file.filename=secret',
  'driver=luks,key-secret=s0,file.filename=luks.img',
  'driver=vdi,file.filename=vdi.img',
  'driver=qcow2,file.filename=top,backing=',
  'driver=null-co,size=4M',
  'driver=raw,file.filename=large.img,read-only=on',
  'driver=qcow2,file.filename=nope',
  'large.img',
]

/** Into an image that options describe. */
const convertIntoDraft = (random: Random): Draft => {
  const source = imageDraft(random)
  const target = random.pick(TARGET_OPTIONS)
  return {
    options: [
      ...source.options,
      ...(target.includes('secret') && random.chance(0.95) ? [['--object', SECRET]] : []),
      ['--target-image-opts'],
      ...maybe(random, 0.95, '-n'),
      ...maybe(random, 0.1, '-O', formatName(random)),
      ...maybe(random, 0.1, '-o', 'size=1M'),
      ...maybe(random, 0.15, '--target-is-zero'),
      ...maybe(random, 0.2, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '-W'),
      ...maybe(random, 0.1, '-C'),
      ...maybe(random, 0.1, '-p'),
      ...maybe(random, 0.2, '-S', random.pick(['0', '4k', '64k'])),
      ...maybe(random, 0.1, '-l', random.pick(SNAPSHOTS)),
      ...maybe(random, 0.05, '--bitmaps'),
    ],
    operands: [...source.operands, target],
  }
}

const convertDraft = (random: Random): Draft => {
  if (random.chance(0.15)) return convertIntoDraft(random)
  const format = formatName(random)
  const source = imageDraft(random)
  const existing = random.chance(0.12)
  return {
    options: [
      ...source.options,
      ...(format === 'raw' && random.chance(0.5) ? [] : [['-O', format]]),
      ...formatOptions(random, format, existing ? 0.05 : 0.3),
      ...objectFor(format),
      ...maybe(random, 0.25, '-c'),
      ...maybe(random, 0.1, '-W'),
      ...maybe(random, 0.1, '-C'),
      ...maybe(random, 0.1, '--salvage'),
      ...maybe(random, 0.1, '-p'),
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.2, '-S', random.pick(['0', '4k', '64k', '100', 'x', '512'])),
      ...maybe(random, 0.2, '-m', random.pick(['1', '16', '17', 'x', '3'])),
      ...maybe(random, 0.1, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '-T', random.pick(CACHES)),
      ...maybe(random, 0.05, '-r', random.pick(['1G', '100M', '0', 'x'])),
      ...(existing ? [['-n']] : maybe(random, 0.03, '-n')),
      ...maybe(random, existing ? 0.2 : 0.03, '--target-is-zero'),
      ...maybe(random, 0.04, '--target-image-opts'),
      ...maybe(random, 0.1, '-l', random.pick(SNAPSHOTS)),
      ...maybe(random, 0.08, '--bitmaps'),
      ...maybe(random, 0.03, '--skip-broken-bitmaps'),
      ...maybe(random, 0.1, '-B', random.pick(BACKINGS)),
      ...maybe(random, 0.1, '-F', random.pick(['qcow2', 'raw'])),
      ...maybe(random, 0.1, '-U'),
    ],
    operands: [
      ...source.operands,
      ...Array.from({ length: random.pick([0, 0, 0, 0, 0, 0, 0, 0, 1, 2]) }, () =>
        random.pick([...RAW_IMAGES, ...QCOW2_IMAGES]),
      ),
      ...(random.chance(0.96)
        ? [existing ? random.pick(['large.img', 'flat', 'raw.img', 'base']) : random.pick(TARGETS)]
        : []),
    ],
  }
}

const checkDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.3, '--output', 'json'),
      ...maybe(random, 0.3, '-r', random.pick(['leaks', 'all', 'some'])),
      ...maybe(random, 0.1, '-T', random.pick(CACHES)),
      ...maybe(random, 0.1, '-U'),
    ],
    operands: random.chance(0.2) ? [random.pick(['leaky', 'broken'])] : operands,
  }
}

const measureDraft = (random: Random): Draft => {
  const format = formatName(random)
  const { options, operands } = imageDraft(random)
  const sized = random.chance(0.4)
  return {
    options: [
      ...maybe(random, 0.3, '--output', 'json'),
      ...(format === 'raw' && random.chance(0.5) ? [] : [['-O', format]]),
      ...formatOptions(random, format, 0.4),
      ...(sized ? [['--size', random.pick([...SIZES, '1T', '64T', '7P', '9223372036854775807'])]] : options),
      ...maybe(random, 0.1, '-l', random.pick(SNAPSHOTS)),
      ...maybe(random, 0.1, '-U'),
    ],
    operands: sized && random.chance(0.95) ? [] : operands,
  }
}

const resizeDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.4, '--shrink'),
      ...maybe(random, 0.2, '--preallocation', random.pick(['off', 'metadata', 'falloc', 'full', 'some'])),
    ],
    operands: [
      ...operands,
      ...(random.chance(0.97) ? [random.pick([...SIZES, ...CHANGES, ...CHANGES])] : []),
    ],
  }
}

const AMEND_OPTIONS = [
  'compat=0.10',
  'compat=1.1',
  'compat=2',
  'lazy_refcounts=on',
  'lazy_refcounts=off',
  'refcount_bits=1',
  'refcount_bits=8',
  'refcount_bits=64',
  'refcount_bits=7',
  'size=4M',
  'size=512k',
  'cluster_size=4k',
  'backing_file=base',
  'backing_file=base,backing_fmt=qcow2',
  'backing_file=',
  'backing_fmt=raw',
  'data_file=x',
  'data_file_raw=on',
  'compression_type=zstd',
  'extended_l2=on',
  'preallocation=full',
  'encrypt.state=active',
  'state=active,new-secret=s0,iter-time=10',
  'foo=bar',
  'help',
  ',x',
]
/** Slots of keys. Two of these in a line may open a volume with a key that the line before made. */
const SLOT_OPTIONS = [
  'state=active,new-secret=s0,iter-time=10',
  'state=active,new-secret=s0,iter-time=10,keyslot=3',
  'state=active,new-secret=s0,iter-time=10,keyslot=8',
  'state=active,new-secret=s0,iter-time=10,keyslot=0',
  'state=active,new-secret=none,iter-time=10',
  'state=active',
  'state=active,old-secret=s0,new-secret=s0',
  'state=inactive',
  'state=inactive,keyslot=0',
  'state=inactive,keyslot=5',
  'state=inactive,old-secret=s0',
  'state=inactive,old-secret=none',
  'state=inactive,new-secret=s0',
  'state=other',
  'keyslot=0',
  'size=2M',
  'key-secret=s0',
  'help',
]

/** Keys of a LUKS volume, or of one within a qcow2 image. */
const amendKeysDraft = (random: Random): Draft => {
  const inner = random.chance(0.5)
  const named = random.pick(SLOT_OPTIONS)
  const options = inner
    ? named.replace(/(^|,)(state|new-secret|old-secret|keyslot|iter-time|key-secret)=/g, '$1encrypt.$2=')
    : named
  return {
    options: [
      ['--object', SECRET],
      ...maybe(random, 0.95, '--image-opts'),
      ['-o', options],
      ...maybe(random, 0.3, '--force'),
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.1, '-p'),
    ],
    operands: [
      inner
        ? 'driver=qcow2,encrypt.key-secret=s0,file.filename=secret'
        : 'driver=luks,key-secret=s0,file.filename=luks.img',
    ],
  }
}

const amendDraft = (random: Random): Draft => {
  if (random.chance(0.2)) return amendKeysDraft(random)
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.2, '-p'),
      ...maybe(random, 0.97, '-o', random.pick(AMEND_OPTIONS)),
      ...maybe(random, 0.3, '-o', random.pick(AMEND_OPTIONS)),
      ...maybe(random, 0.1, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '--force'),
    ],
    operands,
  }
}

const snapshotDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.3, '-l'),
      ...maybe(random, 0.3, '-c', random.pick(['one', 'new', '', 'a,b'])),
      ...maybe(random, 0.2, '-a', random.pick(['one', '1', 'none'])),
      ...maybe(random, 0.2, '-d', random.pick(['one', 'two', '1', 'none'])),
      ...maybe(random, 0.1, '-U'),
    ],
    operands: random.chance(0.4) ? [random.pick(['flat', 'old', 'packed'])] : operands,
  }
}

const bitmapDraft = (random: Random): Draft => {
  const { options, operands } = random.chance(0.5)
    ? { options: [], operands: [random.pick(['mid', 'mid', 'base', 'flat'])] }
    : imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.5, '--add'),
      ...maybe(random, 0.2, '-g', random.pick(['64k', '512', '3k', '0', 'x', '4G'])),
      ...maybe(random, 0.2, '--remove'),
      ...maybe(random, 0.2, '--clear'),
      ...maybe(random, 0.2, '--enable'),
      ...maybe(random, 0.2, '--disable'),
      ...maybe(random, 0.3, '--merge', random.pick(['b0', 'b1', 'none'])),
      ...maybe(random, 0.1, '--merge', random.pick(['b0', 'b1', 'b2'])),
      ...maybe(random, 0.1, random.pick(['--enable', '--disable', '--clear', '--add', '--remove'])),
      ...maybe(random, 0.2, '-b', random.pick(['mid', 'base', 'nope'])),
      ...maybe(random, 0.1, '-F', random.pick(['qcow2', 'qcow2', 'raw', 'foo'])),
    ],
    operands: [
      ...operands,
      ...(random.chance(0.97) ? [random.pick(['b0', 'b1', 'b2', '', 'x'.repeat(1024)])] : []),
    ],
  }
}

const commitDraft = (random: Random): Draft => {
  const { options, operands } = random.chance(0.6)
    ? { options: [], operands: [random.pick(['mid', 'top', 'sub/over', 'top'])] }
    : imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.2, '-p'),
      ...maybe(random, 0.3, '-d'),
      ...maybe(random, 0.4, '-b', random.pick(['base', 'mid', './base', 'top', 'nope', '../short.img'])),
      ...maybe(random, 0.1, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '-r', random.pick(['1G', '0', 'x'])),
    ],
    operands,
  }
}

const rebaseDraft = (random: Random): Draft => {
  const { options, operands } = random.chance(0.5)
    ? { options: [], operands: [random.pick(['mid', 'top', 'sub/over', 'flat', 'base'])] }
    : imageDraft(random)
  return {
    options: [
      ...options,
      ...maybe(random, 0.1, '-q'),
      ...maybe(random, 0.2, '-p'),
      ...maybe(random, 0.2, '-u'),
      ...maybe(random, 0.2, '-c'),
      ...maybe(random, 0.95, '-b', random.pick(BACKINGS)),
      ...maybe(random, 0.8, '-F', random.pick(['qcow2', 'qcow2', 'qcow2', 'raw', 'foo'])),
      ...maybe(random, 0.1, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '-T', random.pick(CACHES)),
      ...maybe(random, 0.1, '-U'),
    ],
    operands,
  }
}

const DD_SIZES = ['1k', '64k', '1000', '1M', '3G', '0', 'x', '2M', '', '1.5k', '4K', '-1']
const DD_ODDITIES = [
  'seek=1',
  'foo',
  '=x',
  'conv=sync',
  'if=nope',
  'of=',
  'isize=1',
  'IF=base',
  'bs',
  'count',
  '',
]

const ddDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [...options, ...maybe(random, 0.5, '-O', formatName(random)), ...maybe(random, 0.1, '-U')],
    operands: [
      ...(random.chance(0.96) ? [`if=${operands[0]}`] : []),
      ...(random.chance(0.96)
        ? [`of=${random.pick(['new', 'new', 'new', 'sub/new', 'no/new', 'sub', ''])}`]
        : []),
      ...maybe(random, 0.4, `bs=${random.pick(DD_SIZES)}`).flat(),
      ...maybe(
        random,
        0.3,
        `count=${random.pick(['0', '1', '3', '7', '100', 'x', '-1', '1k', '9E'])}`,
      ).flat(),
      ...maybe(random, 0.3, `skip=${random.pick(['0', '1', '5', '5000', 'x', '1k', '-1', ''])}`).flat(),
      ...maybe(random, 0.05, `bs=${random.pick(DD_SIZES)}`).flat(),
      ...maybe(random, 0.05, random.pick(DD_ODDITIES)).flat(),
    ],
  }
}

const benchDraft = (random: Random): Draft => {
  const { options, operands } = imageDraft(random)
  return {
    options: [
      ...options,
      ['-c', random.pick(['10', '37', '100', '0', 'x'])],
      ...maybe(random, 0.5, '-w'),
      // One at a time, so that a request that fails comes after the same ones.
      ['-d', random.pick(['1', '1', '1', '0'])],
      ...maybe(random, 0.4, '-s', random.pick(['4k', '512', '1500', '64k', '0', '2G'])),
      ...maybe(random, 0.3, '-S', random.pick(['64k', '3000', '0', '-1'])),
      ...maybe(random, 0.3, '-o', random.pick(['64k', '512', '5M', 'x'])),
      ...maybe(random, 0.3, '--pattern', random.pick(['7', '255', '256', 'x'])),
      ...maybe(random, 0.3, '--flush-interval', random.pick(['5', '64', '0', '-1'])),
      ...maybe(random, 0.2, '--no-drain'),
      ...maybe(random, 0.1, '-t', random.pick(CACHES)),
      ...maybe(random, 0.1, '-i', random.pick(['threads', 'native', 'foo'])),
      ...maybe(random, 0.1, '-n'),
      ...maybe(random, 0.1, '-U'),
    ],
    operands,
  }
}

interface Maker {
  readonly draft: (random: Random) => Draft
  readonly table: readonly Option[]
  /** How often, beside the others. */
  readonly weight: number
}

const MAKERS: Readonly<Record<string, Maker>> = {
  amend: { draft: amendDraft, table: amend.options, weight: 2 },
  bench: { draft: benchDraft, table: bench.options, weight: 1 },
  bitmap: { draft: bitmapDraft, table: bitmap.options, weight: 2 },
  check: { draft: checkDraft, table: check.options, weight: 2 },
  commit: { draft: commitDraft, table: commit.options, weight: 2 },
  compare: { draft: compareDraft, table: compare.options, weight: 2 },
  convert: { draft: convertDraft, table: convert.options, weight: 6 },
  create: { draft: createDraft, table: create.options, weight: 5 },
  dd: { draft: ddDraft, table: dd.options, weight: 2 },
  info: { draft: infoDraft, table: info.options, weight: 3 },
  map: { draft: mapDraft, table: map.options, weight: 2 },
  measure: { draft: measureDraft, table: measure.options, weight: 3 },
  rebase: { draft: rebaseDraft, table: rebase.options, weight: 3 },
  resize: { draft: resizeDraft, table: resize.options, weight: 2 },
  snapshot: { draft: snapshotDraft, table: snapshot.options, weight: 2 },
}

const WEIGHTED = Object.entries(MAKERS).flatMap(([name, { weight }]) => Array<string>(weight).fill(name))

/** A draft as it is, with any further options, with some of its own once more, or with any options alone. */
const varied = (random: Random, draft: Draft, table: readonly Option[]): Draft => {
  const { options, operands } = draft
  const kind = random.below(20)
  if (kind < 3) return freeDraft(random, table, operands)
  if (kind < 6)
    return { options: [...options, ...freeOptions(random, table, random.between(1, 2))], operands }
  if (kind > 6 || options.length === 0) return draft
  const again = random.pick(options)
  const another = draft.options.find(([word, value]) => word !== again[0] && value !== undefined)?.[1]
  const value = another !== undefined && random.chance(0.2) ? another : again[1]
  return { options: [...options, value === undefined ? again : [again[0]!, value]], operands }
}

/** One line, of this subcommand or of any. */
export const makeLine = (random: Random, subcommand = random.pick(WEIGHTED)): string[] => {
  const { draft, table } = MAKERS[subcommand]!
  const sensible = draft(random)
  const line = writeDown(random, subcommand, varied(random, sensible, table), table)
  if (!random.chance(0.01)) return line
  return random.pick([
    [],
    ['-V'],
    ['--version'],
    ['foo'],
    ['-T', 'foo', ...line],
    ['--', ...line],
    ['-x', ...line],
  ])
}
