import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import type { JobContext } from '../../../src/job/context.ts'
import { JobManager } from '../../../src/job/manager.ts'
import { eventLine } from './bench-of-jobs.ts'

const setUp = () => {
  const lines: string[] = []
  const jobs = new JobManager({
    emit: (name, data) => lines.push(eventLine(name, { ...data })),
    emitProgress: () => {},
  })
  return { lines, jobs }
}

const spec = { type: 'image-convert', kind: 'block' } as const
const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
const hanging = { run: (job: JobContext) => until(job.signal) }
const resting = { run: (job: JobContext) => job.ready() }
const never = new AbortController().signal

t.test('names', async (t) => {
  const { jobs, lines } = setUp()
  for (const id of ['', '1', 'a b', 'a\n', '-a', 'ü', '#job1'])
    t.throws(() => jobs.create({ ...spec, id, run: hanging }), {
      kind: 'invalid',
      message: `Invalid job ID '${id}'`,
    })
  t.throws(() => jobs.create({ ...spec, id: 'slow', speed: -1, run: hanging }), {
    message: "Parameter 'speed' expects a non-negative value",
  })
  t.same(lines, ['slow created', 'slow null'])
  t.same(jobs.jobs, [])
  const a = jobs.create({ ...spec, id: 'a.-_9', run: hanging })
  const b = jobs.create({ ...spec, run: hanging })
  const c = jobs.create({ ...spec, run: hanging })
  t.not(b.id, c.id)
  t.same(jobs.jobs, [c, b, a], 'newest first')
  t.throws(() => jobs.create({ ...spec, id: a.id, run: hanging }), {
    message: "Job ID 'a.-_9' already in use",
  })
  t.throws(() => jobs.find('x'), { errorClass: 'GenericError', message: 'Job not found' })
  t.throws(() => jobs.findBlockJob('x'), {
    errorClass: 'DeviceNotActive',
    message: "Block job 'x' not found",
  })
  await jobs.cancelAll()
  t.same(jobs.jobs, [])
})

t.test('wait', async (t) => {
  const { jobs } = setUp()
  await t.rejects(jobs.wait('x', 0, never), { message: 'Job not found' })
  const job = jobs.create({ ...spec, id: 'j', run: hanging, autoDismiss: false })
  job.start()
  t.equal((await jobs.wait('j', 0.01, never)).status, 'running', 'the time is over')
  const controller = new AbortController()
  const interrupted = jobs.wait('j', undefined, controller.signal)
  controller.abort(new Error('client left'))
  await t.rejects(interrupted, { message: 'client left' })
  await t.rejects(jobs.wait('j', undefined, controller.signal), { message: 'client left' })
  const waiting = jobs.wait('j', 1e12, never)
  job.cancel(true)
  t.equal((await waiting).status, 'concluded')
  t.equal((await jobs.wait('j', undefined, never)).status, 'concluded', 'of one that is over')
  job.dismiss()
})

t.test('perform', async (t) => {
  const { jobs } = setUp()
  const done = await jobs.perform({ ...spec, run: { run: async () => ({ size: 5 }) } }, never)
  t.same(done.result, { size: 5 })
  const failing = { run: () => Promise.reject(new BlockError('not-found', 'No such file')) }
  await t.rejects(jobs.perform({ ...spec, run: failing }, never), {
    kind: 'not-found',
    message: 'No such file',
  })
  const controller = new AbortController()
  const interrupted = jobs.perform({ ...spec, run: hanging }, controller.signal)
  t.equal(jobs.jobs.length, 1)
  controller.abort()
  await t.rejects(interrupted, { kind: 'cancelled', message: 'Operation canceled' })
  t.same(jobs.jobs, [])
  await t.rejects(jobs.perform({ ...spec, run: hanging }, controller.signal))
  t.same(jobs.jobs, [])
})

t.test('holdAll pauses those that rest, at once, and only those chosen', async (t) => {
  const { jobs, lines } = setUp()
  for (const id of ['a', 'b', 'c']) jobs.create({ ...spec, id, run: id === 'c' ? hanging : resting }).start()
  jobs.find('a').pause()
  lines.length = 0
  const release = jobs.holdAll((job) => job.id !== 'x')
  t.same(lines, ['b standby'], 'a is paused already, c is at work')
  release()
  release()
  t.same(lines, ['b standby', 'b ready'])
  t.equal(jobs.find('a').status, 'standby')
  await jobs.cancelAll()
})

t.test('cancelAll ends jobs in every state', async (t) => {
  const { jobs, lines } = setUp()
  jobs.create({ ...spec, id: 'young', run: hanging })
  jobs.create({ ...spec, id: 'kept', run: { run: async () => 1 }, autoDismiss: false }).start()
  jobs.create({ ...spec, id: 'pending', run: { run: async () => 1 }, autoFinalize: false }).start()
  jobs.create({ ...spec, id: 'paused', run: resting, autoDismiss: false }).start()
  jobs.find('paused').pause()
  const slow = { run: hanging.run, clean: () => nextTurn() }
  jobs.create({ ...spec, id: 'aborting', run: slow }).start()
  jobs.find('aborting').cancel(true)
  await nextTurn()
  await jobs.cancelAll()
  t.same(jobs.jobs, [])
  const ends = lines.filter((line) => line.endsWith(' null'))
  t.same(ends, ['aborting null', 'paused null', 'pending null', 'kept null', 'young null'])
})
