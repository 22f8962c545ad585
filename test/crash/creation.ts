/** `create`, interrupted: what it leaves is no image, or the whole one. */

import { isDeepStrictEqual } from 'node:util'
import { MiB } from '../../src/base/units.ts'
import type { Options } from '../../src/block/options.ts'
import { MemoryStorage } from '../../src/protocol/memory.ts'
import { runQimgHere } from '../support/in-process.ts'
import { type Random, randomOf } from '../support/random.ts'
import { driversOver, type Files, Recording } from './recording.ts'
import { KEYED, KEYS } from './scenarios.ts'
import { check, look } from './sight.ts'

export interface Creation {
  /** The `-o` options, every class of them in one case or other. */
  readonly options: string
  readonly encrypted?: boolean
  /** Guest bytes; half a MiB and a sector unless told. */
  readonly size?: number
}

const DATA = 'data_file=memory:data'

export const creations: readonly Creation[] = [
  { options: '' },
  { options: 'cluster_size=512' },
  { options: 'compat=0.10' },
  { options: 'refcount_bits=64,cluster_size=1k' },
  { options: 'refcount_bits=1,lazy_refcounts=on' },
  { options: 'extended_l2=on,compression_type=zstd' },
  { options: 'preallocation=metadata,cluster_size=4k' },
  { options: 'preallocation=metadata,extended_l2=on,cluster_size=16k' },
  { options: 'preallocation=falloc,cluster_size=4k' },
  // So many clusters that the refcount table is longer than one of them.
  { options: 'preallocation=metadata,cluster_size=512,refcount_bits=64', size: 3 * MiB },
  { options: 'preallocation=full,cluster_size=4k' },
  { options: 'backing_file=memory:base,backing_fmt=raw' },
  { options: 'backing_file=memory:base,backing_fmt=raw,extended_l2=on,preallocation=metadata' },
  { options: DATA },
  { options: `${DATA},data_file_raw=on` },
  { options: `${DATA},preallocation=metadata` },
  { options: `${DATA},data_file_raw=on,preallocation=full` },
  { options: 'encrypt.format=aes,encrypt.key-secret=s', encrypted: true },
  { options: 'encrypt.format=aes,encrypt.key-secret=s,preallocation=full,cluster_size=4k', encrypted: true },
  { options: 'encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10', encrypted: true },
]

const SIZE = 512 * 1024 + 512
const TOP = { driver: 'qcow2', file: { driver: 'memory', filename: 'top' } }

/** Creates the image, with and without something in its place, and looks at up to `crashes` states; answers what is wrong. */
export const judgeCreation = async (
  { options, encrypted = false, size = SIZE }: Creation,
  random: Random,
  crashes: number,
): Promise<{ readonly states: number; readonly failures: readonly string[] }> => {
  const failures: string[] = []
  let states = 0
  const image = encrypted ? { ...TOP, 'encrypt.key-secret': 's' } : TOP
  for (const isNew of [true, false]) {
    const recording = new Recording(random)
    const { files } = recording
    files.set('base', noise(random))
    if (options.includes(DATA)) files.set('data', new MemoryStorage())
    const words = options === '' ? [] : ['-o', options]
    const line = ['create', '-q', ...KEYS, '-f', 'qcow2', ...words, 'memory:top', String(size)]
    if (!isNew) await mustRun(['create', '-q', '-f', 'qcow2', 'memory:top', '64k'], files)
    const old = isNew ? undefined : await describe(files, image, encrypted)
    recording.restart()
    await mustRun(line, files)
    const whole = await describe(files, image, encrypted)
    const judgeOne = async (left: Map<string, MemoryStorage>, what: string): Promise<void> => {
      states++
      const found = await describe(left, image, encrypted).catch((error: Error) => error)
      if (found instanceof Error || (!isNew && isDeepStrictEqual(found, old))) return
      if (!isDeepStrictEqual(found.info, whole.info))
        failures.push(`${options}: ${what}: it says ${JSON.stringify(found.info)}`)
      else if (!found.content.equals(whole.content)) failures.push(`${options}: ${what}: other content`)
      else if (found.corruptions > 0) failures.push(`${options}: ${what}: ${found.corruptions} corruptions`)
    }
    for (let i = 0; i < crashes && recording.length > 0; i++) {
      const count = random.between(1, recording.length)
      await judgeOne(recording.afterKill(count), `killed after ${count} of ${recording.length}`)
      const left = recording.afterPowerLoss(count, randomOf(random.next()))
      await judgeOne(left, `power lost after ${count} of ${recording.length}`)
    }
  }
  return { states, failures }
}

interface Described {
  /** What `info` says, but for how much space the file takes. */
  readonly info: object
  readonly content: Buffer
  readonly corruptions: number
}

const describe = async (
  files: Map<string, MemoryStorage>,
  image: Options,
  encrypted: boolean,
): Promise<Described> => {
  const drivers = driversOver(files)
  const words = encrypted ? KEYED : ['-f', 'qcow2', 'memory:top']
  const { status, stdout, stderr } = await runQimgHere(['info', '--output=json', ...words], drivers)
  if (status !== 0) throw new Error(stderr)
  const { corruptions } = await check(drivers, image)
  const { content } = await look(drivers, image)
  const { children, 'actual-size': used, ...info } = JSON.parse(stdout)
  return { info, content, corruptions }
}

const mustRun = async (line: readonly string[], files: Files): Promise<void> => {
  const { status, stderr } = await runQimgHere(line, driversOver(files as Map<string, MemoryStorage>))
  if (status !== 0) throw new Error(`${line.join(' ')}: ${stderr}`)
}

const noise = (random: Random): MemoryStorage => {
  const storage = new MemoryStorage()
  const bytes = random.bytes(300 * 1024)
  storage.apply({ kind: 'write', offset: 0, length: bytes.length, bytes })
  return storage
}
