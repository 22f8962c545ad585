/** `qimg map`. */

import type { MapEntry } from '../../../qapi/types.ts'
import { BlockError, UNREADABLE_MAP } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption, inUsersWords } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand } from '../one-image.ts'
import { humanMapPrinter, jsonMapPrinter, type MapPrinter } from '../render-map.ts'
import { defineSubcommand, OK } from '../subcommand.ts'
import { outputOption, sizeOption, sizeValue } from '../values.ts'

/** Entries that are asked for at once: what is printed at once, so that no image makes more of them than memory holds. */
const PAGE = 50_000

interface Page {
  readonly entries: readonly MapEntry[]
  /** Why nothing can be told of what follows. */
  readonly error?: unknown
}

/** The entries between two bytes, as far as a page goes and anything can be told. */
type Look = (start: number, end: number) => Promise<readonly MapEntry[]>

const readPage = async (look: Look, start: number, end: number): Promise<Page> => {
  try {
    return { entries: await look(start, end) }
  } catch (error) {
    const readable = readableEnd(error)
    if (readable === undefined) throw error
    return { entries: readable <= start ? [] : await look(start, readable), error }
  }
}

/** Up to where a map could be made, where it could be told; else undefined. */
const readableEnd = (error: unknown): number | undefined =>
  error instanceof BlockError && error.message.startsWith(UNREADABLE_MAP) ? error.offset : undefined

const showMap = async (look: Look, start: number, end: number, printer: MapPrinter): Promise<void> => {
  for (let at = start; ; ) {
    const { entries, error } = await readPage(look, at, end)
    const last = entries.at(-1)
    const isFull = entries.length === PAGE
    // The last one before what cannot be told might have gone on, and is not shown.
    printer.add(error === undefined || isFull ? entries : entries.slice(0, -1))
    if (isFull && last !== undefined && last.start + last.length < end) at = last.start + last.length
    else if (error === undefined) return printer.end()
    else {
      printer.breakOff()
      throw error
    }
  }
}

export const map = defineSubcommand({
  name: 'map',
  summary: 'List where the data of an image is',
  options: [
    formatOption,
    imageOptsOption,
    sizeOption('start-offset', 's', 'start offset', 'begin at this byte'),
    sizeOption('max-length', 'l', 'max length', 'bytes to look at (default: all)'),
    outputOption('map'),
    forceShareOption,
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const named = imageOf(line, oneOperand('map', line), session)
    const [, image] = named
    const start = sizeValue('start offset', line.value('start-offset')) ?? 0
    const length = sizeValue('max length', line.value('max-length'))
    const runner = await session.runner()
    const look: Look = (from, to) =>
      runner.image('image-map', {
        ...image,
        ...(from > 0 && { start: from }),
        ...(Number.isFinite(to) && { length: to - from }),
        limit: PAGE,
      })
    const out = (text: string): void => session.out(text)
    const printer = line.value('output') === 'json' ? jsonMapPrinter(out, start) : humanMapPrinter(out)
    try {
      await showMap(look, start, start + (length ?? Number.POSITIVE_INFINITY), printer)
    } catch (error) {
      throw inUsersWords(error, [named])
    }
    return OK
  },
})
