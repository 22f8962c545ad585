/** A qcow2 image of ours, opened for writing. */

import type { Node } from '../../src/block/node.ts'
import { newGraph, signal } from './luks-volumes.ts'

export const withImage = async <T>(
  filename: string,
  options: Record<string, unknown>,
  use: (node: Node) => Promise<T>,
): Promise<T> => {
  const graph = newGraph()
  const file = { driver: 'file', filename }
  const node = await graph.open(
    { driver: 'qcow2', discard: 'unmap', file, ...options },
    { readOnly: false, signal },
  )
  try {
    return await use(node)
  } finally {
    await graph.release(node)
  }
}
