/** A job of the daemon's as the client sees it: verbs, progress, and a promise of its end. */

import { randomUUID } from 'node:crypto'
import type { CommandName, Commands } from '../../qapi/commands.ts'
import type { EventName } from '../../qapi/events.ts'
import type { JobStatus } from '../../qapi/types.ts'
import { BlockError, systemText } from '../base/errors.ts'
import type { ClientEvent } from './event.ts'
import type { EventQueue } from './event-queue.ts'
import { remoteError } from './transport.ts'

/** Commands that run as jobs: those that take a `job-id`. */
export type JobCommandName = {
  [N in CommandName]: 'job-id' extends keyof Commands[N]['args'] ? N : never
}[CommandName]

/** What a job of the command leaves behind. */
export type JobResult<N extends CommandName> = Commands[N]['result'] extends { result?: infer R }
  ? Exclude<R, undefined>
  : undefined

/** What a job needs of the client that started it. */
export interface JobClient {
  execute<N extends CommandName>(name: N, args: Commands[N]['args']): Promise<Commands[N]['result']>
  events<N extends EventName>(names: readonly N[]): EventQueue<ClientEvent<N>>
  /** Turns JOB_PROGRESS on. */
  wantProgress(): Promise<void>
}

export interface JobProgress {
  /** Bytes, for most jobs. */
  readonly done: number
  readonly total: number
}

/** How a job ended, as its last events and its entry in query-jobs told. */
interface Ending {
  readonly error?: string | undefined
  readonly result?: unknown
}

const WATCHED = [
  'JOB_STATUS_CHANGE',
  'JOB_PROGRESS',
  'BLOCK_JOB_COMPLETED',
  'BLOCK_JOB_CANCELLED',
] as const satisfies readonly EventName[]

type Watched = ClientEvent<(typeof WATCHED)[number]>

export class ClientJob<Result> {
  readonly id: string
  /**
   * The result, once the job is concluded; it is dismissed then.
   * Rejects with a BlockError when the job failed (kind `cancelled` when it was cancelled) or the connection ended.
   */
  readonly done: Promise<Result>
  readonly #client: JobClient
  readonly #watchers = new Set<(event: Watched | undefined) => void>()
  #status: JobStatus = 'created'
  /** No more events of this job will be looked at. */
  #over = false

  /** Use `Client.job`. `events` began before the job did. */
  constructor(client: JobClient, id: string, events: EventQueue<Watched>) {
    this.#client = client
    this.id = id
    this.done = this.#follow(events) as Promise<Result>
    // Whoever does not ask how it ended is not to be ended by it.
    this.done.catch(() => {})
  }

  /** As of the last event. */
  get status(): JobStatus {
    return this.#status
  }

  async pause(): Promise<void> {
    await this.#client.execute('job-pause', { id: this.id })
  }

  async resume(): Promise<void> {
    await this.#client.execute('job-resume', { id: this.id })
  }

  /** By force; `done` rejects. */
  async cancel(): Promise<void> {
    await this.#client.execute('job-cancel', { id: this.id })
  }

  /** Ends a job that is `ready`. */
  async complete(): Promise<void> {
    await this.#client.execute('job-complete', { id: this.id })
  }

  /** Ends a job that is `pending`. */
  async finalize(): Promise<void> {
    await this.#client.execute('job-finalize', { id: this.id })
  }

  /** Bytes a second; 0 for no limit. */
  async setSpeed(speed: number): Promise<void> {
    await this.#client.execute('block-job-set-speed', { device: this.id, speed })
  }

  /** Waits for a state, or for one of several. Rejects when the job ends without having been in it. */
  reached(...states: readonly JobStatus[]): Promise<JobStatus> {
    if (states.includes(this.#status)) return Promise.resolve(this.#status)
    return new Promise((resolve, reject) => {
      const watch = (event: Watched | undefined): void => {
        if (event !== undefined && !states.includes(this.#status)) return
        this.#watchers.delete(watch)
        if (event !== undefined) resolve(this.#status)
        else reject(new BlockError('invalid', `Job '${this.id}' ended as ${this.#status}`))
      }
      if (this.#over) watch(undefined)
      else this.#watchers.add(watch)
    })
  }

  /** Its JOB_PROGRESS events until it ends, at most four a second. A slow reader gets the latest, not all. */
  async *progress(): AsyncGenerator<JobProgress, void, undefined> {
    let latest: JobProgress | undefined
    let over = this.#over
    let wake = (): void => {}
    const watch = (event: Watched | undefined): void => {
      if (event === undefined) over = true
      else if (event.name === 'JOB_PROGRESS')
        latest = { done: event.data['current-progress'], total: event.data['total-progress'] }
      wake()
    }
    this.#watchers.add(watch)
    try {
      await this.#client.wantProgress()
      for (;;) {
        const next = latest
        latest = undefined
        if (next !== undefined) yield next
        else if (over) return
        else
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      }
    } finally {
      this.#watchers.delete(watch)
    }
  }

  async #follow(events: EventQueue<Watched>): Promise<unknown> {
    let ending: Ending = {}
    try {
      for await (const event of events) {
        if (('id' in event.data ? event.data.id : event.data.device) !== this.id) continue
        if (event.name === 'JOB_STATUS_CHANGE') this.#status = event.data.status
        else if (event.name === 'BLOCK_JOB_COMPLETED') ending = { error: event.data.error }
        else if (event.name === 'BLOCK_JOB_CANCELLED') ending = { error: systemText('ECANCELED') }
        for (const watch of [...this.#watchers]) watch(event)
        if (this.#status === 'concluded' || this.#status === 'null') break
      }
    } finally {
      events.end()
      this.#over = true
      for (const watch of [...this.#watchers]) watch(undefined)
    }
    const { error, result } = (await this.#collect()) ?? ending
    if (error !== undefined) throw remoteError('GenericError', error)
    return result
  }

  /** The job's entry in query-jobs, after which it is dismissed; undefined when it dismissed itself. */
  async #collect(): Promise<Ending | undefined> {
    if (this.#status === 'null') return undefined
    const jobs = await this.#client.execute('query-jobs', {})
    const entry = jobs.find(({ id, status }) => id === this.id && status === 'concluded')
    if (entry === undefined) return undefined
    await this.#client.execute('job-dismiss', { id: this.id }).catch((error: unknown) => {
      // It may have gone by itself, or by another client, in between.
      if (!(error instanceof BlockError) || error.errorClass !== 'GenericError') throw error
    })
    return entry
  }
}

/** Starts a job and follows it from its first event on. */
export const startJob = async <N extends JobCommandName>(
  client: JobClient,
  name: N,
  args: object,
  signal: AbortSignal | undefined,
): Promise<ClientJob<JobResult<N>>> => {
  signal?.throwIfAborted()
  const given = (args as { readonly 'job-id'?: string })['job-id']
  const id = given ?? `${name}-${randomUUID()}`
  const events = client.events(WATCHED)
  try {
    // The caller's types have matched the arguments with the name; here the pair is opaque.
    await client.execute<CommandName>(name, { ...args, 'job-id': id } as Commands[CommandName]['args'])
  } catch (error) {
    events.end()
    throw error
  }
  const job = new ClientJob<JobResult<N>>(client, id, events)
  const cancel = (): void => {
    // It may just have ended by itself; `done` tells.
    job.cancel().catch(() => {})
  }
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  job.done.finally(() => signal?.removeEventListener('abort', cancel)).catch(() => {})
  return job
}
