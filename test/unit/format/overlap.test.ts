/**
 * Images whose tables lead into the header or into other tables: they are read as they are, as QEMU does, but what the
 * guest writes must not become metadata, such as the name of another backing file.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { GiB } from '../../../src/base/units.ts'
import type { Backend } from '../../../src/block/backend.ts'
import * as qcow from '../../../src/format/qcow/layout.ts'
import * as qed from '../../../src/format/qed/layout.ts'
import { createRow } from '../../support/format-rows.ts'
import { openFor, openImage, quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'

/** Where things are in an image with one cluster written, and how its entries stand in the file. */
interface Places {
  readonly l1: number
  readonly l2: number
  readonly cluster: number
  /** Guest bytes of an L1 entry. */
  readonly span: number
}

interface Shape {
  readonly format: 'qcow' | 'qed'
  readonly options: string
  readonly placesOf: (bytes: Buffer) => Places
  readonly cases: readonly {
    readonly name: string
    readonly damage: (bytes: Buffer, places: Places) => void
    /** Where the guest writes. */
    readonly at: (places: Places) => number
    /** A write that has another place to go to, or nothing to do. */
    readonly spares?: string
  }[]
}

const setBig = (bytes: Buffer, at: number, host: number): void =>
  void bytes.writeBigUInt64BE(BigInt(host), at)
const setLittle = (bytes: Buffer, at: number, host: number): void =>
  void bytes.writeBigUInt64LE(BigInt(host), at)

const SHAPES: readonly Shape[] = [
  {
    format: 'qcow',
    options: '',
    placesOf(bytes) {
      const { l1_table_offset, cluster_bits, l2_bits } = qcow.HEADER.decode(bytes)
      const cluster = 2 ** cluster_bits
      const l1 = l1_table_offset.lo
      return { l1, l2: Number(bytes.readBigUInt64BE(l1)), cluster, span: cluster * 2 ** l2_bits }
    },
    cases: [
      {
        name: 'a cluster in the L1 table',
        damage: (bytes, { l2 }) => setBig(bytes, l2, 512),
        at: () => 0,
        spares: 'compressed',
      },
      {
        name: 'a cluster in an L2 table',
        damage: (bytes, { l2 }) => setBig(bytes, l2, l2),
        at: () => 0,
        spares: 'compressed',
      },
      {
        name: 'a cluster where the name of the backing file is',
        damage(bytes, { l2 }) {
          const cluster = Number(bytes.readBigUInt64BE(l2))
          setBig(bytes, qcow.HEADER.offsetOf('backing_file_offset'), cluster + 100)
          bytes.writeUInt32BE(4, qcow.HEADER.offsetOf('backing_file_size'))
        },
        at: () => 0,
        spares: 'compressed',
      },
      {
        name: 'an L2 table that is the L1 table',
        damage: (bytes, { l1 }) => setBig(bytes, l1 + 8, l1),
        at: ({ span, cluster }) => span + 100 * cluster,
      },
      {
        name: 'an L2 table in the header',
        damage: (bytes, { l1 }) => setBig(bytes, l1 + 8, 8),
        at: ({ span, cluster }) => span + 100 * cluster,
      },
      {
        name: 'an L1 table in the header',
        damage: (bytes) => setBig(bytes, qcow.HEADER.offsetOf('l1_table_offset'), 16),
        at: ({ span }) => 20 * span,
        spares: 'zeroes',
      },
    ],
  },
  {
    format: 'qed',
    options: 'cluster_size=4k,table_size=2',
    placesOf(bytes) {
      const { l1_table_offset: l1, cluster_size: cluster, table_size } = qed.HEADER.decode(bytes)
      const span = cluster * qed.entriesOf(cluster, table_size)
      return { l1, l2: Number(bytes.readBigUInt64LE(l1)), cluster, span }
    },
    cases: [
      {
        name: 'a cluster in the L1 table',
        damage: (bytes, { l1, l2 }) => setLittle(bytes, l2, l1),
        at: () => 0,
      },
      {
        name: 'a cluster in an L2 table',
        damage: (bytes, { l2 }) => setLittle(bytes, l2, l2 + 4096),
        at: () => 0,
      },
      {
        name: 'an L2 table that is the L1 table',
        damage: (bytes, { l1 }) => setLittle(bytes, l1 + 8, l1),
        at: ({ span, cluster }) => span + 100 * cluster,
      },
      {
        name: 'an L1 table in the header',
        damage(bytes) {
          bytes.writeUInt32LE(0, qed.HEADER.offsetOf('header_size'))
          setLittle(bytes, qed.HEADER.offsetOf('l1_table_offset'), 0)
        },
        at: ({ span }) => 30 * span,
      },
    ],
  },
]

const WRITES: readonly (readonly [
  name: string,
  write: (image: Backend, at: number, cluster: number) => Promise<void>,
])[] = [
  ['a part', (image, at) => image.write(at, Buffer.alloc(512, 0x77))],
  ['a whole cluster', (image, at, cluster) => image.write(at, Buffer.alloc(cluster, 0x77))],
  ['zeroes', (image, at, cluster) => image.zero(at, cluster)],
  ['compressed', (image, at, cluster) => image.write(at, Buffer.alloc(cluster, 0x77), { compressed: true })],
]

for (const { format, options, placesOf, cases } of SHAPES)
  t.test(format, async (t) => {
    const path = join(tempDir(t), `a.${format}`)
    const graph = quietGraph()
    await createRow(graph, { format, options, resize: 'no' }, path, GiB)
    const image = await openImage(graph, path, format, { writable: true })
    await image.write(0, Buffer.alloc(placesOf(readFileSync(path)).cluster, 1))
    await image.detach()
    const good = readFileSync(path)
    const places = placesOf(good)
    for (const { name, damage, at, spares } of cases)
      await t.test(name, async (t) => {
        const bytes = Buffer.from(good)
        damage(bytes, places)
        for (const [how, write] of WRITES) {
          if (how === spares || (how === 'compressed' && format !== 'qcow')) continue
          writeFileSync(path, bytes)
          const image = await openFor(t, path, format, { writable: true, options: { backing: null } })
          const guest = at(places)
          await image.node.read(guest, Buffer.alloc(512))
          const outcome = await write(image, guest, places.cluster).then(
            () => 'done',
            (error: { kind?: string }) => error.kind,
          )
          await image.detach()
          const after = readFileSync(path)
          t.ok(after.subarray(0, bytes.length).equals(bytes), `${how}: nothing that was there changed`)
          t.equal(outcome, 'corrupt', how)
        }
      })
  })

t.test('qed: an L1 table in the header is not mended', async (t) => {
  const path = join(tempDir(t), 'a.qed')
  await createRow(quietGraph(), { format: 'qed', options: '', resize: 'no' }, path, GiB)
  const bytes = readFileSync(path)
  bytes.writeUInt32LE(0, qed.HEADER.offsetOf('header_size'))
  setLittle(bytes, qed.HEADER.offsetOf('l1_table_offset'), 0)
  setLittle(bytes, qed.HEADER.offsetOf('features'), 2 ** qed.NEED_CHECK_BIT)
  writeFileSync(path, bytes)
  await t.rejects(openFor(t, path, 'qed', { writable: true }), {
    kind: 'corrupt',
    message: 'Image corrupted',
  })
  const { node } = await openFor(t, path, 'qed')
  const context = { signal: new AbortController().signal, progress: async () => {}, found: () => {} }
  await t.rejects(node.layer.check!.check('all', context), { kind: 'corrupt', message: 'Image corrupted' })
  t.ok(readFileSync(path).equals(bytes), 'the header is as it was')
})
