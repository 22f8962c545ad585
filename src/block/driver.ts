/** What a driver is: a constant record that opens layers. */

import type { CreateFacet, CreateOption } from './create-facet.ts'
import type { Layer } from './layer.ts'
import type { OpenContext } from './open-context.ts'
import type { Options } from './options.ts'

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
  /** Without the option `filename` there is nothing to open; told before what is wrong with others. */
  readonly needsFilename?: true
  parseFilename?(filename: string): Record<string, unknown>
  /**
   * A protocol's own file name for such options and children of such names, for messages and `info`; undefined: it has
   * none.
   */
  filename?(
    options: Record<string, unknown>,
    childName: (child: string) => string | undefined,
  ): string | undefined
  /** What all names of one file have in common; undefined: there is no such file. Absent: a file has one name. */
  identity?(options: Options): string | undefined
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
