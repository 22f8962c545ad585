/**
 * The persistent bitmaps of an open image. While the image is open for writing, the node's bitmaps are what counts, and
 * what the file has is marked as in use; when it is closed, they are stored, new tables beside the old ones.
 */

import { BlockError, prefixError, systemError, systemText, toBlockError } from '../../base/errors.ts'
import { withBit } from '../../binary/fields.ts'
import { DirtyBitmap } from '../../block/dirty-bitmap.ts'
import type { StoredBitmap } from '../../block/facets.ts'
import { loadBits, releaseBits, storeBits } from './bitmap-data.ts'
import {
  type BitmapEntry,
  describeEntry,
  directoryPlace,
  entryLength,
  readDirectory,
  renderDirectory,
  renderPlace,
} from './bitmap-directory.ts'
import { storeFirstCluster, withExtension } from './first-cluster.ts'
import type { Image } from './image.ts'
import {
  BITMAP_AUTO,
  BITMAP_IN_USE,
  BITMAPS_BIT,
  EXTENSION_BITMAPS,
  MAX_BITMAP_DIRECTORY_SIZE,
  MAX_BITMAP_NAME,
  MAX_BITMAP_SIZE,
  MAX_BITMAPS_COUNT,
  MAX_GRANULARITY_BITS,
  MIN_GRANULARITY_BITS,
} from './layout.ts'

/** The node that the image belongs to. */
export interface BitmapHost {
  readonly nodeName: string
  /** The node's bitmaps; those of the image are added, for good or until they are removed. */
  readonly bitmaps: Set<DirtyBitmap>
  warn(text: string): void
  notice(text: string): void
  complain(text: string): void
}

/** A bitmap of the node and what the image has of it. */
interface Loaded {
  readonly bitmap: DirtyBitmap
  /** `bitmap.changes` when it was read. */
  readonly changes: number
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export class ImageBitmaps {
  readonly #image: Image
  readonly #host: BitmapHost
  /** As it stands in the file. */
  #directory: BitmapEntry[] = []
  /** By name: of each entry of the directory, once they were read. */
  readonly #loaded = new Map<string, Loaded>()
  /** The node's bitmaps stand for the image's. */
  #live = false

  private constructor(image: Image, host: BitmapHost) {
    this.#image = image
    this.#host = host
  }

  /**
   * Reads the directory and, if `live`, all bitmaps, which are then the node's. In a writable image they are marked as
   * in use. Kind `invalid` where one of them cannot be what it should be.
   */
  static async open(image: Image, host: BitmapHost, live: boolean): Promise<ImageBitmaps> {
    const bitmaps = new ImageBitmaps(image, host)
    const place = directoryPlace(image.header)
    const { clusterSize, fields, file } = image
    if (place === undefined) {
      await bitmaps.#dropUntrusted()
    } else {
      bitmaps.#directory = await readDirectory(file.node, place, fields.size, clusterSize)
    }
    if (live) await bitmaps.#load()
    return bitmaps
  }

  get supported(): boolean {
    return this.#image.fields.version >= 3
  }

  /** What the file says, in its order; undefined where the image has no bitmaps. */
  get stored(): readonly BitmapEntry[] | undefined {
    return this.#directory.length === 0 ? undefined : this.#directory
  }

  list(): readonly StoredBitmap[] {
    if (!this.#live) return this.#directory.map(describeEntry)
    return this.#persistent().map(({ name, granularity, enabled, inconsistent }) => ({
      name: name!,
      granularity,
      enabled: inconsistent ? this.#wasEnabled(name!) : enabled,
      inconsistent,
    }))
  }

  async load(name: string): Promise<Uint8Array> {
    const bitmap = this.#find(name)
    if (bitmap !== undefined) return bitmap.serialize()
    const entry = this.#directory.find((candidate) => candidate.name === name)
    if (entry === undefined || this.#live) throw notFound(name)
    return (await this.#read(entry)).serialize()
  }

  /** Kinds `invalid` and `unsupported` where a bitmap cannot be stored, in QEMU's words. */
  checkStorable(name: string, granularity: number): void {
    const { fields } = this.#image
    if (fields.version < 3)
      throw new BlockError('unsupported', 'Cannot store dirty bitmaps in qcow2 v2 files', { code: 'ENOTSUP' })
    if (this.#find(name) !== undefined) throw invalid(`Bitmap already exists: ${name}`)
    const nameLength = Buffer.byteLength(name)
    const names = this.#persistent().map((bitmap) => Buffer.byteLength(bitmap.name!))
    if (granularity > 2 ** MAX_GRANULARITY_BITS)
      throw invalid(`Granularity exceeds maximum (${2 ** MAX_GRANULARITY_BITS} bytes)`)
    if (granularity < 2 ** MIN_GRANULARITY_BITS)
      throw invalid(`Granularity is under minimum (${2 ** MIN_GRANULARITY_BITS} bytes)`)
    if (nameLength > MAX_BITMAP_NAME)
      throw invalid(`Name length exceeds maximum (${MAX_BITMAP_NAME} characters)`)
    if (fields.size / granularity / 8 > MAX_BITMAP_SIZE)
      throw invalid('Too much space will be occupied by the bitmap. Use larger granularity')
    if (names.length >= MAX_BITMAPS_COUNT)
      throw invalid('Maximum number of persistent bitmaps is already reached')
    const length = names.reduce((sum, other) => sum + entryLength(other), entryLength(nameLength))
    if (length > MAX_BITMAP_DIRECTORY_SIZE) throw invalid('Not enough space in the bitmap directory')
  }

  /** Adds or replaces; it reaches the file when the image is closed. */
  async store(stored: StoredBitmap, bits: Uint8Array): Promise<void> {
    this.#checkWritable()
    const before = this.#find(stored.name)
    if (before === undefined) this.checkStorable(stored.name, stored.granularity)
    const same = before?.granularity === stored.granularity
    const bitmap = same ? before : new DirtyBitmap(stored.name, this.#image.fields.size, stored.granularity)
    bitmap.clear()
    bitmap.deserialize(bits)
    bitmap.enabled = stored.enabled
    bitmap.persistent = true
    bitmap.inconsistent = stored.inconsistent
    if (!same && before !== undefined) this.#host.bitmaps.delete(before)
    this.#host.bitmaps.add(bitmap)
  }

  /** Takes a bitmap away from the node and from the file. Kind `not-found`. */
  async remove(name: string): Promise<void> {
    this.#checkWritable()
    const bitmap = this.#find(name)
    if (bitmap === undefined) throw notFound(name)
    const entry = this.#directory.find((candidate) => candidate.name === name)
    if (entry !== undefined) {
      await this.#replaceDirectory(this.#directory.filter((candidate) => candidate !== entry))
      await releaseBits(this.#image, entry)
    }
    this.#loaded.delete(name)
    this.#host.bitmaps.delete(bitmap)
  }

  /** All of them: the image is to be one that cannot have any. */
  async removeAll(): Promise<void> {
    for (const { name } of this.#persistent()) await this.remove(name!)
  }

  /** Kind `unsupported` where a bitmap could not follow another size of the image. */
  checkResize(): void {
    if (this.#directory.length > 0 && !this.#live)
      throw new BlockError(
        'unsupported',
        'Cannot resize qcow2 with persistent bitmaps that were not loaded into memory',
        { code: 'ENOTSUP' },
      )
    for (const { name } of this.#directory) {
      const bitmap = this.#find(name)
      if (bitmap?.inconsistent !== true) continue
      throw new BlockError('unsupported', `Bitmap '${name}' is inconsistent and cannot be used`, {
        code: 'ENOTSUP',
        hint: 'Try block-dirty-bitmap-remove to delete this bitmap from disk',
      })
    }
  }

  /**
   * Stores the node's persistent bitmaps, before the image is closed or becomes read-only. Where that fails they are
   * lost: in the file they stay marked as in use.
   */
  async close(): Promise<void> {
    // Who has to know has saved them before.
    await this.save().catch(() => {})
  }

  async save(): Promise<void> {
    if (!this.#live || !this.#image.writable) return
    try {
      await this.#storeAll()
      this.#live = false
    } catch (error) {
      const text = `Lost persistent bitmaps during inactivation of node '${this.#host.nodeName}': `
      this.#host.complain(prefixError(error, text).message)
      throw systemError('EINVAL', 'Error while closing the image')
    }
  }

  #persistent(): DirtyBitmap[] {
    return [...this.#host.bitmaps].filter(({ persistent }) => persistent)
  }

  #find(name: string): DirtyBitmap | undefined {
    return this.#persistent().find((bitmap) => bitmap.name === name)
  }

  #wasEnabled(name: string): boolean {
    const entry = this.#directory.find((candidate) => candidate.name === name)
    return entry !== undefined && (entry.flags & BITMAP_AUTO) !== 0
  }

  #checkWritable(): void {
    if (this.#live && this.#image.writable) return
    throw new BlockError('read-only', systemText('EPERM'), { code: 'EPERM', node: this.#host.nodeName })
  }

  async #read(entry: BitmapEntry): Promise<DirtyBitmap> {
    const bitmap = new DirtyBitmap(entry.name, this.#image.fields.size, 2 ** entry.granularityBits)
    bitmap.persistent = true
    if ((entry.flags & BITMAP_IN_USE) === 0) {
      await loadBits(this.#image, entry, bitmap)
      bitmap.enabled = (entry.flags & BITMAP_AUTO) !== 0
    } else {
      bitmap.inconsistent = true
      bitmap.enabled = false
    }
    return bitmap
  }

  async #load(): Promise<void> {
    const { writable } = this.#image
    for (const entry of this.#directory) {
      const bitmap = await this.#read(entry)
      bitmap.readOnly = !writable
      this.#loaded.set(entry.name, { bitmap, changes: bitmap.changes })
    }
    if (writable) await this.#rewriteDirectory((entry) => ({ ...entry, flags: entry.flags | BITMAP_IN_USE }))
    for (const { bitmap } of this.#loaded.values()) this.#host.bitmaps.add(bitmap)
    this.#live = true
  }

  /** Who changed the image last knew nothing of bitmaps: they may say anything. */
  async #dropUntrusted(): Promise<void> {
    const { header, fields, writable } = this.#image
    if (!header.extensions.some(({ type }) => type === EXTENSION_BITMAPS)) return
    this.#host.warn(
      fields.version < 3
        ? 'This qcow2 v2 image contains bitmaps, but they may have been modified by a program without persistent bitmap support; so now they must all be considered inconsistent'
        : 'a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent',
    )
    this.#host.notice("Some clusters may be leaked, run 'qemu-img check -r' on the image file to fix.")
    if (writable) await this.#setExtension(undefined)
  }

  /** Other flags in the directory, where it stands: each entry is right by itself before and after. */
  async #rewriteDirectory(change: (entry: BitmapEntry) => BitmapEntry): Promise<void> {
    const next = this.#directory.map(change)
    if (next.every(({ flags }, i) => flags === this.#directory[i]!.flags)) return
    const { file, header, metadata } = this.#image
    const { node } = file
    const { offset, length } = directoryPlace(header)!
    await metadata.refuse(offset, length, 'bitmap-directory')
    await node.write(offset, renderDirectory(next))
    await node.flush()
    this.#directory = next
  }

  async #storeAll(): Promise<void> {
    const bitmaps = this.#persistent()
    if (bitmaps.length === 0 && this.#directory.length === 0) return
    const entries: BitmapEntry[] = []
    const old: BitmapEntry[] = []
    const added: BitmapEntry[] = []
    // Where one is written all are, as QEMU does it: so they lie together, and where it would have them.
    const keeps =
      bitmaps.length === this.#directory.length && !bitmaps.some((bitmap) => this.#hasChanged(bitmap))
    try {
      for (const bitmap of this.#inOrder(bitmaps)) {
        const before = this.#directory.find(({ name }) => name === bitmap.name)
        const entry = await this.#storeOne(bitmap, before, keeps)
        entries.push(entry)
        if (before !== undefined && entry.tableOffset === before.tableOffset) continue
        added.push(entry)
        if (before !== undefined) old.push(before)
      }
      await this.#updateDirectory(entries, added.length > 0).catch((error: unknown) => {
        throw prefixError(error, 'Failed to update bitmap extension: ')
      })
    } catch (error) {
      for (const entry of added) await releaseBits(this.#image, entry)
      throw toBlockError(error)
    }
    for (const entry of old) await releaseBits(this.#image, entry)
  }

  async #updateDirectory(entries: BitmapEntry[], isNew: boolean): Promise<void> {
    if (isNew || entries.length !== this.#directory.length) await this.#replaceDirectory(entries)
    else await this.#rewriteDirectory((entry) => entries.find(({ name }) => name === entry.name)!)
  }

  /** Those that the file has in its order, then the others. */
  #inOrder(bitmaps: readonly DirtyBitmap[]): DirtyBitmap[] {
    const place = (bitmap: DirtyBitmap): number => {
      const at = this.#directory.findIndex(({ name }) => name === bitmap.name)
      return at < 0 ? this.#directory.length : at
    }
    return [...bitmaps].sort((a, b) => place(a) - place(b))
  }

  /** The file does not have the bits of a bitmap as they are. */
  #hasChanged(bitmap: DirtyBitmap): boolean {
    const loaded = this.#loaded.get(bitmap.name!)
    return loaded?.bitmap !== bitmap || loaded.changes !== bitmap.changes
  }

  /** What the directory is to say of a bitmap; its bits are written unless the file `keeps` them. */
  async #storeOne(
    bitmap: DirtyBitmap,
    before: BitmapEntry | undefined,
    keeps: boolean,
  ): Promise<BitmapEntry> {
    if (bitmap.inconsistent && before !== undefined) return before
    const flags = bitmap.enabled ? BITMAP_AUTO : 0
    if (before !== undefined && keeps) return { ...before, flags }
    const place = await storeBits(this.#image, bitmap)
    return {
      ...place,
      flags,
      granularityBits: Math.log2(bitmap.granularity),
      name: bitmap.name!,
      nameBytes: before?.nameBytes ?? Buffer.from(bitmap.name!),
    }
  }

  /** Writes a directory (none where it is empty) beside the old one, and makes the header name it. */
  async #replaceDirectory(entries: BitmapEntry[]): Promise<void> {
    const image = this.#image
    const old = directoryPlace(image.header)
    if (entries.length === 0) {
      await this.#setBit(false)
      await this.#setExtension(undefined)
    } else {
      const bytes = renderDirectory(entries)
      const clusters = Math.ceil(bytes.length / image.clusterSize)
      const offset = await image.lock.run(() => image.allocator.allocate(clusters, 'bitmap directory'))
      const data = renderPlace({ count: entries.length, offset, length: bytes.length })
      try {
        await image.file.node.write(offset, bytes)
        await this.#setExtension(data)
        await this.#setBit(true)
      } catch (error) {
        image.release(offset, bytes.length)
        throw error
      }
      image.metadata.addRange('bitmap-directory', offset, bytes.length)
    }
    this.#directory = entries
    if (old === undefined) return
    image.metadata.removeRange('bitmap-directory', old.offset)
    image.release(old.offset, old.length)
  }

  #setExtension(data: Uint8Array | undefined): Promise<void> {
    const { header } = this.#image
    return storeFirstCluster(this.#image, {
      extensions: withExtension(header.extensions, EXTENSION_BITMAPS, data),
    })
  }

  /** The bit that says the extension is to be trusted. */
  async #setBit(on: boolean): Promise<void> {
    const { fields } = this.#image
    const before = fields.autoclear_features
    const after = withBit(before, BITMAPS_BIT, on)
    if (after.lo === before.lo) return
    fields.autoclear_features = after
    await this.#image.headerWriter.write()
  }
}

const notFound = (name: string): BlockError =>
  new BlockError('not-found', `Dirty bitmap '${name}' not found`, { code: 'ENOENT' })
