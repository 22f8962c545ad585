/**
 * `quorum`: several images that should hold the same. What is written goes to all; what is read is what enough of them
 * agree on, so that some may be damaged or gone. Where versions tie, the one whose first child comes last wins, as in QEMU.
 */

import { firstDifference } from '../base/difference.ts'
import { BlockError, systemText, toBlockError } from '../base/errors.ts'
import { alignUp, SECTOR } from '../base/units.ts'
import { PERM_ALL, PERM_CONSISTENT_READ, PERM_WRITE, PERM_WRITE_UNCHANGED } from '../block/edge.ts'
import { DATA, type ExtentList, ZERO } from '../block/extent.ts'
import type { FormatInfo } from '../block/facets.ts'
import type { Geometry, Layer } from '../block/layer.ts'
import type { Node } from '../block/node.ts'
import { type OpenContext, ROLE_DATA } from '../block/open-context.ts'
import { borrowStatus, returnStatus, STATUS_ZERO, walk } from '../block/walk.ts'

interface Settings {
  /** Children that have to agree, or to succeed. */
  readonly threshold: number
  /** Two children, and the program ends at the first byte that differs. */
  readonly isVerify: boolean
  /** Children that are outvoted are written with what the others have. */
  readonly rewrites: boolean
  /** `fifo`: the first child that can be read is believed. */
  readonly pattern: 'quorum' | 'fifo'
}

/** What is asked of the children, as events tell it. Bytes. */
interface Request {
  readonly type: 'read' | 'write' | 'flush'
  readonly offset: number
  readonly length: number
}

const FLUSH: Request = { type: 'flush', offset: 0, length: 0 }

/** What some of the children answered alike. */
interface Version<T> {
  readonly value: T
  readonly voters: number[]
}

export const openQuorum = async (context: OpenContext): Promise<Layer> => {
  const count = countChildren(context)
  const settings = readSettings(context, count)
  const nodes: (() => Node)[] = []
  for (let i = 0; i < count; i++) {
    const edge = await context.child(`children.${i}`, ROLE_DATA)
    nodes.push(() => edge.node)
  }
  const layer = new Quorum(context, nodes, settings)
  layer.checkSizes()
  return layer
}

const countChildren = ({ options }: OpenContext): number => {
  const children = options.peek('children') ?? []
  if (typeof children === 'object' && !Array.isArray(children))
    throw new BlockError('invalid', 'Option children is not a valid array')
  const count = Array.isArray(children) ? children.length : 0
  if (count === 0) throw new BlockError('invalid', 'Number of provided children must be 1 or more')
  return count
}

const readSettings = ({ options }: OpenContext, count: number): Settings => {
  const threshold = options.integer('vote-threshold', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) ?? 0
  if (threshold < 1) throw new BlockError('invalid', "Parameter 'vote-threshold' expects a value >= 1")
  if (threshold > count) throw new BlockError('invalid', 'threshold may not exceed children count')
  const patterns = ['quorum', 'fifo'] as const
  const pattern =
    options.enumeration('read-pattern', patterns, 'Please set read-pattern as fifo or quorum') ?? 'quorum'
  const votes = pattern === 'quorum'
  const isVerify = options.boolean('blkverify', false) && votes
  if (isVerify && (count !== 2 || threshold !== 2))
    throw new BlockError(
      'invalid',
      'blkverify=on can only be set if there are exactly two files and vote-threshold is 2',
    )
  const rewrites = options.boolean('rewrite-corrupted', false) && votes
  if (rewrites && isVerify)
    throw new BlockError('invalid', 'rewrite-corrupted=on cannot be used with blkverify=on')
  return { threshold, isVerify, rewrites, pattern }
}

class Quorum implements Layer {
  /** A child that cannot be flushed counts as one vote. */
  readonly flushesChildren = true
  readonly #context: OpenContext
  readonly #nodes: readonly (() => Node)[]
  readonly #settings: Settings

  constructor(context: OpenContext, nodes: readonly (() => Node)[], settings: Settings) {
    this.#context = context
    this.#nodes = nodes
    this.#settings = settings
  }

  checkSizes(): void {
    const [first, ...others] = this.#children()
    if (others.every(({ size }) => size === first!.size)) return
    throw new BlockError('io', 'Could not refresh total sector count: Input/output error', { code: 'EIO' })
  }

  geometry(): Geometry {
    const children = this.#children().map((node) => node.geometry())
    return {
      ...children[0]!,
      size: this.#children()[0]!.size,
      cluster: 0,
      zeroUnit: 1,
      discardUnit: 1,
      requestAlign: Math.max(...children.map(({ requestAlign }) => requestAlign)),
      maxTransfer: Math.min(...children.map(({ maxTransfer }) => maxTransfer)),
      readsZero: false,
    }
  }

  read(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    return this.#settings.pattern === 'fifo'
      ? this.#readFirst(offset, into, signal)
      : this.#readVoted(offset, into, signal)
  }

  async #readFirst(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    const request = { type: 'read', offset, length: into.length } as const
    let failure: unknown
    for (const node of this.#children())
      try {
        return await node.read(offset, into, signal)
      } catch (error) {
        signal?.throwIfAborted()
        this.#reportBad(request, node, error)
        failure = error
      }
    throw failure
  }

  async #readVoted(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void> {
    const request = { type: 'read', offset, length: into.length } as const
    const copies = this.#nodes.map((_, i) => (i === 0 ? into : new Uint8Array(into.length)))
    const results = await this.#ask(request, (node, i) => node.read(offset, copies[i]!, signal), signal)
    const good = copies.flatMap((copy, i) => (results[i]!.status === 'fulfilled' ? [{ copy, i }] : []))
    if (this.#settings.isVerify) this.#verify(offset, good[0]!.copy, good[1]!.copy)
    const versions: Version<Uint8Array>[] = []
    for (const { copy, i } of good) vote(versions, copy, i, (a, b) => Buffer.compare(a, b) === 0)
    const winner = winnerOf(versions)
    if (versions.length > 1 && winner.voters.length < this.#settings.threshold) {
      this.#reportFailure(request)
      throw new BlockError('io', 'Input/output error', {
        code: 'EIO',
        offset,
        cause: new Error('not enough children agree on what is here'),
      })
    }
    if (winner.value !== into) into.set(winner.value)
    const losers = versions.filter((version) => version !== winner).flatMap(({ voters }) => voters)
    for (const i of losers) this.#reportBad(request, this.#nodes[i]!())
    if (this.#settings.rewrites) await this.#rewrite(offset, into, losers)
  }

  #verify(offset: number, one: Uint8Array, other: Uint8Array): void {
    const at = firstDifference(one, other)
    if (at >= 0)
      this.#context.fatal(
        `quorum: offset=${offset} bytes=${one.length} contents mismatch at offset ${offset + at}`,
      )
  }

  /** An attempt: the reader has what it wanted, whether it succeeds or not. */
  async #rewrite(offset: number, bytes: Uint8Array, losers: readonly number[]): Promise<void> {
    const children = this.#children()
    await Promise.allSettled(losers.map((i) => children[i]!.write(offset, bytes)))
  }

  async write(offset: number, from: Uint8Array, how: Parameters<Node['write']>[2]): Promise<void> {
    const request = { type: 'write', offset, length: from.length } as const
    await this.#ask(request, (node) => node.write(offset, from, how), how?.signal)
  }

  async zero(offset: number, length: number, how: Parameters<Node['zero']>[2]): Promise<boolean> {
    await this.#ask({ type: 'write', offset, length }, (node) => node.zero(offset, length, how), how?.signal)
    return true
  }

  /** Children may differ in what they show afterwards, so nobody is told. */
  async discard(): Promise<void> {}

  async flush(): Promise<void> {
    await this.#ask(FLUSH, (node) => node.flush())
  }

  /** Zeroes where every child says so; where bytes are is nobody's in particular. */
  async map(offset: number, length: number, out: ExtentList): Promise<void> {
    let zero = length
    let data = 0
    const status = borrowStatus()
    try {
      for (const node of this.#children()) {
        await walk(node, undefined, offset, length, status.reset(offset, length))
        if (status.count === 0) data = length
        else if ((status.status[0]! & STATUS_ZERO) !== 0) zero = Math.min(zero, status.lengths[0]!)
        else data = Math.max(data, status.lengths[0]!)
      }
    } catch {
      // What cannot be told is found out by reading.
      data = length
    } finally {
      returnStatus(status)
    }
    if (data > 0) out.push(DATA, data, -1)
    else out.push(ZERO, zero)
  }

  /** Nobody else may change a child, or it would not be as the others are. */
  childPermissions(
    _: unknown,
    { perm, shared }: { perm: number; shared: number },
  ): { perm: number; shared: number } {
    return {
      perm: (perm & PERM_ALL) | (this.#settings.rewrites ? PERM_WRITE : 0),
      shared: shared & (PERM_CONSISTENT_READ | PERM_WRITE_UNCHANGED),
    }
  }

  /** What one child knows of itself is not true of all. */
  async info(): Promise<FormatInfo> {
    return {}
  }

  async close(): Promise<void> {}

  #children(): Node[] {
    return this.#nodes.map((node) => node())
  }

  /** Asks all children and waits for all. Where too few succeeded, the error that most of the others had is thrown. */
  async #ask(
    request: Request,
    run: (node: Node, i: number) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<PromiseSettledResult<void>[]> {
    const ask = async (node: Node, i: number): Promise<void> => {
      try {
        await run(node, i)
      } catch (error) {
        signal?.throwIfAborted()
        this.#reportBad(request, node, error)
        throw error
      }
    }
    const results = await Promise.allSettled(this.#children().map(ask))
    signal?.throwIfAborted()
    const failures: Version<BlockError>[] = []
    let succeeded = 0
    for (const [i, result] of results.entries())
      if (result.status === 'fulfilled') succeeded++
      else vote(failures, toBlockError(result.reason), i, (a, b) => a.code === b.code && a.kind === b.kind)
    if (succeeded >= this.#settings.threshold) return results
    if (request.type !== 'flush') this.#reportFailure(request)
    throw winnerOf(failures).value
  }

  /** Without an error: the child was outvoted. */
  #reportBad(request: Request, { name }: Node, error?: unknown): void {
    this.#context.announce('QUORUM_REPORT_BAD', {
      type: request.type,
      ...(error !== undefined && { error: systemText(toBlockError(error).code ?? 'EIO') }),
      'node-name': name,
      ...sectorsOf(request),
    })
  }

  #reportFailure(request: Request): void {
    this.#context.announce('QUORUM_FAILURE', { reference: this.#context.nodeName, ...sectorsOf(request) })
  }
}

const sectorsOf = ({ offset, length }: Request): { 'sector-num': number; 'sectors-count': number } => {
  const first = Math.floor(offset / SECTOR)
  return { 'sector-num': first, 'sectors-count': alignUp(offset + length, SECTOR) / SECTOR - first }
}

const vote = <T>(versions: Version<T>[], value: T, voter: number, isAlike: (a: T, b: T) => boolean): void => {
  const found = versions.find((version) => isAlike(version.value, value))
  if (found === undefined) versions.push({ value, voters: [voter] })
  else found.voters.push(voter)
}

/** The one with most votes; of equals the last. */
const winnerOf = <T>(versions: readonly Version<T>[]): Version<T> =>
  versions.reduce((best, version) => (version.voters.length >= best.voters.length ? version : best))
