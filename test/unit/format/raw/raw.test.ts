import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import { Backend } from '../../../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../../src/block/edge.ts'
import { DATA, ExtentList, RECURSE } from '../../../../src/block/extent.ts'
import { type Drivers, Graph } from '../../../../src/block/graph.ts'
import type { Node } from '../../../../src/block/node.ts'
import type { Options } from '../../../../src/block/options.ts'
import { raw } from '../../../../src/format/raw/driver.ts'
import { file } from '../../../../src/protocol/file/driver.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { seeded } from '../../../support/random.ts'

const all = [file, raw]
const drivers: Drivers = {
  all,
  byName: (name) => all.find((driver) => driver.name === name),
  byProtocol: (prefix) => (prefix === 'file' ? file : undefined),
  forPath: () => 'file',
}

const newGraph = (t: Test): Graph => {
  const graph = new Graph(drivers, {
    secret: () => new Uint8Array(),
    warn: () => {},
  })
  t.teardown(() => graph.closeAll())
  return graph
}

const open = (graph: Graph, filename: string, options: Options = {}): Promise<Node> =>
  graph.open(
    { driver: 'raw', ...options, file: { driver: 'file', filename, locking: 'off' } },
    { readOnly: false },
  )

const use = (graph: Graph, node: Node): Promise<Backend> =>
  Backend.attach(graph, node, { perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE })

const qemu = oracle()

t.test('the whole file: every verb goes there', async (t) => {
  const path = join(tempDir(t), 'a')
  const bytes = seeded(1).bytes(MiB)
  fs.writeFileSync(path, bytes)
  const graph = newGraph(t)
  const { node } = await use(graph, await open(graph, path))
  t.strictSame(Object.keys(node.layer).sort(), ['close', 'geometry'])
  const into = Buffer.alloc(5000)
  await node.read(100, into)
  t.ok(into.equals(bytes.subarray(100, 5100)))
  await node.write(7, Buffer.from('seven'))
  await node.zero(1000, 1000)
  await node.resize(2 * MiB)
  t.equal(node.size, 2 * MiB)
  await node.flush()
  const now = fs.readFileSync(path)
  t.equal(now.length, 2 * MiB)
  t.equal(now.toString('latin1', 7, 12), 'seven')
  t.ok(now.subarray(1000, 2000).every((byte) => byte === 0))
})

t.test('a part of the file', async (t) => {
  const path = join(tempDir(t), 'a')
  const bytes = seeded(2).bytes(MiB)
  fs.writeFileSync(path, bytes)
  const graph = newGraph(t)
  const { node } = await use(graph, await open(graph, path, { offset: 1000, size: 4096 }))
  t.equal(node.size, 4096)
  const into = Buffer.alloc(4096)
  await node.read(0, into)
  t.ok(into.equals(bytes.subarray(1000, 5096)))
  await t.rejects(node.read(4000, Buffer.alloc(97)), { kind: 'invalid', code: 'EINVAL' })
  await t.rejects(node.write(4096, Buffer.alloc(1)), { kind: 'no-space', code: 'ENOSPC' })
  await node.write(4, Buffer.from('four'))
  await node.zero(4000, 96)
  const list = new ExtentList().reset(8, 100)
  await node.map(8, 100, list)
  t.strictSame([list.kind(0), list.childOffsets[0], list.flags[0]], [DATA, 1008, RECURSE])
  await t.rejects(node.resize(8192), { kind: 'unsupported', message: 'Cannot resize fixed-size raw disks' })
  await node.flush()
  Buffer.from('four').copy(bytes, 1004)
  bytes.fill(0, 5000, 5096)
  t.ok(fs.readFileSync(path).equals(bytes), 'nothing around it has changed')
})

t.test('with an offset alone it grows with its file', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, Buffer.alloc(10_240, 1))
  const graph = newGraph(t)
  const { node } = await use(graph, await open(graph, path, { offset: 100 }))
  t.equal(node.size, 10_240, 'rounded up to sectors')
  const into = Buffer.alloc(512, 9)
  await node.read(10_240 - 512, into)
  t.strictSame([into[411], into[412], into[511]], [1, 0, 0], 'zeroes where the file has nothing')
  await node.resize(20_480)
  t.equal(fs.statSync(path).size, 20_580)
  t.equal(node.size, 20_992)
})

t.test('parts that are not there are refused in the words of qemu-img', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, Buffer.alloc(MiB))
  const graph = newGraph(t)
  const cases: Options[] = [
    { offset: 2 * MiB },
    { size: 2 * MiB },
    { size: 100 },
    { offset: 512_000, size: 1_000_000 },
    { offset: 1_000_000, size: 48_576 },
    { offset: MiB + 1 },
    { offset: MiB },
    { offset: MiB, size: 0 },
    { offset: 511, size: 512 },
    { size: 0 },
  ]
  for (const part of cases) {
    const node = await open(graph, path, part).catch((error: Error) => error)
    const said = node instanceof Error ? node.message : `${node.size}`
    if (!(node instanceof Error)) await graph.release(node)
    if (qemu === undefined) continue
    const name = `json:${JSON.stringify({ driver: 'raw', ...part, file: { driver: 'file', filename: path } })}`
    const theirs = qemu.qemuImg(['info', '--output=json', name])
    if (theirs.status === 0)
      t.equal(said, `${JSON.parse(theirs.stdout)['virtual-size']}`, JSON.stringify(part))
    else t.equal(theirs.stderr.trimEnd(), `qemu-img: Could not open '${name}': ${said}`)
  }
  if (qemu === undefined) t.pass('compared', { skip: NO_ORACLE })
})

t.test('creating into an open file gives it the size', async (t) => {
  const path = join(tempDir(t), 'a')
  fs.writeFileSync(path, '')
  const graph = newGraph(t)
  const held = await use(graph, await graph.open({ driver: 'file', filename: path }, { readOnly: false }))
  const context = {
    signal: new AbortController().signal,
    child: async () => held.edge,
    backing: async () => held.node,
    secret: () => new Uint8Array(),
    warn: () => {},
  }
  await raw.create!.create({ file: 'node', size: MiB, preallocation: 'falloc' }, context)
  t.equal(fs.statSync(path).size, MiB)
  t.equal(fs.statSync(path).blocks * 512, MiB)
})

t.test('anything may be raw, at the lowest score', (t) => {
  t.equal(raw.probe!(new Uint8Array(), 'x'), 1)
  t.end()
})
