import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { cloop } from '../../../../src/format/cloop/driver.ts'
import { HEADER, SCRIPT } from '../../../../src/format/cloop/layout.ts'
import { openFor, readAll } from '../../../support/graph.ts'
import { tempDir, textBytes } from '../../../support/images.ts'
import { packageRoot } from '../../../support/package-root.ts'
import { seeded } from '../../../support/random.ts'

const image = gunzipSync(readFileSync(join(packageRoot, 'test/fixtures/disk.cloop.gz')))
const SHA256 = '9e191c390a1e6577dca7226a5184bebb2d97116ae2cb3ba5676a6dfcfc0bbfdc'

/** A head with any numbers, and offsets behind it. */
const head = (blockSize: number, blocks: number, offsets: readonly number[] = []): Buffer => {
  const bytes = Buffer.alloc(HEADER.length + offsets.length * 8)
  bytes.write(SCRIPT, 'latin1')
  bytes.writeUInt32BE(blockSize, HEADER.offsetOf('block_size'))
  bytes.writeUInt32BE(blocks, HEADER.offsetOf('n_blocks'))
  for (const [i, offset] of offsets.entries()) bytes.writeBigUInt64BE(BigInt(offset), HEADER.length + i * 8)
  return bytes
}

t.test('an image that create_compressed_fs made', async (t) => {
  const path = join(tempDir(t), 'a.cloop')
  writeFileSync(path, image)
  const backend = await openFor(t, path, 'cloop')
  t.equal(backend.size, 81920)
  for (const piece of [2 ** 20, 7919])
    t.equal(
      createHash('sha256')
        .update(await readAll(backend, piece))
        .digest('hex'),
      SHA256,
      `by ${piece}`,
    )
})

t.test('probing', async (t) => {
  t.equal(cloop.probe!(image, 'x'), 2)
  t.equal(cloop.probe!(image.subarray(0, 20), 'x'), 2, 'as far as there is anything to go by')
  t.equal(cloop.probe!(Buffer.from('#!/bin/sh\n#V3.0 Format\n'), 'x'), 0)
})

t.test('heads that cannot be', async (t) => {
  const path = join(tempDir(t), 'a.cloop')
  const cases: [Buffer, string][] = [
    [head(1000, 1), 'block_size 1000 must be a multiple of 512'],
    [head(0, 1), 'block_size cannot be zero'],
    [head(2 ** 26 + 512, 1), 'block_size 67109376 must be 64 MB or less'],
    [head(512, 0xffffffff), 'n_blocks 4294967295 must be 536870911 or less'],
    [head(512, 2 ** 26), 'image requires too many offsets, try increasing block size'],
    [head(512, 2, [9, 8, 7]), 'offsets not monotonically increasing at index 1, image file is corrupt'],
    [head(512, 9, [5, 6]), 'offsets not monotonically increasing at index 2, image file is corrupt'],
    [head(512, 1, [0, 2 ** 27 + 1]), 'invalid compressed block size at index 1, image file is corrupt'],
  ]
  for (const [bytes, message] of cases) {
    writeFileSync(path, bytes)
    await t.rejects(openFor(t, path, 'cloop'), { kind: 'invalid', message })
  }
})

t.test('blocks that are damaged, cut off or of another size', async (t) => {
  const path = join(tempDir(t), 'a.cloop')
  const plain = textBytes(4096, seeded(1))
  const good = deflateSync(plain)
  const broken = Buffer.from(good)
  broken[good.length - 1]! ^= 1
  const blocks = [
    good,
    broken,
    deflateSync(plain.subarray(1)),
    deflateSync(Buffer.concat([plain, plain])),
    good,
  ]
  let at = head(4096, blocks.length).length + (blocks.length + 1) * 8
  const offsets = [at, ...blocks.map((block) => (at += block.length))]
  const whole = Buffer.concat([head(4096, blocks.length, offsets), ...blocks])
  writeFileSync(path, whole.subarray(0, whole.length - 600))
  const { node } = await openFor(t, path, 'cloop')
  const into = Buffer.alloc(4096)
  await node.read(0, into)
  t.ok(into.equals(plain), 'a good block')
  for (const [i, what] of ['bad checksum', 'too short', 'too long', 'cut off'].entries())
    await t.rejects(node.read((i + 1) * 4096, into), { kind: 'io', message: 'Input/output error' }, what)
})
