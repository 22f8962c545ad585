/**
 * The same bytes to our monitor and to qemu-storage-daemon: the same replies, but for the version, and but for one
 * decision of ours: a message that is no JSON gives one error, where QEMU adds one for each token it is left with.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { startMonitor } from './fake-dispatch.ts'
import { LineClient } from './line-client.ts'

const qemu = oracle()

const startOracle = async (tools: Oracle, path: string): Promise<ChildProcess> => {
  const child = spawn(
    tools.paths.qsd,
    ['--chardev', `socket,id=c,path=${path},server=on,wait=off`, '--monitor', 'chardev=c'],
    { env: tools.env, stdio: 'ignore' },
  )
  const deadline = Date.now() + 10_000
  while (!statSync(path, { throwIfNoEntry: false })?.isSocket()) {
    if (Date.now() > deadline || child.exitCode !== null)
      throw new Error('qemu-storage-daemon does not listen')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return child
}

/** How a connection begins. */
type Start = 'raw' | 'negotiated' | 'oob'

const END = '\n{"execute":"query-version","id":"the end"}\n'

/** All replies to the bytes; versions blanked. A fresh connection for each, since the input may leave anything behind. */
const replies = async (path: string, start: Start, input: string): Promise<string[]> => {
  const client =
    start === 'raw' ? await LineClient.connect(path) : await LineClient.negotiated(path, start === 'oob')
  if (start === 'raw') await client.line()
  client.send(Buffer.from(input + END, 'latin1'))
  const lines = await client.until('"the end"')
  client.destroy()
  return lines.map((line) => line.replace(/\{"qemu": .*?\}, "package": ".*?"\}/, 'VERSION'))
}

/** QEMU's replies with the errors of one broken message taken together. */
const collapsed = (lines: readonly string[]): string[] =>
  lines.filter((line, n) => !(isSyntaxError(line) && n > 0 && isSyntaxError(lines[n - 1]!)))

const isSyntaxError = (line: string): boolean => line.includes('"desc": "JSON ')

const RAW = [
  '{"execute":"query-version","id":1}',
  '{"execute":"nope"}',
  '{"execute":5,"id":1}',
  '{"foo":1}',
  '[1]',
  '{"execute":"query-version","arguments":{"a":1}}',
  '{"exec-oob":"qmp_capabilities"}',
  '{"execute":"qmp_capabilities","arguments":{"x":1}}',
  '{"execute":"qmp_capabilities","arguments":{"enable":[]},"id":{"a":[]}}',
]

const OOB = [
  '{"exec-oob":"nope","id":9}',
  '{"exec-oob":1,"id":9}',
  '{"execute":"query-version","exec-oob":"query-version"}',
  '{"exec-oob":"query-version","execute":"query-version"}',
  '{"exec-oob":"qmp_capabilities"}',
  '{"id":1}',
  '{"execute":"query-version"}',
]

const MEMBERS = [
  '{"execute":"query-version"}{"execute":"query-version","id":2}',
  '{"execute":"qmp_capabilities"}',
  '{"execute":"nope","id":5}',
  '{"execute":"n\xc3\xa9%s\'"}',
  '1 ',
  '"x"',
  'true ',
  '{} ',
  '{"id":1}',
  '{"execute":5,"id":2}',
  '{"execute":"query-version","arguments":5,"id":2}',
  '{"execute":"query-version","arguments":null}',
  '{"execute":"query-version","arguments":[]}',
  '{"execute":"query-version","foo":1,"id":3}',
  '{"foo":1,"a":2,"d-e":3,"b":4,"execute":"query-version"}',
  '{"b":1,"execut":2,"execute":7}',
  '{"id":"x","arguments":1,"Execute":"","d-e":null,"bar":1.5}',
  '{"bar":1,"execute":"query-version","exec-oob":"query-version","arguments":1}',
  '{"exec-oob":"query-version","id":9}',
  '{"execute":"query-version","arguments":{"a":1}}',
  "{'execute':'query-version','id':'it\\'s'}",
  '{"a":1}\t\r \n{}',
  '['.repeat(1024) + ']'.repeat(1024),
]

const IDS = [
  '18446744073709551615',
  '18446744073709551616',
  '-9223372036854775808',
  '-9223372036854775809',
  '9007199254740993',
  '1.50',
  '1e3',
  '0.1',
  '-0',
  '-0.0',
  '1e22',
  '1.5e-7',
  '123456789.123456789',
  '[1E5,1e+5,1.0e-05,100000000000000000.0,1e16,1e17,123456.789e3,0.0001,0.00001,5e-324,1.7976931348623157e308]',
  'null',
  '{}',
  '[[],{},[true,false,null]]',
  '{"b":1,"a":{"id":1,"status":2,"device":3},"len":4,"offset":5,"a-b":6,"":7}',
  '"\\u0000\xc0\x80\\b\\f\\n\\r\\t\\u001f\x7f\\u0080\\u2028\\ufffd\\/"',
  '"\xc3\xa9\\u00e9\xf0\x9f\x98\x80\\ud83d\\ude00"',
]

const SYNTAX = [
  '{"execute":"query-version",}',
  '{"a":1,"a":2}',
  '{a:1}',
  '{null:1}',
  '{"a" 1}',
  '{"a":}',
  '[1,]',
  '[,1]',
  '[1 2]',
  '}',
  ']',
  ': ',
  ', ',
  '{"a":[1}}',
  'NaN ',
  '{"a":NaN}',
  '{"a":01}',
  '{"a":-01}',
  '{"a":--1}',
  '{"a":+1}',
  '{"a":.5}',
  '{"a":1.}',
  '{"a":1e}',
  '{"a":1-2}',
  '{"a":0e}',
  '{"a":1a}',
  '{"a":a1}',
  '{"a":truex}',
  '{"a":nul}',
  '{"a":1;}',
  '{"a":"\x01"}',
  '{"a":"\\\x01"}',
  '\xff',
  '\x01',
  '\x00',
  '`',
  '{"a":\x00}',
  '{"a":\x0b}',
  '\xef\xbb\xbf{"execute":"query-version"}',
  '{"a":"\xff"}',
  '{"a":"\\ud800"}',
  '{"a":"\\ud800\\u0041"}',
  '{"a":"\\udc00"}',
  '{"a":"\\ud83f\\udfff"}',
  '{"a":"\\ufdd0"}',
  '{"a":"\\uffff"}',
  '{"a":"\xc1\x81"}',
  '{"a":"\xed\xa0\x80"}',
  '{"a":"\xef\xbf\xbf"}',
  '{"a":"\xf4\x8f\xbf\xbf"}',
  '{"a":"\xf4\x90\x80\x80"}',
  '{"a":"\\x"}',
  '{"a":"\\u12g4"}',
  '{"a":"\\u12"}',
  '// c\n{"execute":"query-version"}',
  '{"a":%d}',
  '{1:2}',
  '{"a":1 "b":2}',
  '{"a":1,,"b":2}',
  '{"a"::1}',
  '{"a":1,"b"}',
  '{,}',
  'abc ',
  'x\ny\nz\n',
  'x{"execute":"query-version"}',
  '{"":1,"":2}',
  '{"a":1.5.5}',
  `${'['.repeat(1025)}${']'.repeat(1025)}`,
  '{"id":1,"a":\x80}{"execute":"query-version","id":2}',
  '{"a":"x\n',
]

t.test('replies are those of qemu-storage-daemon', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-qsd-'))
  const path = join(folder, 'qmp.sock')
  const child = await startOracle(qemu!, path)
  const monitor = await startMonitor()
  t.teardown(async () => {
    child.kill('SIGKILL')
    await monitor.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const rows: [start: Start, inputs: readonly string[]][] = [
    ['raw', RAW],
    ['oob', OOB],
    ['negotiated', MEMBERS],
    ['negotiated', IDS.map((id) => `{"execute":"query-version","id":${id}}`)],
    ['negotiated', SYNTAX],
  ]
  for (const [start, inputs] of rows) {
    for (const input of inputs) {
      const theirs = collapsed(await replies(path, start, input))
      const ours = await replies(monitor.qmp, start, input)
      // Several messages in one input: each may have its own error, so the storms are taken together in both.
      t.same(collapsed(ours), theirs, `${start}: ${JSON.stringify(input.slice(0, 60))}`)
      t.ok(ours.filter(isSyntaxError).length <= Math.max(1, input.trimEnd().split('\n').length))
    }
  }
})
