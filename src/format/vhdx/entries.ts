/** A look at all entries of the BAT: which of them cannot be, in QEMU's words where it looks too, and what is in use. */

import { MiB } from '../../base/units.ts'
import type { Bat } from './bat.ts'
import { BITMAP_SIZE, FULLY_PRESENT, PARTIALLY_PRESENT, UNKNOWN_STATE, UNMAPPED_BEFORE } from './layout.ts'
import { overlap, type Span } from './regions.ts'

/** What an image is looked at with. */
export interface BatSubject {
  readonly bat: Bat
  /** Guest bytes. */
  readonly size: number
  readonly blockSize: number
  readonly hasParent: boolean
  /** Bytes of the file. */
  readonly fileSize: number
  /** What blocks must not overlap. */
  readonly taken: readonly Span[]
}

/** An entry that cannot be. */
export interface BadEntry {
  readonly text: string
  /** In the table. */
  readonly index: number
  /** A payload block's number; undefined for an entry of a sector bitmap. */
  readonly block: number | undefined
  /** QEMU notices, and does not open the image. */
  readonly fatal: boolean
}

/** Everything that is wrong with single entries, in the table's order. */
export function* badEntries(subject: BatSubject, from = 0, to = subject.bat.blocks): Generator<BadEntry> {
  const { bat, blockSize, fileSize, taken } = subject
  const tables = endOf(taken)
  for (let block = from; block < to; block++) {
    const index = bat.index(block)
    const state = bat.state(index)
    const place = state === FULLY_PRESENT ? bat.named(index) : tables
    const isGood =
      isAbsent(state) || (state === FULLY_PRESENT && place >= tables && place <= fileSize - blockSize)
    if (!isGood) yield* badBlock(subject, block)
    const isLast = (block + 1) % bat.ratio === 0 || block === bat.blocks - 1
    if (isLast) yield* badBitmap(subject, Math.floor(block / bat.ratio))
  }
}

/** QEMU takes the headers for the block's content. */
const IN_HEADERS = 'lies in the header section'

const isAbsent = (state: number): boolean => state < UNKNOWN_STATE || state === UNMAPPED_BEFORE

function* badBlock(subject: BatSubject, block: number): Generator<BadEntry> {
  const { bat, blockSize, size, hasParent } = subject
  const index = bat.index(block)
  const state = bat.state(index)
  const isPresent = state === FULLY_PRESENT || state === PARTIALLY_PRESENT
  if (state === UNKNOWN_STATE)
    yield { text: `VHDX BAT entry ${index} has unknown state ${state}`, index, block, fatal: false }
  if (!isPresent) return
  // QEMU once made images whose last block is there only as far as the disk goes.
  const length = Math.min(blockSize, size - block * blockSize)
  const fatal = state === FULLY_PRESENT
  for (const text of badSpan(subject, index, length, blockSize))
    yield { text, index, block, fatal: fatal && !text.endsWith(IN_HEADERS) }
  if (fatal) return
  const why = !hasParent
    ? 'is partially present, but the image has no parent'
    : bat.state(bat.bitmapIndex(Math.floor(block / bat.ratio))) !== FULLY_PRESENT
      ? 'is partially present, but there is no sector bitmap'
      : undefined
  if (why !== undefined) yield { text: `VHDX BAT entry ${index} ${why}`, index, block, fatal: false }
}

function* badBitmap(subject: BatSubject, chunk: number): Generator<BadEntry> {
  const { bat, hasParent } = subject
  const index = bat.bitmapIndex(chunk)
  if (index >= bat.map.length) return
  const state = bat.state(index)
  if (state !== FULLY_PRESENT) return
  const fatal = !hasParent
  for (const text of badSpan(subject, index, BITMAP_SIZE, BITMAP_SIZE))
    yield { text, index, block: undefined, fatal }
}

/** @param length bytes that must be in the file, of `room` that nothing else may have */
function* badSpan(subject: BatSubject, index: number, length: number, room: number): Generator<string> {
  const { bat, fileSize, taken } = subject
  const offset = bat.named(index)
  const cut = `points after end of file (${fileSize}). Image has probably been truncated.`
  if (offset === Number.POSITIVE_INFINITY) {
    yield `VHDX BAT entry ${index} offset overflow.`
    return
  }
  if (offset >= fileSize) yield `VHDX BAT entry ${index} start offset ${offset} ${cut}`
  else if (offset + length > fileSize)
    yield `VHDX BAT entry ${index} end offset ${offset + length - 1} ${cut}`
  const span = { offset, length: room }
  const other = taken.findLast((region) => overlap(span, region))
  if (other !== undefined)
    yield `VHDX region ${offset}-${offset + room} overlaps with region ${other.offset}-${other.offset + other.length}`
  else if (offset < MiB) yield `VHDX BAT entry ${index} ${IN_HEADERS}`
}

/** What of the file is in use. */
export interface Stock {
  /** Host byte behind everything. */
  readonly end: number
  /** Room for whole blocks before it, in order. */
  readonly free: readonly Span[]
  /** Numbers of blocks that begin where something else has not ended. */
  readonly shared: readonly number[]
}

/**
 * Finds out which parts of the file are in use. What lies before the first block is left alone: room for tables that
 * grow. Entries that cannot be are passed over.
 */
export const takeStock = (subject: BatSubject): Stock => {
  const { bat, blockSize, taken, fileSize } = subject
  const starts: number[] = []
  const tables = endOf(taken)
  for (let block = 0; block < bat.blocks; block++) {
    const index = bat.index(block)
    const state = bat.state(index)
    if (state !== FULLY_PRESENT && state !== PARTIALLY_PRESENT) continue
    const place = bat.named(index)
    const span = { offset: place, length: blockSize }
    const isFree = place >= tables || !taken.some((region) => overlap(span, region))
    if (place >= MiB && place < fileSize && isFree) starts.push(place)
  }
  const blocks = Float64Array.from(starts).sort()
  const others = [...taken, ...bitmapSpans(subject)].toSorted((a, b) => a.offset - b.offset)
  if (blocks.length === 0) {
    // Writers leave some room behind the tables.
    const last = endOf(others)
    const end = Math.max(last, Math.min(roundUp(fileSize), last + SPARE_ROOM))
    return { end, free: [], shared: [] }
  }
  const free: Span[] = []
  const overlapping = new Set<number>()
  let end = blocks[0]!
  let next = others.findIndex((span) => span.offset >= end)
  if (next < 0) next = others.length
  const use = (offset: number, length: number): void => {
    const gap = Math.floor((offset - end) / blockSize) * blockSize
    if (gap > 0) free.push({ offset: end, length: gap })
    if (offset < end) overlapping.add(offset)
    end = Math.max(end, offset + length)
  }
  for (const start of blocks) {
    for (; next < others.length && others[next]!.offset <= start; next++)
      use(others[next]!.offset, others[next]!.length)
    use(start, blockSize)
  }
  for (; next < others.length; next++) use(others[next]!.offset, others[next]!.length)
  return { end: Math.max(end, tables), free, shared: sharing(subject, overlapping) }
}

const SPARE_ROOM = 4 * MiB

const endOf = (spans: readonly Span[]): number =>
  spans.reduce((end, { offset, length }) => Math.max(end, offset + length), MiB)

const roundUp = (bytes: number): number => Math.ceil(bytes / MiB) * MiB

const bitmapSpans = ({ bat, hasParent, fileSize }: BatSubject): Span[] => {
  const spans: Span[] = []
  for (let chunk = 0; hasParent && chunk < bat.chunks; chunk++) {
    const index = bat.bitmapIndex(chunk)
    const offset = bat.named(index)
    if (bat.state(index) === FULLY_PRESENT && offset >= MiB && offset < fileSize)
      spans.push({ offset, length: BITMAP_SIZE })
  }
  return spans
}

/** Blocks at those places. */
const sharing = ({ bat }: BatSubject, places: ReadonlySet<number>): number[] => {
  const blocks: number[] = []
  for (let block = 0; places.size > 0 && block < bat.blocks; block++) {
    const index = bat.index(block)
    const state = bat.state(index)
    const isPresent = state === FULLY_PRESENT || state === PARTIALLY_PRESENT
    if (isPresent && places.has(bat.named(index))) blocks.push(block)
  }
  return blocks
}
