/** Opening: from options to a node with its whole tree below, or nothing at all. */

import { BlockError, prefixError } from '../base/errors.ts'
import { type ChainLink, chainLink } from './backing-chain.ts'
import { makeFile } from './create.ts'
import type { Driver } from './driver.ts'
import { Edge } from './edge.ts'
import { exactFilename, filenameOf, GENERIC, isPlainObject, mergeOptions } from './filename.ts'
import type { Graph } from './graph.ts'
import type { Staged } from './layer.ts'
import { Node } from './node.ts'
import { type AioMode, type OpenContext, ROLE_COW, ROLE_FILTERED, ROLE_METADATA } from './open-context.ts'
import {
  backingOptions,
  besidesName,
  imageFilename,
  isProtocol,
  namedBesides,
  withFilename,
} from './open-names.ts'
import {
  cacheOptions,
  type InheritedSettings,
  type OpenSettings,
  readSettings,
  readShared,
  SHARED,
} from './open-settings.ts'
import { OptionReader, type Options, unknownToFormat, unknownToProtocol } from './options.ts'
import { cumulative, edgePermissions } from './permissions.ts'
import { probe, probeHead } from './probe.ts'

/** How an image is opened, beside its options. */
export interface OpenFlags {
  /** What the user calls the image, as qemu-img's operand: a path, a `json:` or a `proto:` name. Options go before it. */
  readonly filename?: string | undefined
  /** Default of the option `read-only`. */
  readonly readOnly: boolean
  /** Leave the backing file alone. */
  readonly noBacking?: boolean
  /** Use of caches where the options say nothing. */
  readonly cache?: InheritedSettings['cache']
  /** Only metadata is wanted, as `info`. */
  readonly metadataOnly?: boolean
  /** To be checked: see `OpenContext.forCheck`. */
  readonly forCheck?: boolean
  /** See `OpenContext.noRecovery`. */
  readonly noRecovery?: boolean
  /** See `OpenContext.aio`. */
  readonly aio?: AioMode | undefined
  readonly signal?: AbortSignal
}

/** What a child takes over from the node above. */
interface Inherited extends Omit<OpenFlags, 'filename' | 'cache'>, InheritedSettings {
  readonly readOnly: boolean
  /** The bytes themselves are wanted: no probing for a format. */
  readonly protocol: boolean
  /** Images on the way down from the root, against loops. */
  readonly chain: readonly ChainLink[]
  /** Options above that hold here, too, where something is wrong with one: it is told here, in its turn. */
  readonly wrong?: Options
}

const NEVER = new AbortController().signal

/** Opens options (children inline or by name) as a node nobody uses yet. On failure everything opened is closed. */
export const openNode = (graph: Graph, options: Options, { filename, ...flags }: OpenFlags): Promise<Node> =>
  open(graph, filename, options, { ...ROOT_SETTINGS, ...flags, protocol: false, chain: [] })

/** What a node is that nothing is above. */
export const ROOT_SETTINGS: InheritedSettings = {
  readOnly: false,
  forceShare: false,
  autoReadOnly: false,
  unmap: false,
  cache: { direct: false, noFlush: false, writeback: true },
}

/** What a child takes over from a node that was opened already. */
export const childSettings = (settings: OpenSettings, role: number): InheritedSettings => {
  const isBacking = (role & ROLE_COW) !== 0
  return {
    ...settings,
    ...(isBacking && { readOnly: true, autoReadOnly: false }),
    unmap: !isBacking,
  }
}

/** Opens the layer of an open node once more, for its options and settings as they are now, over the children it has. */
export const openAgain = async (graph: Graph, node: Node): Promise<void> => {
  const { context, reader } = contextAgain(graph, node)
  node.layer = await node.driver.open(context)
  refuseUnread(node.driver, reader)
}

/** The layer changes while it is open. */
export const reopenLayer = (graph: Graph, node: Node): Promise<Staged> =>
  node.layer.reopen!(contextAgain(graph, node).context)

const contextAgain = (graph: Graph, node: Node): { context: OpenContext; reader: OptionReader } => {
  const settings = node.settings as OpenSettings
  const reader = new OptionReader(node.options)
  for (const key of GENERIC) if (key !== 'cache') reader.string(key)
  cacheOptions(reader)
  reader.take('backing')
  const inherited: Inherited = { ...settings, protocol: false, chain: [] }
  const child: OpenContext['child'] = async (name) => {
    reader.takeChild(name)
    const edge = node.child(name)
    if (edge === undefined) throw missingChild(name)
    return edge
  }
  return { context: { ...contextFor(graph, node, reader, settings, inherited, false), child }, reader }
}

const open = async (
  graph: Graph,
  filename: string | undefined,
  given: Options,
  inherited: Inherited,
): Promise<Node> => {
  const options = withFilename(graph, filename, given, inherited.protocol)
  const named = namedDriver(graph, options)
  if (named === undefined && inherited.protocol) throw neitherDriverNorFile()
  if (options.backing === '')
    graph.environment.warn('Use of "backing": "" is deprecated; use "backing": null instead')
  const file =
    named !== undefined && isProtocol(named) ? undefined : await openFile(graph, options, inherited)
  try {
    if (named !== undefined) return await openWith(graph, named, options, file?.node, inherited)
    if (file === undefined) throw neitherDriverNorFile()
    // The first bytes decide, and raw takes what nobody else wants.
    const found = await probe(graph, file.node, exactFilename(file.node) ?? '')
    const probed: Options = { ...options, driver: found.name, file: file.node.name }
    return await openWith(graph, found, probed, undefined, inherited, true)
  } catch (error) {
    if (file?.isFresh === true) await graph.release(file.node)
    throw error
  }
}

const neitherDriverNorFile = (): BlockError => new BlockError('invalid', 'Must specify either driver or file')

/** The driver that the options name, if they name one. Kind `invalid` for one that there is not. */
const namedDriver = (graph: Graph, { driver: name }: Options): Driver | undefined => {
  if (typeof name !== 'string') return undefined
  const driver = graph.driver(name)
  if (driver === undefined) throw new BlockError('invalid', `Unknown driver '${name}'`)
  return driver
}

/**
 * The `file` child, if the options speak of one: it is opened before anything else of the options is looked at, so that
 * what is wrong with it is what is told.
 */
const openFile = async (
  graph: Graph,
  options: Options,
  inherited: Inherited,
): Promise<{ readonly node: Node; readonly isFresh: boolean } | undefined> => {
  const { file } = options
  if (typeof file === 'string') refuseBeside(options, 'file')
  if (typeof file === 'string') return { node: graph.lookup(file), isFresh: false }
  if (!hasMembers(file)) return undefined
  return {
    node: await open(graph, undefined, file as Options, fileFlags(options, inherited)),
    isFresh: true,
  }
}

/** What the `file` child takes over. */
const fileFlags = (options: Options, inherited: Inherited): Inherited => {
  const shared = sharedOptions(options, inherited)
  const { wrong: _, ...above } = inherited
  try {
    return childFlags(above, readShared(new OptionReader(shared), above), true, above.chain)
  } catch {
    return { ...childFlags(above, above, true, above.chain), wrong: shared }
  }
}

/** The options of a node that hold for its file, too, where that says nothing else. */
const sharedOptions = (options: Options, { wrong }: Inherited): Options =>
  mergeOptions(
    wrong ?? {},
    Object.fromEntries(Object.entries(options).filter(([name]) => SHARED.includes(name))),
  )

const childFlags = (
  inherited: Inherited,
  settings: Omit<InheritedSettings, 'unmap'>,
  protocol: boolean,
  chain: readonly ChainLink[],
): Inherited => ({
  ...inherited,
  readOnly: settings.readOnly,
  autoReadOnly: settings.autoReadOnly,
  forceShare: settings.forceShare,
  cache: settings.cache,
  unmap: true,
  // What is left out is so of the image itself.
  noBacking: false,
  metadataOnly: false,
  protocol,
  chain,
})

/** `file`: the child of that name, which is open already. */
const openWith = async (
  graph: Graph,
  driver: Driver,
  options: Options,
  file: Node | undefined,
  inherited: Inherited,
  probed = false,
): Promise<Node> => {
  if (inherited.wrong !== undefined)
    readShared(new OptionReader(mergeOptions(inherited.wrong, options)), inherited)
  const reader = new OptionReader(options)
  const settings = readSettings(reader, inherited, driver)
  const nodeName = graph.checkName(reader.string('node-name'))
  for (const key of GENERIC) if (key !== 'cache') reader.string(key)
  cacheOptions(reader)
  if (isNoBacking(options.backing)) reader.take('backing')
  const node = new Node(nodeName, driver, options, settings, inherited.metadataOnly)
  graph.reserve(node)
  try {
    node.layer = await driver.open(contextFor(graph, node, reader, settings, inherited, probed, file))
    graph.place(node)
    if ((driver.backing ?? false) !== false || node.layer.backing !== undefined)
      await openBacking(graph, node, reader, settings, inherited)
    else if (inherited.noBacking !== true && !isNoBacking(options.backing) && isReference(options.backing))
      throw new BlockError('unsupported', "Driver doesn't support backing files")
    refuseUnread(driver, reader)
    // The driver asked for its children's permissions before it knew its own needs for good.
    await graph.refresh(node)
  } catch (error) {
    await abandon(graph, node)
    throw error
  }
  graph.add(node)
  return node
}

const refuseUnread = (driver: Driver, reader: OptionReader): void => {
  const [name] = reader.unread()
  if (name === undefined) return
  throw (isProtocol(driver) ? unknownToProtocol : unknownToFormat)(driver.name, name)
}

/** Takes down what a failed open had built. Its own error is the one that counts. */
const abandon = async (graph: Graph, node: Node): Promise<void> => {
  graph.unreserve(node)
  node.closed = true
  await node.layer?.close().catch(() => {})
  for (const edge of node.children) if (edge !== undefined) await graph.detach(edge).catch(() => {})
}

const contextFor = (
  graph: Graph,
  node: Node,
  reader: OptionReader,
  settings: OpenSettings,
  inherited: Inherited,
  probed: boolean,
  file?: Node,
): OpenContext => ({
  options: reader,
  get writable() {
    return !settings.readOnly
  },
  metadataOnly: inherited.metadataOnly === true,
  signal: inherited.signal ?? NEVER,
  nodeName: node.name,
  get filename() {
    return imageFilename(node) ?? node.name
  },
  forceShare: settings.forceShare,
  autoReadOnly: settings.autoReadOnly,
  becomeReadOnly() {
    settings.readOnly = true
  },
  cache: settings.cache,
  aio: inherited.aio,
  probed,
  looksLike: (head) => probeHead(graph, head, '').best?.name,
  hasChild: (name) => isReference(reader.peek(name)),
  event: (name) => node.listener?.event(name),
  barrier: () => node.requests.barrier(),
  hasBacking: () => node.backing !== undefined,
  backingSize: () => node.backing?.node.size ?? 0,
  secret: (id) => graph.environment.secret(id),
  objects: graph.environment.objects,
  warn: (text) => graph.environment.warn(text),
  notice: (text) => (graph.environment.notice ?? graph.environment.warn)(text),
  complain: (text) => (graph.environment.complain ?? graph.environment.warn)(text),
  tell: (text) => graph.environment.tell?.(text),
  announce: (name, data) => graph.environment.announce?.(name, data),
  fatal(text) {
    graph.environment.fatal?.(text)
    throw new BlockError('io', text, { node: node.name, code: 'EIO' })
  },
  forCheck: inherited.forCheck === true,
  noRecovery: inherited.noRecovery === true,
  bitmaps: node.bitmaps,
  async child(name, role, implied) {
    const given = reader.takeChild(name)
    if (given === undefined && implied === undefined) throw missingChild(name)
    // What a filter is told by its own name, the user said. Options of a user's leave the image's choice of the file.
    if (typeof implied?.filename === 'string' && node.driver.kind !== 'filter')
      graph.environment.checkImplied?.(implied.filename, imageFilename(node))
    const compared = node.driver.kind === 'filter' && (role & (ROLE_FILTERED | ROLE_METADATA)) === 0
    const protocol = (role & ROLE_COW) === 0 && !compared
    const flags = childFlags(inherited, settings, protocol, inherited.chain)
    // QEMU numbers nodes in this order: file, image, everything else that the image needs.
    if (name !== 'file') graph.place(node)
    if (name === 'file' && file !== undefined && implied?.filename === undefined)
      return attachNode(graph, node, name, role, file, typeof given === 'string')
    if (given !== undefined && implied?.filename === undefined)
      return attachChild(graph, node, name, role, given, flags)
    // What an image says is a path, whatever it looks like: only what users say is read as `json:` or `proto:`.
    if (node.driver.kind !== 'filter')
      return attachChild(graph, node, name, role, besidesName(implied!, given), flags)
    if (given !== undefined && !isPlainObject(given))
      return attachChild(graph, node, name, role, given, flags)
    const { filename, ...rest } = implied!
    const own = isPlainObject(given) ? mergeOptions(rest, given) : rest
    return attachChild(graph, node, name, role, own, flags, filename as string | undefined)
  },
  async addFile(name, role, filename) {
    graph.environment.checkImplied?.(filename, imageFilename(node))
    const removeFile = await makeFile(graph, filename, inherited.signal ?? NEVER)
    const flags = childFlags(inherited, settings, true, inherited.chain)
    try {
      const edge = await attachChild(graph, node, name, role, { filename }, flags)
      const remove = async (): Promise<void> => {
        node.children[edge.index] = undefined
        await graph.detach(edge).catch(() => {})
        await removeFile()
      }
      return { edge, remove }
    } catch (error) {
      await removeFile()
      throw error
    }
  },
})

/** The image is to be opened without what is behind it. */
const isNoBacking = (value: unknown): boolean => value === null || value === ''

/** A node's name or options of one: anything else says nothing of a child. */
const isReference = (value: unknown): boolean => typeof value === 'string' || hasMembers(value)

const hasMembers = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/** Kind `invalid` for options of a child beside the name of a node that is to be the child. */
const refuseBeside = (options: Options, name: string): void => {
  if (Object.keys(options).some((other) => other.startsWith(`${name}.`))) throw namedBesides()
}

const missingChild = (name: string): BlockError =>
  new BlockError('invalid', `A block device must be specified for "${name}"`)

/** Opens or looks up the child and puts it in its place, with the permissions that its role asks for. */
const attachChild = async (
  graph: Graph,
  node: Node,
  name: string,
  role: number,
  reference: unknown,
  flags: Inherited,
  filename?: string,
): Promise<Edge> => {
  const isName = typeof reference === 'string'
  if (!isName && filename === undefined && !hasMembers(reference)) throw missingChild(name)
  if (isName) refuseBeside(node.options, name)
  const child = isName ? graph.lookup(reference) : await open(graph, filename, reference as Options, flags)
  return attachNode(graph, node, name, role, child, isName)
}

const attachNode = async (
  graph: Graph,
  node: Node,
  name: string,
  role: number,
  child: Node,
  isName: boolean,
): Promise<Edge> => {
  const edge = new Edge(node, name, role, node.children.length, child)
  try {
    await graph.attach(edge, edgePermissions(node, edge, cumulative(node)))
  } catch (error) {
    if (!isName) await graph.release(child)
    throw error
  }
  edge.isOwned = !isName
  node.children.push(edge)
  if (name === 'file') node.listener = child.layer.debug
  return edge
}

/** The backing node: given by the user, forbidden by `null`, or named in the image; the last is opened read-only. */
const openBacking = async (
  graph: Graph,
  node: Node,
  reader: OptionReader,
  settings: OpenSettings,
  inherited: Inherited,
): Promise<void> => {
  const named = node.layer.backing
  // Where only metadata is looked at, nobody minds what is behind the image.
  node.backingOverridden = named !== undefined && inherited.metadataOnly !== true
  // An option for what is not opened stays unread, and so is refused.
  if (inherited.noBacking === true || isNoBacking(reader.peek('backing'))) return
  const given = reader.take('backing')
  if (named === undefined && given === undefined) return
  const below = { ...inherited, forCheck: false }
  const flags = childFlags(below, { ...settings, readOnly: true, autoReadOnly: false }, false, [
    ...inherited.chain,
    chainLink(node),
  ])
  const { filename, reference } =
    typeof given === 'string'
      ? { filename: undefined, reference: given }
      : backingOptions(graph, node, isPlainObject(given) ? given : {}, flags.chain)
  try {
    const edge = await attachChild(
      graph,
      node,
      'backing',
      ROLE_COW,
      reference,
      { ...flags, unmap: false },
      filename,
    )
    if (filename !== undefined) node.layer.acceptBacking?.(edge.node)
    // As the image would have it, or by accident the same.
    node.backingOverridden =
      filename === undefined && (named === undefined || filenameOf(edge.node) !== named.filename)
  } catch (error) {
    throw prefixError(error, 'Could not open backing file: ')
  }
}
