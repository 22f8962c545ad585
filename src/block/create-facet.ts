/** How images are made, and changed in what they were made with. */

import { BlockError } from '../base/errors.ts'
import type { Edge } from './edge.ts'
import type { FacetContext, StoredBitmap } from './facets.ts'
import type { Preallocation } from './layer.ts'
import type { Node } from './node.ts'

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
  /** All of the image may be written right after this: room for the tables of a full one is better taken at once. */
  readonly isFilled?: boolean
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
  /** What a name speaks of must be there: it is only taken for a new image. */
  readonly mustExist?: true
  /**
   * When an image that is made by name has its options checked against the schema: before there is a file, or never, for
   * the driver has words of its own. Absent: when there is one.
   */
  readonly schemaCheck?: 'before' | 'never'
  /** What is said of a backing format that there is not, before there is a file. Absent: what the schema says. */
  unknownBackingFormat?(format: string): string
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

/** Changes of what an image was created with. */
export interface AmendFacet {
  readonly options: readonly CreateOption[]
  /** BlockdevAmendOptions, or create options that can be changed, in QAPI spelling. */
  amend(
    options: Record<string, unknown>,
    context: FacetContext & {
      readonly force: boolean
      /** Gives the node another size, in guest bytes: what that takes is not the layer's business alone. */
      resize(size: number): Promise<void>
      secret(id: string): Uint8Array
      warn(text: string): void
    },
  ): Promise<void>
}

/** In QEMU's words, what is wrong with a target that cannot be made and is not there. Before what opening it said. */
export const noCreation = (protocol: string): string =>
  `Protocol driver '${protocol}' does not support creating new images, so an existing image must be selected as the target; ` +
  'however, opening the given target as an existing image failed: '

const PREALLOCATION: readonly Preallocation[] = ['off', 'metadata', 'falloc', 'full']

/** How a protocol is asked to take space. Kind `invalid` for another word. */
export const readPreallocation = (value: unknown): Preallocation => {
  const mode = PREALLOCATION.find((known) => known === (value ?? 'off'))
  if (mode === undefined) throw new BlockError('invalid', `invalid parameter value: ${String(value)}`)
  return mode
}
