/** VMDK images in process, and what qemu-img says of the same files. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MapEntry } from '../../qapi/types.ts'
import { createImage } from '../../src/block/create.ts'
import { Graph } from '../../src/block/graph.ts'
import type { Node } from '../../src/block/node.ts'
import { gate, type OpenPolicy } from '../../src/block/open-policy.ts'
import type { Options } from '../../src/block/options.ts'
import { drivers } from '../../src/drivers.ts'
import type { JobContext, JobRun } from '../../src/job/context.ts'
import { imageConvertJob } from '../../src/job/image-convert.ts'
import { imageInfoJob } from '../../src/job/image-info.ts'
import { imageMapJob } from '../../src/job/image-map.ts'
import { textBytes } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import type { Random } from '../support/random.ts'

export const qemu = oracle()
export const skip = qemu === undefined && NO_ORACLE
export const signal: AbortSignal = new AbortController().signal

export const SUBFORMATS = [
  'monolithicSparse',
  'monolithicFlat',
  'twoGbMaxExtentSparse',
  'twoGbMaxExtentFlat',
  'streamOptimized',
] as const

const job: JobContext = {
  id: 'test',
  signal,
  checkpoint: async () => {},
  progress() {},
  ready: async () => 'complete',
  onError: () => 'report',
}

export const newGraph = (policy: OpenPolicy = 'compat'): Graph =>
  new Graph(drivers, { secret: () => new Uint8Array(), warn: () => {}, checkImplied: gate(policy) })

export const runJob = <T>(make: (graph: Graph) => JobRun<T>): Promise<T> => make(newGraph()).run(job)

export const create = (filename: string, options: Options): Promise<void> =>
  createImage(newGraph(), { filename, format: 'vmdk', options, signal })

export const convert = (source: string, target: string, options: Options): Promise<unknown> =>
  runJob((graph) =>
    imageConvertJob(graph, {
      source: { filename: source },
      target: { filename: target, format: 'vmdk', options },
    }),
  )

/** Opens an image of ours or theirs, and closes it when `use` is done. */
export const withImage = async <T>(
  filename: string,
  use: (node: Node) => Promise<T>,
  { readOnly = false, ...options }: Options & { readOnly?: boolean } = {},
  graph = newGraph(),
): Promise<T> => {
  const node = await graph.open({ driver: 'vmdk', ...options }, { filename, readOnly })
  try {
    return await use(node)
  } finally {
    await graph.release(node)
  }
}

export const contentOf = (filename: string): Promise<Buffer> =>
  withImage(
    filename,
    async (node) => {
      const bytes = Buffer.alloc(node.size)
      await node.read(0, bytes)
      return bytes
    },
    { readOnly: true },
  )

export const contentOfTheirs = (filename: string): Buffer => {
  qemu!.qemuImgOk(['convert', '-O', 'raw', filename, `${filename}.raw`])
  return readFileSync(`${filename}.raw`)
}

/** JSON has no file names in it. */
const withoutNames = (entries: readonly MapEntry[]): unknown[] =>
  entries.map(({ filename: _, ...entry }) => entry)

/** What a job answers, or how it fails, in qemu-img's words. */
const outcome = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return await work
  } catch (error) {
    return `qemu-img: ${(error as Error).message}\n`
  }
}

/** The same of qemu-img. */
const theirs = (args: readonly string[]): unknown => {
  const { status, stdout, stderr } = qemu!.qemuImg([...args, '--output=json'])
  return status === 0 ? JSON.parse(stdout) : stderr
}

/** Space on the medium may come and go between two looks. */
const withoutSpace = (info: unknown): unknown =>
  JSON.parse(JSON.stringify(info), (key, value) => (key === 'actual-size' ? undefined : value))

/** Info and map of an image as both sides tell them. */
export const told = async (filename: string): Promise<{ ours: unknown; theirs: unknown }> => ({
  ours: {
    info: withoutSpace(await outcome(runJob((graph) => imageInfoJob(graph, { filename })))),
    map: await outcome(runJob((graph) => imageMapJob(graph, { filename })).then(withoutNames)),
  },
  theirs: { info: withoutSpace(theirs(['info', filename])), map: theirs(['map', filename]) },
})

/** Bytes of a grain of QEMU's. */
export const GRAIN = 65_536
/** Guest bytes of `makeImage`. */
export const SIZE = 40 * 2 ** 20
/** Its grains that hold something: in both grain tables. */
export const GRAINS = [0, 1, 2, 5, 100, 511, 512, 513, 600]

/** An image made by QEMU, and what it holds. */
export const makeImage = (
  folder: string,
  options: string,
  random: Random,
): { name: string; content: Buffer } => {
  const content = Buffer.alloc(SIZE)
  for (const grain of GRAINS) content.set(textBytes(GRAIN, random), grain * GRAIN)
  const raw = join(folder, 'raw')
  writeFileSync(raw, content)
  const name = join(folder, 'a.vmdk')
  qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vmdk', '-o', options, raw, name])
  return { name, content }
}
