/** Taking an export for a new image. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { alignUp, SECTOR } from '../../base/units.ts'
import { type CreateContext, noCreation, readPreallocation } from '../../block/create-facet.ts'
import { OptionReader } from '../../block/options.ts'
import { Connection } from './connection.ts'
import { NbdLayer } from './layer.ts'
import { META_ALLOCATION, readNbdOptions } from './options.ts'

/** An export cannot be made; it is checked for size, and its first sector cleared so that no old format is found there. */
export const createOnExport = async (
  given: Record<string, unknown>,
  context: CreateContext,
): Promise<void> => {
  const { size, preallocation, ...where } = given
  if (readPreallocation(preallocation) !== 'off')
    throw new BlockError('unsupported', `Unsupported preallocation mode '${String(preallocation)}'`)
  const options = readNbdOptions(new OptionReader(where))
  const layer = await Connection.open(
    {
      address: options.address,
      wish: {
        exportName: options.exportName,
        metaContext: META_ALLOCATION,
        credentials: undefined,
        hostname: undefined,
      },
      reconnectDelay: 0,
      openTimeout: 0,
    },
    context.signal,
  ).then(
    (connection) => new NbdLayer(connection, () => {}),
    (error: unknown) => {
      throw prefixError(error, noCreation('nbd'))
    },
  )
  try {
    const available = layer.geometry().size
    if (alignUp(Number(size), SECTOR) > available) throw new BlockError('invalid', 'Cannot grow NBD nodes')
    await layer.write(0, new Uint8Array(Math.min(SECTOR, available)), {})
  } finally {
    await layer.close()
  }
}
