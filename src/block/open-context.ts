/** What a driver may ask of the world while it opens a layer, and what its children are to it. */

import type { DirtyBitmap } from './dirty-bitmap.ts'
import type { Edge } from './edge.ts'
import type { Announce } from './node-event.ts'
import type { OptionReader } from './options.ts'
import type { UserObjectLookup } from './user-object.ts'

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

/** A file that an image was given. */
export interface AddedFile {
  readonly edge: Edge
  /** Takes child and file away again. Never throws. */
  remove(): Promise<void>
}

/**
 * All that a driver may ask of the world while it opens. Every file that an image names passes through `child`:
 * that is the open gate, where policy is enforced.
 */
/** How requests to files are made, as QEMU's option `aio` names it. */
export type AioMode = 'threads' | 'native' | 'io_uring'

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
  /**
   * Makes an empty file that the image is to name from now on, and opens it as the child called `name`. Passes the open
   * gate. Kind `invalid` where something of that name is already.
   */
  addFile(name: string, role: number, filename: string): Promise<AddedFile>
  /** Nobody else's locks are minded, and none taken: `-U`. */
  readonly forceShare: boolean
  /** May be opened read-only where writing is not permitted; the driver then calls `becomeReadOnly`. */
  readonly autoReadOnly: boolean
  becomeReadOnly(): void
  /** How the host's page cache is used: O_DIRECT, and whether flushes are left out. */
  readonly cache: { readonly direct: boolean; readonly noFlush: boolean }
  /** How protocols make requests where their options say nothing. */
  readonly aio?: AioMode | undefined
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
  notice(text: string): void
  /** Tells the user an error that no request fails with, as QEMU's error_report. */
  complain(text: string): void
  /** The node's dirty bitmaps: a layer adds those that its image has. */
  readonly bitmaps: Set<DirtyBitmap>
  /** Opened to be checked and mended: damage that a check can mend is no reason to refuse. */
  readonly forCheck?: boolean
  /** An image that needs recovery first is refused, as QEMU's tools do, where it could be recovered in memory alone. */
  readonly noRecovery?: boolean
}
