/**
 * One job: QEMU's state machine around an asynchronous function. Clients steer it with verbs, the function meets those
 * at its checkpoints, and the transaction decides how it ends.
 */

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BlockDeviceIoStatus, JobStatus, JobType } from '../../qapi/types.ts'
import { BlockError, systemError, toBlockError } from '../base/errors.ts'
import type { ErrorAction, ErrorPolicy, JobContext, JobRun } from './context.ts'
import { type JobEventSink, JobEvents, type JobKind } from './events.ts'
import { Gate } from './gate.ts'
import { JobProgress } from './progress.ts'
import { assertTransition, checkVerb, type JobVerb, VERBS } from './state.ts'
import { JobTransaction } from './transaction.ts'

export interface JobSettings {
  readonly id: string
  readonly type: JobType
  readonly kind: JobKind
  readonly run: JobRun
  /** Whether it makes its last changes without a job-finalize; true when left out. */
  readonly autoFinalize?: boolean | undefined
  /** Whether it is gone as soon as it is concluded; true when left out. */
  readonly autoDismiss?: boolean | undefined
  /** The transaction to join; one of its own when left out. */
  readonly transaction?: JobTransaction | undefined
}

const cancelError = (): BlockError => systemError('ECANCELED')

/** What an I/O error leads to: `enospc` (and `auto`, which means the same) stops only where more space would help. */
const actionFor = (policy: ErrorPolicy, error: BlockError): ErrorAction => {
  if (policy === 'enospc' || policy === 'auto') return error.kind === 'no-space' ? 'stop' : 'report'
  return policy
}

export class Job implements JobContext {
  readonly id: string
  readonly type: JobType
  readonly kind: JobKind
  readonly autoFinalize: boolean
  readonly autoDismiss: boolean
  readonly transaction: JobTransaction
  /** Resolves when the operation is over; the transaction may still wait for others. */
  readonly ended: Promise<void>
  /** Resolves when the job is concluded, or was discarded. */
  readonly settled: Promise<void>

  readonly #run: JobRun
  readonly #events: JobEvents
  readonly #onGone: (job: Job) => void
  readonly #controller = new AbortController()
  readonly #gate: Gate
  readonly #progress: JobProgress
  #resolveEnded!: () => void
  #resolveSettled!: () => void
  #status: JobStatus = 'undefined'
  #started = false
  #over = false
  #cancelled = false
  #userPaused = false
  #release: 'complete' | 'cancel' | undefined
  #ioStatus: BlockDeviceIoStatus = 'ok'
  #failure: BlockError | undefined
  #result: unknown

  /** Announces `created`. `onGone` is called once, when the job is dismissed or discarded. */
  constructor(settings: JobSettings, sink: JobEventSink, onGone: (job: Job) => void) {
    this.id = settings.id
    this.type = settings.type
    this.kind = settings.kind
    this.autoFinalize = settings.autoFinalize ?? true
    this.autoDismiss = settings.autoDismiss ?? true
    this.#run = settings.run
    this.#events = new JobEvents(sink, this)
    this.#onGone = onGone
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
    this.settled = new Promise((resolve) => {
      this.#resolveSettled = resolve
    })
    this.#gate = new Gate(this.signal, {
      stopped: () => this.#become(this.#status === 'ready' ? 'standby' : 'paused'),
      goesOn: () => this.#become(this.#status === 'standby' ? 'ready' : 'running'),
    })
    this.#progress = new JobProgress((done, total) => this.#events.progress(done, total))
    this.transaction = settings.transaction ?? new JobTransaction()
    this.transaction.add(this)
    this.#become('created')
  }

  get status(): JobStatus {
    return this.#status
  }

  /** Why it failed, or that it was cancelled; undefined while all is well. */
  get failure(): BlockError | undefined {
    return this.#failure
  }

  /** What `run` answered, once the job has concluded well. */
  get result(): unknown {
    const concluded = this.#status === 'concluded' || this.#status === 'null'
    return concluded && this.#failure === undefined ? this.#result : undefined
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Work done, in bytes. */
  get done(): number {
    return this.#progress.done
  }

  /** Work to do altogether, in bytes, as far as known. */
  get total(): number {
    return this.#progress.total
  }

  /** Bytes a second; 0: no limit. */
  get speed(): number {
    return this.#gate.speed
  }

  /** Whether the operation is at work, not resting. */
  get busy(): boolean {
    return this.#started && !this.#over && !this.#gate.resting
  }

  /** Whether anybody, user or house, wants it paused. */
  get paused(): boolean {
    return this.#gate.paused
  }

  /** The last I/O error that stopped it, until it is resumed. */
  get ioStatus(): BlockDeviceIoStatus {
    return this.#ioStatus
  }

  /** Mirrors: whether every write reaches the target before it is acknowledged. */
  get activelySynced(): boolean {
    return this.#run.activelySynced?.() ?? false
  }

  // Beginning and end of the operation

  /** Announces `running` and begins the operation, in this call up to its first wait. */
  start(): void {
    this.#started = true
    this.#become('running')
    void this.#execute()
  }

  /** Drops a job that was made but cannot start: `null`, and no other event. */
  discard(): void {
    this.transaction.remove(this)
    this.#vanish()
    this.#resolveSettled()
  }

  async #execute(): Promise<void> {
    try {
      if (this.paused) await this.checkpoint()
      this.#result = await this.#run.run(this)
    } catch (error) {
      this.#failure = toBlockError(error)
    }
    this.#gate.close()
    this.#end()
  }

  /** The operation is over, or was cancelled before it started. */
  #end(): void {
    this.#over = true
    if (this.#cancelled) this.#failure ??= cancelError()
    this.#progress.flush()
    this.#become(this.#failure === undefined ? 'waiting' : 'aborting')
    this.#resolveEnded()
    this.transaction.memberEnded(this)
  }

  // What the operation calls

  checkpoint(bytes = 0): Promise<void> {
    return this.#gate.pass(bytes)
  }

  progress(done: number, total: number): void {
    this.#progress.update(done, total)
  }

  async ready(): Promise<'complete' | 'cancel'> {
    if (this.paused) await this.checkpoint()
    this.#become('ready')
    this.#events.ready()
    try {
      await this.#gate.until(() => this.#release !== undefined)
    } finally {
      // The command that ended the wait is answered before anything else happens, as in QEMU.
      await nextTurn()
    }
    this.signal.throwIfAborted()
    return this.#release!
  }

  onError(policy: ErrorPolicy, error: BlockError, operation: 'read' | 'write'): ErrorAction {
    const action = actionFor(policy, error)
    this.#events.error(operation, action)
    if (action !== 'stop') return action
    if (this.#ioStatus === 'ok') this.#ioStatus = error.kind === 'no-space' ? 'nospace' : 'failed'
    if (!this.#userPaused) {
      this.#userPaused = true
      this.#gate.pause()
    }
    return action
  }

  // Verbs: each throws `invalid` with QEMU's text when it is refused

  pause(): void {
    this.#check('pause')
    if (this.#userPaused) throw new BlockError('invalid', 'Job is already paused')
    this.#userPaused = true
    this.#gate.pause()
  }

  resume(): void {
    if (!this.#userPaused) throw new BlockError('invalid', "Can't resume a job that was not paused")
    this.#check('resume')
    this.#endUserPause()
  }

  /**
   * With `force`, or unless the job is ready, it fails with "Operation canceled"; else it ends well, as
   * `JobContext.ready` says. The end need not come within this call.
   */
  cancel(force: boolean): void {
    if (this.#userPaused && !force)
      throw new BlockError('invalid', `The block job for device '${this.id}' is currently paused`)
    this.#check('cancel')
    if (!force && VERBS.complete.includes(this.#status)) this.#releaseReady('cancel')
    else if (!this.transaction.decided) {
      this.cancelNow()
      // One at work aborts the transaction when its operation has ended.
      if (this.#status === 'waiting' || this.#status === 'pending') this.transaction.abort(this)
    }
  }

  complete(): void {
    this.#check('complete')
    if (this.#cancelled || this.#release === 'cancel')
      throw new BlockError('invalid', `The active block job '${this.id}' cannot be completed`)
    this.#releaseReady('complete')
  }

  /** Bytes a second; 0: no limit. */
  setSpeed(bytesPerSecond: number): void {
    this.#check('set-speed')
    if (bytesPerSecond < 0) throw new BlockError('invalid', "Parameter 'speed' expects a non-negative value")
    this.#gate.speed = bytesPerSecond
  }

  /** Options in the spelling of block-job-change. */
  change(options: Readonly<Record<string, unknown>>): void {
    this.#check('change')
    if (this.#run.change === undefined) throw new BlockError('invalid', 'Job type does not support change')
    this.#run.change(options)
  }

  /** Resolves when the whole transaction is concluded. */
  finalize(): Promise<void> {
    this.#check('finalize')
    return this.transaction.finalize()
  }

  dismiss(): void {
    this.#check('dismiss')
    this.#vanish()
  }

  // What the house does

  /** Pauses the job besides what its user does; the function returned ends that. */
  hold(): () => void {
    this.#gate.pause()
    let held = true
    return () => {
      if (held) this.#gate.resume()
      held = false
    }
  }

  /** Cancels the job if it can still be cancelled; resolves when it is concluded. */
  stop(): Promise<void> {
    if (VERBS.cancel.includes(this.#status)) this.cancel(true)
    return this.settled
  }

  // What the transaction does

  becomePending(): void {
    this.#become('pending')
    if (!this.autoFinalize) this.#events.pending()
  }

  /** Never rejects: look at `failure`. */
  async prepare(): Promise<void> {
    await this.#attempt(() => this.#run.prepare?.())
    if (this.#failure !== undefined) this.#become('aborting')
  }

  /** Marks the job as cancelled; the state follows when the operation has ended, or in `conclude`. */
  cancelNow(): void {
    this.#cancelled = true
    this.#controller.abort(cancelError())
    if (this.#userPaused) this.#endUserPause()
    this.#gate.open()
    if (this.#status === 'created') this.#end()
  }

  /** The job's last steps, after the transaction decided. Never rejects. */
  async conclude(): Promise<void> {
    if (this.#cancelled) this.#failure ??= cancelError()
    if (this.#failure === undefined) await this.#attempt(() => this.#run.commit?.())
    else {
      this.#become('aborting')
      await this.#attempt(() => this.#run.abort?.())
    }
    await this.#attempt(() => this.#run.clean?.())
    if (this.#started) {
      if (this.#cancelled) this.#events.cancelled()
      else this.#events.completed(this.#failure)
    }
    this.#become('concluded')
    if (this.autoDismiss) this.#vanish()
    this.#resolveSettled()
  }

  // Inside

  #check(verb: JobVerb): void {
    checkVerb(this.id, this.#status, verb)
  }

  /** Every change of state passes here. */
  #become(status: JobStatus): void {
    assertTransition(this.id, this.#status, status)
    if (status === this.#status) return
    this.#status = status
    this.#events.status(status)
  }

  #vanish(): void {
    this.#become('null')
    this.#onGone(this)
  }

  #endUserPause(): void {
    this.#userPaused = false
    this.#ioStatus = 'ok'
    this.#gate.resume()
  }

  #releaseReady(how: 'complete' | 'cancel'): void {
    this.#release = how
    this.#gate.wake()
  }

  /** Runs a phase of the operation; what it throws is the job's failure unless there is one already. */
  async #attempt(phase: () => Promise<void> | undefined | void): Promise<void> {
    try {
      await phase()
    } catch (error) {
      this.#failure ??= toBlockError(error)
    }
  }
}
