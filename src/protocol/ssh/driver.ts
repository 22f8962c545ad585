/** The driver `ssh`: files of SSH servers, by their file transfer (SFTP). */

import { userInfo } from 'node:os'
import { BlockError } from '../../base/errors.ts'
import type { CreateFacet } from '../../block/create-facet.ts'
import type { Driver } from '../../block/driver.ts'
import type { Layer } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { nameOf, parseName, readSshOptions } from './options.ts'

/** Who the program runs for, where options don't say who is to log in. */
const ownName = (): string => {
  try {
    return userInfo().username
  } catch {
    throw new BlockError('invalid', 'Can not get user name')
  }
}

const openSsh = async (context: OpenContext): Promise<Layer> => {
  const options = readSshOptions(context.options)
  const [{ SshConnection }, { openRemote, SshLayer }] = await Promise.all([
    import('./connection.ts'),
    import('./layer.ts'),
  ])
  const connection = await SshConnection.open(options, options.user ?? ownName(), context.signal)
  try {
    const file = await openRemote(connection, options.path, context.writable ? 'r+' : 'r')
    return new SshLayer(connection, file, context.warn)
  } catch (error) {
    connection.close()
    throw error
  }
}

const remoteCreate: CreateFacet = {
  byNameOnly: true,
  options: [{ name: 'size', type: 'size', help: 'Virtual disk size' }],
  async create(options, context) {
    const { createRemote } = await import('./create.ts')
    await createRemote(options, ownName(), context)
  },
  async remove(options) {
    const { removeRemote } = await import('./create.ts')
    await removeRemote(options, ownName())
  },
}

export const ssh: Driver = {
  name: 'ssh',
  kind: 'protocol',
  protocolNames: ['ssh'],
  strongOptions: ['host', 'port', 'path', 'user', 'host_key_check', 'server'],
  parseFilename: parseName,
  filename: (options) => nameOf(options, ownName()),
  open: openSsh,
  create: remoteCreate,
}
