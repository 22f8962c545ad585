/** `raw`: an image that is the bytes of its file, or of a part of it. */

import type { Driver } from '../../block/driver.ts'
import type { Preallocation } from '../../block/layer.ts'
import { ROLE_DATA, ROLE_FILTERED, ROLE_PRIMARY } from '../../block/open-context.ts'
import { RAW_CREATE_OPTIONS } from './create.ts'
import { guardedLayer } from './guarded.ts'
import { openPart } from './part.ts'

const guessed = (filename: string): string =>
  `WARNING: Image format was not specified for '${filename}' and probing guessed raw.
         Automatically detecting the format is dangerous for raw images, write operations on block 0 will be restricted.
         Specify the 'raw' format explicitly to remove the restrictions.`

export const raw: Driver = {
  name: 'raw',
  kind: 'format',
  strongOptions: ['offset', 'size'],
  reopens: ['offset', 'size'],
  // Anything may be raw, and everything else is more likely.
  probe: () => 1,
  async open(context) {
    const offset = context.options.size('offset') ?? 0
    const size = context.options.size('size')
    if (offset !== 0 || size !== undefined) {
      const file = await context.child('file', ROLE_DATA | ROLE_PRIMARY)
      return openPart(file, offset, size)
    }
    // Every verb but `geometry` goes to the file by its absence.
    const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
    if (context.probed && context.writable) {
      context.notice(guessed(context.filename))
      return guardedLayer(file, (head) => context.looksLike(head) === 'raw')
    }
    return {
      geometry: () => file.node.geometry(),
      async close() {},
    }
  },
  create: {
    options: RAW_CREATE_OPTIONS,
    byNameOnly: true,
    /** The file was made by its protocol; the image is there as soon as it has the size. */
    async create(options, context) {
      const file = await context.child('file', options.file)
      const preallocation = (options.preallocation as Preallocation | undefined) ?? 'off'
      await file.node.resize(Number(options.size), preallocation)
    },
    measure: async (...asked) => (await import('./measure.ts')).measure(...asked),
  },
}
