/** What is compared: image files and the commands on them. `%` stands for the folder that the files are in. */

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './graph-sides.ts'

export interface Scenario {
  readonly name: string
  /** Command lines for qemu-img, words divided by single blanks. */
  readonly files?: readonly string[]
  prepare?(folder: string): void
  readonly steps: readonly Command[]
}

export const add = (options: object): Command => ({ execute: 'blockdev-add', arguments: options })
export const del = (name: string): Command => ({ execute: 'blockdev-del', arguments: { 'node-name': name } })
export const file = (name: string, more: object = {}): object => ({
  driver: 'file',
  filename: `%/${name}`,
  ...more,
})

const RAW = ['create -q -f raw a.raw 1M', 'create -q -f raw b.raw 3M']
const CHAIN = [
  'create -q -f qcow2 base.qcow2 4M',
  'create -q -f qcow2 -b base.qcow2 -F qcow2 mid.qcow2 6M',
  'create -q -f qcow2 -b mid.qcow2 -F qcow2 top.qcow2 8M',
]

const plain: readonly Scenario[] = [
  {
    name: 'inline and referenced children',
    files: RAW,
    steps: [
      add({ driver: 'raw', 'node-name': 'r', file: file('a.raw') }),
      add({ ...file('b.raw'), 'node-name': 'f' }),
      add({ driver: 'raw', 'node-name': 'r2', file: 'f' }),
      add({ driver: 'raw', 'node-name': 'r3', file: 'r2' }),
      add({ driver: 'raw', 'node-name': 'r4', file: file('a.raw', { 'node-name': 'named' }) }),
      del('named'),
      del('f'),
      del('r3'),
      del('r3'),
      del('r2'),
      del('f'),
      del('r4'),
      del('r'),
      del('nothing'),
    ],
  },
  {
    name: 'names of nodes',
    steps: [
      add({ driver: 'null-co' }),
      add({ driver: 'null-co', 'node-name': '' }),
      add({ driver: 'null-co', 'node-name': '1a' }),
      add({ driver: 'null-co', 'node-name': 'a b' }),
      add({ driver: 'null-co', 'node-name': '#block1' }),
      add({ driver: 'null-co', 'node-name': 'ä' }),
      add({ driver: 'null-co', 'node-name': 'a23456789012345678901234567890x' }),
      add({ driver: 'null-co', 'node-name': 'a23456789012345678901234567890xy' }),
      add({ driver: 'null-co', 'node-name': 'a.b-c_d' }),
      add({ driver: 'null-co', 'node-name': 'a.b-c_d' }),
      add({ driver: 'raw', 'node-name': 'x', file: { driver: 'null-co', 'node-name': 'x' } }),
      add({ driver: 'raw', 'node-name': 'x', file: 'x' }),
      add({ driver: 'raw', 'node-name': 'y', file: { driver: 'null-co', 'node-name': 'a.b-c_d' } }),
      del(''),
    ],
  },
  {
    name: 'drivers that store nothing',
    steps: [
      add({ driver: 'null-co', 'node-name': 'n0' }),
      add({ driver: 'null-co', 'node-name': 'n1', size: 65536, 'read-zeroes': true }),
      add({ driver: 'null-aio', 'node-name': 'n2', size: 1000 }),
      add({ driver: 'null-co', 'node-name': 'n3', 'latency-ns': 5 }),
      add({ driver: 'null-co', 'node-name': 'n4', 'latency-ns': -1 }),
      add({ driver: 'raw', 'node-name': 'r0', file: 'n0' }),
      add({ driver: 'raw', 'node-name': 'r1', file: 'n1', offset: 512, size: 1024 }),
      add({ driver: 'raw', 'node-name': 'r2', file: 'n1', offset: 512 }),
      add({ driver: 'raw', 'node-name': 'r3', file: 'n1', offset: 65537 }),
      add({ driver: 'raw', 'node-name': 'r4', file: 'n1', offset: 512, size: 65536 }),
      add({ driver: 'raw', 'node-name': 'r5', file: 'n1', size: 100 }),
      add({ driver: 'raw', 'node-name': 'r6', file: 'n1', offset: 100, size: 512 }),
      add({
        driver: 'raw',
        'node-name': 'r7',
        file: { driver: 'null-co', size: 4096 },
        offset: 0,
        size: 4096,
      }),
    ],
  },
  {
    name: 'settings of a node',
    files: RAW,
    steps: [
      add({ driver: 'raw', 'node-name': 'a', 'read-only': true, file: file('a.raw') }),
      add({
        driver: 'raw',
        'node-name': 'b',
        'read-only': true,
        file: file('a.raw', { 'read-only': false }),
      }),
      add({ driver: 'raw', 'node-name': 'c', file: file('a.raw', { 'read-only': true }) }),
      add({ driver: 'raw', 'node-name': 'd', 'auto-read-only': true, file: file('a.raw') }),
      add({
        driver: 'raw',
        'node-name': 'e',
        'read-only': true,
        'auto-read-only': true,
        file: file('a.raw'),
      }),
      add({ driver: 'raw', 'node-name': 'f', 'force-share': true, file: file('a.raw') }),
      add({ driver: 'raw', 'node-name': 'g', 'force-share': true, 'read-only': true, file: file('a.raw') }),
      add({ driver: 'raw', 'node-name': 'h', discard: 'unmap', file: file('a.raw') }),
      add({ driver: 'raw', 'node-name': 'i', 'detect-zeroes': 'on', file: file('a.raw') }),
      add({ driver: 'raw', 'node-name': 'j', 'detect-zeroes': 'unmap', file: file('a.raw') }),
      add({
        driver: 'raw',
        'node-name': 'k',
        'detect-zeroes': 'unmap',
        discard: 'unmap',
        file: file('a.raw'),
      }),
      add({
        driver: 'raw',
        'node-name': 'l',
        cache: { direct: false, 'no-flush': true },
        file: file('a.raw'),
      }),
      add({
        driver: 'raw',
        'node-name': 'm',
        cache: { 'no-flush': true },
        file: file('a.raw', { cache: { 'no-flush': false } }),
      }),
      add({
        driver: 'raw',
        'node-name': 'n',
        cache: { direct: false },
        file: file('a.raw', { cache: { 'no-flush': true } }),
      }),
      add({ ...file('a.raw'), 'node-name': 'o', aio: 'native' }),
      add({ ...file('a.raw'), 'node-name': 'p', locking: 'off', 'aio-max-batch': 4 }),
      add({ ...file('a.raw'), 'node-name': 'q', aio: 'threads', locking: 'on', 'drop-cache': false }),
      add({ driver: 'raw', 'node-name': 's', active: true, file: file('a.raw') }),
    ],
  },
  {
    name: 'files that cannot be opened',
    files: RAW,
    prepare: (folder) => {
      mkdirSync(join(folder, 'folder'))
      writeFileSync(join(folder, 'empty'), '')
      writeFileSync(join(folder, 'odd'), 'x'.repeat(1000))
    },
    steps: [
      add({ ...file('missing'), 'node-name': 'a' }),
      add({ driver: 'raw', 'node-name': 'b', file: file('missing') }),
      add({ ...file('folder'), 'node-name': 'c' }),
      add({ ...file('folder/deeper/still'), 'node-name': 'd' }),
      add({ driver: 'file', filename: '', 'node-name': 'e' }),
      add({ driver: 'file', filename: '/dev/null', 'node-name': 'f' }),
      add({ driver: 'host_device', filename: '/dev/null', 'node-name': 'g' }),
      add({ driver: 'host_device', filename: '%/a.raw', 'node-name': 'h' }),
      add({ driver: 'host_cdrom', filename: '%/missing', 'node-name': 'i' }),
      add({ ...file('empty'), 'node-name': 'j' }),
      add({ ...file('odd'), 'node-name': 'k' }),
      add({ driver: 'raw', 'node-name': 'l', file: file('odd') }),
      add({ driver: 'raw', 'node-name': 'm', file: file('odd'), offset: 512 }),
      add({ driver: 'qcow2', 'node-name': 'n', file: file('odd') }),
      add({ driver: 'qcow2', 'node-name': 'o', file: file('empty') }),
      add({ driver: 'qcow2', 'node-name': 'p', file: file('missing') }),
      add({ driver: 'file', filename: 'file:%/a.raw', 'node-name': 'q' }),
      add({ driver: 'file', filename: `%/${'x'.repeat(300)}`, 'node-name': 'r' }),
      add({ driver: 'file', filename: 'nbd:localhost', 'node-name': 's' }),
    ],
  },
  {
    name: 'arguments that are not as they should be',
    files: RAW,
    steps: [
      add({ 'node-name': 'a' }),
      add({ driver: 'nothing', 'node-name': 'a' }),
      add({ driver: 'raw', 'node-name': 'a' }),
      add({ driver: 'raw', 'node-name': 'a', file: null }),
      add({ driver: 'raw', 'node-name': 'a', file: 'nothing' }),
      add({ driver: 'raw', 'node-name': 'a', file: {} }),
      add({ driver: 'raw', 'node-name': 'a', file: [] }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw', { more: 1 }) }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), more: 1 }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), offset: '1k' }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), offset: -1 }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), 'read-only': 'on' }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), discard: 'maybe' }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), cache: { direct: 1 } }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), cache: 'none' }),
      add({ driver: 'raw', 'node-name': 'a', file: '' }),
      add({ driver: 'qcow2', 'node-name': 'a', file: file('a.raw'), backing: {} }),
      add({ driver: 'raw', 'node-name': 'a', file: file('a.raw'), backing: null }),
      del('a'),
      { execute: 'blockdev-del' },
      { execute: 'query-named-block-nodes', arguments: { flat: 1 } },
    ],
  },
]

const chains: readonly Scenario[] = [
  {
    name: 'a chain that the images name',
    files: CHAIN,
    steps: [
      add({ driver: 'qcow2', 'node-name': 'top', file: file('top.qcow2') }),
      del('top'),
      add({ driver: 'qcow2', 'node-name': 'top', 'read-only': true, file: file('top.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'again', 'read-only': true, file: file('top.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'writer', file: file('top.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'below', file: file('mid.qcow2') }),
      del('top'),
      del('again'),
    ],
  },
  {
    name: 'a backing file that the user gives',
    files: [...CHAIN, 'create -q -f raw other.raw 2M'],
    steps: [
      add({ driver: 'qcow2', 'node-name': 'none', file: file('top.qcow2'), backing: null }),
      del('none'),
      add({ driver: 'raw', 'node-name': 'o', 'read-only': true, file: file('other.raw') }),
      add({ driver: 'qcow2', 'node-name': 'top', file: file('top.qcow2'), backing: 'o' }),
      del('o'),
      del('top'),
      add({ driver: 'qcow2', 'node-name': 'top', file: file('top.qcow2'), backing: 'nothing' }),
      add({
        driver: 'qcow2',
        'node-name': 'top',
        file: file('top.qcow2'),
        backing: { driver: 'raw', 'node-name': 'ib', file: file('other.raw') },
      }),
      del('ib'),
      del('top'),
      add({
        driver: 'qcow2',
        'node-name': 'top',
        file: file('top.qcow2'),
        backing: { driver: 'qcow2', file: file('mid.qcow2'), backing: null },
      }),
      del('top'),
      add({
        driver: 'qcow2',
        'node-name': 'top',
        file: file('top.qcow2'),
        backing: { driver: 'qcow2', file: file('mid.qcow2') },
      }),
      del('top'),
      add({
        driver: 'qcow2',
        'node-name': 'top',
        file: file('base.qcow2'),
        backing: { driver: 'raw', file: file('other.raw') },
      }),
      del('top'),
      add({
        driver: 'qcow2',
        'node-name': 'top',
        file: file('top.qcow2'),
        backing: { driver: 'qcow2', file: file('missing') },
      }),
    ],
  },
  {
    name: 'users that get in each other’s way',
    files: CHAIN,
    steps: [
      add({ ...file('base.qcow2'), 'node-name': 'f' }),
      add({ driver: 'qcow2', 'node-name': 'a', file: 'f' }),
      add({ driver: 'qcow2', 'node-name': 'b', file: 'f' }),
      add({ driver: 'raw', 'node-name': 'c', file: 'f' }),
      add({ driver: 'qcow2', 'node-name': 'd', file: 'c', 'read-only': true }),
      add({ driver: 'qcow2', 'node-name': 'e', file: file('base.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'g', file: file('base.qcow2'), 'read-only': true }),
      add({
        driver: 'qcow2',
        'node-name': 'h',
        file: file('base.qcow2'),
        'read-only': true,
        'force-share': true,
      }),
      add({ ...file('base.qcow2'), 'node-name': 'i', 'read-only': true }),
      add({ driver: 'qcow2', 'node-name': 'j', file: 'i' }),
      add({ driver: 'qcow2', 'node-name': 'k', file: file('mid.qcow2'), backing: 'a' }),
      add({ driver: 'qcow2', 'node-name': 'l', file: 'a', 'read-only': true }),
      del('f'),
      del('a'),
      del('k'),
      del('c'),
      del('a'),
      del('f'),
    ],
  },
  {
    name: 'settings that a chain takes over',
    files: CHAIN,
    steps: [
      add({
        driver: 'qcow2',
        'node-name': 'a',
        file: file('top.qcow2'),
        cache: { 'no-flush': true },
        discard: 'unmap',
        'detect-zeroes': 'unmap',
      }),
      del('a'),
      add({ driver: 'qcow2', 'node-name': 'b', file: file('top.qcow2'), 'auto-read-only': true }),
      del('b'),
      add({
        driver: 'qcow2',
        'node-name': 'c',
        file: file('top.qcow2'),
        'read-only': true,
        'force-share': true,
      }),
      del('c'),
      add({ driver: 'qcow2', 'node-name': 'd', file: file('top.qcow2', { 'read-only': true }) }),
      add({
        driver: 'qcow2',
        'node-name': 'e',
        file: file('top.qcow2', { 'read-only': true }),
        'auto-read-only': true,
      }),
      add({
        driver: 'qcow2',
        'node-name': 'g',
        file: file('top.qcow2'),
        'lazy-refcounts': true,
        'cache-size': 262144,
      }),
    ],
  },
  {
    name: 'qcow2 inside of raw',
    files: CHAIN,
    steps: [
      add({ driver: 'qcow2', 'node-name': 'a', file: { driver: 'raw', file: file('base.qcow2') } }),
      add({ driver: 'raw', 'node-name': 'b', file: 'a' }),
      add({ driver: 'raw', 'node-name': 'c', file: { driver: 'qcow2', file: file('top.qcow2') } }),
      add({ driver: 'qcow2', 'node-name': 'd', file: file('mid.qcow2'), backing: 'b' }),
      del('b'),
      del('d'),
    ],
  },
  {
    name: 'chains that are broken',
    files: [
      ...CHAIN,
      'create -q -u -f qcow2 -b missing -F qcow2 lost.qcow2 1M',
      'create -q -f raw plain.raw 1M',
      'create -q -u -f qcow2 -b plain.raw -F qcow2 wrong.qcow2 1M',
      'create -q -u -f qcow2 -b plain.raw -F raw good.qcow2 1M',
      'create -q -u -f qcow2 -b nbd:unix:nosock -F raw proto.qcow2 1M',
      'create -q -u -f qcow2 -b foo:bar -F raw unknown.qcow2 1M',
    ],
    prepare: (folder) => truncateSync(join(folder, 'base.qcow2'), 100),
    steps: [
      add({ driver: 'qcow2', 'node-name': 'a', file: file('lost.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'b', file: file('wrong.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'c', file: file('good.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'd', file: file('top.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'e', file: file('unknown.qcow2') }),
      add({ driver: 'qcow2', 'node-name': 'f', file: file('plain.raw') }),
    ],
  },
]

const LONG = Array.from({ length: 27 }, (_, i) => `${i}-${'x'.repeat(60)}`)

/** Names of nodes grow with the chain, up to a limit. */
const long: Scenario = {
  name: 'a chain that the user builds of nodes',
  files: LONG.map((name) => `create -q -f qcow2 ${name} 1M`),
  steps: LONG.map((name, i) =>
    add({
      driver: 'qcow2',
      'node-name': `n${i}`,
      'read-only': true,
      file: file(name),
      ...(i === 0 ? {} : { backing: `n${i - 1}` }),
    }),
  ),
}

export const SCENARIOS: readonly Scenario[] = [...plain, ...chains, long]
