/** Creation of an image by file name: the protocol's file first, then the format into it. */

import { BlockError, prefixError, toBlockError } from '../base/errors.ts'
import { sourceEpoch } from '../base/uuid.ts'
import { Backend } from './backend.ts'
import { type CreateContext, type CreateOption, noCreation } from './create-facet.ts'
import type { Driver } from './driver.ts'
import { PERM_ALL, PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from './edge.ts'
import { filenameOf, hasProtocol, isPlainObject, protocolOf, resolveBackingName } from './filename.ts'
import type { Graph } from './graph.ts'
import type { Node } from './node.ts'
import type { Options } from './options.ts'

export interface CreateRequest {
  readonly filename: string
  readonly format: string
  /** Members of BlockdevCreateOptions of the format, without `driver` and `file`. */
  readonly options: Options
  readonly signal: AbortSignal
  /** See `CreateContext`. */
  readonly isFilled?: boolean
}

/** Where drivers are found; a graph is one. */
export type DriverLookup = Pick<Graph, 'driver' | 'protocolDriver' | 'fileDriverFor'>

/** The protocol driver that a file name speaks of. Kind `invalid` for an unknown one. */
const protocolFor = (graph: DriverLookup, filename: string): Driver => {
  const name = hasProtocol(filename) ? protocolOf(filename) : undefined
  const driver = name === undefined ? graph.driver(graph.fileDriverFor(filename)) : graph.protocolDriver(name)
  if (driver === undefined) throw new BlockError('invalid', `Unknown protocol '${name ?? ''}'`)
  return driver
}

/** The options that open the file which a name speaks of. Kind `invalid` for an unknown protocol. */
export const fileOptions = (graph: DriverLookup, filename: string): Options => {
  const protocol = protocolFor(graph, filename)
  return { driver: protocol.name, ...whereOf(protocol, filename) }
}

const whereOf = (protocol: Driver, filename: string): Options =>
  protocol.parseFilename?.(filename) ?? { filename }

/** The same of a file that is to be made, or taken for a new one. */
const placeOfNew = (protocol: Driver, filename: string): Options => {
  try {
    return whereOf(protocol, filename)
  } catch (error) {
    throw protocol.create?.mustExist === true ? prefixError(error, noCreation(protocol.name)) : error
  }
}

/**
 * The drivers that would create such an image, and the one that its name speaks of. Kinds `invalid` and `unsupported`, in
 * QEMU's words, where none can.
 */
export const creatorsFor = (
  graph: DriverLookup,
  format: string,
  filename: string,
): { readonly driver: Driver; readonly protocol: Driver; readonly named: Driver } => {
  const driver = graph.driver(format)
  if (driver === undefined) throw new BlockError('invalid', `Unknown file format '${format}'`)
  const named = protocolFor(graph, filename)
  if (driver.create === undefined)
    throw new BlockError('unsupported', `Format driver '${format}' does not support image creation`)
  if (named.create === undefined)
    throw new BlockError('unsupported', `Protocol driver '${named.name}' does not support image creation`)
  // A protocol that is asked for as a format makes the file itself, whatever else the name speaks of.
  return { driver, protocol: driver.kind === 'protocol' ? driver : named, named }
}

/** Creates an image. On failure the file is taken away again. */
export const createImage = async (graph: Graph, request: CreateRequest): Promise<void> => {
  const { filename, format, options, signal } = request
  const { driver, protocol } = creatorsFor(graph, format, filename)
  const where = placeOfNew(protocol, filename)
  const { file, own } = splitOptions(driver, protocol, options)
  const parts = driver.create!.parts?.(own, filename) ?? []
  if (driver.create!.schemaCheck === 'before') await askSchema(graph, driver, own)
  const unknown = unknownBackingFormat(graph, own)
  if (unknown !== undefined && driver.create!.unknownBackingFormat !== undefined)
    throw new BlockError('invalid', driver.create!.unknownBackingFormat(unknown))
  const creation = new Creation(graph, signal, request.isFilled)
  const made: string[] = []
  const extents: string[] = []
  let removeData = async (): Promise<void> => {}
  try {
    await protocol.create!.create({ ...where, ...file }, creation)
    if (driver.kind === 'protocol' || isRaw(driver)) return
    const node = await graph.open({ driver: protocol.name, ...where }, { readOnly: false, signal })
    await creation.hold(node.name)
    removeData = await makeDataFile(graph, own['data-file'], creation)
    for (const part of parts) {
      made.push(part)
      extents.push(await makePart(graph, part, file, creation))
    }
    await checked(graph, driver, own, () =>
      driver.create!.create({ ...own, ...(parts.length > 0 && { extents }), file: node.name }, creation),
    )
  } catch (error) {
    await creation.release().catch(() => {})
    await removeData()
    for (const part of made) await removeCreated(graph, part)
    if (creation.made) await protocol.create!.remove?.(where)
    throw error
  }
  await creation.release()
}

/** One more file of an image, made as the first one; the name of its node. */
const makePart = async (
  graph: Graph,
  filename: string,
  file: Options,
  creation: Creation,
): Promise<string> => {
  const protocol = protocolFor(graph, filename)
  const where = whereOf(protocol, filename)
  await protocol.create!.create({ ...where, ...file }, creation)
  const options = { driver: protocol.name, ...where }
  const node = await graph.open(options, { readOnly: false, signal: creation.signal })
  await creation.hold(node.name)
  return node.name
}

/** Makes an empty file; answers how to take it away. Kind `invalid` where one of that name is. */
export const makeFile = async (
  graph: Graph,
  filename: string,
  signal: AbortSignal,
): Promise<() => Promise<void>> => {
  const options = { driver: graph.fileDriverFor(filename), filename }
  const there = await graph.open(options, { readOnly: true, signal }).catch((error: unknown) => {
    if (error instanceof BlockError && error.kind === 'not-found') return undefined
    throw error
  })
  if (there !== undefined) {
    await graph.release(there)
    throw new BlockError('invalid', `Could not create '${filename}': File exists`, { code: 'EEXIST' })
  }
  const { create } = graph.driver(options.driver)!
  await create!.create({ filename, size: 0 }, new Creation(graph, signal))
  return async () => create!.remove?.({ filename })
}

/**
 * Creates, unless the schema has something against the options: that counts before anything that the driver says. Asking
 * takes longer than making most images, so it is asked where a driver may overlook something, and when it has refused.
 */
const checked = async (
  graph: Graph,
  driver: Driver,
  options: Options,
  create: () => Promise<void>,
): Promise<void> => {
  if (driver.create!.schemaCheck !== undefined) return create()
  if (unknownBackingFormat(graph, options) !== undefined || Object.values(options).some(isPlainObject))
    await askSchema(graph, driver, options)
  try {
    await create()
  } catch (error) {
    if (toBlockError(error).kind !== 'cancelled') await askSchema(graph, driver, options)
    throw error
  }
}

/** The backing format where there is no such format. */
const unknownBackingFormat = (graph: Graph, { 'backing-fmt': format }: Options): string | undefined =>
  typeof format === 'string' && graph.driver(format) === undefined ? format : undefined

const askSchema = async ({ environment }: Graph, driver: Driver, options: Options): Promise<void> =>
  environment.checkCreation?.(driver.name, options)

/** A data file that is given by its options is a new one, too; one that is given by its name is open. */
const makeDataFile = async (
  graph: Graph,
  reference: unknown,
  context: CreateContext,
): Promise<() => Promise<void>> => {
  if (!isPlainObject(reference)) return async () => {}
  const { driver, ...where } = reference
  const create = typeof driver === 'string' ? graph.driver(driver)?.create : undefined
  await create?.create({ ...where, size: 0 }, context)
  return async () => create?.remove?.(where)
}

/** Takes away the file of an image that was created but not completed. Never throws. */
export const removeCreated = async (graph: Graph, filename: string): Promise<void> => {
  const protocol = protocolFor(graph, filename)
  await protocol.create?.remove?.(whereOf(protocol, filename)).catch(() => {})
}

/** Raw is nothing but the protocol's file. */
const isRaw = (driver: Driver): boolean => driver.name === 'raw'

/** Protocol options (`nocow`, …) may stand among a format's own; of raw all are the protocol's. */
const splitOptions = (
  driver: Driver,
  protocol: Driver,
  options: Options,
): { file: Options; own: Options } => {
  if (driver.kind === 'protocol' || isRaw(driver)) return { file: options, own: {} }
  const below = driversSpelling(protocol)
  const known = driversSpelling(driver)
  const file: Record<string, unknown> = { size: 0 }
  const own: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    const formats = known.get(name)
    // Where both have an option of that name, the format's may be the one that knows fewer values.
    const isOwn = formats !== undefined && (formats.values === undefined || accepts(formats, value))
    if (below.has(name) && !isOwn) file[name] = value
    else own[name] = value
  }
  return { file, own }
}

/** Options by their first member in BlockdevCreateOptions. */
const driversSpelling = (driver: Driver): Map<string, CreateOption> =>
  new Map(
    driver.create!.options.map((option) => [
      (option.qapi ?? option.name.replaceAll('_', '-')).split('.')[0]!,
      option,
    ]),
  )

const accepts = ({ values = {} }: CreateOption, value: unknown): boolean =>
  Object.values(values).some((known) => known === value)

/** What a driver sees of the world while it creates; it keeps hold of the nodes that it writes to. */
export class Creation implements CreateContext {
  readonly signal: AbortSignal
  readonly isFilled: boolean
  readonly #graph: Graph
  readonly #backends: Backend[] = []
  /** Images that were only looked at. */
  readonly #looked: Node[] = []
  /** The protocol's file was made, so a failure has to take it away. */
  made = false

  constructor(graph: Graph, signal: AbortSignal, isFilled = false) {
    this.#graph = graph
    this.signal = signal
    this.isFilled = isFilled
  }

  get epoch(): number | undefined {
    return sourceEpoch()
  }

  async child(name: string, reference: unknown): Promise<Backend['edge']> {
    if (typeof reference === 'string') return (await this.hold(reference)).edge
    if (!isPlainObject(reference))
      throw new BlockError('invalid', `A block device must be specified for "${name}"`)
    const node = await this.#graph.open(reference, { readOnly: false, signal: this.signal })
    return (await this.hold(node.name)).edge
  }

  async backing(file: Node, name: string): Promise<Node> {
    const filename = resolveBackingName(filenameOf(file), name)
    const node = await this.#graph.open(
      {},
      { filename, readOnly: true, noBacking: true, signal: this.signal },
    )
    this.#looked.push(node)
    return node
  }

  secret(id: string): Uint8Array {
    return this.#graph.environment.secret(id)
  }

  warn(text: string): void {
    this.#graph.environment.warn(text)
  }

  /** Takes hold of a node for writing and resizing; a second time is the first. */
  async hold(nodeName: string): Promise<Backend> {
    this.made = true
    const node = this.#graph.lookup(nodeName)
    const held = this.#backends.find((backend) => backend.node === node)
    if (held !== undefined) return held
    try {
      const backend = await Backend.attach(this.#graph, node, {
        perm: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE,
        shared: PERM_ALL,
      })
      this.#backends.push(backend)
      return backend
    } catch (error) {
      await this.#graph.release(node)
      throw error
    }
  }

  /** Lets go of all nodes; those opened for the creation close, and what they report then is thrown. */
  async release(): Promise<void> {
    let failure: { readonly error: unknown } | undefined
    for (const node of this.#looked.splice(0)) await this.#graph.release(node).catch(() => {})
    for (const backend of this.#backends.splice(0).reverse())
      await backend.detach().catch((error: unknown) => {
        failure ??= { error }
      })
    if (failure !== undefined) throw failure.error
  }
}
