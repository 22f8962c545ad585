/** The client library against a monitor of fake commands, in both dialects. */

import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { type Client, connect } from '../../../src/client/client.ts'
import type { CommandEntry } from '../../../src/monitor/dispatch.ts'
import { type Fixture, fakeCommand, startMonitor } from '../../monitor/fake-dispatch.ts'

interface FakeJob {
  id: string
  status: string
  error?: string
  result?: unknown
}

type Broadcast = { broadcast(name: string, data: object): void }

/** Jobs that only have states: image-create runs until something ends it. */
const jobCommands =
  (jobs: Map<string, FakeJob>) =>
  (server: Broadcast): CommandEntry[] => {
    const enter = (job: FakeJob, ...states: string[]): void => {
      for (const status of states) {
        job.status = status
        server.broadcast('JOB_STATUS_CHANGE', { id: job.id, status })
      }
    }
    const verb = (name: string, act: (job: FakeJob, args: Record<string, unknown>) => void): CommandEntry =>
      fakeCommand(name, { id: false, device: false, speed: false }, async (args) => {
        const job = jobs.get((args.id ?? args.device) as string)
        if (job === undefined) throw new BlockError('not-found', 'Job not found')
        act(job, args)
      })
    return [
      fakeCommand('image-create', { 'job-id': true, target: true }, async (args) => {
        const id = args['job-id'] as string
        if (jobs.has(id)) throw new BlockError('busy', `Job ID '${id}' already in use`)
        const job = { id, status: 'created' }
        jobs.set(id, job)
        enter(job, 'created', 'running')
        return { job: id }
      }),
      verb('job-pause', (job) => enter(job, 'paused')),
      verb('job-resume', (job) => enter(job, 'running')),
      verb('job-cancel', (job) => {
        job.error = 'Operation canceled'
        enter(job, 'aborting')
        server.broadcast('BLOCK_JOB_CANCELLED', {
          device: job.id,
          type: 'image-create',
          len: 0,
          offset: 0,
          speed: 0,
        })
        enter(job, 'concluded')
      }),
      verb('block-job-set-speed', (job, { speed }) => {
        server.broadcast('JOB_PROGRESS', {
          id: job.id,
          type: 'image-create',
          'current-progress': speed,
          'total-progress': 100,
        })
      }),
      // Stands for the job's end, which no client asks for.
      verb('job-complete', (job) => {
        job.result = { 'virtual-size': 1n << 60n }
        enter(job, 'waiting', 'pending', 'concluded')
      }),
      verb('job-finalize', (job) => {
        job.error = 'No space left on device'
        enter(job, 'aborting', 'concluded')
      }),
      verb('job-dismiss', (job) => {
        jobs.delete(job.id)
        enter(job, 'null')
      }),
      fakeCommand('query-jobs', {}, async () => [...jobs.values()]),
    ]
  }

/** What a promise rejects with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`resolved with ${String(value)}`)
    },
    (reason: unknown) => reason,
  )

const TARGET = { target: { filename: 'x', format: 'raw' } } as never

for (const dialect of ['qmp', 'jsonrpc'] as const) {
  const setUp = async (t: {
    teardown(fn: () => Promise<void>): void
  }): Promise<{ monitor: Fixture; client: Client; jobs: Map<string, FakeJob>; path: string }> => {
    const jobs = new Map<string, FakeJob>()
    const monitor = await startMonitor(jobCommands(jobs))
    const path = dialect === 'qmp' ? monitor.qmp : monitor.jsonRpc
    const client = await connect(path, { dialect })
    t.teardown(async () => {
      await client.close()
      await monitor.stop()
    })
    return { monitor, client, jobs, path }
  }

  t.test(`${dialect}: commands and their errors`, async (t) => {
    const { client } = await setUp(t)
    t.match(await client.execute('query-version'), { qemu: { major: 10 } })
    t.equal(
      (await Promise.all(Array.from({ length: 100 }, () => client.execute('query-version')))).length,
      100,
    )
    t.match(await failure(client.execute('query-commands')), {
      name: 'BlockError',
      errorClass: 'CommandNotFound',
      message: 'The command query-commands has not been found',
    })
    t.match(await failure(client.execute('job-pause', { id: 'none' })), {
      errorClass: 'GenericError',
      message: 'Job not found',
    })
    const untyped = client as unknown as {
      execute(name: string, args?: object, options?: object): Promise<unknown>
    }
    t.same(await untyped.execute('echo', { value: [2n ** 64n - 1n, 1.5, 'é'] }), {
      value: [2n ** 64n - 1n, 1.5, 'é'],
    })
    t.match(await failure(untyped.execute('fail')), { errorClass: 'DeviceNotFound', kind: 'not-found' })
  })

  t.test(`${dialect}: a signal ends the waiting`, async (t) => {
    const { client, monitor, path } = await setUp(t)
    const untyped = client as unknown as {
      execute(name: string, args?: object, options?: object): Promise<unknown>
    }
    const abort = new AbortController()
    const waiting = untyped.execute('wait', {}, { signal: abort.signal })
    abort.abort(new Error('enough'))
    t.match(await failure(waiting), { message: 'enough' })
    t.match(await failure(untyped.execute('wait', {}, { signal: abort.signal })), { message: 'enough' })
    t.match(await failure(connect(path, { dialect, signal: abort.signal })), { message: 'enough' })
    await monitor.release()
    t.ok(await client.execute('query-version'), 'the late answer disturbs nothing')
    if (dialect === 'qmp') {
      const held = untyped.execute('wait')
      t.ok(await client.execute('query-version', {}, { oob: true }), 'out-of-band')
      await monitor.release()
      await held
    }
  })

  t.test(`${dialect}: events`, async (t) => {
    const { client, monitor } = await setUp(t)
    const all = client.events()
    const some = client.events(['JOB_STATUS_CHANGE'])
    monitor.server.broadcast('BLOCK_JOB_READY', { device: 'j' })
    monitor.server.broadcast('JOB_STATUS_CHANGE', { id: 'j', status: 'ready' })
    await client.execute('query-version')
    const seen = []
    for await (const event of some) {
      seen.push(event)
      break
    }
    t.match(seen, [
      { name: 'JOB_STATUS_CHANGE', data: { id: 'j', status: 'ready' }, timestamp: { seconds: Number } },
    ])
    t.match((await all.next()).value, { name: 'BLOCK_JOB_READY' })
    const abort = new AbortController()
    const stopped = client.events(['BLOCK_JOB_READY'], { signal: abort.signal })
    const next = stopped.next()
    abort.abort(new Error('enough'))
    t.match(await failure(next), { message: 'enough' })
    t.match(await stopped.next(), { done: true })
  })

  t.test(`${dialect}: a slow reader of events fails alone`, async (t) => {
    const { client, monitor } = await setUp(t)
    const slow = client.events(['BLOCK_JOB_READY'])
    for (let n = 0; n <= 10_001; n += 1) monitor.server.broadcast('BLOCK_JOB_READY', { device: `${n}` })
    await client.execute('query-version')
    let read = 0
    const reading = (async () => {
      for await (const { data } of slow) {
        if (data.device !== `${read}`) throw new Error('out of order')
        read += 1
      }
    })()
    t.match(await failure(reading), { kind: 'busy' })
    t.equal(read, 10_000)
  })

  t.test(`${dialect}: a job from start to end`, async (t) => {
    const { client, jobs } = await setUp(t)
    const job = await client.job('image-create', TARGET)
    t.match(job.id, /^image-create-/)
    await job.reached('running')
    await job.pause()
    await job.reached('paused')
    t.equal(job.status, 'paused')
    await job.resume()
    const progress = job.progress()
    const first = progress.next()
    await client.wantProgress()
    await job.setSpeed(40)
    t.same((await first).value, { done: 40, total: 100 })
    await job.complete()
    t.same(await job.done, { 'virtual-size': 1n << 60n })
    t.match(await progress.next(), { done: true })
    t.equal(jobs.size, 0, 'dismissed')
    t.match(await failure(job.reached('ready')), { kind: 'invalid' })
  })

  t.test(`${dialect}: jobs that fail, are cancelled, cannot start`, async (t) => {
    const { client, jobs } = await setUp(t)
    const failing = await client.job('image-create', { ...(TARGET as object), 'job-id': 'mine' } as never)
    t.equal(failing.id, 'mine')
    t.match(await failure(client.job('image-create', { ...(TARGET as object), 'job-id': 'mine' } as never)), {
      message: "Job ID 'mine' already in use",
    })
    await failing.finalize()
    t.match(await failure(failing.done), { message: 'No space left on device', kind: 'io' })
    const abort = new AbortController()
    const cancelled = await client.job('image-create', TARGET, { signal: abort.signal })
    abort.abort()
    t.match(await failure(cancelled.done), { message: 'Operation canceled', kind: 'cancelled' })
    t.match(await failure(client.job('image-create', TARGET, { signal: abort.signal })), {
      name: 'AbortError',
    })
    t.equal(jobs.size, 0)
  })

  t.test(`${dialect}: the daemon goes away`, async (t) => {
    const { client, monitor, path } = await setUp(t)
    const job = await client.job('image-create', TARGET)
    const events = client.events()
    await monitor.server.close()
    t.match(await failure(job.done), { kind: 'io', message: 'The connection is closed' })
    const reading = (async () => {
      for await (const _ of events);
    })()
    t.match(await failure(reading), { kind: 'io' })
    t.match(await failure(client.execute('query-version')), { message: 'The connection is closed' })
    t.match(await failure(connect(path, { dialect })), {
      message: `Failed to connect to '${path}': No such file or directory`,
    })
  })
}
