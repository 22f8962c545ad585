/** The same commands to our jobs and to the real daemon: the same events and replies, in the same order. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { NO_ORACLE, oracle } from '../../support/oracle.ts'
import { type Arguments, Bench } from './bench-of-jobs.ts'
import { DaemonTranscript } from './daemon-transcript.ts'

interface Step {
  readonly send: string
  readonly args?: Arguments | undefined
  /** Then wait for this line. */
  readonly until?: string
  /** Which member of a group is done first, and where the reply stands among the events, is a matter of luck in QEMU. */
  readonly loose?: boolean
}

interface Speaker {
  readonly lines: string[]
  send(command: string, args?: Arguments): Promise<string>
  until(line: string): Promise<void>
}

const isWaiting = (line: string | undefined): boolean => line?.endsWith(' waiting') === true

/** The reply last, and neighbours that are waiting in the order of their names. */
const inOrder = (lines: readonly string[], reply: string): string[] => {
  const events = lines.toSpliced(lines.indexOf(reply), 1)
  for (let at = 1; at < events.length; at++)
    if (isWaiting(events[at - 1]) && isWaiting(events[at]) && events[at - 1]! > events[at]!)
      events.splice(at - 1, 2, events[at]!, events[at - 1]!)
  return [...events, reply]
}

const play = async (speaker: Speaker, steps: readonly Step[]): Promise<string[]> => {
  const transcript: string[] = []
  for (const step of steps) {
    transcript.push(`-> ${step.send} ${JSON.stringify(step.args ?? {})}`)
    speaker.lines.length = 0
    const reply = await speaker.send(step.send, step.args)
    if (step.until !== undefined) await speaker.until(step.until)
    transcript.push(...(step.loose === true ? inOrder(speaker.lines, reply) : speaker.lines))
  }
  return transcript
}

const folder = mkdtempSync(join(tmpdir(), 'qimg-jobs-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

const backup = (id: string, more: Arguments = {}): Arguments => ({
  'job-id': id,
  device: 'big',
  target: 'to-big',
  sync: 'full',
  ...more,
})
const manual = { 'auto-finalize': false, 'auto-dismiss': false }
const keep = { 'auto-dismiss': false }
const small = { device: 'small', target: 'to-small' }
const small2 = { device: 'small2', target: 'to-small2' }
const big2 = { device: 'big2', target: 'to-big2' }
const big3 = { device: 'big3', target: 'to-big3' }

const startBackup = (id: string, more: Arguments, until: string): Step => ({
  send: 'blockdev-backup',
  args: backup(id, more),
  until,
  loose: true,
})
const startMirror = (id: string, more: Arguments, until: string): Step => ({
  send: 'blockdev-mirror',
  args: backup(id, more),
  until,
  loose: true,
})
const startGroup = (until: string, ...members: Arguments[]): Step => ({
  send: 'transaction',
  args: {
    properties: { 'completion-mode': 'grouped' },
    actions: members.map((data) => ({ type: 'blockdev-backup', data })),
  },
  until,
  loose: true,
})
const create = (id: string, filename: string): Step => ({
  send: 'blockdev-create',
  args: { 'job-id': id, options: { driver: 'file', filename, size: 0 } },
  loose: true,
})
const created = (id: string, filename: string): Step => ({
  ...create(id, filename),
  until: `${id} concluded`,
})

/** Every verb in both spellings, besides those left out, then what the queries say. */
const everyVerb = (id: string, without: readonly string[] = []): Step[] => [
  ...['pause', 'resume', 'complete', 'finalize', 'dismiss', 'cancel'].flatMap((verb): Step[] => {
    if (without.includes(verb)) return []
    const blockId = verb === 'finalize' || verb === 'dismiss' ? { id } : { device: id }
    return [
      { send: `job-${verb}`, args: { id } },
      { send: `block-job-${verb}`, args: blockId },
    ]
  }),
  { send: 'block-job-set-speed', args: { device: id, speed: 3 } },
  { send: 'block-job-set-speed', args: { device: id, speed: -3 } },
  { send: 'block-job-change', args: { id, type: 'mirror', 'copy-mode': 'write-blocking' } },
  { send: 'query-jobs' },
  { send: 'query-block-jobs' },
]
const one = (send: string, args: Arguments, until?: string): Step => ({
  send,
  args,
  ...(until === undefined ? {} : { until }),
})
const slow = { speed: 1 }

const SCENES: Readonly<Record<string, readonly Step[]>> = {
  'unknown and malformed ids': [
    ...everyVerb('nope'),
    ...['', '1a', 'a b', '_a', '#a', 'ä', 'a\n', 'x'.repeat(300)].map((id) =>
      one('blockdev-mirror', backup(id, { speed: -1 })),
    ),
    { send: 'query-jobs' },
  ],
  'a backup at work': [
    startBackup('b', { ...slow, ...manual }, 'b running'),
    create('b', join(folder, 'b.raw')),
    ...everyVerb('b', ['cancel', 'pause', 'resume']),
    one('job-resume', { id: 'b' }),
    one('job-pause', { id: 'b' }),
    one('job-pause', { id: 'b' }),
    ...everyVerb('b', ['cancel', 'resume']),
    one('block-job-cancel', { device: 'b' }),
    one('job-resume', { id: 'b' }),
    one('block-job-pause', { device: 'b' }),
    one('job-cancel', { id: 'b' }),
    ...everyVerb('b', ['dismiss']),
    one('job-dismiss', { id: 'b' }),
    one('job-dismiss', { id: 'b' }),
  ],
  'a soft cancel of a backup is a hard one': [
    startBackup('b', slow, 'b running'),
    one('block-job-cancel', { device: 'b' }),
    one('job-cancel', { id: 'b' }),
  ],
  'a backup to its end': [startBackup('b', small, 'b null'), { send: 'query-jobs' }],
  'a pending backup': [
    startBackup('b', { ...small, ...manual }, 'BLOCK_JOB_PENDING {"id":"b","type":"backup"}'),
    ...everyVerb('b', ['finalize', 'cancel']),
    one('job-finalize', { id: 'b' }),
    ...everyVerb('b', ['dismiss']),
    one('block-job-dismiss', { id: 'b' }),
  ],
  'a pending backup cancelled': [
    startBackup('b', { ...small, ...manual }, 'BLOCK_JOB_PENDING {"id":"b","type":"backup"}'),
    one('block-job-cancel', { device: 'b' }),
    { send: 'query-jobs' },
    one('job-dismiss', { id: 'b' }),
  ],
  'a mirror completed': [
    startMirror(
      'm',
      { ...small, ...keep },
      'BLOCK_JOB_READY {"device":"m","len":1048576,"offset":1048576,"speed":0,"type":"mirror"}',
    ),
    ...everyVerb('m', ['cancel', 'complete', 'pause', 'resume']),
    one('job-pause', { id: 'm' }),
    ...everyVerb('m', ['cancel', 'complete', 'resume']),
    one('block-job-cancel', { device: 'm' }),
    one('job-complete', { id: 'm' }),
    one('job-complete', { id: 'm' }),
    one('job-resume', { id: 'm' }, 'm concluded'),
    one('job-dismiss', { id: 'm' }),
  ],
  'a ready mirror cancelled softly': [
    startMirror('m', { ...small, ...manual }, 'm ready'),
    one('block-job-cancel', { device: 'm' }, 'BLOCK_JOB_PENDING {"id":"m","type":"mirror"}'),
    one('job-finalize', { id: 'm' }),
    { send: 'query-jobs' },
    one('job-dismiss', { id: 'm' }),
  ],
  'a ready mirror cancelled by force': [
    startMirror('m', { ...small, ...keep }, 'm ready'),
    one('job-cancel', { id: 'm' }, 'm concluded'),
    { send: 'query-jobs' },
    one('job-dismiss', { id: 'm' }),
  ],
  'a mirror cancelled in standby': [
    startMirror('m', small, 'm ready'),
    one('job-pause', { id: 'm' }),
    one('job-complete', { id: 'm' }),
    one('job-cancel', { id: 'm' }, 'm null'),
  ],
  'a pending mirror cancelled softly': [
    startMirror('m', { ...small, ...manual }, 'm ready'),
    one('block-job-complete', { device: 'm' }, 'BLOCK_JOB_PENDING {"id":"m","type":"mirror"}'),
    one('block-job-cancel', { device: 'm' }, 'm concluded'),
    one('job-dismiss', { id: 'm' }),
  ],
  'create jobs': [
    created('c', join(folder, 'a.raw')),
    ...everyVerb('c', ['dismiss']),
    one('job-dismiss', { id: 'c' }),
    created('c', join(folder, 'nowhere', 'a.raw')),
    ...everyVerb('c', ['dismiss']),
    one('block-job-dismiss', { id: 'c' }),
    one('job-dismiss', { id: 'c' }),
  ],
  'an I/O error reported': [
    startBackup('b', { ...small, ...keep, target: 'bad' }, 'b concluded'),
    { send: 'query-jobs' },
    { send: 'query-block-jobs' },
    one('job-dismiss', { id: 'b' }),
  ],
  'a full disk stops a mirror': [
    startMirror('m', { ...small, target: 'full', 'on-target-error': 'enospc' }, 'm paused'),
    { send: 'query-block-jobs' },
    one('job-pause', { id: 'm' }),
    one('block-job-cancel', { device: 'm' }),
    { send: 'job-resume', args: { id: 'm' }, until: 'm ready', loose: true },
    { send: 'query-block-jobs' },
    one('job-cancel', { id: 'm' }, 'm null'),
  ],
  'a group succeeds': [
    startGroup('g1 null', backup('g1', small), backup('g2', small2)),
    startGroup(
      'BLOCK_JOB_PENDING {"id":"g1","type":"backup"}',
      backup('g1', { ...small, ...manual }),
      backup('g2', small2),
    ),
    one('job-finalize', { id: 'g2' }),
    one('job-dismiss', { id: 'g1' }),
    startGroup(
      'BLOCK_JOB_PENDING {"id":"g1","type":"backup"}',
      backup('g1', { ...small, ...manual }),
      backup('g2', { ...small2, ...manual }),
    ),
    one('job-finalize', { id: 'g1' }),
    one('job-dismiss', { id: 'g1' }),
    one('job-dismiss', { id: 'g2' }),
  ],
  'a member waits for the others': [
    startGroup(
      'g1 waiting',
      backup('g1', { ...small, ...keep }),
      backup('g2', { ...big2, ...slow, ...keep }),
    ),
    ...everyVerb('g1', ['cancel']),
    one('job-pause', { id: 'g2' }),
    one('block-job-cancel', { device: 'g1' }),
    { send: 'query-jobs' },
    one('job-dismiss', { id: 'g1' }),
    one('job-dismiss', { id: 'g2' }),
  ],
  'a pending group cancelled': [
    startGroup(
      'BLOCK_JOB_PENDING {"id":"g1","type":"backup"}',
      backup('g1', { ...small, ...manual }),
      backup('g2', { ...small2, ...keep }),
    ),
    one('job-cancel', { id: 'g1' }),
    one('job-dismiss', { id: 'g1' }),
    one('job-dismiss', { id: 'g2' }),
  ],
  'a group cancelled at work': [
    startGroup('g1 running', backup('g1', slow), backup('g2', { ...slow, ...big2 })),
    one('job-pause', { id: 'g1' }),
    one('job-cancel', { id: 'g2' }),
    { send: 'query-jobs' },
    startGroup(
      'g1 running',
      backup('g1', slow),
      backup('g2', { ...slow, ...big2 }),
      backup('g3', { ...slow, ...big3 }),
    ),
    one('job-cancel', { id: 'g3' }),
  ],
  'one of a group fails': [
    startGroup(
      'g1 concluded',
      backup('g1', { ...slow, ...keep }),
      backup('g2', { ...small2, ...keep, target: 'bad2' }),
    ),
    { send: 'query-jobs' },
    { send: 'query-block-jobs' },
    one('job-dismiss', { id: 'g1' }),
    one('job-dismiss', { id: 'g2' }),
  ],
  'quit ends all': [
    created('c', join(folder, 'b.raw')),
    startBackup('b', { ...slow, ...keep }, 'b running'),
    one('job-pause', { id: 'b' }),
    { send: 'quit' },
  ],
}

const qemu = oracle()
for (const [name, steps] of Object.entries(SCENES))
  t.test(name, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    const daemon = await new DaemonTranscript(qemu!).begin()
    t.teardown(() => daemon.end())
    const theirs = await play(daemon, steps)
    const ours = await play(new Bench(), steps)
    t.strictSame(ours, theirs)
  })
