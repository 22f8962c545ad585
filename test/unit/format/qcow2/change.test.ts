/** Images that grow, and images that lose all content at once. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { Backend } from '../../../../src/block/backend.ts'
import { tempDir } from '../../../support/images.ts'
import { NO_ORACLE, oracle } from '../../../support/oracle.ts'
import { testGraph } from './bench-graph.ts'

const qemu = oracle()

const contentOf = async (image: Backend): Promise<Uint8Array> => {
  const bytes = new Uint8Array(image.size)
  await image.read(0, bytes)
  return bytes
}

t.test('what an image grows by reads as zeroes, whatever is below it or was in it', async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  fs.writeFileSync(base, Buffer.alloc(MiB, 1))
  for (const version of ['v2', 'v3'])
    for (const below of [undefined, base]) {
      const world = testGraph(t)
      const path = join(dir, 'a')
      fs.rmSync(path, { force: true })
      const backing = below === undefined ? {} : { 'backing-file': below, 'backing-fmt': 'raw' }
      await world.create(path, { size: MiB, version, ...backing })
      const image = await world.open(path)
      await image.write(0, Buffer.alloc(200 * KiB, 2))
      await image.node.resize(100 * KiB)
      await image.node.resize(MiB)
      const bytes = await contentOf(image)
      const what = `${version} ${below ?? 'nothing'}`
      t.equal(bytes[100 * KiB - 1], 2, what)
      t.ok(
        bytes.subarray(100 * KiB).every((byte) => byte === 0),
        what,
      )
      await image.detach()
    }
})

t.test('an image that is emptied is as one just made, and shows what lies below', async (t) => {
  const dir = tempDir(t)
  const base = join(dir, 'base')
  fs.writeFileSync(base, Buffer.alloc(4 * MiB, 1))
  for (const options of [{}, { version: 'v2' }, { 'cluster-size': 512 }, { 'refcount-bits': 1 }]) {
    const world = testGraph(t)
    const path = join(dir, 'a')
    fs.rmSync(path, { force: true })
    await world.create(path, { size: 4 * MiB, 'backing-file': base, 'backing-fmt': 'raw', ...options })
    const image = await world.open(path)
    await image.write(0, Buffer.alloc(3 * MiB, 2))
    await image.node.layer.makeEmpty!()
    t.ok((await contentOf(image)).every((byte) => byte === 1))
    await image.write(MiB, Buffer.alloc(MiB, 3))
    await image.detach()
    if (qemu === undefined) t.comment(NO_ORACLE)
    else {
      qemu.qemuImgOk(['check', path])
      const again = await testGraph(t).open(path, {}, true)
      const bytes = await contentOf(again)
      t.strictSame([bytes[MiB - 1], bytes[MiB], bytes[2 * MiB]], [1, 3, 1])
      await again.detach()
      t.ok(fs.statSync(path).blocks * 512 < 2.5 * MiB, 'the space came back')
    }
  }
})
