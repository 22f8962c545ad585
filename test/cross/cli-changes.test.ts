/**
 * Generated lines of the subcommands that check, change and copy images, through qemu-img and qimg on equal files: exit
 * status, standard output, standard error, and every image that is there afterwards.
 */

import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'
import { makeFiles, makeLine, SUBCOMMANDS } from './cli-change-lines.ts'
import { describe, runQemuImg, runQimg } from './cli-tools.ts'
import { knownDifference } from './differences.ts'

/** Lines of each subcommand; a line takes about a third of a second. */
const LINES = Number(process.env.QIMG_CLI_LINES ?? 12)
const SEED = Number(process.env.QIMG_CLI_SEED ?? 5)
const ONLY = process.env.QIMG_CLI_ONLY

const qemu = oracle()

/** All of an image that a user could tell: metadata, contents, allocation, consistency. */
const state = (qemu: Oracle, folder: string, name: string): unknown => {
  const run = (...args: string[]) => qemu.qemuImg(args, { cwd: folder })
  // A line may leave an image that names the wrong format, in both folders.
  const map = run('map', '-U', '--output=json', name).stdout
  return {
    info: withoutDates(describe(qemu, folder, name)),
    // Where clusters lie in the file is each program's own affair.
    map: map.replace(/, "offset": \d+/g, ''),
    check: run('check', '-U', '-q', name).status,
  }
}

const withoutDates = (info: unknown): unknown => {
  if (typeof info !== 'object' || info === null || !('snapshots' in info)) return info
  const snapshots = info.snapshots as Record<string, unknown>[]
  return { ...info, snapshots: snapshots.map(({ id, name, icount }) => ({ id, name, icount })) }
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

/** What of a tap test is needed here. */
interface Asserts {
  ok(value: boolean, message: string): unknown
  same(found: unknown, wanted: unknown, message: string): unknown
}

const compareFolders = (qemu: Oracle, t: Asserts, theirs: string, ours: string, line: string): void => {
  t.same(files(ours), files(theirs), `files after ${line}`)
  for (const name of files(theirs)) {
    t.same(state(qemu, ours, name), state(qemu, theirs, name), `${name} after ${line}`)
    const compared = qemu.qemuImg(['compare', '-U', join(theirs, name), join(ours, name)])
    const lost = compared.status === 2 && /Could not open/.test(compared.stderr)
    t.ok(
      compared.status === 0 || lost,
      `contents of ${name} after ${line}: ${compared.stdout}${compared.stderr}`,
    )
  }
}

for (const subcommand of SUBCOMMANDS) {
  if (ONLY !== undefined && ONLY !== subcommand) continue
  t.test(`${subcommand}, seed ${SEED}`, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    if (qemu === undefined) return
    t.setTimeout(LINES * 5000 + 30_000)
    const random = seeded(SEED)
    const root = tempDir(t)
    const [original, theirs, ours] = ['files', 'theirs', 'ours'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    mkdirSync(original)
    makeFiles(qemu, original)
    let differing = 0
    for (let i = 0; i < LINES; i++) {
      const args = makeLine(subcommand, random)
      const line = JSON.stringify(args)
      for (const folder of [theirs, ours]) {
        rmSync(folder, { recursive: true, force: true })
        cpSync(original, folder, { recursive: true })
      }
      const expected = runQemuImg(qemu, args, theirs)
      const actual = runQimg(args, ours)
      if (knownDifference(args) !== undefined) {
        differing++
        continue
      }
      t.same(actual, expected, line)
      if (expected.status === 0) compareFolders(qemu, t, theirs, ours, line)
    }
    t.comment(`${differing} of ${LINES} lines differ as known`)
  })
}
