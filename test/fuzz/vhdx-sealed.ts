/**
 * VHDX images with numbers changed and their checksums made right again, which other mutations never get past: each is
 * read or refused by a kind of ours in time, and what QEMU reads as well is the same. What it opens against the
 * specification may be refused.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KiB, MiB } from '../../src/base/units.ts'
import { crc32c } from '../../src/binary/crc32c.ts'
import { runQimgHere } from '../support/in-process.ts'
import { oracle } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'
import { buildImage, PLACES, STATE } from '../unit/format/vhdx/build.ts'

const MOST_MS = 2000
/** Larger results are not compared. Bytes. */
const MOST_READ = 64 * MiB

/** Where numbers are: host byte, bytes. */
const AREAS = [
  [64 * KiB, 80],
  [192 * KiB, 80],
  [PLACES.metadata, 192],
  [PLACES.metadata + 64 * KiB, 48],
  [PLACES.bat, 64],
] as const
/** What a checksum of CRC-32C at byte 4 covers. */
const SEALED = [
  [64 * KiB, 4 * KiB],
  [128 * KiB, 4 * KiB],
  [192 * KiB, 64 * KiB],
  [256 * KiB, 64 * KiB],
] as const

const base = (): Buffer => {
  const image = buildImage({
    size: 4 * MiB,
    blocks: [0, 2].map((index) => ({ index, state: STATE.full, bytes: new Uint8Array(MiB).fill(index + 1) })),
  })
  const bytes = Buffer.alloc(image.size)
  image.read(0, bytes)
  return bytes
}

const change = (bytes: Buffer, random: Random): string => {
  const [start, length] = random.pick(AREAS)
  const width = random.pick([1, 2, 4, 8])
  const at = start + random.below(length / width) * width
  const value = random.pick([
    BigInt(random.below(8)),
    2n ** 64n - 1n,
    BigInt(random.next()),
    1n << BigInt(random.below(64)),
    BigInt(random.below(16) * MiB + random.below(8)),
  ])
  for (let i = 0; i < width; i++) bytes[at + i] = Number((value >> BigInt(i * 8)) & 255n)
  return `${width} bytes at ${at} = 0x${value.toString(16)}`
}

/** Both copies say the same, and checksums are right. */
const seal = (bytes: Buffer): void => {
  const sequence = bytes.readBigUInt64LE(64 * KiB + 8)
  bytes.copy(bytes, 128 * KiB, 64 * KiB, 68 * KiB)
  bytes.writeBigUInt64LE(BigInt.asUintN(64, sequence + 1n), 128 * KiB + 8)
  bytes.copy(bytes, 256 * KiB, 192 * KiB, 256 * KiB)
  for (const [at, length] of SEALED) {
    const part = bytes.subarray(at, at + length)
    part.writeUInt32LE(0, 4)
    part.writeUInt32LE(crc32c(part), 4)
  }
}

const round = async (seed: number, folder: string): Promise<string | undefined> => {
  const random = randomOf(seed)
  const bytes = base()
  const story = Array.from({ length: random.between(1, 2) }, () => change(bytes, random)).join(', ')
  seal(bytes)
  const [path, mine, theirs] = ['x.vhdx', 'mine.raw', 'theirs.raw'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(path, bytes)
  const started = Date.now()
  const info = await runQimgHere(['info', '--output=json', path])
  const took = Date.now() - started
  const told = (what: string): string => `seed ${seed}: ${story}: ${what}`
  if (took > MOST_MS) return told(`${took} ms`)
  if (/\n +at |TypeError|RangeError/.test(info.stderr)) return told(info.stderr)
  if (info.status !== 0) return undefined
  const size = JSON.parse(info.stdout)['virtual-size'] as number
  if (size > MOST_READ) return undefined
  const read = await runQimgHere(['convert', '-f', 'vhdx', '-O', 'raw', path, mine])
  if (/\n +at |TypeError|RangeError/.test(read.stderr)) return told(read.stderr)
  const qemu = oracle()?.qemuImg(['convert', '-f', 'vhdx', '-O', 'raw', path, theirs])
  if (read.status !== 0 || qemu === undefined || qemu.status !== 0) return undefined
  return readFileSync(mine).equals(readFileSync(theirs)) ? undefined : told('QEMU reads other bytes')
}

/** Answers what was wrong with `count` images, a line each. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'qimg-sealed-'))
  try {
    const found: string[] = []
    for (let i = 0; i < count; i++) {
      const wrong = await round(seed + i, folder)
      if (wrong !== undefined) found.push(wrong)
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
