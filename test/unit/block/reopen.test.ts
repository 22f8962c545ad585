/** Nodes that get other options while they are used. What may change, beside QEMU: test/cross/graph-reopen.ts. */

import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import { Backend } from '../../../src/block/backend.ts'
import { createImage } from '../../../src/block/create.ts'
import { PERM_CONSISTENT_READ, PERM_WRITE } from '../../../src/block/edge.ts'
import type { Graph } from '../../../src/block/graph.ts'
import type { Options } from '../../../src/block/options.ts'
import { quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'

const NEVER = new AbortController().signal

/** A qcow2 image of 1 MiB, open as node `q` in node `f`. */
const opened = async (t: Test): Promise<{ graph: Graph; backend: Backend; options: Options }> => {
  const filename = join(tempDir(t), 'image')
  const graph = quietGraph()
  t.teardown(() => graph.closeAll())
  await createImage(graph, { filename, format: 'qcow2', options: { size: MiB }, signal: NEVER })
  const file = { driver: 'file', filename, 'node-name': 'f', locking: 'off' }
  await graph.open({ driver: 'qcow2', 'node-name': 'q', file }, { readOnly: false })
  const perm = PERM_CONSISTENT_READ | PERM_WRITE
  const backend = await Backend.attach(graph, graph.lookup('q'), { perm })
  return { graph, backend, options: { driver: 'qcow2', 'node-name': 'q', file: 'f' } }
}

const isFilled = async (backend: Backend, offset: number, value: number): Promise<boolean> => {
  const bytes = Buffer.alloc(64 * KiB)
  await backend.read(offset, bytes)
  return bytes.every((byte) => byte === value)
}

t.test('users go on where they were, with what they wrote meanwhile', async (t) => {
  const { graph, backend, options } = await opened(t)
  const writes: Promise<void>[] = []
  for (let i = 0; i < 16; i++) {
    writes.push(backend.write(i * 64 * KiB, Buffer.alloc(64 * KiB, i + 1)))
    if (i % 4 === 3) await graph.reopen([{ ...options, 'l2-cache-size': 4096 * (i + 1) }])
  }
  await Promise.all(writes)
  for (let i = 0; i < 16; i++) t.ok(await isFilled(backend, i * 64 * KiB, i + 1), `cluster ${i}`)
  const { check } = graph.lookup('q').layer
  const found = await check!.check('none', { signal: NEVER, progress: async () => {}, found() {} })
  t.match(found, { corruptions: 0, leaks: 0 })
})

t.test('what cannot be is refused, and the node is as it was', async (t) => {
  const { graph, backend, options } = await opened(t)
  await backend.write(0, Buffer.alloc(64 * KiB, 7))
  for (const [changes, message] of [
    [{ 'read-only': true }, /^Read-only block node 'q' cannot support read-write users$/],
    [{ 'l2-cache-entry-size': 1000 }, /^L2 cache entry size must be a power of two/],
    [{ backing: 'nope' }, /^Cannot find device/],
    [{ backing: 'f' }, undefined],
  ] as const) {
    const reopened = graph.reopen([{ ...options, ...changes }])
    if (message === undefined) await reopened
    else await t.rejects(reopened, { message }, String(message))
    t.ok(await isFilled(backend, 0, 7))
    await backend.write(64 * KiB, Buffer.alloc(64 * KiB, 8))
    t.ok(await isFilled(backend, 64 * KiB, 8))
  }
  t.equal(graph.lookup('q').backing?.node.name, 'f')
})

t.test('of several nodes all are changed, or none', async (t) => {
  const { graph, backend, options } = await opened(t)
  graph.lookup('q').monitorOwned = true
  await backend.detach()
  const two = [
    { ...options, 'detect-zeroes': 'on' },
    { driver: 'file', 'node-name': 'f', filename: 'elsewhere', locking: 'off' },
  ]
  await t.rejects(graph.reopen(two), { message: "Cannot change the option 'filename'" })
  t.equal(graph.lookup('q').settings.detectZeroes, 'off')
})
