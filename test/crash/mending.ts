/** A repair that starts from damage, and is interrupted: it harms nothing that could be read, and can be run again. */

import { SECTOR } from '../../src/base/units.ts'
import type { Drivers } from '../../src/block/graph.ts'
import { MemoryStorage } from '../../src/protocol/memory.ts'
import { damage } from '../fuzz/damage/pokes.ts'
import { runQimgHere } from '../support/in-process.ts'
import { type Random, randomOf } from '../support/random.ts'
import { copyOf, driversOver, type Recording } from './recording.ts'
import type { Shape } from './scenarios.ts'
import { check, look } from './sight.ts'

export interface Mending {
  readonly story: string
  /** Crashes that were looked at. */
  readonly states: number
  readonly failure: string | undefined
}

/** Damages the image in one place, repairs it, and looks at what crashes leave. The image is then as it was before. */
export const mendDamage = async (
  recording: Recording,
  shape: Shape,
  random: Random,
  crashes: number,
): Promise<Mending> => {
  const sound = copyOf(recording.files)
  const { bytes, story } = damage(bytesOf(sound.get('top')!), random)
  recording.files.set('top', storageOf(bytes))
  const before = await contentOf(driversOver(recording.files), shape)
  recording.restart()
  await repair(driversOver(recording.files), shape)
  const after = await contentOf(driversOver(recording.files), shape)
  const isMended = after !== undefined && (await isClean(driversOver(recording.files), shape))
  let states = 0
  let failure: string | undefined
  for (; isMended && failure === undefined && states < crashes && recording.length > 0; states++) {
    const count = random.between(1, recording.length)
    const seed = random.next()
    const isKill = random.chance(0.5)
    const files = isKill ? recording.afterKill(count) : recording.afterPowerLoss(count, randomOf(seed))
    const wrong = await judgeInterrupted(driversOver(files), shape, before, after)
    if (wrong !== undefined)
      failure = `${isKill ? 'killed' : 'power lost'} after ${count} of ${recording.length}: ${wrong}`
  }
  for (const [name, storage] of sound) recording.files.set(name, storage)
  return { story: `damage: ${story}${isMended ? '' : ' (not mended)'}`, states, failure }
}

const judgeInterrupted = async (
  drivers: Drivers,
  shape: Shape,
  before: Buffer | undefined,
  after: Buffer,
): Promise<string | undefined> => {
  const versions = before === undefined ? [after] : [before, after]
  if (before !== undefined) {
    const content = await contentOf(drivers, shape)
    if (content === undefined) return 'what could be read cannot be read any more'
    const at = firstOther(content, versions)
    if (at !== undefined) return `sector at 0x${at.toString(16)} is neither that before nor that after`
  }
  await repair(drivers, shape)
  if (!(await isClean(drivers, shape))) return 'a second repair does not mend it'
  const content = await contentOf(drivers, shape)
  if (content === undefined) return 'unreadable after a second repair'
  const at = firstOther(content, versions)
  return at === undefined ? undefined : `sector at 0x${at.toString(16)} is another after a second repair`
}

/** The first sector that none of the versions has. */
const firstOther = (content: Buffer, versions: readonly Buffer[]): number | undefined => {
  if (versions.some((version) => version.equals(content))) return undefined
  for (let at = 0; at < content.length; at += SECTOR) {
    const end = Math.min(at + SECTOR, content.length)
    if (versions.every((version) => content.compare(version, at, end, at, end) !== 0)) return at
  }
  return undefined
}

const repair = (drivers: Drivers, { top }: Shape): Promise<unknown> =>
  runQimgHere(['check', '-q', '-r', 'all', ...top], drivers)

/** Undefined where reading fails. */
const contentOf = async (drivers: Drivers, { image }: Shape): Promise<Buffer | undefined> => {
  try {
    return (await look(drivers, image)).content
  } catch {
    return undefined
  }
}

const isClean = async (drivers: Drivers, { image }: Shape): Promise<boolean> => {
  try {
    const { corruptions, leaks } = await check(drivers, image)
    return corruptions === 0 && leaks === 0
  } catch {
    return false
  }
}

const bytesOf = (storage: MemoryStorage): Buffer => {
  const bytes = Buffer.alloc(storage.size)
  storage.read(0, bytes)
  return bytes
}

const storageOf = (bytes: Uint8Array): MemoryStorage => {
  const storage = new MemoryStorage()
  storage.apply({ kind: 'write', offset: 0, length: bytes.length, bytes })
  return storage
}
