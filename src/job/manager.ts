/** All jobs of the process: names, listing, waiting, and the end of all. */

import { BlockError } from '../base/errors.ts'
import type { JobEventSink } from './events.ts'
import { Job, type JobSettings } from './job.ts'

export interface JobSpec extends Omit<JobSettings, 'id'> {
  /** A letter, then letters, digits, `-`, `.`, `_`; unique among all jobs. One is made up when it is left out. */
  readonly id?: string | undefined
  /** Bytes a second; 0 or left out: no limit. */
  readonly speed?: number | undefined
}

const WELL_FORMED_ID = /^[A-Za-z][A-Za-z0-9\-._]*$/

/** The longest time that setTimeout can wait, in seconds. */
const MAX_TIMEOUT_SECONDS = (2 ** 31 - 1) / 1000

export class JobManager {
  readonly #sink: JobEventSink
  /** Newest first. */
  readonly #jobs: Job[] = []
  #madeUpIds = 0

  constructor(sink: JobEventSink) {
    this.#sink = sink
  }

  /** All jobs, newest first. */
  get jobs(): readonly Job[] {
    return this.#jobs
  }

  /** Makes a job, which the caller starts or discards. Throws `invalid` for a bad or taken id and a negative speed. */
  create(spec: JobSpec): Job {
    if (spec.id !== undefined) this.#checkId(spec.id)
    // No client can name a job so: the first character is no letter.
    const id = spec.id ?? `#job${++this.#madeUpIds}`
    const job = new Job({ ...spec, id }, this.#sink, (gone) => this.#jobs.splice(this.#jobs.indexOf(gone), 1))
    this.#jobs.unshift(job)
    try {
      job.setSpeed(spec.speed ?? 0)
    } catch (error) {
      job.discard()
      throw error
    }
    return job
  }

  /** Throws `not-found` with QEMU's text. */
  find(id: string): Job {
    const job = this.#jobs.find((each) => each.id === id)
    if (job === undefined) throw new BlockError('not-found', 'Job not found')
    return job
  }

  /** As block-job-* commands look: only block jobs, and the class of the error is DeviceNotActive. */
  findBlockJob(id: string): Job {
    const job = this.#jobs.find((each) => each.id === id && each.kind === 'block')
    if (job === undefined)
      throw new BlockError('not-found', `Block job '${id}' not found`, { errorClass: 'DeviceNotActive' })
    return job
  }

  /**
   * Resolves with the job when it is concluded, is gone, or the time is over; without a time there is no limit. Rejects
   * with the signal's reason when that aborts, `not-found` for an unknown id.
   */
  async wait(id: string, timeoutSeconds: number | undefined, signal: AbortSignal): Promise<Job> {
    const job = this.find(id)
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => finish(() => reject(signal.reason))
      const timer =
        timeoutSeconds === undefined
          ? undefined
          : setTimeout(() => finish(resolve), Math.min(timeoutSeconds, MAX_TIMEOUT_SECONDS) * 1000)
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        settle()
      }
      signal.addEventListener('abort', onAbort)
      void job.settled.then(() => finish(resolve))
    })
    return job
  }

  /**
   * Runs a job for a caller who waits for it: answers the job, whose `result` then stands, or throws its failure. The
   * job dismisses itself, and is cancelled when the signal aborts.
   */
  async perform(spec: JobSpec, signal: AbortSignal): Promise<Job> {
    signal.throwIfAborted()
    const job = this.create({ ...spec, autoDismiss: true })
    const onAbort = () => void job.stop()
    signal.addEventListener('abort', onAbort)
    job.start()
    await job.settled
    signal.removeEventListener('abort', onAbort)
    if (job.failure !== undefined) throw job.failure
    return job
  }

  /**
   * Pauses the jobs chosen, besides what their users do, while the graph changes; the function returned lets them go on.
   * Does not wait for those at work: their requests are held and awaited by the nodes.
   */
  holdAll(chosen: (job: Job) => boolean): () => void {
    const releases = this.#jobs.filter(chosen).map((job) => job.hold())
    return () => {
      for (const release of releases) release()
    }
  }

  /** The end of all: cancels job after job, the newest first, awaits each and forgets it. */
  async cancelAll(): Promise<void> {
    for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
      await job.stop()
      if (job.status === 'concluded') job.dismiss()
    }
  }

  #checkId(id: string): void {
    if (!WELL_FORMED_ID.test(id)) throw new BlockError('invalid', `Invalid job ID '${id}'`)
    if (this.#jobs.some((job) => job.id === id)) throw new BlockError('busy', `Job ID '${id}' already in use`)
  }
}
