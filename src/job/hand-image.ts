/** An image that a person works on, request by request: what `qimg io` has in its hands. */

import { unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlockdevAioOptions } from '../../qapi/types.ts'
import { BlockError, systemError, toBlockError } from '../base/errors.ts'
import { Backend } from '../block/backend.ts'
import { createImage } from '../block/create.ts'
import { PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../block/edge.ts'
import type { DebugFacet } from '../block/facets.ts'
import { crumple, isPlainObject } from '../block/filename.ts'
import type { Graph } from '../block/graph.ts'
import type { Preallocation } from '../block/layer.ts'
import type { Node } from '../block/node.ts'
import { isProtocol } from '../block/open-names.ts'
import type { Options } from '../block/options.ts'
import { borrowStatus, returnStatus, STATUS_PRESENT, type StatusList, walk } from '../block/walk.ts'

/** How an image is to be opened. Options in the flat spelling of command lines. */
export interface HandRequest {
  readonly filename: string | undefined
  readonly options: Options
  readonly readOnly: boolean
  /** Writes go to a temporary overlay that vanishes at the end. */
  readonly snapshot: boolean
  readonly copyOnRead: boolean
  /** How requests to its files are made where its options say nothing. */
  readonly aio?: BlockdevAioOptions | undefined
}

const NEVER = new AbortController().signal
const NEEDS = { write: PERM_WRITE, resize: PERM_RESIZE } as const

export const openByHand = async (graph: Graph, request: HandRequest): Promise<HandImage> => {
  const image = new HandImage(graph, request)
  await image.open()
  return image
}

class HandImage {
  readonly #graph: Graph
  #request: HandRequest
  #backend!: Backend
  /** The image itself, below a filter that was put on top for the request's sake. */
  #node!: Node
  #perm = 0

  constructor(graph: Graph, request: HandRequest) {
    this.#graph = graph
    this.#request = request
  }

  get size(): number {
    return this.#backend.size
  }

  /** Opens what the request says. Whoever did not ask for reading only needs an image that can be written. */
  async open(isAgain = false): Promise<void> {
    const { readOnly, copyOnRead, snapshot, options } = this.#request
    const node = await openNode(this.#graph, this.#request)
    let top = node
    try {
      const isReadOnly = snapshot ? options['read-only'] === 'on' : node.settings.readOnly
      if (copyOnRead && (readOnly || isReadOnly))
        throw new BlockError('invalid', "Can't use copy-on-read on read-only device")
      if (isReadOnly && !readOnly) throw new BlockError('read-only', 'Block node is read-only')
      if (snapshot) top = await overlay(this.#graph, node, readOnly)
      this.#node = top
      if (copyOnRead)
        top = await this.#graph.open({ driver: 'copy-on-read', file: top.name }, { readOnly: false })
      // Whether a file that is open already ends within the unit of requests is not asked again.
      const perm = isAgain ? PERM_WRITE | PERM_RESIZE : PERM_WRITE
      this.#perm = PERM_CONSISTENT_READ | (top.settings.readOnly ? 0 : perm)
      this.#backend = await Backend.attach(this.#graph, top, { perm: this.#perm })
    } catch (error) {
      for (const opened of new Set([top, this.#node, node]))
        if (opened !== undefined) await this.#graph.release(opened).catch(() => {})
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#backend.detach()
  }

  async need(needs: readonly (keyof typeof NEEDS)[]): Promise<void> {
    const perm = needs.reduce((bits, need) => bits | NEEDS[need], this.#perm)
    if (perm === this.#perm) return
    await this.#backend.setPermissions(perm, this.#backend.edge.shared)
    this.#perm = perm
  }

  read(offset: number, into: Uint8Array): Promise<void> {
    return this.#backend.read(offset, into)
  }

  write(offset: number, from: Uint8Array, how: { fua: boolean; compressed: boolean }): Promise<void> {
    return this.#backend.write(offset, from, how)
  }

  async zero(
    offset: number,
    length: number,
    { fua, ...how }: { fua: boolean; mayUnmap: boolean; noFallback: boolean },
  ): Promise<void> {
    await this.#backend.zero(offset, length, how)
    if (fua) await this.#backend.flush()
  }

  discard(offset: number, length: number): Promise<void> {
    return this.#backend.discard(offset, length)
  }

  flush(): Promise<void> {
    return this.#backend.flush()
  }

  async resize(size: number, preallocation: Preallocation): Promise<void> {
    await this.#graph.drained(this.#backend.node, () => this.#backend.node.resize(size, preallocation))
  }

  readState(position: number, into: Uint8Array): Promise<void> {
    return this.#node.readState(position, into)
  }

  async writeState(position: number, from: Uint8Array): Promise<void> {
    await this.#node.writeState(position, from)
    if (!this.#node.settings.cache.writeback) await this.#node.flush()
  }

  /** Whether the image has the bytes at `offset` without what is below it, and for how many that is so. */
  async allocation(offset: number, length: number): Promise<{ allocated: boolean; length: number }> {
    const node = this.#node
    const below = unfiltered(node).backing?.node
    const list = borrowStatus()
    try {
      let allocated: boolean | undefined
      let known = 0
      while (known < length) {
        const rest = length - known
        await walk(node, below, offset + known, rest, list.reset(offset + known, rest))
        allocated ??= isPresent(list, 0)
        const same = leading(list, allocated)
        known += same
        if (same === 0 || same < list.covered) break
      }
      return { allocated: allocated === true, length: known }
    } finally {
      returnStatus(list)
    }
  }

  async info(): Promise<{
    format: string
    protocol: string | undefined
    cluster: number | undefined
    vmStateOffset: number
    specific: { readonly data: Record<string, unknown> } | undefined
  }> {
    const { driver, layer } = this.#node
    const own = await layer.info?.()
    return {
      format: driver.name,
      protocol: driver.protocolNames?.[0],
      cluster: isSilent(this.#node) ? undefined : layer.geometry().cluster,
      vmStateOffset: layer.vmState?.offset ?? 0,
      specific: own?.specific,
    }
  }

  /** Closes the image and opens it with the changes; with what it was before where that fails. */
  async reopen({ readOnly, options }: { readOnly: boolean | undefined; options: Options }): Promise<void> {
    const before = this.#request
    const becomesReadOnly = readOnly ?? options['read-only'] === 'on'
    if (before.copyOnRead && becomesReadOnly)
      throw new BlockError('invalid', `Can't set node '${this.#node.name}' to r/o with copy-on-read enabled`)
    if (readOnly === undefined && !before.readOnly && becomesReadOnly)
      throw new BlockError(
        'read-only',
        `Read-only block node '${this.#node.name}' cannot support read-write users`,
      )
    refuseChanges(this.#node, crumple(options))
    await this.#backend.detach()
    this.#request = {
      ...before,
      ...(readOnly !== undefined && { readOnly }),
      options: (this.#node.driver.joinOptions ?? joined)(before.options, options),
    }
    try {
      await this.open(true)
    } catch (error) {
      this.#request = before
      await this.open(true)
      throw unchangeable(error, options) ?? error
    }
  }

  /** The first listener on the way down. */
  get debug(): DebugFacet {
    for (let node: Node | undefined = this.#node; node !== undefined; node = node.children[0]?.node)
      if (node.layer.debug !== undefined) return node.layer.debug
    return NOBODY
  }
}

const unsupported = (): never => {
  throw systemError('ENOTSUP')
}
const NOBODY: DebugFacet = {
  event: () => undefined,
  setBreakpoint: unsupported,
  removeBreakpoint: unsupported,
  resume: unsupported,
  suspended: async () => unsupported(),
}

const openNode = (graph: Graph, { filename, options, readOnly, snapshot, aio }: HandRequest): Promise<Node> =>
  graph.open(crumple(options), {
    ...(filename !== undefined && { filename }),
    readOnly: readOnly || snapshot,
    noRecovery: true,
    aio,
    signal: NEVER,
  })

/** An empty image over `base`, in a file without a name. */
const overlay = async (graph: Graph, base: Node, readOnly: boolean): Promise<Node> => {
  const filename = join(tmpdir(), `qimg-${process.pid}-${Math.random().toString(36).slice(2)}`)
  await createImage(graph, { filename, format: 'qcow2', options: { size: base.size }, signal: NEVER })
  try {
    return await graph.open(
      {
        driver: 'qcow2',
        file: { driver: 'file', filename },
        backing: base.name,
        cache: { 'no-flush': true },
      },
      { readOnly },
    )
  } finally {
    await unlink(filename)
  }
}

/** The image below filters. */
const unfiltered = (node: Node): Node => {
  const below = node.driver.kind === 'filter' ? node.children[0]?.node : undefined
  return below === undefined ? node : unfiltered(below)
}

const isPresent = (list: StatusList, i: number): boolean => (list.status[i]! & STATUS_PRESENT) !== 0

/** Bytes of the first runs that are all present, or all not. */
const leading = (list: StatusList, present: boolean): number => {
  let length = 0
  for (let i = 0; i < list.count && isPresent(list, i) === present; i++) length += list.lengths[i]!
  return length
}

/** Old options with new ones over them. What was said of a group of options as a whole takes back what was said before. */
const joined = (before: Options, changes: Options): Options => {
  const result = { ...before }
  for (const name of Object.keys(changes)) {
    const group = name.replace(/\.template$/, '')
    for (const old of Object.keys(result))
      if (old.startsWith(`${group}.`) || name.startsWith(`${old}.`)) delete result[old]
  }
  return { ...result, ...changes }
}

/** An option that a driver does not know is, when it is given to an open image, one that cannot change. */
const unchangeable = (error: unknown, options: Options): BlockError | undefined => {
  const name = toBlockError(error).unknownOption
  if (name === undefined) return undefined
  const given = Object.keys(options).some((key) => key === name || key.endsWith(`.${name}`))
  return given ? new BlockError('invalid', `Cannot change the option '${name}'`, { cause: error }) : undefined
}

/** What makes a node the node it is stays, here and in the nodes below that the options speak of. */
const LASTING: readonly string[] = ['filename', 'locking']
const refuseChanges = (node: Node, options: Options): void => {
  for (const [option, own] of [
    ['node-name', node.name],
    ['driver', node.driver.name],
    ...(isProtocol(node.driver) ? LASTING.map((name) => [name, node.options[name]] as const) : []),
  ] as const)
    if (options[option] !== undefined && options[option] !== own)
      throw new BlockError('invalid', `Cannot change the option '${option}'`)
  for (const [name, value] of Object.entries(options)) {
    const child = node.child(name)
    if (child !== undefined && isPlainObject(value)) refuseChanges(child.node, value)
  }
}

/** A protocol that keeps no files has nothing to tell of how, and raw images only tell what their protocol does. */
const isSilent = (node: Node): boolean => {
  const { kind, name, create } = node.driver
  if (name === 'raw') return isSilent(node.below)
  return kind === 'protocol' && (create === undefined || create.byNameOnly === true)
}
