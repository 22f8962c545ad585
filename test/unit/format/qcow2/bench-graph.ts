/** A graph with the drivers that qcow2's tests need, and short ways to make and open images in it. */

import type { Test } from 'tap'
import { Backend } from '../../../../src/block/backend.ts'
import { createImage } from '../../../../src/block/create.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../../../src/block/edge.ts'
import { type Drivers, Graph } from '../../../../src/block/graph.ts'
import type { Options } from '../../../../src/block/options.ts'
import { qcow2 } from '../../../../src/format/qcow2/driver.ts'
import { raw } from '../../../../src/format/raw/driver.ts'
import { file } from '../../../../src/protocol/file/driver.ts'

const all = [qcow2, file, raw]
const drivers: Drivers = {
  all,
  byName: (name) => all.find((driver) => driver.name === name),
  byProtocol: (prefix) => (prefix === 'file' ? file : undefined),
  forPath: () => 'file',
}

export interface TestGraph {
  readonly graph: Graph
  /** What the image's driver told the user. */
  readonly warnings: string[]
  /** An image opened for reading and writing (or as the options say), held by a backend. */
  open(filename: string, options?: Options, readOnly?: boolean): Promise<Backend>
  create(filename: string, options: Options): Promise<void>
}

export const testGraph = (t: Test): TestGraph => {
  const warnings: string[] = []
  const graph = new Graph(drivers, {
    secret: () => new Uint8Array(),
    warn: (text) => warnings.push(text),
  })
  t.teardown(() => graph.closeAll())
  return {
    graph,
    warnings,
    async open(filename, options = {}, readOnly = false) {
      const node = await graph.open(
        { driver: 'qcow2', ...options, file: { driver: 'file', filename, locking: 'off' } },
        { readOnly },
      )
      return Backend.attach(graph, node, {
        perm: readOnly ? PERM_CONSISTENT_READ : PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
      })
    },
    create: (filename, options) =>
      createImage(graph, { filename, format: 'qcow2', options, signal: new AbortController().signal }),
  }
}
