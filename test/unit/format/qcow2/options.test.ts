/** Options of an open image: combinations that QEMU refuses, in its words, and sizes as it works them out. */

import t from 'tap'
import { GiB, KiB, MiB, TiB } from '../../../../src/base/units.ts'
import { OptionReader, type Options } from '../../../../src/block/options.ts'
import { type RuntimeOptions, readRuntimeOptions } from '../../../../src/format/qcow2/runtime-options.ts'

const read = (options: Options, size = GiB, version = 3): RuntimeOptions =>
  readRuntimeOptions(new OptionReader(options), { version, size, clusterSize: 65536, l2EntrySize: 8 }, false)

const refused: readonly (readonly [Options, string])[] = [
  [
    { 'cache-size': MiB, 'l2-cache-size': 65536, 'refcount-cache-size': 65536 },
    'cache-size, l2-cache-size and refcount-cache-size may not be set at the same time',
  ],
  [{ 'cache-size': MiB, 'l2-cache-size': 2 * MiB }, 'l2-cache-size may not exceed cache-size'],
  [{ 'cache-size': MiB, 'refcount-cache-size': 2 * MiB }, 'refcount-cache-size may not exceed cache-size'],
  ...[33 * KiB, 128 * KiB, 256].map(
    (size) =>
      [
        { 'l2-cache-entry-size': size },
        'L2 cache entry size must be a power of two between 512 and the cluster size (65536)',
      ] as const,
  ),
  [{ 'refcount-cache-size': 256 * TiB }, 'Refcount cache size too big'],
  [{ 'cache-clean-interval': -1 }, 'Cache clean interval too big'],
  [{ 'cache-clean-interval': 5000000000 }, 'Cache clean interval too big'],
  [
    { 'overlap-check': 'blubb' },
    "Unsupported value 'blubb' for qcow2 option 'overlap-check'. Allowed are any of the following: none, constant, cached, all",
  ],
  [
    { 'overlap-check': 'constant', 'overlap-check.template': 'all' },
    "Conflicting values for qcow2 options 'overlap-check' ('constant') and 'overlap-check.template' ('all')",
  ],
  [{ 'overlap-check.main-header': 'x' }, "Parameter 'overlap-check.main-header' expects 'on' or 'off'"],
  [{ 'lazy-refcounts': 42 }, "Parameter 'lazy-refcounts' expects 'on' or 'off'"],
]

t.test('refused', async (t) => {
  for (const [options, message] of refused) t.throws(() => read(options), { message })
  t.throws(() => read({ 'lazy-refcounts': true }, GiB, 2), {
    message: 'Lazy refcounts require a qcow2 image with at least qemu 1.1 compatibility level',
  })
  t.throws(() => read({ 'discard-no-unref': true }, GiB, 2), {
    message: 'discard-no-unref is only supported since qcow2 version 3',
  })
})

t.test('cache sizes', async (t) => {
  t.match(read({}), { l2SliceSize: 4096, l2Capacity: 32, refcountCapacity: 4, cleanIntervalSeconds: 600 })
  t.match(read({}, TiB), { l2Capacity: 8192 })
  t.match(read({ 'l2-cache-size': 0 }), { l2Capacity: 2 })
  t.match(read({ 'cache-size': MiB }), { l2Capacity: 32, refcountCapacity: 14 })
  t.match(read({ 'cache-size': MiB }, TiB), { l2Capacity: 192, refcountCapacity: 4 })
  t.match(read({ 'cache-size': MiB, 'refcount-cache-size': 512 * KiB }, TiB), {
    l2Capacity: 128,
    refcountCapacity: 8,
  })
  t.match(read({ 'l2-cache-entry-size': 65536 }), { l2SliceSize: 65536, l2Capacity: 2 })
  t.match(read({ 'l2-cache-size': '64K' }), { l2Capacity: 16 })
})

t.test('overlap checks', async (t) => {
  t.equal(read({}).overlapChecks.size, 8)
  t.equal(read({ 'overlap-check': 'none' }).overlapChecks.size, 0)
  t.strictSame(
    [...read({ 'overlap-check': { template: 'none', 'active-l2': true } }).overlapChecks],
    ['active-l2'],
  )
  t.notOk(read({ 'overlap-check.main-header': false }).overlapChecks.has('main-header'))
})
