/** Whether what a crash left is good enough: it opens, has leaks at worst, and holds everything that was flushed. */

import { SECTOR } from '../../src/base/units.ts'
import type { Drivers } from '../../src/block/graph.ts'
import type { Options } from '../../src/block/options.ts'
import type { Random } from '../support/random.ts'
import { carryOn, check, look, type Sight } from './sight.ts'

/** What the guest had written at one point of a step. */
export interface Mark {
  /** Changes of the files until then. */
  readonly at: number
  readonly content: Buffer
  /** It was flushed, and the flush had returned. */
  readonly durable: boolean
}

/** What may be seen after a crash within a step. */
export interface Expectation {
  readonly before: Sight
  readonly after: Sight
  /** Bytes of a cluster. */
  readonly cluster: number
  /** The guest's content changes sector by sector, through these; absent: it is that before or that after, as a whole. */
  readonly marks?: readonly Mark[]
  /** Snapshots show what lies below the image, which changes. */
  readonly snapshotsDrift?: boolean
  /** By name of a bitmap: the content since which it records all changes. */
  readonly recordedSince: ReadonlyMap<string, Buffer>
}

/** Throws what is wrong. `count`: changes of the files that had begun. */
export const judge = async (
  drivers: Drivers,
  image: Options,
  count: number,
  expected: Expectation,
): Promise<Sight> => {
  await mustBeSound(drivers, image)
  const sight = await look(drivers, image)
  if (expected.marks === undefined) {
    if (!isEither(sight.content, expected))
      throw new Error(`content is neither that before nor that after: ${firstDifference(sight, expected)}`)
  } else judgeSectors(sight.content, count, expected.marks)
  if (expected.snapshotsDrift !== true) judgeSnapshots(sight, expected)
  judgeBitmaps(sight, expected)
  return sight
}

/** What is being cut off may be gone in part; of what is added, what the last cluster held before may still be seen. */
const isEither = (content: Buffer, { before, after, cluster }: Expectation): boolean => {
  if (content.equals(before.content) || content.equals(after.content)) return true
  const { length } = after.content
  const old = before.content.length
  if (old < length && content.length === length) {
    const whole = Math.ceil(old / cluster) * cluster
    return (
      content.subarray(0, old).equals(before.content) &&
      content.subarray(whole).equals(after.content.subarray(whole))
    )
  }
  const isShrinking = length < old && content.length === old
  return isShrinking && content.subarray(0, length).equals(after.content)
}

const firstDifference = ({ content }: Sight, { before, after }: Expectation): string => {
  const at = (other: Buffer): string =>
    other.length === content.length
      ? `0x${content.findIndex((byte, i) => byte !== other[i]).toString(16)}`
      : `size ${content.length}, not ${other.length}`
  return `${at(before.content)} from before, ${at(after.content)} from after`
}

export const mustBeSound = async (drivers: Drivers, image: Options): Promise<void> => {
  const { corruptions, findings } = await check(drivers, image)
  if (corruptions > 0) throw new Error(`${corruptions} corruptions: ${findings.slice(0, 3).join('; ')}`)
}

const judgeSectors = (content: Buffer, count: number, marks: readonly Mark[]): void => {
  const flushed = marks.findLastIndex(({ at, durable }) => durable && at <= count)
  // A flush that found nothing to do is no change of the files.
  const last = marks.findIndex(({ at }, i) => at >= count && i >= flushed)
  const versions = marks.slice(flushed, last < 0 ? marks.length : last + 1).map((mark) => mark.content)
  if (versions.some((version) => version.equals(content))) return
  for (let at = 0; at < content.length; at += SECTOR) {
    const end = Math.min(at + SECTOR, content.length)
    if (versions.every((version) => content.compare(version, at, end, at, end) !== 0))
      throw new Error(
        `sector at 0x${at.toString(16)} is none of the ${versions.length} that it may be since the last flush`,
      )
  }
}

const judgeSnapshots = (sight: Sight, { before, after }: Expectation): void => {
  for (const [name, content] of sight.snapshots)
    if (
      before.snapshots.get(name)?.equals(content) !== true &&
      after.snapshots.get(name)?.equals(content) !== true
    )
      throw new Error(`snapshot ${name} has other content`)
  for (const name of before.snapshots.keys())
    if (after.snapshots.has(name) && !sight.snapshots.has(name)) throw new Error(`snapshot ${name} is lost`)
}

/** A bitmap that says it can be trusted must have every change. */
const judgeBitmaps = (sight: Sight, { before, after, recordedSince }: Expectation): void => {
  for (const name of before.bitmaps.keys())
    if (after.bitmaps.has(name) && !sight.bitmaps.has(name)) throw new Error(`bitmap ${name} is lost`)
  for (const [name, { granularity, bits }] of sight.bitmaps) {
    const since = recordedSince.get(name)
    if (since === undefined || bits === undefined) continue
    const length = Math.min(since.length, sight.content.length)
    for (let at = 0; at < length; at += granularity) {
      const end = Math.min(at + granularity, length)
      const bit = at / granularity
      if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 1) continue
      if (since.compare(sight.content, at, end, at, end) !== 0)
        throw new Error(`bitmap ${name} does not know of a change at 0x${at.toString(16)}`)
    }
  }
}

/** Life goes on: the image takes a write, keeps the rest, and is sound afterwards. */
export const judgeFuture = async (
  drivers: Drivers,
  image: Options,
  { content }: Sight,
  random: Random,
): Promise<void> => {
  if (content.length === 0) return
  const offset = random.below(Math.ceil(content.length / SECTOR)) * SECTOR
  const bytes = random.bytes(Math.min(content.length - offset, SECTOR * random.between(1, 32)))
  await carryOn(drivers, image, offset, bytes)
  await mustBeSound(drivers, image)
  const expected = Buffer.from(content)
  expected.set(bytes, offset)
  if (!(await look(drivers, image)).content.equals(expected))
    throw new Error('after a further write the guest reads something else')
}
