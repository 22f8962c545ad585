/** JSON-RPC 2.0 as a client at the socket sees it. */

import t from 'tap'
import { fakeCommand, startMonitor } from './fake-dispatch.ts'
import { LineClient } from './line-client.ts'

const failed = (id: string, code: number, desc: string, errorClass = 'GenericError'): string =>
  `{"jsonrpc": "2.0", "id": ${id}, "error": {"code": ${code}, "message": "${desc}", "data": {"class": "${errorClass}", "desc": "${desc}"}}}`

t.test('requests, notifications, errors', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  const table: [sent: string, received: string][] = [
    [
      '{"jsonrpc":"2.0","id":1,"method":"echo","params":{"value":"é\\u0001"}}',
      '{"result": {"value": "é\\u0001"}, "jsonrpc": "2.0", "id": 1}',
    ],
    [
      '{"jsonrpc":"2.0","id":18446744073709551615,"method":"echo","params":{"value":-9223372036854775808}}',
      '{"result": {"value": -9223372036854775808}, "jsonrpc": "2.0", "id": 18446744073709551615}',
    ],
    [
      '{"jsonrpc":"2.0","id":null,"method":"wait","params":{"x":1}}',
      failed('null', -32602, "Parameter 'x' is unexpected"),
    ],
    ['{"jsonrpc":"2.0","id":"a","method":"echo"}', failed('"a"', -32602, "Parameter 'value' is missing")],
    [
      '{"jsonrpc":"2.0","id":2,"method":"echo","params":[1]}',
      failed('2', -32602, 'Parameters must be given by name'),
    ],
    [
      '{"jsonrpc":"2.0","id":3,"method":"nope"}',
      failed('3', -32601, 'The command nope has not been found', 'CommandNotFound'),
    ],
    [
      '{"jsonrpc":"2.0","id":4,"method":"qmp_capabilities"}',
      failed('4', -32601, 'The command qmp_capabilities has not been found', 'CommandNotFound'),
    ],
    [
      '{"jsonrpc":"2.0","id":5,"method":"fail"}',
      failed('5', -32000, "Device 'é' not found", 'DeviceNotFound'),
    ],
    ['{"jsonrpc":"2.0","id":6,"method":"crash"}', failed('6', -32000, 'a bug')],
    ['{"id":7,"method":"echo"}', failed('7', -32600, "Member 'jsonrpc' must be '2.0'")],
    ['{"jsonrpc":"2.0","id":8,"method":1}', failed('8', -32600, "Member 'method' must be a string")],
    [
      '{"jsonrpc":"2.0","id":{},"method":"echo"}',
      failed('null', -32600, "Member 'id' must be a string, a number or null"),
    ],
    [
      '{"jsonrpc":"2.0","id":9,"method":"echo","params":1}',
      failed('9', -32600, "Member 'params' must be an object"),
    ],
    [
      '{"jsonrpc":"2.0","id":9,"method":"echo","result":1}',
      failed('9', -32600, 'A response was not expected'),
    ],
    ['5 ', failed('null', -32600, 'A request must be a JSON object')],
    ['{"a":NaN}', failed('null', -32700, "JSON parse error, stray 'N'")],
    ['[]', failed('null', -32600, 'The batch is empty')],
  ]
  for (const [sent, received] of table) {
    client.send(`${sent}\n`)
    t.equal(await client.line(), received, sent)
  }
  client.send(
    '{"jsonrpc":"2.0","method":"echo"}{"jsonrpc":"2.0","method":"nope"}{"jsonrpc":"2.0","id":"end","method":"query-version"}',
  )
  t.match(await client.line(), '"end"', 'a notification is not answered, not even with its error')
  client.destroy()
})

t.test('batches', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  client.send('[{"jsonrpc":"2.0","id":1,"method":"query-version"}]')
  t.match(
    JSON.parse(await client.line()),
    [{ id: 1, result: { package: 'test' } }],
    'one request, one bracketed answer',
  )
  client.send(
    '[{"jsonrpc":"2.0","id":1,"method":"wait"},null,{"jsonrpc":"2.0","method":"echo"},{"jsonrpc":"2.0","id":2,"method":"nope"}]',
  )
  client.send('{"jsonrpc":"2.0","id":3,"method":"query-version"}')
  t.match(JSON.parse(await client.line()), { id: 3 }, 'a waiting batch holds up nothing')
  await monitor.release()
  t.match(JSON.parse(await client.line()), [
    { id: 1, result: {} },
    { id: null, error: { code: -32600 } },
    { id: 2, error: { code: -32601 } },
  ])
  client.send('[{"jsonrpc":"2.0","method":"echo"}]{"jsonrpc":"2.0","id":4,"method":"query-version"}')
  t.match(JSON.parse(await client.line()), { id: 4 }, 'a batch of notifications is not answered')
  client.send(`[${'1,'.repeat(1000)}1]`)
  t.match(JSON.parse(await client.line()), { error: { code: -32600, message: /1000/ } })
  client.destroy()
})

t.test('a batch that asks for too much gets what fits, and holds up nobody', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  const size = 100_000
  const count = 1000
  const requests = Array.from({ length: count }, (_, id) => {
    return { jsonrpc: '2.0', id, method: 'big', params: { size } }
  })
  client.send(`${JSON.stringify(requests)}\n`)
  const answers: { id: number; result?: string; error?: object }[] = JSON.parse(await client.line())
  t.same(
    answers.map(({ id }) => id),
    requests.map(({ id }) => id),
  )
  const given = answers.filter(({ result }) => result?.length === size)
  t.ok(given.length >= 50 && given.length * size <= 8 * 1024 * 1024, `${given.length} answers`)
  const refused = answers.filter(({ error }) => error !== undefined)
  t.equal(given.length + refused.length, count)
  t.match(refused[0], { error: { code: -32000, message: /too long/ } })
  client.send(`${JSON.stringify(requests.slice(0, 3))}\n`)
  t.match(JSON.parse(await client.line()), [{ id: 0, result: String }, { id: 1 }, { id: 2, result: String }])
  client.destroy()
})

t.test('the requests of batches count one by one', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  const batch = JSON.stringify(Array(1000).fill({ jsonrpc: '2.0', id: 1, method: 'wait' }))
  for (let n = 0; n < 10; n += 1) client.send(`${batch}\n`)
  await monitor.release(2000)
  await client.lines(2)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await monitor.release(2000)
  await client.lines(2)
  client.destroy()
})

t.test('an answer that has no JSON form is an error', async (t) => {
  const monitor = await startMonitor(() => [fakeCommand('odd', {}, async () => ({ odd: () => {} }))])
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  client.send('{"jsonrpc":"2.0","id":1,"method":"odd"}')
  t.match(JSON.parse(await client.line()), { id: 1, error: { code: -32000, message: /no JSON form/ } })
  client.destroy()
})

t.test('methods that wait do not hold up others', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  client.send('{"jsonrpc":"2.0","id":1,"method":"wait"}\n{"jsonrpc":"2.0","id":2,"method":"query-version"}\n')
  t.match(JSON.parse(await client.line()), { id: 2 })
  await monitor.release()
  t.same(JSON.parse(await client.line()), { jsonrpc: '2.0', id: 1, result: {} })
  client.destroy()
})

t.test('events come after events-subscribe, by name', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  const emit = (name: string): void =>
    client.send(
      `{"jsonrpc":"2.0","id":"${name}","method":"emit","params":{"name":"${name}","data":{"id":"j"}}}\n`,
    )
  const call = (method: string, params: object): void =>
    client.send(`${JSON.stringify({ jsonrpc: '2.0', id: method, method, params })}\n`)
  emit('A')
  t.match(JSON.parse(await client.line()), { id: 'A', result: {} })
  call('events-subscribe', {})
  await client.line()
  emit('B')
  t.match(JSON.parse(await client.line()), {
    method: 'B',
    params: { id: 'j', timestamp: { seconds: Number, microseconds: Number } },
  })
  t.match(JSON.parse(await client.line()), { id: 'B' })
  emit('JOB_PROGRESS')
  t.match(JSON.parse(await client.line()), { id: 'JOB_PROGRESS' }, 'progress is asked for separately')
  call('job-progress', { enable: true })
  await client.line()
  emit('JOB_PROGRESS')
  t.match(JSON.parse(await client.line()), { method: 'JOB_PROGRESS' })
  await client.line()
  call('events-subscribe', { names: ['C'] })
  await client.line()
  emit('B')
  t.match(JSON.parse(await client.line()), { id: 'B' })
  emit('C')
  t.match(JSON.parse(await client.line()), { method: 'C' })
  client.destroy()
})
