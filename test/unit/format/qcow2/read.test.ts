/** Images that QEMU made, read by us: every kind of cluster, chains, snapshots, external data files. */

import fs from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { tempDir, writeRandomImage } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { seeded } from '../../../support/random.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE
const SIZE = 5 * MiB + 512

/** What the guest sees, through QEMU and through us. */
const sameAsQemu = async (t: Test, path: string): Promise<void> => {
  const flat = `${path}.flat`
  qemu!.qemuImgOk(['convert', '-f', 'qcow2', '-O', 'raw', path, flat])
  const expected = fs.readFileSync(flat)
  const image = await testGraph(t).open(path, {}, true)
  t.equal(image.node.size, expected.length)
  const all = Buffer.alloc(expected.length)
  await image.node.read(0, all)
  t.ok(all.equals(expected), 'as a whole')
  const random = seeded(9)
  for (let i = 0; i < 200; i++) {
    const offset = random.below(expected.length - 1)
    const into = Buffer.alloc(Math.min(random.between(1, 70000), expected.length - offset))
    await image.node.read(offset, into)
    if (!into.equals(expected.subarray(offset, offset + into.length)))
      t.fail(`${into.length} bytes at ${offset}`)
  }
  await image.detach()
}

const FORMS = [
  '',
  'compat=0.10',
  'cluster_size=512',
  'cluster_size=4k',
  'cluster_size=2M',
  'refcount_bits=1',
  'refcount_bits=64',
  'compression_type=zstd',
  'extended_l2=on',
  'extended_l2=on,cluster_size=16k',
]

t.test('converted by qemu-img, plain and compressed', { skip }, async (t) => {
  const folder = tempDir(t)
  const source = join(folder, 'source')
  writeRandomImage(source, SIZE, seeded(1))
  for (const form of FORMS)
    for (const compressed of [false, true])
      await t.test(`${form}${compressed ? ' compressed' : ''}`, async (t) => {
        const path = join(folder, 'a.qcow2')
        const options = [...(form === '' ? [] : ['-o', form]), ...(compressed ? ['-c'] : [])]
        qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'qcow2', ...options, source, path])
        await sameAsQemu(t, path)
      })
})

t.test('written by qemu-io, in chains', { skip }, async (t) => {
  const folder = tempDir(t)
  for (const form of FORMS) {
    await t.test(form, async (t) => {
      const random = seeded(form.length)
      let below: string | undefined
      for (let depth = 0; depth < 3; depth++) {
        const path = join(folder, `${depth}.qcow2`)
        const chain = below === undefined ? [] : ['-b', below, '-F', 'qcow2']
        const size = SIZE + (depth - 1) * 300 * KiB
        qemu!.qemuImgOk([
          ...['create', '-q', '-f', 'qcow2'],
          ...(form === '' ? [] : ['-o', form]),
          ...chain,
          path,
          String(size - (size % 512)),
        ])
        const commands: string[] = []
        for (let i = 0; i < 40; i++) {
          const offset = random.below(9000) * 512
          const length = random.between(1, 200) * 512
          const verb = random.pick(['write', 'write', 'write', 'write -z', 'write -z -u', 'discard'])
          const pattern = verb === 'write' ? `-P ${random.between(1, 255)} ` : ''
          commands.push('-c', `${verb} ${pattern}${offset} ${length}`)
        }
        qemu!.qemuIo(['-f', 'qcow2', '-d', 'unmap', ...commands, path])
        below = path
        await sameAsQemu(t, path)
      }
    })
  }
})

t.test('snapshots: listed, and the active image is read beside them', { skip }, async (t) => {
  const path = join(tempDir(t), 'a.qcow2')
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', path, '2M'])
  const names = ['first', 'zweiter Stand', 'x'.repeat(200)]
  for (const [i, name] of names.entries()) {
    qemu!.qemuIoOk(['-f', 'qcow2', '-c', `write -P ${i + 1} ${i * 100000 - ((i * 100000) % 512)} 300k`, path])
    qemu!.qemuImgOk(['snapshot', '-c', name, path])
  }
  await sameAsQemu(t, path)
  const { open } = testGraph(t)
  const image = await open(path)
  const info = await image.node.layer.info!()
  const theirs = JSON.parse(qemu!.qemuImgOk(['info', '-U', '--output=json', path]))
  t.strictSame(info.snapshots, theirs.snapshots)
  t.strictSame(info.specific?.data, theirs['format-specific'].data)
  // Everything is shared with the snapshots: each write takes space of its own.
  await image.node.write(1000, Buffer.alloc(200000, 0x77))
  await image.detach()
  qemu!.qemuImgOk(['check', '-q', path])
  for (const name of names) qemu!.qemuImgOk(['snapshot', '-a', name, path])
  qemu!.qemuImgOk(['check', '-q', path])
})

t.test('external data files', { skip }, async (t) => {
  const folder = tempDir(t)
  for (const raw of ['off', 'on']) {
    const path = join(folder, `a-${raw}.qcow2`)
    const data = join(folder, `data-${raw}`)
    qemu!.qemuImgOk([
      'create',
      '-q',
      '-f',
      'qcow2',
      '-o',
      `data_file=${data},data_file_raw=${raw}`,
      path,
      '2M',
    ])
    qemu!.qemuIoOk(['-f', 'qcow2', '-c', 'write -P 5 100k 300k', path])
    await sameAsQemu(t, path)
    const image = await testGraph(t).open(path)
    await image.node.write(0, Buffer.alloc(70000, 6))
    await image.node.zero(150000, 1000)
    await t.rejects(image.node.write(0, Buffer.alloc(65536), { compressed: true }), {
      kind: 'unsupported',
      message: 'Operation not supported',
    })
    await image.detach()
    qemu!.qemuImgOk(['check', '-q', path])
    await sameAsQemu(t, path)
    if (raw === 'on') t.equal(qemu!.qemuImg(['compare', '-f', 'qcow2', '-F', 'raw', path, data]).status, 0)
  }
})

t.test('what info says', { skip }, async (t) => {
  const path = join(tempDir(t), 'a.qcow2')
  for (const form of FORMS) {
    qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', ...(form === '' ? [] : ['-o', form]), path, '1M'])
    const theirs = JSON.parse(qemu!.qemuImgOk(['info', '--output=json', path]))
    const image = await testGraph(t).open(path, {}, true)
    t.strictSame((await image.node.layer.info!()).specific, theirs['format-specific'], form)
    t.equal(image.node.geometry().cluster, theirs['cluster-size'])
    await image.detach()
  }
})
