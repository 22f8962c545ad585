/** Entries and counters, against straightforward 64-bit arithmetic. */

import t from 'tap'
import { Damage } from '../../../../src/format/qcow2/damage.ts'
import {
  codedOffsetLimit,
  decodeCoded,
  encodeCoded,
  entryOffset,
} from '../../../../src/format/qcow2/layout.ts'
import { MetadataMap } from '../../../../src/format/qcow2/metadata-map.ts'
import { countersFor } from '../../../../src/format/qcow2/refcount/entries.ts'
import { OVERLAP_CHECKS } from '../../../../src/format/qcow2/runtime-options.ts'
import { seeded } from '../../../support/random.ts'

const MASK = (bits: number): bigint => (1n << BigInt(bits)) - 1n

t.test('compressed cluster descriptors, for every cluster size', async (t) => {
  const random = seeded(1)
  for (let clusterBits = 9; clusterBits <= 21; clusterBits++) {
    const x = 62 - (clusterBits - 8)
    for (let i = 0; i < 200; i++) {
      const limit = Math.min(codedOffsetLimit(clusterBits), 2 ** 48)
      const offset = Math.floor((random.below(2 ** 30) / 2 ** 30) * (limit - 2 ** 22))
      const length = random.between(1, 2 ** clusterBits - 1)
      const { hi, lo } = encodeCoded(offset, length, clusterBits)
      const entry = (BigInt(hi) << 32n) | BigInt(lo)
      const sectors = (BigInt(offset) + BigInt(length) - 1n) / 512n - BigInt(offset) / 512n
      if (entry !== ((1n << 62n) | (sectors << BigInt(x)) | BigInt(offset)))
        t.fail(`cluster_bits ${clusterBits}: ${length} bytes at ${offset}`)
      const back = decodeCoded(hi, lo, clusterBits)
      const end = (Number(sectors) + 1 + Math.floor(offset / 512)) * 512
      if (back.offset !== offset || back.offset + back.length !== end)
        t.fail(`cluster_bits ${clusterBits}: decodes to ${back.length} bytes at ${back.offset}`)
    }
  }
  t.end()
})

t.test('entry offsets', async (t) => {
  t.equal(entryOffset(0xffffffff, 0xffffffff), Number(MASK(56) - MASK(9)))
  t.equal(entryOffset(0x80000000, 0x00050001), 0x50000)
  t.equal(entryOffset(0xc0000001, 0), 2 ** 32)
})

t.test('counters of every width', async (t) => {
  const random = seeded(2)
  for (let order = 0; order <= 6; order++) {
    const bits = 1n << BigInt(order)
    const view = new DataView(new ArrayBuffer(64))
    const counters = countersFor(order)
    const count = 512 / Number(bits)
    const model = Array.from({ length: count }, () => 0)
    for (let i = 0; i < 400; i++) {
      const index = random.below(count)
      const value = Math.min(random.below(2 ** 31), counters.max)
      model[index] = value
      counters.write(view, index, value)
    }
    t.same(
      model.map((_, index) => counters.read(view, index)),
      model,
      `order ${order}`,
    )
    counters.write(view, 0, counters.max)
    t.equal(counters.read(view, 0), counters.max)
    if (order < 3)
      t.equal(view.getUint8(0) & counters.max, counters.max, 'the first counter is the lowest bits')
  }
})

t.test('where metadata is', async (t) => {
  const damage = new Damage('node', () => {}, undefined)
  const map = new MetadataMap(65536, new Set(OVERLAP_CHECKS), damage)
  map.replaceClusters('active-l2', [0x50000, 0x30000])
  map.replaceClusters('inactive-l2', [0x60000])
  map.addRange('active-l1', 0x10000, 24)
  map.addCluster('refcount-block', 0x20000)
  map.addCluster('active-l2', 0x40000)
  t.equal(map.overlap(0x10000, 512), 'active L1 table')
  t.equal(map.overlap(0x1ffff, 1), 'active L1 table')
  t.equal(map.overlap(0x20000, 1), 'refcount block')
  t.equal(map.overlap(0x4ff00, 1), 'active L2 table')
  t.equal(map.overlap(0x60000, 1), 'inactive L2 table')
  t.equal(map.overlap(0x60000, 1, 'active-l2', 'inactive-l2'), undefined)
  t.equal(map.overlap(0x70000, 2 ** 40), undefined)
  t.equal(map.overlap(0, 0x10000), undefined)
  t.equal(map.overlap(0, 0x10001), 'active L1 table')
  map.removeCluster('active-l2', 0x50000)
  t.equal(map.overlap(0x50000, 65536), undefined)
  map.removeRange('active-l1', 0x10000)
  t.equal(map.overlap(0x10000, 65536), undefined)
  t.equal(new MetadataMap(512, new Set(), damage).overlap(0, 512), undefined, 'checks that are turned off')
})
