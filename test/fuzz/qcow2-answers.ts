/**
 * Questions about qcow2 images of every sort: `info`, `check`, `map`, `measure` and `snapshot -l` of qemu-img and of this
 * program say the same, to the byte.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { NO_ORACLE, oracle, type Ran } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'
import { type Made, makeImage, OracleFailed, TOP } from './answers/image.ts'
import { firstDifference } from './ops/case.ts'
import { ourSide, type Side, theirSide } from './ops/sides.ts'

/** Runs `count` images; answers what differed, a line or more for each. */
export const run = async (seed: number, count: number): Promise<readonly string[]> => {
  const qemu = oracle()
  if (qemu === undefined) return [NO_ORACLE]
  const failures: string[] = []
  for (let i = 0; i < count; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'qimg-answers-'))
    try {
      const random = randomOf(seed + i)
      const made = makeImage(qemu, random, folder)
      const found = await askAll(questions(random, made), ourSide(folder), theirSide(qemu, folder))
      const story = made.story.map((line) => `    ${line}\n`).join('')
      if (found.length > 0) failures.push(`seed ${seed + i}:\n${found.join('\n')}\n${story}`)
    } catch (error) {
      if (!(error instanceof OracleFailed)) throw error
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return failures
}

/** By name, as users ask, and with the key where there is one. */
const questions = (random: Random, made: Made): string[][] => {
  const { secret, options, snapshots, bitmaps } = made
  if (made.isRemote)
    return [
      ['info', TOP],
      ['info', '--output=json', TOP],
    ]
  const keyed = [...secret, '--image-opts']
  const lines = [
    ['info', TOP],
    ['info', '--output=json', TOP],
    ['info', '--backing-chain', TOP],
    ['info', '--backing-chain', '--output=json', TOP],
    ['info', '--output=json', '--image-opts', ...secret, options],
    ['check', '--output=json', TOP],
    ['check', '--output=json', ...keyed, options],
    ['check', ...keyed, options],
    ['map', '--output=json', TOP],
    ['map', '--output=json', ...keyed, options],
    ['map', ...keyed, options],
    ['map', '--output=json', '-s', '65536', '-l', '400000', ...keyed, options],
    ['snapshot', '-l', TOP],
    ['snapshot', '-l', ...keyed, options],
  ]
  const targets = [
    ['raw'],
    ['qcow2'],
    ['qcow2', '-o', random.pick(['compat=0.10', 'cluster_size=512', 'cluster_size=2M', 'refcount_bits=64'])],
    [
      'qcow2',
      '-o',
      random.pick([
        'extended_l2=on',
        'preallocation=full',
        'encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10',
      ]),
    ],
  ]
  for (const target of targets) {
    const words = secret.length > 0 || !target.some((word) => word.startsWith('encrypt')) ? secret : SECRET
    lines.push(['measure', '--output=json', ...words, '--image-opts', '-O', ...target, options])
  }
  for (const name of snapshots.slice(0, 1))
    lines.push(['measure', '--output=json', ...keyed, '-O', 'qcow2', '-l', name, options])
  if (bitmaps.length > 0) lines.push(['measure', ...keyed, '-O', 'qcow2', options])
  return lines
}

/** Ended by a signal: it took too long. */
const SIGNALLED = 128
const SECRET = ['--object', 'secret,id=s,data=key']

const askAll = async (lines: readonly (readonly string[])[], ours: Side, theirs: Side): Promise<string[]> => {
  const differences: string[] = []
  for (const line of lines) {
    const [found, expected] = (await Promise.all([ours.run(line), theirs.run(line)])).map(tidied) as [
      Ran,
      Ran,
    ]
    if (expected.status < SIGNALLED && !isDeepStrictEqual(found, expected))
      differences.push(`  ${line.join(' ')}: ${firstDifference(found, expected)}`)
  }
  return differences
}

/** Node names that nobody gave count up. */
const tidied = ({ status, stdout, stderr }: Ran): Ran => ({
  status,
  stdout,
  stderr: stderr.replace(/#block\d+/g, '#block').trimEnd(),
})
