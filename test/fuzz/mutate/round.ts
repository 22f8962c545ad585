/** One mutated image, opened by us in all ways and by QEMU. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openOptions, theirName } from '../../support/format-rows.ts'
import type { Oracle, Ran } from '../../support/oracle.ts'
import { randomOf } from '../../support/random.ts'
import { allBases, type Base, makeBase } from './bases.ts'
import { headerSpots, metadataSectors, mutate } from './mutations.ts'
import { type Answer, MOST_READ } from './question.ts'
import { Sandbox } from './sandbox.ts'

/** How an open image may be refused; reading one may fail in other ways. */
const REFUSALS = ['corrupt', 'unsupported', 'invalid']
const QEMU_TIMEOUT_MS = 20_000

const isRefusal = ({ row, isOurs }: Base, { kind }: Answer): boolean =>
  REFUSALS.includes(kind!) ||
  (row.isEncrypted === true && kind === 'denied') ||
  // The name of the parent may be what was spoilt.
  (isOurs === true && kind === 'not-found')

/** Packed data that unpacks to more than its unit is damage for us; QEMU takes the beginning. See docs/differences.md. */
const isRefusedOnPurpose = ({ causes = [] }: Answer): boolean =>
  causes.some((text) => text.startsWith('Cannot create a Buffer larger'))

/** What QEMU says, unless that takes too long: a header can ask for hours of key derivation. */
const inTime = (qemu: Oracle, args: readonly string[]): Ran | undefined => {
  try {
    return qemu.qemuImg(args, { timeoutMs: QEMU_TIMEOUT_MS })
  } catch (error) {
    if (/ETIMEDOUT/.test(String(error))) return undefined
    throw error
  }
}

interface Prepared {
  readonly base: Base
  readonly bytes: Buffer
  readonly spots: Awaited<ReturnType<typeof headerSpots>>
  readonly sectors: readonly number[]
}

export class Campaign {
  readonly #qemu: Oracle | undefined
  readonly #folder: string
  readonly #bases: readonly Base[]
  readonly #prepared = new Map<Base, Promise<Prepared | undefined>>()
  readonly #sandbox = new Sandbox()

  /** @param only formats to take; all if empty */
  constructor(qemu: Oracle | undefined, folder: string, only: readonly string[] = []) {
    this.#qemu = qemu
    this.#folder = folder
    this.#bases = allBases(qemu).filter(({ row }) => only.length === 0 || only.includes(row.format))
  }

  get bases(): number {
    return this.#bases.length
  }

  stop(): void {
    this.#sandbox.stop()
  }

  /** What was wrong, a line each; seeds that follow each other take all bases in turn. */
  async round(seed: number): Promise<string[]> {
    const base = this.#bases[seed % this.#bases.length]!
    let preparing = this.#prepared.get(base)
    if (preparing === undefined) {
      preparing = this.#prepare(base)
      this.#prepared.set(base, preparing)
    }
    const prepared = await preparing
    if (prepared === undefined) return []
    const { bytes, story } = mutate(prepared.bytes, prepared.spots, prepared.sectors, randomOf(seed))
    const found = await this.#judge(base, bytes)
    return found.map((text) => `seed ${seed}, ${base.name}: ${story}\n    ${text}`)
  }

  async #prepare(base: Base): Promise<Prepared | undefined> {
    const bytes = await makeBase(base, this.#folder)
    if (bytes === undefined) return undefined
    const spots = await headerSpots(base.row.format, bytes.length)
    return { base, bytes, spots, sectors: metadataSectors(bytes) }
  }

  async #judge(base: Base, bytes: Buffer): Promise<string[]> {
    const path = join(this.#folder, `mutated.${base.row.format}`)
    const opened = base.opens === undefined ? path : join(this.#folder, base.opens)
    const question = { path: opened, format: base.row.format, options: openOptions(base.row) }
    const isWritable = base.isReadOnly !== true && !['bochs', 'cloop', 'dmg'].includes(base.row.format)
    const found: string[] = []
    let read: Answer | undefined
    for (const mode of isWritable ? (['read', 'write', 'repair'] as const) : (['read'] as const)) {
      this.#lay(base, path, bytes)
      const answer = await this.#sandbox.ask({ ...question, mode })
      if (answer.bug !== undefined) found.push(`${mode}: ${answer.bug}`)
      else if (answer.size === undefined && !isRefusal(base, answer))
        found.push(`${mode}: refused by kind ${answer.kind}: ${answer.message}`)
      if (mode === 'read') {
        read = answer
        if (!readFileSync(path).equals(bytes)) found.push('reading changed the image')
      }
    }
    this.#lay(base, path, bytes)
    if (read !== undefined && read.bug === undefined && base.isOurs !== true)
      found.push(...this.#compare(base, opened, read))
    return found
  }

  /** The image as it is meant, with what is beside it. */
  #lay({ beside = {} }: Base, path: string, bytes: Buffer): void {
    writeFileSync(path, bytes)
    for (const [name, content] of Object.entries(beside)) writeFileSync(join(this.#folder, name), content)
  }

  /** What QEMU still reads, we read too, and the same. */
  #compare(base: Base, path: string, read: Answer): string[] {
    const qemu = this.#qemu
    if (qemu === undefined) return []
    const { before, name } = theirName(base.row, path)
    const info = inTime(qemu, ['info', ...before, '--output=json', name])
    if (info?.status !== 0) return []
    const size = JSON.parse(info.stdout)['virtual-size'] as number
    if (read.size === undefined) {
      if (size > MOST_READ) return []
      return this.#theirSum(qemu, base, path) === undefined
        ? []
        : [`QEMU reads it; we refuse: ${read.kind}: ${read.message}`]
    }
    if (read.size !== size) return [`size ${read.size}, with QEMU ${size}`]
    if (size > MOST_READ) return []
    const sum = this.#theirSum(qemu, base, path)
    if (sum === undefined || sum === read.sum || isRefusedOnPurpose(read)) return []
    return [read.sum === undefined ? `QEMU reads it; we fail: ${read.message}` : 'QEMU reads other bytes']
  }

  /** SHA-256 of all guest bytes as QEMU reads them, undefined where it cannot. */
  #theirSum(qemu: Oracle, base: Base, path: string): string | undefined {
    const flat = join(this.#folder, 'flat.raw')
    rmSync(flat, { force: true })
    const { before, name } = theirName(base.row, path)
    const ran = inTime(qemu, ['convert', ...before, '-O', 'raw', name, flat])
    if (ran?.status !== 0 || !existsSync(flat)) return undefined
    return createHash('sha256').update(readFileSync(flat)).digest('hex')
  }
}
