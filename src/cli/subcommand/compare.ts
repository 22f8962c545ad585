/** `qimg compare`. */

import { BlockError, SIZE_WARNING, toBlockError } from '../../base/errors.ts'
import { forceShareOption, type ImageWords, imageOptsOption, inUsersWords, toImages } from '../images.ts'
import { interruptible } from '../interrupt.ts'
import { objectOption } from '../objects.ts'
import type { Line } from '../options.ts'
import { report } from '../output.ts'
import { Progress, progressOption } from '../progress.ts'
import type { ImageResult } from '../runner.ts'
import { defineSubcommand, misuse, OK, type Session } from '../subcommand.ts'
import { quietOption, readSourceCache } from '../values.ts'

/** Exit statuses beside 0. */
const DIFFERENT = 1
const NOT_OPENED = 2
const NOT_MAPPED = 3
const NOT_READ = 4

/** The text decides, as a daemon's error has nothing else to go by. */
const statusOf = (text: string): number => {
  if (text.startsWith('Error while reading offset ')) return NOT_READ
  return text.startsWith('Sector allocation test failed ') ? NOT_MAPPED : NOT_OPENED
}

type Name =
  | 'a-format'
  | 'b-format'
  | 'image-opts'
  | 'strict'
  | 'cache'
  | 'force-share'
  | 'progress'
  | 'quiet'
  | 'object'
  | 'details'

export const compare = defineSubcommand<Name>({
  name: 'compare',
  summary: 'Tell whether two images have the same contents',
  options: [
    quietOption,
    progressOption('compare'),
    {
      name: 'a-format',
      aliases: ['left-format'],
      short: 'f',
      argument: 'FMT',
      help: 'format of the first image (default: found out)',
    },
    {
      name: 'b-format',
      aliases: ['right-format'],
      short: 'F',
      argument: 'FMT',
      help: 'format of the second image (default: found out)',
    },
    imageOptsOption,
    { name: 'strict', short: 's', help: 'different sizes or allocation are a difference too' },
    { name: 'cache', short: 'T', argument: 'CACHE', help: 'cache mode (default: writeback)' },
    forceShareOption,
    { name: 'details', exact: true, help: 'list every range that differs' },
    objectOption,
  ],
  operands: [{ name: 'FILENAME1, FILENAME2', help: 'the images' }],
  badObject: NOT_OPENED,
  run: async (line, session) => {
    if (line.operands.length !== 2) throw misuse('compare', 'Expecting two image file names')
    const progress = new Progress(line, session)
    try {
      const result = await runCompare(line, session, progress)
      progress.begin()
      if (result.identical && !progress.isComplete) progress.complete()
      const status = tell(result, line, session)
      for (const { offset, length } of result.ranges ?? [])
        session.out(`    ${length} bytes at offset ${offset} differ\n`)
      return status
    } catch (error) {
      const { kind, message, hint } = toBlockError(error)
      const isWarned = hint === SIZE_WARNING
      report(isWarned ? new BlockError(kind, message) : error, session)
      if (isWarned && !line.has('quiet')) session.out(`${hint}\n`)
      return statusOf(message)
    } finally {
      progress.end()
    }
  },
})

const runCompare = async (
  line: Line<Name>,
  session: Session,
  progress: Progress,
): Promise<ImageResult<'image-compare'>> => {
  const cache = readSourceCache(line.value('cache'))
  const wordsOf = (text: string, format: string | undefined): ImageWords => ({
    text,
    imageOpts: line.has('image-opts'),
    format,
    forceShare: line.has('force-share'),
    cache,
  })
  const images = await toImages(
    [wordsOf(line.operands[0]!, line.value('a-format')), wordsOf(line.operands[1]!, line.value('b-format'))],
    session,
  )
  const [a, b] = images.map(([, image]) => image)
  const args = { a: a!, b: b!, strict: line.has('strict'), list: line.has('details') }
  const runner = await session.runner()
  return interruptible((signal) =>
    runner
      .image('image-compare', args, { onProgress: progress.update, signal, again: true })
      .catch((error: unknown) => {
        throw inUsersWords(error, images)
      }),
  )
}

/** The verdict in qemu-img's words, and the exit status that goes with it. */
const tell = (result: ImageResult<'image-compare'>, line: Line<Name>, session: Session): number => {
  const say = (text: string): void => {
    if (!line.has('quiet')) session.out(`${text}\n`)
  }
  const strict = line.has('strict')
  const sizesDiffer = result['size-a'] !== result['size-b']
  if (strict && sizesDiffer) {
    say('Strict mode: Image size mismatch!')
    return DIFFERENT
  }
  // The part that both have is looked at first, and a difference there is all that is told.
  const common = Math.min(result['size-a'], result['size-b'])
  if (sizesDiffer && (result.offset ?? common) >= common) say(SIZE_WARNING)
  if (result.identical) {
    say('Images are identical.')
    return OK
  }
  say(
    result.mismatch === 'status'
      ? `Strict mode: Offset ${result.offset} block status mismatch!`
      : `Content mismatch at offset ${result.offset}!`,
  )
  return DIFFERENT
}
