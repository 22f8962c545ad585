/** `qimg info`. */

import { renderJsonPretty } from '../../base/json.ts'
import { forceShareOption, imageOptsOption, inUsersWords, toImage } from '../images.ts'
import { objectOption } from '../objects.ts'
import { renderInfo } from '../render-info.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { outputOption } from '../values.ts'

export const info = defineSubcommand({
  name: 'info',
  summary: 'Describe an image',
  options: [
    { name: 'format', short: 'f', argument: 'FMT', help: 'format of the image (default: found out)' },
    imageOptsOption,
    { name: 'backing-chain', short: 'b', help: 'describe the images behind it too' },
    forceShareOption,
    outputOption('info'),
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const [text] = line.operands
    if (text === undefined || line.operands.length !== 1)
      throw misuse('info', 'Expecting one image file name')
    const words = {
      text,
      imageOpts: line.has('image-opts'),
      format: line.value('format'),
      forceShare: line.has('force-share'),
    }
    const image = toImage(words, session)
    const chain = line.has('backing-chain')
    const runner = await session.runner()
    const result = await runner
      .image('image-info', { ...image, 'backing-chain': chain })
      .catch((error: unknown) => {
        throw inUsersWords(error, [[words, image]])
      })
    session.out(
      line.value('output') === 'json'
        ? `${renderJsonPretty(result)}\n`
        : renderInfo('children' in result ? [result] : result),
    )
    return OK
  },
})
