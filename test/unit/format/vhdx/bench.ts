/** A graph with the drivers that these tests need, over files in memory. */

import type { Test } from 'tap'
import { Backend } from '../../../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../../src/block/edge.ts'
import { type Drivers, Graph, type GraphEnvironment } from '../../../../src/block/graph.ts'
import type { OpenFlags } from '../../../../src/block/open.ts'
import type { Options } from '../../../../src/block/options.ts'
import { raw } from '../../../../src/format/raw/driver.ts'
import { vhdx } from '../../../../src/format/vhdx/driver.ts'
import { type MemoryStorage, memoryDriver } from '../../../../src/protocol/memory.ts'

export interface Bench {
  readonly graph: Graph
  readonly files: Map<string, MemoryStorage>
  /** What was told on the side. */
  readonly notices: string[]
  open(name: string, flags?: Partial<OpenFlags>, options?: Options): Promise<Backend>
}

export const bench = (t: Test, environment: Partial<GraphEnvironment> = {}): Bench => {
  const files = new Map<string, MemoryStorage>()
  const memory = memoryDriver(files)
  const all = [vhdx, memory, raw]
  const drivers: Drivers = {
    all,
    byName: (name) => all.find((driver) => driver.name === name),
    byProtocol: (prefix) => (prefix === 'memory' ? memory : undefined),
    forPath: () => 'memory',
  }
  const notices: string[] = []
  const graph = new Graph(drivers, {
    secret: () => new Uint8Array(),
    warn: (text) => notices.push(text),
    ...environment,
  })
  t.teardown(() => graph.closeAll().catch(() => {}))
  return {
    graph,
    files,
    notices,
    async open(name, flags = {}, options = {}) {
      const readOnly = flags.readOnly ?? false
      const node = await graph.open(
        { driver: 'vhdx', discard: 'unmap', ...options, file: { driver: 'memory', filename: name } },
        { ...flags, readOnly },
      )
      return Backend.attach(graph, node, {
        perm: readOnly ? PERM_CONSISTENT_READ : PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
      })
    },
  }
}

export const readAll = async (image: Backend): Promise<Buffer> => {
  const bytes = Buffer.alloc(image.size)
  if (bytes.length > 0) await image.read(0, bytes)
  return bytes
}
