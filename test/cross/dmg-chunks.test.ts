/**
 * Every kind of chunk of an Apple disk image, packed by others where others pack it: zlib and bzip2 by Python at several
 * levels, ADC and LZFSE by the tests' own writers. Each image is read by us and by all readers of other hands that are
 * there and know the kind: qemu-img, dmg2img and 7-Zip.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { SECTOR } from '../../src/base/units.ts'
import { ADC, BZIP2, IGNORED, LZFSE, PLAIN, ZEROES, ZLIB } from '../../src/format/dmg/layout.ts'
import { packAdc, packLzfse } from '../support/apple-packers.ts'
import { renderDmg, type WrittenChunk } from '../support/dmg-writer.ts'
import { openFor, readAll } from '../support/graph.ts'
import { tempDir, textBytes } from '../support/images.ts'
import { oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'

const qemu = oracle()
const random = seeded(8)

const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).error === undefined

const python = isThere('python3', '--version')

/** What Python's expression makes of `data`. */
const byPython = (expression: string, data: Buffer): Buffer => {
  const program = `import bz2, sys, zlib\ndata = sys.stdin.buffer.read()\nsys.stdout.buffer.write(${expression})`
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: data,
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(String(stderr))
  return stdout
}

/** All guest bytes, or why not. */
type Reader = (path: string, folder: string) => Buffer

const byQemu: Reader = (path, folder) => {
  qemu!.qemuImgOk(['convert', '-f', 'dmg', '-O', 'raw', path, join(folder, 'flat')])
  return readFileSync(join(folder, 'flat'))
}

/** It tells its errors, and still ends well: a file that it did not finish is shorter. */
const byDmg2img: Reader = (path, folder) => {
  rmSync(join(folder, 'flat'), { force: true })
  spawnSync('dmg2img', [path, join(folder, 'flat')])
  return readFileSync(join(folder, 'flat'))
}

const by7Zip: Reader = (path) => spawnSync('7zz', ['e', '-tdmg', '-so', path], { maxBuffer: 2 ** 26 }).stdout

const READERS: readonly { name: string; isThere: boolean; read: Reader; kinds: readonly number[] }[] = [
  { name: 'qemu-img', isThere: qemu !== undefined, read: byQemu, kinds: [PLAIN, ZEROES, IGNORED, ZLIB] },
  {
    name: 'dmg2img',
    isThere: isThere('dmg2img'),
    read: byDmg2img,
    kinds: [PLAIN, ZEROES, IGNORED, ADC, ZLIB, BZIP2],
  },
  {
    name: '7-Zip',
    isThere: isThere('7zz', '-h'),
    read: by7Zip,
    kinds: [PLAIN, ZEROES, IGNORED, ADC, ZLIB, BZIP2, LZFSE],
  },
]

interface Kind {
  readonly name: string
  readonly type: number
  readonly pack: (plain: Buffer) => Buffer
  readonly skip?: string | false
}

const noPython = !python && 'needs python3'

const KINDS: readonly Kind[] = [
  { name: 'plain', type: PLAIN, pack: (plain) => plain },
  ...[0, 1, 6, 9].map((level) => ({
    name: `zlib, level ${level}`,
    type: ZLIB,
    pack: (plain: Buffer) => byPython(`zlib.compress(data, ${level})`, plain),
    skip: noPython,
  })),
  ...['Z_FIXED', 'Z_HUFFMAN_ONLY', 'Z_RLE'].map((strategy) => ({
    name: `zlib, ${strategy}, a window of 512 bytes`,
    type: ZLIB,
    pack(plain: Buffer) {
      const made = 'zlib.compressobj(9, zlib.DEFLATED, 9, 1, zlib.STRATEGY)'.replace('STRATEGY', strategy)
      return byPython(`(lambda c: c.compress(data) + c.flush())(${made})`, plain)
    },
    skip: noPython,
  })),
  ...[1, 9].map((level) => ({
    name: `bzip2, level ${level}`,
    type: BZIP2,
    pack: (plain: Buffer) => byPython(`bz2.compress(data, ${level})`, plain),
    skip: noPython,
  })),
  { name: 'ADC', type: ADC, pack: packAdc },
  // 7-Zip does not know blocks with plain frequencies, which no writer makes, and reads on behind those that are not packed.
  { name: 'LZFSE', type: LZFSE, pack: (plain) => packLzfse(plain, random, 20_000, ['bvx2', 'bvxn']) },
]

/** Words; bytes that repeat themselves; noise; a single sector; and more than a block of bzip2 takes. */
const CONTENTS = [
  textBytes(300 * SECTOR, random),
  Buffer.alloc(90 * SECTOR, 'a row of bytes; '),
  random.bytes(33 * SECTOR),
  Buffer.alloc(SECTOR, 0xff),
  Buffer.concat([textBytes(400 * SECTOR, random), Buffer.alloc(112 * SECTOR), random.bytes(88 * SECTOR)]),
]

for (const { isThere, name } of READERS) if (!isThere) t.comment(`${name} is not here and was not asked`)

for (const { name, type, pack, skip = false } of KINDS)
  t.test(name, { skip, timeout: 300_000 }, async (t) => {
    const folder = tempDir(t)
    const path = join(folder, 'a.dmg')
    const chunks = CONTENTS.map((plain): WrittenChunk => {
      const bytes = pack(plain)
      return { type, sectors: plain.length / SECTOR, bytes }
    })
    const gaps = [ZEROES, IGNORED].map((gap): WrittenChunk => ({ type: gap, sectors: 17 }))
    const all = [...chunks.slice(0, 2), ...gaps, ...chunks.slice(2)]
    const zeroes = Buffer.alloc(2 * 17 * SECTOR)
    const expected = Buffer.concat([...CONTENTS.slice(0, 2), zeroes, ...CONTENTS.slice(2)])
    writeFileSync(path, renderDmg({ partitions: [{ firstSector: 0, chunks: all }] }))
    const image = await openFor(t, path, 'dmg')
    t.ok((await readAll(image)).equals(expected), 'ours')
    for (const reader of READERS)
      if (reader.isThere && reader.kinds.includes(type))
        t.ok(reader.read(path, folder).equals(expected), reader.name)
  })
