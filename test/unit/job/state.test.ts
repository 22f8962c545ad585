import t from 'tap'
import type { JobStatus } from '../../../qapi/types.ts'
import { assertTransition, checkVerb, type JobVerb, TRANSITIONS, VERBS } from '../../../src/job/state.ts'

const STATES = Object.keys(TRANSITIONS) as JobStatus[]

/** Rows: from; columns: to, both in the order of STATES. As QEMU 10's documentation of jobs draws the life cycle. */
const ALLOWED_TRANSITIONS = `
undefined 01000000000
created   00100000101
running   00011010100
paused    00100000000
ready     00000110100
standby   00001000000
waiting   00000001100
pending   00000000110
aborting  00000000110
concluded 00000000001
null      00000000000`

/** Rows: verb; columns: state, in the order of STATES. */
const ALLOWED_VERBS = `
cancel    01111111000
pause     01111100000
resume    01111100000
set-speed 01111100000
complete  00001100000
change    01111100000
finalize  00000001000
dismiss   00000000010`

const parse = (table: string): Map<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/) as [string, string]),
  )

const passes = (action: () => void): boolean => {
  try {
    action()
    return true
  } catch {
    return false
  }
}

t.test('every cell of the transitions', (t) => {
  const table = parse(ALLOWED_TRANSITIONS)
  t.same([...table.keys()], STATES)
  for (const from of STATES)
    for (const [column, to] of STATES.entries())
      t.equal(
        passes(() => assertTransition('j', from, to)),
        table.get(from)![column] === '1',
        `${from} → ${to}`,
      )
  t.end()
})

t.test('every cell of the verbs', (t) => {
  const table = parse(ALLOWED_VERBS)
  t.same([...table.keys()], Object.keys(VERBS))
  for (const verb of Object.keys(VERBS) as JobVerb[])
    for (const [column, state] of STATES.entries()) {
      const taken = table.get(verb)![column] === '1'
      if (taken) t.doesNotThrow(() => checkVerb('j', state, verb), `${verb} while ${state}`)
      else
        t.throws(() => checkVerb('j', state, verb), {
          kind: 'invalid',
          errorClass: 'GenericError',
          message: `Job 'j' in state '${state}' cannot accept command verb '${verb}'`,
        })
    }
  t.end()
})
