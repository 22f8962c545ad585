/** The older commands for jobs, which know block jobs only. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { blockJobInfo } from '../job/info.ts'
import type { Handlers } from './handlers.ts'

export const blockJobHandlers = {
  'query-block-jobs': async (_args, { service }) =>
    service.jobs.jobs.filter((job) => job.kind === 'block').map(blockJobInfo),

  'block-job-pause': async ({ device }, { service }) => {
    service.jobs.findBlockJob(device).pause()
    return {}
  },

  'block-job-resume': async ({ device }, { service }) => {
    service.jobs.findBlockJob(device).resume()
    return {}
  },

  'block-job-cancel': async ({ device, force }, { service }) => {
    service.jobs.findBlockJob(device).cancel(force ?? false)
    // A job that can end without further I/O has ended before the answer, as in QEMU.
    await nextTurn()
    return {}
  },

  'block-job-complete': async ({ device }, { service }) => {
    service.jobs.findBlockJob(device).complete()
    return {}
  },

  'block-job-finalize': async ({ id }, { service }) => {
    await service.jobs.findBlockJob(id).finalize()
    return {}
  },

  'block-job-dismiss': async ({ id }, { service }) => {
    service.jobs.findBlockJob(id).dismiss()
    return {}
  },

  'block-job-set-speed': async ({ device, speed }, { service }) => {
    service.jobs.findBlockJob(device).setSpeed(speed)
    return {}
  },

  'block-job-change': async ({ id, ...options }, { service }) => {
    service.jobs.findBlockJob(id).change(options)
    return {}
  },
} satisfies Pick<
  Handlers,
  | 'query-block-jobs'
  | 'block-job-pause'
  | 'block-job-resume'
  | 'block-job-cancel'
  | 'block-job-complete'
  | 'block-job-finalize'
  | 'block-job-dismiss'
  | 'block-job-set-speed'
  | 'block-job-change'
>
