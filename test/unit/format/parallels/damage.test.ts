import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { HEADER } from '../../../../src/format/parallels/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'

const CLUSTER = 65_536
const row = { format: 'parallels', options: 'cluster_size=64k', resize: 'any' } as const

/** An image of 200 clusters, of which two are written, changed by `change`. */
const damaged = async (folder: string, change: (bytes: Buffer) => void): Promise<string> => {
  const path = join(folder, 'a.hds')
  const graph = quietGraph()
  await createRow(graph, row, path, 200 * CLUSTER)
  const image = await openImage(graph, path, 'parallels', { writable: true })
  await image.write(0, Buffer.alloc(CLUSTER, 1))
  await image.write(CLUSTER, Buffer.alloc(CLUSTER, 2))
  await image.detach()
  const bytes = readFileSync(path)
  change(bytes)
  writeFileSync(path, bytes)
  return path
}

t.test('two entries for one cluster are mended before the first write', async (t) => {
  const path = await damaged(tempDir(t), (bytes) => {
    bytes.writeUInt32LE(bytes.readUInt32LE(HEADER.length), HEADER.length + 8)
  })
  const image = await openImage(quietGraph(), path, 'parallels', { writable: true })
  await image.write(0, Buffer.alloc(512, 9))
  const content = await readAll(image)
  t.equal(content[0], 9)
  t.equal(content[2 * CLUSTER], 1, 'the other keeps what it was')
  await image.detach()
})

t.test('a table of nothing but duplicates is not mended by filling the disk', async (t) => {
  const path = await damaged(tempDir(t), (bytes) => {
    for (let i = 0; i < 200; i++) bytes.writeUInt32LE(1, HEADER.length + i * 4)
  })
  const size = readFileSync(path).length
  await t.rejects(openImage(quietGraph(), path, 'parallels', { writable: true }), {
    kind: 'corrupt',
    message: '199 duplicate offsets in the BAT are too many to be mended',
  })
  t.equal(readFileSync(path).length, size, 'nothing was copied')
})

t.test('an extension in a cluster of a gigabyte is refused before it is read', async (t) => {
  const path = await damaged(tempDir(t), (bytes) => {
    bytes.writeUInt32LE(2 ** 21, HEADER.offsetOf('tracks'))
    bytes.writeUInt32LE(1, HEADER.offsetOf('nb_bat_entries'))
    bytes.writeUInt32LE(1, HEADER.offsetOf('ext_off'))
  })
  truncateSync(path, 2 * CLUSTER)
  await t.rejects(openFor(t, path, 'parallels'), {
    kind: 'unsupported',
    message: 'A format extension of 1073741824 bytes is not supported',
  })
})
