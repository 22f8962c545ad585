/** Space of the file that the image has given up, on its way back to the allocator. */

import { toBlockError } from '../../base/errors.ts'
import { HostRuns } from '../../block/host-runs.ts'
import type { Image } from './image.ts'

/** Why space was given up: what is passed on to the file as a discard depends on it. */
export type ReleaseReason = 'request' | 'snapshot' | 'other'

/** Host bytes that lose a reference. */
export interface Release {
  readonly offset: number
  readonly length: number
  readonly discard: boolean
}

/** Ranges that wait to be given back before a flush is made for their sake. */
const MAX_RELEASES = 4096

export class Releases {
  readonly #image: Image
  #waiting: Release[] = []

  constructor(image: Image) {
    this.#image = image
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /** True when so many wait that it is time for a flush. */
  add(offset: number, length: number, reason: ReleaseReason): boolean {
    const { options, clusterSize } = this.#image
    const waiting = this.#waiting
    const discard = options.passDiscard[reason]
    const last = waiting.at(-1)
    const goesOn = last?.discard === discard && last.offset + last.length === offset
    if (goesOn && offset % clusterSize === 0) {
      waiting[waiting.length - 1] = { offset: last.offset, length: last.length + length, discard }
      return false
    }
    waiting.push({ offset, length, discard })
    return waiting.length === MAX_RELEASES
  }

  /** All that wait; they don't any more. */
  take(): readonly Release[] {
    const taken = this.#waiting
    this.#waiting = []
    return taken
  }

  /** They wait again, in front of all others. */
  putBack(releases: readonly Release[]): void {
    this.#waiting = [...releases, ...this.#waiting]
  }

  /** Nobody can come to these bytes any more: drops the references, and tells the file what is not needed. */
  async giveBack(releases: readonly Release[]): Promise<void> {
    await this.#image.lock.run(() => this.giveBackHere(releases))
  }

  /** The same for whoever holds the image's lock. */
  async giveBackHere(releases: readonly Release[]): Promise<void> {
    const discards = new HostRuns()
    for (const release of releases) await this.#free(release, discards)
    for (const { offset, length } of discards.runs) await this.#image.file.node.discard(offset, length)
  }

  /** Where a count cannot be lowered, the space is lost until a check finds it, and nothing else. */
  async #free({ offset, length, discard }: Release, discards: HostRuns): Promise<void> {
    const { clusterSize, l2, refcounts, allocator, metadata, damage, host } = this.#image
    // Space in use as a table stays, whatever a damaged one said that it was.
    const overlap = metadata.overlap(offset, length)
    if (overlap !== undefined && (await this.#wouldFreeTable(offset, length))) {
      damage.mention(`Preventing invalid discard of metadata (overlaps with ${overlap})`)
      return
    }
    try {
      await host.event('cluster_free')
      await allocator.free(offset, length, (cluster) => {
        l2.forget(cluster * clusterSize, clusterSize)
        refcounts.cache.forget(cluster * clusterSize, clusterSize)
        if (discard) discards.add(cluster * clusterSize, clusterSize)
      })
    } catch (error) {
      host.notice(`qcow2_free_clusters failed: ${toBlockError(error).message}`)
    }
  }

  /** The table's own reference may be one of several: a snapshot's, or what a damaged image says of its header. */
  async #wouldFreeTable(offset: number, length: number): Promise<boolean> {
    const { clusterSize, metadata, refcounts } = this.#image
    const end = Math.ceil((offset + length) / clusterSize)
    for (let cluster = Math.floor(offset / clusterSize); cluster < end; cluster++) {
      const isTable = metadata.overlap(cluster * clusterSize, clusterSize) !== undefined
      if (isTable && (await refcounts.countOf(cluster)) < 2) return true
    }
    return false
  }
}
