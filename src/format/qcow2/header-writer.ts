/**
 * Writing the header's fields: one writer at a time, with what the fields are then, and the bits among them that say what
 * the rest of the file is worth.
 */

import { Mutex } from '../../base/mutex.ts'
import { type Bits64, noBits, withBit } from '../../binary/fields.ts'
import type { Node } from '../../block/node.ts'
import { CORRUPT_BIT, DIRTY_BIT, HEADER, HEADER_LENGTH_V2, type HeaderFields } from './layout.ts'

export class HeaderWriter {
  /** For whoever else writes the first cluster. It is taken last of all locks. */
  readonly lock = new Mutex()
  readonly #fields: HeaderFields
  readonly #node: () => Node
  readonly #onUnknown: (error: unknown) => void

  /** `onUnknown`: nobody knows which of two headers the file has. */
  constructor(fields: HeaderFields, node: () => Node, onUnknown: (error: unknown) => void) {
    this.#fields = fields
    this.#node = node
    this.#onUnknown = onUnknown
  }

  /** Writes the fields, after everything that they point at is durable; durable itself on return. */
  write(): Promise<void> {
    return this.lock.run(() => this.#write())
  }

  async #write(): Promise<void> {
    const fields = this.#fields
    const length = fields.version === 2 ? HEADER_LENGTH_V2 : Math.min(fields.header_length, HEADER.length)
    const bytes = new Uint8Array(length)
    HEADER.encode(fields, bytes, length)
    const node = this.#node()
    await node.write(0, bytes)
    await node.flush()
  }

  /**
   * Writes the header with other fields, after everything that they point at is durable. When that fails they are what
   * they were, in the file too; where even that cannot be had, nothing is written any more.
   */
  change(changes: Partial<HeaderFields>): Promise<void> {
    const fields = this.#fields
    return this.lock.run(async () => {
      const before = Object.entries(fields).filter(([name]) => Object.hasOwn(changes, name))
      Object.assign(fields, changes)
      try {
        await this.#write()
      } catch (error) {
        Object.assign(fields, Object.fromEntries(before))
        await this.#write().catch(this.#onUnknown)
        throw error
      }
    })
  }

  /** Autoclear bits but for these are cleared: what the others say, this writer does not keep true. */
  async keepAutoclear(kept: Bits64): Promise<void> {
    const fields = this.#fields
    const { hi, lo } = fields.autoclear_features
    if (noBits({ hi: hi ^ kept.hi, lo: lo ^ kept.lo })) return
    fields.autoclear_features = kept
    await this.write()
  }

  /** The dirty bit: counts in the file may be wrong. */
  async setDirty(dirty: boolean): Promise<void> {
    const fields = this.#fields
    const set = (on: boolean): void => {
      fields.incompatible_features = withBit(fields.incompatible_features, DIRTY_BIT, on)
    }
    set(dirty)
    try {
      await this.write()
    } catch (error) {
      set(!dirty)
      throw error
    }
  }

  /** The corrupt bit, which version 2 does not have. */
  async setCorrupt(): Promise<void> {
    const fields = this.#fields
    if (fields.version < 3) return
    fields.incompatible_features = withBit(fields.incompatible_features, CORRUPT_BIT, true)
    await this.write()
  }
}
