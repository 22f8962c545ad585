/** Opening an image: its first file, the extents that its descriptor names, and its parent's name. */

import { BlockError, prefixError } from '../../base/errors.ts'
import type { Edge } from '../../block/edge.ts'
import { filenameOf, folderOf } from '../../block/filename.ts'
import type { Node } from '../../block/node.ts'
import { type OpenContext, ROLE_DATA, ROLE_IMAGE, ROLE_METADATA } from '../../block/open-context.ts'
import {
  createType,
  descriptorText,
  type ExtentLine,
  extentLines,
  parentHint,
  readIds,
} from './descriptor.ts'
import { type Extent, endOf } from './extent.ts'
import { cowdShape, exactly, hostedShape, readHostedHeader, seSparseShape } from './headers.ts'
import {
  EMBEDDED_DESCRIPTOR,
  EMBEDDED_LENGTH,
  type HeaderFields,
  MAGIC_COWD,
  MAGIC_HOSTED,
  MAX_DESCRIPTOR,
} from './layout.ts'
import { SparseExtent, type SparseShape } from './sparse.ts'

/** What opening finds out. */
export interface OpenedImage {
  readonly file: Edge
  /** In disk order; a disk of no size has none. */
  readonly extents: readonly Extent[]
  readonly createType: string | undefined
  /** Byte of the descriptor in the file. */
  readonly descriptorOffset: number
  readonly cid: number
  readonly parentCid: number
  readonly parent: string | undefined
}

/** Types of images whose extents have files of their own. */
const TYPES: ReadonlySet<string> = new Set([
  'monolithicFlat',
  'vmfs',
  'vmfsSparse',
  'seSparse',
  'twoGbMaxExtentSparse',
  'twoGbMaxExtentFlat',
])

/** Most extents of a disk: 8 TiB of them at 2 GiB each. */
export const MAX_EXTENTS = 4096

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

export const openFiles = async (context: OpenContext): Promise<OpenedImage> => {
  const file = await context.child('file', ROLE_IMAGE)
  const opening = new Opening(context, file)
  const magic = await magicOf(file.node)
  const isSparse = magic === MAGIC_COWD || magic === MAGIC_HOSTED
  if (isSparse) await opening.sparse(file, magic, undefined)
  else await opening.described(await readText(file.node, 0))
  const descriptorOffset = isSparse ? EMBEDDED_DESCRIPTOR : 0
  const bytes = new Uint8Array(EMBEDDED_LENGTH)
  await file.node.read(descriptorOffset, bytes)
  try {
    return {
      file,
      extents: opening.extents,
      createType: opening.createType,
      descriptorOffset,
      parent: parentHint(descriptorText(bytes)),
      ...readIds(bytes),
    }
  } catch (error) {
    throw prefixError(error, `Could not open '${context.filename}': `)
  }
}

/** A file's first four bytes. Kind `invalid` for one that is shorter. */
const magicOf = async (file: Node): Promise<number> => {
  if (file.size < 4) throw invalid('File is too small, not a valid image')
  const bytes = new Uint8Array(4)
  try {
    await file.read(0, bytes)
  } catch (error) {
    throw prefixError(error, 'Could not read from file: ')
  }
  return new DataView(bytes.buffer).getUint32(0)
}

/** The text of a descriptor from `offset` on. */
const readText = async (file: Node, offset: number): Promise<string> => {
  const bytes = new Uint8Array(Math.min(file.size, MAX_DESCRIPTOR))
  try {
    await file.read(offset, bytes)
  } catch (error) {
    throw prefixError(error, 'Could not read from file: ')
  }
  return descriptorText(bytes)
}

class Opening {
  readonly extents: Extent[] = []
  createType: string | undefined
  readonly #context: OpenContext
  readonly #file: Edge
  /** A header may send to a descriptor within its file; one within that is no image. */
  #nested = false

  constructor(context: OpenContext, file: Edge) {
    this.#context = context
    this.#file = file
  }

  /** A file with a header. */
  async sparse(edge: Edge, magic: number, type: string | undefined): Promise<void> {
    if (magic === MAGIC_COWD) await this.#add(edge, await cowdShape(edge.node), type)
    else if (magic === MAGIC_HOSTED) await this.#hosted(edge, type)
    else throw invalid('Image not in VMDK format')
  }

  /** A descriptor: the extents that it names. */
  async described(text: string): Promise<void> {
    const type = createType(text)
    if (type === undefined) throw invalid('invalid VMDK image descriptor')
    if (!TYPES.has(type))
      throw new BlockError('unsupported', `Unsupported image type '${type}'`, { code: 'ENOTSUP' })
    this.createType = type
    for (const line of extentLines(text)) await this.#line(line)
  }

  async #hosted(edge: Edge, type: string | undefined): Promise<void> {
    const header = await readHostedHeader(edge.node)
    const elsewhere = descriptorBehind(header)
    if (elsewhere !== undefined) {
      if (this.#nested) throw invalid('invalid VMDK image descriptor: it leads to another one')
      this.#nested = true
      return this.described(await readText(edge.node, elsewhere))
    }
    this.createType ??= 'monolithicSparse'
    const shape = await hostedShape(edge.node, header, this.#context.writable)
    await this.#add(edge, shape, type)
    if (shape.compressed === true) this.createType = 'streamOptimized'
  }

  async #add(edge: Edge, shape: SparseShape, type: string | undefined): Promise<void> {
    this.extents.push(await SparseExtent.open(edge, shape, { start: this.#end(), type }))
  }

  /** Guest byte where the next extent begins. */
  #end(): number {
    const last = this.extents.at(-1)
    return last === undefined ? 0 : endOf(last)
  }

  async #line({ sectors, type, filename, offset }: ExtentLine): Promise<void> {
    if (this.extents.length === MAX_EXTENTS)
      throw new BlockError('unsupported', `VMDK images of more than ${MAX_EXTENTS} extents are not supported`)
    const flat = type === 'FLAT' || type === 'VMFS'
    const size = sectors * 512
    if (!Number.isSafeInteger(this.#end() + size) || !Number.isSafeInteger((offset + sectors) * 512))
      throw new BlockError('invalid', 'File too large', { code: 'EFBIG' })
    const edge = await this.#context.child(
      `extents.${this.extents.length}`,
      flat ? ROLE_DATA : ROLE_DATA | ROLE_METADATA,
      { filename: pathOf(this.#file.node, filename) },
    )
    if (flat) this.extents.push({ flat, edge, type, start: this.#end(), size, fileOffset: offset * 512 })
    else if (type === 'SESPARSE') await this.#seSparse(edge, type)
    else await this.sparse(edge, await magicOf(edge.node), type)
  }

  async #seSparse(edge: Edge, type: string): Promise<void> {
    if (this.#context.writable) {
      if (!this.#context.autoReadOnly)
        throw new BlockError('read-only', 'No write support for seSparse images available', {
          code: 'EACCES',
        })
      this.#context.becomeReadOnly()
    }
    await this.#add(edge, await seSparseShape(edge.node), type)
  }
}

/** The path of a file that a descriptor names. Names are paths, whatever they look like; relative ones lie beside it. */
export const pathOf = (descriptor: Node, filename: string): string => {
  if (filename.startsWith('/')) return filename
  try {
    return folderOf(descriptor) + filename
  } catch (error) {
    throw prefixError(
      error,
      `Cannot use relative paths with VMDK descriptor file '${filenameOf(descriptor)}': `,
    )
  }
}

/** Byte of the descriptor that a header without capacity sends to. */
const descriptorBehind = ({ capacity, descriptorOffset }: HeaderFields): number | undefined => {
  if (exactly(capacity) !== 0n || exactly(descriptorOffset) === 0n) return undefined
  const offset = exactly(descriptorOffset) * 512n
  if (offset > BigInt(Number.MAX_SAFE_INTEGER)) throw invalid('Could not read from file: Input/output error')
  return Number(offset)
}
