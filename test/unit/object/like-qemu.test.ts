/** The same commands about objects to our store and to the real daemon: the same replies. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { toBlockError } from '../../../src/base/errors.ts'
import type { CommandContext } from '../../../src/command/context.ts'
import { objectHandlers } from '../../../src/command/object.ts'
import { ObjectStore } from '../../../src/object/store.ts'
import { loadSchema } from '../../../src/qapi/runtime.ts'
import { tempDir } from '../../support/images.ts'
import { NO_ORACLE, type Oracle, oracle } from '../../support/oracle.ts'
import { type Random, seeded } from '../../support/random.ts'

type Arguments = Readonly<Record<string, unknown>>
type Step = readonly [command: keyof typeof objectHandlers, args: Arguments]

/** A reply in one form: members and lists of members in the order of their names. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(canonical)
    return items.every((item) => typeof (item as { name?: unknown } | null)?.name === 'string')
      ? items.sort((a, b) => ((a as { name: string }).name < (b as { name: string }).name ? -1 : 1))
      : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  )
}

const theirReplies = (qemu: Oracle, steps: readonly Step[]): unknown[] => {
  const lines = [['qmp_capabilities', {}] as const, ...steps, ['quit', {}] as const]
  const input = lines.map(([execute, args]) => `${JSON.stringify({ execute, arguments: args })}\n`).join('')
  const { stdout } = spawnSync(qemu.paths.qsd, ['--chardev', 'stdio,id=m', '--monitor', 'm'], {
    env: qemu.env,
    input,
    encoding: 'utf8',
  })
  const replies = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { return?: unknown; error?: unknown })
    .filter((message) => 'return' in message || 'error' in message)
  return replies.slice(1, 1 + steps.length).map((message) => canonical(message.return ?? message.error))
}

const ourReplies = async (steps: readonly Step[]): Promise<unknown[]> => {
  const schema = await loadSchema()
  const objects = new ObjectStore()
  const context = { service: { objects } } as unknown as CommandContext
  const replies: unknown[] = []
  for (const [command, args] of steps)
    try {
      const handler = objectHandlers[command] as (args: unknown, context: CommandContext) => Promise<unknown>
      replies.push(canonical(await handler(schema.commands.get(command)!.decode(args), context)))
    } catch (error) {
      const { errorClass, message } = toBlockError(error)
      replies.push({ class: errorClass, desc: message })
    }
  return replies
}

const add = (type: string, id: string, options: Arguments = {}): Step => [
  'object-add',
  { 'qom-type': type, id, ...options },
]
const get = (path: string, property: string): Step => ['qom-get', { path, property }]
const set = (path: string, property: string, value: unknown): Step => ['qom-set', { path, property, value }]

const key = 'k'.repeat(32)
const iv = Buffer.from('0123456789abcdef').toString('base64')

const secrets = (folder: string): Step[] => [
  add('secret', 's', { data: 'hello' }),
  add('secret', 's', { data: 'hello' }),
  add('secret', '1x', { data: 'hello' }),
  add('secret', 'none'),
  add('secret', 'both', { data: 'a', file: '/x' }),
  add('secret', 'file', { file: join(folder, 'nope') }),
  add('secret', 'file', { file: folder }),
  add('secret', 'b0', { data: 'a!', format: 'base64' }),
  add('secret', 'b1', { data: 'aaa', format: 'base64' }),
  add('secret', 'b2', { data: 'YWJj\n', format: 'base64' }),
  add('secret', 'b3', { data: 'YWJj\t', format: 'base64' }),
  add('secret', 'b4', { data: '', format: 'base64' }),
  add('secret', 'b5', { data: 'a', format: 'hex' }),
  add('secret', 'e0', { data: 'a', keyid: 'nope' }),
  add('secret', 'e0', { data: 'a', keyid: 's' }),
  add('secret', 'key', { data: key }),
  add('secret', 'e0', { data: 'a', keyid: 'key' }),
  add('secret', 'e0', { data: 'a', keyid: 'key', iv: 'zzz' }),
  add('secret', 'e0', { data: 'a', keyid: 'key', iv: 'MTIzNDU2Nzg5MDEyMzQ=' }),
  add('secret', 'e0', { data: 'a', keyid: 'key', iv }),
  add('secret', 'e0', { data: 'MTIzNDU2Nzg5MDEyMzQ1Ng==', keyid: 'key', iv }),
  add('secret', 'e0', { data: 'MTIzNDU2Nzg5MDEyMzQ1Ng==', format: 'base64', keyid: 'key', iv }),
  add('secret', 'odd', { data: 'a', bogus: 1 }),
  add('foo', 'foo'),
  ['object-add', { id: 'x' }],
  ['object-add', { 'qom-type': 'secret', data: 'x' }],
  ['object-del', { id: 'nope' }],
  ['object-del', { id: '' }],
  ['object-del', { id: 'key' }],
  ['qom-list', { path: '/objects' }],
  ['qom-list', { path: '/objects/s' }],
  ['qom-list', { path: 's' }],
  ['qom-list', { path: 'objects/s/' }],
  ['qom-list', { path: '/' }],
  ['qom-list', { path: '' }],
  ['qom-list', { path: '/nope' }],
  ['qom-list', { path: 'nope' }],
  ['qom-list', { path: '/backend' }],
  ...['format', 'file', 'keyid', 'iv', 'type', 'nope'].map((name) => get('/objects/s', name)),
  get('/objects/nope', 'type'),
  get('/objects', 's'),
  get('/objects', 'type'),
  get('/', 'objects'),
  set('s', 'type', 'x'),
  set('s', 'nope', 'x'),
  set('nope', 'nope', 'x'),
  set('/objects', 's', 'x'),
  add('secret', 'objects', { data: 'x' }),
  ['qom-list', { path: 'objects' }],
  get('objects', 'type'),
]

const others: Step[] = [
  add('iothread', 'i'),
  get('i', 'poll-max-ns'),
  add('iothread', 'i1', { 'poll-max-ns': -1 }),
  add('iothread', 'i1', { 'thread-pool-min': 10, 'thread-pool-max': 5 }),
  add('iothread', 'i1', { 'thread-pool-max': 0 }),
  set('i', 'poll-max-ns', 5),
  set('i', 'poll-max-ns', 'x'),
  set('i', 'poll-max-ns', -1),
  set('i', 'thread-pool-max', 0),
  ['object-del', { id: 'i' }],
  add('main-loop', 'ml'),
  add('main-loop', 'ml2'),
  ['object-del', { id: 'ml' }],
  add('authz-simple', 'a', { identity: 'fred' }),
  add('authz-simple', 'a1'),
  get('a', 'identity'),
  add('authz-list', 'l'),
  get('l', 'policy'),
  get('l', 'rules'),
  add('authz-list', 'l1', { rules: [{ match: 'a*', policy: 'allow', format: 'glob' }] }),
  add('authz-list', 'l2', { rules: [{ match: 'a*' }] }),
  get('l1', 'rules'),
  ...[
    'tls-creds-anon',
    'tls-creds-psk',
    'tls-creds-x509',
    'tls-creds',
    'secret',
    'throttle-group',
    'iothread',
  ].map((typename): Step => ['qom-list-properties', { typename }]),
  ['qom-list-properties', { typename: 'nope' }],
  ['qom-list-properties', { typename: 'object' }],
]

/** Certificates would have to be made; this is what is refused before they are looked at. */
const credentials = (folder: string): Step[] => [
  add('tls-creds-anon', 'c'),
  ...['endpoint', 'verify-peer', 'dir', 'priority'].map((name) => get('c', name)),
  add('tls-creds-anon', 'c1', { endpoint: 'foo' }),
  add('tls-creds-x509', 'x'),
  add('tls-creds-x509', 'x', { dir: folder }),
  add('tls-creds-x509', 'x', { dir: join(folder, 'garbage') }),
  add('tls-creds-psk', 'p'),
  add('tls-creds-psk', 'p', { dir: folder }),
  add('tls-creds-psk', 'p', { dir: join(folder, 'psk') }),
  add('tls-creds-psk', 'p', { dir: join(folder, 'psk'), username: 'fred' }),
  add('tls-creds-psk', 'p1', { dir: join(folder, 'psk'), endpoint: 'server' }),
  add('tls-creds-psk', 'p2', { dir: join(folder, 'psk'), endpoint: 'server', username: 'fred' }),
  get('p', 'username'),
]

const LIMITS = ['total', 'read', 'write'].flatMap((what) =>
  ['iops', 'bps'].flatMap((counted) =>
    ['', '-max', '-max-length'].map((kind) => `${counted}-${what}${kind}`),
  ),
)
const VALUES = [0, 1, 5, 10, 100, -1, 1e15, 1e15 + 1, 2 ** 33, 2 ** 32 - 1]

const randomLimits = (random: Random): Record<string, number> => {
  const limits: Record<string, number> = {}
  for (let n = random.below(4); n >= 0; n--)
    limits[random.pick(random.chance(0.05) ? ['iops-size'] : LIMITS)] = random.pick(VALUES)
  return limits
}

const throttling = (random: Random): Step[] =>
  Array.from({ length: 300 }, (_, i) => `t${i}`).flatMap((id): Step[] => [
    // QEMU looks at members in no order that could be told, so of those outside of limits there is one at most.
    random.chance(0.2)
      ? add('throttle-group', id, { [`x-${random.pick(LIMITS)}`]: random.pick(VALUES) })
      : add('throttle-group', id, { ...(random.chance(0.9) && { limits: randomLimits(random) }) }),
    get(id, 'limits'),
    set(id, 'limits', random.chance(0.9) ? randomLimits(random) : random.pick([7, null, { foo: 1 }, 'x'])),
    get(id, 'limits'),
  ])

const qemu = oracle()

t.test('replies are those of the real daemon', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  const folder = tempDir(t)
  for (const name of ['garbage', 'psk']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'garbage', 'ca-cert.pem'), 'x\n')
  writeFileSync(join(folder, 'psk', 'keys.psk'), 'fred:0123456789abcdef\n')
  for (const steps of [secrets(folder), others, credentials(folder), throttling(seeded(11))]) {
    const [theirs, ours] = [theirReplies(qemu, steps), await ourReplies(steps)]
    for (const [i, step] of steps.entries()) t.same(ours[i], theirs[i], JSON.stringify(step))
  }
})
