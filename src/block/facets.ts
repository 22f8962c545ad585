/** What a layer can do and tell beside reading and writing: facets, each of which a layer has or has not. */

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

/** Findings that an answer may have: a hostile image makes one out of every entry. Those after them only count. */
export const MAX_FINDINGS = 100_000

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

export interface CheckContext extends FacetContext {
  /** Every finding is told as it is found. */
  found(finding: Finding): void
}

export interface CheckFacet {
  /** Repairs need a writable node. */
  check(repair: RepairMode, context: CheckContext): Promise<CheckResult>
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
  /**
   * Stores those that are in memory, as closing does, but says so when it fails: kind `invalid`, after those who listen
   * for complaints were told why. Closing tries again. Absent: there is nothing to store.
   */
  save?(): Promise<void>
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
