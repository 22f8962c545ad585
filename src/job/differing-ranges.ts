/** Every part in which two images differ for a guest, a run of sectors each: what a comparison lists when asked to. */

import type { ImageRange } from '../../qapi/types.ts'
import { MiB, SECTOR } from '../base/units.ts'
import type { Backend } from '../block/backend.ts'
import { borrowStatus, isDataRun, returnStatus, type StatusList, walk } from '../block/walk.ts'
import type { JobContext } from './context.ts'

const PIECE = MiB
const WALK_STEP = 2 ** 30
/** More are not listed. */
const MAX_RANGES = 100_000

/** In guest order. What only the larger image has counts where it is not zero. */
export const differingRanges = async (a: Backend, b: Backend, job: JobContext): Promise<ImageRange[]> => {
  const ranges: ImageRange[] = []
  const end = Math.max(a.size, b.size)
  const [listA, listB] = [borrowStatus(), borrowStatus()]
  try {
    for (let at = 0; at < end && ranges.length < MAX_RANGES; ) {
      const length = Math.min(end - at, WALK_STEP)
      await Promise.all([lookUp(a, at, length, listA), lookUp(b, at, length, listB)])
      const covered = Math.min(listA.covered, listB.covered)
      for (const [from, to] of dataOfEither(listA, listB, at, at + covered))
        for (let piece = from; piece < to; piece += PIECE) {
          const size = Math.min(PIECE, to - piece)
          await job.checkpoint(size)
          const [one, other] = await Promise.all([read(a, piece, size), read(b, piece, size)])
          addRanges(ranges, piece, one, other)
        }
      at += covered
    }
  } finally {
    returnStatus(listA)
    returnStatus(listB)
  }
  return ranges
}

/** Beyond its end an image is a hole. */
const lookUp = async (image: Backend, offset: number, length: number, list: StatusList): Promise<void> => {
  list.reset(offset, length)
  if (offset >= image.size) list.push(0, length, 0)
  else await walk(image.node, undefined, offset, Math.min(length, image.size - offset), list)
}

/** Where one of the two has data, joined. */
const dataOfEither = (a: StatusList, b: StatusList, start: number, end: number): [number, number][] => {
  const found: [number, number][] = []
  for (const list of [a, b]) {
    let at = start
    for (let i = 0; i < list.count && at < end; i++) {
      const next = Math.min(at + list.lengths[i]!, end)
      if (isDataRun(list.status[i]!)) found.push([at, next])
      at = next
    }
  }
  const joined: [number, number][] = []
  for (const run of found.sort(([from], [other]) => from - other)) {
    const last = joined.at(-1)
    if (last !== undefined && run[0] <= last[1]) last[1] = Math.max(last[1], run[1])
    else joined.push([run[0], run[1]])
  }
  return joined
}

const read = async (image: Backend, offset: number, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  const there = Math.min(length, image.size - offset)
  if (there > 0) await image.read(offset, bytes.subarray(0, there))
  return bytes
}

const addRanges = (ranges: ImageRange[], offset: number, a: Uint8Array, b: Uint8Array): void => {
  if (Buffer.compare(a, b) === 0) return
  for (let at = 0; at < a.length && ranges.length < MAX_RANGES; at += SECTOR) {
    const length = Math.min(SECTOR, a.length - at)
    if (Buffer.compare(a.subarray(at, at + length), b.subarray(at, at + length)) === 0) continue
    const last = ranges.at(-1)
    if (last !== undefined && last.offset + last.length === offset + at) last.length += length
    else ranges.push({ offset: offset + at, length })
  }
}
