/** What the clients hear of a job: the events, and which of them a job of which kind has. */

import type { Events } from '../../qapi/events.ts'
import type { JobStatus, JobType } from '../../qapi/types.ts'
import type { BlockError } from '../base/errors.ts'
import type { ErrorAction } from './context.ts'

/** Block jobs have BLOCK_JOB_* events and take block-job-* commands; simple ones (create, amend) have and take none. */
export type JobKind = 'block' | 'simple'

export type JobEventName =
  | 'JOB_STATUS_CHANGE'
  | 'BLOCK_JOB_COMPLETED'
  | 'BLOCK_JOB_CANCELLED'
  | 'BLOCK_JOB_ERROR'
  | 'BLOCK_JOB_READY'
  | 'BLOCK_JOB_PENDING'

/** Where jobs' events go. */
export interface JobEventSink {
  emit<N extends JobEventName>(name: N, data: Events[N]): void
  /** At most four times a second a job, the first at once, the last at the end always. */
  emitProgress(data: Events['JOB_PROGRESS']): void
}

/** What the events say of a job. */
interface Subject {
  readonly id: string
  readonly type: JobType
  readonly kind: JobKind
  readonly done: number
  readonly total: number
  readonly speed: number
}

export class JobEvents {
  readonly #sink: JobEventSink
  readonly #job: Subject

  constructor(sink: JobEventSink, job: Subject) {
    this.#sink = sink
    this.#job = job
  }

  status(status: JobStatus): void {
    this.#sink.emit('JOB_STATUS_CHANGE', { id: this.#job.id, status })
  }

  progress(done: number, total: number): void {
    const { id, type } = this.#job
    this.#sink.emitProgress({ id, type, 'current-progress': done, 'total-progress': total })
  }

  /** An I/O error, and what comes of it. */
  error(operation: 'read' | 'write', action: ErrorAction): void {
    this.#sink.emit('BLOCK_JOB_ERROR', { device: this.#job.id, operation, action })
  }

  ready(): void {
    if (this.#job.kind === 'block') this.#sink.emit('BLOCK_JOB_READY', this.#summary())
  }

  /** It waits to be finalized. */
  pending(): void {
    const { id, type, kind } = this.#job
    if (kind === 'block') this.#sink.emit('BLOCK_JOB_PENDING', { type, id })
  }

  cancelled(): void {
    if (this.#job.kind === 'block') this.#sink.emit('BLOCK_JOB_CANCELLED', this.#summary())
  }

  completed(failure: BlockError | undefined): void {
    if (this.#job.kind !== 'block') return
    const error = failure === undefined ? {} : { error: failure.message }
    this.#sink.emit('BLOCK_JOB_COMPLETED', { ...this.#summary(), ...error })
  }

  #summary(): Events['BLOCK_JOB_CANCELLED'] {
    const { id, type, done, total, speed } = this.#job
    return { type, device: id, len: total, offset: done, speed }
  }
}
