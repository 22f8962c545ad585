/** Which processes hold locks on a file: what the kernel tells of open descriptors, as far as we may look. */

import { fstatSync } from 'node:fs'
import { readdir, readFile, readlink, stat } from 'node:fs/promises'

/** Locked bytes of one process: first and last, both included. */
export interface LockHolder {
  readonly pid: number
  /** Path of its program, or what it calls itself. */
  readonly program: string
  readonly ranges: readonly { readonly first: number; readonly last: number }[]
}

/** `lock: 1: OFDLCK ADVISORY READ -1 fe:00:1234 100 101` */
const LOCK = /^lock:\s+\d+: \S+\s+\S+\s+\S+\s+\S+\s+\S+\s+(\d+)\s+(\d+|EOF)$/gm

const quietly = <Result>(task: Promise<Result>): Promise<Result | undefined> => task.catch(() => undefined)

/** What a process holds on a file, if it lets us look; but for our own descriptor `own`. */
const rangesOf = async (
  pid: string,
  own: number,
  dev: number,
  ino: number,
): Promise<LockHolder['ranges']> => {
  const descriptors = (await quietly(readdir(`/proc/${pid}/fd`))) ?? []
  const found = await Promise.all(
    descriptors.map(async (fd) => {
      if (Number(pid) === process.pid && Number(fd) === own) return []
      const file = await quietly(stat(`/proc/${pid}/fd/${fd}`))
      if (file?.ino !== ino || file.dev !== dev) return []
      const text = (await quietly(readFile(`/proc/${pid}/fdinfo/${fd}`, 'latin1'))) ?? ''
      return [...text.matchAll(LOCK)].map(([, first, last]) => ({
        first: Number(first),
        last: last === 'EOF' ? Number.MAX_SAFE_INTEGER : Number(last),
      }))
    }),
  )
  return found.flat()
}

/** Processes that hold locks on an open file now, in the order of their numbers; not by this descriptor. */
export const lockHolders = async (fd: number): Promise<LockHolder[]> => {
  const file = fstatSync(fd)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const holders: LockHolder[] = []
  for (const pid of pids.sort((a, b) => Number(a) - Number(b))) {
    const ranges = await rangesOf(pid, fd, file.dev, file.ino)
    if (ranges.length === 0) continue
    const program =
      (await quietly(readlink(`/proc/${pid}/exe`))) ??
      (await quietly(readFile(`/proc/${pid}/comm`, 'utf8')))?.trim() ??
      ''
    holders.push({ pid: Number(pid), program, ranges })
  }
  return holders
}
