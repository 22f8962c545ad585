/** Images that no tool at hand makes, or that consist of several files, of which one is spoilt. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as dmg from '../../../src/format/dmg/layout.ts'
import { packAdc, packLzfse } from '../../support/apple-packers.ts'
import { renderDmg, type WrittenChunk } from '../../support/dmg-writer.ts'
import { theirCreate } from '../../support/format-rows.ts'
import { textBytes } from '../../support/images.ts'
import type { Oracle } from '../../support/oracle.ts'
import { packageRoot } from '../../support/package-root.ts'
import { randomOf } from '../../support/random.ts'
import { differencingVhd, uuidOf } from '../../support/vhd.ts'
import { cowdFile, descriptorOf, seSparseFile } from '../../support/vmdk-fixtures.ts'
import { buildImage, STATE } from '../../unit/format/vhdx/build.ts'
import type { Base } from './bases.ts'

const SECTOR = 512
const MiB = 2 ** 20

const rowOf = (format: string, options = ''): Base['row'] => ({ format, options, resize: 'no' })

/** Chunks of every kind; QEMU reads only some of them without its modules. */
const dmgChunks = (isPlain: boolean): WrittenChunk[] => {
  const random = randomOf(3)
  const text = (sectors: number): Buffer => textBytes(sectors * SECTOR, random)
  const chunks: WrittenChunk[] = [
    { type: dmg.ZLIB, sectors: 300, bytes: deflateSync(text(300)) },
    { type: dmg.ZEROES, sectors: 64 },
    { type: dmg.PLAIN, sectors: 10, bytes: text(10) },
    { type: dmg.IGNORED, sectors: 20 },
    { type: dmg.ZLIB, sectors: 512, bytes: deflateSync(text(512)) },
  ]
  if (isPlain) return chunks
  const bzip2 = readFileSync(join(packageRoot, 'test/fixtures/runs.bz2'))
  return [
    ...chunks,
    { type: dmg.ADC, sectors: 40, bytes: packAdc(text(40)) },
    { type: dmg.BZIP2, sectors: 492, bytes: bzip2 },
    { type: dmg.LZFSE, sectors: 130, bytes: packLzfse(text(130), random) },
  ]
}

const dmgBases: readonly Base[] = [
  ...(['list', 'fork'] as const).map((form) => ({
    name: `dmg, tables in a ${form}`,
    row: rowOf('dmg'),
    make: async () =>
      renderDmg({ partitions: [{ firstSector: 0, chunks: dmgChunks(true) }], form, before: 77 }),
  })),
  {
    name: 'dmg, every packing',
    row: rowOf('dmg'),
    make: async () => renderDmg({ partitions: [{ firstSector: 0, chunks: dmgChunks(false) }] }),
  },
]

const grainsOf = (length: number): (Uint8Array | undefined)[] =>
  Array.from({ length: 40 }, (_, i) => (i % 3 === 1 ? undefined : Buffer.alloc(length, i + 1)))

const vmdkBases: readonly Base[] = [
  {
    name: 'vmdk, a descriptor of flat files',
    row: rowOf('vmdk'),
    make: async () =>
      Buffer.from(
        descriptorOf('twoGbMaxExtentFlat', [
          'RW 2048 FLAT "one.bin" 0',
          'RW 100 ZERO',
          'RW 1024 FLAT "two.bin" 64',
        ]),
      ),
    beside: { 'one.bin': Buffer.alloc(MiB, 'one '), 'two.bin': Buffer.alloc(MiB, 'two ') },
  },
  {
    name: 'vmdk, COWD',
    row: rowOf('vmdk'),
    make: async () => cowdFile(grainsOf(SECTOR), 1, 4096),
    opens: 'cowd.vmdk',
    beside: { 'cowd.vmdk': Buffer.from(descriptorOf('vmfsSparse', ['RW 4096 VMFSSPARSE "mutated.vmdk"'])) },
  },
  {
    name: 'vmdk, seSparse',
    row: rowOf('vmdk'),
    make: async () => seSparseFile([...grainsOf(4096), null], 4096),
    opens: 'se.vmdk',
    beside: { 'se.vmdk': Buffer.from(descriptorOf('seSparse', ['RW 4096 SESPARSE "mutated.vmdk"'])) },
    isReadOnly: true,
  },
]

const vmdkStream = (qemu: Oracle): Base => ({
  name: 'theirs vmdk subformat=streamOptimized',
  row: rowOf('vmdk', 'subformat=streamOptimized'),
  async make(folder) {
    const [raw, path] = [join(folder, 'stream.raw'), join(folder, 'stream.vmdk')]
    writeFileSync(
      raw,
      Buffer.concat([textBytes(300_000, randomOf(4)), Buffer.alloc(2 * MiB), textBytes(8192, randomOf(5))]),
    )
    qemu.qemuImgOk(['convert', '-f', 'raw', '-O', 'vmdk', '-o', 'subformat=streamOptimized', raw, path])
    return readFileSync(path)
  },
})

const bytesOf = (image: ReturnType<typeof buildImage>): Buffer => {
  const bytes = Buffer.alloc(image.size)
  image.read(0, bytes)
  return bytes
}

/** The parent is beside; QEMU shows such images as if they had none. */
const differencing = (qemu: Oracle): Base[] => {
  return [
    {
      name: 'vpc, differencing',
      row: rowOf('vpc', 'force_size=on'),
      isOurs: true,
      async make(folder) {
        const path = join(folder, 'parent.vhd')
        qemu.qemuImgOk(theirCreate(rowOf('vpc', 'force_size=on'), path, 4 * MiB))
        const parent = readFileSync(path)
        return differencingVhd({
          size: 4 * MiB,
          blockSize: 512 * 1024,
          parentUuid: uuidOf(parent),
          parentName: 'parent.vhd',
          locators: [{ platform: 'W2ru', bytes: Buffer.from('.\\parent.vhd', 'utf16le') }],
          sectors: new Map([
            [0, 1],
            [7, 2],
            [1500, 3],
          ]),
        })
      },
    },
    {
      name: 'vhdx, differencing',
      row: rowOf('vhdx'),
      isOurs: true,
      async make(folder) {
        const dataWriteGuid = '83ed0ec3-24c8-49a6-a959-5e4bf1288bfb'
        writeFileSync(join(folder, 'parent.vhdx'), bytesOf(buildImage({ size: 4 * MiB, dataWriteGuid })))
        const image = buildImage({
          size: 4 * MiB,
          parent: {
            relative_path: '.\\parent.vhdx',
            parent_linkage: `{${dataWriteGuid}}`,
          },
          blocks: [
            { index: 0, state: STATE.full, bytes: new Uint8Array(MiB).fill(1) },
            {
              index: 2,
              state: STATE.partial,
              bytes: new Uint8Array(MiB).fill(2),
              has: (sector) => sector % 3 === 0,
            },
          ],
        })
        return bytesOf(image)
      },
    },
  ]
}

export const rareBases = (qemu: Oracle | undefined): readonly Base[] => [
  ...dmgBases,
  ...vmdkBases,
  ...(qemu === undefined ? [] : [vmdkStream(qemu), ...differencing(qemu)]),
]
