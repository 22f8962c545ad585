/** The images on the way down a backing chain, as images name them: one that comes again would go on for ever. */

import { BlockError } from '../base/errors.ts'
import type { Driver } from './driver.ts'
import { exactFilename, isPlainObject, optionAt } from './filename.ts'
import type { Graph } from './graph.ts'
import type { Node } from './node.ts'
import type { Options } from './options.ts'

/** An image on the way. */
export interface ChainLink {
  /** For messages. */
  readonly name: string
  readonly identity: string | undefined
}

/** Longest backing chain that is opened. Images. */
const MAX_CHAIN = 200

export const chainLink = (node: Node): ChainLink => ({
  name: exactFilename(node.child('file')?.node ?? node) ?? node.name,
  identity: fileIdentity(node),
})

/** Which file an image is in, whatever it is called; undefined for a part of one, and where the protocol has no names. */
export const fileIdentity = (node: Node): string | undefined => {
  const { driver, options } = node
  if (driver.kind === 'protocol') return protocolIdentity(driver, options)
  const file = node.child('file')
  return file !== undefined && isWhole(driver, options) ? fileIdentity(file.node) : undefined
}

/** The same for options that are not open yet. */
const identityOf = (graph: Graph, options: Options): string | undefined => {
  const driver = typeof options.driver === 'string' ? graph.driver(options.driver) : undefined
  if (driver?.kind === 'protocol') return protocolIdentity(driver, options)
  const { file } = options
  return isPlainObject(file) && (driver === undefined || isWhole(driver, options))
    ? identityOf(graph, file)
    : undefined
}

const protocolIdentity = (driver: Driver, options: Options): string | undefined =>
  driver.identity?.(options) ?? driver.filename?.(options, () => undefined)

/** No option makes it another image in the same file. */
const isWhole = (driver: Driver, options: Options): boolean =>
  (driver.strongOptions ?? []).every((name) => optionAt(options, name) === undefined)

/**
 * Kind `invalid` where the image of that name is one of the chain, or one too many.
 * @param options how it is going to be opened
 */
export const refuseEndless = (
  graph: Graph,
  chain: readonly ChainLink[],
  filename: string,
  options: Options,
): void => {
  const identity = identityOf(graph, options)
  const comesAgain = identity !== undefined && chain.some((link) => link.identity === identity)
  if (!comesAgain && chain.length <= MAX_CHAIN) return
  throw new BlockError(
    'invalid',
    `Backing file chain of '${chain[0]!.name}' loops or is too long at '${filename}'`,
  )
}
