/** Commands for jobs of all kinds. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { BlockError } from '../base/errors.ts'
import { jobInfo, jobOutcome } from '../job/info.ts'
import type { Handlers } from './handlers.ts'

export const jobHandlers = {
  'query-jobs': async (_args, { service }) => service.jobs.jobs.map(jobInfo),

  'job-pause': async ({ id }, { service }) => {
    service.jobs.find(id).pause()
    return {}
  },

  'job-resume': async ({ id }, { service }) => {
    service.jobs.find(id).resume()
    return {}
  },

  'job-cancel': async ({ id }, { service }) => {
    service.jobs.find(id).cancel(true)
    // A job that can end without further I/O has ended before the answer, as in QEMU.
    await nextTurn()
    return {}
  },

  'job-complete': async ({ id }, { service }) => {
    service.jobs.find(id).complete()
    return {}
  },

  'job-finalize': async ({ id }, { service }) => {
    await service.jobs.find(id).finalize()
    return {}
  },

  'job-dismiss': async ({ id }, { service }) => {
    service.jobs.find(id).dismiss()
    return {}
  },

  'job-wait': async ({ id, timeout }, { service, signal }) => {
    if (timeout !== undefined && !(timeout >= 0))
      throw new BlockError('invalid', "Parameter 'timeout' expects a non-negative value")
    return jobOutcome(await service.jobs.wait(id, timeout, signal))
  },

  'job-progress': async ({ enable }, { client }) => {
    client.setProgress(enable)
    return {}
  },
} satisfies Pick<
  Handlers,
  | 'query-jobs'
  | 'job-pause'
  | 'job-resume'
  | 'job-cancel'
  | 'job-complete'
  | 'job-finalize'
  | 'job-dismiss'
  | 'job-wait'
  | 'job-progress'
>
