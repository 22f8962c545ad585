/** Backing chains as images name them: long ones, and such as never end. */

import fs, { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createImage } from '../../../src/block/create.ts'
import { Graph } from '../../../src/block/graph.ts'
import type { Node } from '../../../src/block/node.ts'
import { gate } from '../../../src/block/open-policy.ts'
import { drivers } from '../../../src/drivers.ts'
import { imageInfo } from '../../../src/job/node-info.ts'
import { tempDir } from '../../support/images.ts'
import { ofKind } from './toy.ts'

const SIZE = 1024 * 1024

const newGraph = (): Graph => new Graph(drivers, { secret: () => new Uint8Array(), warn: () => {} })

const create = (
  graph: Graph,
  folder: string,
  name: string,
  backing?: string,
  format = 'qcow2',
): Promise<void> =>
  createImage(graph, {
    filename: join(folder, name),
    format,
    options: {
      size: SIZE,
      ...(backing === undefined ? {} : { 'backing-file': backing, 'backing-fmt': format }),
    },
    signal: new AbortController().signal,
  })

const open = (graph: Graph, filename: string): Promise<Node> => graph.open({}, { filename, readOnly: true })

const openFiles = (): number => fs.readdirSync('/proc/self/fd').length

t.test('a chain of 200 images', async (t) => {
  const folder = tempDir(t)
  const graph = newGraph()
  await create(graph, folder, '0')
  for (let i = 1; i < 200; i++) await create(graph, folder, `${i}`, `${i - 1}`)
  const before = openFiles()
  const top = await open(graph, join(folder, '199'))
  t.equal(graph.nodes().length, 400)
  const bytes = Buffer.alloc(4096, 1)
  await top.read(SIZE - 4096, bytes)
  t.ok(bytes.every((byte) => byte === 0))
  let info = await imageInfo(top, false)
  let depth = 1
  for (; info['backing-image'] !== undefined; depth++) info = info['backing-image']
  t.equal(depth, 200)
  await graph.release(top)
  t.equal(graph.nodes().length, 0)
  t.equal(openFiles(), before)
})

for (const [what, names] of [
  ['an image behind itself', { a: 'a' }],
  ['two images, each behind the other', { a: 'b', b: 'a' }],
  ['names that grow on the way', { a: './b', b: './a' }],
  ['names with a protocol', { a: 'file:@/b', b: 'file:@/a' }],
  [
    'names as JSON',
    {
      a: 'json:{"driver":"qcow2","file":{"driver":"file","filename":"@/b"}}',
      b: 'json:{"driver":"qcow2","file":{"driver":"file","filename":"@/a"}}',
    },
  ],
] as const)
  t.test(`a chain without end: ${what}`, async (t) => {
    const folder = tempDir(t)
    const graph = newGraph()
    for (const [name, backing] of Object.entries(names))
      await create(graph, folder, name, backing.replace('@', folder))
    const before = openFiles()
    const start = Date.now()
    await t.rejects(open(graph, join(folder, 'a')), {
      ...ofKind('invalid'),
      message: /loops or is too long/,
    })
    t.ok(Date.now() - start < 20_000)
    t.equal(graph.nodes().length, 0)
    t.equal(openFiles(), before)
  })

t.test('chains without end in other formats that name a backing file', async (t) => {
  for (const format of ['qcow', 'qed']) {
    const folder = tempDir(t)
    const graph = newGraph()
    await create(graph, folder, 'a', 'b', format)
    await create(graph, folder, 'b', './a', format)
    const before = openFiles()
    await t.rejects(open(graph, join(folder, 'a')), {
      ...ofKind('invalid'),
      message: /loops or is too long/,
    })
    t.equal(graph.nodes().length, 0, format)
    t.equal(openFiles(), before, format)
  }
})

t.test('strictly, an image names files below its own folder alone', async (t) => {
  const folder = tempDir(t)
  const graph = newGraph()
  mkdirSync(join(folder, 'in/below'), { recursive: true })
  for (const [name, backing] of [
    ['outside', undefined],
    ['in/below/base', undefined],
    ['in/top', 'below/base'],
    ['in/deep', './top'],
    ['in/out', '../outside'],
    ['in/link', 'below/away'],
    ['in/there', join(folder, 'in/below/base')],
    ['in/proto', `file:${join(folder, 'in/below/base')}`],
  ] as const)
    await create(graph, folder, name, backing)
  symlinkSync('../../outside', join(folder, 'in/below/away'))
  const strict = new Graph(drivers, { ...graph.environment, checkImplied: gate('strict') })
  for (const name of ['in/top', 'in/deep', 'in/there'])
    await strict.release(await open(strict, join(folder, name)))
  for (const name of ['in/out', 'in/link', 'in/proto'])
    await t.rejects(open(strict, join(folder, name)), ofKind('denied'), name)
  t.equal(strict.nodes().length, 0)
})

t.test('a chain that the user builds of nodes: the names of all stay short to make', async (t) => {
  const folder = tempDir(t)
  const graph = newGraph()
  let below: Node | undefined
  for (let i = 0; i < 60; i++) {
    await create(graph, folder, `${i}`)
    below = await graph.open(
      {
        driver: 'qcow2',
        'node-name': `n${i}`,
        file: { driver: 'file', filename: join(folder, `${i}`) },
        ...(below === undefined ? {} : { backing: below.name }),
      },
      { readOnly: true },
    )
  }
  const { filename } = await imageInfo(below!, true)
  t.match(filename, /^json:\{"backing": \{.*\.\.\.$/)
  t.equal(filename.length, 4095)
  await graph.closeAll().catch(() => {})
  await graph.release(below!)
  t.equal(graph.nodes().length, 0)
})
