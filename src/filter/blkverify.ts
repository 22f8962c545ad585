/**
 * `blkverify`: two images that should hold the same, one of them known to be right. Everything is done on both, and
 * the program ends at the first byte that is read otherwise from one than from the other.
 */

import { firstDifference } from '../base/difference.ts'
import type { Edge } from '../block/edge.ts'
import { DATA, RECURSE } from '../block/extent.ts'
import type { Layer } from '../block/layer.ts'
import { type OpenContext, ROLE_DATA, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'
import { allSettled } from '../block/read.ts'

export const openBlkverify = async (context: OpenContext): Promise<Layer> => {
  const child = (name: string, role: number, nameOption: string): Promise<Edge> => {
    const named = context.options.string(nameOption)
    return context.child(name, role, named === undefined ? undefined : { filename: named })
  }
  const raw = await child('raw', ROLE_FILTERED | ROLE_PRIMARY, 'x-raw')
  const test = await child('test', ROLE_DATA, 'x-image')
  const both = async (run: (edge: Edge) => Promise<void>): Promise<void> => {
    await allSettled([run(test), run(raw)])
  }
  return {
    geometry: () => ({ ...raw.node.geometry(), size: test.node.size }),
    async read(offset, into, signal) {
      const copy = new Uint8Array(into.length)
      await allSettled([test.node.read(offset, into, signal), raw.node.read(offset, copy, signal)])
      const at = firstDifference(into, copy)
      if (at >= 0)
        context.fatal(
          `blkverify: read offset=${offset} bytes=${into.length} contents mismatch at offset ${offset + at}`,
        )
    },
    write: (offset, from, how) => both((edge) => edge.node.write(offset, from, how)),
    /** Both may show different bytes afterwards, so neither is told. */
    async discard() {},
    async map(offset, length, out) {
      out.push(DATA, length, 0, offset, 0, RECURSE)
    },
    async close() {},
  }
}
