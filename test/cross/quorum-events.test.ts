/** What a quorum tells of its children, beside QEMU's storage daemon: there requests come by NBD. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Backend } from '../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_WRITE } from '../../src/block/edge.ts'
import type { Graph } from '../../src/block/graph.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { type Command, ownSide, qemuSide } from './graph-sides.ts'

/** Of every child file; in `a` something else stands at 4096 and 65536, in `b` a third thing at 65536. */
const SIZE = 1024 * 1024
const NAMES = ['a', 'b', 'c'] as const

interface Request {
  readonly verb: 'read' | 'write' | 'zero'
  readonly offset: number
  readonly length: number
}

interface Case {
  readonly name: string
  /** Kinds of requests that fail, with a number of errno(3), in the first `bad` children. */
  readonly rule?: { readonly iotype: string; readonly errno: number }
  readonly bad?: number
  readonly options?: object
  readonly request: Request
  readonly flushes?: true
}

const read = (offset: number, length: number): Request => ({ verb: 'read', offset, length })
const write = (offset: number, length: number): Request => ({ verb: 'write', offset, length })
const zero = (offset: number, length: number): Request => ({ verb: 'zero', offset, length })

const failing = (iotype: string, errno: number, request: Request, more: Partial<Case> = {}): Case[] =>
  [1, 2].map((bad) => ({
    name: `${iotype} fails in ${bad} of 3${more.options === undefined ? '' : `, ${JSON.stringify(more.options)}`}`,
    rule: { iotype, errno },
    bad,
    request,
    ...more,
  }))

const CASES: readonly Case[] = [
  { name: 'one is outvoted', request: read(4096, 512) },
  { name: 'one is outvoted in a part of what is read', request: read(4000, 1000) },
  { name: 'no two agree', request: read(65536, 512) },
  { name: 'no two agree in a part of what is read', request: read(65000, 4000) },
  { name: 'all agree', request: read(0, 4096) },
  { name: 'what is outvoted is rewritten', options: { 'rewrite-corrupted': true }, request: read(4096, 512) },
  ...failing('read', 5, read(512, 512)),
  ...failing('read', 5, read(512, 512), { options: { 'read-pattern': 'fifo' } }),
  ...failing('read', 22, read(100, 1000)),
  ...failing('write', 28, write(1024, 1536)),
  ...failing('write-zeroes', 28, zero(4096, 4096)),
  ...failing('flush', 5, write(1024, 512), { flushes: true }),
]

const childOf = (name: string, isBad: boolean, rule: Case['rule']): object => {
  const file = { driver: 'file', filename: `%/${name}` }
  return isBad && rule !== undefined
    ? { driver: 'blkdebug', 'node-name': name, image: file, 'inject-error': [{ event: 'none', ...rule }] }
    : { ...file, 'node-name': name }
}

const addOf = ({ rule, bad = 0, options }: Case): Command => ({
  execute: 'blockdev-add',
  arguments: {
    driver: 'quorum',
    'node-name': 'q',
    'vote-threshold': 2,
    ...options,
    children: NAMES.map((name, i) => childOf(name, i < bad, rule)),
  },
})

const makeFiles = (folder: string): void => {
  for (const name of NAMES) {
    const bytes = Buffer.alloc(SIZE)
    if (name === 'a') bytes.fill(1, 4096, 4608)
    if (name !== 'c') bytes.fill(name, 65536, 66048)
    writeFileSync(join(folder, name), bytes)
  }
}

const LINES = { read: 'read', write: 'write', zero: 'write -z' } as const

const qemuEvents = async (qemu: Oracle, folder: string, test: Case): Promise<unknown> => {
  const side = await qemuSide(qemu, folder)
  try {
    const socket = join(folder, 'nbd')
    const addr = { type: 'unix', data: { path: socket } }
    const target = { type: 'nbd', id: 'e', 'node-name': 'q', writable: true }
    for (const command of [
      addOf(test),
      { execute: 'nbd-server-start', arguments: { addr } },
      { execute: 'block-export-add', arguments: target },
    ])
      t.same(await side.run(command), { return: {} })
    const { verb, offset, length } = test.request
    // It flushes when it ends, too: what is told of that is of interest only where that is the case.
    const line = `${LINES[verb]} ${offset} ${length}`
    await qemu.qemuIoAsync(['-f', 'raw', '-c', line, `nbd+unix:///q?socket=${socket}`])
    await side.run({ execute: 'query-version' })
    return side.events().filter(({ event }) => event.startsWith('QUORUM'))
  } finally {
    await side.close()
  }
}

const requestOn = async (graph: Graph, { request, flushes }: Case): Promise<void> => {
  const perm = PERM_CONSISTENT_READ | PERM_WRITE
  const backend = await Backend.attach(graph, graph.lookup('q'), { perm })
  const { verb, offset, length } = request
  try {
    if (verb === 'read') await backend.read(offset, Buffer.alloc(length))
    else if (verb === 'write') await backend.write(offset, Buffer.alloc(length, 7))
    else await backend.zero(offset, length)
    if (flushes === true) await backend.flush()
  } finally {
    await backend.detach()
  }
}

const ownEvents = async (folder: string, test: Case): Promise<unknown> => {
  const side = await ownSide(folder)
  try {
    t.same(await side.run(addOf(test)), { return: {} })
    await requestOn(side.service.graph, test).catch(() => {})
    return side.events()
  } finally {
    await side.close().catch(() => {})
  }
}

const qemu = oracle()

for (const test of CASES)
  t.test(test.name, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    const folders = [tempDir(t), tempDir(t)] as const
    for (const folder of folders) makeFiles(folder)
    const wanted = (await qemuEvents(qemu!, folders[0], test)) as object[]
    t.strictSame(await ownEvents(folders[1], test), wanted)
    t.equal(wanted.length > 0, test.name !== 'all agree', 'there is something to tell, or not')
  })
