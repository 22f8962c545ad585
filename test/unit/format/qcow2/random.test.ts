/**
 * Random operations, several at once, on images of every shape: what the guest reads is what it wrote, QEMU reads the
 * same, and its check finds nothing to complain of.
 */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Options } from '../../../../src/block/options.ts'
import { Exercise } from '../../../support/exercise.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { seeded } from '../../../support/random.ts'
import { testGraph } from './bench-graph.ts'

/** On a busy machine; milliseconds. */
t.setTimeout(600_000)

const qemu = oracle()
const seed = Number(process.env.QCOW2_SEED ?? 7)
const rounds = Number(process.env.QCOW2_ROUNDS ?? 8)

interface Shape {
  readonly create: Options
  /** Options of the open image. */
  readonly open?: Options
  readonly backing?: boolean
}

const SIZE = 6 * MiB + 512

const shapes: readonly Shape[] = [
  { create: {} },
  { create: {}, backing: true },
  { create: { version: 'v2' }, backing: true },
  { create: { version: 'v2', 'cluster-size': 4096 } },
  {
    create: { 'cluster-size': 512, 'refcount-bits': 64 },
    open: { 'l2-cache-size': 1024, 'cache-clean-interval': 1 },
  },
  { create: { 'cluster-size': 512, 'refcount-bits': 1 }, backing: true },
  {
    create: { 'cluster-size': 4096, 'refcount-bits': 4 },
    open: { 'l2-cache-entry-size': 512, 'l2-cache-size': 1024 },
  },
  { create: { 'cluster-size': 2 * MiB }, backing: true },
  { create: { 'compression-type': 'zstd', 'refcount-bits': 2 }, backing: true },
  { create: { 'extended-l2': true }, backing: true },
  { create: { 'extended-l2': true, 'cluster-size': 16 * KiB, preallocation: 'metadata' } },
  { create: { preallocation: 'metadata', 'cluster-size': 8192 }, open: { 'discard-no-unref': true } },
  { create: { 'lazy-refcounts': true, 'refcount-bits': 32 }, open: { 'overlap-check': 'all' } },
]

t.test(`seed ${seed}`, { skip: qemu === undefined && NO_ORACLE, timeout: 600_000 }, async (t) => {
  for (const [i, shape] of shapes.entries()) {
    await t.test(JSON.stringify(shape), async (t) => {
      const random = seeded(seed * 1000 + i)
      const folder = tempDir(t)
      const [path, base, flat] = ['a.qcow2', 'base.raw', 'flat.raw'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      const model = Buffer.alloc(SIZE)
      if (shape.backing === true) {
        // Shorter than the image: beyond its end the guest reads zeroes.
        model.set(random.bytes(4 * MiB + 1024))
        fs.writeFileSync(base, model.subarray(0, 4 * MiB + 1024))
      }
      const chain = shape.backing === true ? { 'backing-file': base, 'backing-fmt': 'raw' } : {}
      const { open, create, warnings } = testGraph(t)
      await create(path, { size: SIZE, ...shape.create, ...chain })
      let current: Buffer = model
      for (let part = 0; part < 4; part++) {
        const image = await open(path, { discard: 'unmap', ...shape.open })
        const exercise = new Exercise(random, image, current)
        for (let round = 0; round < rounds; round++) await exercise.round()
        await exercise.verify(t)
        if (part === 1 && shape.backing !== true) {
          const size = random.between(4, 16) * MiB
          await image.node.resize(size)
          const larger = Buffer.alloc(size)
          larger.set(exercise.model.subarray(0, size))
          exercise.model = larger
          await exercise.round()
          await exercise.verify(t)
        }
        current = exercise.model
        await image.detach()
        fs.writeFileSync(flat, current)
        const checked = qemu!.qemuImg(['check', '-f', 'qcow2', path])
        t.equal(checked.status, 0, checked.stdout + checked.stderr)
        const compared = qemu!.qemuImg(['compare', '-f', 'qcow2', '-F', 'raw', path, flat])
        t.equal(compared.status, 0, compared.stdout + compared.stderr)
      }
      t.strictSame(warnings, [])
    })
  }
})
