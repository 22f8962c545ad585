/**
 * Random arguments, most of them wrong, for commands that QEMU's storage daemon has too: the validator and the decoder
 * agree with each other, and the decoder's words are the daemon's.
 */

import t from 'tap'
import { wire } from '../../../qapi/wire.ts'
import { BlockError } from '../../../src/base/errors.ts'
import { parseJson } from '../../../src/base/json.ts'
import { loadSchema } from '../../../src/qapi/runtime.ts'
import type { WireReference } from '../../../src/qapi/wire.ts'
import { NO_ORACLE, oracle } from '../../support/oracle.ts'
import { type Random, seeded } from '../../support/random.ts'

const WRONG = [
  'null',
  '1',
  '-1',
  '1.0',
  '1e3',
  '"x"',
  '""',
  'true',
  '[]',
  '{}',
  '[1]',
  '{"a": 1}',
  '4294967296',
]
const EDGES = ['9223372036854775808', '-9223372036854775809', '18446744073709551615', '18446744073709551616']
const COUNT = 3000
const DEEPEST = 6

/** Text of a value that is probably of this type; a little of everything may be wrong. */
const textOf = (type: WireReference, random: Random, depth: number): string => {
  if (random.chance(0.06) || depth > DEEPEST) return random.pick([...WRONG, ...EDGES])
  if (type.startsWith('[')) {
    const items = Array.from({ length: random.below(3) }, () => textOf(type.slice(1, -1), random, depth + 1))
    return `[${items.join(', ')}]`
  }
  const described = wire.types[type]
  switch (described?.kind) {
    case 'enum':
      return random.chance(0.05) ? '"nope"' : JSON.stringify(random.pick(described.values))
    case 'alternate':
      return textOf(random.pick(Object.values(described.branches)), random, depth + 1)
    case 'object':
      return `{${membersOf(type, random, depth).join(', ')}}`
    default:
      return builtinOf(type, random)
  }
}

const builtinOf = (type: string, random: Random): string => {
  if (type === 'str') return '"s"'
  if (type === 'bool') return random.pick(['true', 'false'])
  if (type === 'null') return 'null'
  return random.pick(['0', '7', '300', '70000', '-1'])
}

const membersOf = (type: string, random: Random, depth: number): string[] => {
  const described = wire.types[type]
  if (described?.kind !== 'object') throw new Error(`${type} is no object type`)
  const { tag, variants } = described
  const selected = tag === undefined ? '' : random.pick(Object.keys(variants ?? {}))
  const members = described.members.flatMap((member) => {
    if (!random.chance(member.optional === true ? 0.2 : 0.95)) return []
    const value = member.name === tag ? JSON.stringify(selected) : textOf(member.type, random, depth + 1)
    return [`"${member.name}": ${value}`]
  })
  const branch = variants?.[selected]
  if (branch !== undefined) members.push(...membersOf(branch, random, depth))
  if (random.chance(0.03)) members.push('"zzz": 1')
  return members
}

/** Commands whose arguments are exactly QEMU's. */
const SHARED = [
  'job-pause',
  'job-cancel',
  'block-job-set-speed',
  'block-job-cancel',
  'blockdev-add',
  'blockdev-add',
  'blockdev-add',
  'blockdev-del',
  'blockdev-create',
  'blockdev-create',
  'query-named-block-nodes',
]

/** Random messages that are refused, with the words. */
const refusedMessages = async (random: Random): Promise<{ text: string; words: string }[]> => {
  const schema = await loadSchema()
  const refused: { text: string; words: string }[] = []
  for (let count = 0; count < COUNT; count++) {
    const name = random.pick(SHARED)
    const command = wire.commands.find((candidate) => candidate.name === name)!
    const args = `{${membersOf(command.arguments, random, 0).join(', ')}}`
    try {
      schema.commands.get(name)!.decode(parseJson(args))
    } catch (error) {
      if (!(error instanceof BlockError)) throw new Error(`${name} ${args}`, { cause: error })
      refused.push({ text: `{"execute": "${name}", "arguments": ${args}}`, words: error.message })
    }
  }
  return refused
}

/** VHD images have a backing file here only, so what is wrong with one is wrong earlier there. */
const isAddition = (text: string, theirs: string | undefined): boolean =>
  text.includes('"driver": "vpc"') && /^Parameter '(\S+\.)?backing' is unexpected$/.test(theirs ?? '')

const qemu = oracle()

t.test('random arguments are refused in the storage daemon’s words', async (t) => {
  const refused = await refusedMessages(seeded(20))
  t.ok(refused.length > COUNT / 10, `${refused.length} of ${COUNT} are refused`)
  t.test('by qemu-storage-daemon too', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    const { spawnSync } = await import('node:child_process')
    const messages = [
      '{"execute": "qmp_capabilities"}',
      ...refused.map(({ text }) => text),
      '{"execute": "quit"}',
    ]
    const { stdout } = spawnSync(qemu!.paths.qsd, ['--chardev', 'stdio,id=c', '--monitor', 'c'], {
      env: qemu!.env,
      input: messages.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 60_000,
    })
    const answers = stdout
      .split('\r\n')
      .filter((line) => /^\{"(return|error)"/.test(line) || line.startsWith('{"id"'))
      .map((line) => (JSON.parse(line) as { error?: { desc: string } }).error?.desc)
    for (const [index, { text, words }] of refused.entries())
      if (answers[index + 1] !== words && !isAddition(text, answers[index + 1]))
        t.equal(words, answers[index + 1], text)
    t.ok(answers.length > refused.length, 'all are answered')
  })
})
