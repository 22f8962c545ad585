/** Persistent dirty bitmaps of a source, copied into the target of a conversion. */

import { BlockError, prefixError } from '../base/errors.ts'
import type { BitmapFacet, StoredBitmap } from '../block/facets.ts'
import type { GraphEnvironment } from '../block/graph.ts'
import type { Node } from '../block/node.ts'

/** The bitmaps to copy. Kinds `unsupported` and `invalid`, in QEMU's words, where that cannot be done. */
export const bitmapsToCopy = (sources: readonly Node[], skipBroken: boolean): readonly StoredBitmap[] => {
  const [source] = sources
  if (source === undefined || sources.length > 1)
    throw new BlockError('unsupported', 'Copying bitmaps only possible with single source')
  const { bitmaps } = source.layer
  if (bitmaps === undefined || bitmaps.supported === false)
    throw new BlockError('unsupported', 'Source lacks bitmap support')
  const list = bitmaps.list()
  // QEMU comes to the newest first.
  const broken = list.findLast(({ inconsistent }) => inconsistent)
  if (broken !== undefined && !skipBroken)
    throw new BlockError('invalid', `Cannot copy inconsistent bitmap '${broken.name}'`, {
      hint: "Try --skip-broken-bitmaps, or use 'qemu-img bitmap --remove' to delete it",
    })
  return list
}

/** What keeps bitmaps in the target. Kind `unsupported` where nothing does. */
export const bitmapStore = (target: Node): BitmapFacet => {
  const { bitmaps } = target.layer
  if (bitmaps === undefined || bitmaps.supported === false)
    throw new BlockError('unsupported', `Format driver '${target.driver.name}' does not support bitmaps`)
  return bitmaps
}

/** Copies them one after the other; inconsistent ones are left out with a warning. */
export const copyBitmaps = async (
  source: Node,
  target: Node,
  list: readonly StoredBitmap[],
  { warn }: Pick<GraphEnvironment, 'warn'>,
): Promise<void> => {
  const store = bitmapStore(target)
  // The newest is told of first, as in QEMU.
  const newestFirst = [...list].reverse()
  for (const { name, inconsistent } of newestFirst)
    if (inconsistent) warn(`Skipping inconsistent bitmap '${name}'`)
  for (const bitmap of newestFirst) if (!bitmap.inconsistent) checkOne(source, target, store, bitmap)
  for (const bitmap of list) if (!bitmap.inconsistent) await copyOne(source, store, bitmap)
}

const checkOne = (
  source: Node,
  target: Node,
  store: BitmapFacet,
  { name, granularity }: StoredBitmap,
): void => {
  try {
    if (store.list().some((other) => other.name === name))
      throw new BlockError('invalid', `Bitmap already exists: ${name}`)
    store.checkStorable(name, granularity)
  } catch (error) {
    throw prefixError(error, `Failed to create bitmap ${name}: `)
  }
  if (source.size !== target.size)
    throw new BlockError(
      'invalid',
      `Failed to populate bitmap ${name}: Bitmaps are of different sizes (destination size is ${target.size}, source size is ${source.size}) and can't be merged`,
    )
}

const copyOne = async (source: Node, store: BitmapFacet, bitmap: StoredBitmap): Promise<void> => {
  const { name } = bitmap
  try {
    await store.store(bitmap, await source.layer.bitmaps!.load(name))
  } catch (error) {
    throw prefixError(error, `Failed to populate bitmap ${name}: `)
  }
}
