/** Who runs the commands that a command line asks for: this process, or a daemon behind a socket. */

import type { CommandName, Commands } from '../../qapi/commands.ts'
import type { HandImages } from './io/image.ts'

export interface RunOptions {
  /** Bytes done and in total, at most a few times a second; the last call comes before the result. */
  readonly onProgress?: (done: number, total: number) => void
  /** Cancels the job; the promise then rejects with kind `cancelled`, when the job has cleaned up. */
  readonly signal?: AbortSignal
  /** What commands before it have opened it opens again: warnings that were given for that are not given again. */
  readonly again?: boolean
}

/** The commands that run as jobs: those that answer with a job's result. */
export type ImageCommand = {
  [Name in CommandName]: Name extends `image-${string}` ? Name : never
}[CommandName]

/** Its arguments; the job's id is the runner's business. */
export type ImageArgs<Name extends ImageCommand> = Omit<Commands[Name]['args'], 'job-id'>

/** What such a command finds out or did. */
export type ImageResult<Name extends ImageCommand> = Commands[Name]['result'] extends {
  result?: infer Result
}
  ? Exclude<Result, undefined>
  : never

export interface Runner {
  /** Runs an image command to its end. Throws what the job failed with. */
  image<Name extends ImageCommand>(
    command: Name,
    args: ImageArgs<Name>,
    options?: RunOptions,
  ): Promise<ImageResult<Name>>
  /** Makes an object (`secret`, …) for the commands that follow; it is gone after `close`. */
  addObject(args: Commands['object-add']['args']): Promise<void>
  /** Images to be worked on by hand. Absent: not behind a socket. */
  readonly handImages?: HandImages
  close(): Promise<void>
}
