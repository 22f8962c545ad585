/**
 * The locks by which programs that open images know of each other, as QEMU takes them. Byte 100+i says "I need
 * permission i", byte 200+i "I don't share permission i". Both are shared locks: a conflict is never refused by the
 * kernel but found by asking who else holds the opposite byte, after one's own intent was made known.
 */

import { BlockError, prefixError } from '../../base/errors.ts'
import { PERM_ALL, PERM_NAMES } from '../../block/edge.ts'
import { isByteLocked, lockByte, unlockByte } from '../../os/locks.ts'

/** Where the bytes of each kind begin. */
export const NEEDED = 100
export const UNSHARED = 200

/** What one user of a file needs (PERM_*), and what others may have meanwhile. */
export interface Use {
  readonly needed: number
  readonly shared: number
}

export const NO_USE: Use = { needed: 0, shared: PERM_ALL }

/** All that either of two uses asks for. */
const both = (a: Use, b: Use): Use => ({ needed: a.needed | b.needed, shared: a.shared & b.shared })

const holds = (bits: number, i: number): boolean => (bits & (1 << i)) !== 0

/** QEMU names the errno only where it is not the expected "somebody else has it". */
const lockError = (error: unknown, text: string): BlockError => {
  const cause = prefixError(error, `${text}: `)
  if (cause.code !== 'EAGAIN' && cause.code !== 'EACCES') return cause
  return new BlockError('busy', text, { cause })
}

const take = (fd: number, byte: number): void => {
  try {
    lockByte(fd, byte)
  } catch (error) {
    throw lockError(error, `Failed to lock byte ${byte}`)
  }
}

/** Makes the use known; locks held beyond it are left. Kind `busy` where somebody has locked a byte exclusively. */
export const announceUse = (fd: number, use: Use): void => {
  for (let i = 0; i < PERM_NAMES.length; i++) if (holds(use.needed, i)) take(fd, NEEDED + i)
  for (let i = 0; i < PERM_NAMES.length; i++) if (!holds(use.shared, i)) take(fd, UNSHARED + i)
}

/** Gives up all locks that the use does not need. Some network file systems fail here; nobody is helped by that. */
export const retractBeyond = (fd: number, use: Use): void => {
  for (let i = 0; i < PERM_NAMES.length; i++) {
    if (!holds(use.needed, i)) quietly(() => unlockByte(fd, NEEDED + i))
    if (holds(use.shared, i)) quietly(() => unlockByte(fd, UNSHARED + i))
  }
}

const quietly = (unlock: () => void): void => {
  try {
    unlock()
  } catch {
    // The lock ends with the file at the latest.
  }
}

const refuseIfLocked = (fd: number, byte: number, what: string): void => {
  let locked: boolean
  try {
    locked = isByteLocked(fd, byte)
  } catch (error) {
    throw lockError(error, `Failed to get ${what} lock`)
  }
  if (locked) throw new BlockError('busy', `Failed to get ${what} lock`)
}

/** Kind `busy` when another open of the file does not share what the use needs, or needs what the use does not share. */
const checkUse = (fd: number, use: Use): void => {
  for (let i = 0; i < PERM_NAMES.length; i++)
    if (holds(use.needed, i)) refuseIfLocked(fd, UNSHARED + i, `"${PERM_NAMES[i]}"`)
  for (let i = 0; i < PERM_NAMES.length; i++)
    if (!holds(use.shared, i)) refuseIfLocked(fd, NEEDED + i, `shared "${PERM_NAMES[i]}"`)
}

/**
 * Goes from one use to a stronger or weaker one: the locks of both are held after it, until `retractBeyond`. On
 * conflict those of `from` remain, and the error (kind `busy`) names the file in its hint.
 */
export const extendUse = (fd: number, from: Use, to: Use, path: string): void => {
  const most = both(from, to)
  // A mere release takes no locks and asks nobody; it must not fail.
  if (most.needed === from.needed && most.shared === from.shared) return
  try {
    announceUse(fd, most)
    checkUse(fd, to)
  } catch (error) {
    retractBeyond(fd, from)
    const { kind, message, code, cause } = error as BlockError
    throw new BlockError(kind, message, {
      path,
      code,
      cause,
      hint: `Is another process using the image [${path}]?`,
    })
  }
}
