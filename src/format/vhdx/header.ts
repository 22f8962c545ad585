/**
 * The two headers. Only the newer one counts; the other is overwritten with what comes next, so that a write that tears
 * leaves the image as it was. They are the root of everything, and the one structure that the log does not protect.
 */

import { BlockError } from '../../base/errors.ts'
import { newUuid, sourceEpoch, swapUuid } from '../../base/uuid.ts'
import { crc32cAround } from '../../binary/crc32c.ts'
import type { Node } from '../../block/node.ts'
import {
  FILE_SIGNATURE,
  HEADER,
  HEADER_OFFSETS,
  HEADER_SIGNATURE,
  HEADER_SIZE,
  type HeaderFields,
  IDENTIFIER,
  UNIT,
} from './layout.ts'
import { damaged, refuse } from './refusal.ts'
import { following, isNewer, isSame } from './sequence.ts'

const VERSION = 1
const CHECKSUM_AT = HEADER.offsetOf('Checksum')

/** What a writer changes. */
type HeaderChanges = Partial<
  Pick<HeaderFields, 'FileWriteGuid' | 'DataWriteGuid' | 'LogGuid' | 'LogOffset' | 'LogLength'>
>

export class Headers {
  readonly #slots: (Uint8Array | undefined)[]
  #current: 0 | 1
  #fields: HeaderFields

  private constructor(slots: (Uint8Array | undefined)[], current: 0 | 1) {
    this.#slots = slots
    this.#current = current
    this.#fields = HEADER.decode(slots[current]!)
  }

  /** Kind `corrupt` where there is no valid header. */
  static async read(file: Node): Promise<Headers> {
    const identifier = new Uint8Array(IDENTIFIER.length)
    await file.read(0, identifier)
    const { Signature } = IDENTIFIER.decode(identifier)
    if (Buffer.from(Signature).toString('latin1') !== FILE_SIGNATURE) throw refuse('not a VHDX file')
    const slots = await Promise.all(HEADER_OFFSETS.map((offset) => readSlot(file, offset)))
    const headers = new Headers(slots, newest(slots))
    checkLog(headers.fields)
    return headers
  }

  /** The current header. */
  get fields(): HeaderFields {
    return this.#fields
  }

  /** Host bytes of headers that are damaged. */
  get damaged(): readonly number[] {
    return HEADER_OFFSETS.filter((_, slot) => this.#slots[slot] === undefined)
  }

  /** Both copies say the same from now on; durable on return, and a kill in between leaves one that counts. */
  async update(file: Node, changes: HeaderChanges): Promise<void> {
    await this.#writeOther(file, changes)
    await this.#writeOther(file, {})
  }

  async #writeOther(file: Node, changes: HeaderChanges): Promise<void> {
    const SequenceNumber = following(this.#fields.SequenceNumber)
    if (SequenceNumber === undefined) throw damaged('there is no sequence number left for another header')
    const other = this.#current === 0 ? 1 : 0
    // What a header has beyond the fields known here stays.
    const bytes = new Uint8Array(this.#slots[this.#current]!)
    const fields = { ...this.#fields, ...changes, SequenceNumber }
    renderHeader(fields, bytes)
    await file.write(HEADER_OFFSETS[other], bytes)
    await file.flush()
    this.#slots[other] = bytes
    this.#current = other
    this.#fields = fields
  }
}

/** Writes a header with its checksum to the start of `into`, which is `HEADER_SIZE` long. */
export const renderHeader = (fields: HeaderFields, into: Uint8Array): void => {
  HEADER.encode({ ...fields, Checksum: 0 }, into)
  HEADER.encode({ ...fields, Checksum: crc32cAround(into, CHECKSUM_AT) }, into)
}

/** A new GUID in the byte order of the file; see `newUuid`. */
export const newGuid = (epoch: number | undefined, purpose: string): Uint8Array =>
  swapUuid(newUuid(epoch, purpose))

/** The GUID that follows another one: a new one, which a reproducible run derives from it. */
export const nextGuid = (before: Uint8Array, purpose: string): Uint8Array =>
  newGuid(sourceEpoch(), `vhdx ${purpose} after ${Buffer.from(before).toString('hex')}`)

/** A header as it stands; undefined where it is not valid. */
const readSlot = async (file: Node, offset: number): Promise<Uint8Array | undefined> => {
  const bytes = new Uint8Array(HEADER_SIZE)
  await file.read(offset, bytes)
  if (new DataView(bytes.buffer).getUint32(CHECKSUM_AT, true) !== crc32cAround(bytes, CHECKSUM_AT))
    return undefined
  const { Signature, Version } = HEADER.decode(bytes)
  return Signature === HEADER_SIGNATURE && Version === VERSION ? bytes : undefined
}

const newest = (slots: readonly (Uint8Array | undefined)[]): 0 | 1 => {
  const [first, second] = slots
  if (first === undefined && second === undefined) throw noHeader()
  if (second === undefined) return 0
  if (first === undefined) return 1
  const [a, b] = [HEADER.decode(first), HEADER.decode(second)]
  if (isNewer(a.SequenceNumber, b.SequenceNumber)) return 0
  if (!isSame(a.SequenceNumber, b.SequenceNumber)) return 1
  // Disk2vhd writes the same header twice.
  if (Buffer.compare(first, second) === 0) return 0
  throw noHeader()
}

const noHeader = (): BlockError => new BlockError('corrupt', 'No valid VHDX header found', { code: 'EINVAL' })

const checkLog = ({ LogOffset, LogLength, LogVersion }: HeaderFields): void => {
  if (LogOffset < UNIT || LogOffset % UNIT !== 0) throw refuse(`the log cannot be at ${LogOffset}`)
  if (LogLength % UNIT !== 0) throw refuse(`the log cannot have ${LogLength} bytes`)
  if (LogVersion !== 0) throw refuse(`version ${LogVersion} of the log is not known`)
}
