/** A further QAPI module at run time. */

import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { parseJson } from '../../../src/base/json.ts'
import { extendSchema } from '../../../src/qapi/extend.ts'
import { type CompiledSchema, loadSchema } from '../../../src/qapi/runtime.ts'
import { readFrom } from './compile-text.ts'

const extended = (text: string, more: Readonly<Record<string, string>> = {}): CompiledSchema =>
  extendSchema('mine.qapi', readFrom({ 'mine.qapi': text, ...more }))

const MODULE = `
{ 'include': 'sub/kinds.qapi' }
{ 'command': 'my-verb', 'allow-oob': true,
  'data': { 'image': 'Image', '*how': 'MyKind', '*level': 'uint8' }, 'returns': 'JobInfo' }
{ 'command': 'my-plain-verb' }
{ 'event': 'MY_EVENT', 'data': { 'how': 'MyKind' } }`
const KINDS = { 'sub/kinds.qapi': "{ 'enum': 'MyKind', 'data': [ 'fast', 'slow' ] }" }

t.test('its commands are checked like others and may use the types of the schema', async (t) => {
  const { commands } = extended(MODULE, KINDS)
  const verb = commands.get('my-verb')!
  t.equal(verb.allowOob, true)
  t.same(verb.decode(parseJson('{"image":{"filename":"a"},"how":"fast","level":255}')), {
    image: { filename: 'a' },
    how: 'fast',
    level: 255,
  })
  const refused: readonly (readonly [string, string])[] = [
    ['{}', "Parameter 'image' is missing"],
    ['{"image":{"filename":1}}', "Invalid parameter type for 'image.filename', expected: string"],
    ['{"image":{},"how":"x"}', "Parameter 'how' does not accept value 'x'"],
    ['{"image":{},"level":256}', "Parameter 'level' expects uint8_t"],
    ['{"image":{},"level":1.0}', "Parameter 'level' expects uint64"],
  ]
  for (const [args, message] of refused) t.throws(() => verb.decode(parseJson(args)), { message }, args)
  t.same(commands.get('my-plain-verb')!.decode(undefined), {})
})

t.test('commands, events and introspection grow, and what was there stays', async (t) => {
  const base = await loadSchema()
  const more = extended(MODULE, KINDS)
  t.same([...more.commands.keys()], [...base.commands.keys(), 'my-verb', 'my-plain-verb'])
  t.same([...more.events], [...base.events, 'MY_EVENT'])
  const described = more.introspection.find(({ name }) => name === 'my-verb')!
  t.match(described, { 'meta-type': 'command', 'allow-oob': true })
  t.notOk(base.commands.has('my-verb'))
})

t.test('a faulty module is refused with file and line', async (t) => {
  const complaint = (text: string): string => {
    try {
      extended(text)
    } catch (error) {
      if (error instanceof BlockError) return error.message
      throw error
    }
    return 'accepted'
  }
  t.match(
    complaint("\n{ 'command': 'quit' }"),
    /^mine\.qapi:2: 'quit' is already defined, at schema\/control\.qapi:\d+$/,
  )
  t.equal(
    complaint("{ 'command': 'x', 'data': { 'a': 'Nope' } }"),
    "mine.qapi:1: parameter 'a' uses unknown type 'Nope'",
  )
  t.equal(complaint("{ 'command': 'x', }"), 'mine.qapi:1: expected string')
})
