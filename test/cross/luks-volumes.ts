/** LUKS volumes in process, and what qemu-img says of the same files. */

import { BlockError } from '../../src/base/errors.ts'
import { createImage } from '../../src/block/create.ts'
import { Graph } from '../../src/block/graph.ts'
import type { Node } from '../../src/block/node.ts'
import { drivers } from '../../src/drivers.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'

export const qemu = oracle()
export const skip = qemu === undefined && NO_ORACLE
export const signal: AbortSignal = new AbortController().signal

export const SECRETS: Readonly<Record<string, string>> = {
  s: 'abc',
  t: 'def',
  e: '',
  u: 'ghi',
  long: 'longer than the sixteen bytes of a key',
}
export const OBJECTS = Object.entries(SECRETS).flatMap(([id, data]) => [
  '--object',
  `secret,id=${id},data=${data}`,
])

export const newGraph = (): Graph =>
  new Graph(drivers, {
    secret(id) {
      const secret = SECRETS[id]
      if (secret === undefined) throw new BlockError('not-found', `No secret with id '${id}'`)
      return Buffer.from(secret)
    },
    warn: () => {},
  })

export const create = (filename: string, options: Record<string, unknown>): Promise<void> =>
  createImage(newGraph(), {
    filename,
    format: 'luks',
    options: { 'key-secret': 's', 'iter-time': 1, ...options },
    signal,
  })

/** Opens a volume of ours or theirs, and closes it when `use` is done. */
export const withVolume = async <T>(
  filename: string,
  use: (node: Node) => Promise<T>,
  options: Record<string, unknown> = {},
  metadataOnly = false,
): Promise<T> => {
  const graph = newGraph()
  const key = metadataOnly ? {} : { 'key-secret': 's' }
  const node = await graph.open(
    { driver: 'luks', ...key, file: { driver: 'file', filename }, ...options },
    { readOnly: metadataOnly, metadataOnly, signal },
  )
  try {
    return await use(node)
  } finally {
    await graph.release(node)
  }
}

export const imageOpts = (filename: string, key = 's'): string =>
  `driver=luks,key-secret=${key},file.filename=${filename}`

export const infoOfOurs = (filename: string): Promise<unknown> =>
  withVolume(filename, async ({ layer }) => (await layer.info!()).specific, {}, true)

export const infoOfTheirs = (filename: string): unknown =>
  JSON.parse(qemu!.qemuImgOk(['info', '--output=json', '-f', 'luks', filename]))['format-specific']

export const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'ok'
  } catch (error) {
    return (error as Error).message
  }
}
