/** What an operation sees of the job that runs it. The job itself, its states and verbs, are in `job.ts`. */

import type { BlockError } from '../base/errors.ts'

/** What to do about an I/O error, as a command's `on-*-error` says; `auto` is `enospc`. */
export type ErrorPolicy = 'report' | 'ignore' | 'enospc' | 'stop' | 'auto'
export type ErrorAction = 'report' | 'ignore' | 'stop'

export interface JobContext {
  readonly id: string
  /** Aborted when the job is cancelled; its reason is a BlockError of kind `cancelled`. */
  readonly signal: AbortSignal
  /**
   * Pause point and speed limit: call it once per piece (≥ 1 MiB) with the bytes just moved. Resolves when the job may
   * go on; rejects with the signal's reason when it was cancelled meanwhile. Several pieces may wait here at once.
   */
  checkpoint(bytes?: number): Promise<void>
  /** Bytes done and in total; `total` may change. Cheap enough to call per piece. */
  progress(done: number, total: number): void
  /**
   * RUNNING → READY; resolves with `complete` on job-complete, with `cancel` on a cancel without force (end well, but
   * change nothing outside the copy); rejects on a forced one.
   */
  ready(): Promise<'complete' | 'cancel'>
  /**
   * An I/O error: announces it and answers what to do. `report`: throw the error. `ignore`: go on. `stop`: the job is
   * paused now; call `checkpoint` and try again when that resolves.
   */
  onError(policy: ErrorPolicy, error: BlockError, operation: 'read' | 'write'): ErrorAction
}

/**
 * An operation. `run` does the work and answers the job's result; the others are QEMU's JobDriver phases. What a phase
 * throws becomes the job's error, if it has none yet.
 */
export interface JobRun<Result = unknown> {
  run(job: JobContext): Promise<Result>
  /** Last work that may fail, when the whole transaction is about to complete. */
  prepare?(): Promise<void>
  /** Success is decided. May not fail. */
  commit?(): void
  /** Failure or cancel is decided. May not fail. */
  abort?(): void
  /** Last, in both cases: release edges, files, buffers. */
  clean?(): Promise<void>
  /** block-job-change: takes new options, in the spelling of the command; absent: there are none to change. */
  change?(options: Readonly<Record<string, unknown>>): void
  /** Mirrors, for query-block-jobs: whether every write reaches the target before it is acknowledged. */
  activelySynced?(): boolean
}
