/** `compress`: a format that can pack data is told to, whatever the write was. */

import { BlockError } from '../base/errors.ts'
import type { Layer } from '../block/layer.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'
import { passing } from './passing.ts'

export const openCompress = async (context: OpenContext): Promise<Layer> => {
  const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
  const { driver, layer } = file.node
  if (layer.pack === undefined)
    throw new BlockError('unsupported', `Compression is not supported for underlying format: ${driver.name}`)
  const { unit } = layer.pack
  return {
    ...passing(file),
    // Whole units are packed, so the core reads and writes back what a request leaves out.
    geometry: () => ({ ...file.node.geometry(), requestAlign: unit }),
    write: (offset, from, how) => file.node.write(offset, from, { ...how, compressed: true }),
  }
}
