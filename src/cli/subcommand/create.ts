/** `qimg create`. */

import { BlockError, prefixError, toBlockError } from '../../base/errors.ts'
import type { TargetOptions } from '../formats.ts'
import { restOf } from '../images.ts'
import { interruptible } from '../interrupt.ts'
import { asksForHelp, escapeValue } from '../keyval.ts'
import { objectOption } from '../objects.ts'
import type { Line } from '../options.ts'
import type { ImageResult } from '../runner.ts'
import { defineSubcommand, misuse, OK, type Session } from '../subcommand.ts'
import { formatOptions, formatOptionsOption, readTarget, setBacking, toArguments } from '../target.ts'
import { quietOption, readSize } from '../values.ts'

type Name = 'quiet' | 'format' | 'options' | 'backing' | 'backing-format' | 'backing-unsafe' | 'object'

export const create = defineSubcommand<Name>({
  name: 'create',
  summary: 'Make a new image',
  options: [
    quietOption,
    { name: 'format', short: 'f', argument: 'FMT', help: 'format of the new image (default: raw)' },
    objectOption,
    formatOptionsOption,
    {
      name: 'backing',
      short: 'b',
      argument: 'FILENAME',
      help: 'image that shows through where the new one is empty',
    },
    { name: 'backing-format', short: 'F', argument: 'FMT', help: 'format of the backing image' },
    { name: 'backing-unsafe', short: 'u', help: 'do not open the backing image, so that it need not exist' },
  ],
  operands: [
    { name: 'FILENAME', help: 'the file; what it held is lost' },
    {
      name: 'SIZE',
      optional: true,
      help: 'bytes, or with a suffix K M G T P E (powers of 1024)\n(default: that of the backing image)',
    },
  ],
  run: async (line, session) => {
    const format = line.value('format') ?? 'raw'
    const options = formatOptions(line)
    const [filename, size, extra] = line.operands
    if (options !== undefined && asksForHelp(options)) {
      session.out((await session.formats()).help(format, filename))
      return OK
    }
    if (filename === undefined) throw misuse('create', 'Expecting image file name')
    if (size !== undefined) readSize('image size', size)
    if (extra !== undefined) throw misuse('create', `Unexpected argument: ${extra}`)
    const target = await named(filename, () => plan(line, session, { format, filename, options, size }))
    if (!line.has('quiet')) {
      const words = [...target.entries()].map(([name, text]) => ` ${name}=${escapeValue(text)}`)
      session.out(`Formatting '${filename}', fmt=${format}${words.join('')}\n`)
    }
    const args = await named(filename, async () => toArguments(target, line.has('backing-unsafe')))
    const runner = await session.runner()
    await interruptible((signal) =>
      runner.image(
        'image-create',
        {
          target: { filename, format, options: args.options },
          ...(args.backing !== undefined && { backing: args.backing }),
        },
        { signal, again: true },
      ),
    )
    return OK
  },
})

/** Errors about the new image begin with its name; those of the job do so already. */
const named = <Result>(filename: string, step: () => Promise<Result>): Promise<Result> =>
  step().catch((error: unknown) => {
    throw prefixError(error, `${filename}: `)
  })

interface Request {
  readonly format: string
  readonly filename: string
  readonly options: string | undefined
  readonly size: string | undefined
}

/** Everything that is to be known before the image is made. */
const plan = async (
  line: Line<Name>,
  session: Session,
  { format, filename, options, size }: Request,
): Promise<TargetOptions> => {
  const target = readTarget(await session.formats(), format, filename, options)
  setSize(target, size)
  setBacking(target, format, line)
  await settleBacking(target, filename, line.has('backing-unsafe'), session)
  if (target.text('size') === undefined)
    throw new BlockError('invalid', 'Image creation needs a size parameter')
  return target
}

const setSize = (target: TargetOptions, size: string | undefined): void => {
  if (size === undefined) return
  if (target.text('size') !== undefined)
    throw new BlockError('invalid', 'The image size must be specified only once')
  target.set('size', size)
}

/** Looks at the backing image, unless told not to, and takes the size from it where none is given. */
const settleBacking = async (
  target: TargetOptions,
  filename: string,
  unsafe: boolean,
  session: Session,
): Promise<void> => {
  const backing = target.text('backing_file')
  if (backing === undefined) return
  if (backing === filename)
    throw new BlockError(
      'invalid',
      'Error: Trying to create an image with the same filename as the backing file',
    )
  if (backing === '') throw new BlockError('invalid', 'Expected backing file name, got empty string')
  const format = target.text('backing_fmt')
  const found = unsafe ? undefined : await describeBacking(backing, format, filename, session)
  if (format === undefined)
    throw new BlockError('invalid', 'Backing file specified without backing format', {
      ...(found !== undefined && { hint: `Detected format of ${found.format}.` }),
    })
  if (found !== undefined && target.text('size') === undefined)
    target.set('size', String(found['virtual-size']))
}

type Described = Extract<ImageResult<'image-info'>, { format: string }>

/** The backing image. It may be in use: nothing of its contents is looked at, but all behind it must be there. */
const describeBacking = async (
  backing: string,
  format: string | undefined,
  filename: string,
  session: Session,
): Promise<Described> => {
  const path = (await session.formats()).backingPath(filename, backing)
  const image = { filename: path, ...(format !== undefined && { format }), 'force-share': true }
  const runner = await session.runner()
  try {
    await runner.image('image-map', { ...image, length: 0 })
    return (await runner.image('image-info', image, { again: true })) as Described
  } catch (error) {
    throw backingError(toBlockError(error), path)
  }
}

/** The words of an overlay that cannot open its backing image. */
const backingError = (error: BlockError, path: string): BlockError => {
  const head = `Could not open '${path}': `
  const inner = error.message.startsWith(head) ? restOf(error, head.length) : error
  const hint = [inner.hint, 'Could not open backing image.'].filter((text) => text !== undefined).join('\n')
  return new BlockError(inner.kind, inner.message, { hint, cause: error })
}
