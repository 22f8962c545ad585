/** `info` for people. */

import type { BlockGraphInfo, ImageDescription, SnapshotInfo } from '../../qapi/types.ts'
import { qemuKeyOrder } from '../base/key-order.ts'
import { renderSize } from './render-size.ts'

const INDENT = '    '

/** One image, or those of a chain with an empty line between. */
export const renderInfo = (images: readonly BlockGraphInfo[]): string =>
  images.map((image) => renderGraph(image, '', '')).join('\n')

/** Who has the images open, as far as that was asked for. */
export const renderUsers = (images: readonly ImageDescription[]): string =>
  images
    .flatMap(({ users = [] }) => users)
    .map(({ filename, pid, program, needs, refuses }) => {
      const list = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '))
      return `${filename} is in use by process ${pid} (${program}): needs ${list(needs)}; refuses others ${list(refuses)}\n`
    })
    .join('')

/** A node, and below it the nodes that it stores itself in. */
const renderGraph = (info: BlockGraphInfo, path: string, indent: string): string =>
  [
    ...Array.from(nodeLines(info, path !== ''), (line) => `${indent}${line}\n`),
    ...info.children.map(({ name, info: child }) => {
      const below = `${path}/${name}`
      return `${indent}Child node '${below}':\n${renderGraph(child, below, indent + INDENT)}`
    }),
  ].join('')

function* nodeLines(info: BlockGraphInfo, isChild: boolean): Generator<string> {
  const size = info['virtual-size']
  const specific = info['format-specific']
  const bytes = `${renderSize(size)} (${BigInt(size)} bytes)`
  // What stores itself in nothing else is a protocol: its size is that of a file.
  if (isChild && info.children.length === 0) {
    yield `filename: ${info.filename}`
    yield `protocol type: ${info.format}`
    yield `file length: ${bytes}`
  } else {
    yield `image: ${info.filename}`
    yield `file format: ${info.format}`
    yield `virtual size: ${bytes}`
  }
  const actual = info['actual-size']
  yield `disk size: ${actual === undefined ? 'unavailable' : renderSize(actual)}`
  if (info.encrypted === true) yield 'encrypted: yes'
  if (info['cluster-size'] !== undefined) yield `cluster_size: ${info['cluster-size']}`
  if (info['dirty-flag'] === true) yield 'cleanly shut down: no'
  yield* backingLines(info)
  if (info.snapshots !== undefined) yield* snapshotLines(info.snapshots)
  if (specific !== undefined) yield* specificLines(specific)
}

function* specificLines({ data }: { readonly data: object }): Generator<string> {
  if (Object.keys(data).length === 0) return
  yield 'Format specific information:'
  yield* memberLines(data, INDENT)
}

/** ImageInfoSpecific alone; nothing where it says nothing. */
export const renderSpecific = (specific: { readonly data: object }): string =>
  Array.from(specificLines(specific), (line) => `${line}\n`).join('')

function* backingLines(info: BlockGraphInfo): Generator<string> {
  const name = info['backing-filename']
  if (name === undefined) return
  const full = info['full-backing-filename']
  const path =
    full === undefined ? ' (cannot determine actual path)' : full === name ? '' : ` (actual path: ${full})`
  yield `backing file: ${name}${path}`
  if (info['backing-filename-format'] !== undefined)
    yield `backing file format: ${info['backing-filename-format']}`
}

/** Width of the snapshot table's columns; texts align left in the first two, right in the others. */
const COLUMNS = [7, 16, 8, 19, 15, 10] as const

/** The table of internal snapshots. */
export function* snapshotLines(snapshots: readonly SnapshotInfo[]): Generator<string> {
  yield 'Snapshot list:'
  yield snapshotRow('ID', 'TAG', 'VM_SIZE', 'DATE', 'VM_CLOCK', 'ICOUNT')
  for (const snapshot of snapshots)
    yield snapshotRow(
      snapshot.id,
      snapshot.name,
      renderSize(Number(BigInt.asUintN(64, BigInt(snapshot['vm-state-size'])))),
      renderDate(snapshot['date-sec']),
      renderClock(snapshot['vm-clock-sec'], snapshot['vm-clock-nsec']),
      snapshot.icount === undefined ? '--' : String(snapshot.icount),
    )
}

const snapshotRow = (...cells: readonly string[]): string =>
  cells.map((cell, i) => (i < 2 ? padBytes(cell, COLUMNS[i]!) : cell.padStart(COLUMNS[i]!))).join(' ')

/** As C pads: what counts is the bytes of a text. */
const padBytes = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - Buffer.byteLength(text), 0))

const two = (value: number): string => String(value).padStart(2, '0')

/** Local time. */
const renderDate = (seconds: number): string => {
  const date = new Date(seconds * 1000)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

const renderClock = (seconds: number, nanoseconds: number): string => {
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0')
  const milliseconds = String(Math.floor(nanoseconds / 1e6)).padStart(3, '0')
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${milliseconds}`
}

/** Any value below a label: what is nested stands on lines of its own, further in. */
function* valueLines(label: string, value: unknown, indent: string): Generator<string> {
  if (Array.isArray(value)) {
    yield `${indent}${label}:`
    for (const [i, item] of value.entries()) yield* valueLines(`[${i}]`, item, indent + INDENT)
  } else if (typeof value === 'object' && value !== null) {
    yield `${indent}${label}:`
    yield* memberLines(value, indent + INDENT)
  } else {
    yield `${indent}${label}: ${String(value)}`
  }
}

function* memberLines(object: object, indent: string): Generator<string> {
  const members = object as Readonly<Record<string, unknown>>
  for (const name of qemuKeyOrder(Object.keys(members)))
    if (members[name] !== undefined) yield* valueLines(name.replaceAll('-', ' '), members[name], indent)
}
