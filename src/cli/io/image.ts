/** What the language works on: one open image, and whoever opens it. The entry point brings them. */

import type { BlockdevAioOptions } from '../../../qapi/types.ts'

/** How an image is to be opened. */
export interface OpenRequest {
  /** A path, `json:` or `proto:` name; undefined where the options say it all. */
  readonly filename: string | undefined
  readonly options: Record<string, unknown>
  readonly readOnly: boolean
  /** Writes go to a temporary overlay that vanishes at the end. */
  readonly snapshot: boolean
  readonly copyOnRead: boolean
  /** How requests to its files are made where its options say nothing. */
  readonly aio: BlockdevAioOptions | undefined
}

export type Preallocation = 'off' | 'metadata' | 'falloc' | 'full'

/** What a command will do with the image, so that others are told, or it is refused. */
export type Need = 'write' | 'resize'

/** An image in hand. Offsets and lengths are guest bytes; failures are BlockErrors. */
export interface IoImage {
  readonly size: number
  /** Asks for a permission. Kind `read-only` or `busy` when it cannot be had. */
  need(needs: readonly Need[]): Promise<void>
  read(offset: number, into: Uint8Array): Promise<void>
  write(
    offset: number,
    from: Uint8Array,
    how: { readonly fua: boolean; readonly compressed: boolean },
  ): Promise<void>
  zero(
    offset: number,
    length: number,
    how: { readonly fua: boolean; readonly mayUnmap: boolean; readonly noFallback: boolean },
  ): Promise<void>
  discard(offset: number, length: number): Promise<void>
  flush(): Promise<void>
  resize(size: number, preallocation: Preallocation): Promise<void>
  /** The state of a virtual machine, from byte `position` of it. Kind `unsupported` where the format keeps none. */
  readState(position: number, into: Uint8Array): Promise<void>
  writeState(position: number, from: Uint8Array): Promise<void>
  /** Whether the image itself, not what is below it, has the bytes at `offset`, and for how many that is so. */
  allocation(
    offset: number,
    length: number,
  ): Promise<{ readonly allocated: boolean; readonly length: number }>
  info(): Promise<ImageFacts>
  /** Opens it anew with other options. Kind `invalid` for one that cannot change; then nothing has changed. */
  reopen(changes: {
    readonly readOnly: boolean | undefined
    readonly options: Record<string, unknown>
  }): Promise<void>
  readonly debug: Debugging
  close(): Promise<void>
}

export interface ImageFacts {
  readonly format: string
  /** The name of the protocol, where file names can begin with one. */
  readonly protocol: string | undefined
  /** Bytes; 0: none. Undefined: the driver has nothing more to tell. */
  readonly cluster: number | undefined
  /** Where the state of a virtual machine begins; 0: nowhere. */
  readonly vmStateOffset: number
  /** QAPI's ImageInfoSpecific. */
  readonly specific: { readonly data: Record<string, unknown> } | undefined
}

/** Breakpoints of a blkdebug node below. Kind `unsupported` where there is none, `not-found` for an unknown tag. */
export interface Debugging {
  setBreakpoint(event: string, tag: string): void
  removeBreakpoint(tag: string): void
  resume(tag: string): void
  /** Resolves when a request is held. */
  suspended(tag: string): Promise<void>
}

/** Whoever opens images. */
export interface HandImages {
  open(request: OpenRequest): Promise<IoImage>
}
