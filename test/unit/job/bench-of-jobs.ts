/**
 * Jobs without images: a monitor of our own job commands over stand-ins for QEMU's backup, mirror and create, that says
 * what happens in the same lines as `daemon-transcript.ts` does for the real daemon.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Events } from '../../../qapi/events.ts'
import type { JobType } from '../../../qapi/types.ts'
import { BlockError, toBlockError } from '../../../src/base/errors.ts'
import { MiB } from '../../../src/base/units.ts'
import { blockJobHandlers } from '../../../src/command/block-job.ts'
import type { CommandContext } from '../../../src/command/context.ts'
import { jobHandlers } from '../../../src/command/job.ts'
import type { ErrorPolicy, JobContext, JobRun } from '../../../src/job/context.ts'
import type { Job } from '../../../src/job/job.ts'
import { JobManager } from '../../../src/job/manager.ts'
import { JobTransaction } from '../../../src/job/transaction.ts'

/** One message as a line: `job STATUS` for the commonest event, the name and sorted members of any other. */
export const eventLine = (name: string, data: Readonly<Record<string, unknown>>): string =>
  name === 'JOB_STATUS_CHANGE' ? `${data.id} ${data.status}` : `${name} ${sorted(data)}`

/** JSON with sorted keys, so that two programs' answers can be compared. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export const returnLine = (value: unknown): string => `<- ${sorted(value)}`
export const errorLine = (errorClass: string, text: string): string => `<- ${errorClass}: ${text}`

export type Arguments = Readonly<Record<string, unknown>>

/** Sizes of the nodes that the real daemon is given too; the `bad` ones fail when they are written. */
export const NODE_SIZES: Readonly<Record<string, number>> = {
  big: 1024 * MiB,
  big2: 1024 * MiB,
  big3: 1024 * MiB,
  small: MiB,
  small2: MiB,
}

const BACKUP_PIECE = MiB
const MIRROR_PIECE = 16 * MiB

/** Moves nothing, piece by piece. A target named `bad…` fails with EIO, one named `full…` once with ENOSPC. */
class CopyRun implements JobRun {
  readonly #size: number
  readonly #piece: number
  readonly #policy: ErrorPolicy
  readonly #target: string
  readonly #becomesReady: boolean
  failures = 0
  release: 'complete' | 'cancel' | undefined
  change?: (options: Arguments) => void

  constructor(type: 'backup' | 'mirror', args: Arguments) {
    this.#size = NODE_SIZES[String(args.device)] ?? MiB
    this.#piece = type === 'backup' ? BACKUP_PIECE : MIRROR_PIECE
    this.#policy = (args['on-target-error'] ?? 'report') as ErrorPolicy
    this.#target = String(args.target)
    this.#becomesReady = type === 'mirror'
    if (type === 'mirror') this.change = () => {}
  }

  activelySynced(): boolean {
    return false
  }

  async run(job: JobContext): Promise<unknown> {
    for (let done = 0; done < this.#size; ) {
      job.progress(done, this.#size)
      const length = Math.min(this.#piece, this.#size - done)
      const error = this.#write()
      if (error !== undefined) {
        const action = job.onError(this.#policy, error, 'write')
        if (action === 'report') throw error
        if (action === 'stop') {
          await job.checkpoint()
          continue
        }
      }
      done += length
      job.progress(done, this.#size)
      await job.checkpoint(length)
    }
    if (this.#becomesReady) this.release = await job.ready()
    return undefined
  }

  #write(): BlockError | undefined {
    if (this.#target.startsWith('bad')) return new BlockError('io', 'Input/output error')
    if (this.#target.startsWith('full') && this.failures++ === 0)
      return new BlockError('no-space', 'No space left on device')
    return undefined
  }
}

/** blockdev-create: one step of work, which fails when `filename` is in a folder that is not there. */
const createRun = (args: Arguments): JobRun => ({
  run: async (job) => {
    job.progress(0, 1)
    const { filename } = args.options as { filename: string }
    await Promise.resolve()
    job.progress(1, 1)
    if (filename.includes('/nowhere/'))
      throw new BlockError('not-found', `Could not create '${filename}': No such file or directory`)
  },
})

type Handler = (args: Arguments, context: CommandContext) => Promise<unknown>

export class Bench {
  readonly lines: string[] = []
  readonly progress: Events['JOB_PROGRESS'][] = []
  readonly jobs: JobManager
  #watcher: (() => void) | undefined

  constructor() {
    this.jobs = new JobManager({
      emit: (name, data) => this.#line(eventLine(name, { ...data })),
      emitProgress: (data) => this.progress.push(data),
    })
  }

  /** Runs a command; its reply stands in `lines` after the events that came before it. */
  async send(command: string, args: Arguments = {}): Promise<string> {
    const line = await this.#run(command, args).then(returnLine, (error: unknown) => {
      const { errorClass, message } = toBlockError(error)
      return errorLine(errorClass, message)
    })
    this.#line(line)
    // What a job was told it has done, as far as it can, before the next command comes.
    await nextTurn()
    return line
  }

  /** Resolves when the line is there. */
  async until(line: string): Promise<void> {
    while (!this.lines.includes(line))
      await new Promise<void>((resolve) => {
        this.#watcher = resolve
      })
  }

  #line(line: string): void {
    this.lines.push(line)
    this.#watcher?.()
  }

  async #run(command: string, args: Arguments): Promise<unknown> {
    switch (command) {
      case 'blockdev-backup':
        this.#startAll([this.#copyJob('backup', args, undefined)])
        return {}
      case 'blockdev-mirror':
        this.#copyJob('mirror', args, undefined).start()
        return {}
      case 'blockdev-create':
        this.jobs
          .create({
            id: String(args['job-id']),
            type: 'create',
            kind: 'simple',
            autoDismiss: false,
            run: createRun(args),
          })
          .start()
        return {}
      case 'transaction':
        this.#startAll(this.#members(args.actions as { data: Arguments }[]))
        return {}
      case 'quit':
        await this.jobs.cancelAll()
        return {}
      default: {
        const handler = ({ ...jobHandlers, ...blockJobHandlers } as unknown as Record<string, Handler>)[
          command
        ]
        if (handler === undefined) throw new Error(`no command ${command} here`)
        const context = { service: { jobs: this.jobs }, signal: new AbortController().signal }
        return handler(args, context as unknown as CommandContext)
      }
    }
  }

  #members(actions: readonly { data: Arguments }[]): Job[] {
    const transaction = new JobTransaction()
    return actions.map(({ data }) => this.#copyJob('backup', data, transaction)).reverse()
  }

  /** Starts as a backup does in QEMU: the graph is drained while its filter goes in. */
  #startAll(jobs: readonly Job[]): void {
    const releases = jobs.map((job) => job.hold())
    for (const job of jobs) job.start()
    for (const release of releases) release()
  }

  #copyJob(type: JobType & ('backup' | 'mirror'), args: Arguments, transaction?: JobTransaction): Job {
    return this.jobs.create({
      id: args['job-id'] as string,
      type,
      kind: 'block',
      speed: args.speed as number | undefined,
      autoFinalize: args['auto-finalize'] as boolean | undefined,
      autoDismiss: args['auto-dismiss'] as boolean | undefined,
      run: new CopyRun(type, args),
      transaction,
    })
  }
}
