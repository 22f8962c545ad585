/** `qimg commit`. */

import { imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand, runOn } from '../one-image.ts'
import type { Line } from '../options.ts'
import { Progress, progressOption } from '../progress.ts'
import { defineSubcommand, OK, type Session } from '../subcommand.ts'
import { quietOption, readTargetCache, sizeOption, sizeValue } from '../values.ts'

type Name = 'quiet' | 'progress' | 'format' | 'image-opts' | 'cache' | 'drop' | 'base' | 'rate' | 'object'

export const commit = defineSubcommand<Name>({
  name: 'commit',
  summary: 'Write what an image holds into its backing file',
  options: [
    quietOption,
    progressOption('commit'),
    formatOption,
    imageOptsOption,
    { name: 'cache', short: 't', argument: 'CACHE', help: 'cache mode (default: writeback)' },
    { name: 'drop', short: 'd', help: 'do not empty the image afterwards' },
    {
      name: 'base',
      short: 'b',
      argument: 'FILENAME',
      help: 'write into this image of the backing chain (implies -d)',
    },
    sizeOption('rate', 'r', 'rate limit', 'bytes a second'),
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const text = oneOperand('commit', line)
    const cache = readTargetCache(line.value('cache'))
    const named = imageOf(line, text, session, cache)
    await withProgress(line, session, (onProgress) => {
      const base = line.value('base')
      const rate = sizeValue('rate limit', line.value('rate'))
      return runOn(
        session,
        [named],
        'image-commit',
        {
          ...named[1],
          keep: line.has('drop'),
          ...(base !== undefined && { base }),
          ...(rate !== undefined && { rate }),
        },
        onProgress,
      )
    })
    if (!line.has('quiet')) session.out('Image committed.\n')
    return OK
  },
})

/** Shows progress from when the images are open on; before that there is nothing to show. */
const withProgress = async (
  line: Line<Name>,
  session: Session,
  work: (onProgress: (done: number, total: number) => void) => Promise<unknown>,
): Promise<void> => {
  let progress: Progress | undefined
  try {
    await work((done, total) => {
      progress ??= new Progress(line, session)
      progress.update(done, total)
    })
    progress ??= new Progress(line, session)
    progress.complete()
  } finally {
    progress?.end()
  }
}
