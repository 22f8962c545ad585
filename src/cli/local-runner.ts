/** Commands that run in this process, through the same handlers as a daemon's. */

import { readFile } from 'node:fs/promises'
import { BlockError, prefixError } from '../base/errors.ts'
import type { CommandContext } from '../command/context.ts'
import type { Handlers } from '../command/handlers.ts'
import type { Service } from '../command/service.ts'
import type { ImageArgs, ImageCommand, ImageResult, Runner, RunOptions } from './runner.ts'

/** What the entry point hands in. */
export interface LocalService {
  readonly service: Service
  readonly handlers: Pick<Handlers, ImageCommand>
  /** Calls back for every JOB_PROGRESS until the function returned is called. */
  watchProgress(onProgress: (done: number, total: number) => void): () => void
}

const NEVER = new AbortController().signal

/** The process's only client. */
const client: CommandContext['client'] = {
  id: 1,
  dialect: 'local',
  setProgress: () => {},
  subscribe: () => {},
}

export const localRunner = ({ service, handlers, watchProgress }: LocalService): Runner => {
  const objects = new Objects()
  return {
    image: async <Name extends ImageCommand>(
      command: Name,
      args: ImageArgs<Name>,
      { onProgress, signal = NEVER }: RunOptions = {},
    ): Promise<ImageResult<Name>> => {
      const unwatch = onProgress === undefined ? undefined : watchProgress(onProgress)
      // The table has this handler for this name; the compiler cannot follow that through a type parameter.
      const handler = handlers[command] as unknown as (
        args: ImageArgs<Name>,
        context: CommandContext,
      ) => Promise<{ result?: ImageResult<Name> }>
      try {
        const { result } = await handler(args, { service, client, signal })
        return result as ImageResult<Name>
      } finally {
        unwatch?.()
      }
    },
    addObject: (properties) => objects.add(properties),
    close: () => service.close(),
  }
}

/** Objects of the line. Nothing that commands do needs a secret yet: it is made sure that it could be had. */
class Objects {
  readonly #ids = new Set<unknown>()

  async add({ id, data, file }: Record<string, unknown>): Promise<void> {
    if (this.#ids.has(id))
      throw new BlockError(
        'invalid',
        `attempt to add duplicate property '${String(id)}' to object (type 'container')`,
      )
    this.#ids.add(id)
    if (data === undefined && file === undefined)
      throw new BlockError('invalid', "Either 'file' or 'data' must be provided")
    if (data !== undefined && file !== undefined)
      throw new BlockError('invalid', "'file' and 'data' are mutually exclusive")
    if (typeof file !== 'string') return
    await readFile(file).catch((error: unknown) => {
      throw prefixError(error, `Unable to read ${file}: Failed to open file \u201c${file}\u201d: `)
    })
  }
}
