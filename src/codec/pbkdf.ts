/** Keys from passphrases: PBKDF2 on the thread pool, and how many rounds of it take how long on this machine. */

import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { untilAborted } from '../base/aborted.ts'
import { BlockError } from '../base/errors.ts'

const derive = promisify(pbkdf2)

/** Digests as LUKS and QEMU name them, which OpenSSL has under the same names. */
export const HASHES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'ripemd160', 'sm3'] as const
export type HashName = (typeof HASHES)[number]

export const isHashName = (name: string): name is HashName => (HASHES as readonly string[]).includes(name)

/**
 * Most rounds that are done for an image: a minute or so of one thread, which nothing can interrupt. A header may ask for
 * sixteen times as many.
 */
export const MAX_ITERATIONS = 2 ** 28

const MAX_U32 = 2 ** 32 - 1

/** `length` bytes of key. Kind `unsupported` for more rounds than `MAX_ITERATIONS`; the signal ends the wait for it. */
export const deriveKey = async (
  secret: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
  hash: HashName,
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  if (iterations > MAX_ITERATIONS)
    throw new BlockError('unsupported', `PBKDF iterations ${iterations} must be less than ${MAX_ITERATIONS}`)
  signal?.throwIfAborted()
  return untilAborted(derive(secret, salt, iterations, length, hash), signal)
}

/** Measuring begins with so many rounds, and doubles until it took long enough to say something. */
const FIRST_ROUNDS = 1 << 15
const LONG_ENOUGH_MS = 60

const rates = new Map<string, Promise<number>>()

/** Rounds a second that deriving `length` bytes does here; measured once in a process for each hash and length. */
const roundsPerSecond = (hash: HashName, length: number): Promise<number> => {
  const name = `${hash}:${length}`
  const known = rates.get(name) ?? measure(hash, length)
  rates.set(name, known)
  return known
}

const measure = async (hash: HashName, length: number): Promise<number> => {
  const salt = new Uint8Array(32)
  for (let rounds = FIRST_ROUNDS; ; rounds *= 2) {
    const started = performance.now()
    const usedBefore = process.cpuUsage()
    await derive('', salt, rounds, length, hash)
    const used = process.cpuUsage(usedBefore)
    // On a busy machine the clock tells of others' work, and would make keys that are guessed the sooner.
    const took = Math.min(performance.now() - started, (used.user + used.system) / 1000)
    if (took >= LONG_ENOUGH_MS) return Math.floor((rounds * 1000) / took)
  }
}

/**
 * Rounds that take `milliseconds` here, divided by `share`, and at least `least`. Kind `range` in QEMU's words where the
 * time is out of all reason.
 */
export const iterationsFor = async (
  hash: HashName,
  length: number,
  milliseconds: number,
  share: number,
  least: number,
): Promise<number> => {
  const rate = await roundsPerSecond(hash, length)
  const strerror = 'Numerical result out of range'
  if (milliseconds < 0 || rate * milliseconds >= 2 ** 64)
    throw new BlockError('range', `PBKDF iterations ${rate} too large to scale: ${strerror}`, {
      code: 'ERANGE',
    })
  const rounds = Math.floor((rate * milliseconds) / 1000 / share)
  if (rounds > MAX_U32)
    throw new BlockError('range', `PBKDF iterations ${rounds} larger than ${MAX_U32}: ${strerror}`, {
      code: 'ERANGE',
    })
  if (rounds > MAX_ITERATIONS)
    throw new BlockError('range', `PBKDF iterations ${rounds} larger than ${MAX_ITERATIONS}: ${strerror}`, {
      code: 'ERANGE',
    })
  return Math.max(rounds, least)
}
