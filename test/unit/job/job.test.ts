/** What one job does, with hand-made operations; like-qemu.test.ts holds the same machine against the real daemon. */

import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { Events } from '../../../qapi/events.ts'
import { BlockError } from '../../../src/base/errors.ts'
import type { JobContext, JobRun } from '../../../src/job/context.ts'
import { blockJobInfo, jobInfo, jobOutcome } from '../../../src/job/info.ts'
import type { Job } from '../../../src/job/job.ts'
import { JobManager, type JobSpec } from '../../../src/job/manager.ts'
import { JobTransaction } from '../../../src/job/transaction.ts'
import { eventLine } from './bench-of-jobs.ts'

interface Stage {
  readonly lines: string[]
  readonly progress: Events['JOB_PROGRESS'][]
  readonly jobs: JobManager
  job(run: JobRun | JobRun['run'], more?: Partial<JobSpec>): Job
}

const stage = (): Stage => {
  const lines: string[] = []
  const progress: Events['JOB_PROGRESS'][] = []
  const jobs = new JobManager({
    emit: (name, data) => lines.push(eventLine(name, { ...data })),
    emitProgress: (data) => progress.push(data),
  })
  const job: Stage['job'] = (run, more = {}) =>
    jobs.create({
      id: 'j',
      type: 'backup',
      kind: 'block',
      run: typeof run === 'function' ? { run } : run,
      ...more,
    })
  return { lines, progress, jobs, job }
}

const COMPLETED = 'BLOCK_JOB_COMPLETED {"device":"j","len":0,"offset":0,"speed":0,"type":"backup"}'
const CANCELLED = 'BLOCK_JOB_CANCELLED {"device":"j","len":0,"offset":0,"speed":0,"type":"backup"}'

/** An operation that stays at a checkpoint until it is cancelled. */
const forever = async (job: JobContext): Promise<void> => {
  for (;;) {
    await job.checkpoint()
    await nextTurn()
  }
}

t.test('phases in order, result, automatic end', async (t) => {
  const { job, lines, jobs } = stage()
  const phases: string[] = []
  const made = job({
    run: async () => {
      phases.push('run')
      return { found: 7 }
    },
    prepare: async () => void phases.push('prepare'),
    commit: () => void phases.push('commit'),
    abort: () => void phases.push('abort'),
    clean: async () => void phases.push('clean'),
  })
  t.equal(jobs.find('j'), made)
  made.start()
  t.same(lines, ['j created', 'j running'])
  t.equal(made.result, undefined)
  await made.settled
  t.same(phases, ['run', 'prepare', 'commit', 'clean'])
  t.same(lines, ['j created', 'j running', 'j waiting', 'j pending', COMPLETED, 'j concluded', 'j null'])
  t.same(jobOutcome(made), { id: 'j', status: 'null', result: { found: 7 } })
  t.same(jobs.jobs, [])
})

t.test('the result stands in query-jobs until it is dismissed', async (t) => {
  const { job } = stage()
  const made = job(async () => [1, 2], { type: 'image-map', autoDismiss: false })
  made.start()
  await made.settled
  t.same(jobInfo(made), {
    id: 'j',
    type: 'image-map',
    status: 'concluded',
    'current-progress': 0,
    'total-progress': 0,
    result: [1, 2],
  })
  t.notOk('result' in blockJobInfo(made))
  made.dismiss()
  t.equal(made.status, 'null')
})

t.test('a failure in each phase', async (t) => {
  const fail = (): never => {
    throw new BlockError('corrupt', 'It broke')
  }
  const run = async () => 'done'
  const cases: [string, JobRun, string[]][] = [
    ['run', { run: async () => fail() }, ['j aborting']],
    ['prepare', { run, prepare: async () => fail() }, ['j waiting', 'j pending', 'j aborting']],
    ['commit', { run, commit: fail }, ['j waiting', 'j pending']],
    ['clean', { run, clean: async () => fail() }, ['j waiting', 'j pending']],
  ]
  for (const [phase, operation, states] of cases) {
    const { job, lines } = stage()
    const made = job({ abort: () => lines.push('(abort)'), ...operation }, { autoDismiss: false })
    made.start()
    await made.settled
    const aborted = states.includes('j aborting') ? ['(abort)'] : []
    const completed = COMPLETED.replace('"len"', '"error":"It broke","len"')
    t.same(lines, ['j created', 'j running', ...states, ...aborted, completed, 'j concluded'], phase)
    t.equal(made.failure?.kind, 'corrupt')
    t.equal(made.result, undefined)
    t.same(jobOutcome(made), { id: 'j', status: 'concluded', error: 'It broke' })
  }
})

t.test('simple jobs have no BLOCK_JOB events and are no block jobs', async (t) => {
  const { job, lines, jobs } = stage()
  const made = job(async () => undefined, { kind: 'simple', type: 'create', autoFinalize: false })
  made.start()
  t.throws(() => jobs.findBlockJob('j'), {
    message: "Block job 'j' not found",
    errorClass: 'DeviceNotActive',
  })
  await made.ended
  t.equal(made.status, 'pending')
  await made.finalize()
  t.same(lines, ['j created', 'j running', 'j waiting', 'j pending', 'j concluded', 'j null'])
})

t.test('pause waits for the checkpoint of a job at work', async (t) => {
  const { job, lines } = stage()
  let arrive!: () => void
  const work = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const made = job(async (context) => {
    await work
    await context.checkpoint()
  })
  made.start()
  t.equal(made.busy, true)
  made.pause()
  t.equal(made.status, 'running', 'still at work')
  t.equal(made.paused, true)
  t.throws(() => made.pause(), { message: 'Job is already paused' })
  arrive()
  await nextTurn()
  t.equal(made.status, 'paused')
  t.equal(made.busy, false)
  const release = made.hold()
  made.resume()
  t.equal(made.status, 'paused', 'the house holds it')
  t.throws(() => made.resume(), { message: "Can't resume a job that was not paused" })
  release()
  release()
  t.equal(made.status, 'running')
  await made.settled
  t.same(lines.slice(0, 4), ['j created', 'j running', 'j paused', 'j running'])
})

t.test('an operation that ends without a checkpoint is not held by a pause', async (t) => {
  const { job, lines } = stage()
  const made = job(async () => nextTurn(), { autoFinalize: false })
  made.start()
  made.pause()
  await made.ended
  t.equal(made.status, 'pending')
  t.throws(() => made.resume(), { message: "Job 'j' in state 'pending' cannot accept command verb 'resume'" })
  await made.finalize()
  t.notOk(lines.includes('j paused'))
})

t.test('several pieces rest at once; one that fails ends the pause and the others', async (t) => {
  const { job, lines } = stage()
  let fail!: (error: Error) => void
  const ends: unknown[] = []
  const piece = (work: Promise<void>) => work.catch((error: unknown) => void ends.push(error))
  const failing = new Promise<never>((_resolve, reject) => {
    fail = reject
  })
  const limited = async (context: JobContext) => {
    for (;;) await context.checkpoint(1000)
  }
  const made = job((context) => Promise.all([piece(limited(context)), piece(forever(context)), failing]), {
    speed: 1,
    autoFinalize: false,
  })
  made.start()
  await nextTurn()
  made.pause()
  t.same(lines, ['j created', 'j running', 'j paused'])
  fail(new Error('third'))
  await made.ended
  t.same(lines.slice(3, 5), ['j running', 'j aborting'])
  t.doesNotThrow(() => made.hold()(), 'nothing rests any more')
  await made.settled
  t.match(ends, [{ kind: 'cancelled' }, { kind: 'cancelled' }])
})

t.test('cancel: of a job at work, of one that ignores it, of one not started', async (t) => {
  const { job, lines } = stage()
  const made = job(forever)
  made.start()
  made.cancel(true)
  t.equal(made.signal.aborted, true)
  t.match(made.signal.reason, { kind: 'cancelled', message: 'Operation canceled' })
  await made.settled
  t.same(lines.splice(0), ['j created', 'j running', 'j aborting', CANCELLED, 'j concluded', 'j null'])
  const deaf = job(async () => {
    await nextTurn()
    return 'whatever'
  })
  deaf.start()
  deaf.cancel(false)
  await deaf.settled
  t.same(lines.splice(0), ['j created', 'j running', 'j aborting', CANCELLED, 'j concluded', 'j null'])
  t.equal(deaf.failure?.message, 'Operation canceled')
  t.equal(deaf.result, undefined)
  const young = job(forever)
  young.cancel(true)
  await young.settled
  t.same(lines, ['j created', 'j aborting', 'j concluded', 'j null'])
})

t.test('a cancelled job that failed by itself keeps its own text', async (t) => {
  const { job } = stage()
  const made = job(async (context) => {
    await context
      .checkpoint()
      .then(forever.bind(undefined, context))
      .catch(() => {})
    throw new BlockError('io', 'Target is gone')
  })
  made.start()
  made.cancel(true)
  await made.settled
  t.equal(made.failure?.message, 'Target is gone')
})

t.test('a cancel comes too late once the end is decided', async (t) => {
  const { job, lines } = stage()
  const clean = async () => made.cancel(true)
  const made: Job = job({ run: async () => 1, clean }, { autoFinalize: false, autoDismiss: false })
  made.start()
  await made.ended
  await made.finalize()
  t.same(lines.slice(-2), [COMPLETED, 'j concluded'])
  t.equal(made.result, 1)
})

t.test('a cancel while the members prepare aborts them', async (t) => {
  const { job, lines } = stage()
  const made = job({ run: async () => 1, prepare: () => nextTurn() }, { autoFinalize: false })
  made.start()
  await made.ended
  const finalized = made.finalize()
  made.cancel(true)
  await finalized
  t.same(lines.slice(-4), ['j aborting', CANCELLED, 'j concluded', 'j null'])
})

t.test('error policies', async (t) => {
  const space = new BlockError('no-space', 'No space left on device')
  const io = new BlockError('io', 'Input/output error')
  for (const [policy, error, action, ioStatus] of [
    ['report', space, 'report', 'ok'],
    ['ignore', io, 'ignore', 'ok'],
    ['enospc', space, 'stop', 'nospace'],
    ['enospc', io, 'report', 'ok'],
    ['auto', space, 'stop', 'nospace'],
    ['auto', io, 'report', 'ok'],
    ['stop', io, 'stop', 'failed'],
  ] as const) {
    const { job, lines } = stage()
    let answer: string | undefined
    const made = job(async (context) => {
      answer = context.onError(policy, error, 'write')
      await context.checkpoint()
    })
    made.start()
    await nextTurn()
    t.equal(answer, action, `${policy} ${error.kind}`)
    t.equal(made.ioStatus, ioStatus)
    t.equal(lines[2], `BLOCK_JOB_ERROR {"action":"${action}","device":"j","operation":"write"}`)
    if (action === 'stop') {
      t.equal(made.status, 'paused')
      made.resume()
      t.equal(made.ioStatus, 'ok')
    }
    await made.settled
  }
})

t.test('ready: complete, soft cancel, and refusals', async (t) => {
  const { job, lines } = stage()
  let release: string | undefined
  const ready = async (context: JobContext) => {
    release = await context.ready()
  }
  const first = job(ready)
  first.start()
  t.throws(() => job(ready), { message: "Job ID 'j' already in use" })
  t.equal(first.status, 'ready')
  t.equal(blockJobInfo(first).ready, true)
  first.complete()
  await first.settled
  t.equal(release, 'complete')
  const second = job(ready)
  second.start()
  second.cancel(false)
  t.throws(() => second.complete(), { message: "The active block job 'j' cannot be completed" })
  await second.settled
  t.equal(release, 'cancel')
  t.equal(second.failure, undefined)
  t.equal(lines.at(-3), COMPLETED)
})

t.test('the speed limit holds, and a new one counts at once', async (t) => {
  const { job } = stage()
  let bytes = 0
  const made = job(
    async (context) => {
      while (bytes < 100_000_000) {
        bytes += 10_000
        await context.checkpoint(10_000)
      }
    },
    { speed: 1_000_000 },
  )
  made.start()
  await sleep(450)
  t.ok(bytes >= 200_000 && bytes <= 600_000, `${bytes} bytes in 0.45 s at 1 MB/s`)
  t.equal(made.busy, false)
  t.throws(() => made.setSpeed(-1), { message: "Parameter 'speed' expects a non-negative value" })
  made.setSpeed(1)
  await sleep(50)
  const before = bytes
  await sleep(150)
  t.equal(bytes, before)
  made.setSpeed(0)
  await made.settled
  t.equal(bytes, 100_000_000)
})

t.test('an operation that never waits for I/O leaves turns to others', async (t) => {
  const { job } = stage()
  const made = job(forever.bind(undefined))
  const busy = job(
    async (context) => {
      for (;;) await context.checkpoint(1)
    },
    { id: 'busy' },
  )
  made.start()
  busy.start()
  const start = performance.now()
  await sleep(20)
  t.ok(performance.now() - start < 1000)
  made.cancel(true)
  busy.cancel(true)
  await Promise.all([made.settled, busy.settled])
})

t.test('progress: a hundredth at once', async (t) => {
  const { job, progress } = stage()
  const made = job(async (context) => {
    for (let at = 1; at <= 1000; at++) context.progress(at, 1000)
  })
  made.start()
  await made.settled
  t.ok(progress.length >= 95 && progress.length <= 102, `${progress.length} reports`)
})

t.test('progress: the first at once, of small steps few, the last always', async (t) => {
  const { job, progress } = stage()
  const made = job(async (context) => {
    for (let at = 1; at <= 60; at++) {
      context.progress(at, 10000)
      await sleep(10)
    }
    context.progress(60, 10001)
  })
  made.start()
  t.same(progress, [{ id: 'j', type: 'backup', 'current-progress': 1, 'total-progress': 10000 }])
  await made.settled
  t.ok(progress.length >= 3 && progress.length <= 6, `${progress.length} reports in 0.6 s`)
  t.same(progress.at(-1), { id: 'j', type: 'backup', 'current-progress': 60, 'total-progress': 10001 })
  const count = progress.length
  await sleep(300)
  t.equal(progress.length, count, 'none after the end')
})

t.test('a group: a member that cannot prepare takes all down', async (t) => {
  const { job, lines } = stage()
  const transaction = new JobTransaction()
  const broken = async () => {
    throw new BlockError('busy', 'Too late')
  }
  const first = job({ run: async () => 1, prepare: broken }, { id: 'a', transaction })
  const second = job(async () => 2, { id: 'b', transaction })
  second.start()
  first.start()
  await Promise.all([first.settled, second.settled])
  t.same(
    lines.filter((line) => !line.startsWith('BLOCK')),
    [
      'a created',
      'b created',
      'b running',
      'a running',
      'b waiting',
      'a waiting',
      'b pending',
      'a pending',
    ].concat(['a aborting', 'b aborting', 'b concluded', 'b null', 'a concluded', 'a null']),
  )
  t.equal(first.failure?.message, 'Too late')
  t.equal(second.failure?.message, 'Operation canceled')
})

t.test('a group: cancelling an unstarted member concludes all of them', async (t) => {
  const { job, lines } = stage()
  const transaction = new JobTransaction()
  const members = ['a', 'b', 'c'].map((id) => job(forever, { id, transaction }))
  const discarded = job(forever, { id: 'd', transaction })
  discarded.discard()
  members[1]!.cancel(true)
  await Promise.all(members.map((member) => member.settled))
  t.same(lines.slice(5), [
    ...['b aborting', 'c aborting', 'a aborting'],
    ...['c concluded', 'c null', 'b concluded', 'b null', 'a concluded', 'a null'],
  ])
})
