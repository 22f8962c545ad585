/** `qimg resize`. */

import { BlockError } from '../../base/errors.ts'
import { parseExactSize } from '../../base/units.ts'
import { imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, runOn } from '../one-image.ts'
import { message } from '../output.ts'
import type { ImageArgs } from '../runner.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { quietOption } from '../values.ts'

const MODES = ['off', 'metadata', 'falloc', 'full'] as const
type Mode = (typeof MODES)[number]

const SHRINK_WARNING =
  "warning: Shrinking an image will delete all data beyond the shrunken image's end. " +
  'Before performing such an operation, make sure there is no important data there.'

type Name = 'quiet' | 'format' | 'image-opts' | 'shrink' | 'preallocation' | 'object'

export const resize = defineSubcommand<Name>({
  name: 'resize',
  summary: 'Change the size of an image',
  options: [
    quietOption,
    formatOption,
    imageOptsOption,
    { name: 'shrink', help: 'let the image get smaller; what lies behind its new end is lost' },
    {
      name: 'preallocation',
      argument: 'MODE',
      help: `how the new part gets its space: ${MODES.join(', ')}`,
      check: (text) => {
        if (!MODES.some((mode) => mode === text))
          throw new BlockError('invalid', `Invalid preallocation mode '${text}'`)
        return undefined
      },
    },
    objectOption,
  ],
  operands: [
    { name: 'FILENAME', help: 'the image' },
    { name: '[+-]SIZE', help: 'the new size, or with a sign by how much it changes' },
  ],
  operandLike: /^-\d/,
  run: async (line, session) => {
    const [text, size] = line.operands
    if (text === undefined || size === undefined) throw misuse('resize', 'Expecting image file name and size')
    if (line.operands.length > 2) throw misuse('resize', 'Extra argument(s) in command line')
    const target = readNewSize(size)
    const named = imageOf(line, text, session)
    await runOn(session, [named], 'image-resize', {
      ...named[1],
      ...target,
      shrink: line.has('shrink'),
      preallocation: (line.value('preallocation') ?? 'off') as Mode,
    }).catch((error: unknown) => {
      throw withWarning(error)
    })
    if (!line.has('quiet')) session.out('Image resized.\n')
    return OK
  },
})

/** A size, or a change of it. What wraps around in 64 bits is as wrong as nothing. */
const readNewSize = (text: string): Pick<ImageArgs<'image-resize'>, 'size' | 'change'> => {
  const sign = /^[+-]/.exec(text)?.[0]
  const number = sign === undefined ? text : text.slice(1)
  const bytes = parseExactSize(number)
  if (bytes === undefined)
    throw new BlockError(
      'invalid',
      "Parameter 'size' expects a non-negative number below 2^64\n" +
        'Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\nand exabytes, respectively.',
    )
  if (bytes < 0n || bytes >= 1n << 64n)
    throw new BlockError('invalid', `Value '${number}' is out of range for parameter 'size'`)
  const value = Number(BigInt.asIntN(64, bytes))
  if (sign === undefined) return { size: Math.max(value, 0) }
  return { change: sign === '-' ? -value : value }
}

const withWarning = (error: unknown): unknown => {
  if (!(error instanceof BlockError) || !error.message.startsWith('Use the --shrink option')) return error
  return new BlockError(error.kind, error.message, { hint: message(SHRINK_WARNING).trimEnd(), cause: error })
}
