/** Version 2 knows no zero clusters: in every L1 table they become holes, or data where something lies below the image. */

import { asSystemError, prefixError } from '../../base/errors.ts'
import type { BlockMap } from '../../block/block-map.ts'
import type { FacetContext } from '../../block/facets.ts'
import type { Crypt } from '../../block/layer.ts'
import { changeEntries } from './claim.ts'
import { changeTables, type Draft, setL1Entry } from './draft.ts'
import type { Image } from './image.ts'
import {
  checkTableOffset,
  clusterType,
  entryHi,
  entryLo,
  l2TableOffset,
  ownTable,
  placeOf,
  setEntry,
  sliceOffset,
} from './l2.ts'
import { COMPRESSED, COPIED_HI, entryOffset, high, low, ZERO_ALLOCATED, ZERO_PLAIN } from './layout.ts'
import { loadSnapshotL1 } from './snapshot-change.ts'
import { forTables, type WholeTable } from './snapshot-tables.ts'
import { renderSnapshots, type Snapshot, withL1 } from './snapshots.ts'

/** All snapshots included. No request is under way. `crypt`: what the image's payload is encrypted by. */
export const expandZeroClusters = async (
  image: Image,
  context: FacetContext,
  crypt: Crypt | undefined,
): Promise<void> => {
  try {
    await expandAll(image, context, crypt)
  } catch (error) {
    throw prefixError(error, 'Failed to turn zero into data clusters: ')
  }
}

const expandAll = async (image: Image, context: FacetContext, crypt: Crypt | undefined): Promise<void> => {
  if (image.snapshots.length === 0) return expandActive(image, context, crypt)
  const trees: BlockMap[] = [image.l1]
  for (const snapshot of image.snapshots) trees.push(await snapshotL1(image, snapshot))
  await image.flush()
  if (!(await anyZeroes(image, trees))) return
  await changeTables(image, 'other', async (draft) => {
    const expansion = new Expansion(image, draft, crypt)
    const bytes: Uint8Array[] = []
    const total = trees.reduce((sum, tree) => sum + tree.length, 0)
    let done = 0
    const step = (): Promise<void> => context.progress(++done, total)
    for (const tree of trees) bytes.push(await expansion.expandTree(tree, step))
    const { fields, snapshots } = image
    const moved: Snapshot[] = []
    for (const [i, snapshot] of snapshots.entries()) {
      moved.push(withL1(snapshot, await draft.place(bytes[i + 1]!, 'L1 table')))
      if (snapshot.l1Entries > 0) await draft.drop(snapshot.l1Offset, snapshot.l1Entries * 8)
    }
    const table = renderSnapshots(moved)
    const tableOffset = await draft.place(table, 'snapshot table')
    if (table.length > 0) await draft.drop(fields.snapshots_offset, table.length)
    return {
      l1: bytes[0]!,
      setFields: () => Object.assign(fields, { snapshots_offset: tableOffset }),
      adopted: (l1) => image.replaceTables(l1, moved),
    }
  })
}

const snapshotL1 = (image: Image, snapshot: Snapshot): Promise<BlockMap> =>
  loadSnapshotL1(image, snapshot).catch((error: unknown) => {
    throw asSystemError(error)
  })

/** Without snapshots each cluster is changed for itself: the image is a sound one of version 3 all the time. */
const expandActive = async (image: Image, context: FacetContext, crypt: Crypt | undefined): Promise<void> => {
  for (let l1Index = 0; l1Index < image.l1.length; l1Index++) {
    const table = l2TableOffset(image, l1Index)
    if (table !== 0) {
      await checkTableOffset(image, table, l1Index)
      for (let first = 0; first < image.l2Entries; first += image.sliceEntries)
        await expandSlice(image, (l1Index * image.l2Entries + first) * image.clusterSize, crypt)
    }
    await context.progress(l1Index + 1, image.l1.length)
  }
}

/** The slice that begins with the entry of guest byte `first`. */
const expandSlice = async (image: Image, first: number, crypt: Crypt | undefined): Promise<void> => {
  const { clusterSize, host } = image
  const place = placeOf(image, first)
  const start = sliceOffset(image, l2TableOffset(image, place.l1Index), place)
  const zeroes = await image.l2.use(start, ({ view }) =>
    Array.from({ length: image.sliceEntries }, (_, i) => i).filter((i) => isZero(image, view, i)),
  )
  if (zeroes.length === 0) return
  const below = image.header.backing !== undefined || host.hasBacking()
  const offsets = await image.lock.run(async () => {
    await ownTable(image, place.l1Index)
    const own = await image.l2.use(sliceOffset(image, l2TableOffset(image, place.l1Index), place), (slice) =>
      zeroes.map((i) => entryOffset(entryHi(image, slice, i), entryLo(image, slice, i))),
    )
    const missing = below ? own.filter((offset) => offset === 0).length : 0
    let next = missing === 0 ? 0 : await image.allocator.allocate(missing, 'data cluster')
    return own.map((offset) => {
      if (offset !== 0 || !below) return offset
      next += clusterSize
      return next - clusterSize
    })
  })
  if (crypt === undefined) await zeroPayload(image, offsets)
  else
    for (const [i, index] of zeroes.entries())
      if (offsets[i] !== 0) await zeroEncrypted(image, crypt, offsets[i]!, first + index * clusterSize)
  await changeEntries(image, first, (slice) => {
    for (const [i, index] of zeroes.entries()) {
      const offset = offsets[i]!
      const copied = offset === 0 ? 0 : COPIED_HI
      setEntry(image, slice, index, (high(offset) | copied) >>> 0, low(offset))
    }
    return true
  })
}

/** Clusters that follow each other are zeroed in one go. */
const zeroPayload = async (image: Image, offsets: readonly number[]): Promise<void> => {
  const { clusterSize, data } = image
  const sorted = offsets.filter((offset) => offset !== 0).sort((a, b) => a - b)
  for (let i = 0, end = 0; i < sorted.length; i = end) {
    end = i + 1
    while (sorted[end] === sorted[end - 1]! + clusterSize) end++
    await data.node.zero(sorted[i]!, (end - i) * clusterSize)
  }
}

/** A cluster that is to read as zeroes once it was deciphered. `guestOffset`: of its first byte. */
const zeroEncrypted = async (
  { clusterSize, data }: Image,
  crypt: Crypt,
  offset: number,
  guestOffset: number,
): Promise<void> => {
  const bytes = new Uint8Array(clusterSize)
  await crypt.encrypt(bytes, crypt.by === 'guest' ? guestOffset : offset)
  await data.node.write(offset, bytes)
}

const isZero = (image: Image, view: DataView, index: number): boolean => {
  const type = clusterType(image, view.getUint32(index * 8), view.getUint32(index * 8 + 4))
  return type === ZERO_PLAIN || type === ZERO_ALLOCATED
}

const anyZeroes = (image: Image, trees: readonly BlockMap[]): Promise<boolean> =>
  anyEntry(image, trees, (view, i) => isZero(image, view, i))

/** Whether `wanted` holds for an entry of any table. */
const anyEntry = async (
  image: Image,
  trees: readonly BlockMap[],
  wanted: (view: DataView, index: number) => boolean,
): Promise<boolean> => {
  let found = false
  for (const tree of trees)
    await forTables(
      image,
      tree,
      async ({ view }) => {
        for (let i = 0; i < image.l2Entries && !found; i++) found = wanted(view, i)
      },
      () => !found,
    )
  return found
}

class Expansion {
  readonly #image: Image
  readonly #draft: Draft
  readonly #crypt: Crypt | undefined
  readonly #below: boolean
  /** Host bytes of tables that were replaced: old to new. Their users are counted with the first of them. */
  readonly #replaced = new Map<number, number>()

  constructor(image: Image, draft: Draft, crypt: Crypt | undefined) {
    this.#image = image
    this.#draft = draft
    this.#crypt = crypt
    this.#below = image.header.backing !== undefined || image.host.hasBacking()
  }

  /** The L1 table as it is to be. `step` is called once for each of its entries. */
  async expandTree(tree: BlockMap, step: () => Promise<void>): Promise<Uint8Array> {
    const bytes = tree.copy(tree.length)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < tree.length; i++) {
      const known = this.#replaced.get(entryOffset(tree.hi(i), tree.lo(i)))
      if (known !== undefined) setL1Entry(view, i, known, tree.hi(i) & COPIED_HI)
    }
    await forTables(
      this.#image,
      tree,
      async (table) => {
        const offset = await this.#expandTable(table)
        setL1Entry(view, table.l1Index, offset, tree.hi(table.l1Index) & COPIED_HI)
      },
      (_index, offset) => !this.#replaced.has(offset),
    )
    for (let i = 0; i < tree.length; i++) await step()
    return bytes
  }

  /** Answers the table's host byte: another one where it changes. */
  async #expandTable(table: WholeTable): Promise<number> {
    const image = this.#image
    const { view, bytes, offset, l1Index } = table
    if (!Array.from({ length: image.l2Entries }, (_, i) => i).some((i) => isZero(image, view, i)))
      return offset
    const users = await image.refcounts.countOf(offset / image.clusterSize)
    for (let i = 0; i < image.l2Entries; i++)
      if (isZero(image, view, i))
        await this.#expandEntry(view, i, users, (l1Index * image.l2Entries + i) * image.clusterSize)
    const fresh = await this.#draft.place(bytes, 'L2 table')
    await this.#share(fresh, users - 1)
    await this.#drop(offset, users)
    this.#replaced.set(offset, fresh)
    return fresh
  }

  async #expandEntry(view: DataView, index: number, users: number, guestOffset: number): Promise<void> {
    const { allocator, file, clusterSize } = this.#image
    const hi = view.getUint32(index * 8)
    const old = entryOffset(hi, view.getUint32(index * 8 + 4))
    if (old !== 0) await this.#drop(old, users)
    let entry = { hi: 0, lo: 0 }
    if (this.#below) {
      const fresh = await allocator.allocate(1, 'data cluster')
      if (this.#crypt === undefined) await file.node.zero(fresh, clusterSize)
      else await zeroEncrypted(this.#image, this.#crypt, fresh, guestOffset)
      await this.#share(fresh, users - 1)
      entry = { hi: (high(fresh) | (users === 1 ? COPIED_HI : 0)) >>> 0, lo: low(fresh) }
    }
    view.setUint32(index * 8, entry.hi)
    view.setUint32(index * 8 + 4, entry.lo)
  }

  async #share(offset: number, references: number): Promise<void> {
    if (references > 0) await this.#draft.share(offset, this.#image.clusterSize, references)
  }

  async #drop(offset: number, references: number): Promise<void> {
    for (let i = 0; i < references; i++) await this.#draft.drop(offset, this.#image.clusterSize)
  }
}

/** Whether any tree of the image has a packed cluster. */
export const hasPacked = async (image: Image): Promise<boolean> => {
  const trees: BlockMap[] = [image.l1]
  for (const snapshot of image.snapshots) trees.push(await loadSnapshotL1(image, snapshot))
  await image.flush()
  return anyEntry(image, trees, (view, i) => {
    const at = i * image.entrySize
    return clusterType(image, view.getUint32(at), view.getUint32(at + 4)) === COMPRESSED
  })
}
