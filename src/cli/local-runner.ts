/** Commands that run in this process, through the same handlers as a daemon's. */

import type { CommandContext } from '../command/context.ts'
import type { Handlers } from '../command/handlers.ts'
import type { Service } from '../command/service.ts'
import type { HandImages } from './io/image.ts'
import type { ImageArgs, ImageCommand, ImageResult, Runner, RunOptions } from './runner.ts'

/** What the entry point hands in. */
export interface LocalService {
  readonly service: Service
  readonly handlers: Pick<Handlers, ImageCommand>
  readonly handImages: HandImages
  /** Calls back for every JOB_PROGRESS until the function returned is called. */
  watchProgress(onProgress: (done: number, total: number) => void): () => void
  /** From now on warnings are those of a command that begins; `again`: as `RunOptions` says. */
  beginWarnings(again: boolean): void
}

const NEVER = new AbortController().signal

/** The process's only client. */
const client: CommandContext['client'] = {
  id: 1,
  dialect: 'local',
  setProgress: () => {},
  subscribe: () => {},
}

export const localRunner = ({
  service,
  handlers,
  handImages,
  watchProgress,
  beginWarnings,
}: LocalService): Runner => ({
  image: async <Name extends ImageCommand>(
    command: Name,
    args: ImageArgs<Name>,
    { onProgress, signal = NEVER, again = false }: RunOptions = {},
  ): Promise<ImageResult<Name>> => {
    beginWarnings(again)
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
  addObject: ({ 'qom-type': type, id, ...options }) => service.objects.add(type, id, options),
  handImages,
  close: () => service.close(),
})
