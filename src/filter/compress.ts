/** `compress`: a format that can pack data is told to, whatever the write was. */

import { BlockError } from '../base/errors.ts'
import { DATA, RECURSE } from '../block/extent.ts'
import type { Layer } from '../block/layer.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'

export const openCompress = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
  const { driver, layer } = file.node
  if (layer.pack === undefined)
    throw new BlockError('unsupported', `Compression is not supported for underlying format: ${driver.name}`)
  const { unit } = layer.pack
  return {
    // Whole units are packed, so the core reads and writes back what a request leaves out.
    geometry: () => ({ ...file.node.geometry(), requestAlign: unit }),
    read: (offset, into, signal) => file.node.read(offset, into, signal),
    write: (offset, from, how) => file.node.write(offset, from, { ...how, compressed: true }),
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
  }
}
