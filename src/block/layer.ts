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

import type { DirtyBitmap } from './dirty-bitmap.ts'
import type { Edge } from './edge.ts'
import type { ExtentList } from './extent.ts'
import type { Node } from './node.ts'
import type { Announce } from './node-event.ts'
import type { OptionReader, Options } from './options.ts'
import type { UserObjectLookup } from './user-object.ts'

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

/** What the image names as its backing file. */
export interface BackingReference {
  /** As it stands in the header. */
  readonly filename: string
  readonly format?: string | undefined
}

/** Members of QAPI's ImageInfo that only the format knows. */
export interface FormatInfo {
  readonly dirty?: boolean
  readonly encrypted?: boolean
  readonly compressed?: boolean
  /** Replaces the geometry's cluster in what is told of an image; 0: nothing is told. Bytes. */
  readonly clusterSize?: number
  readonly snapshots?: readonly SnapshotInfo[]
  /** ImageInfoSpecific: `{type, data}` in QAPI spelling. */
  readonly specific?: { readonly type: string; readonly data: Record<string, unknown> }
}

/** QAPI's SnapshotInfo. */
export interface SnapshotInfo {
  readonly id: string
  readonly name: string
  readonly 'vm-state-size': number
  readonly 'date-sec': number
  readonly 'date-nsec': number
  readonly 'vm-clock-sec': number
  readonly 'vm-clock-nsec': number
  readonly icount?: number
}

/** What a check may mend. */
export type RepairMode = 'none' | 'leaks' | 'all'

/** One thing that a check found. */
export interface Finding {
  /** `corruption` harms readable data or will; `leak` only wastes space; `error`: the check itself failed there. */
  readonly kind: 'corruption' | 'leak' | 'error'
  /** One line, QEMU's where it has one, without prefix. */
  readonly text: string
  /** It was mended. */
  readonly fixed: boolean
  /** Host byte, where there is one. */
  readonly hostOffset?: number
}

/** QAPI's ImageCheck, as far as the format knows; counts of what remains are those after repair. */
export interface CheckResult {
  readonly corruptions: number
  readonly leaks: number
  readonly checkErrors: number
  readonly corruptionsFixed: number
  readonly leaksFixed: number
  /** Host bytes; what lies behind is not used. */
  readonly imageEndOffset?: number
  readonly totalClusters?: number
  readonly allocatedClusters?: number
  readonly fragmentedClusters?: number
  readonly compressedClusters?: number
}

/** How a long operation of a layer reports and is stopped. */
export interface FacetContext {
  readonly signal: AbortSignal
  /** In a unit of the operation's own. Also the place to let other work go on: await it once per table. */
  progress(done: number, total: number): Promise<void>
}

export interface CheckFacet {
  /** Every finding is told as it is found. Repairs need a writable node. */
  check(repair: RepairMode, context: FacetContext & { found(finding: Finding): void }): Promise<CheckResult>
}

/** Changes of what an image was created with. */
export interface AmendFacet {
  readonly options: readonly CreateOption[]
  /** BlockdevAmendOptions, or create options that can be changed, in QAPI spelling. */
  amend(
    options: Record<string, unknown>,
    context: FacetContext & {
      readonly force: boolean
      secret(id: string): Uint8Array
      warn(text: string): void
    },
  ): Promise<void>
}

/** Internal snapshots. Selectors are ids or names, ids first, as QEMU looks. */
export interface SnapshotFacet {
  list(): readonly SnapshotInfo[]
  /** Saves the guest-visible content under a name (not necessarily unique). */
  create(name: string, date: { readonly seconds: number; readonly nanoseconds: number }): Promise<void>
  /** The guest sees the content of the snapshot with this id, else of the first with this name, again. */
  apply(selector: string): Promise<void>
  /** Forgets the first snapshot with this name. */
  remove(name: string): Promise<void>
  /** A read-only layer shows the snapshot from now on. */
  load(selector: { readonly id?: string; readonly name?: string }): Promise<void>
}

/** A persistent dirty bitmap, as an image stores it. */
export interface StoredBitmap {
  readonly name: string
  /** Guest bytes a bit stands for. */
  readonly granularity: number
  /** Records writes as soon as the image is open for writing. */
  readonly enabled: boolean
  /** Was in use when the image was last closed badly: its content means nothing. */
  readonly inconsistent: boolean
}

/**
 * Persistent dirty bitmaps. In an image that is open for writing they are the node's (`Node.bitmaps`), which records writes
 * in them; what is changed there or here reaches the image when it is closed.
 */
export interface BitmapFacet {
  /** False: an image of this kind has none and takes none. Absent: true. */
  readonly supported?: boolean
  list(): readonly StoredBitmap[]
  /** Throws, in QEMU's words, where a new bitmap of that name and granularity (bytes) could not be stored. */
  checkStorable(name: string, granularity: number): void
  /** Bits as bytes, least significant bit first, one bit for each granularity of the size. */
  load(name: string): Promise<Uint8Array>
  /** Adds or replaces. */
  store(bitmap: StoredBitmap, bits: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
}

/** Where a format keeps the state of a virtual machine: in clusters behind those of the guest, as if it were larger. */
export interface VmStateFacet {
  /** Byte of the image's own address space where it begins: what `info` of qemu-io prints. */
  readonly offset: number
  /** Makes tables that have room for a state of so many bytes. */
  reserve(length: number): Promise<void>
}

/**
 * A layer that listens to what its parent says it is about to do, to fail or hold requests at that very point.
 * Events have QEMU's names.
 */
export interface DebugFacet {
  /** Takes note; a promise when the request is held at a breakpoint, which resolves when it is resumed. */
  event(name: string): Promise<void> | undefined
  /** Kind `not-found` for an event that does not exist. */
  setBreakpoint(event: string, tag: string): void
  /** Resumes what is held there too. Kind `not-found` for an unknown tag. */
  removeBreakpoint(tag: string): void
  /** Kind `not-found` when no request is held there. */
  resume(tag: string): void
  /** Resolves when a request is held at the breakpoint. Kind `not-found` for an unknown tag. */
  suspended(tag: string): Promise<void>
}

/** A process that has a file open, by the locks it holds. */
export interface FileUser {
  readonly pid: number
  /** Path of its program, as far as known. */
  readonly program: string
  /** What it needs (PERM_*). */
  readonly needed: number
  /** What it lets others have meanwhile. */
  readonly shared: number
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
  /** Whole `discardUnit`s (the last one of the image may be short) are not needed any more. */
  discard?(offset: number, length: number): Promise<void>
  resize?(size: number, preallocation: Preallocation): Promise<void>
  /** All that was written before is durable in the children after this; the core then flushes them. */
  flush?(): Promise<void>
  /** `flush` has flushed the children, too, and knows which of their failures count. */
  readonly flushesChildren?: boolean
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

/** Bits of `Edge.role`: what the parent keeps in the child (QEMU's BdrvChildRole). */
export const ROLE_DATA = 1
export const ROLE_METADATA = 2
/** The parent is a filter and shows the child's content. */
export const ROLE_FILTERED = 4
/** The child answers where the parent has holes. */
export const ROLE_COW = 8
/** The child that a file name of the parent speaks of. */
export const ROLE_PRIMARY = 16
/** A format's `file`: data, metadata, primary. */
export const ROLE_IMAGE = ROLE_DATA | ROLE_METADATA | ROLE_PRIMARY

/**
 * All that a driver may ask of the world while it opens. Every file that an image names passes through `child`:
 * that is the open gate, where policy is enforced.
 */
export interface OpenContext {
  /** The node's options; what nobody reads is refused by name. */
  readonly options: OptionReader
  /** The node will be written to (not read-only). */
  readonly writable: boolean
  /** Only metadata will be looked at (`info`): no data file or extent needs to be opened for content. */
  readonly metadataOnly: boolean
  readonly signal: AbortSignal
  /** Name of the node being opened, for messages. */
  readonly nodeName: string
  /** What the user called the image, for messages. */
  readonly filename: string
  /**
   * Opens or references the child called `name`, from the options if they have a member of that name, else from
   * `implied`: options that the image itself asks for. Fails with kind `invalid` where neither is there.
   */
  child(name: string, role: number, implied?: Record<string, unknown>): Promise<Edge>
  /** Nobody else's locks are minded, and none taken: `-U`. */
  readonly forceShare: boolean
  /** May be opened read-only where writing is not permitted; the driver then calls `becomeReadOnly`. */
  readonly autoReadOnly: boolean
  becomeReadOnly(): void
  /** How the host's page cache is used: O_DIRECT, and whether flushes are left out. */
  readonly cache: { readonly direct: boolean; readonly noFlush: boolean }
  /** The driver was chosen by probing, not named by the user. */
  readonly probed: boolean
  /** The driver that probing would choose for an image with these first bytes. */
  looksLike(head: Uint8Array): string | undefined
  /** The options have a child of that name. */
  hasChild(name: string): boolean
  /**
   * Announces an event of QEMU's blkdebug (`l2_update`, …). Free of cost when nobody listens. The promise, if any, is
   * that of a request held at a breakpoint: whoever can wait for it there should.
   */
  event(name: string): Promise<void> | undefined
  /**
   * Resolves when every request on this node that began before the call has ended: only then may freed space be used
   * again. Never await it inside a verb.
   */
  barrier(): Promise<void>
  /** The node has a backing child at this time: holes show what is below. */
  hasBacking(): boolean
  /** Guest bytes of the backing child, 0 where there is none. */
  backingSize(): number
  /** Bytes of a secret object. Kind `not-found` for an unknown id. */
  secret(id: string): Uint8Array
  /** Objects made by users (`throttle-group`, …). What a layer holds it releases when it closes. */
  readonly objects: UserObjectLookup | undefined
  /** A line for whoever sits in front of the program: standard output, where it has one. */
  tell(text: string): void
  /** Something is so wrong that the program should end, with this line. Throws where it may not. */
  fatal(text: string): never
  /** Tells users of a monitor. */
  readonly announce: Announce
  /** Tells the user something that is not an error, as QEMU's warn_report. */
  warn(text: string): void
  /** The same for lines that stand as they are, without a word in front. */
  notice?(text: string): void
  /** Tells the user an error that no request fails with, as QEMU's error_report. */
  complain?(text: string): void
  /** The node's dirty bitmaps: a layer adds those that its image has. */
  readonly bitmaps: Set<DirtyBitmap>
  /** Opened to be checked and mended: damage that a check can mend is no reason to refuse. */
  readonly forCheck?: boolean
  /** An image that needs recovery first is refused, as QEMU's tools do, where it could be recovered in memory alone. */
  readonly noRecovery?: boolean
}

/** One `-o` option of `qemu-img create`, in the order that `-o help` prints. */
export interface CreateOption {
  /** qemu-img's spelling, e.g. `cluster_size`. */
  readonly name: string
  readonly type: 'size' | 'string' | 'bool' | 'number'
  readonly help: string
  /** Shown by `-o help` as `(default: …)`. */
  readonly default?: string
  /** Dotted path in BlockdevCreateOptions; absent: `name` with `-` for `_`. */
  readonly qapi?: string
  /** Command line spelling → QAPI value, e.g. `1.1` → `v3`. */
  readonly values?: Readonly<Record<string, string>>
  /** A string that names a file: its options in QAPI. */
  readonly file?: true
  /** What the command line silently makes of a size: as QEMU rounds. Undefined: as if it had not been given. */
  readonly round?: (bytes: number) => number | undefined
}

/** What a driver may ask of the world while it creates an image. */
export interface CreateContext {
  readonly signal: AbortSignal
  /** A child named in the create options (`file`, `data-file`): node name or BlockdevOptions, opened for writing. */
  child(name: string, reference: unknown): Promise<Edge>
  /** The image that the new one, stored in `file`, is to name as its backing file; open read-only until all is done. */
  backing(file: Node, name: string): Promise<Node>
  secret(id: string): Uint8Array
  warn(text: string): void
  /** Timestamps, UUIDs and CIDs are fixed for reproducible output: seconds since 1970, or undefined. */
  readonly epoch?: number | undefined
}

/** Bytes that an image would take, and what it would take if every byte of it were written. */
export interface Measurement {
  readonly required: number
  readonly fullyAllocated: number
  /** Included in neither: what the source's bitmaps would take. */
  readonly bitmaps?: number
}

/** How a driver creates images. */
export interface CreateFacet {
  readonly options: readonly CreateOption[]
  /** blockdev-create does not know the driver: the image is there when its file is. */
  readonly byNameOnly?: true
  /** The guest size that a command line silently makes of a size, in QAPI spelling's options: as QEMU rounds. Bytes. */
  roundSize?(size: number, options: Readonly<Record<string, unknown>>): Promise<number>
  /**
   * Names of further files that an image called `filename` consists of; made and open, they become the option `extents`.
   * Refuses options before anything is made.
   */
  parts?(options: Record<string, unknown>, filename: string): readonly string[]
  /**
   * Makes an image from BlockdevCreateOptions (QAPI spelling, validated against the schema, without `driver`).
   * On failure nothing half-made remains that looks complete; the caller removes files that it made.
   */
  create(options: Record<string, unknown>, context: CreateContext): Promise<void>
  /**
   * Size of the file that `create` and a copy of the source would make. `runs` tells the source's content in guest
   * order (`data` false: reads as zeroes); absent: an empty image of `size`.
   */
  measure?(
    options: Record<string, unknown>,
    source: {
      readonly size: number
      readonly runs?: AsyncIterable<{ readonly length: number; readonly data: boolean }>
      /** The source's persistent bitmaps; absent: it cannot have any. */
      readonly bitmaps?: readonly StoredBitmap[]
    },
    /** Bytes of a secret object: what could not be created has no size. */
    secret: (id: string) => Uint8Array,
  ): Promise<Measurement>
  /** A protocol's: takes back what `create` made with the same options. Never throws for what is not there. */
  remove?(options: Record<string, unknown>): Promise<void>
}

/** A driver: one constant record for each protocol, format and filter. */
export interface Driver {
  /** QEMU's name: `qcow2`, `file`, … */
  readonly name: string
  readonly kind: 'protocol' | 'format' | 'filter'
  /**
   * Score 0–100 for the first bytes of an image (at least 2048 where it has them) and its file name, as QEMU's
   * probing scores: 100 certain, 2 a guess, 1 raw, 0 no.
   */
  probe?(head: Uint8Array, filename: string): number
  /** The last 512 bytes of a file of `size` bytes make it an image of this format. Asked where nobody knows the first. */
  probeEnd?(end: Uint8Array, size: number): Promise<boolean>
  /** Prefixes of file names it answers to (`nbd`, `null-co`), and how such a name becomes options. */
  readonly protocolNames?: readonly string[]
  parseFilename?(filename: string): Record<string, unknown>
  /**
   * A protocol's own file name for such options and children of such names, for messages and `info`; undefined: it has
   * none.
   */
  filename?(
    options: Record<string, unknown>,
    childName: (child: string) => string | undefined,
  ): string | undefined
  /** The option that lists its children, which are called `LIST.0`, `LIST.1`, …. */
  readonly childList?: string
  /** Options that change what the guest sees, members with dots: a node opened with one has a `json:` name. */
  readonly strongOptions?: readonly string[]
  /**
   * Options of a node that is reopened: those that it had, and changes of them, all flat. Absent: a change of an option
   * replaces its members, and the other way round.
   */
  joinOptions?(before: Options, changes: Options): Options
  open(context: OpenContext): Promise<Layer>
  /** Options that can be changed when a node is reopened; absent: nodes cannot be reopened. */
  readonly reopens?: readonly string[]
  readonly create?: CreateFacet
  /** What `amend -o` takes, in the order that `-o help` prints; absent: nothing can be amended. */
  readonly amendOptions?: readonly CreateOption[]
  /** Images of this format can hold compressed data, and the layer packs it. */
  readonly compresses?: boolean
  /** Images of this format can have a backing file; `given`: only one that options name, for the header has no place for it. */
  readonly backing?: boolean | 'given'
}
