/**
 * Images in which every block of guest bytes has one place in the file, or none: what their map, claims and zeroes come
 * down to. The format says where a block is and notes where it has come to be; this is the walk over blocks.
 */

import { BlockError } from '../base/errors.ts'
import { MiB, SECTOR } from '../base/units.ts'
import type { Edge } from './edge.ts'
import { DATA, type ExtentList, type HOLE, type ZERO } from './extent.ts'
import type { Claim, ZeroOptions } from './layer.ts'
import type { Node } from './node.ts'
import type { TailAllocator } from './tail-allocator.ts'

/** Where blocks are, as the format's tables say. */
export interface BlockPlaces {
  /** Guest bytes of a block. */
  readonly blockSize: number
  /** The child that holds the blocks. */
  readonly file: Edge
  /** What a block without a place is; both read as zeroes where nothing lies below. */
  readonly absent: typeof HOLE | typeof ZERO
  /** Something lies below and shows through holes; absent: never. */
  hasBacking?(): boolean
  /** Flags of runs that have a place: `MAYBE_ZERO` where space was preallocated. */
  readonly flags: number
  /** Host byte from which on the file was never written, though it may be longer: zeroes. Absent: where the file ends. */
  readonly blankFrom?: number
  /** Host byte of a block's first byte, −1 where it has none. Throws kind `corrupt` for what cannot be. */
  place(index: number): number
  /** `count` blocks in a row are at host bytes from `host` on, from now on. */
  assign(index: number, count: number, host: number): void
}

const DONE = Promise.resolve()
/** Blocks that one call looks at: some milliseconds. */
export const MAX_LOOK = 2 ** 18
const zeroSector = new Uint8Array(SECTOR)

/** Blocks that are written where they are: nothing to publish, nothing to give back. */
export const IN_PLACE: Claim = { commit: () => DONE, abort: () => DONE }

/** Pushes runs until the range ends, the list is full or it has looked at enough. */
export const mapBlocks = (image: BlockPlaces, offset: number, length: number, out: ExtentList): void => {
  const { blockSize, file, absent, flags } = image
  const end = Math.min(offset + length, offset + MAX_LOOK * blockSize)
  for (let at = offset; at < end; ) {
    const index = Math.floor(at / blockSize)
    const within = at - index * blockSize
    const run = Math.min(blockSize - within, end - at)
    const host = image.place(index)
    const wanted = host < 0 ? out.push(absent, run) : out.push(DATA, run, file.index, host + within, 0, flags)
    if (!wanted) return
    at += run
  }
}

/** What the file does not have yet reads as zeroes without being written. */
export const isBlank = (file: Edge, host: number): boolean => {
  const { readsZero, size } = file.node.geometry()
  return readsZero && host >= size
}

/**
 * Makes the file reach to `end`, the end of a place that was taken and whose payload, if any, is written. Others write
 * behind it at the same time, and a resize might cut that off: so a sector of zeroes is written where the file has none.
 */
export const coverUnit = async (file: Edge, end: number): Promise<void> => {
  if (file.node.size < end) await file.node.write(end - SECTOR, zeroSector)
}

/**
 * Takes the right to write: where the first block has a place, it and those after it that have one too; else new places
 * for a run of blocks that have none, widened to whole blocks unless zeroes stand there anyway.
 */
export const claimBlocks = (
  image: BlockPlaces,
  space: TailAllocator,
  offset: number,
  length: number,
  out: ExtentList,
): Claim => {
  const { blockSize, file } = image
  const first = Math.floor(offset / blockSize)
  const wanted = Math.ceil((offset + length) / blockSize) - first
  if (image.place(first) >= 0) {
    let count = 1
    while (count < wanted && image.place(first + count) >= 0) count++
    mapBlocks(image, offset, Math.min((first + count) * blockSize - offset, length), out)
    return IN_PLACE
  }
  let count = 1
  while (count < wanted && image.place(first + count) < 0) count++
  const taken = space.allocate(count)
  count = taken.length / blockSize
  const start = first * blockSize
  const end = start + taken.length
  const blank = isBlank(file, taken.offset) || taken.offset >= (image.blankFrom ?? Infinity)
  if (image.hasBacking?.() === true || !blank) out.widen(start, end - start)
  const at = out.offset
  out.push(DATA, Math.min(end, at + out.length) - at, file.index, taken.offset + (at - start))
  return {
    commit: async () => {
      await coverUnit(file, taken.offset + taken.length)
      image.assign(first, count, taken.offset)
    },
    abort: async () => space.release(taken.offset, taken.length),
  }
}

/** Makes what has a place read as zeroes where it is; the rest does so already. */
export const zeroBlocks = async (
  image: BlockPlaces,
  offset: number,
  length: number,
  how: ZeroOptions,
): Promise<void> => {
  for (const run of placedRuns(image, offset, length)) await image.file.node.zero(run.offset, run.length, how)
}

/** Host bytes of the range's blocks that have a place, neighbours as one. */
const placedRuns = (
  image: BlockPlaces,
  offset: number,
  length: number,
): { offset: number; length: number }[] => {
  const { blockSize } = image
  const runs: { offset: number; length: number }[] = []
  const end = offset + length
  for (let at = offset; at < end; ) {
    const index = Math.floor(at / blockSize)
    const within = at - index * blockSize
    const run = Math.min(blockSize - within, end - at)
    const host = image.place(index)
    const last = runs.at(-1)
    if (host >= 0 && last !== undefined && last.offset + last.length === host + within) last.length += run
    else if (host >= 0) runs.push({ offset: host + within, length: run })
    at += run
  }
  return runs
}

/** Bytes that are copied at once. */
const PIECE = MiB

/** Copies host bytes to another place in the file; the two do not overlap. Blocks may be larger than memory. */
export const copyWithin = async (file: Node, from: number, to: number, length: number): Promise<void> => {
  const bytes = new Uint8Array(Math.min(length, PIECE))
  for (let at = 0; at < length; at += PIECE) {
    const piece = bytes.subarray(0, Math.min(PIECE, length - at))
    await file.read(from + at, piece)
    await file.write(to + at, piece)
  }
}

/** Empties a file that an image is to be made in. Devices keep their size; what is in them is overwritten. */
export const emptyFile = async (file: Node): Promise<void> => {
  try {
    await file.resize(0, 'off')
  } catch (error) {
    if (!(error instanceof BlockError) || error.kind !== 'unsupported') throw error
  }
}
