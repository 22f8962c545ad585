/** Amending qcow2 images: what is not asked for stays as it is. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { compareTheirs, create, imageOpts, luks, SIZE } from './encrypted-qcow2.ts'
import { OBJECTS, qemu, skip } from './luks-volumes.ts'
import { withImage } from './qcow2-image.ts'

/** They become data, which is encrypted. QEMU leaves noise there; see docs/differences.md. */
t.test('a downgrade of an encrypted image keeps zeroes', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [base, top, back] = ['base', 'top', 'back'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(base, Buffer.alloc(SIZE, 'below '))
  const backing = { 'backing-file': base, 'backing-fmt': 'raw', 'cluster-size': 4 * KiB }
  for (const shape of [
    { encrypt: luks('aes-256', 'xts', 'plain64', 'sha256') },
    { encrypt: { format: 'qcow', 'key-secret': 'long' } },
  ])
    for (const hasSnapshot of [false, true]) {
      const key = shape.encrypt['key-secret']!
      const options = { 'encrypt.key-secret': key }
      const model = Buffer.from(readFileSync(base))
      await create(top, shape, backing)
      await withImage(top, options, async (node) => {
        await node.write(0, Buffer.alloc(64 * KiB, 'top '))
        model.fill('top ', 0, 64 * KiB)
        await node.zero(8 * KiB, 20 * KiB, { mayUnmap: false })
        if (hasSnapshot) await node.layer.snapshots!.create('one', { seconds: 1, nanoseconds: 0 })
        await node.zero(200 * KiB, 40 * KiB, { mayUnmap: true })
      })
      model.fill(0, 8 * KiB, 28 * KiB)
      const before = Buffer.from(model)
      model.fill(0, 200 * KiB, 240 * KiB)
      const ran = await runQimgHere([
        'amend',
        ...OBJECTS,
        '--image-opts',
        imageOpts(top, key),
        '-o',
        'compat=0.10',
      ])
      t.equal(ran.status, 0, ran.stderr)
      const what = `${shape.encrypt.format}${hasSnapshot ? ', snapshot' : ''}`
      compareTheirs(t, imageOpts(top, key), back, model, what)
      if (!hasSnapshot) continue
      await withImage(top, options, (node) => node.layer.snapshots!.apply('one'))
      compareTheirs(t, imageOpts(top, key), back, before, `${what} applied`)
    }
})

t.test('counters of another width leave no leaks', { skip, timeout: 300_000 }, async (t) => {
  const path = join(tempDir(t), 'image')
  const run = async (...args: string[]): Promise<void> => {
    const ran = await runQimgHere([...args, path])
    t.equal(ran.status, 0, `${args.join(' ')}${ran.stderr}`)
  }
  // At some of these sizes the old counters need a larger table to count the new ones.
  for (const kibibytes of [1900, 2000, 2030, 4000]) {
    const created = await runQimgHere(['create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', path, '8M'])
    t.equal(created.status, 0, created.stderr)
    await run('io', '-f', 'qcow2', '-c', `write -q 0 ${kibibytes}k`)
    await run('amend', '-q', '-f', 'qcow2', '-o', 'refcount_bits=32')
    const checked = qemu!.qemuImg(['check', '-f', 'qcow2', path])
    t.equal(checked.status, 0, `${kibibytes} KiB: ${checked.stdout}${checked.stderr}`)
  }
})
