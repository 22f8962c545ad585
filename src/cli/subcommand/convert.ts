/** `qimg convert`. */

import type { Commands } from '../../../qapi/commands.ts'
import { BlockError } from '../../base/errors.ts'
import { MiB, parseWholeNumber, SECTOR } from '../../base/units.ts'
import {
  forceShareOption,
  type ImageWords,
  inUsersWords,
  type NamedImage,
  toImage,
  toImages,
} from '../images.ts'
import { interruptible } from '../interrupt.ts'
import { asksForHelp } from '../keyval.ts'
import { objectOption } from '../objects.ts'
import type { Line, Option } from '../options.ts'
import { Progress, progressOption } from '../progress.ts'
import { readSnapshot } from '../snapshot-selector.ts'
import { defineSubcommand, OK, type Session } from '../subcommand.ts'
import { formatOptions, formatOptionsOption, readTarget, setBacking, toArguments } from '../target.ts'
import { quietOption, readCacheMode, readSize, readSourceCache, sizeOption, sizeValue } from '../values.ts'

const MAX_COROUTINES = 16
/** Sparse detection works on sectors and in one buffer. */
const MAX_SPARSE_SIZE = 16 * MiB

const readCoroutines = (text: string): number => {
  const number = Number(parseWholeNumber(text))
  if (Number.isNaN(number))
    throw new BlockError('invalid', `Invalid number of coroutines specified: '${text}'.`)
  if (!(number >= 1 && number <= MAX_COROUTINES))
    throw new BlockError(
      'invalid',
      `Invalid number of coroutines specified. Must be between 1 and ${MAX_COROUTINES}.`,
    )
  return number
}

const readSparseSize = (text: string): number => {
  const bytes = readSize('buffer size for sparse output', text)
  if (bytes % SECTOR !== 0 || bytes > MAX_SPARSE_SIZE)
    throw new BlockError(
      'invalid',
      `Invalid buffer size for sparse output specified. Valid sizes are multiples of ${SECTOR} up to ${MAX_SPARSE_SIZE}. ` +
        'Select 0 to disable sparse detection (fully allocates output).',
    )
  return bytes
}

const checked =
  (read: (text: string) => unknown) =>
  (text: string): undefined => {
    read(text)
  }

const OPTIONS = [
  quietOption,
  {
    name: 'image-opts',
    aliases: ['source-image-opts'],
    help: 'sources are given as options (driver=...,file.filename=...), not as file names',
  },
  {
    name: 'source-format',
    short: 'f',
    argument: 'FMT',
    help: 'format of the sources (default: found out)',
  },
  {
    name: 'source-cache',
    short: 'T',
    argument: 'CACHE',
    help: 'cache mode of the sources (default: writeback)',
  },
  {
    name: 'snapshot',
    short: 'l',
    spellings: ['source-snapshot'],
    argument: 'SNAPSHOT',
    help: 'copy this internal snapshot: an id or a name,\nor snapshot.id=ID,snapshot.name=NAME',
    check: checked(readSnapshot),
  },
  objectOption,
  {
    name: 'output-format',
    short: 'O',
    spellings: ['target-format'],
    argument: 'FMT',
    help: 'format of the target (default: raw)',
  },
  {
    name: 'target-image-opts',
    help: 'the target is given as options, not as a file name; needs -n',
  },
  { ...formatOptionsOption, spellings: ['target-options'] },
  {
    name: 'output-cache',
    short: 't',
    spellings: ['target-cache'],
    argument: 'CACHE',
    help: 'cache mode of the target (default: unsafe)',
  },
  {
    name: 'backing',
    short: 'B',
    argument: 'FILENAME',
    help: 'backing image of the target; what it holds is not copied',
  },
  { name: 'backing-format', short: 'F', argument: 'FMT', help: 'format of the backing image' },
  { name: 'compress', short: 'c', exact: true, help: 'write compressed clusters' },
  {
    name: 'sparse-size',
    short: 'S',
    argument: 'BYTES',
    help: 'leave out zeroes from this many in a row on; 0 writes all (default: 4k)',
    check: checked(readSparseSize),
  },
  {
    name: 'no-create',
    short: 'n',
    exact: true,
    help: 'the target exists already',
  },
  { name: 'target-is-zero', help: 'the target, which exists, reads as zeroes; needs -n' },
  {
    name: 'parallel',
    short: 'm',
    argument: 'NUMBER',
    help: 'requests at the same time, 1 to 16 (default: 4, of packed clusters 8)',
    check: checked(readCoroutines),
  },
  { name: 'oob-writes', short: 'W', help: 'write in any order' },
  {
    name: 'copy-range-offloading',
    short: 'C',
    help: 'let the host copy from file to file',
  },
  sizeOption('rate', 'r', 'rate limit', 'bytes a second'),
  { ...progressOption('convert'), exact: true },
  { name: 'salvage', help: 'put zeroes where a source cannot be read' },
  { name: 'bitmaps', help: 'copy persistent bitmaps too' },
  { name: 'skip-broken-bitmaps', help: 'with --bitmaps, leave out inconsistent ones' },
  forceShareOption,
] as const satisfies readonly Option[]

type Name = (typeof OPTIONS)[number]['name']

export const convert = defineSubcommand<Name>({
  name: 'convert',
  summary: 'Copy an image, or several in a row, into a new one',
  options: OPTIONS,
  operands: [
    { name: 'SOURCE', repeated: true, help: 'the images to copy' },
    { name: 'TARGET', help: 'the image to write' },
  ],
  run: async (line, session) => {
    refuseContradictions(line)
    const outputFormat = line.value('output-format') ?? 'raw'
    const options = formatOptions(line)
    if (options !== undefined && asksForHelp(options)) {
      // A lone operand is a source.
      const filename = line.operands.length > 1 ? line.operands.at(-1) : undefined
      session.out((await session.formats()).help(outputFormat, filename))
      return OK
    }
    if (line.operands.length < 2) throw new BlockError('invalid', 'Must specify image file name')
    const sources = sourcesOf(line)
    const progress = new Progress(line, session)
    try {
      progress.begin()
      await convertImages(line, sources, session, progress)
      progress.complete()
    } finally {
      progress.end()
    }
    return OK
  },
})

/** Options that cannot stand together, in the order in which qemu-img looks. */
const refuseContradictions = (line: Line<Name>): void => {
  const rules: readonly (readonly [refused: boolean, text: string])[] = [
    [
      line.has('skip-broken-bitmaps') && !line.has('bitmaps'),
      'Use of --skip-broken-bitmaps requires --bitmaps',
    ],
    [line.has('target-image-opts') && !line.has('no-create'), '--target-image-opts requires use of -n flag'],
    [line.has('no-create') && line.has('options'), '-o has no effect when skipping image creation'],
    [line.has('target-is-zero') && !line.has('no-create'), '--target-is-zero requires use of -n flag'],
    [
      line.has('copy-range-offloading') && line.has('compress'),
      'Cannot enable copy offloading when -c is used',
    ],
    [
      line.has('copy-range-offloading') && line.has('sparse-size'),
      'Cannot enable copy offloading when -S is used',
    ],
    [
      line.has('copy-range-offloading') && line.has('salvage'),
      'Cannot use copy offloading in salvaging mode',
    ],
  ]
  const broken = rules.find(([refused]) => refused)
  if (broken !== undefined) throw new BlockError('invalid', broken[1])
}

const convertImages = async (
  line: Line<Name>,
  words: readonly ImageWords[],
  session: Session,
  progress: Progress,
): Promise<void> => {
  const sources = await toImages(words, session)
  const runner = await session.runner()
  const named = [...sources]
  const users = (error: unknown): never => {
    throw inUsersWords(error, named)
  }
  let args: TargetPart
  try {
    args = await targetOf(line, session, named)
  } catch (error) {
    // qemu-img opens the sources before it looks at the target, so what is wrong with them is told first.
    for (const [, image] of sources)
      await runner.image('image-map', { ...image, length: 1 }, { again: true }).catch(users)
    const snapshot = line.value('snapshot')
    if (snapshot !== undefined && (sources.length === 1 || typeof readSnapshot(snapshot) !== 'string'))
      await runner
        .image(
          'image-measure',
          {
            ...sources[0]![1],
            snapshot: readSnapshot(snapshot),
            'target-format': 'raw',
          },
          { again: true },
        )
        .catch(users)
    throw error
  }
  await interruptible((signal) =>
    runner
      .image(
        'image-convert',
        { sources: sources.map(([, image]) => image), ...args, ...mannerOf(line) },
        { signal, onProgress: progress.update, again: true },
      )
      .catch(users),
  )
}

const sourcesOf = (line: Line<Name>): ImageWords[] => {
  const cache = readSourceCache(line.value('source-cache'))
  return line.operands.slice(0, -1).map((text) => ({
    text,
    imageOpts: line.has('image-opts'),
    format: line.value('source-format'),
    forceShare: line.has('force-share'),
    cache,
  }))
}

type ConvertArguments = Commands['image-convert']['args']
type TargetPart = Pick<ConvertArguments, 'target'> & Partial<Pick<ConvertArguments, 'no-create' | 'backing'>>

/** The target of the arguments. What it is called in messages is added to `named`. */
const targetOf = async (line: Line<Name>, session: Session, named: NamedImage[]): Promise<TargetPart> => {
  const filename = line.operands.at(-1)!
  const cache = line.value('output-cache')
  const snapshot = line.value('snapshot')
  if (snapshot !== undefined && typeof readSnapshot(snapshot) === 'string' && line.operands.length > 2)
    throw new BlockError('unsupported', 'No support for concatenating multiple snapshot')
  const part = line.has('no-create')
    ? existingTarget(line, filename, session, named)
    : await newTarget(line, filename, session)
  const mode = cache === undefined ? undefined : readCacheMode(cache)
  if (cache !== undefined && mode === undefined)
    throw new BlockError('invalid', `Invalid cache option: ${cache}`)
  return { ...part, target: { ...part.target, ...(mode !== undefined && { cache: mode }) } }
}

const existingTarget = (
  line: Line<Name>,
  filename: string,
  session: Session,
  named: NamedImage[],
): TargetPart => {
  const imageOpts = line.has('target-image-opts')
  const words = {
    text: filename,
    imageOpts,
    format: line.value('output-format') ?? (imageOpts ? undefined : 'raw'),
  }
  const image = toImage(words, session)
  named.push([words, image])
  return { target: image, 'no-create': true }
}

const newTarget = async (line: Line<Name>, filename: string, session: Session): Promise<TargetPart> => {
  const format = line.value('output-format') ?? 'raw'
  const target = readTarget(await session.formats(), format, filename, formatOptions(line))
  setBacking(target, format, line)
  // The sources say how large it gets.
  const {
    options: { size: _, ...options },
    backing,
  } = toArguments(target, false)
  if (target.text('backing_file') !== undefined) {
    if (line.operands.length > 2)
      throw new BlockError(
        'invalid',
        'Having a backing file for the target makes no sense when concatenating multiple input images',
      )
    if (backing === undefined)
      throw new BlockError('invalid', 'Use of backing file requires explicit backing format')
  }
  return { target: { filename, format, options }, ...(backing !== undefined && { backing }) }
}

/** How to copy. */
const mannerOf = (line: Line<Name>): Omit<ConvertArguments, 'target'> => {
  const snapshot = line.value('snapshot')
  const sparse = line.value('sparse-size')
  const parallel = line.value('parallel')
  const rate = sizeValue('rate limit', line.value('rate'))
  return {
    compress: line.has('compress'),
    'out-of-order': line.has('oob-writes'),
    'copy-offload': line.has('copy-range-offloading'),
    salvage: line.has('salvage'),
    bitmaps: line.has('bitmaps'),
    'skip-broken-bitmaps': line.has('skip-broken-bitmaps'),
    'target-is-zero': line.has('target-is-zero'),
    ...(snapshot !== undefined && { snapshot: readSnapshot(snapshot) }),
    ...(sparse !== undefined && { 'sparse-size': readSparseSize(sparse) }),
    ...(parallel !== undefined && { parallel: readCoroutines(parallel) }),
    ...(rate !== undefined && { rate }),
  }
}
