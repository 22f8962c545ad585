/**
 * Jobs that succeed or fail together. Every job has a transaction; a lone one has its own. Members are kept newest
 * first, the order in which QEMU walks them and in which their events therefore come.
 */

import type { Job } from './job.ts'

export class JobTransaction {
  readonly #jobs: Job[] = []
  #phase: 'open' | 'preparing' | 'decided' | 'aborting' = 'open'
  /** The member whose `prepare` runs now, or ran last. */
  #preparing: Promise<void> | undefined

  /** Every member is prepared: they succeed, and a cancel comes too late. */
  get decided(): boolean {
    return this.#phase === 'decided'
  }

  /** For the job itself, when it is made. */
  add(job: Job): void {
    this.#jobs.unshift(job)
  }

  /** For the job itself, when it is discarded before it started. */
  remove(job: Job): void {
    this.#jobs.splice(this.#jobs.indexOf(job), 1)
  }

  /** A member's operation has come to its end, well (it is waiting) or badly (it is aborting). */
  memberEnded(job: Job): void {
    if (job.failure !== undefined) this.abort(job)
    else if (this.#phase === 'open' && this.#jobs.every((each) => each.status === 'waiting')) this.#allDone()
  }

  /** Lets the pending members succeed; resolves when all are concluded, be it that one could not prepare. */
  async finalize(): Promise<void> {
    if (this.#phase === 'open') {
      this.#phase = 'preparing'
      void this.#complete()
    }
    await Promise.all(this.#jobs.map((job) => job.settled))
  }

  /** Cancels all members but `culprit`, which failed or was cancelled; all conclude in time. */
  abort(culprit: Job): void {
    if (this.#phase === 'aborting') return
    this.#phase = 'aborting'
    for (const job of this.#jobs) if (job !== culprit) job.cancelNow()
    void this.#abandon()
  }

  #allDone(): void {
    for (const job of this.#jobs) job.becomePending()
    // One member that wants a job-finalize holds up all.
    if (this.#jobs.every((job) => job.autoFinalize)) void this.finalize()
  }

  async #complete(): Promise<void> {
    for (const job of this.#jobs) {
      this.#preparing = job.prepare()
      await this.#preparing
      if (job.failure !== undefined) this.abort(job)
      if (this.#phase === 'aborting') return
    }
    this.#phase = 'decided'
    for (const job of this.#jobs) await job.conclude()
  }

  async #abandon(): Promise<void> {
    await this.#preparing
    for (const job of this.#jobs) await job.ended
    for (const job of this.#jobs) await job.conclude()
  }
}
