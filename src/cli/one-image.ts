/** Subcommands about one image: its options, and running a command on it. */

import { type ImageWords, inUsersWords, type NamedImage, toImage } from './images.ts'
import { interruptible } from './interrupt.ts'
import type { Line, Option } from './options.ts'
import type { ImageArgs, ImageCommand, ImageResult } from './runner.ts'
import { misuse, type Session } from './subcommand.ts'
import type { CacheMode } from './values.ts'

export const formatOption: Option<'format'> = {
  name: 'format',
  short: 'f',
  argument: 'FMT',
  help: 'format of the image (default: found out)',
}

/** The only operand. Wrong use of the subcommand otherwise. */
export const oneOperand = (subcommand: string, { operands }: Pick<Line, 'operands'>): string => {
  const [text] = operands
  if (text === undefined || operands.length !== 1) throw misuse(subcommand, 'Expecting one image file name')
  return text
}

/** The image that a line speaks of; `-U` counts where the subcommand has it. */
export const imageOf = (
  line: Line<'format' | 'image-opts'>,
  text: string,
  session: Session,
  cache?: CacheMode,
): NamedImage => {
  const words: ImageWords = {
    text,
    imageOpts: line.has('image-opts'),
    format: line.value('format'),
    forceShare: (line as Line).has('force-share'),
    cache,
  }
  return [words, toImage(words, session)]
}

/** Runs a command until it ends or is interrupted. Errors speak of the images in the user's words. */
export const runOn = <Name extends ImageCommand>(
  session: Session,
  images: readonly NamedImage[],
  command: Name,
  args: ImageArgs<Name>,
  onProgress?: (done: number, total: number) => void,
  again = false,
): Promise<ImageResult<Name>> =>
  interruptible(async (signal) => {
    const runner = await session.runner()
    return runner
      .image(command, args, { signal, again, ...(onProgress !== undefined && { onProgress }) })
      .catch((error: unknown) => {
        throw inUsersWords(error, images)
      })
  })
