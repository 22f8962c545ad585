/** Living under a limit of address space, which services put around the programs that look at images. */

import { readFileSync } from 'node:fs'
import { libcFunction } from './libc.ts'

const M_ARENA_MAX = -8

/** From glibc; other libraries have nothing like it, and no need of it. */
const mallopt = libcFunction('int mallopt(int parameter, int value)')

/** This process may not use all of the address space. */
const isLimited = (): boolean => {
  try {
    return /^Max address space\s+\d/m.test(readFileSync('/proc/self/limits', 'latin1'))
  } catch {
    return false
  }
}

/**
 * Where address space is limited, lets all threads allocate from one arena: glibc reserves 64 MiB for each thread's own,
 * and under 1 GiB, of which Node itself takes 700 MiB, four of them leave nothing. To be called before worker threads
 * start.
 */
export const spareAddressSpace = (): void => {
  if (!isLimited()) return
  try {
    mallopt.now(M_ARENA_MAX, 1)
  } catch {
    // Not glibc.
  }
}
