/**
 * Images that ask for far more than they are: what opening and reading them takes, of memory and of time, is bounded by
 * their own length and by the largest unit of the format. They are opened in a process of their own, which counts both.
 */

import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import t from 'tap'
import { MiB, SECTOR } from '../../../src/base/units.ts'
import * as bochs from '../../../src/format/bochs/layout.ts'
import * as cloop from '../../../src/format/cloop/layout.ts'
import * as dmg from '../../../src/format/dmg/layout.ts'
import * as qcow from '../../../src/format/qcow/layout.ts'
import * as qed from '../../../src/format/qed/layout.ts'
import type { Question } from '../../fuzz/mutate/question.ts'
import { Sandbox } from '../../fuzz/mutate/sandbox.ts'
import { renderDmg, renderDmgAround, renderList } from '../../support/dmg-writer.ts'
import { createRow } from '../../support/format-rows.ts'
import { openFor, openImage, quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'

interface Case {
  readonly name: string
  readonly format: string
  readonly mode?: Question['mode']
  /** What stands at the file's start. */
  readonly head: () => Uint8Array
  /** Bytes of the file, if it is longer; what is behind the head is a hole. */
  readonly length?: number
  /** Guest bytes that it has, or why it is refused. */
  readonly size?: number
  readonly message?: string | RegExp
}

/** A header with some of its fields. */
const fields = (
  table: {
    readonly length: number
    decode(bytes: Uint8Array): object
    encode(fields: never, into: Uint8Array): void
  },
  values: object,
): Buffer => {
  const bytes = Buffer.alloc(table.length)
  table.encode({ ...table.decode(bytes), ...values } as never, bytes)
  return bytes
}

const padded = (text: string, length: number): Buffer => Buffer.concat([Buffer.from(text, 'latin1')], length)

const zlibChunk = { type: dmg.ZLIB, sectors: 1, bytes: deflateSync(Buffer.alloc(SECTOR, 1)) }
const onlyChunk = { partitions: [{ firstSector: 0, chunks: [zlibChunk] }] }

/** Elements that refer to others, ten times each, and lists within lists: 10^12 letters to whoever unpacks it. */
const bomb = (list: Buffer): Buffer => {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)
  const nested = 400_000
  return Buffer.concat([
    Buffer.from(`<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e0 "a">${entities.join('')}]>`),
    Buffer.from(`<string>&e12;</string>${'<array>'.repeat(nested)}`),
    list,
    Buffer.from('</array>'.repeat(nested)),
  ])
}

/** An LZFSE block of 32 bytes that decodes 40000 literals and 10000 steps, and makes nothing of them. */
const idleBlock = (): Buffer => {
  const bytes = Buffer.alloc(32)
  bytes.write('bvx2', 'latin1')
  bytes.writeBigUInt64LE((40_000n << 0n) | (7n << 60n), 8)
  bytes.writeBigUInt64LE(7n << 60n, 16)
  bytes.writeBigUInt64LE(32n, 24)
  return bytes
}

/** Where the packed blocks of that image begin, how many they are, and how long each is. */
const PACKED = { at: 4096, count: 6, length: 64 * MiB }

const cloopHead = (): Buffer => {
  const { at, count, length } = PACKED
  const offsets = Buffer.alloc((count + 1) * cloop.ENTRY.width)
  for (let i = 0; i <= count; i++) offsets.writeBigUInt64BE(BigInt(at + i * length), i * cloop.ENTRY.width)
  return Buffer.concat([fields(cloop.HEADER, { block_size: SECTOR, n_blocks: count }), offsets])
}

const bochsHead = (values: object, size: number): Buffer => {
  const head = fields(bochs.HEADER, {
    magic: padded(bochs.MAGIC, 32),
    type: padded(bochs.TYPE, 16),
    subtype: padded(bochs.SUBTYPE, 16),
    version: bochs.VERSION_2,
    header: SECTOR,
    ...values,
  })
  const disk = fields(bochs.DISK_2, { disk: { hi: Math.floor(size / 2 ** 32), lo: size % 2 ** 32 } })
  return Buffer.concat([head, disk], SECTOR)
}

const qcowHead = (values: object): Buffer =>
  fields(qcow.HEADER, {
    magic: qcow.MAGIC,
    version: qcow.VERSION,
    cluster_bits: 9,
    l2_bits: 6,
    l1_table_offset: { hi: 0, lo: SECTOR },
    ...values,
  })

const qedHead = (values: object): Buffer =>
  fields(qed.HEADER, {
    magic: qed.MAGIC,
    cluster_size: 65_536,
    table_size: 4,
    header_size: 1,
    l1_table_offset: 65_536,
    image_size: 64 * MiB,
    ...values,
  })

const CASES: readonly Case[] = [
  {
    name: 'dmg: three million resources of one byte',
    format: 'dmg',
    head() {
      const fork = Buffer.alloc(dmg.MAX_TABLES)
      fork.writeUInt32BE(256, 0)
      fork.writeUInt32BE(fork.length - 256, 8)
      for (let at = 256; at + 5 <= fork.length; at += 5) fork.writeUInt32BE(1, at)
      return renderDmgAround(onlyChunk, () => fork, 'fork')
    },
    message: /Invalid argument$/,
  },
  {
    name: 'dmg: a million empty tables in a property list',
    format: 'dmg',
    head: () => renderDmgAround(onlyChunk, () => Buffer.alloc(dmg.MAX_TABLES, '<data></data>'), 'list'),
    message: /Invalid argument$/,
  },
  {
    name: 'dmg: entities and lists within lists around the table',
    format: 'dmg',
    head: () => renderDmgAround(onlyChunk, (tables) => bomb(renderList(tables)), 'list'),
    size: SECTOR,
  },
  {
    name: 'dmg: a property list whose elements never end',
    format: 'dmg',
    head: () => renderDmgAround(onlyChunk, () => Buffer.alloc(dmg.MAX_TABLES, '<data>'), 'list'),
    message: /Invalid argument$/,
  },
  {
    name: 'dmg: chunks of the largest size that are short in the file',
    format: 'dmg',
    head() {
      const bytes = deflateSync(Buffer.alloc(dmg.MAX_CHUNK))
      const chunk = { type: dmg.ZLIB, sectors: dmg.MAX_CHUNK_SECTORS, bytes }
      return renderDmg({ partitions: [{ firstSector: 0, chunks: [chunk, chunk, chunk, chunk] }] })
    },
    size: 4 * dmg.MAX_CHUNK,
  },
  {
    name: 'dmg: an LZFSE chunk of blocks that make nothing',
    format: 'dmg',
    head() {
      const bytes = Buffer.alloc(4 * MiB, idleBlock())
      return renderDmg({ partitions: [{ firstSector: 0, chunks: [{ type: dmg.LZFSE, sectors: 1, bytes }] }] })
    },
    size: SECTOR,
    message: 'Input/output error',
  },
  {
    name: 'cloop: small blocks of 64 MiB each in the file',
    format: 'cloop',
    head: cloopHead,
    length: PACKED.at + PACKED.count * PACKED.length,
    size: PACKED.count * SECTOR,
    message: 'Input/output error',
  },
  {
    name: 'cloop: a table of 512 MiB that is not there',
    format: 'cloop',
    head: () => fields(cloop.HEADER, { block_size: cloop.MAX_BLOCK_SIZE, n_blocks: cloop.MAX_TABLE / 8 - 1 }),
    size: cloop.MAX_BLOCK_SIZE * (cloop.MAX_TABLE / 8 - 1),
    message: 'Input/output error',
  },
  {
    name: 'bochs: as many extents as there can be, none of them there',
    format: 'bochs',
    head: () => bochsHead({ catalog: bochs.MAX_CATALOG, bitmap: SECTOR, extent: 65_536 }, 2 ** 36),
    size: 2 ** 36,
  },
  {
    name: 'qcow: the largest L1 table, which is not there',
    format: 'qcow',
    head: () => qcowHead({ size: qcow.MAX_L1 * 2 ** 15 }),
    size: qcow.MAX_L1 * 2 ** 15,
  },
  {
    name: 'qcow: the same, written to',
    format: 'qcow',
    mode: 'write',
    head: () => qcowHead({ size: qcow.MAX_L1 * 2 ** 15 }),
    size: qcow.MAX_L1 * 2 ** 15,
  },
  {
    name: 'qcow: an L1 table of 512 MiB, which is not there, written to',
    format: 'qcow',
    mode: 'write',
    head: () => qcowHead({ size: 2 ** 26 * 2 ** 15 }),
    size: 2 ** 26 * 2 ** 15,
  },
  ...(['read', 'repair'] as const).map((mode) => ({
    name: `qed: tables of 256 MiB, ${mode}`,
    format: 'qed',
    mode,
    head: () =>
      qedHead({
        cluster_size: qed.MAX_CLUSTER,
        table_size: 4,
        l1_table_offset: qed.MAX_CLUSTER,
        image_size: 0,
      }),
    length: 5 * qed.MAX_CLUSTER,
    size: 0,
  })),
]

t.setTimeout(300_000)

const sandbox = new Sandbox()
t.teardown(() => sandbox.stop())

for (const { name, format, mode = 'read', head, length, size, message } of CASES)
  t.test(name, async (t) => {
    const path = join(tempDir(t), `a.${format}`)
    const bytes = head()
    if (length === undefined) writeFileSync(path, bytes)
    else {
      const file = openSync(path, 'w')
      writeSync(file, bytes)
      ftruncateSync(file, length)
      closeSync(file)
    }
    const answer = await sandbox.ask({ path, format, options: {}, mode })
    t.equal(answer.bug, undefined)
    t.equal(answer.size, size, 'guest bytes')
    if (message === undefined) t.equal(answer.message, undefined)
    else t.match(answer.message, message)
  })

t.test('qcow: a write in place looks only at entries that the file has', async (t) => {
  const path = join(tempDir(t), 'a.qcow')
  await createRow(quietGraph(), { format: 'qcow', options: '', resize: 'no' }, path, MiB)
  const image = await openImage(quietGraph(), path, 'qcow', { writable: true })
  await image.write(0, Buffer.alloc(4096, 1))
  await image.detach()
  // The same with the largest L1 table, of which only the first entry is there: at the end of the file.
  const bytes = readFileSync(path)
  const { l1_table_offset, cluster_bits, l2_bits } = qcow.HEADER.decode(bytes)
  const large = Buffer.concat([
    bytes,
    bytes.subarray(l1_table_offset.lo, l1_table_offset.lo + qcow.ENTRY.width),
  ])
  const size = qcow.MAX_L1 * 2 ** (cluster_bits + l2_bits)
  large.writeBigUInt64BE(BigInt(size), qcow.HEADER.offsetOf('size'))
  large.writeBigUInt64BE(BigInt(bytes.length), qcow.HEADER.offsetOf('l1_table_offset'))
  writeFileSync(path, large)
  const again = await openFor(t, path, 'qcow', { writable: true })
  t.equal(again.size, size)
  const before = process.cpuUsage()
  await again.write(0, Buffer.alloc(SECTOR, 2))
  const { user, system } = process.cpuUsage(before)
  t.ok(user + system < 400_000, `${user + system} µs`)
})
