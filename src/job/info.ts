/** Jobs as the commands show them. */

import type { BlockJobInfo, JobInfo, JobOutcome } from '../../qapi/types.ts'
import type { Job } from './job.ts'

/** `error` after a failure, `result` after a success that has one. */
const outcome = (job: Job): { error?: string; result?: unknown } => ({
  ...(job.failure === undefined ? {} : { error: job.failure.message }),
  ...(job.result === undefined ? {} : { result: job.result }),
})

export const jobInfo = (job: Job): JobInfo => ({
  id: job.id,
  type: job.type,
  status: job.status,
  'current-progress': job.done,
  'total-progress': job.total,
  ...outcome(job),
})

export const jobOutcome = (job: Job): JobOutcome => ({ id: job.id, status: job.status, ...outcome(job) })

export const blockJobInfo = (job: Job): BlockJobInfo => {
  const base = {
    device: job.id,
    len: job.total,
    offset: job.done,
    busy: job.busy,
    paused: job.paused,
    speed: job.speed,
    'io-status': job.ioStatus,
    ready: job.status === 'ready' || job.status === 'standby',
    status: job.status,
    'auto-finalize': job.autoFinalize,
    'auto-dismiss': job.autoDismiss,
    ...(job.failure === undefined ? {} : { error: job.failure.message }),
  }
  return job.type === 'mirror'
    ? { ...base, type: job.type, 'actively-synced': job.activelySynced }
    : { ...base, type: job.type }
}
