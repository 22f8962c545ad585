/** The driver `nbd`: exports of NBD servers. */

import { BlockError, systemError } from '../../base/errors.ts'
import type { CreateFacet } from '../../block/create-facet.ts'
import type { Driver } from '../../block/driver.ts'
import type { Layer } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import type { HeldObject, UserObjects } from '../../block/user-object.ts'
import type { ExportInfo } from './handshake.ts'
import { EXPORT_FLAG } from './layout.ts'
import { nameOf, parseName } from './names.ts'
import { META_ALLOCATION, readNbdOptions } from './options.ts'

const holdCredentials = (
  context: OpenContext,
  id: string | undefined,
): HeldObject<UserObjects['tls-creds']> | undefined => {
  if (id === undefined) return undefined
  const held = context.objects?.hold('tls-creds', id)
  if (held === undefined) throw new BlockError('not-found', `No TLS credentials with id '${id}'`)
  if (held.object.endpoint === 'client') return held
  held.release()
  throw new BlockError('invalid', 'Expected TLS credentials for a client endpoint')
}

const openNbd = async (context: OpenContext): Promise<Layer> => {
  const options = readNbdOptions(context.options)
  const held = holdCredentials(context, options.tlsCreds)
  try {
    const [{ Connection }, { NbdLayer }] = await Promise.all([
      import('./connection.ts'),
      import('./layer.ts'),
    ])
    const { address, exportName, tlsHostname, metaContext, reconnectDelay, openTimeout } = options
    const wish = {
      exportName,
      metaContext: metaContext ?? META_ALLOCATION,
      credentials: held?.object,
      hostname: tlsHostname,
    }
    const plan = { address, wish, reconnectDelay, openTimeout }
    const connection = await Connection.open(plan, context.signal)
    try {
      checkExport(connection.info, metaContext, context)
    } catch (error) {
      connection.close()
      throw error
    }
    return new NbdLayer(connection, () => held?.release())
  } catch (error) {
    held?.release()
    throw error
  }
}

/** What the user asked for must be what the server offers. */
const checkExport = (info: ExportInfo, metaContext: string | undefined, context: OpenContext): void => {
  if (metaContext !== undefined && info.contextId === undefined)
    throw systemError('EINVAL', 'Could not open image')
  if (!context.writable || (info.flags & EXPORT_FLAG.READ_ONLY) === 0) return
  if (!context.autoReadOnly) throw systemError('EACCES', 'Could not open image')
  context.becomeReadOnly()
}

const exportCreate: CreateFacet = {
  byNameOnly: true,
  mustExist: true,
  options: [
    { name: 'size', type: 'size', help: 'Virtual disk size' },
    { name: 'preallocation', type: 'string', help: 'Preallocation mode (allowed values: off)' },
  ],
  async create(options, context) {
    const { createOnExport } = await import('./create.ts')
    await createOnExport(options, context)
  },
}

export const nbd: Driver = {
  name: 'nbd',
  kind: 'protocol',
  protocolNames: ['nbd', 'nbd+tcp', 'nbd+unix'],
  strongOptions: ['path', 'host', 'port', 'export', 'tls-creds', 'tls-hostname', 'server'],
  parseFilename: parseName,
  filename: nameOf,
  open: openNbd,
  create: exportCreate,
}
