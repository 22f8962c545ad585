/** `qimg rebase`. */

import { toBlockError } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand, runOn } from '../one-image.ts'
import type { Line } from '../options.ts'
import { Progress, progressOption } from '../progress.ts'
import { defineSubcommand, misuse, OK, type Session } from '../subcommand.ts'
import { quietOption, readSourceCache, readTargetCache } from '../values.ts'

type Name =
  | 'quiet'
  | 'progress'
  | 'format'
  | 'image-opts'
  | 'cache'
  | 'backing'
  | 'backing-format'
  | 'backing-cache'
  | 'backing-unsafe'
  | 'compress'
  | 'force-share'
  | 'object'

export const rebase = defineSubcommand<Name>({
  name: 'rebase',
  summary: 'Give an image another backing file',
  options: [
    quietOption,
    progressOption('rebase'),
    imageOptsOption,
    { ...forceShareOption, help: 'open the backing file even when another process writes to it' },
    formatOption,
    { name: 'cache', short: 't', argument: 'CACHE', help: 'cache mode of the image (default: writeback)' },
    {
      name: 'backing',
      short: 'b',
      argument: 'FILENAME',
      help: "the new backing file; '' for none",
    },
    { name: 'backing-format', short: 'F', argument: 'FMT', help: 'format of the new backing file' },
    {
      name: 'backing-cache',
      short: 'T',
      argument: 'CACHE',
      help: 'cache mode of the backing files (default: writeback)',
    },
    {
      name: 'backing-unsafe',
      short: 'u',
      help: 'change only the name; nothing is copied, and the backing file need not exist',
    },
    { name: 'compress', short: 'c', help: 'write what is copied as compressed clusters' },
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const text = oneOperand('rebase', line)
    if (!line.has('backing') && !line.has('backing-unsafe'))
      throw misuse('rebase', 'Must specify backing file (-b) or use unsafe mode (-u)')
    const progress = new Progress(line, session)
    try {
      progress.begin()
      await rebaseImage(line, session, text, progress)
      progress.complete()
    } catch (error) {
      // All was copied by then.
      if (toBlockError(error).message.startsWith('Could not change the backing file')) progress.complete()
      throw error
    } finally {
      progress.end()
    }
    return OK
  },
})

const rebaseImage = async (
  line: Line<Name>,
  session: Session,
  text: string,
  progress: Progress,
): Promise<void> => {
  const cache = readTargetCache(line.value('cache'))
  const backingCache = readSourceCache(line.value('backing-cache'))
  // Sharing is about the backing files alone: the image itself is written.
  const [words, { 'force-share': share = false, ...image }] = imageOf(line, text, session, cache)
  const backing = line.value('backing')
  const format = line.value('backing-format')
  await runOn(
    session,
    [[words, image]],
    'image-rebase',
    {
      ...image,
      ...(backing !== undefined && { backing }),
      ...(format !== undefined && { 'backing-format': format }),
      ...(backingCache !== undefined && { 'backing-cache': backingCache }),
      'backing-share': share,
      unsafe: line.has('backing-unsafe'),
      compress: line.has('compress'),
    },
    progress.update,
  )
}
