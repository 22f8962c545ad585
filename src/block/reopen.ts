/**
 * blockdev-reopen: open nodes get other options, all of those that are named or none. The nodes stay who they are: their
 * users wait meanwhile. Children that were opened within a node's own options are changed along with it.
 */

import { BlockError, rewordError, toBlockError } from '../base/errors.ts'
import { Edge } from './edge.ts'
import { exactFilename, filenameOf, flatOptions, isPlainObject } from './filename.ts'
import type { Graph } from './graph.ts'
import type { Staged } from './layer.ts'
import type { Node } from './node.ts'
import { childSettings, openAgain, ROOT_SETTINGS, reopenLayer } from './open.ts'
import { ROLE_COW } from './open-context.ts'
import { type InheritedSettings, type OpenSettings, readSettings } from './open-settings.ts'
import { OptionReader, type Options } from './options.ts'
import { cumulative, edgePermissions } from './permissions.ts'

/** What becomes of one node. */
interface Step {
  readonly node: Node
  readonly options: Options
  readonly settings: OpenSettings
  /** Children that others take the place of, by name; null: nobody does. */
  readonly replaced: ReadonlyMap<string, Node | null>
}

/** Options that every node may change, and that are what they are by default when they are not given. */
const CHANGEABLE = ['read-only', 'auto-read-only', 'discard', 'detect-zeroes', 'cache']
/** Children that may be replaced by a node that exists. */
const REPLACEABLE = ['file', 'backing']

const invalid = (message: string): BlockError => new BlockError('invalid', message)
const fixed = (option: string): BlockError => invalid(`Cannot change the option '${option}'`)

/** Kind `invalid`, in QEMU's words, for what cannot be changed; nothing is changed then. */
export const reopenNodes = async (graph: Graph, list: readonly Options[]): Promise<void> => {
  const steps: Step[] = []
  for (const options of list) {
    const name = options['node-name']
    if (typeof name !== 'string') throw invalid('node-name not specified')
    const node = graph.find(name)
    if (node === undefined) throw new BlockError('not-found', `Failed to find node with node-name='${name}'`)
    plan(graph, node, options, ROOT_SETTINGS, steps)
  }
  await drainedAll(
    graph,
    steps.map(({ node }) => node),
    () => change(graph, steps),
  )
}

const drainedAll = (graph: Graph, nodes: readonly Node[], run: () => Promise<void>): Promise<void> => {
  const [node, ...others] = nodes
  return node === undefined ? run() : graph.drained(node, () => drainedAll(graph, others, run))
}

/** Adds the node, then the children that are changed with it. What is named later counts. */
const plan = (
  graph: Graph,
  node: Node,
  options: Options,
  inherited: InheritedSettings,
  steps: Step[],
): void => {
  const { driver } = node
  refuseReset(node, options)
  if (options.driver !== driver.name) throw fixed('driver')
  if (driver.reopens === undefined)
    throw new BlockError(
      'unsupported',
      `Block format '${driver.name}' used by node '${node.name}' does not support reopening files`,
    )
  const isBacked = node.backing !== undefined || node.layer.backing !== undefined
  if (isBacked && options.backing === undefined) throw invalid(`backing is missing for '${node.name}'`)
  refuseChange(node, options)
  const settings = readSettings(new OptionReader(options), inherited, driver)
  const step: Step = { node, options, settings, replaced: replacementsOf(graph, node, options) }
  // Once an image is closed, it is too late to find out that nobody can open it.
  for (const [name, id] of ownOptions(node, options))
    if (name.endsWith('key-secret')) graph.environment.secret(String(id))
  const before = steps.findIndex((other) => other.node === node)
  if (before >= 0) steps.splice(before, 1)
  steps.push(step)
  for (const edge of node.children) {
    if (edge === undefined || !edge.isOwned || step.replaced.has(edge.name)) continue
    const below = childSettings(settings, edge.role)
    plan(graph, edge.node, childOptions(node, edge, options), below, steps)
  }
}

/** Options of a child that belongs to the node: those that are given now, or those that it has. */
const childOptions = (node: Node, { name, node: child }: Edge, options: Options): Options => {
  const given = new OptionReader(options).takeChild(name)
  const isKept = typeof given === 'string' || new OptionReader(node.options).takeChild(name) === undefined
  if (isKept) return child.options
  if (!isPlainObject(given)) return {}
  if (given['node-name'] !== undefined) throw fixed('node-name')
  const named = child.options['node-name']
  return named === undefined ? given : { ...given, 'node-name': named }
}

/** Options without those of children. */
const ownOptions = (node: Node, options: Options): Map<string, unknown> => {
  const own = Object.entries(options).filter(
    ([name]) =>
      name !== node.driver.childList && node.child(name) === undefined && !REPLACEABLE.includes(name),
  )
  return new Map(Object.entries(flatOptions(Object.fromEntries(own))))
}

const isChangeable = (node: Node, option: string): boolean =>
  [...CHANGEABLE, 'node-name', 'driver', ...(node.driver.reopens ?? [])].some(
    (name) => option === name || option.startsWith(`${name}.`),
  )

/** What was given once has to be given again, unless it may change. */
const refuseReset = (node: Node, options: Options): void => {
  if (options.driver === undefined) throw invalid("Option 'driver' cannot be reset to its default value")
  const now = ownOptions(node, options)
  for (const name of ownOptions(node, node.options).keys())
    if (!now.has(name) && !isChangeable(node, name))
      throw invalid(`Option '${name}' cannot be reset to its default value`)
}

const refuseChange = (node: Node, options: Options): void => {
  const before = ownOptions(node, node.options)
  for (const [name, value] of ownOptions(node, options))
    if (!isChangeable(node, name) && String(before.get(name)) !== String(value)) throw fixed(name)
  for (const edge of node.children) {
    if (edge === undefined) continue
    const given = new OptionReader(options).takeChild(edge.name)
    const isOther = typeof given === 'string' && given !== edge.node.name
    if (isOther && !REPLACEABLE.includes(edge.name)) throw fixed(edge.name)
    if (isPlainObject(given) && !edge.isOwned) throw fixed(`${edge.name}.${Object.keys(given)[0]}`)
  }
}

const replacementsOf = (graph: Graph, node: Node, options: Options): Map<string, Node | null> => {
  const found = new Map<string, Node | null>()
  for (const name of REPLACEABLE) {
    const given = options[name]
    const now = node.child(name)?.node
    if (given === null && now !== undefined) found.set(name, null)
    if (typeof given !== 'string' || given === now?.name) continue
    const next = graph.find(given)
    if (next === undefined)
      throw new BlockError('not-found', `Cannot find device='' nor node-name='${given}'`)
    if (leadsTo(next, node))
      throw invalid(`Making '${given}' a ${name} child of '${node.name}' would create a cycle`)
    found.set(name, next)
  }
  return found
}

const leadsTo = (from: Node, to: Node): boolean =>
  from === to || from.children.some((edge) => edge !== undefined && leadsTo(edge.node, to))

/** Undoes what was done so far, in the opposite order. */
class Undo {
  readonly #steps: (() => Promise<void> | void)[] = []

  push(step: () => Promise<void> | void): void {
    this.#steps.push(step)
  }

  async run(): Promise<void> {
    for (const step of this.#steps.reverse()) await step()
  }
}

const change = async (graph: Graph, steps: readonly Step[]): Promise<void> => {
  const undo = new Undo()
  const staged: Staged[] = []
  const dropped: Edge[] = []
  const wereWritable = new Set(
    steps.filter(({ node }) => !node.settings.readOnly).map(({ node }) => node.name),
  )
  try {
    for (const { node } of steps) await node.flush()
    for (const step of steps) if (isClosed(step)) await closeLayer(graph, step.node, undo)
    for (const step of steps) await applyOptions(graph, step, undo, staged, dropped)
    for (const { node } of steps) await graph.refresh(node)
    // A parent reads its children while it opens.
    for (const step of steps.toReversed()) if (isClosed(step)) await openAgain(graph, step.node)
    for (const { node } of steps) await graph.refresh(node)
  } catch (error) {
    for (const stage of staged.reverse()) await stage.abort()
    await undo.run()
    throw inOtherWords(error, wereWritable)
  }
  for (const stage of staged) await stage.commit()
  for (const edge of dropped) await graph.detach(edge).catch(() => {})
}

/** The layer is closed and opened again, unless it knows how to change while it is open. */
const isClosed = ({ node, replaced }: Step): boolean => node.layer.reopen === undefined || replaced.size > 0

/** Users that write are in the way of a node that was writable before; else it is the node that is in theirs. */
const inOtherWords = (error: unknown, wereWritable: ReadonlySet<string>): BlockError => {
  const { kind, node } = toBlockError(error)
  if (kind !== 'read-only' || node === undefined || !wereWritable.has(node)) return toBlockError(error)
  return rewordError(error, () => `Read-only block node '${node}' cannot support read-write users`)
}

const closeLayer = async (graph: Graph, node: Node, undo: Undo): Promise<void> => {
  await node.layer.close()
  node.unpacked.clear()
  // What the image stores it brings along when it is opened again.
  for (const bitmap of node.bitmaps) if (bitmap.persistent) node.bitmaps.delete(bitmap)
  undo.push(async () => {
    try {
      await openAgain(graph, node)
      await graph.refresh(node)
    } catch (error) {
      node.poison(toBlockError(error))
    }
  })
}

const applyOptions = async (
  graph: Graph,
  step: Step,
  undo: Undo,
  staged: Staged[],
  dropped: Edge[],
): Promise<void> => {
  const { node, replaced } = step
  const { options, backingOverridden } = node
  const settings = { ...node.settings }
  undo.push(() => {
    node.options = options
    node.backingOverridden = backingOverridden
    Object.assign(node.settings, settings)
  })
  node.options = step.options
  Object.assign(node.settings, step.settings)
  if (!isClosed(step)) staged.push(await reopenLayer(graph, node))
  for (const [name, next] of replaced) dropped.push(...(await replaceChild(graph, node, name, next, undo)))
  if (replaced.has('backing')) node.backingOverridden = isOverridden(node)
}

/** Puts another child in the place of one; answers that one's edge, which still counts as its user. */
const replaceChild = async (
  graph: Graph,
  node: Node,
  name: string,
  next: Node | null,
  undo: Undo,
): Promise<Edge[]> => {
  const old = node.child(name)
  const index = old?.index ?? node.children.length
  const { listener } = node
  undo.push(() => {
    node.children[index] = old
    node.listener = listener
  })
  node.children[index] = undefined
  if (next !== null) {
    const edge = new Edge(node, name, old?.role ?? ROLE_COW, index, next)
    await graph.attach(edge, edgePermissions(node, edge, cumulative(node)))
    undo.push(() => graph.detach(edge))
    node.children[index] = edge
    if (name === 'file') node.listener = next.layer.debug
  }
  return old === undefined ? [] : [old]
}

/** The backing file is not the one that the image names. */
const isOverridden = (node: Node): boolean => {
  const named = node.layer.backing?.filename
  const { backing } = node
  if (backing === undefined || named === undefined) return backing !== undefined || named !== undefined
  return filenameOf(backing.node) !== named && exactFilename(backing.node) !== named
}
