/** What is measured: converting, comparing, answering and starting; the rows of single formats stand in files of their own. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile } from '../../test/support/daemon.ts'
import { FORMAT_ROWS } from './format-rows.ts'
import { runProgram, timed } from './measure.ts'
import { QCOW2_ROWS } from './qcow2-rows.ts'
import { type Bench, command, type Row, type Run, tool } from './row.ts'
import { connectWire, type Wire } from './wire.ts'

const COMMANDS = 20_000
const STARTS = 15

type Format = 'raw' | 'qcow2'

const fileOf = (bench: Bench, format: Format) => ({ filename: bench[format], format })

interface ConvertRow {
  readonly name: string
  readonly from: Format
  readonly to: Format
  readonly compression?: 'zlib' | 'zstd'
  readonly ratioBar?: number
}

const convertRow = ({ name, from, to, compression, ratioBar }: ConvertRow): Row => {
  const compress = compression === undefined ? {} : { compress: true }
  const options = compression === undefined ? {} : { options: { 'compression-type': compression } }
  const flags = compression === undefined ? [] : ['-c', '-o', `compression_type=${compression}`]
  const withTarget = async (bench: Bench, work: (target: string) => Promise<Run>): Promise<Run> => {
    const target = join(bench.folder, `target.${to}`)
    try {
      return await work(target)
    } finally {
      rmSync(target, { force: true })
    }
  }
  return {
    name,
    title: `convert ${from} → ${to}${compression === undefined ? '' : ` -c ${compression}`}`,
    ours: (bench) =>
      withTarget(bench, (filename) =>
        command(bench, 'image-convert', {
          source: fileOf(bench, from),
          target: { filename, format: to, ...options },
          ...compress,
        }),
      ),
    theirs: (bench) =>
      withTarget(bench, (target) =>
        tool(bench, ['convert', '-f', from, '-O', to, ...flags, bench[from], target]),
      ),
    ...(ratioBar === undefined ? {} : { ratioBar }),
  }
}

/** Runs with a connection of its own to either daemon. */
const onSocket = async (path: string, work: (wire: Wire) => Promise<void>): Promise<Run> => {
  const wire = await connectWire(path)
  try {
    return { ms: await timed(() => work(wire)) }
  } finally {
    wire.close()
  }
}

const inSequence = async (wire: Wire): Promise<void> => {
  for (let count = 0; count < COMMANDS; count++) await wire.execute('query-version')
}
const pipelined = (wire: Wire): Promise<void> => wire.pipeline('query-version', COMMANDS)

const serverRow = (name: string, title: string, work: (wire: Wire) => Promise<void>): Row => ({
  name,
  title: `query-version × ${COMMANDS}, ${title}`,
  ours: (bench) => onSocket(bench.daemon.qmp, work),
  theirs: (bench) => onSocket(bench.qsdSocket, work),
  ratioBar: 1,
})

/** The slowest answer that one client gets while four others convert, one of them compressing. */
const worstLatency = async (bench: Bench): Promise<Run> => {
  let converting = 4
  const targetOf = (index: number): string => join(bench.folder, `busy-${index}.qcow2`)
  const convert = async (index: number): Promise<void> => {
    const filename = targetOf(index)
    const wire = await connectWire(bench.daemon.qmp)
    try {
      const target = { filename, format: 'qcow2' }
      await wire.execute('image-convert', { source: fileOf(bench, 'raw'), target, compress: index === 0 })
    } finally {
      converting--
      wire.close()
    }
  }
  const probe = await connectWire(bench.daemon.qmp)
  const work = Promise.all([0, 1, 2, 3].map(convert))
  let worst = 0
  while (converting > 0) {
    worst = Math.max(worst, await timed(() => probe.execute('query-version')))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  probe.close()
  await work
  // Only now: removing a large file holds up this process, and its clock with it.
  for (const index of [0, 1, 2, 3]) rmSync(targetOf(index), { force: true })
  return { ms: worst }
}

/** Milliseconds for one start of a program, the mean of several. */
const start = async (program: string, args: readonly string[], env = process.env): Promise<Run> => {
  let peak = 0
  const ms = await timed(async () => {
    for (let count = 0; count < STARTS; count++)
      peak = Math.max(peak, (await runProgram(program, args, env)).peak)
  })
  return { ms: ms / STARTS, peak }
}

export const ROWS: readonly Row[] = [
  convertRow({ name: 'raw-raw', from: 'raw', to: 'raw' }),
  convertRow({ name: 'raw-qcow2', from: 'raw', to: 'qcow2', ratioBar: 1 }),
  convertRow({ name: 'qcow2-raw', from: 'qcow2', to: 'raw', ratioBar: 1 }),
  convertRow({ name: 'qcow2-qcow2', from: 'qcow2', to: 'qcow2' }),
  convertRow({ name: 'zlib', from: 'raw', to: 'qcow2', compression: 'zlib', ratioBar: 0.6 }),
  convertRow({ name: 'zstd', from: 'raw', to: 'qcow2', compression: 'zstd' }),
  {
    name: 'compare',
    title: 'compare raw with qcow2',
    ours: (bench) => command(bench, 'image-compare', { a: fileOf(bench, 'raw'), b: fileOf(bench, 'qcow2') }),
    theirs: (bench) => tool(bench, ['compare', '-f', 'raw', '-F', 'qcow2', bench.raw, bench.qcow2]),
    ratioBar: 1,
  },
  {
    name: 'map',
    title: 'map of the qcow2',
    ours: (bench) => command(bench, 'image-map', fileOf(bench, 'qcow2')),
    theirs: (bench) => tool(bench, ['map', '--output=json', '-f', 'qcow2', bench.qcow2]),
  },
  serverRow('sequence', 'in sequence', inSequence),
  serverRow('pipeline', 'pipelined', pipelined),
  { name: 'latency', title: 'worst query-version beside four converts', ours: worstLatency, msBar: 50 },
  {
    name: 'start',
    title: 'qimg info against qemu-img info, whole process',
    ours: (bench) => start(process.execPath, [builtFile('bin/qimg.cjs'), 'info', bench.qcow2]),
    theirs: (bench) => start(bench.oracle.paths.qemuImg, ['info', bench.qcow2], bench.oracle.env),
  },
  {
    name: 'start-node',
    title: 'qimg info against node -e 0, whole process',
    ours: (bench) => start(process.execPath, [builtFile('bin/qimg.cjs'), 'info', bench.qcow2]),
    theirs: () => start(process.execPath, ['-e', '0']),
    ratioBar: 1.5,
  },
  ...QCOW2_ROWS,
  ...FORMAT_ROWS,
]
