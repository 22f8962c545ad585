/**
 * What blkdebug does at which event. A rule becomes active when its event is announced while the machine is in the
 * rule's state; from then on, and until an event activates others, it fails the requests that it speaks of. Breakpoints
 * hold the request that announces their event.
 */

import { BlockError } from '../base/errors.ts'
import { SECTOR } from '../base/units.ts'
import type { DebugFacet } from '../block/facets.ts'

/** QAPI's BlkdebugEvent. */
export const EVENTS: ReadonlySet<string> = new Set(
  `l1_update l1_grow_alloc_table l1_grow_write_table l1_grow_activate_table l2_load l2_update l2_update_compressed
  l2_alloc_cow_read l2_alloc_write read_aio read_backing_aio read_compressed write_aio write_compressed vmstate_load
  vmstate_save cow_read cow_write reftable_load reftable_grow reftable_update refblock_load refblock_update
  refblock_update_part refblock_alloc refblock_alloc_hookup refblock_alloc_write refblock_alloc_write_blocks
  refblock_alloc_write_table refblock_alloc_switch_table cluster_alloc cluster_alloc_bytes cluster_free flush_to_os
  flush_to_disk pwritev_rmw_head pwritev_rmw_after_head pwritev_rmw_tail pwritev_rmw_after_tail pwritev pwritev_zero
  pwritev_done empty_image_prepare l1_shrink_write_table l1_shrink_free_l2_clusters cor_write cluster_alloc_space
  none`.split(/\s+/),
)

/** QAPI's BlkdebugIOType. */
export const IO_TYPES = ['read', 'write', 'write-zeroes', 'discard', 'flush', 'block-status'] as const
export type IoType = (typeof IO_TYPES)[number]

/** All that a rule without a type speaks of. */
const USUAL_TYPES: readonly IoType[] = ['read', 'write', 'write-zeroes', 'discard', 'flush']

export interface Rule {
  readonly event: string
  /** The state in which it holds; 0: any. */
  readonly state: number
  readonly action: ErrorRule | { readonly newState: number }
}

export interface ErrorRule {
  readonly type: IoType | undefined
  /** What the request fails with; undefined: with nothing. */
  readonly error: (() => BlockError) | undefined
  /** Only requests that touch this sector; undefined: all. */
  readonly sector: number | undefined
  readonly once: boolean
}

interface Breakpoint {
  readonly event: string
  readonly tag: string
  /** The request held there, and how it goes on. */
  resume: (() => void) | undefined
  readonly waiting: (() => void)[]
}

/** Tells a person of held requests, a line each. */
export type Say = (text: string) => void

const FIRST_STATE = 1
const noEntry = (): BlockError => new BlockError('not-found', 'No such file or directory', { code: 'ENOENT' })

export class RuleEngine implements DebugFacet {
  readonly #rules: readonly Rule[]
  readonly #say: Say
  #active: ErrorRule[] = []
  /** Rules that have done what they do once. */
  readonly #spent = new Set<ErrorRule>()
  #breakpoints: Breakpoint[] = []
  /** By tag, of requests whose breakpoint is gone. */
  readonly #held = new Map<string, Breakpoint>()
  #state = FIRST_STATE

  constructor(rules: readonly Rule[], say: Say) {
    this.#rules = rules
    this.#say = say
    this.event('none')
  }

  event(name: string): Promise<void> | undefined {
    let next = this.#state
    const activated: ErrorRule[] = []
    for (const { event, state, action } of this.#rules) {
      if (event !== name || (state !== 0 && state !== this.#state)) continue
      if ('newState' in action) next = action.newState
      else if (!this.#spent.has(action)) activated.push(action)
    }
    if (activated.length > 0) this.#active = activated
    this.#state = next
    return this.#hold(name)
  }

  /** A breakpoint holds one request, and is used up by it. Several hold it until all are resumed. */
  #hold(name: string): Promise<void> | undefined {
    const found = this.#breakpoints.filter(({ event }) => event === name)
    if (found.length === 0) return undefined
    this.#breakpoints = this.#breakpoints.filter(({ event }) => event !== name)
    const resumed = found.map((breakpoint) => {
      this.#held.set(breakpoint.tag, breakpoint)
      this.#say(`blkdebug: Suspended request '${breakpoint.tag}'`)
      return new Promise<void>((resolve) => {
        breakpoint.resume = resolve
        for (const wake of breakpoint.waiting) wake()
      })
    })
    return Promise.all(resumed).then(() => {})
  }

  /** Throws what an active rule has for such a request; of several the last one counts. `length` in bytes. */
  check(type: IoType, offset: number, length: number): void {
    const rule = this.#active.findLast((candidate) => matches(candidate, type, offset, length))
    if (rule === undefined) return
    if (rule.once) {
      this.#spent.add(rule)
      this.#active = this.#active.filter((other) => other !== rule)
    }
    if (rule.error !== undefined) throw rule.error()
  }

  setBreakpoint(event: string, tag: string): void {
    if (!EVENTS.has(event)) throw noEntry()
    this.#breakpoints.push({ event, tag, resume: undefined, waiting: [] })
  }

  removeBreakpoint(tag: string): void {
    const before = this.#breakpoints.length
    this.#breakpoints = this.#breakpoints.filter((breakpoint) => breakpoint.tag !== tag)
    const removed = this.#breakpoints.length < before
    if (this.#held.has(tag)) this.resume(tag)
    // One that holds a request is used up, and not there any more.
    if (!removed) throw noEntry()
  }

  resume(tag: string): void {
    const held = this.#held.get(tag)
    if (held === undefined) throw noEntry()
    this.#held.delete(tag)
    this.#say(`blkdebug: Resuming request '${tag}'`)
    held.resume!()
  }

  async suspended(tag: string): Promise<void> {
    if (this.#held.has(tag)) return
    const awaited = this.#breakpoints.find((breakpoint) => breakpoint.tag === tag)
    if (awaited === undefined) throw noEntry()
    await new Promise<void>((resolve) => awaited.waiting.push(resolve))
  }
}

const matches = ({ type, sector }: ErrorRule, request: IoType, offset: number, length: number): boolean => {
  if (type === undefined ? !USUAL_TYPES.includes(request) : type !== request) return false
  if (sector === undefined) return true
  const at = sector * SECTOR
  return length > 0 && at >= offset && at < offset + length
}
