/**
 * The contract between the block core and its drivers. A *driver* is a constant record that opens a *layer*; a layer
 * is a record of optional verbs. An absent verb has one meaning, written down once, in `node.ts`:
 *
 * | verb                 | layer has it | layer has `map`/`claim` (a format)                       | neither |
 * |----------------------|--------------|----------------------------------------------------------|---------|
 * | read                 | called       | map, then read the children's runs                       | child 0 |
 * | write                | called       | lock, claim, fill what the claim widened, write, commit  | child 0 |
 * | copyFrom             | called       | claim, have the children copy                            | child 0 |
 * | zero, discard        | called       | zeroes are written; a discard is dropped                 | child 0 |
 * | map                  | called       | –                                  | data (protocol), child 0 (filter) |
 * | resize, flush        | called       | refused; children                                        | child 0 |
 *
 * What the core guarantees to a layer: `offset` and `length` are safe integers ≥ 0, inside the size (a protocol that
 * grows excepted) and multiples of `requestAlign`; `length` > 0; verbs that change the image are never called on a
 * read-only node, nor after `close`. All offsets and lengths are guest bytes unless the name says otherwise.
 */

import type { AmendFacet } from './create-facet.ts'
import type { ExtentList } from './extent.ts'
import type {
  BackingReference,
  BitmapFacet,
  CheckFacet,
  DebugFacet,
  FileUser,
  FormatInfo,
  SnapshotFacet,
  VmStateFacet,
} from './facets.ts'
import type { Node } from './node.ts'
import type { OpenContext } from './open-context.ts'

/** Sizes in bytes. A layer may answer a new object after a resize. */
export interface Geometry {
  /** Guest-visible size. */
  readonly size: number
  /** Allocation unit; 0 where the format has none. What `info` prints as cluster size, and copy-on-write widens to. */
  readonly cluster: number
  /** `zero` takes multiples of this (1: any); heads and tails are written as zeroes by the core. */
  readonly zeroUnit: number
  /** `discard` takes multiples of this (1: any); heads and tails are left alone. */
  readonly discardUnit: number
  /** Requests are multiples of this: 1, or the sector size of a file opened with O_DIRECT. */
  readonly requestAlign: number
  /** Longest request the layer takes at once. */
  readonly maxTransfer: number
  /** A part never written reads as zeroes, and so does what a resize adds. */
  readonly readsZero: boolean
  /** Everything is written packed, in whole units and once. */
  readonly packedOnly?: boolean
}

export interface WriteOptions {
  /** Durable when the promise resolves. */
  readonly fua?: boolean
  /** Compress: `offset` and length are whole units (the last may be short). */
  readonly compressed?: boolean
  /** With `compressed`: units by guest byte that are packed already, as the layer's own `pass` gave them. */
  readonly packedUnits?: ReadonlyMap<number, Uint8Array>
  /** With `compressed`, set by the core for `claim`: bytes that the packed unit takes. */
  readonly codedLength?: number
  /** Set by the core for `claim`: the same request has claimed what lies before. */
  readonly goesOn?: boolean
  /** Guest-visible content does not change (copy-on-read, rebase): needs only write-unchanged. */
  readonly unchanged?: boolean
  /** Write only where the layer itself has a hole, decided under the range lock. Late data never wins. */
  readonly onlyHoles?: boolean
  readonly signal?: AbortSignal
  /** Space is claimed only when this has resolved; packing may run before. */
  readonly after?: Promise<void>
  /** Called once, when the space is claimed: with `after`, a sequence of writes keeps the file in guest order. */
  readonly onClaimed?: () => void
}

export interface ZeroOptions {
  /** Space may be given back. */
  readonly mayUnmap?: boolean
  /** The image itself must say so: another backing file is coming, and a hole would show that. */
  readonly lasting?: boolean
  /** Fail with kind `unsupported` instead of writing zeroes. */
  readonly noFallback?: boolean
  readonly signal?: AbortSignal
}

/** The right to write the payload of the runs handed out by `claim`. Exactly one of the two is called, once. */
export interface Claim {
  /** Publishes the metadata: from now on `map` answers with the new runs. */
  commit(): Promise<void>
  /** Gives the space back. Never throws. */
  abort(): Promise<void>
}

export type Preallocation = 'off' | 'metadata' | 'falloc' | 'full'

/** Two-phase change: all are prepared, then all are committed, or all aborted. Neither may fail. */
export interface Staged {
  commit(): Promise<void> | void
  abort(): Promise<void> | void
}

/** Encryption of payload in place, same length. `position` is the byte that the image's cipher counts from. */
export interface Crypt {
  /** Bytes that are ciphered as one; runs are multiples of it. */
  readonly sector: number
  /** What `position` is: the guest byte (legacy AES) or the byte in the child (LUKS in qcow2). */
  readonly by: 'guest' | 'host'
  encrypt(bytes: Uint8Array, position: number): void | Promise<void>
  decrypt(bytes: Uint8Array, position: number): void | Promise<void>
}

/** Compression of whole units. */
export interface Pack {
  /** Bytes of one unpacked unit. */
  readonly unit: number
  /** Codec and parameters; coded bytes pass untouched between two images that have the same. */
  readonly codec: string
  /** The packed unit, or null when it does not pay. `plain` is one whole unit, the one at guest byte `offset`. */
  pack(plain: Uint8Array, offset: number): Promise<Uint8Array | null>
  /** Fills `into` (one unit) or throws kind `corrupt`. `coded` may have trailing bytes that are not part of it. */
  unpack(coded: Uint8Array, into: Uint8Array): Promise<void>
  /**
   * As `unpack`, for bytes of an image with the same codec: answers the part of them that is to be stored as it is. Null
   * or kind `corrupt` for what is not one complete stream, or too long. Absent: always packed.
   */
  pass?(coded: Uint8Array, into: Uint8Array): Promise<Uint8Array | null>
}

/** PERM_* needed, and those that others may have. */
export interface PermissionPair {
  readonly perm: number
  readonly shared: number
}

/** Everything a layer can do. Verbs that are absent have the meaning of the table above. */
export interface Layer {
  geometry(): Geometry
  /** Fills `into` completely: bytes beyond the end of a protocol's data read as zeroes. */
  read?(offset: number, into: Uint8Array, signal?: AbortSignal): Promise<void>
  write?(offset: number, from: Uint8Array, how: WriteOptions): Promise<void>
  /**
   * Lets the host copy bytes of another layer to `offset`. Answers how many it copied, from the first on: fewer, or none,
   * where the host does not do it, or failed, so that the rest is to be read and written (which tells why).
   */
  copyFrom?(offset: number, source: Layer, sourceOffset: number, length: number): Promise<number>
  /** With `copyFrom`: as far as is known now the host copies from and to this layer. */
  readonly isCopiedByHost?: boolean
  /** Pushes runs from `offset` on; may stop early, but answers at least one byte. Children by `Edge.index`. */
  map?(offset: number, length: number, out: ExtentList): Promise<void>
  /**
   * Reserves space for a write and pushes DATA runs (one CODED run when `how.codedLength` is given). May answer less
   * than asked, at least one byte, and may `out.widen` to whole units; the core holds a range lock over the
   * widened range (it is at most whole clusters of `geometry().cluster`).
   */
  claim?(offset: number, length: number, out: ExtentList, how: WriteOptions): Promise<Claim>
  readonly crypt?: Crypt | undefined
  readonly pack?: Pack | undefined
  /** Makes whole `zeroUnit`s read as zeroes (the last one of the image may be short). False: please write zeroes. */
  zero?(offset: number, length: number, how: ZeroOptions): Promise<boolean>
  /** `zero` takes parts of units, too: it hands them on to a node that knows what is in the rest. */
  readonly zeroesParts?: true
  /** Whole `discardUnit`s (the last one of the image may be short) are not needed any more. */
  discard?(offset: number, length: number): Promise<void>
  resize?(size: number, preallocation: Preallocation): Promise<void>
  /** All that was written before is durable in the children after this; the core then flushes them. */
  flush?(): Promise<void>
  /** `flush` has flushed the children, too, and knows which of their failures count. */
  readonly flushesChildren?: boolean
  /** Space that was given up before the call can be used by what is written next. Other requests may be in flight. */
  reclaim?(): Promise<void>
  /**
   * All that a copy into the image had to write is written: a format that ends with something writes it now. More may
   * be written later all the same.
   */
  complete?(): Promise<void>
  close(): Promise<void>
  /** Follows a change of what all users of the node need and share: file locks, read-only ↔ writable. */
  setPermissions?(needed: number, shared: number): Promise<Staged>
  /** New options for the open layer (blockdev-reopen). */
  reopen?(context: OpenContext): Promise<Staged>

  /** The backing file named in the image; the graph opens it. */
  readonly backing?: BackingReference | undefined
  /** Asked before bytes of the backing node are shown: rejects where they are not those that the image was made over. */
  checkBacking?(below: Node): Promise<void> | undefined
  /** The file that the image names was opened as its backing child: throws where it cannot be the one. */
  acceptBacking?(below: Node): void
  /** What images on top of this one know it by; changes before its content does. */
  contentId?(): string
  /** Bytes in use on the medium, where it can be told (protocols). */
  allocatedSize?(): Promise<number>
  /** Who else has the file open (protocols that lock). */
  users?(): Promise<readonly FileUser[]>
  info?(): Promise<FormatInfo>
  readonly check?: CheckFacet | undefined
  readonly amend?: AmendFacet | undefined
  readonly snapshots?: SnapshotFacet | undefined
  readonly bitmaps?: BitmapFacet | undefined
  readonly vmState?: VmStateFacet | undefined
  readonly debug?: DebugFacet | undefined
  /**
   * What this layer needs of its children and shares with others, where that is not what its role there says: `usual`.
   * `own` is what its own users need of it and share.
   */
  childPermissions?(usual: PermissionPair, own: PermissionPair): PermissionPair
  /** Changes the backing file that the header names; undefined: none. The graph stays as it is. */
  setBacking?(backing: BackingReference | undefined): Promise<void>
  /** Drops all content, so that everything is a hole again (after a commit). */
  makeEmpty?(): Promise<void>
}
