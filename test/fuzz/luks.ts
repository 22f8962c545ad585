/**
 * LUKS volumes of every cipher, mode, vector generator and hash that there are names for, one after the other: what one side
 * makes and writes the other one reads, and what one side refuses to make the other one refuses in the same words.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { CIPHER_MODES } from '../../src/codec/cipher/sector-cipher.ts'
import { HASHES } from '../../src/codec/pbkdf.ts'
import { CIPHERS } from '../../src/format/luks/plan.ts'
import {
  create,
  imageOpts,
  infoOfOurs,
  infoOfTheirs,
  OBJECTS,
  outcome,
  qemu,
  withVolume,
} from '../cross/luks-volumes.ts'
import { NO_ORACLE } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'

const GENERATORS = [['plain64'], ['plain'], ...HASHES.map((hash) => ['essiv', hash])] as const
/** All of them; seeds that follow each other take all in turn. */
const COMBINATIONS = CIPHERS.length * CIPHER_MODES.length * GENERATORS.length * HASHES.length

const SIZE = 64 * 1024 + 3 * 512

/** Options of a new volume, by their number. */
const optionsOf = (number: number): Record<string, string> => {
  const digits: number[] = []
  let rest = number
  for (const count of [CIPHERS.length, CIPHER_MODES.length, GENERATORS.length, HASHES.length]) {
    digits.push(rest % count)
    rest = Math.floor(rest / count)
  }
  const [generator, hash] = GENERATORS[digits[2]!]!
  return {
    'cipher-alg': CIPHERS[digits[0]!]!,
    'cipher-mode': CIPHER_MODES[digits[1]!]!,
    'ivgen-alg': generator!,
    ...(hash !== undefined && { 'ivgen-hash-alg': hash }),
    'hash-alg': HASHES[digits[3]!]!,
  }
}

class Volumes {
  readonly #ours: string
  readonly #theirs: string
  readonly #plain: string

  constructor(folder: string) {
    this.#ours = join(folder, 'ours')
    this.#theirs = join(folder, 'theirs')
    this.#plain = join(folder, 'plain')
  }

  /** What was wrong, a line each. */
  async round(options: Record<string, string>, content: Buffer): Promise<string[]> {
    for (const path of [this.#ours, this.#theirs]) rmSync(path, { force: true })
    const ours = await outcome(create(this.#ours, { ...options, size: SIZE }))
    const theirs = this.#makeTheirs(options)
    // Their own tools cannot make it: see docs/differences.md.
    if (theirs === undefined) return []
    if (ours !== theirs) return [`made by us: ${ours}; by QEMU: ${theirs}`]
    if (ours !== 'ok') return []
    const found: string[] = []
    for (const path of [this.#ours, this.#theirs]) {
      const maker = path === this.#ours ? 'ours' : 'theirs'
      await withVolume(path, (node) => node.write(0, content))
      if (!this.#readByThem(path).equals(content)) found.push(`${maker}: QEMU reads other bytes`)
      const other = Buffer.from(content).reverse()
      this.#writeByThem(path, other)
      const read = Buffer.alloc(SIZE)
      await withVolume(path, (node) => node.read(0, read))
      if (!read.equals(other)) found.push(`${maker}: we read other bytes`)
      const told = [await infoOfOurs(path), infoOfTheirs(path)]
      if (!isDeepStrictEqual(told[0], told[1])) found.push(`${maker}: info ${JSON.stringify(told)}`)
    }
    return found
  }

  /** How it went, in the same words as `outcome`; undefined where their tool ended by a signal. */
  #makeTheirs(options: Record<string, string>): string | undefined {
    const listed = Object.entries({ 'key-secret': 's', 'iter-time': '1', ...options })
      .map(([name, value]) => `${name}=${value}`)
      .join(',')
    const { status, stderr } = qemu!.qemuImg([
      'create',
      '-q',
      ...OBJECTS,
      '-f',
      'luks',
      '-o',
      listed,
      this.#theirs,
      String(SIZE),
    ])
    if (status === 0) return 'ok'
    return status === 1 ? stderr.replace(`qemu-img: ${this.#theirs}: `, '').trim() : undefined
  }

  #readByThem(path: string): Buffer {
    qemu!.qemuImgOk(['convert', ...OBJECTS, '--image-opts', '-O', 'raw', imageOpts(path), this.#plain])
    return readFileSync(this.#plain)
  }

  #writeByThem(path: string, content: Buffer): void {
    writeFileSync(this.#plain, content)
    const target = ['--target-image-opts', this.#plain, imageOpts(path)]
    qemu!.qemuImgOk(['convert', ...OBJECTS, '-n', '-f', 'raw', ...target])
  }
}

export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  if (qemu === undefined) return [NO_ORACLE]
  const folder = mkdtempSync(join(tmpdir(), 'qimg-luks-'))
  const volumes = new Volumes(folder)
  const found: string[] = []
  try {
    for (let i = seed; i < seed + count; i++) {
      const options = optionsOf(i % COMBINATIONS)
      const lines = await volumes.round(options, randomOf(i).bytes(SIZE))
      found.push(...lines.map((line) => `seed ${i}, ${Object.values(options).join(' ')}: ${line}`))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}
