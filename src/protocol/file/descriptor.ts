/**
 * The descriptor of an open file or device: how it is opened and locked. Both change while it is in use, with what its
 * users need and with its options, staged so that a transaction may take them back.
 */

import { BlockError } from '../../base/errors.ts'
import { PERM_RESIZE, PERM_WRITE, PERM_WRITE_UNCHANGED } from '../../block/edge.ts'
import type { Staged } from '../../block/layer.ts'
import type { OpenContext } from '../../block/open-context.ts'
import { closeFile, fileStatus, replaceFile } from '../../os/file-io.ts'
import { hasByteLocks } from '../../os/locks.ts'
import { type Access, type FileDriverName, openHostFile } from './host-file.ts'
import { announceUse, extendUse, NO_USE, retractBeyond, type Use } from './locks.ts'
import { type FileOptions, readFileOptions } from './options.ts'

const WRITERS = PERM_WRITE | PERM_WRITE_UNCHANGED | PERM_RESIZE
const NOTHING: Staged = { commit() {}, abort() {} }

/** How the descriptor is to be opened, by the node's settings and its users' needs. */
interface Intent {
  readonly writable: boolean
  /** Open for writing only while somebody needs it. */
  readonly onDemand: boolean
  readonly direct: boolean
}

const intentOf = (context: OpenContext): Intent => ({
  writable: context.writable,
  onDemand: context.autoReadOnly,
  direct: context.cache.direct,
})

const accessFor = ({ writable, onDemand, direct }: Intent, needed: number): Access => ({
  writable: writable && (!onDemand || (needed & WRITERS) !== 0),
  direct,
})

export class Descriptor {
  readonly driver: FileDriverName
  /** Stays the same number for as long as it is open; `replaceFile` changes what it means. */
  readonly fd: number
  readonly #options: FileOptions
  #intent: Intent
  #access: Access
  #use: Use = NO_USE
  #lockable: boolean | undefined
  /** Called when O_DIRECT has come or gone. */
  onDirectChanged: () => void = () => {}

  private constructor(driver: FileDriverName, fd: number, options: FileOptions, intent: Intent) {
    this.driver = driver
    this.fd = fd
    this.#options = options
    this.#intent = intent
    this.#access = accessFor(intent, 0)
  }

  static async open(driver: FileDriverName, context: OpenContext): Promise<Descriptor> {
    const options = readFileOptions(driver, context.options, context.aio)
    const intent = intentOf(context)
    const fd = await openHostFile(driver, options.filename, accessFor(intent, 0), () =>
      checkNativeIo(options, intent),
    )
    return new Descriptor(driver, fd, options, intent)
  }

  /** Requests go around the page cache: O_DIRECT. */
  get isDirect(): boolean {
    return this.#access.direct
  }

  close(): Promise<void> {
    return closeFile(this.fd)
  }

  /** As `Layer.setPermissions`: takes and leaves locks, and opens the file for writing where that is due. */
  async setPermissions(needed: number, shared: number): Promise<Staged> {
    const from = this.#use
    const to: Use = { needed, shared }
    const access = accessFor(this.#intent, needed)
    if (from.needed === needed && from.shared === shared && access.writable === this.#access.writable)
      return NOTHING
    const locks = this.#locks()
    if (locks) extendUse(this.fd, from, to, this.#options.filename)
    let next: number | undefined
    try {
      if (access.writable !== this.#access.writable) next = await this.#openAgain(access, locks ? to : NO_USE)
    } catch (error) {
      if (locks) retractBeyond(this.fd, from)
      throw error
    }
    return {
      commit: () => {
        this.#use = to
        if (next !== undefined) this.#switchTo(next, access)
        if (locks) retractBeyond(this.fd, to)
      },
      abort: async () => {
        if (next !== undefined) await closeFile(next)
        if (locks) retractBeyond(this.fd, from)
      },
    }
  }

  /** Reads the options again: what may change is how the file is opened. */
  async reopen(context: OpenContext): Promise<Staged> {
    const options = readFileOptions(this.driver, context.options, context.aio)
    if (options.filename !== this.#options.filename)
      throw new BlockError('invalid', "Cannot change the option 'filename'")
    if (options.locking !== this.#options.locking)
      throw new BlockError('invalid', "Cannot change the option 'locking'")
    const before = this.#intent
    const intent = intentOf(context)
    checkNativeIo(options, intent)
    const access = accessFor(intent, this.#use.needed)
    const same = access.writable === this.#access.writable && access.direct === this.#access.direct
    const next = same ? undefined : await this.#openAgain(access, NO_USE)
    this.#intent = intent
    return {
      commit: () => {
        if (next === undefined) return
        // The use may have changed in the same transaction: the new descriptor gets the one that counts now.
        if (this.#locks()) announceUse(next, this.#use)
        this.#switchTo(next, access)
      },
      abort: async () => {
        this.#intent = before
        if (next !== undefined) await closeFile(next)
      },
    }
  }

  /** Locks are wanted, and to be had. */
  #locks(): boolean {
    this.#lockable ??= this.#options.locking !== 'off' && hasByteLocks(this.fd)
    return this.#lockable
  }

  /** A second descriptor of the same file, with the locks of `use` but without asking others: that was done. */
  async #openAgain(access: Access, use: Use): Promise<number> {
    const fd = await openHostFile(this.driver, this.#options.filename, access)
    try {
      const [now, then] = await Promise.all([fileStatus(fd), fileStatus(this.fd)])
      if (now.ino !== then.ino || now.dev !== then.dev)
        throw new BlockError('io', `'${this.#options.filename}' is not the same file any more`)
      announceUse(fd, use)
      return fd
    } catch (error) {
      await closeFile(fd)
      throw error
    }
  }

  #switchTo(fd: number, access: Access): void {
    replaceFile(this.fd, fd)
    const isChanged = access.direct !== this.#access.direct
    this.#access = access
    if (isChanged) this.onDirectChanged()
  }
}

const checkNativeIo = (options: FileOptions, intent: Intent): void => {
  if (options.nativeIo && !intent.direct)
    throw new BlockError(
      'invalid',
      'aio=native was specified, but it requires cache.direct=on, which was not specified.',
    )
}
