/**
 * Requests in front of a throttle group's limits. A limit is a leaky bucket: each request pours in what it costs, and
 * waits while the bucket is too full; what flows out is the rate. See QEMU's docs/throttle.txt.
 */

import {
  THROTTLED_RATES,
  type ThrottledRate,
  type ThrottleGroup,
  type ThrottleLimits,
} from '../block/user-object.ts'

export type Direction = 'read' | 'write'

/** Requests that waited in vain so long are looked at again, so that timers stay in their range. */
const LONGEST_WAIT_MS = 60_000
/** A bucket without bursts holds what flows out in this time. */
const BASE_SECONDS = 0.1

interface Waiting {
  readonly member: object
  readonly direction: Direction
  readonly bytes: number
  readonly pass: () => void
}

/** How full one bucket is, in bytes or requests. */
class Bucket {
  readonly #rate: number
  readonly #burstRate: number
  readonly #burstSeconds: number
  #level = 0
  /** How far the burst's own bucket is filled, where a burst may last longer than a second. */
  #burstLevel = 0

  constructor(limits: ThrottleLimits, rate: ThrottledRate) {
    this.#rate = limits[rate]
    this.#burstRate = limits[`${rate}-max`]
    this.#burstSeconds = limits[`${rate}-max-length`]
  }

  get limited(): boolean {
    return this.#rate > 0
  }

  leak(seconds: number): void {
    this.#level = Math.max(this.#level - this.#rate * seconds, 0)
    this.#burstLevel = Math.max(this.#burstLevel - this.#burstRate * seconds, 0)
  }

  pour(amount: number): void {
    this.#level += amount
    if (this.#burstSeconds > 1) this.#burstLevel += amount
  }

  /** Seconds until the next request may pass. */
  wait(): number {
    if (this.#burstRate === 0) return Math.max(this.#level - this.#rate * BASE_SECONDS, 0) / this.#rate
    const over = this.#level - this.#burstRate * this.#burstSeconds
    if (over > 0) return over / this.#rate
    if (this.#burstSeconds === 1) return 0
    return Math.max(this.#burstLevel - this.#burstRate * BASE_SECONDS, 0) / this.#burstRate
  }
}

class ThrottleQueue {
  readonly #group: ThrottleGroup
  #buckets!: ReadonlyMap<ThrottledRate, Bucket>
  #lastLeak = performance.now()
  /** By direction, in order of arrival. */
  readonly #waiting: Record<Direction, Waiting[]> = { read: [], write: [] }
  /** Who passed last: the next turn is another's. */
  #last: object | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(group: ThrottleGroup) {
    this.#group = group
    this.#fill()
    group.onChange(() => {
      this.#fill()
      this.#admit()
    })
  }

  /** Resolves when the request may begin; rejects with the signal's reason. */
  pass(member: object, direction: Direction, bytes: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      const queue = this.#waiting[direction]
      const leave = (): void => {
        queue.splice(queue.indexOf(waiting), 1)
        reject(signal!.reason)
      }
      const pass = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const waiting: Waiting = { member, direction, bytes, pass }
      queue.push(waiting)
      signal?.addEventListener('abort', leave, { once: true })
      this.#admit()
    })
  }

  #fill(): void {
    const { limits } = this.#group
    this.#buckets = new Map(THROTTLED_RATES.map((rate) => [rate, new Bucket(limits, rate)]))
  }

  /** Lets through what may pass now, and looks again when the next one may. */
  #admit(): void {
    clearTimeout(this.#timer)
    const now = performance.now()
    for (const bucket of this.#buckets.values()) bucket.leak((now - this.#lastLeak) / 1000)
    this.#lastLeak = now
    let soonest = Number.POSITIVE_INFINITY
    for (const direction of ['read', 'write'] as const) {
      const queue = this.#waiting[direction]
      while (queue.length > 0) {
        const wait = this.#wait(direction)
        if (wait > 0) {
          soonest = Math.min(soonest, wait)
          break
        }
        this.#letThrough(queue)
      }
    }
    if (soonest === Number.POSITIVE_INFINITY) return
    // At least a millisecond: a timer that came too early would only be set again.
    this.#timer = setTimeout(() => this.#admit(), Math.min(Math.max(soonest * 1000, 1), LONGEST_WAIT_MS))
  }

  #letThrough(queue: Waiting[]): void {
    const other = queue.findIndex(({ member }) => member !== this.#last)
    const [next] = queue.splice(Math.max(other, 0), 1)
    const { member, direction, bytes, pass } = next!
    this.#last = member
    const size = this.#group.limits['iops-size']
    const requests = size > 0 && bytes > size ? bytes / size : 1
    for (const kind of ['total', direction] as const) {
      this.#buckets.get(`bps-${kind}`)!.pour(bytes)
      this.#buckets.get(`iops-${kind}`)!.pour(requests)
    }
    pass()
  }

  /** Seconds until a request of that direction may pass. */
  #wait(direction: Direction): number {
    let longest = 0
    for (const kind of ['total', direction] as const)
      for (const counted of ['bps', 'iops'] as const) {
        const bucket = this.#buckets.get(`${counted}-${kind}`)!
        if (bucket.limited) longest = Math.max(longest, bucket.wait())
      }
    return longest
  }
}

const queues = new WeakMap<ThrottleGroup, ThrottleQueue>()

/** The one queue of a group. */
export const queueOf = (group: ThrottleGroup): ThrottleQueue => {
  let queue = queues.get(group)
  if (queue === undefined) {
    queue = new ThrottleQueue(group)
    queues.set(group, queue)
  }
  return queue
}
