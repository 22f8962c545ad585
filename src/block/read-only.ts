/** Formats that are only read. */

import { BlockError } from '../base/errors.ts'
import type { Geometry } from './layer.ts'
import type { OpenContext } from './open-context.ts'

/** Refuses to open for writing, or opens read-only where the user left that open. Before the first child. */
export const openReadOnly = (context: OpenContext): void => {
  if (!context.writable) return
  if (!context.autoReadOnly) throw new BlockError('denied', 'Image is read-only', { code: 'EACCES' })
  context.becomeReadOnly()
}

/** Any byte may be read for itself. `size` in bytes. */
export const readOnlyGeometry = (size: number): Geometry => ({
  size,
  cluster: 0,
  zeroUnit: 1,
  discardUnit: 1,
  requestAlign: 1,
  maxTransfer: Number.MAX_SAFE_INTEGER,
  readsZero: false,
})
