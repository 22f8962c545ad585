/**
 * Reading the log: finding the newest whole sequence of entries ([MS-VHDX] 2.3.3). The log is a ring, and anything may
 * stand in it: entries of earlier times, halves of overwritten ones, and what an enemy put there.
 */

import type { BlockError } from '../../base/errors.ts'
import { GiB, MiB } from '../../base/units.ts'
import type { Bits64 } from '../../binary/fields.ts'
import type { Node } from '../../block/node.ts'
import { type HeaderFields, LOG_SECTOR, NO_GUID, sameGuid } from './layout.ts'
import { decodeEntry, decodeEntryHeader, isSealed, type LogEntryFields, type Update } from './log-entry.ts'
import { refuse } from './refusal.ts'
import { follows, isNewer } from './sequence.ts'

/** What is to be done to the file before it is what it says. */
export interface Replay {
  /** In order. */
  readonly updates: readonly Update[]
  /** Bytes that the file must have for sure: less, and it was cut. */
  readonly flushedSize: number
  /** Bytes that it has afterwards at least. */
  readonly size: number
}

/** Bytes of the log held at once while it is searched. */
const WINDOW = MiB
/** Bytes of changes that are taken into memory. */
const MAX_UPDATES_BYTES = 256 * MiB
/** Changes in all, of which those to zeroes have no bytes: as many as there can be of the others. */
const MAX_UPDATES = MAX_UPDATES_BYTES / LOG_SECTOR

/** The changes that the log keeps; undefined where it is empty, or nothing in it is valid. */
export const readLog = async (
  file: Node,
  header: HeaderFields,
  signal: AbortSignal,
): Promise<Replay | undefined> => {
  if (sameGuid(header.LogGuid, NO_GUID) || header.LogLength === 0) return undefined
  const sequence = await new LogReader(file, header, signal).newestSequence()
  if (sequence === undefined) return undefined
  const updates = sequence.flatMap((entry) => entry.updates)
  const { FlushedFileOffset: flushedSize, LastFileOffset: size } = sequence.at(-1)!.fields
  return { updates, flushedSize, size }
}

const tooManyChanges = (): BlockError => refuse('the log has too many changes')

interface Entry {
  /** Byte in the log. */
  readonly at: number
  readonly fields: LogEntryFields
  readonly updates: readonly Update[]
}

class LogReader {
  readonly #file: Node
  readonly #offset: number
  readonly #length: number
  readonly #guid: Uint8Array
  readonly #signal: AbortSignal
  #window = new Uint8Array(0)
  #windowAt = -1
  /** Bytes that may yet be looked at as entries: each is whole once, so more than a few times the log is an attack. */
  #budget: number

  constructor(file: Node, { LogOffset, LogLength, LogGuid }: HeaderFields, signal: AbortSignal) {
    this.#file = file
    this.#offset = LogOffset
    this.#length = LogLength
    this.#guid = LogGuid
    this.#signal = signal
    this.#budget = 4 * LogLength + GiB / 4
  }

  /** Entries that are to be replayed, oldest first. */
  async newestSequence(): Promise<readonly Entry[] | undefined> {
    let newest: readonly Entry[] | undefined
    let newestNumber: Bits64 = { hi: 0, lo: 0 }
    // What lies beyond the file's end is zeroes.
    const end = Math.min(this.#length, this.#file.size - this.#offset)
    for (let tail = 0; tail < end; ) {
      this.#signal.throwIfAborted()
      const entries = await this.#sequenceAt(tail)
      const head = entries.at(-1)
      if (head === undefined) {
        tail += LOG_SECTOR
        continue
      }
      const from = entries.findIndex(({ at }) => at === head.fields.Tail)
      if (from >= 0 && isNewer(head.fields.SequenceNumber, newestNumber)) {
        newest = entries.slice(from)
        newestNumber = head.fields.SequenceNumber
      }
      // Beyond the end of the ring all has been seen from its start on.
      tail = entries.reduce((at, { fields }) => at + fields.EntryLength, tail)
    }
    return newest
  }

  /** Whole entries that follow each other from a byte of the log on, each one number after the one before. */
  async #sequenceAt(tail: number): Promise<Entry[]> {
    const entries: Entry[] = []
    let changes = 0
    let total = 0
    for (let at = tail; total < this.#length; ) {
      const entry = await this.#entryAt(at)
      if (entry === undefined) break
      const before = entries.at(-1)
      if (before !== undefined && !follows(entry.fields.SequenceNumber, before.fields.SequenceNumber)) break
      total += entry.fields.EntryLength
      if (total > this.#length) break
      changes += entry.updates.length
      if (changes > MAX_UPDATES) throw tooManyChanges()
      entries.push(entry)
      at = (at + entry.fields.EntryLength) % this.#length
    }
    return entries
  }

  async #entryAt(at: number): Promise<Entry | undefined> {
    const fields = decodeEntryHeader(await this.#sector(at), this.#guid, this.#length)
    if (fields === undefined || fields.EntryLength > MAX_UPDATES_BYTES) return undefined
    this.#budget -= fields.EntryLength
    if (this.#budget < 0) throw refuse('the log makes no sense')
    const bytes = new Uint8Array(fields.EntryLength)
    const whole = Math.min(bytes.length, this.#length - at)
    await this.#file.read(this.#offset + at, bytes.subarray(0, whole))
    if (whole < bytes.length) await this.#file.read(this.#offset, bytes.subarray(whole))
    if (!isSealed(bytes, fields)) return undefined
    if (fields.DescriptorCount > MAX_UPDATES) throw tooManyChanges()
    const updates = decodeEntry(bytes, fields)
    return updates === undefined ? undefined : { at, fields, updates }
  }

  /** The sector at a byte of the log, read with those around it. */
  async #sector(at: number): Promise<Uint8Array> {
    const start = at - (at % WINDOW)
    if (start !== this.#windowAt) {
      const bytes = new Uint8Array(Math.min(WINDOW, this.#length - start))
      await this.#file.read(this.#offset + start, bytes)
      this.#window = bytes
      this.#windowAt = start
    }
    return this.#window.subarray(at - start, at - start + LOG_SECTOR)
  }
}
