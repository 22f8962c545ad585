/** Random verbs on random jobs, alone and in groups: whatever is asked, the machine keeps its promises. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import type { JobStatus } from '../../../qapi/types.ts'
import { BlockError } from '../../../src/base/errors.ts'
import type { JobContext, JobRun } from '../../../src/job/context.ts'
import type { Job } from '../../../src/job/job.ts'
import { JobManager } from '../../../src/job/manager.ts'
import { TRANSITIONS } from '../../../src/job/state.ts'
import { JobTransaction } from '../../../src/job/transaction.ts'
import { type Random, seeded } from '../../support/random.ts'

const ROUNDS = 300
const VERBS_A_ROUND = 40

interface History {
  readonly states: JobStatus[]
  readonly phases: string[]
  readonly ends: string[]
}

/** An operation that does what the dice say and notes which of its phases were called. */
const operation = (random: Random, phases: string[]): JobRun => {
  const pieces = random.below(6)
  const goesReady = random.chance(0.4)
  const workers = random.between(1, 3)
  const fails = random.chance(0.15)
  const piece = async (job: JobContext): Promise<void> => {
    for (let at = 0; at < pieces; at++) {
      if (random.chance(0.5)) await nextTurn()
      if (random.chance(0.05)) job.onError('stop', new BlockError('io', 'Input/output error'), 'read')
      job.progress(at, pieces)
      await job.checkpoint(random.below(3))
    }
  }
  const step = (name: string) => async (): Promise<void> => {
    phases.push(name)
    if (random.chance(0.3)) await nextTurn()
    if (name === 'prepare' && random.chance(0.1)) throw new BlockError('io', 'cannot prepare')
  }
  return {
    run: async (job) => {
      phases.push('run')
      await Promise.all(Array.from({ length: workers }, () => piece(job)))
      if (fails) throw new BlockError('io', 'cannot run')
      if (goesReady) await job.ready()
    },
    prepare: step('prepare'),
    commit: () => void phases.push('commit'),
    abort: () => void phases.push('abort'),
    clean: step('clean'),
  }
}

const act = (random: Random, job: Job, held: (() => void)[]): Promise<void> | void => {
  const verbs: (() => Promise<void> | void)[] = [
    () => job.pause(),
    () => job.resume(),
    () => job.resume(),
    () => job.complete(),
    () => job.finalize(),
    () => job.dismiss(),
    () => job.setSpeed(random.pick([0, 1_000_000, 10])),
    () => void held.push(job.hold()),
    () => held.pop()?.(),
    () => (random.chance(0.15) ? job.cancel(random.chance(0.5)) : undefined),
    () => (job.status === 'created' ? job.start() : undefined),
    () => (job.status === 'created' ? job.start() : undefined),
  ]
  return random.pick(verbs)()
}

/** Why a job's history is wrong, or undefined. */
const wrong = (job: Job, { states, phases, ends }: History): string | undefined => {
  for (const [at, state] of states.entries())
    if (at > 0 && !TRANSITIONS[states[at - 1]!].includes(state)) return `${states[at - 1]} → ${state}`
  if (states[0] !== 'created' || states.at(-1) !== 'null') return `from ${states[0]} to ${states.at(-1)}`
  const started = states.includes('running')
  if (ends.length !== (started ? 1 : 0)) return `${ends.length} BLOCK_JOB ends`
  const decided = phases.filter((phase) => phase === 'commit' || phase === 'abort')
  if (decided.length !== 1) return `decided ${decided}`
  if ((decided[0] === 'abort') !== (job.failure !== undefined)) return `${decided[0]} with ${job.failure}`
  if (states.includes('aborting') !== (job.failure !== undefined)) return `aborting with ${job.failure}`
  if (phases.at(-1) !== 'clean' || phases.filter((phase) => phase === 'clean').length !== 1)
    return 'not cleaned once'
  if (phases.includes('run') && phases[0] !== 'run') return `began with ${phases[0]}`
  return undefined
}

const round = async (random: Random): Promise<string | undefined> => {
  const histories = new Map<string, History>()
  const jobs = new JobManager({
    emit: (name, data) => {
      if (name === 'JOB_STATUS_CHANGE') {
        const { id, status } = data as { id: string; status: JobStatus }
        histories.get(id)!.states.push(status)
      } else if (name === 'BLOCK_JOB_COMPLETED' || name === 'BLOCK_JOB_CANCELLED')
        histories.get((data as { device: string }).device)!.ends.push(name)
    },
    emitProgress: () => {},
  })
  const group = random.chance(0.5) ? new JobTransaction() : undefined
  const made = Array.from({ length: random.between(1, 4) }, (_, index) => {
    const history: History = { states: [], phases: [], ends: [] }
    histories.set(`j${index}`, history)
    return jobs.create({
      id: `j${index}`,
      type: 'backup',
      kind: 'block',
      run: operation(random, history.phases),
      autoFinalize: random.chance(0.5),
      autoDismiss: random.chance(0.5),
      transaction: group,
    })
  })
  const held: (() => void)[] = []
  for (let at = 0; at < VERBS_A_ROUND; at++) {
    try {
      void act(random, random.pick(made), held)
    } catch (error) {
      // A refusal is right; a broken assertion is not.
      if (!(error instanceof BlockError)) return `${error}`
    }
    if (random.chance(0.4)) await nextTurn()
  }
  for (const release of held) release()
  await jobs.cancelAll()
  const committed = made.filter((job) => job.failure === undefined).length
  if (group !== undefined && committed !== 0 && committed !== made.length)
    return `${committed} of the group succeeded`
  for (const job of made) {
    const reason = wrong(job, histories.get(job.id)!)
    if (reason !== undefined) return `${job.id}: ${reason} ${JSON.stringify(histories.get(job.id))}`
  }
  return undefined
}

t.test('random verbs', async (t) => {
  const random = seeded(20250307)
  for (let at = 0; at < ROUNDS; at++) {
    const reason = await round(random)
    if (reason !== undefined) t.fail(`round ${at}: ${reason}`)
  }
  t.pass(`${ROUNDS} rounds`)
})
