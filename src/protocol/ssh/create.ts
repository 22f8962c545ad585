/** Making a file on a server. */

import { BlockError } from '../../base/errors.ts'
import type { CreateContext } from '../../block/create-facet.ts'
import { OptionReader } from '../../block/options.ts'
import { SshConnection } from './connection.ts'
import { openRemote, SshLayer } from './layer.ts'
import { readSshOptions } from './options.ts'

export const createRemote = async (
  given: Record<string, unknown>,
  user: string,
  context: CreateContext,
): Promise<void> => {
  const { size, preallocation, ...where } = given
  if ((preallocation ?? 'off') !== 'off')
    throw new BlockError('unsupported', `Unsupported preallocation mode '${String(preallocation)}'`)
  const options = readSshOptions(new OptionReader(where))
  const connection = await SshConnection.open(options, options.user ?? user, context.signal)
  try {
    const file = await openRemote(connection, options.path, 'w+')
    await new SshLayer(connection, file, context.warn).resize(Number(size), 'off')
  } finally {
    connection.close()
  }
}

/** Takes away a file whose image was not completed. Never throws. */
export const removeRemote = async (where: Record<string, unknown>, user: string): Promise<void> => {
  try {
    const options = readSshOptions(new OptionReader(where))
    const connection = await SshConnection.open(options, options.user ?? user, new AbortController().signal)
    try {
      await connection.call<void>(
        (sftp, done) => sftp.unlink(options.path, (error) => done(error, undefined)),
        'failed to remove the file',
      )
    } finally {
      connection.close()
    }
  } catch {
    // It stays, then.
  }
}
