/** Images opened in process, with all drivers. */

import type { Test } from 'tap'
import { BlockError } from '../../src/base/errors.ts'
import { Backend } from '../../src/block/backend.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../src/block/edge.ts'
import { Graph } from '../../src/block/graph.ts'
import type { Options } from '../../src/block/options.ts'
import { drivers } from '../../src/drivers.ts'

/** What secrets are called, and what they hold. */
export const SECRETS: Readonly<Record<string, string>> = { sec0: 'letmein' }

/** A graph that tells nobody anything but `warnings`. */
export const quietGraph = (warnings: string[] = []): Graph =>
  new Graph(drivers, {
    secret(id) {
      const secret = SECRETS[id]
      if (secret === undefined) throw new BlockError('not-found', `No secret with id '${id}'`)
      return Buffer.from(secret)
    },
    warn: (text) => warnings.push(text),
  })

export interface OpenSettings {
  readonly writable?: boolean
  readonly options?: Options
}

/** An image that is held open until `close`. */
export const openImage = async (
  graph: Graph,
  filename: string,
  driver: string,
  { writable = false, options = {} }: OpenSettings = {},
): Promise<Backend> => {
  const node = await graph.open(
    { driver, ...options, file: { driver: 'file', filename, locking: 'off' } },
    { readOnly: !writable },
  )
  const perm = writable ? PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE : PERM_CONSISTENT_READ
  return Backend.attach(graph, node, { perm })
}

/** The same, closed when the test ends. */
export const openFor = async (
  t: Test,
  filename: string,
  driver: string,
  settings?: OpenSettings,
): Promise<Backend> => {
  const graph = quietGraph()
  t.teardown(() => graph.closeAll())
  return openImage(graph, filename, driver, settings)
}

/** All guest bytes, read in pieces of this many bytes. */
export const readAll = async (image: Backend, piece = 2 ** 20): Promise<Buffer> => {
  const bytes = Buffer.alloc(image.node.size)
  for (let at = 0; at < bytes.length; at += piece)
    await image.node.read(at, bytes.subarray(at, Math.min(at + piece, bytes.length)))
  return bytes
}
