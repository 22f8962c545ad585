/** One case of the matrix: an image made by one side is read by the other, and told of in the same words. */

import { closeSync, fsyncSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Backend } from '../../../src/block/backend.ts'
import { CreateCatalogue } from '../../../src/block/create-options.ts'
import { CODED, DATA, ExtentList } from '../../../src/block/extent.ts'
import type { JobContext } from '../../../src/job/context.ts'
import { imageConvertJob } from '../../../src/job/image-convert.ts'
import { imageInfoJob } from '../../../src/job/image-info.ts'
import { imageMapJob } from '../../../src/job/image-map.ts'
import { imageMeasureJob } from '../../../src/job/image-measure.ts'
import { createRow, type FormatRow, openOptions, theirCreate, theirName } from '../../support/format-rows.ts'
import { openImage, quietGraph } from '../../support/graph.ts'
import { type Run, writeRuns } from '../../support/images.ts'
import type { Oracle } from '../../support/oracle.ts'
import { randomOf } from '../../support/random.ts'
import type { Pattern } from './patterns.ts'

const PIECE = 2 ** 20

const job: JobContext = {
  id: 'test',
  signal: new AbortController().signal,
  checkpoint: async () => {},
  progress: () => {},
  ready: async () => 'complete',
  onError: () => 'report',
}

export type Side = 'ours' | 'theirs'

/** Throws, and says what, when the sides differ. */
export const runCase = async (
  qemu: Oracle,
  row: FormatRow,
  pattern: Pattern,
  maker: Side,
  folder: string,
): Promise<void> => {
  const size = pattern.size(row)
  const source = join(folder, 'source.raw')
  const image = join(folder, `image.${row.format}`)
  rmSync(source, { force: true })
  writeRuns(source, size, pattern.runs(size), randomOf(size))
  if (maker === 'ours') await makeOurs(row, source, image, size)
  else makeTheirs(qemu, row, source, image, size)
  const { before, name } = theirName(row, image)
  if (maker === 'ours') {
    compareByThem(qemu, row, source, image, pattern.runs(size))
    if (row.isChecked === true) qemu.qemuImgOk(['check', '-q', ...before, name])
  } else await compareByUs(row, source, image, size)
  await compareInfo(qemu, row, image)
  if (row.isEncrypted !== true && row.format !== 'vhdx' && size <= MOST_COMPARED)
    await compareMap(qemu, row, image)
  // What qcow2's foretells is QEMU's reckoning, with room for all tables: other tests compare it.
  if (maker === 'ours' && row.isSplit !== true && row.isEncrypted !== true && row.format !== 'qcow2')
    await compareMeasure(row, source, image, pattern.runs(size))
}

/** Where everything is; QEMU does not know it of VHDX images. */
const compareMap = async (qemu: Oracle, row: FormatRow, filename: string): Promise<void> => {
  const theirs: unknown = JSON.parse(qemu.qemuImgOk(['map', '--output=json', '-f', row.format, filename]))
  const entries = await imageMapJob(quietGraph(), { filename, format: row.format }).run(job)
  const ours: unknown = JSON.parse(JSON.stringify(entries.map(({ filename: _, ...entry }) => entry)))
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`map: ${JSON.stringify(ours)}\nwith QEMU: ${JSON.stringify(theirs)}`)
}

/** What was foretold of the file, whose zeroes that were written are taken for data. */
const compareMeasure = async (
  row: FormatRow,
  source: string,
  image: string,
  runs: readonly Run[],
): Promise<void> => {
  const { required, 'fully-allocated': full } = await imageMeasureJob(quietGraph(), {
    filename: source,
    format: 'raw',
    'target-format': row.format,
    options: optionsOf(row, image),
  }).run(job)
  const { size: actual } = statSync(image)
  const isExact = runs.every(({ content }) => content !== 'zero') && !/streamOptimized/.test(row.options)
  if (required < actual || full < required || (isExact && required !== actual))
    throw new Error(`measured ${required} bytes, ${full} at most; it has ${actual}`)
}

/** Options of a new image, as QAPI spells them. */
const optionsOf = (row: FormatRow, image: string): Record<string, unknown> => {
  const options = new CreateCatalogue(quietGraph()).options(row.format, image)
  for (const pair of row.options.split(',').filter((part) => part !== '')) {
    const [name, value] = pair.split('=') as [string, string]
    options.set(name, value)
  }
  return options.toBlockdev()
}

const makeOurs = async (row: FormatRow, source: string, image: string, size: number): Promise<void> => {
  const graph = quietGraph()
  if (row.isEncrypted === true) {
    await createRow(graph, row, image, size)
    const [from, to] = [
      await openImage(graph, source, 'raw'),
      await openImage(graph, image, row.format, { writable: true, options: openOptions(row) }),
    ]
    await copyData(from, to, size)
    await from.detach()
    await to.detach()
    return
  }
  await imageConvertJob(graph, {
    source: { filename: source, format: 'raw' },
    target: { filename: image, format: row.format, options: optionsOf(row, image) },
  }).run(job)
}

/** What a fresh encrypted image reads is anything, so zeroes are written, too. */
const copyData = async (from: Backend, to: Backend, size: number): Promise<void> => {
  const piece = Buffer.alloc(PIECE)
  for (let at = 0; at < size; at += PIECE) {
    const part = piece.subarray(0, Math.min(PIECE, size - at))
    await from.read(at, part)
    await to.write(at, part)
  }
}

const makeTheirs = (qemu: Oracle, row: FormatRow, source: string, image: string, size: number): void => {
  if (row.isEncrypted === true) {
    qemu.qemuImgOk(theirCreate(row, image, size))
    const { before, name } = theirName(row, image)
    const objects = before.filter((word) => word !== '--image-opts')
    qemu.qemuImgOk(['convert', ...objects, '-n', '--target-image-opts', '-f', 'raw', source, name])
    return
  }
  const options = row.options === '' ? [] : ['-o', row.options]
  qemu.qemuImgOk(['convert', '-f', 'raw', '-O', row.format, ...options, source, image])
}

/** Guest bytes of images that are compared as a whole: where QEMU does not know holes, it reads all of them. */
const MOST_COMPARED = 2 ** 30

const compareByThem = (
  qemu: Oracle,
  row: FormatRow,
  source: string,
  image: string,
  runs: readonly Run[],
): void => {
  const size = statSync(source).size
  if (size > MOST_COMPARED) {
    for (const { offset } of [...runs, { offset: size / 4 }]) compareUnit(qemu, row, source, image, offset)
    return
  }
  if (row.isEncrypted !== true) {
    qemu.qemuImgOk(['compare', '-f', 'raw', '-F', row.format, source, image])
    return
  }
  const { before, name } = theirName(row, image)
  qemu.qemuImgOk(['compare', ...before, `driver=raw,file.filename=${source}`, name])
}

/** One unit of 64 KiB around a place. */
const compareUnit = (qemu: Oracle, row: FormatRow, source: string, image: string, offset: number): void => {
  const number = Math.floor(offset / UNIT)
  const [a, b] = [`${image}.source`, `${image}.unit`]
  for (const [format, from, to] of [
    ['raw', source, a],
    [row.format, image, b],
  ] as const)
    qemu.qemuImgOk([
      'dd',
      '-f',
      format,
      '-O',
      'raw',
      `bs=${UNIT}`,
      `skip=${number}`,
      `count=${number + 1}`,
      `if=${from}`,
      `of=${to}`,
    ])
  if (!readFileSync(a).equals(readFileSync(b))) throw new Error(`QEMU reads other bytes around ${offset}`)
}

const UNIT = 65_536

const compareByUs = async (row: FormatRow, source: string, filename: string, size: number): Promise<void> => {
  const graph = quietGraph()
  const image = await openImage(graph, filename, row.format, { options: openOptions(row) })
  const file = openSync(source, 'r')
  try {
    if (image.size < size) throw new Error(`we see ${image.size} bytes, not ${size}`)
    await compareRuns(image, file, size)
  } finally {
    closeSync(file)
    await image.detach()
  }
}

/** Data is what the source has; everything else is zeroes there, too. */
const compareRuns = async (image: Backend, file: number, size: number): Promise<void> => {
  const list = new ExtentList()
  const isSmall = size <= 16 * PIECE
  for (let at = 0; at < image.size; ) {
    const length = image.size - at
    await image.node.map(at, length, list.reset(at, length))
    for (let i = 0; i < list.count; i++) {
      const run = list.lengths[i]!
      const isData = list.kinds[i] === DATA || list.kinds[i] === CODED
      if (isData || isSmall) await comparePieces(image, file, at, Math.min(run, 64 * PIECE), size)
      at += run
    }
  }
  if (isSmall) return
  for (const at of [0, size / 2, size - PIECE])
    await comparePieces(image, file, Math.floor(at / 512) * 512, PIECE, size)
}

const comparePieces = async (
  image: Backend,
  file: number,
  offset: number,
  length: number,
  size: number,
): Promise<void> => {
  const end = Math.min(offset + length, image.size)
  for (let at = offset; at < end; at += PIECE) {
    const part = Buffer.alloc(Math.min(PIECE, end - at))
    const expected = Buffer.alloc(part.length)
    if (at < size) readSync(file, expected, 0, Math.min(part.length, size - at), at)
    await image.read(at, part)
    if (!part.equals(expected)) throw new Error(`we read other bytes in the piece at ${at}`)
  }
}

const compareInfo = async (qemu: Oracle, row: FormatRow, filename: string): Promise<void> => {
  // Until then the file system may take more than it keeps, which is told as what the file takes.
  const file = openSync(filename, 'r')
  fsyncSync(file)
  closeSync(file)
  const theirs: unknown = JSON.parse(qemu.qemuImgOk(['info', '--output=json', '-f', row.format, filename]))
  const info = await imageInfoJob(quietGraph(), { filename, format: row.format }).run(job)
  const ours: unknown = JSON.parse(JSON.stringify(info))
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`info: ${JSON.stringify(ours)}\nwith QEMU: ${JSON.stringify(theirs)}`)
}
