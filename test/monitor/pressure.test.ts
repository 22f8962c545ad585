/** Clients that don't read, don't stop, come in crowds, or leave: no other client is to notice. */

import { existsSync } from 'node:fs'
import t from 'tap'
import { MAX_EVENT_BACKLOG } from '../../src/monitor/output.ts'
import { type Fixture, startMonitor } from './fake-dispatch.ts'
import { LineClient } from './line-client.ts'

const until = async (holds: () => boolean, what: string): Promise<void> => {
  const deadline = Date.now() + 10_000
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const dropped = (monitor: Fixture): number => monitor.log.filter(({ level }) => level === 'warn').length

t.test('a client that reads no events is dropped, the others get theirs', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const deaf = await LineClient.negotiated(monitor.qmp)
  const good = await LineClient.negotiated(monitor.qmp)
  deaf.socket.pause()
  const data = JSON.stringify({ text: 'x'.repeat(100_000) })
  const rounds = Math.ceil((2 * MAX_EVENT_BACKLOG) / 100_000)
  for (let round = 0; round < rounds && dropped(monitor) === 0; round += 1) {
    good.send(`{"execute":"emit","arguments":{"name":"BIG","data":${data}}}`)
    t.match((await good.lines(2))[1], '"return"')
  }
  t.equal(dropped(monitor), 1)
  good.send('{"execute":"query-version","id":"alive"}')
  t.match(await good.line(), 'alive')
  good.destroy()
  deaf.destroy()
})

t.test('a client that reads no replies is not read from either', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const deaf = await LineClient.negotiated(monitor.qmp)
  deaf.socket.pause()
  const command = '{"execute":"big","arguments":{"size":100000}}\n'
  const count = 5000
  for (let n = 0; n < count; n += 1) deaf.send(command)
  const good = await LineClient.negotiated(monitor.qmp)
  const started = performance.now()
  good.send('{"execute":"query-version"}')
  await good.line()
  t.ok(performance.now() - started < 1000)
  const done = (): number => monitor.log.filter(({ fields }) => fields.command === 'big').length
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.ok(done() < 200, `${done()} of ${count} commands begun`)
  deaf.socket.resume()
  t.equal((await deaf.lines(50)).length, 50, 'and goes on when it reads again')
  deaf.destroy()
  good.destroy()
})

t.test('thousands of pipelined commands, in order, in any chunks', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp)
  const count = 5000
  const bytes = Array.from({ length: count }, (_, n) => `{"execute":"query-version","id":${n}}`).join('')
  for (let at = 0; at < bytes.length; at += 997) client.send(bytes.slice(at, at + 997))
  const lines = await client.lines(count)
  t.ok(lines.every((line, n) => line.endsWith(`"id": ${n}}`)))
  client.destroy()
})

t.test('many clients at once', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const clients = await Promise.all(Array.from({ length: 100 }, () => LineClient.negotiated(monitor.qmp)))
  clients[0]!.send('{"execute":"emit","arguments":{"name":"HELLO"}}')
  const lines = await Promise.all(clients.map((client) => client.line()))
  t.ok(lines.every((line) => line.includes('"event": "HELLO"')))
  const numbers = new Set(
    monitor.log.filter(({ message }) => message === 'client connected').map(({ fields }) => fields.client),
  )
  t.equal(numbers.size, 100)
  for (const client of clients) client.destroy()
  await until(
    () => monitor.log.filter(({ message }) => message === 'client disconnected').length === 100,
    'all gone',
  )
})

t.test('what waits is cancelled when its client leaves', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const leaving = await LineClient.negotiated(monitor.qmp)
  leaving.send('{"execute":"wait"}')
  const alsoLeaving = await LineClient.connect(monitor.jsonRpc, '\n')
  alsoLeaving.send('{"jsonrpc":"2.0","id":1,"method":"wait"}\n'.repeat(3))
  const staying = await LineClient.negotiated(monitor.qmp)
  staying.send('{"execute":"wait","id":"stayed"}')
  await new Promise((resolve) => setTimeout(resolve, 50))
  leaving.destroy()
  alsoLeaving.destroy()
  await until(() => monitor.aborted.length === 4, 'cancelled')
  await monitor.release()
  t.equal(await staying.line(), '{"return": {}, "id": "stayed"}')
  staying.destroy()
})

t.test('many that wait on one connection are nothing that Node should warn of', async (t) => {
  const warnings: Error[] = []
  const warn = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', warn)
  t.teardown(() => process.off('warning', warn))
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.connect(monitor.jsonRpc, '\n')
  client.send('{"jsonrpc":"2.0","id":1,"method":"wait"}\n'.repeat(100))
  await monitor.release(100)
  await client.lines(100)
  client.destroy()
  t.same(warnings, [])
})

t.test('a client that only ends its input gets its answers', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp)
  client.socket.end(
    '{"execute":"query-version","id":1}{"execute":"wait","id":2}{"execute":"query-version","id":3}',
  )
  t.match(await client.line(), '"id": 1')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await monitor.release()
  t.match(await client.lines(2), [/"id": 2/, /"id": 3/])
  t.same(await client.closed(), [])
})

t.test('closing answers what is in work and removes the sockets', async (t) => {
  const monitor = await startMonitor()
  t.teardown(() => monitor.stop())
  const client = await LineClient.negotiated(monitor.qmp)
  const idle = await LineClient.connect(monitor.jsonRpc, '\n')
  client.send('{"execute":"wait","id":1}{"execute":"query-version","id":2}')
  await new Promise((resolve) => setTimeout(resolve, 50))
  const started = performance.now()
  const closed = monitor.server.close()
  t.equal(
    await client.line(),
    '{"id": 1, "error": {"class": "GenericError", "desc": "The monitor is closing"}}',
  )
  // Both clients still hold their ends open.
  await closed
  t.ok(performance.now() - started < 1500, 'nobody waits for the clients')
  client.destroy()
  idle.destroy()
  t.notOk(existsSync(monitor.qmp))
  t.notOk(existsSync(monitor.jsonRpc))
  await t.rejects(LineClient.connect(monitor.qmp))
})
