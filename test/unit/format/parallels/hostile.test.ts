/** Parallels images that cannot be: refused in QEMU's words, or read and checked without memory and time that they promise. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, SECTOR } from '../../../../src/base/units.ts'
import { HEADER, MAX_BAT_ENTRIES, MAX_TRACKS } from '../../../../src/format/parallels/layout.ts'
import { createRow } from '../../../support/format-rows.ts'
import { openFor, openImage, quietGraph, readAll } from '../../../support/graph.ts'
import { tempDir } from '../../../support/images.ts'
import { checkRefused, type RefusedCase } from '../../../support/refused.ts'

const CLUSTER = 64 * KiB
const SIZE = 20 * CLUSTER
/** The most that an image of some clusters may take, whatever it promises. KiB. */
const MEMORY = 64 * KiB

const made = async (folder: string): Promise<string> => {
  const path = join(folder, 'a.hds')
  const graph = quietGraph()
  await createRow(graph, { format: 'parallels', options: 'cluster_size=64k', resize: 'any' }, path, SIZE)
  const image = await openImage(graph, path, 'parallels', { writable: true })
  await image.write(0, Buffer.alloc(CLUSTER, 1))
  await image.write(5 * CLUSTER, Buffer.alloc(CLUSTER, 2))
  await image.detach()
  return path
}

type Field = Parameters<typeof HEADER.offsetOf>[0]
const set = (bytes: Buffer, name: Field, value: number): number =>
  bytes.writeUInt32LE(value, HEADER.offsetOf(name))
const setWide = (bytes: Buffer, name: Field, value: bigint): number =>
  bytes.writeBigUInt64LE(value, HEADER.offsetOf(name))

const REFUSED: readonly RefusedCase[] = [
  ['no magic', 'invalid', (bytes) => bytes.fill(0, 0, 16), 'Image not in Parallels format'],
  ['version 3', 'invalid', (bytes) => set(bytes, 'version', 3), 'Image not in Parallels format'],
  [
    'clusters of no size',
    'invalid',
    (bytes) => set(bytes, 'tracks', 0),
    'Invalid image: Zero sectors per track',
  ],
  ...[MAX_TRACKS + 1, 2 ** 32 - 1].map(
    (tracks): RefusedCase => [
      `clusters of ${tracks} sectors`,
      'invalid',
      (bytes) => set(bytes, 'tracks', tracks),
      'Invalid image: Too big cluster',
    ],
  ),
  ...[MAX_BAT_ENTRIES + 1, 2 ** 32 - 1].map(
    (entries): RefusedCase => [
      `${entries} entries`,
      'invalid',
      (bytes) => set(bytes, 'nb_bat_entries', entries),
      'Catalog too large',
    ],
  ),
  ['2^62 bytes', 'unsupported', (bytes) => setWide(bytes, 'nb_sectors', 2n ** 53n), 'Image is too big'],
  ['2^73 bytes', 'unsupported', (bytes) => setWide(bytes, 'nb_sectors', 2n ** 64n - 1n), 'Image is too big'],
  ...[2n ** 54n, 2n ** 63n, 2n ** 64n - 1n].map(
    (sector): RefusedCase => [
      `an extension at sector ${sector}`,
      'invalid',
      (bytes) => setWide(bytes, 'ext_off', sector),
      'Invalid image: Too big offset',
    ],
  ),
]

/** Of images that are only read; others leave the extension alone. */
const BAD_EXTENSIONS: readonly RefusedCase[] = [
  ...[2n ** 40n, 2n ** 53n].map(
    (sector): RefusedCase => [
      `an extension at sector ${sector}`,
      'invalid',
      (bytes) => setWide(bytes, 'ext_off', sector),
      'Wrong parallels Format Extension magic: 0x0, expected: 0xab234cef23dcea87',
    ],
  ),
]

t.test('what cannot be is refused', async (t) => {
  const path = await made(tempDir(t))
  await checkRefused(t, path, 'parallels', REFUSED)
  await checkRefused(t, path, 'parallels', BAD_EXTENSIONS, { writable: [false] })
})

t.test('a table of half a billion entries in a file of some clusters', async (t) => {
  const path = await made(tempDir(t))
  const bytes = readFileSync(path)
  set(bytes, 'nb_bat_entries', MAX_BAT_ENTRIES)
  setWide(bytes, 'nb_sectors', BigInt(MAX_BAT_ENTRIES) * BigInt(CLUSTER / SECTOR))
  writeFileSync(path, bytes)
  const before = process.resourceUsage().maxRSS
  const began = Date.now()
  const image = await openFor(t, path, 'parallels')
  const found: string[] = []
  const result = await image.node.layer.check!.check('none', {
    signal: new AbortController().signal,
    progress: async () => {},
    found: ({ text }) => found.push(text),
  })
  t.match(result, { totalClusters: MAX_BAT_ENTRIES, checkErrors: 0 })
  t.ok(found.includes('ERROR data_off field has incorrect value'))
  const sector = Buffer.alloc(SECTOR, 1)
  await image.node.read(image.node.size - SECTOR, sector)
  t.ok(sector.equals(Buffer.alloc(SECTOR)), 'nothing is there')
  t.ok(Date.now() - began < 2000, `in time: ${Date.now() - began} ms`)
  t.ok(process.resourceUsage().maxRSS - before < MEMORY, 'memory')
  t.ok(readFileSync(path).equals(bytes), 'nothing was written')
})

t.test('entries that point nowhere: zeroes when read, an error where no file can reach', async (t) => {
  const path = await made(tempDir(t))
  const sound = readFileSync(path)
  const bytes = Buffer.from(sound)
  bytes.writeUInt32LE(0xffff_ffff, HEADER.length)
  writeFileSync(path, bytes)
  const image = await openFor(t, path, 'parallels')
  const content = await readAll(image)
  t.ok(content.subarray(0, CLUSTER).equals(Buffer.alloc(CLUSTER)), 'behind the end')
  t.ok(content.subarray(5 * CLUSTER, 6 * CLUSTER).equals(Buffer.alloc(CLUSTER, 2)), 'the others are there')
  // The same in clusters of 2 GiB is beyond 2^62.
  set(bytes, 'tracks', MAX_TRACKS)
  writeFileSync(path, bytes)
  const far = await openFor(t, path, 'parallels')
  await t.rejects(far.node.read(0, Buffer.alloc(SECTOR)), { code: 'EIO' })
  t.ok(readFileSync(path).equals(bytes), 'nothing was written')
})
