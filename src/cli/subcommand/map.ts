/** `qimg map`. */

import { BlockError } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption, inUsersWords, toImage } from '../images.ts'
import { objectOption } from '../objects.ts'
import { renderHumanMap, renderJsonMap } from '../render-map.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { outputOption, sizeOption, sizeValue } from '../values.ts'

export const map = defineSubcommand({
  name: 'map',
  summary: 'List where the data of an image is',
  options: [
    { name: 'format', short: 'f', argument: 'FMT', help: 'format of the image (default: found out)' },
    imageOptsOption,
    sizeOption('start-offset', 's', 'start offset', 'begin at this byte'),
    sizeOption('max-length', 'l', 'max length', 'bytes to look at (default: all)'),
    outputOption('map'),
    forceShareOption,
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const [text] = line.operands
    if (text === undefined || line.operands.length !== 1) throw misuse('map', 'Expecting one image file name')
    const words = {
      text,
      imageOpts: line.has('image-opts'),
      format: line.value('format'),
      forceShare: line.has('force-share'),
    }
    const image = toImage(words, session)
    const start = sizeValue('start offset', line.value('start-offset'))
    const length = sizeValue('max length', line.value('max-length'))
    const runner = await session.runner()
    const entries = await runner
      .image('image-map', {
        ...image,
        ...(start !== undefined && { start }),
        ...(length !== undefined && { length }),
      })
      .catch((error: unknown) => {
        throw inUsersWords(error, [[words, image]])
      })
    if (line.value('output') === 'json') {
      session.out(renderJsonMap(entries, start ?? 0))
      return OK
    }
    const human = renderHumanMap(entries)
    session.out(human.text)
    if (!human.complete)
      throw new BlockError('unsupported', 'File contains external, encrypted or compressed clusters.')
    return OK
  },
})
