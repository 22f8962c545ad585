/** `qimg measure`. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { renderJsonPretty } from '../../base/json.ts'
import { forceShareOption, imageOptsOption, type NamedImage } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, runOn } from '../one-image.ts'
import type { Line } from '../options.ts'
import { message } from '../output.ts'
import type { ImageArgs, ImageResult } from '../runner.ts'
import { readSnapshot } from '../snapshot-selector.ts'
import { defineSubcommand, OK, type Session } from '../subcommand.ts'
import { formatOptions, formatOptionsOption, readTarget } from '../target.ts'
import { outputOption, readSize } from '../values.ts'

type Name =
  | 'target-format'
  | 'size'
  | 'format'
  | 'image-opts'
  | 'snapshot'
  | 'options'
  | 'output'
  | 'force-share'
  | 'object'

export const measure = defineSubcommand<Name>({
  name: 'measure',
  summary: 'Work out how large the file of a new image would be',
  options: [
    {
      name: 'target-format',
      short: 'O',
      argument: 'FMT',
      help: 'format of the new image (default: raw)',
    },
    formatOptionsOption,
    {
      name: 'size',
      argument: 'SIZE',
      help: 'of an empty image of so many bytes',
      check: (text) => {
        readSize('image size', text)
        return undefined
      },
    },
    formatOption,
    imageOptsOption,
    {
      name: 'snapshot',
      short: 'l',
      argument: 'SNAPSHOT',
      help: 'of a copy of this internal snapshot: an id or a name,\nor snapshot.id=ID,snapshot.name=NAME',
      check: (text) => {
        readSnapshot(text)
        return undefined
      },
    },
    outputOption('measure'),
    forceShareOption,
    objectOption,
  ],
  operands: [{ name: 'FILENAME', optional: true, help: 'of a copy of this image' }],
  run: async (line, session) => {
    refuseContradictions(line)
    const [text] = line.operands
    const named = text === undefined ? undefined : imageOf(line, text, session)
    const result = await runMeasure(line, session, named)
    session.out(line.value('output') === 'json' ? renderJson(result) : renderHuman(result))
    return OK
  },
})

/** What cannot stand together, in the order in which qemu-img looks. */
const refuseContradictions = (line: Line<Name>): void => {
  const sized = line.has('size')
  const named = line.operands.length > 0
  const rules: readonly (readonly [refused: boolean, text: string])[] = [
    [line.operands.length > 1, 'At most one filename argument is allowed.'],
    [
      !named && (line.has('image-opts') || line.has('format') || line.has('snapshot')),
      '--image-opts, -f, and -l require a filename argument.',
    ],
    [!named && !sized, 'Either --size N or one filename must be specified.'],
    [named && sized, '--size N cannot be used together with a filename.'],
  ]
  const broken = rules.find(([refused]) => refused)
  if (broken !== undefined) throw new BlockError('invalid', broken[1])
}

const runMeasure = async (
  line: Line<Name>,
  session: Session,
  named: NamedImage | undefined,
): Promise<ImageResult<'image-measure'>> => {
  const images = named === undefined ? [] : [named]
  let target: Pick<ImageArgs<'image-measure'>, 'target-format' | 'options'>
  try {
    target = await targetOf(line, session)
  } catch (error) {
    // qemu-img opens the source before it looks at the target, so what is wrong with that is told first.
    if (named !== undefined)
      await runOn(session, images, 'image-measure', {
        ...named[1],
        ...snapshotOf(line),
        'target-format': 'raw',
      })
    throw error
  }
  const size = line.value('size')
  return runOn(session, images, 'image-measure', {
    ...named?.[1],
    ...target,
    ...(size !== undefined && { size: readSize('image size', size) }),
    ...snapshotOf(line),
  })
}

const snapshotOf = (line: Line<Name>): Pick<ImageArgs<'image-measure'>, 'snapshot'> => {
  const snapshot = line.value('snapshot')
  return snapshot === undefined ? {} : { snapshot: readSnapshot(snapshot) }
}

const targetOf = async (
  line: Line<Name>,
  session: Session,
): Promise<Pick<ImageArgs<'image-measure'>, 'target-format' | 'options'>> => {
  const format = line.value('target-format') ?? 'raw'
  const formats = await session.formats()
  formats.options(format, '')
  try {
    const { size: _, ...options } = readTarget(formats, format, '', formatOptions(line)).toBlockdev()
    return { 'target-format': format, options }
  } catch (error) {
    const { kind, message: text } = prefixError(error, '')
    throw new BlockError(kind, text, {
      hint: message(`Invalid options for file format '${format}'`).trimEnd(),
      cause: error,
    })
  }
}

const renderHuman = ({ required, 'fully-allocated': full, bitmaps }: ImageResult<'image-measure'>): string =>
  `required size: ${BigInt(required)}\nfully allocated size: ${BigInt(full)}\n` +
  (bitmaps === undefined ? '' : `bitmaps size: ${BigInt(bitmaps)}\n`)

/** Sizes above 2^53 are whole numbers all the same. */
const renderJson = (result: ImageResult<'image-measure'>): string =>
  `${renderJsonPretty(Object.fromEntries(Object.entries(result).map(([name, bytes]) => [name, BigInt(bytes)])))}\n`
