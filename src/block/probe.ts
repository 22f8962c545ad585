/** Probing: which driver an image is for, by its first bytes, its name, and its last sector where those say nothing. */

import { BlockError, prefixError } from '../base/errors.ts'
import { SECTOR } from '../base/units.ts'
import type { Driver } from './driver.ts'
import type { Graph } from './graph.ts'
import type { Node } from './node.ts'

/** Bytes that drivers probe. */
const PROBE_LENGTH = 2048
/** The score of raw, which takes what nobody else wants. */
const GUESS = 1

/** The driver that an image, stored in `file`, is for. Kind `unsupported` where there is none. */
export const probe = async (graph: Graph, file: Node, filename: string): Promise<Driver> => {
  // Nothing is known of an empty file but that it may become anything.
  const raw = graph.driver('raw')
  if (file.size === 0 && raw !== undefined) return raw
  const head = new Uint8Array(Math.min(PROBE_LENGTH, Math.max(file.size, 0)))
  try {
    await file.read(0, head)
  } catch (error) {
    throw prefixError(error, 'Could not read image for determining its format: ')
  }
  let { best, score } = probeHead(graph, head, filename)
  if (score <= GUESS) best = (await probeEnd(graph, file)) ?? best
  if (best === undefined)
    throw new BlockError('unsupported', 'Could not determine image format: No compatible driver found')
  return best
}

/** What an image that begins like this is most likely. */
export const probeHead = (
  graph: Graph,
  head: Uint8Array,
  filename: string,
): { best: Driver | undefined; score: number } => {
  let best: Driver | undefined
  let score = 0
  for (const driver of graph.drivers()) {
    const own = driver.probe?.(head, filename) ?? 0
    if (own <= score) continue
    best = driver
    score = own
  }
  return { best, score }
}

/** What begins like anything may be known by its end. */
const probeEnd = async (graph: Graph, file: Node): Promise<Driver | undefined> => {
  const asked = graph.drivers().filter((driver) => driver.probeEnd !== undefined)
  const { size } = file
  if (asked.length === 0 || size < SECTOR) return undefined
  const end = new Uint8Array(SECTOR)
  try {
    await file.read(size - SECTOR, end)
  } catch {
    // A bad last sector is no reason to refuse the others.
    return undefined
  }
  for (const driver of asked) if (await driver.probeEnd!(end, size)) return driver
  return undefined
}
