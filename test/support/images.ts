/** Temporary folders and files with known contents. */

import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from './random.ts'

/** What of a tap test is needed here. */
interface Teardown {
  teardown(done: () => unknown): unknown
}

/** A new empty folder, removed with all that is in it when the test ends. Short enough for a socket's path. */
export const tempDir = (t: Teardown): string => {
  const path = mkdtempSync(join(tmpdir(), 'qimg-'))
  t.teardown(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** What a run of an image holds; `text` compresses well, `noise` doesn't, `zero` is written, `hole` is not. */
export type Content = 'hole' | 'zero' | 'text' | 'noise'

export interface Run {
  /** Bytes from the start of the image. */
  readonly offset: number
  /** Bytes, at least 1. */
  readonly length: number
  readonly content: Content
}

const WORDS = 'boot kernel inode block cache journal service daemon socket library config module'.split(' ')

/** Words and numbers in lines: what logs and programs look like to a compressor (about 3:1 for deflate). */
export const textBytes = (length: number, random: Random): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  while (at < length) {
    const line = `${random.next().toString(16)} ${random.pick(WORDS)} ${random.pick(WORDS)} ${random.pick(WORDS)}=${random.below(100)}\n`
    at += bytes.write(line.slice(0, length - at), at, 'latin1')
  }
  return bytes
}

/** The bytes of one run. */
export const contentBytes = (content: Content, length: number, random: Random): Buffer => {
  if (content === 'text') return textBytes(length, random)
  if (content === 'noise') return random.bytes(length)
  return Buffer.alloc(length)
}

const PIECE = 1024 * 1024

/** Makes (or overwrites) a raw file of `size` bytes with these runs; what no run covers is a hole. */
export const writeRuns = (path: string, size: number, runs: Iterable<Run>, random: Random): void => {
  const file = openSync(path, 'w')
  try {
    ftruncateSync(file, size)
    for (const run of runs) {
      if (run.content === 'hole') continue
      const end = run.offset + run.length
      for (let at = run.offset; at < end; at += PIECE) {
        const length = Math.min(PIECE, end - at)
        writeSync(file, contentBytes(run.content, length, random), 0, length, at)
      }
    }
  } finally {
    closeSync(file)
  }
}

export interface RunOptions {
  /** Starts and lengths are multiples of it: 4096 if not given. Bytes. */
  readonly align?: number
  /** The longest run: 1 MiB if not given. Bytes. */
  readonly longest?: number
  /** What runs hold, each as likely as the others: all four if not given. */
  readonly contents?: readonly Content[]
}

/** Runs of random length and content that cover `size` bytes without gaps. */
function* randomRuns(size: number, random: Random, options: RunOptions = {}): Generator<Run> {
  const { align = 4096, longest = PIECE, contents = ['hole', 'zero', 'text', 'noise'] } = options
  const units = Math.max(1, Math.floor(longest / align))
  for (let offset = 0; offset < size; ) {
    const length = Math.min(size - offset, align * random.between(1, units))
    yield { offset, length, content: random.pick(contents) }
    offset += length
  }
}

/** A raw file of `size` bytes with random runs; answers them. */
export const writeRandomImage = (path: string, size: number, random: Random, options?: RunOptions): Run[] => {
  const runs = [...randomRuns(size, random, options)]
  writeRuns(path, size, runs, random)
  return runs
}
