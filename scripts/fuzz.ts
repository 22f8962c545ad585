/**
 * `npm run fuzz -- --help` says what it does: the seeded campaigns of test/fuzz. Each target is a module with
 * `run(seed, count)`, which answers what failed, a line each with the seed that repeats it.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../test/support/package-root.ts'
import { recordRun, today } from './conformance/records.ts'
import { ensureOracle } from './oracle.ts'
import { readArguments } from './usage.ts'

interface Target {
  run(seed: number, count: number): Promise<readonly string[]>
}

/** Rounds between two looks at the clock. */
const STEP = 5

/** The modules of test/fuzz; what they share is in folders. */
const TARGETS = readdirSync(join(packageRoot, 'test', 'fuzz'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))

const USAGE = `usage: npm run fuzz -- [--seed N] [--count N | --seconds N] [--record] [TARGET…]

Runs seeded campaigns against QEMU's tools, all or those named. Ends with 1 where something differs, with the seed of it.

  --seed N      where to begin; a random place unless told, which is printed
  --count N     rounds of each target (100)
  --seconds N   as many rounds as fit, all targets together
  --record      keeps what came of it in docs/conformance.md
  --help

targets: ${TARGETS.join(' ')}`

const { values, positionals } = readArguments(USAGE, {
  seed: { type: 'string' },
  count: { type: 'string' },
  seconds: { type: 'string' },
  record: { type: 'boolean', default: false },
})

const number = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text)
  if (Number.isSafeInteger(value) && value >= 0) return value
  console.error(`fuzz: --${name} expects a whole number`)
  process.exit(2)
}

const unknown = positionals.filter((name) => !TARGETS.includes(name))
if (unknown.length > 0) {
  console.error(`fuzz: no target ${unknown.join(', ')}; there are ${TARGETS.join(' ')}`)
  process.exit(2)
}
const names = positionals.length === 0 ? TARGETS : positionals

const seed = number('seed', values.seed, Math.floor(Math.random() * 2 ** 31))
const seconds = number('seconds', values.seconds, 0)
const count = number('count', values.count, seconds > 0 ? Number.MAX_SAFE_INTEGER : 100)
console.log(`seed ${seed}`)

const oracle = await ensureOracle()
if ('missing' in oracle) console.log(`no oracle (${oracle.missing}): targets that need it will say so`)

let failures = 0
for (const name of names) {
  const target = (await import(new URL(`../test/fuzz/${name}.js`, import.meta.url).href)) as Target
  const end = seconds > 0 ? Date.now() + (seconds * 1000) / names.length : Number.POSITIVE_INFINITY
  let done = 0
  const before = failures
  for (; done < count && Date.now() < end; done += STEP) {
    const found = await target.run(seed + done, Math.min(STEP, count - done))
    for (const line of found) console.log(`${name}: ${line}`)
    failures += found.length
  }
  const rounds = Math.min(done, count)
  console.log(`${name}: ${rounds} rounds`)
  if (values.record)
    recordRun(({ fuzz }) => {
      fuzz[name] = { date: today(), seed, rounds, failures: failures - before }
    })
}
console.log(`${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0
