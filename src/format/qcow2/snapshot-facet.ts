/** Internal snapshots as the core knows them: who is meant, and what is done to it. */

import { BlockError, systemText } from '../../base/errors.ts'
import type { SnapshotFacet } from '../../block/facets.ts'
import type { Image } from './image.ts'
import { COPIED_HI } from './layout.ts'
import {
  applySnapshot,
  createSnapshot,
  deleteSnapshot,
  loadSnapshotL1,
  refuseDataFile,
} from './snapshot-change.ts'
import { describeSnapshot, type Snapshot } from './snapshots.ts'

/** Kind `not-found` where there is none. */
const existing = (found: Snapshot | undefined): Snapshot => {
  if (found === undefined) throw new BlockError('not-found', systemText('ENOENT'), { code: 'ENOENT' })
  return found
}

const byName = ({ snapshots }: Image, name: string): Snapshot | undefined =>
  snapshots.find((snapshot) => snapshot.name === name)

const byId = ({ snapshots }: Image, id: string): Snapshot | undefined =>
  snapshots.find((snapshot) => snapshot.id === id)

/** `resized` is called when the guest size has changed. */
export const snapshotFacet = (image: Image, resized: () => void): SnapshotFacet => ({
  list: () => image.snapshots.map(describeSnapshot),
  create: (name, date) => createSnapshot(image, name, date),
  async apply(selector) {
    refuseDataFile(image)
    await applySnapshot(image, existing(byId(image, selector) ?? byName(image, selector)))
    resized()
  },
  remove: async (name) => deleteSnapshot(image, existing(byName(image, name))),
  load: (selector) => showSnapshot(image, selector),
})

/** A read-only image shows the snapshot's clusters from now on; its size stays that of the image. */
const showSnapshot = async (
  image: Image,
  { id, name }: { readonly id?: string; readonly name?: string },
): Promise<void> => {
  if (image.writable) throw new BlockError('invalid', 'Device is not readonly')
  const found = image.snapshots.find(
    (snapshot) => (id === undefined || snapshot.id === id) && (name === undefined || snapshot.name === name),
  )
  if (found === undefined || (id === undefined && name === undefined))
    throw new BlockError('not-found', "Can't find snapshot", { code: 'ENOENT' })
  const l1 = await loadSnapshotL1(image, found)
  // Flags of a table that is not the active one mean nothing.
  for (let i = 0; i < l1.length; i++) l1.setHalves(i, (l1.hi(i) & ~COPIED_HI) >>> 0, l1.lo(i))
  await image.replaceTables(l1, image.snapshots)
}
