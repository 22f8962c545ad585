/** Commands that run in a daemon. */

import { BlockError } from '../base/errors.ts'
import { connect } from '../client/client.ts'
import type { ImageArgs, ImageCommand, ImageResult, Runner, RunOptions } from './runner.ts'

/** Progress of the jobs that it runs comes as the daemon's events; an aborted signal cancels the job there. */
export const connectRunner = async (socket: string): Promise<Runner> => {
  const client = await connect(socket)
  return {
    image: async <Name extends ImageCommand>(
      command: Name,
      args: ImageArgs<Name>,
      { onProgress, signal }: RunOptions = {},
    ): Promise<ImageResult<Name>> => {
      if (onProgress !== undefined) await client.wantProgress()
      const job = await client.job(command, args, { signal })
      if (onProgress !== undefined)
        for await (const { done, total } of job.progress()) onProgress(done, total)
      return (await job.done) as ImageResult<Name>
    },
    addObject: async (properties) => {
      throw new BlockError(
        'unsupported',
        `Objects of type '${String(properties['qom-type'])}' cannot be made in the daemon`,
      )
    },
    close: () => client.close(),
  }
}
