/** blockdev-reopen: what may change and what may not, and how the graph looks afterwards. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { add, del, file, type Scenario } from './graph-scenarios.ts'

type Step = Scenario['steps'][number]

const reopen = (...options: object[]): Step => ({ execute: 'blockdev-reopen', arguments: { options } })
const object = (options: object): Step => ({ execute: 'object-add', arguments: options })

const raw = (more: object = {}): object => ({ driver: 'raw', 'node-name': 'r', file: 'f', ...more })
const f = (more: object = {}): object => ({ ...file('a.raw'), 'node-name': 'f', ...more })
const qcow2 = (more: object = {}): object => ({ driver: 'qcow2', 'node-name': 'q', file: 'qf', ...more })
const open = (name: string, more: object = {}): Step =>
  add({ driver: 'qcow2', 'node-name': 'q', file: file(name, { 'node-name': 'qf' }), ...more })
const backing = (name: string): object => ({ driver: 'qcow2', 'node-name': 'b', file: file(name) })

const RAW = ['create -q -f raw a.raw 1M', 'create -q -f raw b.raw 1M']
const QCOW2 = [
  'create -q -f qcow2 base.qcow2 1M',
  'create -q -f qcow2 other.qcow2 2M',
  'create -q -f qcow2 -b base.qcow2 -F qcow2 top.qcow2 1M',
]
const PLAIN = ['vmdk', 'vhdx', 'vpc', 'vdi', 'qed', 'qcow', 'parallels', 'luks'] as const
const SECRET = '--object secret,id=s,data=x'

/** Ids are random: the second side gets the image of the first. */
const sameImage = (): ((folder: string) => void) => {
  let image: Buffer | undefined
  return (folder) => {
    const path = join(folder, 'image')
    image ??= readFileSync(path)
    // Both without holes, for the sizes that are told.
    writeFileSync(path, image)
  }
}

const ofFormat = (format: (typeof PLAIN)[number]): Scenario => {
  const more = format === 'luks' ? { 'key-secret': 's' } : {}
  const n = (changes: object = {}): object => ({
    driver: format,
    'node-name': 'n',
    file: 'nf',
    ...more,
    ...changes,
  })
  return {
    name: `reopening of ${format}`,
    files: [
      format === 'luks'
        ? `create -q ${SECRET} -f luks -o key-secret=s,iter-time=10 image 1M`
        : `create -q -f ${format} image 1M`,
    ],
    prepare: sameImage(),
    steps: [
      object({ 'qom-type': 'secret', id: 's', data: 'x' }),
      add(n({ file: file('image', { 'node-name': 'nf' }) })),
      reopen(n({ 'read-only': true })),
      reopen(n({ 'read-only': true, 'detect-zeroes': 'on' })),
      reopen(n({ discard: 'unmap', 'read-only': false })),
      add({ driver: 'blkdebug', 'node-name': 'd', image: 'n', 'take-child-perms': ['write', 'resize'] }),
      reopen(n({ file: file('image') })),
      reopen(n({ file: file('other') })),
      ...(format === 'luks'
        ? [reopen(n({ 'key-secret': 't' })), reopen(n({ 'key-secret': undefined }))]
        : []),
      del('d'),
      del('n'),
    ],
  }
}

export const REOPEN_SCENARIOS: readonly Scenario[] = [
  {
    name: 'reopening of raw and file',
    files: RAW,
    steps: [
      add(f()),
      add(raw()),
      reopen({ driver: 'raw' }),
      reopen({ driver: 'raw', file: 'f' }),
      reopen(raw({ 'node-name': 'nope' })),
      reopen(raw()),
      reopen(raw({ file: file('a.raw') })),
      reopen(raw({ 'read-only': true })),
      reopen(f({ 'read-only': true })),
      reopen(f(), raw()),
      reopen(f({ 'read-only': true }), raw()),
      reopen(f({ filename: '%/b.raw' })),
      reopen(raw({ driver: 'qcow2' })),
      reopen(raw({ offset: 512 })),
      reopen(raw({ offset: 0, size: 65536 })),
      reopen(raw({ size: 6553600 })),
      reopen(raw({ 'detect-zeroes': 'on', discard: 'unmap', cache: { direct: false, 'no-flush': true } })),
      reopen(raw({ 'force-share': true })),
      reopen(f({ locking: 'off' })),
      reopen(f({ cache: { 'no-flush': true } })),
      reopen(f({ aio: 'native' })),
      reopen(f({ bogus: 1 })),
      reopen(raw({ backing: null })),
      reopen(raw({ file: 'nope' })),
      reopen(raw({ file: 'r' })),
      add({ ...file('b.raw'), 'node-name': 'g' }),
      reopen(raw({ file: 'g' })),
      del('f'),
      del('g'),
      del('r'),
      del('g'),
    ],
  },
  {
    name: 'backing files that are replaced',
    files: QCOW2,
    steps: [
      open('top.qcow2'),
      reopen(qcow2()),
      reopen(qcow2({ backing: 'nope' })),
      reopen(qcow2({ backing: null })),
      reopen(qcow2()),
      add({ driver: 'qcow2', 'node-name': 'o', file: file('other.qcow2') }),
      reopen(qcow2({ backing: 'o' })),
      del('o'),
      reopen(qcow2({ backing: null })),
      del('o'),
      add({ driver: 'qcow2', 'node-name': 'o', file: file('other.qcow2'), 'read-only': true }),
      reopen(qcow2({ backing: 'o' })),
      reopen(qcow2({ backing: 'q' })),
      reopen(qcow2({ backing: { driver: 'qcow2', file: file('base.qcow2') } })),
      reopen(qcow2({ backing: '' })),
      reopen(qcow2({ backing: 'o', 'read-only': true })),
      reopen(qcow2({ backing: 'o', 'read-only': false })),
      del('q'),
      del('o'),
    ],
  },
  {
    name: 'options of qcow2 that change',
    files: [...QCOW2, 'create -q -f qcow2 -o compat=0.10 old.qcow2 1M'],
    steps: [
      open('base.qcow2'),
      reopen(qcow2({ 'lazy-refcounts': true })),
      reopen(qcow2({ 'lazy-refcounts': false })),
      reopen(qcow2({ 'overlap-check': 'all' })),
      reopen(qcow2({ 'overlap-check': { template: 'none', 'main-header': true } })),
      reopen(qcow2({ 'l2-cache-size': 1048576, 'refcount-cache-size': 262144, 'cache-clean-interval': 5 })),
      reopen(qcow2({ 'l2-cache-size': 1, 'cache-size': 1, 'refcount-cache-size': 3 })),
      reopen(qcow2({ 'l2-cache-entry-size': 1000 })),
      reopen(qcow2({ 'l2-cache-entry-size': 4096 })),
      reopen(qcow2({ 'pass-discard-request': true, 'pass-discard-other': true, 'discard-no-unref': true })),
      reopen(qcow2({ 'data-file': 'qf' })),
      del('q'),
      open('old.qcow2'),
      reopen(qcow2({ 'lazy-refcounts': true })),
      reopen(qcow2({ 'discard-no-unref': true })),
      del('q'),
    ],
  },
  {
    name: 'children that are reopened with their parent',
    files: QCOW2,
    steps: [
      open('top.qcow2', { backing: backing('base.qcow2') }),
      reopen(qcow2()),
      reopen(qcow2({ backing: 'b', 'read-only': true })),
      reopen(qcow2({ backing: 'b', file: file('top.qcow2'), 'read-only': true })),
      reopen(qcow2({ backing: 'b', file: file('top.qcow2', { 'node-name': 'qf' }) })),
      reopen(qcow2({ backing: 'b', file: file('base.qcow2') })),
      reopen(qcow2({ backing: 'b', file: { driver: 'null-co' } })),
      reopen(qcow2({ backing: 'b', 'read-only': false, cache: { 'no-flush': true } })),
      reopen(qcow2({ backing: 'b', cache: { 'no-flush': false } }), {
        driver: 'qcow2',
        'node-name': 'b',
        file: file('base.qcow2'),
      }),
      del('q'),
    ],
  },
  {
    name: 'users that are in the way of reopening',
    files: [...RAW, ...QCOW2],
    steps: [
      open('base.qcow2'),
      add({ driver: 'qcow2', 'node-name': 'user', file: 'q', 'read-only': true }),
      add({
        driver: 'blkdebug',
        'node-name': 'writer',
        image: 'q',
        'take-child-perms': ['write', 'consistent-read'],
      }),
      reopen(qcow2({ 'read-only': true })),
      reopen({ ...file('base.qcow2'), 'node-name': 'qf', 'read-only': true }),
      del('writer'),
      reopen(qcow2({ 'read-only': true })),
      add({ driver: 'blkdebug', 'node-name': 'writer', image: 'q', 'take-child-perms': ['write'] }),
    ],
  },
  ...PLAIN.map(ofFormat),
  {
    name: 'reopening of filters and of what stores nothing',
    files: [...RAW, ...QCOW2],
    steps: [
      object({ 'qom-type': 'throttle-group', id: 'g', limits: {} }),
      object({ 'qom-type': 'throttle-group', id: 'g2', limits: {} }),
      add(f()),
      add({ driver: 'throttle', 'node-name': 't', 'throttle-group': 'g', file: 'f' }),
      reopen({ driver: 'throttle', 'node-name': 't', 'throttle-group': 'g', file: 'f', 'read-only': true }),
      reopen({ driver: 'throttle', 'node-name': 't', 'throttle-group': 'g2', file: 'f' }),
      { execute: 'object-del', arguments: { id: 'g' } },
      reopen({ driver: 'throttle', 'node-name': 't', 'throttle-group': 'nope', file: 'f' }),
      add({ driver: 'copy-on-read', 'node-name': 'c', file: 't' }),
      reopen({ driver: 'copy-on-read', 'node-name': 'c', file: 't' }),
      del('c'),
      add({ driver: 'preallocate', 'node-name': 'p', file: 't' }),
      reopen({ driver: 'preallocate', 'node-name': 'p', file: 't', 'read-only': true }),
      del('p'),
      add({ driver: 'blkdebug', 'node-name': 'd', image: 't' }),
      reopen({ driver: 'blkdebug', 'node-name': 'd', image: 't', 'read-only': true }),
      reopen({ driver: 'blkdebug', 'node-name': 'd', image: 't', align: 4096 }),
      reopen({ driver: 'blkdebug', 'node-name': 'd', image: 't', 'inject-error': [{ event: 'none' }] }),
      del('d'),
      add({ driver: 'quorum', 'node-name': 'u', children: ['t'], 'vote-threshold': 1 }),
      reopen({ driver: 'quorum', 'node-name': 'u', children: ['t'], 'vote-threshold': 1 }),
      del('u'),
      add({ driver: 'blkverify', 'node-name': 'v', raw: 't', test: 't' }),
      reopen({ driver: 'blkverify', 'node-name': 'v', raw: 't', test: 't' }),
      del('v'),
      add({ driver: 'null-co', 'node-name': 'n', size: 4096 }),
      reopen({ driver: 'null-co', 'node-name': 'n', size: 4096, 'read-only': true }),
      reopen({ driver: 'null-co', 'node-name': 'n', size: 8192 }),
      reopen({ driver: 'null-co', 'node-name': 'n' }),
      reopen({ driver: 'null-co', 'node-name': 'n', size: 4096, 'latency-ns': 4 }),
    ],
  },
]
