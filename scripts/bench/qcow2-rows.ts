/** Rows of qcow2: small requests all over an allocated image, alone and on a chain; and the tables of a large image. */

import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './measure.ts'
import { type Bench, command, type Row, type Run, tool } from './row.ts'

const KiB = 1024
const REQUESTS = 20_000
/** Bytes from one request to the next: an odd number of clusters and some, so that the whole image is visited. */
const STRIDE = 1_234_567_168

const allocated = (bench: Bench): string => join(bench.folder, 'allocated.qcow2')
const chainTop = (bench: Bench): string => join(bench.folder, 'chain-3.qcow2')
const huge = (bench: Bench): string => join(bench.folder, 'huge.qcow2')

/** 8 GiB, every cluster with a place. */
const makeAllocated = async (bench: Bench): Promise<void> => {
  if (existsSync(allocated(bench))) return
  bench.oracle.qemuImgOk([
    'create',
    '-q',
    '-f',
    'qcow2',
    '-o',
    'preallocation=metadata',
    allocated(bench),
    '8G',
  ])
}

/** Three empty overlays on it. */
const makeChain = async (bench: Bench): Promise<void> => {
  await makeAllocated(bench)
  let below = allocated(bench)
  for (const index of [1, 2, 3]) {
    const overlay = join(bench.folder, `chain-${index}.qcow2`)
    rmSync(overlay, { force: true })
    bench.oracle.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', below, '-F', 'qcow2', overlay])
    below = overlay
  }
}

/** 1 TiB, every cluster with a place in a sparse file. */
const makeHuge = async (bench: Bench): Promise<void> => {
  if (existsSync(huge(bench))) return
  bench.oracle.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', 'preallocation=metadata', huge(bench), '1T'], {
    timeoutMs: 600_000,
  })
}

interface RequestRow {
  readonly size: number
  readonly depth: number
  readonly write: boolean
  readonly chained: boolean
}

/** The time that the requests took by each side's own clock: neither's start counts. */
const requestRow = ({ size, depth, write, chained }: RequestRow): Row => {
  const image = chained ? chainTop : allocated
  const verb = write ? 'write' : 'read'
  const count = Math.floor(REQUESTS / Math.max(1, size / (16 * KiB)))
  const ofOurs = async (bench: Bench): Promise<Run> => {
    const reply = (await bench.wire.execute('image-bench', {
      filename: image(bench),
      format: 'qcow2',
      count,
      depth,
      'buffer-size': size,
      'step-size': STRIDE,
      write,
    })) as { readonly result: { readonly seconds: number } }
    return { ms: reply.result.seconds * 1000 }
  }
  const ofTheirs = async (bench: Bench): Promise<Run> => {
    const numbers = ['-c', `${count}`, '-d', `${depth}`, '-s', `${size}`, '-S', `${STRIDE}`]
    const args = ['bench', '-f', 'qcow2', ...(write ? ['-w'] : []), ...numbers, image(bench)]
    const { output, peak } = await runProgram(bench.oracle.paths.qemuImg, args, bench.oracle.env)
    return { ms: Number(/completed in ([\d.]+) seconds/.exec(output)![1]) * 1000, peak }
  }
  return {
    name: `${verb}-${size / KiB}k-d${depth}${chained ? '-chain' : ''}`,
    title: `${verb} ${size / KiB} KiB × ${count}, depth ${depth}${chained ? ', under 3 overlays' : ''}`,
    prepare: chained ? makeChain : makeAllocated,
    ours: ofOurs,
    theirs: ofTheirs,
    ratioBar: depth === 1 ? 1.5 : 1,
  }
}

const requestRows = (): Row[] => {
  const rows: Row[] = []
  for (const chained of [false, true])
    for (const write of [false, true])
      for (const size of [4 * KiB, 64 * KiB])
        for (const depth of [1, 8, 32]) rows.push(requestRow({ size, depth, write, chained }))
  return rows
}

const snapshotRow = (name: string, action: 'create' | 'delete', flag: string): Row => {
  const opposite = action === 'create' ? '-d' : '-c'
  const around = async (bench: Bench, work: () => Promise<Run>): Promise<Run> => {
    const other = (): string => bench.oracle.qemuImgOk(['snapshot', opposite, 's', huge(bench)])
    if (action === 'delete') other()
    const run = await work()
    if (action === 'create') other()
    return run
  }
  return {
    name,
    title: `snapshot ${action} on 1 TiB mapped`,
    prepare: makeHuge,
    ours: (bench) =>
      around(bench, () =>
        command(bench, 'image-snapshot', { filename: huge(bench), format: 'qcow2', action, snapshot: 's' }),
      ),
    theirs: (bench) => around(bench, () => tool(bench, ['snapshot', flag, 's', huge(bench)])),
    ratioBar: 1,
  }
}

const hugeRow = (subcommand: 'check' | 'map' | 'info', title: string): Row => ({
  name: `${subcommand}-1t`,
  title,
  prepare: makeHuge,
  ours: (bench) => command(bench, `image-${subcommand}`, { filename: huge(bench), format: 'qcow2' }),
  theirs: (bench) => tool(bench, [subcommand, '--output=json', '-f', 'qcow2', huge(bench)]),
  ratioBar: 1,
})

export const QCOW2_ROWS: readonly Row[] = [
  ...requestRows(),
  hugeRow('info', 'open 1 TiB mapped'),
  hugeRow('check', 'check 1 TiB mapped'),
  hugeRow('map', 'map 1 TiB mapped'),
  snapshotRow('snapshot-create-1t', 'create', '-c'),
  snapshotRow('snapshot-delete-1t', 'delete', '-d'),
]
