/**
 * What suites that run over all formats know of each: one line makes a format (or another kind of its images) join the
 * drivers' suite, the matrix and the mutation fuzzer. Lines of formats that do not exist are left out.
 */

import { createImage } from '../../src/block/create.ts'
import { CreateCatalogue } from '../../src/block/create-options.ts'
import type { Graph } from '../../src/block/graph.ts'
import { drivers } from '../../src/drivers.ts'
import { SECRETS } from './graph.ts'

export interface FormatRow {
  readonly format: string
  /** As `-o` takes it. */
  readonly options: string
  /** Whether images can change their size. */
  readonly resize: 'any' | 'grow' | 'no'
  /** A secret opens it. */
  readonly isEncrypted?: boolean
  /** Clusters can be packed. */
  readonly packs?: boolean
  /** `qemu-img check` knows the format. */
  readonly isChecked?: boolean
  /** The image is in several files. */
  readonly isSplit?: boolean
  /** Largest guest size that suites make of it. Bytes. */
  readonly largest?: number
}

const TiB = 2 ** 40

const ALL: readonly FormatRow[] = [
  { format: 'raw', options: '', resize: 'any' },
  { format: 'qcow2', options: '', resize: 'any', packs: true, isChecked: true },
  { format: 'qcow2', options: 'compat=0.10,cluster_size=4k', resize: 'any', packs: true, isChecked: true },
  {
    format: 'qcow2',
    options: 'extended_l2=on,compression_type=zstd',
    resize: 'any',
    packs: true,
    isChecked: true,
  },
  {
    format: 'qcow2',
    options: 'cluster_size=512,refcount_bits=1',
    resize: 'any',
    packs: true,
    isChecked: true,
    largest: TiB / 8,
  },
  {
    format: 'qcow2',
    options: 'encrypt.format=luks,encrypt.key-secret=sec0,encrypt.iter-time=1',
    resize: 'any',
    isEncrypted: true,
    isChecked: true,
  },
  {
    format: 'qcow2',
    options: 'preallocation=metadata,lazy_refcounts=on',
    resize: 'any',
    isChecked: true,
    largest: TiB / 8,
  },
  { format: 'luks', options: 'key-secret=sec0,iter-time=1', resize: 'any', isEncrypted: true },
  { format: 'qcow', options: '', resize: 'no', packs: true },
  { format: 'qed', options: '', resize: 'grow', isChecked: true },
  {
    // Of 4 KiB QEMU's check miscounts more than 4095: one leak that is none.
    format: 'qed',
    options: 'cluster_size=8k,table_size=2',
    resize: 'grow',
    isChecked: true,
    largest: 2 ** 30,
  },
  { format: 'vdi', options: '', resize: 'any', isChecked: true },
  { format: 'vdi', options: 'static=on', resize: 'any', isChecked: true, largest: TiB },
  { format: 'vpc', options: 'force_size=on', resize: 'any', largest: 2040 * 2 ** 30 },
  { format: 'vpc', options: 'subformat=fixed,force_size=on', resize: 'any', largest: 2040 * 2 ** 30 },
  { format: 'vhdx', options: 'block_size=1M', resize: 'any', isChecked: true },
  { format: 'vhdx', options: 'subformat=fixed', resize: 'any', isChecked: true, largest: 2 ** 30 },
  { format: 'vmdk', options: '', resize: 'any', isChecked: true },
  { format: 'vmdk', options: 'subformat=monolithicFlat', resize: 'any', isSplit: true },
  {
    format: 'vmdk',
    options: 'subformat=twoGbMaxExtentSparse',
    resize: 'any',
    isSplit: true,
    isChecked: true,
  },
  { format: 'vmdk', options: 'zeroed_grain=on', resize: 'any', isChecked: true },
  { format: 'parallels', options: '', resize: 'any', isChecked: true },
  { format: 'parallels', options: 'cluster_size=64k', resize: 'any', isChecked: true, largest: TiB },
]

export const formatRows: readonly FormatRow[] = ALL.filter(
  ({ format }) => drivers.byName(format)?.create !== undefined,
)

/** For titles. */
export const rowName = ({ format, options }: FormatRow): string => `${format} ${options}`.trim()

/** A new image of ours. */
export const createRow = async (
  graph: Graph,
  row: FormatRow,
  filename: string,
  size: number,
): Promise<void> => {
  const options = new CreateCatalogue(graph).options(row.format, filename)
  options.set('size', String(size))
  for (const pair of row.options.split(',').filter((part) => part !== '')) {
    const [name, value] = pair.split('=') as [string, string]
    options.set(name, value)
  }
  await createImage(graph, {
    filename,
    format: row.format,
    options: options.toBlockdev(),
    signal: new AbortController().signal,
  })
}

/** Options beside `file` that open an image of ours. */
export const openOptions = ({ format, isEncrypted }: FormatRow): Record<string, unknown> => {
  if (isEncrypted !== true) return {}
  return format === 'qcow2' ? { encrypt: { format: 'luks', 'key-secret': 'sec0' } } : { 'key-secret': 'sec0' }
}

const OBJECTS = Object.entries(SECRETS).flatMap(([id, data]) => ['--object', `secret,id=${id},data=${data}`])

/** Arguments with which qemu-img makes such an image. */
export const theirCreate = (row: FormatRow, filename: string, size: number): string[] => [
  'create',
  ...(row.isEncrypted === true ? OBJECTS : []),
  '-q',
  '-f',
  row.format,
  ...(row.options === '' ? [] : ['-o', row.options]),
  filename,
  String(size),
]

/** How qemu-img's and qemu-io's arguments name an image: what comes before, and the name. */
export const theirName = (row: FormatRow, filename: string): { before: string[]; name: string } => {
  if (row.isEncrypted !== true) return { before: ['-f', row.format], name: filename }
  const key = row.format === 'qcow2' ? 'encrypt.key-secret=sec0' : 'key-secret=sec0'
  return {
    before: [...OBJECTS, '--image-opts'],
    name: `driver=${row.format},${key},file.filename=${filename}`,
  }
}
