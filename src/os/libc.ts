/**
 * How the system calls that Node lacks are reached: libc through koffi. Loaded at the first call, since loading takes
 * 4 ms of a command line's start (10 ms by way of koffi's own entry point, which looks for its binary).
 */

import { createRequire } from 'node:module'
import { constants } from 'node:os'
import type { LibraryHandle } from 'koffi'
import { type BlockError, systemError } from '../base/errors.ts'

type Koffi = typeof import('koffi')
type KoffiFunction = ReturnType<LibraryHandle['func']>

/** Calls that may wait for a worker thread of koffi at once; more throw. A request of ours makes one at a time. */
const MAX_WAITING_CALLS = 4096

let koffi: Koffi | undefined
let library: LibraryHandle | undefined

const load = (): Koffi => {
  const require = createRequire(import.meta.url)
  try {
    // The package with the binary, which koffi itself depends on: where npm puts it, its name is visible to us.
    koffi = require(`@koromix/koffi-linux-${process.arch}`) as Koffi
  } catch {
    koffi = require('koffi') as Koffi
  }
  koffi.config({ max_async_calls: MAX_WAITING_CALLS })
  return koffi
}

/** A call was made before: the next one does not have to load koffi first. */
export const isLibcLoaded = (): boolean => library !== undefined

/** Why the last `attempt` answered −1. */
export const lastErrno = (): number => koffi!.errno()

/** koffi itself, for other libraries than libc: it must be configured before its first use, wherever that is. */
export const koffiModule = (): Koffi => koffi ?? load()

let names: Map<number, string> | undefined

/** `ENOENT` of 2. Of two names for one number, the first in alphabetical order. */
const errnoName = (errno: number): string => {
  if (names === undefined) {
    names = new Map()
    for (const [name, number] of Object.entries(constants.errno))
      if (!names.has(number)) names.set(number, name)
  }
  return names.get(errno) ?? 'EIO'
}

/** The BlockError of an errno, without any words about what failed. */
export const errnoError = (errno: number): BlockError => systemError(errnoName(errno))

/** Numbers, and memory that the call reads or writes. Numbers above 2^53 do not occur. */
export type Argument = number | Uint8Array | BigInt64Array | BigUint64Array | null

export interface LibcFunction {
  /** On this thread; throws kind by errno when the call answers −1. */
  now(...args: Argument[]): number
  /** The same for calls that often fail: the bare answer; after −1, `lastErrno` says why. */
  attempt(...args: Argument[]): number
  /** The same on a worker thread: for calls that may wait for a disk. */
  later(...args: Argument[]): Promise<number>
  /** The bare answer, from a worker thread: for the few functions that return an errno. */
  answer(...args: Argument[]): Promise<number>
}

/** A libc function by its C declaration; looked up when first called. */
export const libcFunction = (declaration: string): LibcFunction => {
  let found: KoffiFunction | undefined
  const find = (): KoffiFunction => {
    library ??= koffiModule().load(null)
    found = library.func(declaration)
    return found
  }
  const start = (check: boolean, args: Argument[]): Promise<number> =>
    new Promise((resolve, reject) => {
      ;(found ?? find()).async(...args, (error: unknown, result: unknown) => {
        // koffi hands on the errno of the worker's call for the time of this callback.
        if (error) reject(error)
        else if (check && result === -1) reject(errnoError(koffi!.errno()))
        else resolve(Number(result))
      })
    })
  return {
    now(...args) {
      const result = Number((found ?? find())(...args))
      if (result === -1) throw errnoError(koffi!.errno())
      return result
    },
    attempt: (...args) => Number((found ?? find())(...args)),
    later: (...args) => start(true, args),
    answer: (...args) => start(false, args),
  }
}

/** A number as the address of memory, for alignment. */
export const addressOf = (bytes: Uint8Array): bigint => BigInt(koffiModule().address(bytes))

const ioctl = libcFunction('int ioctl(int fd, unsigned long request, void *argument)')

/** ioctl(2) with a block of memory in both directions, on this thread. */
export const ioctlNow = (fd: number, request: number, argument: Uint8Array | null): number =>
  ioctl.now(fd, request, argument)
/** ioctl(2) on a worker thread. */
export const ioctlLater = (fd: number, request: number, argument: Uint8Array | null): Promise<number> =>
  ioctl.later(fd, request, argument)
