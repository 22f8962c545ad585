/**
 * Which format a file is taken for: images of every kind with their first bytes spoilt, cut short, under all kinds of names,
 * opened without a format by both sides.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quietGraph } from '../support/graph.ts'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'
import { allBases, type Base, makeBase } from './mutate/bases.ts'

const ENDINGS = ['', '.dmg', '.vmdk', '.vhd', '.img', '.raw'] as const
const LENGTHS = [0, 4, 16, 100, 511, 512, 600, 1024, 2047] as const

interface Made {
  readonly base: Base
  readonly bytes: Buffer
}

let made: Promise<Made[]> | undefined

const makeAll = async (qemu: Oracle, folder: string): Promise<Made[]> => {
  const all: Made[] = []
  for (const base of allBases(qemu)) {
    // Those with parents are no matter of probing.
    if (base.isOurs === true) continue
    const bytes = await makeBase(base, folder)
    if (bytes !== undefined) all.push({ base, bytes })
  }
  return all
}

const spoil = (whole: Buffer, random: Random): Buffer => {
  const bytes = Buffer.from(whole)
  for (let i = random.below(4); i > 0; i--) {
    const at = random.below(random.pick([8, 24, 80, 520]))
    if (at < bytes.length) bytes[at] = random.pick([0, 1, 2, 3, 255, random.below(256)])
  }
  return random.chance(0.2) ? bytes.subarray(0, random.pick(LENGTHS)) : bytes
}

const REFUSED = 'none that opens'

const ours = async (filename: string): Promise<string> => {
  const graph = quietGraph()
  try {
    const node = await graph.open({}, { filename, readOnly: true, metadataOnly: true })
    const { name } = node.driver
    await graph.release(node)
    return name
  } catch {
    return REFUSED
  } finally {
    await graph.closeAll().catch(() => {})
  }
}

const theirs = (qemu: Oracle, filename: string): string => {
  const ran = qemu.qemuImg(['info', '--output=json', filename])
  return ran.status === 0 ? (JSON.parse(ran.stdout).format as string) : REFUSED
}

/**
 * What docs/differences.md says: a VHD has two copies of its footer, of which one is enough, and a fixed one is known by it;
 * differencing VHDX images are opened. And a descriptor without extents makes QEMU abort.
 */
const isOnPurpose = (here: string, there: string): boolean =>
  (here === 'vpc' && (there === 'raw' || there === REFUSED)) ||
  ((here === 'vhdx' || here === 'vmdk') && there === REFUSED)

/** Answers what was taken for different formats, a line each. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const folder = mkdtempSync(join(tmpdir(), 'qimg-probe-'))
  const failures: string[] = []
  try {
    made ??= makeAll(qemu, folder)
    const all = await made
    for (let i = seed; i < seed + count; i++) {
      const random = randomOf(i)
      const { base, bytes } = random.pick(all)
      const filename = join(folder, `image${random.pick(ENDINGS)}`)
      writeFileSync(filename, spoil(bytes, random))
      const [here, there] = [await ours(filename), theirs(qemu, filename)]
      if (here !== there && !isOnPurpose(here, there))
        failures.push(`seed ${i}, ${base.name}: ${filename} is ${here}, with QEMU ${there}`)
      rmSync(filename)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return failures
}
