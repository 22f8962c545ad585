/** image-map: how an image's bytes are stored, through its whole chain. */

import type { ImageMapArguments, MapEntry } from '../../qapi/types.ts'
import { BlockError, prefixError, UNREADABLE_MAP } from '../base/errors.ts'
import { alignUp, SECTOR } from '../base/units.ts'
import { filenameOf } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import {
  borrowStatus,
  returnStatus,
  STATUS_CODED,
  STATUS_DATA,
  STATUS_PRESENT,
  STATUS_SPARSE,
  STATUS_ZERO,
  type StatusList,
  walk,
} from '../block/walk.ts'
import type { JobContext, JobRun } from './context.ts'
import { holdImage } from './image.ts'

/** Bytes that one walk asks about, as one entry at most. */
const STEP = 2 ** 40
/** Entries that an answer may have: a hostile image makes one out of every sector. */
const MAX_ENTRIES = 100_000

export const imageMapJob = (graph: Graph, args: ImageMapArguments): JobRun<MapEntry[]> => ({
  async run(job) {
    const { limit } = args
    if (limit !== undefined && (limit < 1 || limit > MAX_ENTRIES))
      throw new BlockError('invalid', `The limit must be from 1 to ${MAX_ENTRIES}`)
    const image = await holdImage(graph, args, { id: job.id, type: 'image-map' }, 'source', {
      signal: job.signal,
      // Who asks for nothing wants to know whether the chain is there; keys are not needed for that.
      metadataOnly: args.length === 0,
    })
    try {
      return await mapNode(image.backend.node, args, job)
    } finally {
      await image.close()
    }
  },
})

const mapNode = async (node: Node, args: ImageMapArguments, job: JobContext): Promise<MapEntry[]> => {
  const start = args.start ?? 0
  const end = Math.min(node.size, args.length === undefined ? node.size : start + args.length)
  const entries: MapEntry[] = []
  const names = new Map<Node, string>()
  const list = borrowStatus()
  try {
    for (let at = start; at < end; at += list.covered) {
      await job.checkpoint()
      const length = Math.min(end - at, STEP)
      try {
        await walk(node, undefined, at, length, list.reset(at, length))
      } catch (error) {
        const told = prefixError(error, UNREADABLE_MAP)
        const offset = await readableEnd(node, at, at + length, list)
        throw new BlockError(told.kind, told.message, { ...told, offset })
      }
      if (list.covered === 0) throw new BlockError('io', 'Could not read file metadata', { offset: at })
      append(entries, list, names)
      job.progress(at + list.covered - start, end - start)
      if (entries.length <= (args.limit ?? MAX_ENTRIES)) continue
      if (args.limit === undefined) throw tooMany()
      // The last of those that stay ends where the next one begins.
      entries.length = args.limit
      break
    }
  } finally {
    returnStatus(list)
  }
  return entries
}

/** Where it is that nothing can be told any more, though it can of what lies between `start` and that. Guest byte. */
const readableEnd = async (node: Node, start: number, end: number, list: StatusList): Promise<number> => {
  let at = start
  for (let length = end - start; length > SECTOR; ) {
    length = alignUp(length / 4, SECTOR)
    try {
      for (; at < end; at += list.covered) {
        const asked = Math.min(length, end - at)
        await walk(node, undefined, at, asked, list.reset(at, asked))
        if (list.covered === 0) return at
      }
      // It did not happen again.
      return start
    } catch {
      // Nearer, in smaller steps.
    }
  }
  return at
}

const append = (entries: MapEntry[], list: StatusList, names: Map<Node, string>): void => {
  let start = list.offset
  for (let i = 0; i < list.count; i++) {
    const status = list.status[i]!
    const offset = list.offsets[i]!
    const entry: MapEntry = {
      start,
      length: list.lengths[i]!,
      depth: list.depths[i]!,
      present: (status & STATUS_PRESENT) !== 0,
      zero: (status & STATUS_ZERO) !== 0,
      data: (status & (STATUS_DATA | STATUS_SPARSE)) === STATUS_DATA,
      compressed: (status & STATUS_CODED) !== 0,
      ...(offset < 0 ? {} : { offset }),
      ...(offset < 0 ? {} : nameOf(list.owners[i], names)),
    }
    start += entry.length
    if (!extend(entries.at(-1), entry)) entries.push(entry)
  }
}

const tooMany = (): BlockError =>
  new BlockError('unsupported', `The map has more than ${MAX_ENTRIES} entries; ask for a part of it`)

const nameOf = (node: Node | undefined, names: Map<Node, string>): { filename?: string } => {
  if (node === undefined) return {}
  const name = names.get(node) ?? filenameOf(node)
  names.set(node, name)
  return { filename: name }
}

/** Two walks may cut a run in two; it is one entry all the same. */
const extend = (last: MapEntry | undefined, next: MapEntry): boolean => {
  if (
    last === undefined ||
    last.depth !== next.depth ||
    last.present !== next.present ||
    last.zero !== next.zero ||
    last.data !== next.data ||
    last.compressed !== next.compressed ||
    last.filename !== next.filename ||
    (last.offset === undefined) !== (next.offset === undefined)
  )
    return false
  if (last.offset !== undefined && last.offset + last.length !== next.offset) return false
  last.length += next.length
  return true
}
