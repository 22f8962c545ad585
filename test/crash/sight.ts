/** What can be seen of an image: what the guest reads, its snapshots, its bitmaps, and what a check says. */

import { BlockError } from '../../src/base/errors.ts'
import type { Finding } from '../../src/block/facets.ts'
import { type Drivers, Graph } from '../../src/block/graph.ts'
import type { Node } from '../../src/block/node.ts'
import type { Options } from '../../src/block/options.ts'
import { SECRETS } from './scenarios.ts'

/** Of one bitmap: bits as bytes, undefined where its content means nothing. */
export interface SeenBitmap {
  readonly granularity: number
  readonly bits: Uint8Array | undefined
}

export interface Sight {
  readonly content: Buffer
  /** What a guest would read of each snapshot, by its id and name. */
  readonly snapshots: ReadonlyMap<string, Buffer>
  readonly bitmaps: ReadonlyMap<string, SeenBitmap>
}

export interface Verdict {
  readonly corruptions: number
  readonly leaks: number
  readonly findings: readonly string[]
}

const PIECE = 1024 * 1024

const newGraph = (drivers: Drivers): Graph => new Graph(drivers, { secret, warn: () => {}, notice: () => {} })

export const secret = (id: string): Uint8Array => Buffer.from(SECRETS[id] ?? '')

/** Opens the image and hands it over; everything is closed afterwards. */
const withImage = async <Result>(
  drivers: Drivers,
  options: Options,
  flags: { readonly readOnly: boolean; readonly forCheck?: boolean },
  use: (node: Node) => Promise<Result>,
): Promise<Result> => {
  const graph = newGraph(drivers)
  try {
    return await use(await graph.open(options, flags))
  } finally {
    await graph.closeAll()
  }
}

const readAll = async (node: Node): Promise<Buffer> => {
  const bytes = Buffer.alloc(node.size)
  for (let at = 0; at < bytes.length; at += PIECE) await node.read(at, bytes.subarray(at, at + PIECE))
  return bytes
}

/** Reads all that there is to see, without changing anything. */
export const look = (drivers: Drivers, options: Options): Promise<Sight> =>
  withImage(drivers, options, { readOnly: true }, async (node) => {
    const content = await readAll(node)
    const snapshots = new Map<string, Buffer>()
    for (const { id, name } of node.layer.snapshots?.list() ?? [])
      snapshots.set(`${id} ${name}`, await lookAtSnapshot(drivers, options, id))
    const bitmaps = new Map<string, SeenBitmap>()
    for (const { name, granularity, inconsistent } of node.layer.bitmaps?.list() ?? [])
      bitmaps.set(name, {
        granularity,
        bits: inconsistent ? undefined : await node.layer.bitmaps!.load(name),
      })
    return { content, snapshots, bitmaps }
  })

const lookAtSnapshot = (drivers: Drivers, options: Options, id: string): Promise<Buffer> =>
  withImage(drivers, options, { readOnly: true }, async (node) => {
    await node.layer.snapshots!.load({ id })
    return readAll(node)
  })

/** What our own check says. */
export const check = (drivers: Drivers, options: Options): Promise<Verdict> =>
  withImage(drivers, options, { readOnly: true, forCheck: true }, async (node) => {
    const findings: Finding[] = []
    const { corruptions, leaks, checkErrors } = await node.layer.check!.check('none', {
      signal: new AbortController().signal,
      progress: async () => {},
      found: (finding) => findings.push(finding),
    })
    if (checkErrors > 0) throw new BlockError('corrupt', 'check errors')
    return { corruptions, leaks, findings: findings.map(({ kind, text }) => `${kind}: ${text}`) }
  })

/** Goes on as a user would: opens the image for writing, writes, and closes it. */
export const carryOn = (
  drivers: Drivers,
  options: Options,
  offset: number,
  bytes: Uint8Array,
): Promise<void> =>
  withImage(drivers, options, { readOnly: false }, async (node) => {
    await node.write(offset, bytes)
    await node.flush()
  })
