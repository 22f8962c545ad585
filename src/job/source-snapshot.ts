/** Showing an internal snapshot of an image in place of what it holds now, for as long as it is open. */

import type { ImageSnapshotName, ImageSnapshotSelector } from '../../qapi/types.ts'
import { BlockError, prefixError } from '../base/errors.ts'
import type { Node } from '../block/node.ts'

const members = ({ id, name }: ImageSnapshotName): { id?: string; name?: string } => ({
  ...(id !== undefined && { id }),
  ...(name !== undefined && { name }),
})

/** Kinds `unsupported` and `not-found`, in QEMU's words. */
export const loadSnapshot = async (node: Node, selector: ImageSnapshotSelector): Promise<void> => {
  const { snapshots } = node.layer
  if (snapshots === undefined)
    throw new BlockError(
      'unsupported',
      `Failed to load snapshot: Block format '${node.driver.name}' used by device '' does not support temporarily loading internal snapshots`,
    )
  const list = snapshots.list()
  const byText = list.find(({ id }) => id === selector) ?? list.find(({ name }) => name === selector)
  const exact = typeof selector === 'string' ? byText && { id: byText.id } : members(selector)
  if (exact === undefined) throw new BlockError('not-found', "Failed to load snapshot: Can't find snapshot")
  await snapshots.load(exact).catch((error: unknown) => {
    throw prefixError(error, 'Failed to load snapshot: ')
  })
}
