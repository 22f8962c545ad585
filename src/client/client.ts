/**
 * A client of qimgd, typed by the schema: commands as promises, events as async iterators, jobs as objects.
 *
 *     const client = await connect('/run/qimg/qmp.sock')
 *     const job = await client.job('image-convert', { source: { filename: 'a.img' }, target: { … } })
 *     for await (const { done, total } of job.progress()) console.log(done / total)
 *     console.log(await job.done)
 */

import type { CommandName, Commands } from '../../qapi/commands.ts'
import type { EventName } from '../../qapi/events.ts'
import type { BlockError } from '../base/errors.ts'
import { JsonConnection } from './connection.ts'
import type { ClientEvent } from './event.ts'
import { EventQueue } from './event-queue.ts'
import { type ClientJob, type JobCommandName, type JobResult, startJob } from './job.ts'
import { JsonRpcTransport } from './jsonrpc-transport.ts'
import { QmpTransport } from './qmp-transport.ts'
import type { Transport, TransportListener, WireEvent } from './transport.ts'

export interface ConnectOptions {
  /** What is spoken on that socket; QMP if not given. */
  readonly dialect?: 'qmp' | 'jsonrpc' | undefined
  /** Gives up connecting; without effect once connected. */
  readonly signal?: AbortSignal | undefined
}

export interface ExecuteOptions {
  /** Ends the waiting for the answer, not the command: neither protocol can take one back. */
  readonly signal?: AbortSignal | undefined
  /** QMP: run it ahead of commands of this connection that wait. Only commands with `allow-oob`. */
  readonly oob?: boolean | undefined
}

export interface EventsOptions {
  /** Ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** Arguments may be left out where none is required. */
type Rest<Args, Options> =
  Record<string, never> extends Args ? [args?: Args, options?: Options] : [args: Args, options?: Options]

export class Client {
  #transport: Transport | undefined
  readonly #queues = new Map<EventQueue<ClientEvent>, ReadonlySet<string> | undefined>()
  #progress: Promise<unknown> | undefined
  #closedBy: BlockError | undefined

  /** For `connect`: where the transport reports what happens. */
  readonly listener: TransportListener = {
    event: (event) => this.#event(event),
    closed: (reason) => this.#closed(reason),
  }

  /** For `connect`: the connection is ready. */
  attach(transport: Transport): this {
    this.#transport = transport
    return this
  }

  /**
   * Runs a command.
   * @throws {BlockError} with the server's class and text; kind `io` when the connection ends before the answer
   */
  execute<N extends CommandName>(
    name: N,
    ...[args, { signal, oob = false } = {}]: Rest<Commands[N]['args'], ExecuteOptions>
  ): Promise<Commands[N]['result']> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const answer = this.#transport!.request(name, args, oob) as Promise<Commands[N]['result']>
    return signal === undefined ? answer : withSignal(answer, signal)
  }

  /**
   * Events from this call on, those of `names` or all; JOB_PROGRESS only when a job's `progress` or job-progress turned it
   * on. Ends when the loop is left; throws when the connection ends, or when 10,000 events wait to be read.
   */
  events<N extends EventName>(
    names?: readonly N[],
    { signal }: EventsOptions = {},
  ): EventQueue<ClientEvent<N>> {
    const abort = (): void => queue.end(signal?.reason)
    const queue = new EventQueue<ClientEvent>(() => {
      this.#queues.delete(queue)
      signal?.removeEventListener('abort', abort)
    })
    this.#queues.set(queue, names === undefined ? undefined : new Set<string>(names))
    if (this.#closedBy !== undefined) queue.end(this.#closedBy)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
    // The filter above keeps other names out.
    return queue as unknown as EventQueue<ClientEvent<N>>
  }

  /**
   * Starts a command that runs as a job. Without `job-id` in the arguments the job gets a name of its own. The signal
   * cancels the job.
   * @throws {BlockError} when the job could not be started; how it ends is told by `done`
   */
  job<N extends JobCommandName>(
    name: N,
    args: Omit<Commands[N]['args'], 'job-id'> & { readonly 'job-id'?: string },
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<ClientJob<JobResult<N>>> {
    return startJob(this, name, args, options.signal)
  }

  /** Turns JOB_PROGRESS on for this connection; once is enough. */
  async wantProgress(): Promise<void> {
    this.#progress ??= this.execute('job-progress', { enable: true })
    await this.#progress
  }

  /** Drops the connection. Named jobs go on; commands that wait for their job are cancelled by the server. */
  async close(): Promise<void> {
    await this.#transport!.close()
  }

  #event(event: WireEvent): void {
    for (const [queue, names] of this.#queues)
      if (names === undefined || names.has(event.name)) queue.push(event as unknown as ClientEvent)
  }

  #closed(reason: BlockError): void {
    this.#closedBy = reason
    for (const queue of [...this.#queues.keys()]) queue.end(reason)
  }
}

/** The answer, or the signal's reason, whichever is first. */
const withSignal = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

/**
 * Connects to a daemon's socket and negotiates.
 * @throws {BlockError} when nobody listens there, or it is another dialect's socket
 */
export const connect = async (path: string, options: ConnectOptions = {}): Promise<Client> => {
  const { dialect = 'qmp', signal } = options
  const connection = await JsonConnection.open(path, signal)
  const transport: { start(connection: JsonConnection, listener: TransportListener): Promise<Transport> } =
    dialect === 'qmp' ? QmpTransport : JsonRpcTransport
  try {
    const client = new Client()
    const starting = transport.start(connection, client.listener)
    return client.attach(await (signal === undefined ? starting : withSignal(starting, signal)))
  } catch (error) {
    await connection.close()
    throw error
  }
}
