/** A daemon with commands of somebody else's, as the documentation shows them. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startDaemon } from '../support/daemon.ts'
import { tempDir } from '../support/images.ts'
import { packageRoot } from '../support/package-root.ts'
import { LineClient } from './line-client.ts'

/** The documentation's blocks of code that begin with this line. */
const block = (first: string): string => {
  const text = readFileSync(join(packageRoot, 'docs', 'qimgd.md'), 'utf8')
  const found = [...text.matchAll(/^```\w*\n(.*?)^```$/gms)].find(([, code]) => code!.startsWith(first))
  if (found === undefined) throw new Error(`no block of code begins with ${first}`)
  return found[1]!
}

const write = (folder: string, name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

t.test('the example of the documentation', async (t) => {
  const folder = tempDir(t)
  const schema = write(folder, 'hello.json', block('# hello.json'))
  const handlers = write(folder, 'hello.mjs', block('// hello.mjs'))
  const daemon = await startDaemon({ args: ['--schema', schema, '--handlers', handlers] })
  t.teardown(() => daemon.stop())
  const client = await LineClient.negotiated(daemon.qmp)
  t.teardown(() => client.destroy())
  const table: [args: string, reply: string][] = [
    ['{"name":"you"}', '{"return": {"text": "hello, you"}}'],
    ['{}', `{"error": {"class": "GenericError", "desc": "Parameter 'name' is missing"}}`],
    ['{"name":"x","a":1}', `{"error": {"class": "GenericError", "desc": "Parameter 'a' is unexpected"}}`],
  ]
  for (const [args, reply] of table) {
    client.send(`{"execute":"hello","arguments":${args}}`)
    t.equal(await client.line(), reply, args)
  }
  client.send('{"execute":"query-qmp-schema"}{"execute":"query-commands"}')
  const [entries, commands] = (await client.lines(2)).map((line) => JSON.parse(line).return)
  t.match(
    entries.find(({ name }: { name: string }) => name === 'hello'),
    { 'meta-type': 'command' },
  )
  t.ok(commands.some(({ name }: { name: string }) => name === 'hello'))
  const rpc = await LineClient.connect(daemon.jsonRpc, '\n')
  rpc.send('{"jsonrpc":"2.0","id":1,"method":"hello","params":{"name":"you"}}')
  t.match(JSON.parse(await rpc.line()), { result: { text: 'hello, you' } })
  rpc.destroy()
})

t.test('integers of 64 bits reach a handler exactly', async (t) => {
  const folder = tempDir(t)
  const members = "{ 'i': 'int', 'n': 'uint64', 'a': 'any' }"
  const docs = (name: string): string => `##\n# @${name}:\n#\n# X.\n#\n# @i: x\n#\n# @n: x\n#\n# @a: x\n##\n`
  const schema = write(
    folder,
    'same.json',
    `${docs('Same')}{ 'struct': 'Same', 'data': ${members} }\n\n${docs('same')}{ 'command': 'same', 'data': ${members}, 'returns': 'Same' }\n`,
  )
  const handlers = write(
    folder,
    'same.mjs',
    'export const handlers = { same: async (args) => ({ ...args, a: [args.a, ...Object.values(args).map((value) => typeof value)] }) }',
  )
  const daemon = await startDaemon({ args: ['--schema', schema, '--handlers', handlers] })
  t.teardown(() => daemon.stop())
  const client = await LineClient.negotiated(daemon.qmp)
  t.teardown(() => client.destroy())
  const ask = async (args: string): Promise<string> => {
    client.send(`{"execute":"same","arguments":${args}}`)
    return client.line()
  }
  t.equal(
    await ask('{"i": -9223372036854775807, "n": 18446744073709551615, "a": {"x": [9007199254740993]}}'),
    '{"return": {"i": -9223372036854775807, "n": 18446744073709551615, "a": [{"x": [9007199254740993]}, "bigint", "bigint", "object"]}}',
  )
  t.equal(
    await ask('{"i": -9007199254740991, "n": 9007199254740991, "a": 1}'),
    '{"return": {"i": -9007199254740991, "n": 9007199254740991, "a": [1, "number", "number", "number"]}}',
  )
  t.equal(
    await ask('{"i": 1, "n": -1, "a": 1}'),
    '{"return": {"i": 1, "n": 18446744073709551615, "a": [1, "number", "bigint", "number"]}}',
  )
})

t.test('what does not fit together does not start', async (t) => {
  const folder = tempDir(t)
  const schema = write(folder, 'a.json', "##\n# @a-b:\n#\n# A.\n##\n{ 'command': 'a-b' }\n")
  const taken = write(folder, 'c.json', "##\n# @quit:\n#\n# Q.\n##\n{ 'command': 'quit' }\n")
  const handlers = (name: string, text: string): string => write(folder, name, text)
  const good = handlers('good.mjs', "export const handlers = { 'a-b': () => {} }")
  const table: [schema: string, handlers: string, complaint: RegExp][] = [
    [schema, handlers('none.mjs', ''), /none\.mjs: 'handlers' has no function 'a-b'/],
    [
      schema,
      handlers('more.mjs', "export const handlers = { 'a-b': () => {}, c: () => {} }"),
      /more\.mjs: there is no new command 'c'/,
    ],
    [schema, handlers('bad.mjs', 'this is no module'), /bad\.mjs: Unexpected identifier/],
    [schema, join(folder, 'absent.mjs'), /absent\.mjs: Cannot find module/],
    [taken, good, /c\.json:6: 'quit' is already defined, at schema\//],
    [join(folder, 'absent.json'), good, /can't read schema file .*No such file or directory/],
  ]
  for (const [schema, handlers, complaint] of table)
    await t.rejects(startDaemon({ args: ['--schema', schema, '--handlers', handlers] }), complaint)
})
