/** What a copy inside a job reports, and where it waits. */

import type { CopyContext } from '../block/copy-plan.ts'
import type { JobContext } from './context.ts'

/** `total` guest bytes are to be dealt with. */
export const copyContext = (job: JobContext, total: number): CopyContext => {
  let done = 0
  job.progress(0, total)
  return {
    signal: job.signal,
    checkpoint: (bytes) => job.checkpoint(bytes),
    advance(bytes) {
      done += bytes
      job.progress(done, total)
    },
  }
}
