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

  'image-check': async (args, context) => {
    const { imageCheckJob } = await import('../job/image-check.ts')
    return perform('image-check', args, context, imageCheckJob(context.service.graph, args))
  },

  'image-measure': async (args, context) => {
    const { imageMeasureJob } = await import('../job/image-measure.ts')
    return perform('image-measure', args, context, imageMeasureJob(context.service.graph, args))
  },

  'image-resize': async (args, context) => {
    const { imageResizeJob } = await import('../job/image-resize.ts')
    return perform('image-resize', args, context, imageResizeJob(context.service.graph, args))
  },

  'image-amend': async (args, context) => {
    const { imageAmendJob } = await import('../job/image-amend.ts')
    return perform('image-amend', args, context, imageAmendJob(context.service.graph, args))
  },

  'image-snapshot': async (args, context) => {
    const { imageSnapshotJob } = await import('../job/image-snapshot.ts')
    return perform('image-snapshot', args, context, imageSnapshotJob(context.service.graph, args))
  },

  'image-bitmap': async (args, context) => {
    const { imageBitmapJob } = await import('../job/image-bitmap.ts')
    return perform('image-bitmap', args, context, imageBitmapJob(context.service.graph, args))
  },

  'image-commit': async (args, context) => {
    const { imageCommitJob } = await import('../job/image-commit.ts')
    const speed = args.rate ?? args.speed
    return perform('image-commit', { ...args, speed }, context, imageCommitJob(context.service.graph, args))
  },

  'image-rebase': async (args, context) => {
    const { imageRebaseJob } = await import('../job/image-rebase.ts')
    return perform('image-rebase', args, context, imageRebaseJob(context.service.graph, args))
  },

  'image-dd': async (args, context) => {
    const { imageDdJob } = await import('../job/image-dd.ts')
    return perform('image-dd', args, context, imageDdJob(context.service.graph, args))
  },

  'image-bench': async (args, context) => {
    const { imageBenchJob } = await import('../job/image-bench.ts')
    return perform('image-bench', args, context, imageBenchJob(context.service.graph, args))
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `image-${string}`>>
