/** QMP as a client at the socket sees it, on a table of fake commands. */

import t from 'tap'
import { startMonitor } from './fake-dispatch.ts'
import { LineClient } from './line-client.ts'

const GREETING =
  '{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": "test"}, "capabilities": ["oob"]}}'
const VERSION = '{"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": "test"}'
const error = (desc: string, errorClass = 'GenericError'): string =>
  `"error": {"class": "${errorClass}", "desc": "${desc}"}}`

t.test('greeting, negotiation, and its ends', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.qmp)
  t.equal(await client.line(), GREETING)
  client.send('{"execute":"query-version","id":1}{"execute":"nope"}{"execute":5,"id":2}')
  t.same(await client.lines(3), [
    `{"id": 1, ${error("Expecting capabilities negotiation with 'qmp_capabilities'", 'CommandNotFound')}`,
    `{${error("Expecting capabilities negotiation with 'qmp_capabilities'", 'CommandNotFound')}`,
    `{"id": 2, ${error("QMP input member 'execute' must be a string")}`,
  ])
  client.send('{"execute":"emit","arguments":{"name":"NEVER"}}')
  t.match(await client.line(), 'Expecting capabilities')
  client.send(
    '{"execute":"qmp_capabilities","id":"c"}{"execute":"qmp_capabilities"}{"execute":"query-version"}',
  )
  t.same(await client.lines(3), [
    '{"return": {}, "id": "c"}',
    `{${error('Capabilities negotiation is already complete, command ignored', 'CommandNotFound')}`,
    `{"return": ${VERSION}}`,
  ])
  client.destroy()
})

t.test('members of a message', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp)
  const table: [sent: string, received: string][] = [
    ['[1]', `{${error('QMP input must be a JSON object')}`],
    ['1.5 ', `{${error('QMP input must be a JSON object')}`],
    ['{"id":1}', `{"id": 1, ${error("QMP input lacks member 'execute'")}`],
    ['{"execute":"echo","foo":1,"id":[]}', `{"id": [], ${error("QMP input member 'foo' is unexpected")}`],
    ['{"exec-oob":"echo"}', `{${error("QMP input member 'exec-oob' is unexpected")}`],
    ['{"execute":"echo","arguments":null}', `{${error("QMP input member 'arguments' must be an object")}`],
    [
      '{"execute":"toString","id":1}',
      `{"id": 1, ${error('The command toString has not been found', 'CommandNotFound')}`,
    ],
    ['{"execute":"echo"}', `{${error("Parameter 'value' is missing")}`],
    ['{"execute":"fail","id":null}', `{"id": null, ${error("Device '\\u00E9' not found", 'DeviceNotFound')}`],
    ['{"execute":"crash"}', `{${error('a bug')}`],
    ['{"id":1,"a":NaN}', `{${error("JSON parse error, stray 'N'")}`],
    [
      '{"execute":"echo","arguments":{"value":18446744073709551615}}',
      '{"return": {"value": 18446744073709551615}}',
    ],
  ]
  for (const [sent, received] of table) {
    client.send(sent)
    t.equal(await client.line(), received, sent)
  }
  for (const id of [
    '18446744073709551615',
    '-9223372036854775808',
    '9007199254740993',
    'null',
    '{}',
    '{"b": [1.5, "\\u00E9"]}',
    '""',
  ]) {
    client.send(`{"execute":"wait","id":${id}}`.replace('wait', 'query-version'))
    t.equal(await client.line(), `{"return": ${VERSION}, "id": ${id}}`)
  }
  t.equal(
    monitor.log.filter(({ level }) => level === 'error').length,
    1,
    'only the crash is logged as an error',
  )
  t.match(monitor.log.find(({ level }) => level === 'error')?.fields.err, RangeError)
  client.destroy()
})

t.test('a bad message among pipelined ones costs one reply', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp)
  client.send(
    `${'['.repeat(2000)}${']'.repeat(2000)}{"execute":"query-version","id":1}{"a":\xff}{"execute":"query-version","id":2}`,
  )
  const lines = await client.lines(4)
  t.match(lines[0], 'JSON nesting depth limit exceeded')
  t.match(lines[1], '"id": 1')
  t.match(lines[2], 'stray')
  t.match(lines[3], '"id": 2')
  client.destroy()
})

t.test('commands run in order, out-of-band ones ahead', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp, true)
  client.send('{"execute":"wait","id":1}{"execute":"query-version","id":2}')
  client.send('{"exec-oob":"query-version","id":3}{"exec-oob":"echo","id":4}{"exec-oob":"nope","id":5}')
  client.send('{"exec-oob":"query-version","execute":"query-version","id":6}')
  t.same((await client.lines(3)).sort(), [
    `{"id": 4, ${error('The command echo does not support OOB')}`,
    `{"id": 5, ${error('The command nope has not been found', 'CommandNotFound')}`,
    `{"return": ${VERSION}, "id": 3}`,
  ])
  await monitor.release()
  t.same(await client.lines(3), [
    '{"return": {}, "id": 1}',
    `{"return": ${VERSION}, "id": 2}`,
    `{"id": 6, ${error("QMP input member 'execute' clashes with 'exec-oob'")}`,
  ])
  client.destroy()
})

t.test('events go to all that have negotiated, before the reply', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const one = await LineClient.negotiated(monitor.qmp)
  const two = await LineClient.negotiated(monitor.qmp)
  const late = await LineClient.connect(monitor.qmp)
  await late.line()
  const before = Date.now() / 1000
  one.send('{"execute":"emit","arguments":{"name":"X","data":{"id":"é"}},"id":1}')
  const [event, reply] = await one.lines(2)
  t.match(
    event,
    /^\{"timestamp": \{"seconds": \d+, "microseconds": \d{1,6}\}, "event": "X", "data": \{"id": "\\u00E9"\}\}$/,
  )
  t.ok(Math.abs(JSON.parse(event!).timestamp.seconds - before) < 5)
  t.equal(reply, '{"return": {}, "id": 1}')
  t.equal(await two.line(), event)
  late.send('{"execute":"qmp_capabilities"}')
  t.equal(await late.line(), '{"return": {}}', 'no event from before the negotiation')
  for (const client of [one, two, late]) client.destroy()
})

t.test('JOB_PROGRESS only where it is turned on', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const one = await LineClient.negotiated(monitor.qmp)
  const two = await LineClient.negotiated(monitor.qmp)
  one.send(
    '{"execute":"job-progress","arguments":{"enable":true}}{"execute":"emit","arguments":{"name":"JOB_PROGRESS"}}',
  )
  t.match(await one.lines(3), ['{"return": {}}', 'JOB_PROGRESS', '{"return": {}}'])
  one.send(
    '{"execute":"job-progress","arguments":{"enable":false}}{"execute":"emit","arguments":{"name":"JOB_PROGRESS"}}',
  )
  t.same(await one.lines(2), ['{"return": {}}', '{"return": {}}'])
  one.send('{"execute":"events-subscribe","id":1}')
  t.equal(await one.line(), `{"id": 1, ${error('A QMP connection gets all events')}`)
  two.send('{"execute":"query-version","id":9}')
  t.match(await two.line(), '"id": 9')
  one.destroy()
  two.destroy()
})
