/**
 * Bringing the file up to what its log says: on the disk where it may be written, in memory where it is only read.
 */

import { alignUp } from '../../base/units.ts'
import type { Edge } from '../../block/edge.ts'
import { type Headers, nextGuid } from './header.ts'
import { NO_GUID, REGION_TABLE_OFFSETS, UNIT } from './layout.ts'
import type { Replay } from './log.ts'
import type { Update } from './log-entry.ts'
import { refuse } from './refusal.ts'

/** Refuses changes that no writer of metadata asks for. Kind `corrupt`. */
export const checkReplay = (file: Edge, { fields }: Headers, replay: Replay): void => {
  if (replay.flushedSize > file.node.size)
    throw refuse(`the file has ${file.node.size} bytes, and had ${replay.flushedSize}: it was cut off`)
  const end = Math.max(file.node.size, replay.size)
  for (const { offset, length } of replay.updates) {
    if (offset < REGION_TABLE_OFFSETS[0]) throw refuse('the log would change the headers')
    if (offset < fields.LogOffset + fields.LogLength && offset + length > fields.LogOffset)
      throw refuse('the log would change itself')
    if (offset + length > end) throw refuse('the log would change what the file does not have')
  }
}

/** Writes what the log says where it belongs, and empties it. A kill in between leaves the log as it is. */
export const replayOnDisk = async (file: Edge, headers: Headers, replay: Replay): Promise<void> => {
  const { node } = file
  const FileWriteGuid = nextGuid(headers.fields.FileWriteGuid, 'file write')
  await headers.update(node, { FileWriteGuid })
  for (const { offset, length, bytes } of replay.updates)
    await (bytes === undefined ? node.zero(offset, length) : node.write(offset, bytes))
  if (node.size < replay.size) await node.resize(alignUp(replay.size, UNIT), 'off')
  await node.flush()
  await headers.update(node, { LogGuid: NO_GUID })
}

/** Whether one of the changes touches a range of the file. Many ranges may be asked for. */
export const touchedBy = (updates: readonly Update[]): ((offset: number, length: number) => boolean) => {
  const starts: number[] = []
  const ends: number[] = []
  for (const { offset, length } of updates.toSorted((a, b) => a.offset - b.offset)) {
    const last = ends.length - 1
    if (last >= 0 && offset <= ends[last]!) ends[last] = Math.max(ends[last]!, offset + length)
    else {
      starts.push(offset)
      ends.push(offset + length)
    }
  }
  return (offset, length) => {
    let low = 0
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >>> 1
      if (ends[middle]! > offset) high = middle
      else low = middle + 1
    }
    return low < starts.length && starts[low]! < offset + length
  }
}
