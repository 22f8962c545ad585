/** Every job command on a job in every state, and what only the handlers do. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import type { JobStatus } from '../../../qapi/types.ts'
import { blockJobHandlers } from '../../../src/command/block-job.ts'
import type { CommandContext } from '../../../src/command/context.ts'
import { jobHandlers } from '../../../src/command/job.ts'
import type { JobContext } from '../../../src/job/context.ts'
import { JobManager, type JobSpec } from '../../../src/job/manager.ts'
import { JobTransaction } from '../../../src/job/transaction.ts'
import { Bench } from '../job/bench-of-jobs.ts'

const setUp = () => {
  const jobs = new JobManager({ emit: () => {}, emitProgress: () => {} })
  const progress: boolean[] = []
  const client = { setProgress: (enable: boolean) => progress.push(enable) }
  const context = {
    service: { jobs },
    client,
    signal: new AbortController().signal,
  } as unknown as CommandContext
  return { jobs, progress, context }
}

const spec: JobSpec = {
  id: 'j',
  type: 'mirror',
  kind: 'block',
  autoFinalize: false,
  autoDismiss: false,
  run: { run: async () => undefined, change: () => {} },
}
const rest = async (job: JobContext): Promise<void> => {
  for (;;) await job.checkpoint(1000)
}
const running: JobSpec = { ...spec, speed: 1, run: { ...spec.run, run: rest } }
const ready: JobSpec = { ...spec, run: { ...spec.run, run: (job) => job.ready() } }

/** Brings a job named `j` into a state. */
const REACH: Readonly<Record<Exclude<JobStatus, 'undefined' | 'null'>, (jobs: JobManager) => void>> = {
  created: (jobs) => void jobs.create(spec),
  running: (jobs) => jobs.create(running).start(),
  paused: (jobs) => {
    jobs.create(running).start()
    jobs.find('j').pause()
  },
  ready: (jobs) => jobs.create(ready).start(),
  standby: (jobs) => {
    jobs.create(ready).start()
    jobs.find('j').pause()
  },
  waiting: (jobs) => {
    const transaction = new JobTransaction()
    jobs.create({ ...running, id: 'other', transaction }).start()
    jobs.create({ ...spec, transaction }).start()
  },
  pending: (jobs) => jobs.create(spec).start(),
  aborting: (jobs) => {
    const stuck = new Promise<void>(() => {})
    jobs.create({ ...spec, run: { run: () => Promise.reject(new Error('no')), clean: () => stuck } }).start()
  },
  concluded: (jobs) => jobs.create({ ...spec, autoFinalize: true }).start(),
}

const REFUSED = 'state'
const NOT_PAUSED = "Can't resume a job that was not paused"
const IS_PAUSED = 'Job is already paused'
const SOFT_PAUSED = "The block job for device 'j' is currently paused"

/** Per state: cancel, soft cancel, pause, resume, set-speed, complete, change, finalize, dismiss; '' is taken. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  created: ['', '', '', NOT_PAUSED, '', REFUSED, '', REFUSED, REFUSED],
  running: ['', '', '', NOT_PAUSED, '', REFUSED, '', REFUSED, REFUSED],
  paused: ['', SOFT_PAUSED, IS_PAUSED, '', '', REFUSED, '', REFUSED, REFUSED],
  ready: ['', '', '', NOT_PAUSED, '', '', '', REFUSED, REFUSED],
  standby: ['', SOFT_PAUSED, IS_PAUSED, '', '', '', '', REFUSED, REFUSED],
  waiting: ['', '', REFUSED, NOT_PAUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED],
  pending: ['', '', REFUSED, NOT_PAUSED, REFUSED, REFUSED, REFUSED, '', REFUSED],
  aborting: [REFUSED, REFUSED, REFUSED, NOT_PAUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED],
  concluded: [REFUSED, REFUSED, REFUSED, NOT_PAUSED, REFUSED, REFUSED, REFUSED, REFUSED, ''],
}

type Ask = (context: CommandContext) => Promise<unknown>
const id = 'j'
const device = 'j'

/** The columns of CELLS: the verb as refusals name it, and the commands that ask for it. */
const COLUMNS: readonly (readonly [string, readonly Ask[]])[] = [
  [
    'cancel',
    [
      (c) => jobHandlers['job-cancel']({ id }, c),
      (c) => blockJobHandlers['block-job-cancel']({ device, force: true }, c),
    ],
  ],
  ['cancel', [(c) => blockJobHandlers['block-job-cancel']({ device }, c)]],
  [
    'pause',
    [(c) => jobHandlers['job-pause']({ id }, c), (c) => blockJobHandlers['block-job-pause']({ device }, c)],
  ],
  [
    'resume',
    [(c) => jobHandlers['job-resume']({ id }, c), (c) => blockJobHandlers['block-job-resume']({ device }, c)],
  ],
  ['set-speed', [(c) => blockJobHandlers['block-job-set-speed']({ device, speed: 2 }, c)]],
  [
    'complete',
    [
      (c) => jobHandlers['job-complete']({ id }, c),
      (c) => blockJobHandlers['block-job-complete']({ device }, c),
    ],
  ],
  [
    'change',
    [(c) => blockJobHandlers['block-job-change']({ id, type: 'mirror', 'copy-mode': 'background' }, c)],
  ],
  [
    'finalize',
    [(c) => jobHandlers['job-finalize']({ id }, c), (c) => blockJobHandlers['block-job-finalize']({ id }, c)],
  ],
  [
    'dismiss',
    [(c) => jobHandlers['job-dismiss']({ id }, c), (c) => blockJobHandlers['block-job-dismiss']({ id }, c)],
  ],
]

for (const [state, cells] of Object.entries(CELLS))
  t.test(`every command on a job that is ${state}`, async (t) => {
    for (const [column, [verb, asks]] of COLUMNS.entries())
      for (const ask of asks) {
        const { jobs, context } = setUp()
        REACH[state as keyof typeof REACH](jobs)
        await nextTurn()
        t.equal(jobs.find('j').status, state)
        const cell = cells[column]!
        const text = `Job 'j' in state '${state}' cannot accept command verb '${verb}'`
        if (cell === '') t.same(await ask(context), {}, `${verb} is taken`)
        else
          await t.rejects(ask(context), {
            errorClass: 'GenericError',
            message: cell === REFUSED ? text : cell,
          })
        for (const job of [...jobs.jobs]) void job.stop()
      }
  })

t.test('unknown jobs', async (t) => {
  const { context } = setUp()
  for (const [, asks] of COLUMNS)
    for (const [index, ask] of asks.entries()) {
      const block = index === 1 || asks.length === 1
      await t.rejects(ask(context), {
        errorClass: block ? 'DeviceNotActive' : 'GenericError',
        message: block ? "Block job 'j' not found" : 'Job not found',
      })
    }
})

t.test('job-wait', async (t) => {
  const { jobs, context } = setUp()
  jobs.create({ ...spec, run: { run: async () => ({ identical: true }) } }).start()
  await nextTurn()
  t.same(await jobHandlers['job-wait']({ id, timeout: 0 }, context), { id, status: 'pending' })
  await t.rejects(jobHandlers['job-wait']({ id, timeout: -1 }, context), {
    message: "Parameter 'timeout' expects a non-negative value",
  })
  const waiting = jobHandlers['job-wait']({ id, timeout: 60 }, context)
  await jobHandlers['job-finalize']({ id }, context)
  t.same(await waiting, { id, status: 'concluded', result: { identical: true } })
  t.same(await jobHandlers['query-jobs']({}, context), [
    {
      id,
      type: 'mirror',
      status: 'concluded',
      'current-progress': 0,
      'total-progress': 0,
      result: { identical: true },
    },
  ])
  await t.rejects(jobHandlers['job-wait']({ id: 'x' }, context), { message: 'Job not found' })
})

t.test('job-progress is a matter of the connection', async (t) => {
  const { progress, context } = setUp()
  await jobHandlers['job-progress']({ enable: true }, context)
  await jobHandlers['job-progress']({ enable: false }, context)
  t.same(progress, [true, false])
})

t.test('events and replies in order', async (t) => {
  const bench = new Bench()
  const more = { device: 'big', target: 'to-big', speed: 1 }
  await bench.send('blockdev-backup', { 'job-id': 'b', ...more })
  await bench.send('job-pause', { id: 'b' })
  await bench.send('job-resume', { id: 'b' })
  await bench.send('job-cancel', { id: 'b' })
  t.same(bench.lines, [
    ...['b created', 'b running', 'b paused', 'b running', '<- {}'],
    ...['b paused', '<- {}', 'b running', '<- {}', 'b aborting'],
    'BLOCK_JOB_CANCELLED {"device":"b","len":1073741824,"offset":1048576,"speed":1,"type":"backup"}',
    ...['b concluded', 'b null', '<- {}'],
  ])
})
