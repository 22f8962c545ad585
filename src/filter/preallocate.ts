/**
 * `preallocate`: where a write goes beyond the end of a file, the file grows by a large step at once, so that a file
 * system that is slow to grow files is asked rarely. The rest is cut off when the node closes or is not written to.
 */

import { BlockError } from '../base/errors.ts'
import { Mutex } from '../base/mutex.ts'
import { alignUp, MiB, SECTOR } from '../base/units.ts'
import { PERM_RESIZE, PERM_WRITE } from '../block/edge.ts'
import { DATA, RECURSE, ZERO } from '../block/extent.ts'
import type { Layer } from '../block/layer.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'

const DEFAULT_ALIGN = MiB
const DEFAULT_SIZE = 128 * MiB

export const openPreallocate = async (context: OpenContext): Promise<Layer> => {
  const { options } = context
  const align = options.size('prealloc-align') ?? DEFAULT_ALIGN
  const step = options.size('prealloc-size') ?? DEFAULT_SIZE
  const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
  if (align === 0 || align % SECTOR !== 0)
    throw new BlockError(
      'invalid',
      `prealloc-align parameter of preallocate filter is not aligned to ${SECTOR}`,
    )
  if (align % file.node.geometry().requestAlign !== 0)
    throw new BlockError(
      'invalid',
      `prealloc-align parameter of preallocate filter is not aligned to underlying node request alignment (${file.node.geometry().requestAlign})`,
    )
  /** Where what was written ends; what the file has beyond was made in advance. */
  let dataEnd = file.node.geometry().size
  let writable = false
  const growing = new Mutex()

  /** Makes room for a write that ends at `end`. A file that cannot be grown so is grown by the write itself. */
  const grow = (end: number): Promise<void> =>
    growing.run(async () => {
      if (end > file.node.size) await file.node.resize(alignUp(end + step, align), 'falloc').catch(() => {})
      dataEnd = Math.max(dataEnd, end)
    })
  const cut = (): Promise<void> =>
    growing.run(async () => {
      if (file.node.size > dataEnd) await file.node.resize(dataEnd)
    })

  return {
    geometry: () => ({ ...file.node.geometry(), size: dataEnd }),
    read: (offset, into, signal) => file.node.read(offset, into, signal),
    async write(offset, from, how) {
      if (offset + from.length > dataEnd) await grow(offset + from.length)
      await file.node.write(offset, from, how)
    },
    async zero(offset, length, how) {
      if (offset + length > dataEnd) await grow(offset + length)
      await file.node.zero(offset, length, how)
      return true
    },
    discard: (offset, length) => file.node.discard(offset, length),
    async map(offset, length, out) {
      const known = Math.max(Math.min(length, file.node.size - offset), 0)
      if (known > 0) out.push(DATA, known, file.index, offset, 0, RECURSE)
      if (known < length) out.push(ZERO, length - known)
    },
    async resize(size, preallocation) {
      await file.node.resize(size, preallocation)
      dataEnd = size
    },
    childPermissions({ perm, shared }) {
      writable = (perm & PERM_WRITE) !== 0
      return writable
        ? { perm: perm | PERM_RESIZE, shared: shared & ~(PERM_WRITE | PERM_RESIZE) }
        : { perm, shared }
    },
    async close() {
      if (writable) await cut()
    },
  }
}
