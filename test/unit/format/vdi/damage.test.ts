import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Backend } from '../../../../src/block/backend.ts'
import type { CheckResult, Finding } from '../../../../src/block/facets.ts'
import { ENTRY, HEADER } from '../../../../src/format/vdi/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'

const MiB = 2 ** 20
const row = { format: 'vdi', options: '', resize: 'any' } as const

const repair = async (image: Backend, findings: Finding[] = []): Promise<CheckResult> =>
  image.node.layer.check!.check('all', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: (finding) => findings.push(finding),
  })

/** An image of 4 MiB, of which the first two blocks are written, and its bytes for a change. */
const damaged = async (folder: string, change: (bytes: Buffer, map: number) => Buffer): Promise<string> => {
  const path = join(folder, 'a.vdi')
  const graph = quietGraph()
  await createRow(graph, row, path, 4 * MiB)
  const image = await openImage(graph, path, 'vdi', { writable: true })
  await image.write(0, Buffer.alloc(MiB, 1))
  await image.write(MiB, Buffer.alloc(MiB, 2))
  await image.detach()
  const bytes = readFileSync(path)
  writeFileSync(path, change(bytes, HEADER.decode(bytes).offset_bmap))
  return path
}

t.test('two entries for one block: the second gets a copy', async (t) => {
  const path = await damaged(tempDir(t), (bytes, map) => {
    bytes.writeUInt32LE(0, map + 2 * ENTRY.width)
    return bytes
  })
  const image = await openImage(quietGraph(), path, 'vdi', { writable: true })
  const result = await repair(image)
  t.match(result, { corruptions: 0, corruptionsFixed: 2 })
  await image.write(0, Buffer.alloc(512, 9))
  const content = await readAll(image)
  t.equal(content[0], 9)
  t.equal(content[2 * MiB], 1, 'keeps what it was')
  t.match(await repair(image), { corruptionsFixed: 0 }, 'nothing is left to mend')
  await image.detach()
})

t.test('entries that the disk does not reach are dropped, not copied', async (t) => {
  // A table with room for a million blocks, so that zeroes of the payload look like entries of block 0.
  const path = await damaged(tempDir(t), (bytes) => {
    bytes.writeUInt32LE(1_000_000, HEADER.offsetOf('blocks_in_image'))
    bytes.fill(0, HEADER.decode(bytes).offset_data)
    return bytes
  })
  const image = await openImage(quietGraph(), path, 'vdi', { writable: true })
  t.match(await repair(image), { corruptions: 0 })
  t.ok(readFileSync(path).length < 8 * MiB, 'the file is not blown up')
  await image.detach()
})

t.test('what can only be nonsense is refused', async (t) => {
  const path = await damaged(tempDir(t), (bytes) => {
    const blocks = 1_000_000
    bytes.writeUInt32LE(blocks, HEADER.offsetOf('blocks_in_image'))
    bytes.writeBigUInt64LE(BigInt(blocks * MiB), HEADER.offsetOf('disk_size'))
    bytes.fill(0, HEADER.decode(bytes).offset_data)
    return bytes
  })
  const image = await openImage(quietGraph(), path, 'vdi', { writable: true })
  await t.rejects(repair(image), { kind: 'corrupt', message: /too many to be mended/ })
  t.ok(readFileSync(path).length < 4 * MiB, 'nothing was copied')
  await image.detach()
})
