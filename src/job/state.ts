/** The life of a job as two tables: which state follows which, and which verb is taken in which state. */

import type { JobStatus } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'

/** What a client may ask of a job; job-* and block-job-* commands are named after them. */
export type JobVerb =
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'set-speed'
  | 'complete'
  | 'change'
  | 'finalize'
  | 'dismiss'

/** From each state, the states that may follow. A paused job passes through running, a standby one through ready. */
export const TRANSITIONS: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  undefined: ['created'],
  created: ['running', 'aborting', 'null'],
  running: ['paused', 'ready', 'waiting', 'aborting'],
  paused: ['running'],
  ready: ['standby', 'waiting', 'aborting'],
  standby: ['ready'],
  waiting: ['pending', 'aborting'],
  pending: ['aborting', 'concluded'],
  aborting: ['aborting', 'concluded'],
  concluded: ['null'],
  null: [],
}

/** For each verb, the states in which a job takes it. */
export const VERBS: Readonly<Record<JobVerb, readonly JobStatus[]>> = {
  cancel: ['created', 'running', 'paused', 'ready', 'standby', 'waiting', 'pending'],
  pause: ['created', 'running', 'paused', 'ready', 'standby'],
  resume: ['created', 'running', 'paused', 'ready', 'standby'],
  'set-speed': ['created', 'running', 'paused', 'ready', 'standby'],
  complete: ['ready', 'standby'],
  change: ['created', 'running', 'paused', 'ready', 'standby'],
  finalize: ['pending'],
  dismiss: ['concluded'],
}

/** The one assert behind every change of state: a wrong one is a bug here, never a client's doing. */
export const assertTransition = (id: string, from: JobStatus, to: JobStatus): void => {
  if (!TRANSITIONS[from].includes(to)) throw new Error(`job '${id}' cannot go from ${from} to ${to}`)
}

/** Throws `invalid` with QEMU's text when the state does not take the verb. */
export const checkVerb = (id: string, status: JobStatus, verb: JobVerb): void => {
  if (!VERBS[verb].includes(status))
    throw new BlockError('invalid', `Job '${id}' in state '${status}' cannot accept command verb '${verb}'`)
}
