/** The file of an image grows by large steps while it is written, and is cut in the end. */

import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'

const CLUSTER = 64 * KiB
const SIZE = 200 * CLUSTER
const row = { format: 'parallels', options: 'cluster_size=64k', resize: 'any' } as const

for (const mode of ['falloc', 'truncate'])
  t.test(mode, async (t) => {
    const dir = tempDir(t)
    const [path, copy] = [join(dir, 'a.hds'), join(dir, 'copy.hds')]
    const graph = quietGraph()
    await createRow(graph, row, path, SIZE)
    const start = statSync(path).size
    const options = { 'prealloc-size': 4 * MiB, 'prealloc-mode': mode }
    const image = await openImage(graph, path, 'parallels', { writable: true, options })
    // Parts of clusters: the rest of them is zeroes, in new space and in space that was used before.
    await image.write(CLUSTER + 512, Buffer.alloc(512, 1))
    t.equal(statSync(path).size, start + 4 * MiB)
    if (mode === 'falloc') t.ok(statSync(path).blocks * 512 >= 4 * MiB, 'with space')
    await image.write(3 * CLUSTER, Buffer.alloc(10 * CLUSTER, 2))
    t.equal(statSync(path).size, start + 4 * MiB, 'enough for those')
    await image.zero(3 * CLUSTER, CLUSTER)
    await image.flush()
    await image.write(20 * CLUSTER + 4096, Buffer.alloc(512, 3))
    await image.write(30 * CLUSTER, Buffer.alloc(100 * CLUSTER, 4))
    t.ok(statSync(path).size > start + 112 * CLUSTER, 'and again')

    const expected = Buffer.alloc(SIZE)
    expected.fill(1, CLUSTER + 512, CLUSTER + 1024)
    expected.fill(2, 4 * CLUSTER, 13 * CLUSTER)
    expected.fill(3, 20 * CLUSTER + 4096, 20 * CLUSTER + 4608)
    expected.fill(4, 30 * CLUSTER, 130 * CLUSTER)
    t.ok((await readAll(image)).equals(expected))
    await image.flush()
    copyFileSync(path, copy)
    await image.detach()
    t.ok(statSync(path).size < start + 113 * CLUSTER, 'nothing too much is left')
    const again = await openImage(quietGraph(), path, 'parallels', {})
    t.ok((await readAll(again)).equals(expected))
    await again.detach()

    const crashed = await openFor(t, copy, 'parallels', { writable: true })
    t.ok((await readAll(crashed)).equals(expected), 'after a crash')
    await crashed.detach()
    t.equal(statSync(copy).size, statSync(path).size, 'which left too much')
  })

t.test('no other ways', async (t) => {
  const path = join(tempDir(t), 'a.hds')
  const graph = quietGraph()
  await createRow(graph, row, path, SIZE)
  const options = { 'prealloc-mode': 'full' }
  await t.rejects(openImage(graph, path, 'parallels', { options }), {
    message: 'invalid parameter value: full',
  })
})
