/** Every format with every option that shapes its images. */

import { drivers } from '../../../src/drivers.ts'
import type { FormatRow } from '../../support/format-rows.ts'

/** What is alike for all images of a format. */
const COMMON: Readonly<Record<string, Partial<FormatRow>>> = {
  vpc: { largest: 2000 * 2 ** 30 },
  qcow: { largest: 2 ** 33 },
  qed: { isChecked: true },
  qcow2: { isChecked: true },
  vdi: { isChecked: true },
  vhdx: { isChecked: true },
  parallels: { isChecked: true },
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  raw: ['', 'preallocation=falloc', 'preallocation=full'],
  qcow2: [
    '',
    'compat=0.10',
    'cluster_size=512',
    'cluster_size=4k,compat=0.10',
    'cluster_size=2M',
    'extended_l2=on',
    'extended_l2=on,cluster_size=2M',
    'refcount_bits=1',
    'refcount_bits=8,cluster_size=1k',
    'refcount_bits=64',
    'lazy_refcounts=on',
    'compression_type=zstd',
    'preallocation=metadata',
    'preallocation=falloc',
    'preallocation=full',
  ],
  luks: [
    'key-secret=sec0,iter-time=1',
    'key-secret=sec0,iter-time=1,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256',
  ],
  qcow: [''],
  qed: ['', 'cluster_size=4k,table_size=2', 'cluster_size=1M,table_size=16'],
  vdi: ['', 'static=on'],
  vpc: ['', 'force_size=on', 'subformat=fixed', 'subformat=fixed,force_size=on'],
  vhdx: ['', 'block_size=1M', 'block_size=256M', 'log_size=4M', 'block_state_zero=off', 'subformat=fixed'],
  vmdk: [
    '',
    'adapter_type=lsilogic,hwversion=13',
    'adapter_type=buslogic,toolsversion=2147483647',
    'compat6=on',
    'zeroed_grain=on',
    'subformat=monolithicFlat',
    'subformat=twoGbMaxExtentSparse',
    'subformat=twoGbMaxExtentFlat',
    'subformat=streamOptimized',
  ],
  parallels: ['', 'cluster_size=64k', 'cluster_size=4M'],
}

/** Small clusters, for which sizes of terabytes take too much; and options that give all bytes a place. */
const SMALL = /metadata|cluster_size=(512|1k|4k|64k)|table_size=2/
const FULL = /static|fixed|Flat|falloc|full/

export const matrixRows: readonly FormatRow[] = Object.entries(OPTIONS)
  .filter(([format]) => drivers.byName(format)?.create !== undefined)
  .flatMap(([format, options]) =>
    options.map((text) => ({
      format,
      options: text,
      resize: 'no' as const,
      ...COMMON[format],
      ...(format === 'luks' && { isEncrypted: true }),
      ...(/Flat|twoGb/.test(text) && { isSplit: true }),
      ...(SMALL.test(text) && { largest: 2 ** 30 }),
      ...(/twoGb/.test(text) && { largest: 5 * 2 ** 30 }),
      ...(FULL.test(text) && { largest: 2 ** 26 }),
    })),
  )
