/** From names to options: what a user calls an image, and what an image calls the files that it needs. */

import { BlockError, prefixError } from '../base/errors.ts'
import { type ChainLink, refuseEndless } from './backing-chain.ts'
import type { Driver } from './driver.ts'
import {
  besides,
  exactFilename,
  hasProtocol,
  isPlainObject,
  mergeOptions,
  parseJsonFilename,
  protocolOf,
} from './filename.ts'
import type { Graph } from './graph.ts'
import type { Node } from './node.ts'
import type { Options } from './options.ts'

/**
 * A file name becomes the options of the protocol that it names, as this node (`protocol`: the bytes themselves are wanted)
 * or as its `file`.
 */
export const withFilename = (
  graph: Graph,
  filename: string | undefined,
  given: Options,
  protocol: boolean,
): Options => {
  if (filename?.startsWith('json:')) return mergeOptions(parseJsonFilename(filename), given)
  const named = typeof given.driver === 'string' ? graph.driver(given.driver) : undefined
  if (filename === undefined) {
    // A name among the options is a path, whatever it looks like.
    const path = protocol && given.driver === undefined ? given.filename : undefined
    return typeof path === 'string' ? { driver: graph.fileDriverFor(path), ...given } : given
  }
  if (given.filename !== undefined && (named === undefined ? protocol : isProtocol(named))) throw namedTwice()
  if (named !== undefined && isProtocol(named))
    return { ...(named.parseFilename?.(filename) ?? { filename }), ...given }
  if (named === undefined && protocol) return { ...protocolOptions(graph, filename), ...given }
  if (typeof given.file === 'string') throw namedBesides()
  if (given.file !== undefined && !isPlainObject(given.file)) return given
  return { ...given, file: withFilename(graph, filename, given.file ?? {}, true) }
}

const namedTwice = (): BlockError =>
  new BlockError('invalid', "Can't specify 'file' and 'filename' options at the same time")

export const namedBesides = (): BlockError =>
  new BlockError(
    'invalid',
    'Cannot reference an existing block device with additional options or a new filename',
  )

/** The protocol that a plain name or `proto:` name speaks of, as options. Kind `invalid` for an unknown one. */
const protocolOptions = (graph: Graph, filename: string): Options => {
  if (!hasProtocol(filename)) return { driver: graph.fileDriverFor(filename), filename }
  const name = protocolOf(filename)
  const driver = graph.protocolDriver(name)
  if (driver === undefined) throw new BlockError('invalid', `Unknown protocol '${name}'`)
  return driver.parseFilename === undefined
    ? { driver: driver.name, filename }
    : { driver: driver.name, ...driver.parseFilename(filename) }
}

/** Filters that have file names of their own count as protocols where a name is read. */
export const isProtocol = (driver: Driver): boolean =>
  driver.kind === 'protocol' || driver.protocolNames !== undefined

/** Options of a user's for a file that the image names: they can say how it is opened, not which it is. */
export const besidesName = (implied: Options, given: unknown): Options => {
  if (given === undefined) return implied
  if (typeof given === 'string') throw namedBesides()
  if (!isPlainObject(given)) return implied
  if (given.filename !== undefined || given.file !== undefined) throw namedTwice()
  return mergeOptions(implied, given)
}

/** The plain name of what is being opened, as far as its children are open already. */
export const imageFilename = (node: Node): string | undefined => {
  const file = node.child('file')
  return exactFilename(file === undefined ? node : file.node)
}

/**
 * The backing file that the image names, opened as the user's options say; those that name a file themselves stand for
 * another one.
 */
export const backingOptions = (
  graph: Graph,
  node: Node,
  given: Options,
  chain: readonly ChainLink[],
): { readonly filename: string | undefined; readonly reference: Options } => {
  const named = node.layer.backing
  const isFileNamed = isPlainObject(given.file) && given.file.filename !== undefined
  // The format that the image names holds for whatever file the user puts there.
  const format = named?.format
  const reference = { ...(format === undefined ? {} : { driver: format }), ...given }
  if (named === undefined || isFileNamed) return { filename: undefined, reference }
  const filename = besides(node, named.filename)
  if (given.driver === undefined && format !== undefined && graph.driver(format) === undefined)
    throw new BlockError('invalid', `Could not open backing file: Unknown driver '${format}'`)
  graph.environment.checkImplied?.(filename, imageFilename(node))
  let whole: Options
  try {
    whole = withFilename(graph, filename, reference, false)
  } catch (error) {
    throw prefixError(error, 'Could not open backing file: ')
  }
  refuseEndless(graph, chain, filename, whole)
  return { filename, reference }
}
