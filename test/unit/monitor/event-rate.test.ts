/** Events that are not sent too often. */

import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { MonitorEvent } from '../../../src/monitor/event.ts'
import { EventRate } from '../../../src/monitor/event-rate.ts'

const event = (name: string, data: object): MonitorEvent => ({
  name,
  data,
  timestamp: { seconds: 0, microseconds: 0 },
})
const bad = (node: string, sector: number): MonitorEvent =>
  event('QUORUM_REPORT_BAD', { 'node-name': node, 'sector-num': sector })

t.test('the first at once, and the last of those that follow after a second, for each node', async (t) => {
  const sent: object[] = []
  const rate = new EventRate(({ data }) => sent.push(data))
  t.teardown(() => rate.close())
  for (const sector of [1, 2, 3]) rate.take(bad('a', sector))
  rate.take(bad('b', 4))
  const first = [
    { 'node-name': 'a', 'sector-num': 1 },
    { 'node-name': 'b', 'sector-num': 4 },
  ]
  t.same(sent, first)
  for (let waited = 0; sent.length < 3 && waited < 100; waited++) await sleep(100)
  t.same(sent, [...first, { 'node-name': 'a', 'sector-num': 3 }])
  rate.take(bad('a', 5))
  t.equal(sent.length, 3, 'and then the next second begins')
})

t.test('other events are sent as they come', async (t) => {
  const sent: string[] = []
  const rate = new EventRate(({ name }) => sent.push(name))
  for (let i = 0; i < 3; i++) rate.take(event('JOB_STATUS_CHANGE', { id: 'j' }))
  t.equal(sent.length, 3)
})

t.test('after its end nothing is sent', async (t) => {
  const sent: object[] = []
  const rate = new EventRate(({ data }) => sent.push(data))
  rate.take(bad('a', 1))
  rate.take(bad('a', 2))
  rate.close()
  await sleep(1200)
  t.equal(sent.length, 1)
})
