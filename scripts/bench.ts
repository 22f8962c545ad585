/**
 * `npm run bench -- [--json FILE] [--quick] [ROW…]`: qimg against QEMU's tools on the same files, in turn. qimg's work is
 * done by a running daemon over QMP. Prints medians, their ratio and peak memory; bars are information, not a test.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon } from '../test/support/daemon.ts'
import { type Oracle, oracle } from '../test/support/oracle.ts'
import { makeImage } from './bench/image.ts'
import { median, peakMemory, resetPeak, type Side } from './bench/measure.ts'
import type { Bench, Row, Run } from './bench/row.ts'
import { ROWS } from './bench/rows.ts'
import { connectWire } from './bench/wire.ts'
import { ensureOracle } from './oracle.ts'
import { readArguments } from './usage.ts'

const MiB = 1024 * 1024
const MEMORY_BAR = 200 * MiB
/** A row's runs on either side, and the milliseconds of both together after which the lesser number is enough. */
const MIN_RUNS = 5
const MAX_RUNS = 15
const ENOUGH_MS = 8000

interface Result {
  readonly name: string
  readonly title: string
  readonly ours: Side
  readonly theirs: Side | undefined
  /** Ours / theirs, of the medians. */
  readonly ratio: number | undefined
  /** Which bars it misses; undefined where none was set. */
  readonly misses: readonly ('time' | 'memory')[] | undefined
}

const add = (side: Side, run: Run): void => {
  side.runs.push(run.ms)
  side.peak = Math.max(side.peak, run.peak ?? 0)
}

const judge = (row: Row, ours: Side, ratio: number | undefined): Result['misses'] => {
  const isHeavy = ours.peak > MEMORY_BAR
  const isSlow =
    (row.ratioBar !== undefined && ratio !== undefined && ratio > row.ratioBar) ||
    (row.msBar !== undefined && median(ours.runs) > row.msBar)
  if (row.ratioBar === undefined && row.msBar === undefined && !isHeavy) return undefined
  return [...(isSlow ? ['time' as const] : []), ...(isHeavy ? ['memory' as const] : [])]
}

const measure = async (row: Row, bench: Bench): Promise<Result> => {
  const ours: Side = { runs: [], peak: 0 }
  const theirs: Side = { runs: [], peak: 0 }
  const pid = bench.daemon.process.pid!
  await row.prepare?.(bench)
  // What is measured is a running daemon: one that has done such work before. And memory that a virtual machine has
  // returned to its host meanwhile is fetched again: that takes longer than most runs. What one run gives back the next
  // takes at once.
  await row.ours(bench)
  resetPeak(pid)
  let spent = 0
  for (let run = 0; run < MIN_RUNS || (run < MAX_RUNS && spent < ENOUGH_MS); run++) {
    add(ours, await row.ours(bench))
    if (row.theirs !== undefined) add(theirs, await row.theirs(bench))
    spent += ours.runs.at(-1)! + (theirs.runs.at(-1) ?? 0)
  }
  // A row that ran programs of ours knows their peak; else the daemon did the work.
  if (ours.peak === 0) ours.peak = peakMemory(pid)
  row.clean?.(bench)
  const ratio = row.theirs === undefined ? undefined : median(ours.runs) / median(theirs.runs)
  return {
    name: row.name,
    title: row.title,
    ours,
    theirs: row.theirs === undefined ? undefined : theirs,
    ratio,
    misses: judge(row, ours, ratio),
  }
}

const time = (side: Side | undefined): string =>
  side === undefined ? '' : `${median(side.runs).toFixed(1)} ms`
const memory = (side: Side | undefined): string =>
  side === undefined || side.peak === 0 ? '' : `${Math.round(side.peak / MiB)} MiB`

const show = (columns: readonly string[]): void => {
  const [title, ...rest] = columns
  console.log(`${title!.padEnd(48)}${rest.map((column) => column.padStart(11)).join('')}`)
}

const showResult = ({ title, ours, theirs, ratio, misses }: Result): void => {
  const verdict = misses === undefined ? '' : misses.length === 0 ? 'ok' : `MISS ${misses.join(', ')}`
  show([
    title,
    time(ours),
    time(theirs),
    ratio?.toFixed(2) ?? '',
    memory(ours),
    memory(theirs),
    `  ${verdict}`,
  ])
}

/** Starts qemu-storage-daemon on a socket and waits until that is there. */
const startQsd = async (tools: Oracle, socket: string): Promise<ChildProcess> => {
  const chardev = `socket,id=c,path=${socket},server=on,wait=off`
  const args = ['--chardev', chardev, '--monitor', 'chardev=c']
  const child = spawn(tools.paths.qsd, args, { env: tools.env, stdio: 'inherit' })
  while (!existsSync(socket) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 10))
  return child
}

const prepare = async (folder: string, isQuick: boolean) => {
  const tools = oracle()
  if (tools === undefined) throw new Error('there is nothing to compare with: the QEMU tools are missing')
  const cache = join(tmpdir(), 'qimg-bench')
  mkdirSync(cache, { recursive: true })
  const raw = join(cache, isQuick ? 'quick.raw' : 'full.raw')
  const qcow2 = raw.replace(/raw$/, 'qcow2')
  makeImage(raw, isQuick ? 256 * MiB : 2048 * MiB)
  if (!existsSync(qcow2)) {
    tools.qemuImgOk(['convert', '-f', 'raw', '-O', 'qcow2', raw, `${qcow2}.new`], { timeoutMs: 600_000 })
    tools.qemuImgOk(['compare', '-f', 'raw', '-F', 'qcow2', raw, `${qcow2}.new`], { timeoutMs: 600_000 })
    renameSync(`${qcow2}.new`, qcow2)
  }
  return { oracle: tools, raw, qcow2, folder, qsdSocket: join(folder, 'qsd.sock') }
}

const USAGE = `usage: npm run bench -- [--json FILE] [--quick] [ROW…]

Measures qimg, whose work a running daemon does, against QEMU's tools on the same files, in turn: medians of ${MIN_RUNS} runs, of\nup to ${MAX_RUNS} where they are short.

  --json FILE   writes the results there, too
  --quick       images of 256 MiB instead of 2 GiB
  --help

rows: ${ROWS.map(({ name }) => name).join(' ')}`

const { values, positionals } = readArguments(USAGE, {
  json: { type: 'string' },
  quick: { type: 'boolean', default: false },
})
const unknown = positionals.filter((name) => !ROWS.some((row) => row.name === name))
if (unknown.length > 0)
  throw new Error(`no row ${unknown.join(', ')}; there are ${ROWS.map(({ name }) => name).join(' ')}`)

const tools = await ensureOracle()
const folder = mkdtempSync(join(tmpdir(), 'qimg-bench-'))
try {
  const files = await prepare(folder, values.quick)
  const daemon = await startDaemon({ args: ['--log-level', 'warn'] })
  const qsd = await startQsd(files.oracle, files.qsdSocket)
  const results: Result[] = []
  try {
    const wire = await connectWire(daemon.qmp)
    show(['', 'qimg', 'QEMU', 'ratio', 'qimg peak', 'QEMU peak', 'bar'])
    for (const row of ROWS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
      const result = await measure(row, { ...files, daemon, wire })
      showResult(result)
      results.push(result)
    }
    wire.close()
  } finally {
    qsd.kill()
    await daemon.stop()
  }
  const qemu = 'version' in tools ? tools.version : 'unknown'
  const about = { node: process.versions.node, qemu, quick: values.quick, date: new Date().toISOString() }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ ...about, results }, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
