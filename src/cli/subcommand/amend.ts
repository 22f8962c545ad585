/** `qimg amend`. */

import { BlockError } from '../../base/errors.ts'
import { imageOptsOption } from '../images.ts'
import { asksForHelp, parseOptionList } from '../keyval.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, runOn } from '../one-image.ts'
import type { Line } from '../options.ts'
import { Progress, progressOption } from '../progress.ts'
import { defineSubcommand, misuse, OK, type Session } from '../subcommand.ts'
import { formatOptions, formatOptionsOption } from '../target.ts'
import { quietOption, readTargetCache } from '../values.ts'

type Name = 'quiet' | 'progress' | 'format' | 'image-opts' | 'cache' | 'force' | 'options' | 'object'

export const amend = defineSubcommand<Name>({
  name: 'amend',
  summary: 'Change options that an image was created with',
  options: [
    quietOption,
    progressOption('amend'),
    formatOption,
    imageOptsOption,
    { name: 'cache', short: 't', argument: 'CACHE', help: 'cache mode (default: writeback)' },
    { name: 'force', help: 'allow what may make data unreadable' },
    formatOptionsOption,
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const options = formatOptions(line)
    if (options === undefined) throw misuse('amend', 'Must specify options (-o)')
    const progress = new Progress(line, session)
    try {
      await amendImage(line, session, options, progress)
    } finally {
      progress.end()
    }
    return OK
  },
})

const amendImage = async (
  line: Line<Name>,
  session: Session,
  options: string,
  progress: Progress,
): Promise<void> => {
  const formats = await session.formats()
  const format = line.value('format')
  if (asksForHelp(options) && format !== undefined) return session.out(formats.amendHelp(format))
  const [text] = line.operands
  if (text === undefined || line.operands.length !== 1)
    throw new BlockError('invalid', 'Expecting one image file name')
  const cache = readTargetCache(line.value('cache'))
  const named = imageOf(line, text, session, cache)
  // What is wrong with the image is told before what is wrong with the options.
  const { format: found } = await runOn(session, [named], 'image-amend', named[1])
  if (asksForHelp(options)) return session.out(formats.amendHelp(found))
  const table = formats.amendOptions(found)
  table.setAll(parseOptionList(options))
  const changes = table.toBlockdev()
  progress.begin()
  try {
    await runOn(
      session,
      [named],
      'image-amend',
      { ...named[1], options: changes, force: line.has('force') },
      progress.update,
      true,
    )
  } finally {
    progress.complete()
  }
}
