/** Commands that run in a daemon. */

import { type BlockError, rewordError } from '../base/errors.ts'
import { type Client, connect } from '../client/client.ts'
import { RemoteNames } from './remote-names.ts'
import type { ImageArgs, ImageCommand, ImageResult, Runner, RunOptions } from './runner.ts'

/** Progress of the jobs that it runs comes as the daemon's events; an aborted signal cancels the job there. */
export const connectRunner = async (socket: string): Promise<Runner> => {
  const client = await connect(socket)
  const names = new RemoteNames(process.cwd())
  const objects: string[] = []
  const inUsersWords = (error: unknown): BlockError => rewordError(error, (text) => names.message(text))
  return {
    image: async <Name extends ImageCommand>(
      command: Name,
      args: ImageArgs<Name>,
      { onProgress, signal }: RunOptions = {},
    ): Promise<ImageResult<Name>> => {
      try {
        if (onProgress !== undefined) await client.wantProgress()
        const job = await client.job(command, names.outgoing(args), { signal })
        if (onProgress !== undefined)
          for await (const { done, total } of job.progress()) onProgress(done, total)
        return names.incoming((await job.done) as ImageResult<Name>)
      } catch (error) {
        throw inUsersWords(error)
      }
    },
    addObject: async (args) => {
      await client.execute(
        'object-add',
        mapPaths(args, (name) => names.path(name)),
      )
      objects.push(args.id)
    },
    close: async () => {
      for (const id of objects.reverse()) await removeObject(client, id)
      await client.close()
    },
  }
}

/** Members of objects that are paths. */
const isPath = (name: string): boolean => name === 'file' || name === 'dir'

const mapPaths = <T extends object>(args: T, change: (name: string) => string): T =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, isPath(name) ? change(value as string) : value]),
  ) as T

/** The line is over: if somebody else uses the object by now, or has deleted it, so be it. */
const removeObject = (client: Client, id: string): Promise<unknown> =>
  client.execute('object-del', { id }).catch(() => undefined)
