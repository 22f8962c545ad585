/** The verbs of a filter that has its file do everything; filters put their own in the place of some. */

import type { Edge } from '../block/edge.ts'
import { DATA, RECURSE } from '../block/extent.ts'
import type { Layer } from '../block/layer.ts'

export const passing = (file: Edge): Layer => ({
  geometry: () => file.node.geometry(),
  read: (offset, into, signal) => file.node.read(offset, into, signal),
  write: (offset, from, how) => file.node.write(offset, from, how),
  async zero(offset, length, how) {
    await file.node.zero(offset, length, how)
    return true
  },
  discard: (offset, length) => file.node.discard(offset, length),
  async map(offset, length, out) {
    out.push(DATA, length, file.index, offset, 0, RECURSE)
  },
  resize: (size, preallocation) => file.node.resize(size, preallocation),
  async close() {},
})
