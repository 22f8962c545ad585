/** The process in which mutated images are opened: a message for each image, and what became of it as the answer. */

import { createHash } from 'node:crypto'
import { BlockError } from '../../../src/base/errors.ts'
import type { Backend } from '../../../src/block/backend.ts'
import { ExtentList } from '../../../src/block/extent.ts'
import { openImage, quietGraph } from '../../support/graph.ts'
import { type Answer, MOST_READ, type Question } from './question.ts'

const PIECE = 2 ** 20
const SAMPLES = 16
const MOST_MAPS = 256

const readImage = async (image: Backend): Promise<string | undefined> => {
  const { size } = image
  const piece = Buffer.alloc(PIECE)
  if (size > MOST_READ) {
    for (let i = 0; i < SAMPLES; i++) {
      const at = Math.floor((size / SAMPLES) * i)
      await image.read(at, piece.subarray(0, Math.min(65_536, size - at)))
    }
    return undefined
  }
  const hash = createHash('sha256')
  for (let at = 0; at < size; at += PIECE) {
    const part = piece.subarray(0, Math.min(PIECE, size - at))
    await image.read(at, part)
    hash.update(part)
  }
  return hash.digest('hex')
}

const mapImage = async ({ node }: Backend): Promise<void> => {
  const list = new ExtentList()
  for (let at = 0, i = 0; at < node.size && i < MOST_MAPS; i++) {
    await node.map(at, node.size - at, list.reset(at, node.size - at))
    if (list.covered === 0) throw new Error(`map answers nothing at ${at}`)
    at += list.covered
  }
}

const writeImage = async (image: Backend): Promise<void> => {
  const { size } = image
  const length = Math.min(size, 5000)
  for (const at of [0, Math.floor(size / 2), size - length]) {
    await image.write(at, Buffer.alloc(length, 0x77))
    await image.zero(at, Math.min(length, 1024))
  }
  await image.discard(0, Math.min(size, 2 ** 21))
  await image.flush()
}

const check = async (image: Backend, repair: boolean): Promise<void> => {
  await image.node.layer.check?.check(repair ? 'all' : 'none', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: () => {},
  })
}

const causesOf = (error: Error): string[] =>
  error.cause instanceof Error ? [error.cause.message, ...causesOf(error.cause)] : []

/** What is a BlockError at the end of one part does not hinder the others. */
const quietly = async (work: () => Promise<unknown>): Promise<void> => {
  await work().catch((error: unknown) => {
    if (!(error instanceof BlockError)) throw error
  })
}

const answer = async ({ path, format, options, mode }: Question): Promise<Omit<Answer, 'seconds'>> => {
  const graph = quietGraph()
  let size: number | undefined
  let image: Backend | undefined
  try {
    image = await openImage(graph, path, format, { writable: mode !== 'read', options })
    size = image.size
    const opened = image
    const { layer } = opened.node
    await quietly(async () => layer.info?.())
    if (mode === 'write') await quietly(() => writeImage(opened))
    if (mode === 'read') await quietly(() => mapImage(opened))
    for (const bitmap of mode === 'read' ? (layer.bitmaps?.list() ?? []) : [])
      await quietly(async () => layer.bitmaps?.load(bitmap.name))
    await quietly(() => check(opened, mode === 'repair'))
    const sum = await readImage(opened)
    return { size, ...(sum === undefined ? {} : { sum }) }
  } catch (error) {
    if (error instanceof BlockError)
      return {
        kind: error.kind,
        message: error.message,
        causes: causesOf(error),
        ...(size === undefined ? {} : { size }),
      }
    return { bug: String((error as Error).stack ?? error) }
  } finally {
    await image?.detach().catch(() => {})
    await graph.closeAll().catch(() => {})
  }
}

process.on('message', (question: Question) => {
  const before = process.cpuUsage()
  answer(question)
    .catch((error: unknown) => ({ bug: String((error as Error).stack ?? error) }))
    .then((result) => {
      const { user, system } = process.cpuUsage(before)
      process.send!({ ...result, seconds: (user + system) / 1e6 } satisfies Answer)
    })
})
process.send!('ready')
