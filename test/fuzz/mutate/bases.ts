/**
 * Small sound images of every format, of our making, of QEMU's and of others: what mutations start from. Payload is written
 * as sectors of one byte each, so that all other sectors that are not zero hold the format's own numbers.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { drivers } from '../../../src/drivers.ts'
import {
  createRow,
  type FormatRow,
  formatRows,
  openOptions,
  rowName,
  theirCreate,
  theirName,
} from '../../support/format-rows.ts'
import { openImage, quietGraph } from '../../support/graph.ts'
import type { Oracle } from '../../support/oracle.ts'
import { packageRoot } from '../../support/package-root.ts'
import { qemuSourceRoot } from '../../support/qemu-source.ts'
import { rareBases } from './rare.ts'

export interface Base {
  readonly name: string
  readonly row: FormatRow
  /** The bytes of the file that is spoilt, `mutated.FORMAT`. */
  make(folder: string): Promise<Buffer>
  /** The file that is opened, where it is another one. */
  readonly opens?: string
  /** Further files in the same folder. */
  readonly beside?: Readonly<Record<string, Buffer>>
  /** Nobody writes images of this kind. */
  readonly isReadOnly?: boolean
  /** QEMU reads such images in another way, if at all. */
  readonly isOurs?: boolean
}

const SIZE = 3 * 2 ** 20
/** Larger files take too long to be written again and again. */
const LARGEST = 12 * 2 ** 20

/** Guest bytes that hold something. */
const PAYLOAD = [
  [0, 70_000],
  [200_704, 4096],
  [2 ** 20 - 512, 1024],
  [SIZE - 512, 512],
] as const

const makeOurs = async (row: FormatRow, folder: string): Promise<Buffer> => {
  const path = join(folder, `base.${row.format}`)
  const graph = quietGraph()
  await createRow(graph, row, path, SIZE)
  const image = await openImage(graph, path, row.format, { writable: true, options: openOptions(row) })
  for (const [i, [offset, length]] of PAYLOAD.entries())
    await image.write(offset, Buffer.alloc(length, 0x41 + i))
  await image.zero(400_000, 65_536)
  const unit = image.node.layer.pack?.unit
  if (row.packs === true && unit !== undefined)
    await image.write(unit * 24, Buffer.alloc(unit, 'packed '), { compressed: true })
  await image.detach()
  return readFileSync(path)
}

const makeTheirs = (qemu: Oracle, row: FormatRow, folder: string): Buffer => {
  const path = join(folder, `base.${row.format}`)
  qemu.qemuImgOk(theirCreate(row, path, SIZE))
  const { before, name } = theirName(row, path)
  const writes = PAYLOAD.map(([offset, length], i) => `write -P ${0x61 + i} ${offset} ${length}`)
  qemu.qemuIoOk([...before, ...writes.flatMap((write) => ['-c', write]), name])
  // One cluster packed, whatever its size is.
  for (const unit of row.packs === true ? [4096, 65_536] : [])
    qemu.qemuIo([...before, '-c', `write -c -P 99 1572864 ${unit}`, name])
  if (row.format === 'qcow2' && row.isEncrypted !== true) {
    // Refcounts of one bit have no room for a snapshot.
    qemu.qemuImg(['snapshot', '-c', 'one', path])
    qemu.qemuIoOk([...before, '-c', 'write -P 7 0 4096', name])
    if (!row.options.includes('compat=0.10')) qemu.qemuImgOk(['bitmap', '--add', path, 'b'])
  }
  return readFileSync(path)
}

const FIXTURES = ['growing.bochs', 'disk.cloop'] as const

/** Format of QEMU's samples by the end of their names. */
const SAMPLES: readonly [end: string, format: string][] = [
  ['.bochs', 'bochs'],
  ['.cloop', 'cloop'],
  ['.dmg', 'dmg'],
  ['.vmdk', 'vmdk'],
  ['.vhd', 'vpc'],
  ['.vhdx', 'vhdx'],
  ['.img', 'qcow'],
  ['parallels-v1', 'parallels'],
  ['parallels-v2', 'parallels'],
  ['parallels-with-bitmap', 'parallels'],
]

/** Of a file that somebody else made. */
const foreign = (name: string, format: string, read: () => Buffer): Base => ({
  name,
  row: { format, options: '', resize: 'no' },
  make: async () => read(),
})

const samples = (): Base[] => {
  const folder = join(qemuSourceRoot, 'tests/qemu-iotests/sample_images')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((file) => {
    const name = file.replace(/\.bz2$/, '')
    const format = SAMPLES.find(([end]) => name.endsWith(end))?.[1]
    if (format === undefined || !file.endsWith('.bz2')) return []
    const read = (): Buffer =>
      execFileSync('bzip2', ['-dc', join(folder, file)], {
        maxBuffer: 2 ** 29,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    return [foreign(`sample ${name}`, format, read)]
  })
}

/** All of them; files too large for many rounds are left out when they are made. */
export const allBases = (qemu: Oracle | undefined): Base[] => {
  const bases: Base[] = []
  for (const row of formatRows) {
    if (row.isSplit === true || row.format === 'raw') continue
    bases.push({ name: `ours ${rowName(row)}`, row, make: (folder) => makeOurs(row, folder) })
    if (qemu !== undefined)
      bases.push({
        name: `theirs ${rowName(row)}`,
        row,
        make: async (folder) => makeTheirs(qemu, row, folder),
      })
  }
  for (const name of FIXTURES)
    bases.push(
      foreign(name, name.split('.')[1]!, () =>
        gunzipSync(readFileSync(join(packageRoot, 'test/fixtures', `${name}.gz`))),
      ),
    )
  bases.push(...rareBases(qemu), ...samples())
  return bases.filter(({ row }) => drivers.byName(row.format) !== undefined)
}

/** The bytes of a base, or undefined where they are too many. */
export const makeBase = async (base: Base, folder: string): Promise<Buffer | undefined> => {
  const bytes = await base.make(folder)
  if (bytes.length > LARGEST) return undefined
  writeFileSync(join(folder, 'base'), bytes)
  return bytes
}
