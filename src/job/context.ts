/** What an operation sees of the job that runs it. The job itself, its states and verbs, are in `job.ts`. */

export interface JobContext {
  readonly id: string
  /** Aborted when the job is cancelled; its reason is a BlockError of kind `cancelled`. */
  readonly signal: AbortSignal
  /**
   * Pause point and speed limit: call it once per piece (≥ 1 MiB) with the bytes just moved. Resolves when the job may
   * go on; rejects with the signal's reason when it was cancelled meanwhile.
   */
  checkpoint(bytes?: number): Promise<void>
  /** Bytes done and in total; `total` may change. Cheap enough to call per piece. */
  progress(done: number, total: number): void
  /** RUNNING → READY; resolves on job-complete (or soft cancel), rejects on forced cancel. */
  ready(): Promise<void>
}

/** An operation. `run` does the work and answers the job's result; the others are QEMU's JobDriver phases. */
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
}
