/** image-*: every operation is a block job, watched by its id or waited for. */

import type { JobType } from '../../qapi/types.ts'
import type { JobRun } from '../job/context.ts'
import type { CommandContext } from './context.ts'
import type { Handlers } from './handlers.ts'

interface JobArguments {
  readonly 'job-id'?: string | undefined
  readonly speed?: number | undefined
  readonly 'auto-finalize'?: boolean | undefined
  readonly 'auto-dismiss'?: boolean | undefined
}

/** Starts the job and answers its id; without an id given, waits and answers the result too. */
const perform = async <Result>(
  type: JobType,
  args: JobArguments,
  { service, signal }: CommandContext,
  run: JobRun<Result>,
): Promise<{ job: string; result?: Result }> => {
  const spec = { type, kind: 'block', run, speed: args.speed } as const
  const id = args['job-id']
  if (id === undefined) {
    const job = await service.jobs.perform(spec, signal)
    return { job: job.id, result: job.result as Result }
  }
  const job = service.jobs.create({
    ...spec,
    id,
    autoFinalize: args['auto-finalize'] ?? true,
    autoDismiss: args['auto-dismiss'] ?? false,
  })
  job.start()
  return { job: id }
}

/** The operation's code is loaded when the operation is first asked for: a start should not pay for all of them. */
export const imageHandlers = {
  'image-info': async (args, context) => {
    const { imageInfoJob } = await import('../job/image-info.ts')
    return perform('image-info', args, context, imageInfoJob(context.service.graph, args))
  },

  'image-create': async (args, context) => {
    const { imageCreateJob } = await import('../job/image-create.ts')
    return perform('image-create', args, context, imageCreateJob(context.service.graph, args))
  },

  'image-convert': async (args, context) => {
    const { imageConvertJob } = await import('../job/image-convert.ts')
    const speed = args.rate ?? args.speed
    return perform('image-convert', { ...args, speed }, context, imageConvertJob(context.service.graph, args))
  },

  'image-compare': async (args, context) => {
    const { imageCompareJob } = await import('../job/image-compare.ts')
    return perform('image-compare', args, context, imageCompareJob(context.service.graph, args))
  },

  'image-map': async (args, context) => {
    const { imageMapJob } = await import('../job/image-map.ts')
    return perform('image-map', args, context, imageMapJob(context.service.graph, args))
  },
} satisfies Pick<Handlers, 'image-info' | 'image-create' | 'image-convert' | 'image-compare' | 'image-map'>
