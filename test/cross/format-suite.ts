/**
 * What every format that QEMU knows has to stand: random operations by us whose result QEMU reads, random writes by QEMU
 * that we read, in one file by turns; and the same lines from both command lines.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { BlockError } from '../../src/base/errors.ts'
import { MiB, SECTOR } from '../../src/base/units.ts'
import { Backend } from '../../src/block/backend.ts'
import { createImage } from '../../src/block/create.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../../src/block/edge.ts'
import type { RepairMode } from '../../src/block/facets.ts'
import { Graph } from '../../src/block/graph.ts'
import type { Options } from '../../src/block/options.ts'
import { drivers } from '../../src/drivers.ts'
import { Exercise } from '../support/exercise.ts'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { type Random, seeded } from '../support/random.ts'
import { runQemuImg, runQimg } from './cli-tools.ts'

export const qemu = oracle()
export const skip = qemu === undefined && NO_ORACLE

const SECRET = 'sesame'
export const OBJECTS = ['--object', `secret,id=s,data=${SECRET}`]

/** One kind of image. */
export interface Shape {
  readonly format: string
  /** BlockdevCreateOptions without `size`. */
  readonly create: Options
  /** Options of the open image, nested as in QAPI. */
  readonly open?: Options
  /** A raw backing file, shorter than the image. */
  readonly backing?: boolean
  /** QEMU can check it. */
  readonly checks?: boolean
  /** QEMU's writes are multiples of it, where others would meet a fault of its own. Bytes. */
  readonly theirAlign?: number
  /** Bytes that are asked for. */
  readonly size?: number
}

const DEFAULT_SIZE = 5 * MiB + SECTOR

export const newGraph = (t: Test): Graph => {
  const graph = new Graph(drivers, {
    secret(id) {
      if (id !== 's') throw new BlockError('not-found', `No secret with id '${id}'`)
      return Buffer.from(SECRET)
    },
    warn: () => {},
  })
  t.teardown(() => graph.closeAll())
  return graph
}

export const openShape = async (
  graph: Graph,
  { format, open = {} }: Shape,
  filename: string,
  readOnly = false,
): Promise<Backend> => {
  const node = await graph.open(
    { driver: format, discard: 'unmap', ...open, file: { driver: 'file', filename, locking: 'off' } },
    { readOnly },
  )
  return Backend.attach(graph, node, {
    perm: readOnly ? PERM_CONSISTENT_READ : PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
  })
}

/** The image as an operand of QEMU's tools. */
export const operand = ({ format, open = {} }: Shape, filename: string): string =>
  `json:${JSON.stringify({ driver: format, ...open, file: { driver: 'file', filename } })}`

/** Makes images of a shape, works on them from both sides, and compares what both see. */
export const exerciseShape = async (t: Test, shape: Shape, seed: number, rounds = 5): Promise<void> => {
  const random = seeded(seed)
  const folder = tempDir(t)
  const [path, base, flat] = ['image', 'base.raw', 'flat.raw'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const below = shape.backing === true ? random.bytes(3 * MiB + 1024) : Buffer.alloc(0)
  writeFileSync(base, below)
  const chain =
    shape.backing === true
      ? { 'backing-file': 'base.raw', ...(shape.format !== 'qcow' && { 'backing-fmt': 'raw' }) }
      : {}
  const graph = newGraph(t)
  const signal = new AbortController().signal
  const options = { size: shape.size ?? DEFAULT_SIZE, ...shape.create, ...chain }
  await createImage(graph, { filename: path, format: shape.format, options, signal })
  let model: Buffer | undefined
  for (let part = 0; part < 3; part++) {
    const image = await openShape(graph, shape, path)
    if (model === undefined) {
      model = Buffer.alloc(image.node.size)
      below.copy(model)
    }
    const exercise = new Exercise(random, image, model)
    await exercise.verify(t)
    for (let round = 0; round < rounds; round++) await exercise.round()
    await exercise.verify(t)
    model = exercise.model
    await image.detach()
    compareWithThem(t, shape, path, flat, model)
    writeAsThem(random, shape, path, model)
    compareWithThem(t, shape, path, flat, model)
  }
}

const compareWithThem = (t: Test, shape: Shape, path: string, flat: string, model: Buffer): void => {
  qemu!.qemuImgOk(['convert', ...OBJECTS, '-O', 'raw', operand(shape, path), flat])
  const theirs = readFileSync(flat)
  const at = theirs.equals(model) ? -1 : theirs.findIndex((byte, i) => byte !== model[i])
  t.equal(at, -1, 'QEMU reads the same')
  t.equal(theirs.length, model.length, 'and as much')
  if (shape.checks !== true) return
  const checked = qemu!.qemuImg(['check', '-f', shape.format, path])
  // Space that was taken and not used is no damage.
  t.ok(checked.status === 0 || checked.status === 3, checked.stdout + checked.stderr)
}

/** Writes of QEMU's, noted in the model. */
const writeAsThem = (random: Random, shape: Shape, path: string, model: Buffer): void => {
  const commands: string[] = []
  for (let i = 0; i < 12; i++) {
    const unit = shape.theirAlign ?? SECTOR
    const offset = random.below(Math.ceil(model.length / unit)) * unit
    const units = random.between(1, Math.ceil((300 * SECTOR) / unit))
    const length = Math.min(units * unit, model.length - offset)
    const isZero = random.chance(0.2)
    const pattern = isZero ? 0 : random.below(256)
    model.fill(pattern, offset, offset + length)
    commands.push('-c', `write ${isZero ? '-z' : `-P ${pattern}`} ${offset} ${length}`)
  }
  qemu!.qemuIoOk([...OBJECTS, ...commands, operand(shape, path)])
}

/** Single megabytes in a disk as large as a format can have: each side reads what the other wrote. */
export const exerciseLarge = async (
  t: Test,
  shape: Shape,
  size: number,
  places: readonly number[],
): Promise<void> => {
  const path = join(tempDir(t), 'image')
  const graph = newGraph(t)
  const signal = new AbortController().signal
  const options = { ...shape.create, size }
  await createImage(graph, { filename: path, format: shape.format, options, signal })
  const image = await openShape(graph, shape, path)
  for (const [i, at] of places.entries()) await image.node.write(at, Buffer.alloc(MiB, i + 1))
  await image.detach()
  const reads = places.flatMap((at, i) => ['-c', `read -P ${i + 1} ${at} 1M`])
  const said = qemu!.qemuIoOk(['-f', shape.format, ...reads, path])
  t.notMatch(said, /verification failed/)
  const writes = places.flatMap((at, i) => ['-c', `write -P ${i + 101} ${at - 2 * MiB} 1M`])
  qemu!.qemuIoOk(['-f', shape.format, ...writes, path])
  const again = await openShape(graph, shape, path, true)
  for (const [i, at] of places.entries()) {
    const bytes = Buffer.alloc(3 * MiB)
    await again.node.read(at - 2 * MiB, bytes)
    const expected = Buffer.concat([i + 101, 0, i + 1].map((value) => Buffer.alloc(MiB, value)))
    t.ok(bytes.equals(expected), `at ${at}`)
  }
  t.equal(again.node.size, size)
  await again.detach()
}

/** Each line through qemu-img and qimg, in folders of their own: what they say and how they end is the same. */
export const compareLines = (
  t: Test,
  lines: readonly (readonly string[])[],
  differs: (line: readonly string[]) => boolean = () => false,
): void => {
  const theirs = tempDir(t)
  const ours = tempDir(t)
  for (const line of lines) {
    const expected = runQemuImg(qemu!, line, theirs)
    const found = runQimg(line, ours)
    if (differs(line)) t.notSame(found, expected, `differs on purpose: ${line.join(' ')}`)
    else t.same(found, expected, line.join(' '))
  }
}

/** What our check finds and mends, in the spelling of qemu-img's JSON; counts that are 0 are left out as there. */
export const checkOurs = async (
  t: Test,
  { format }: Pick<Shape, 'format'>,
  filename: string,
  repair: RepairMode,
): Promise<Record<string, number>> => {
  const graph = newGraph(t)
  const node = await graph.open(
    { driver: format, file: { driver: 'file', filename } },
    { readOnly: repair === 'none', forCheck: true },
  )
  const result = await node.layer.check!.check(repair, {
    signal: new AbortController().signal,
    progress: async () => {},
    found: () => {},
  })
  await graph.release(node)
  return withoutZeroes({
    'check-errors': result.checkErrors,
    corruptions: result.corruptions,
    'corruptions-fixed': result.corruptionsFixed,
    leaks: result.leaks,
    'leaks-fixed': result.leaksFixed,
    'total-clusters': result.totalClusters ?? 0,
    'allocated-clusters': result.allocatedClusters ?? 0,
    'fragmented-clusters': result.fragmentedClusters ?? 0,
  })
}

/** The same of theirs. With repairs, they check a second time; this is the first. */
export const checkTheirs = (
  { format }: Pick<Shape, 'format'>,
  filename: string,
  repair: RepairMode,
): Record<string, number> => {
  const mend = repair === 'none' ? [] : ['-r', repair]
  const { stdout } = qemu!.qemuImg(['check', '-f', format, '--output=json', ...mend, filename])
  const { filename: _, format: __, ...counts } = JSON.parse(stdout) as Record<string, unknown>
  return withoutZeroes(counts as Record<string, number>)
}

const withoutZeroes = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))
