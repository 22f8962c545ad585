/** Damage that is found while an image is in use: said once, marked in the header where that is possible. */

import { BlockError } from '../../base/errors.ts'
import { hexOf, OFFSET_LO_MASK } from './layout.ts'

const hex = (value: number): string => (value === 0 ? '0' : `0x${value.toString(16)}`)

export class Damage {
  readonly #nodeName: string
  readonly #warn: (text: string) => void
  /** Sets the corrupt bit; undefined for a read-only image. */
  readonly #mark: (() => Promise<void>) | undefined
  #fatal: BlockError | undefined
  #said = false
  /** Announced, and not marked yet. */
  #isPending = false

  constructor(nodeName: string, warn: (text: string) => void, mark: (() => Promise<void>) | undefined) {
    this.#nodeName = nodeName
    this.#warn = warn
    this.#mark = mark
  }

  /** The damage that forbids every further write, if there was one. */
  get fatal(): BlockError | undefined {
    return this.#fatal
  }

  /** Reports damage that makes the image unusable for writing; answers what the request fails with. */
  async found(text: string): Promise<BlockError> {
    const error = new BlockError('corrupt', 'Input/output error', {
      code: 'EIO',
      node: this.#nodeName,
      cause: new Error(text),
    })
    if (this.#mark === undefined) {
      this.mention(text)
    } else if (this.#fatal === undefined) {
      this.#fatal = error
      this.#warn(`qcow2: Marking image as corrupt: ${text}; further corruption events will be suppressed`)
      // Should even this fail, the first error is the one that counts.
      await this.#mark().catch(() => {})
    }
    return error
  }

  /** What is to be said of damage that a check came across, if it is the first; `mark` then follows. */
  announce(text: string): string | undefined {
    if (this.#said) return undefined
    this.#said = true
    this.#isPending = true
    return this.#mark === undefined
      ? `qcow2: Image is corrupt: ${text}; further non-fatal corruption events will be suppressed`
      : `qcow2: Marking image as corrupt: ${text}; further corruption events will be suppressed`
  }

  /** Sets the corrupt bit for what was announced, where the image may be written to. */
  async mark(): Promise<void> {
    if (!this.#isPending) return
    this.#isPending = false
    await this.#mark?.()
  }

  /** Reports damage that harms nothing but the entry concerned. */
  mention(text: string): void {
    if (this.#said || this.#fatal !== undefined) return
    this.#said = true
    this.#warn(`qcow2: Image is corrupt: ${text}; further non-fatal corruption events will be suppressed`)
  }
}

export const l2TableUnaligned = (offset: number, l1Index: number): string =>
  `L2 table offset ${hex(offset)} unaligned (L1 index: ${hex(l1Index)})`

export const clusterUnaligned = (offset: number, l2Offset: number, l2Index: number): string =>
  `Cluster allocation offset ${hex(offset)} unaligned (L2 offset: ${hex(l2Offset)}, L2 index: ${hex(l2Index)})`

/** `gap`: what stands in front of the place, one blank in QEMU's writing and two in its reading. */
export const invalidEntry = (l2Offset: number, l2Index: number, gap: string): string =>
  `Invalid cluster entry found${gap}(L2 offset: ${hex(l2Offset)}, L2 index: ${hex(l2Index)})`

export const packedInDataFile = (l2Offset: number, l2Index: number): string =>
  `Compressed cluster entry found in image with external data file (L2 offset: ${hex(l2Offset)}, L2 index: ${hex(l2Index)})`

/** The bracket that nothing opens is QEMU's. */
export const dataFileMisplaced = (offset: number, guestOffset: number, l2Index: number): string =>
  `External data file host cluster offset ${hex(offset)} does not match guest cluster offset: ${hex(guestOffset)}, L2 index: ${hex(l2Index)})`

export const dataClusterUnaligned = (offset: number, guestOffset: number): string =>
  `Data cluster offset ${hex(offset)} unaligned (guest offset: ${hex(guestOffset)})`

export const zeroClusterUnaligned = (offset: number, guestOffset: number): string =>
  `Preallocated zero cluster offset ${hex(offset)} unaligned (guest offset: ${hex(guestOffset)})`

/** `hi`, `lo`: the entry of the refcount table. */
export const refcountBlockUnaligned = (hi: number, lo: number, index: number): string =>
  `Refblock offset 0x${hexOf(hi, (lo & OFFSET_LO_MASK) >>> 0)} unaligned (reftable index: ${hex(index)})`

export const allocationAtZero = (what: string): string =>
  `Preventing invalid allocation of ${what} at offset 0`

export const metadataOverlap = (what: string): string =>
  `Preventing invalid write on metadata (overlaps with ${what})`
