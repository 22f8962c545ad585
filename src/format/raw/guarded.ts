/**
 * A raw image that nobody called raw: a guest must not be able to make it look like another format, with a backing file
 * of its choice, to whoever opens it next.
 */

import { systemError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import type { Edge } from '../../block/edge.ts'
import type { Layer } from '../../block/layer.ts'

/** Whole sectors are written, so that the first one is always seen whole. `isRaw` judges its new content. */
export const guardedLayer = ({ node }: Edge, isRaw: (head: Uint8Array) => boolean): Layer => ({
  geometry() {
    const below = node.geometry()
    return { ...below, requestAlign: Math.max(below.requestAlign, SECTOR) }
  },
  async write(offset, from, how) {
    if (offset < SECTOR && !isRaw(from.subarray(0, SECTOR))) throw systemError('EPERM')
    await node.write(offset, from, how)
  },
  async zero(offset, length, how) {
    await node.zero(offset, length, how)
    return true
  },
  async close() {},
})
