/** `qimg map`. */

import type { MapEntry } from '../../../qapi/types.ts'
import { BlockError, UNREADABLE_MAP } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption, inUsersWords, toImage } from '../images.ts'
import { objectOption } from '../objects.ts'
import { renderHumanMap, renderJsonBeginning, renderJsonMap } from '../render-map.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { outputOption, sizeOption, sizeValue } from '../values.ts'

/** Bytes from `start` on of which a map could be made, where it could be told how many; else undefined. */
const readableLength = (error: unknown, start: number): number | undefined =>
  error instanceof BlockError && error.message.startsWith(UNREADABLE_MAP) && error.offset !== undefined
    ? error.offset - start
    : undefined

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
    const json = line.value('output') === 'json'
    const runner = await session.runner()
    const look = (more: { readonly length?: number }): Promise<readonly MapEntry[]> =>
      runner.image('image-map', { ...image, ...(start !== undefined && { start }), ...more })
    const showTable = (entries: readonly MapEntry[]): void => {
      const { text, complete } = renderHumanMap(entries)
      session.out(text)
      if (!complete)
        throw new BlockError('unsupported', 'File contains external, encrypted or compressed clusters.')
    }
    try {
      const entries = await look(length === undefined ? {} : { length })
      if (json) session.out(renderJsonMap(entries, start ?? 0))
      else showTable(entries)
    } catch (error) {
      const readable = readableLength(error, start ?? 0)
      if (readable !== undefined) {
        // What comes before is shown all the same, but for the last entry, which might have gone on.
        const entries = readable === 0 ? [] : await look({ length: readable })
        if (json) session.out(renderJsonBeginning(entries))
        else showTable(entries.slice(0, -1))
      }
      throw inUsersWords(error, [[words, image]])
    }
    return OK
  },
})
