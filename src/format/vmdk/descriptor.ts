/**
 * The descriptor: lines of text that name the extents, the image's content id (CID) and its parent. Everything is read
 * as QEMU reads it, which looks for words rather than for lines; bytes are one character each.
 */

import { BlockError } from '../../base/errors.ts'
import { EMBEDDED_LENGTH } from './layout.ts'

/** One line that names an extent. */
export interface ExtentLine {
  /** Guest sectors, > 0. */
  readonly sectors: number
  readonly type: 'FLAT' | 'VMFS' | 'SPARSE' | 'VMFSSPARSE' | 'SESPARSE'
  /** As it stands there. */
  readonly filename: string
  /** Sector in the file where a flat extent begins. */
  readonly offset: number
}

const TYPES: ReadonlySet<string> = new Set(['FLAT', 'VMFS', 'SPARSE', 'VMFSSPARSE', 'SESPARSE'])

/** Bytes as text up to the first NUL. */
export const descriptorText = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0)
  return Buffer.from(bytes.buffer, bytes.byteOffset, end < 0 ? bytes.length : end).toString('latin1')
}

/** File names are UTF-8, as everywhere, and so is what messages tell. */
const nameOf = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** The text in quotes behind a word; undefined where there is none or it is longer than `limit` bytes. */
const quoted = (text: string, word: string, limit: number): string | undefined => {
  const at = text.indexOf(word)
  if (at < 0) return undefined
  const start = at + word.length + 2
  const end = text.indexOf('"', start)
  return start >= text.length || end < 0 || end - start > limit ? undefined : text.slice(start, end)
}

export const createType = (text: string): string | undefined => {
  const type = quoted(text, 'createType', 127)
  return type === undefined ? undefined : nameOf(type)
}

/**
 * The name of the parent; undefined where the text names none. The text is what `readIds` looks at. Kind `invalid`, with
 * nothing but the system's word for it, when the name does not end.
 */
export const parentHint = (text: string): string | undefined => {
  if (!text.includes('parentFileNameHint')) return undefined
  const name = quoted(text, 'parentFileNameHint', 1023)
  if (name === undefined) throw invalid('Invalid argument')
  return nameOf(name)
}

/** An extent line's parts, one after the other, each only when those before are there. */
const LINE = [
  /\s*(\S{1,10})/y,
  /\s*([+-]?\d+)/y,
  /\s*(\S{1,10})/y,
  /\s*"([^\n\r"]{1,511})/y,
  /"\s*([+-]?\d+)/y,
]

const partsOf = (line: string): string[] => {
  const parts: string[] = []
  let at = 0
  for (const pattern of LINE) {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (match === null) break
    parts.push(match[1]!)
    at = pattern.lastIndex
  }
  return parts
}

/** What a line says, undefined when it does not name an extent. Kind `invalid` for one that does so wrongly. */
const parseLine = (line: string): ExtentLine | undefined => {
  const [access, sectors, type, name, offset] = partsOf(line)
  if (name === undefined || access !== 'RW') return undefined
  const flatOffset = offset === undefined ? undefined : Number(offset)
  const wellFormed = type === 'FLAT' ? flatOffset !== undefined && flatOffset >= 0 : flatOffset === undefined
  if (!wellFormed) throw invalid(`Invalid extent line: ${nameOf(line)}`)
  if (Number(sectors) <= 0 || !TYPES.has(type!)) return undefined
  return {
    sectors: Number(sectors),
    type: type as ExtentLine['type'],
    filename: nameOf(name),
    offset: flatOffset ?? 0,
  }
}

/** The extents in their order. Kind `invalid`, in QEMU's words, for a line that is wrong; those before it come out first. */
export function* extentLines(text: string): Generator<ExtentLine> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const line = parseLine(text.slice(at, stop))
    if (line !== undefined) yield line
    at = stop + 1
  }
}

export interface ContentIds {
  readonly cid: number
  readonly parentCid: number
}

/** No parent. */
export const NO_PARENT = 0xffffffff

/** The hexadecimal number after `word` and one more character. */
const idAfter = (text: string, word: string): number => {
  const at = text.indexOf(word)
  const match = at < 0 ? null : /^\s*([+-]?)(?:0[xX])?([0-9a-fA-F]+)/.exec(text.slice(at + word.length + 1))
  if (match === null) throw invalid('Invalid argument')
  const value = Number(BigInt.asUintN(32, BigInt(`0x${match[2]}`)))
  return match[1] === '-' ? -value >>> 0 : value
}

/** From the first bytes of a descriptor. Kind `invalid`, with nothing but the system's word for it, where one lacks. */
export const readIds = (bytes: Uint8Array): ContentIds => {
  const text = descriptorText(bytes.subarray(0, EMBEDDED_LENGTH - 1))
  return { cid: idAfter(text, 'CID'), parentCid: idAfter(text, 'parentCID') }
}

/** The text with another content id. Kind `invalid` for a text without. */
export const withCid = (text: string, cid: number): string => {
  const rest = text.indexOf('parentCID')
  const at = text.indexOf('CID')
  if (rest < 0) throw invalid('Invalid argument')
  if (at > rest) return text
  return `${text.slice(0, at)}CID=${cid.toString(16)}\n${text.slice(rest)}`
}

/** The text with another size of the extent of `index`, in sectors. */
export const withExtentSize = (text: string, index: number, sectors: number): string => {
  let seen = 0
  const lines = text.split('\n').map((line) => {
    let extent: ExtentLine | undefined
    try {
      extent = parseLine(line)
    } catch {
      // What was refused when the image was opened is not there now.
    }
    if (extent === undefined || seen++ !== index) return line
    return line.replace(/^(\s*\S+\s*)\d+/, (_, head: string) => head + sectors)
  })
  return lines.join('\n')
}

/** The text with the geometry of a disk of another size, in sectors. */
export const withDiskSize = (text: string, sectors: number): string => {
  const heads = Number(/ddb\.geometry\.heads\s*=\s*"(\d+)"/.exec(text)?.[1] ?? 0)
  const perTrack = Number(/ddb\.geometry\.sectors\s*=\s*"(\d+)"/.exec(text)?.[1] ?? 0)
  if (heads * perTrack === 0) return text
  const cylinders = Math.floor(sectors / (heads * perTrack))
  return text.replace(/(ddb\.geometry\.cylinders\s*=\s*")\d+"/, (_, head: string) => `${head}${cylinders}"`)
}

/** The text with further extent lines behind that of `index`. */
export const withExtents = (text: string, index: number, added: string): string => {
  let seen = 0
  let at = 0
  for (; at < text.length && seen <= index; at = lineEnd(text, at)) {
    if (parseLine(text.slice(at, lineEnd(text, at)).trimEnd()) !== undefined) seen++
  }
  const before = text.slice(0, at)
  return `${before}${before.endsWith('\n') ? '' : '\n'}${added}${text.slice(at)}`
}

/** Behind the line feed that ends a line. */
const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

/** What a new image's descriptor says. */
export interface DescriptorParts {
  readonly cid: number
  readonly parentCid: number
  readonly createType: string
  readonly parent: string | undefined
  /** Lines, each with its end. */
  readonly extents: string
  readonly hwVersion: string
  readonly toolsVersion: string
  /** Guest bytes. */
  readonly size: number
  readonly adapterType: string
}

/** Sectors of a track, as every VMDK has it. */
const TRACK = 63

export const renderDescriptor = (parts: DescriptorParts): string => {
  const heads = parts.adapterType === 'ide' ? 16 : 255
  const parent = parts.parent === undefined ? '' : `parentFileNameHint="${parts.parent}"`
  return `# Disk DescriptorFile
version=1
CID=${parts.cid.toString(16)}
parentCID=${parts.parentCid.toString(16)}
createType="${parts.createType}"
${parent}
# Extent description
${parts.extents}
# The Disk Data Base
#DDB

ddb.virtualHWVersion = "${parts.hwVersion}"
ddb.geometry.cylinders = "${Math.floor(parts.size / (TRACK * heads * 512))}"
ddb.geometry.heads = "${heads}"
ddb.geometry.sectors = "${TRACK}"
ddb.adapterType = "${parts.adapterType}"
ddb.toolsVersion = "${parts.toolsVersion}"
`
}
