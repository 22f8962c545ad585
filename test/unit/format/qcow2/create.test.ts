/** Fresh images are QEMU's byte for byte; impossible ones are refused in its words. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB, TiB } from '../../../../src/base/units.ts'
import type { Options } from '../../../../src/block/options.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()

/** Options for both: those of the command line, and of QAPI. */
const equal: readonly (readonly [string, Options])[] = [
  ['', { size: 64 * MiB }],
  ['', { size: 0 }],
  ['', { size: 300 * KiB }],
  ['compat=0.10', { size: MiB, version: 'v2' }],
  ['cluster_size=512', { size: 8 * MiB, 'cluster-size': 512 }],
  ['cluster_size=4k', { size: 8 * MiB, 'cluster-size': 4096 }],
  ['cluster_size=8k', { size: 8 * MiB, 'cluster-size': 8192 }],
  ['cluster_size=2M', { size: TiB, 'cluster-size': 2 * MiB }],
  ...[1, 2, 4, 8, 32, 64].map(
    (bits) => [`refcount_bits=${bits}`, { size: MiB, 'refcount-bits': bits }] as const,
  ),
  ['lazy_refcounts=on', { size: MiB, 'lazy-refcounts': true }],
  ['compression_type=zstd', { size: MiB, 'compression-type': 'zstd' }],
  ['extended_l2=on', { size: TiB, 'extended-l2': true }],
  ['backing_file=b.img,backing_fmt=raw', { size: MiB, 'backing-file': 'b.img', 'backing-fmt': 'raw' }],
  [
    'backing_file=b.img,backing_fmt=qcow2,compat=0.10',
    { size: MiB, 'backing-file': 'b.img', 'backing-fmt': 'qcow2', version: 'v2' },
  ],
  ['preallocation=metadata', { size: 10 * MiB, preallocation: 'metadata' }],
  ['preallocation=metadata', { size: 300 * KiB, preallocation: 'metadata' }],
  [
    'preallocation=metadata,extended_l2=on',
    { size: 10 * MiB, preallocation: 'metadata', 'extended-l2': true },
  ],
  ['preallocation=metadata,cluster_size=512', { size: MiB, preallocation: 'metadata', 'cluster-size': 512 }],
  [
    'preallocation=metadata,cluster_size=4k',
    { size: 64 * MiB, preallocation: 'metadata', 'cluster-size': 4096 },
  ],
]

t.test('the same bytes', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')]
  const { create } = testGraph(t)
  for (const [text, options] of equal) {
    const { size } = options
    const list = text === '' ? [] : ['-o', text]
    qemu!.qemuImgOk(['create', '-q', '-u', '-f', 'qcow2', ...list, theirs, String(size)])
    await create(ours, options)
    t.ok(fs.readFileSync(ours).equals(fs.readFileSync(theirs)), `${text} ${size}`)
  }
})

t.test('preallocation with space', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const path = join(tempDir(t), 'a')
  const { create } = testGraph(t)
  for (const preallocation of ['falloc', 'full']) {
    await create(path, { size: 10 * MiB, preallocation })
    qemu!.qemuImgOk(['check', '-q', '-f', 'qcow2', path])
    t.ok(fs.statSync(path).blocks * 512 >= 10 * MiB, preallocation)
  }
})

t.test('tables that outgrow their first place', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const path = join(tempDir(t), 'a')
  const { create } = testGraph(t)
  for (const bits of [1, 16, 64]) {
    await create(path, {
      size: 16 * MiB,
      preallocation: 'metadata',
      'cluster-size': 512,
      'refcount-bits': bits,
    })
    qemu!.qemuImgOk(['check', '-q', '-f', 'qcow2', path])
    t.ok(fs.readFileSync(path).readUInt32BE(56) >= 1, `${bits} bits`)
  }
})

const impossible: readonly (readonly [Options, string])[] = [
  [{ size: 1234 }, 'Image size must be a multiple of 512 bytes'],
  [{ size: MiB, 'cluster-size': 1234 }, 'Cluster size must be a power of two between 512 and 2048k'],
  [{ size: MiB, 'cluster-size': 4 * MiB }, 'Cluster size must be a power of two between 512 and 2048k'],
  [{ size: MiB, 'cluster-size': 0 }, 'Cluster size must be a power of two between 512 and 2048k'],
  [{ size: MiB, 'refcount-bits': 0 }, 'Refcount width must be a power of two and may not exceed 64 bits'],
  [{ size: MiB, 'refcount-bits': 7 }, 'Refcount width must be a power of two and may not exceed 64 bits'],
  [{ size: MiB, 'refcount-bits': 128 }, 'Refcount width must be a power of two and may not exceed 64 bits'],
  [
    { size: MiB, version: 'v2', 'refcount-bits': 8 },
    'Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)',
  ],
  [
    { size: MiB, version: 'v2', 'lazy-refcounts': true },
    'Lazy refcounts only supported with compatibility level 1.1 and above (use version=v3 or greater)',
  ],
  [
    { size: MiB, version: 'v2', 'compression-type': 'zstd' },
    'Non-zlib compression type is only supported with compatibility level 1.1 and above (use version=v3 or greater)',
  ],
  [
    { size: MiB, version: 'v2', 'extended-l2': true },
    'Extended L2 entries are only supported with compatibility level 1.1 and above (use version=v3 or greater)',
  ],
  [
    { size: MiB, 'extended-l2': true, 'cluster-size': 8192 },
    'Extended L2 entries are only supported with cluster sizes of at least 16384 bytes',
  ],
  [{ size: MiB, 'data-file-raw': true }, 'data-file-raw requires data-file'],
  [{ size: MiB, 'backing-fmt': 'raw' }, 'Backing format cannot be used without backing file'],
  [
    { size: MiB, 'backing-file': 'b', preallocation: 'metadata' },
    'Backing file and preallocation can only be used at the same time if extended_l2 is on',
  ],
  [
    { size: 256 * TiB, 'cluster-size': 512 },
    'Could not resize image: Failed to grow the L1 table: File too large',
  ],
  [
    { size: MiB, 'backing-file': 'b'.repeat(1024), 'backing-fmt': 'raw' },
    `Could not assign backing file '${'b'.repeat(1024)}' with format 'raw': Invalid argument`,
  ],
  [
    { size: MiB, 'backing-file': 'b'.repeat(1000), 'cluster-size': 512 },
    `Could not assign backing file '${'b'.repeat(1000)}': No space left on device`,
  ],
]

t.test('impossible images', async (t) => {
  const path = join(tempDir(t), 'a')
  const { create } = testGraph(t)
  for (const [options, message] of impossible) {
    await t.rejects(create(path, options), { message })
    t.notOk(fs.existsSync(path), 'nothing is left')
  }
})
