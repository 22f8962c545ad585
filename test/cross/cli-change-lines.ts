/** Generated lines of the subcommands that check, change and copy images, valid and not, and the files they speak of. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Oracle } from '../support/oracle.ts'
import type { Random } from '../support/random.ts'
import { maybe } from './cli-tools.ts'

/** A chain of three, a chain with a short raw image at its end, an image without one, and a lost one. */
export const makeFiles = (qemu: Oracle, folder: string): void => {
  mkdirSync(join(folder, 'sub'))
  const at = { cwd: folder }
  const create = (name: string, size: string, ...options: string[]) =>
    qemu.qemuImgOk(['create', '-q', '-f', 'qcow2', ...options, name, size], at)
  const write = (name: string, format: string, ...commands: string[]) =>
    qemu.qemuIoOk(['-f', format, ...commands.flatMap((command) => ['-c', `write ${command}`]), name], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'raw', 'raw.img', '1M'], at)
  qemu.qemuImgOk(['create', '-q', '-f', 'raw', 'short.img', '300k'], at)
  create('base', '1M')
  create('mid', '1M', '-b', 'base', '-F', 'qcow2')
  create('top', '2M', '-b', 'mid', '-F', 'qcow2')
  create('sub/over', '1M', '-b', '../short.img', '-F', 'raw', '-o', 'cluster_size=4k')
  create('flat', '3M', '-o', 'cluster_size=16k,extended_l2=on')
  create('old', '1M', '-o', 'compat=0.10')
  create('lost', '1M', '-u', '-b', 'gone', '-F', 'raw')
  write('raw.img', 'raw', '-P 7 64k 128k', '-P 9 1000k 24k')
  write('short.img', 'raw', '-P 5 0 100k', '-P 0 100k 100k')
  write('base', 'qcow2', '-P 1 0 256k', '-z 512k 64k')
  write('mid', 'qcow2', '-P 2 64k 256k', '-z 640k 64k', '-P 0 704k 64k')
  write('top', 'qcow2', '-P 3 128k 256k', '-z 1M 64k', '-P 4 1536k 64k')
  write('sub/over', 'qcow2', '-P 6 8k 4k', '-z 16k 8k')
  write('flat', 'qcow2', '-P 8 1000k 300k')
  write('old', 'qcow2', '-P 9 0 64k')
  qemu.qemuImgOk(['snapshot', '-c', 'one', 'flat'], at)
  qemu.qemuImgOk(['snapshot', '-c', 'two', 'old'], at)
  qemu.qemuImgOk(['bitmap', '--add', 'mid', 'b0'], at)
  qemu.qemuImgOk(['bitmap', '--add', '-g', '4k', '--disable', 'mid', 'b1'], at)
}

export const IMAGES = ['raw.img', 'short.img', 'base', 'mid', 'top', 'sub/over', 'flat', 'old', 'lost']
const WRITABLE = [
  ...IMAGES,
  ...IMAGES,
  'nope',
  'sub',
  'json:{"driver":"qcow2","file.driver":"file","file.filename":"top"}',
]
const SIZES = ['1M', '65536', '1.5M', '0x100000', '1X', '', '.5M', '4k', '-1', '1 M', '3M', '513', '0']
const CACHES = ['none', 'writeback', 'unsafe', 'writethrough', 'directsync', 'fast']
const STRAY = ['-x', '--nothing', '--forma', '-q', '--output', '-h=', '--q=1', '-', 'extra']
const FORMATS = ['raw', 'qcow2', 'foo']

const image = (random: Random): string[] =>
  random.chance(0.08)
    ? [
        '--image-opts',
        random.pick(['driver=qcow2,file.filename=top', 'driver=raw,file.filename=raw.img', 'foo']),
      ]
    : [random.pick(WRITABLE)]

/** Naming the format of a raw image keeps a warning away. */
const format = (random: Random): string[] => maybe(random, 0.2, '-f', random.pick(FORMATS))

const checkLine = (random: Random): string[] => [
  'check',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.3, '--output=json'),
  ...maybe(random, 0.3, '-r', random.pick(['leaks', 'all', 'some'])),
  ...maybe(random, 0.1, '-T', random.pick(CACHES)),
  ...maybe(random, 0.1, '-U'),
  ...format(random),
  ...image(random),
]

const MEASURE_OPTIONS = [
  'cluster_size=4k',
  'cluster_size=2M',
  'cluster_size=3k',
  'refcount_bits=1',
  'refcount_bits=64',
  'refcount_bits=5',
  'compat=0.10',
  'compat=1.2',
  'extended_l2=on',
  'extended_l2=on,cluster_size=4k',
  'preallocation=full',
  'preallocation=metadata',
  'preallocation=some',
  'backing_file=base',
  'lazy_refcounts=on',
  'foo=bar',
  'size=5M',
]
const measureLine = (random: Random): string[] => [
  'measure',
  ...maybe(random, 0.3, '--output=json'),
  ...maybe(random, 0.8, '-O', random.pick(['raw', 'qcow2', 'qcow2', 'qcow2', 'foo'])),
  ...maybe(random, 0.5, '-o', random.pick(MEASURE_OPTIONS)),
  ...maybe(random, 0.2, '-o', random.pick(MEASURE_OPTIONS)),
  ...maybe(random, 0.4, '--size', random.pick([...SIZES, '1T', '64T', '7P', '9223372036854775807'])),
  ...maybe(random, 0.1, '-l', random.pick(['one', 'two', 'none', 'snapshot.name=one', 'snapshot.foo=1'])),
  ...format(random),
  ...(random.chance(0.6) ? image(random) : []),
]

const resizeLine = (random: Random): string[] => [
  'resize',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.4, '--shrink'),
  ...maybe(random, 0.2, '--preallocation', random.pick(['off', 'metadata', 'falloc', 'full', 'some'])),
  ...format(random),
  ...image(random),
  ...maybe(random, 0.95, random.pick([...SIZES, '+1M', '-512k', '+64k', '-1M', '+100', '++4k', '-2M'])),
]

const AMEND_OPTIONS = [
  'compat=0.10',
  'compat=1.1',
  'compat=2',
  'lazy_refcounts=on',
  'lazy_refcounts=off',
  'refcount_bits=1',
  'refcount_bits=64',
  'refcount_bits=7',
  'size=4M',
  'size=512k',
  'cluster_size=4k',
  'backing_file=base',
  'foo=bar',
  'help',
  ',x',
]
const amendLine = (random: Random): string[] => [
  'amend',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.2, '-p'),
  ...maybe(random, 0.95, '-o', random.pick(AMEND_OPTIONS)),
  ...maybe(random, 0.3, '-o', random.pick(AMEND_OPTIONS)),
  ...maybe(random, 0.1, '-t', random.pick(CACHES)),
  ...maybe(random, 0.1, '--force'),
  ...format(random),
  ...image(random),
]

const snapshotLine = (random: Random): string[] => [
  'snapshot',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.3, '-l'),
  ...maybe(random, 0.3, '-c', random.pick(['one', 'new', ''])),
  ...maybe(random, 0.2, '-a', random.pick(['one', '1', 'none'])),
  ...maybe(random, 0.2, '-d', random.pick(['one', 'two', '1', 'none'])),
  ...maybe(random, 0.1, '-U'),
  ...format(random),
  ...image(random),
]

const bitmapLine = (random: Random): string[] => [
  'bitmap',
  ...maybe(random, 0.5, '--add'),
  ...maybe(random, 0.2, '-g', random.pick(['64k', '512', '3k', '0', 'x'])),
  ...maybe(random, 0.2, '--remove'),
  ...maybe(random, 0.2, '--clear'),
  ...maybe(random, 0.2, '--enable'),
  ...maybe(random, 0.2, '--disable'),
  ...maybe(random, 0.3, '--merge', random.pick(['b0', 'b1', 'none'])),
  ...maybe(random, 0.2, '-b', random.pick(['mid', 'base', 'nope'])),
  ...maybe(random, 0.1, '-F', 'qcow2'),
  ...format(random),
  ...image(random),
  ...maybe(random, 0.95, random.pick(['b0', 'b1', 'b2', ''])),
]

const commitLine = (random: Random): string[] => [
  'commit',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.2, '-p'),
  ...maybe(random, 0.3, '-d'),
  ...maybe(random, 0.4, '-b', random.pick(['base', 'mid', './base', 'top', 'nope', '../short.img'])),
  ...maybe(random, 0.1, '-t', random.pick(CACHES)),
  ...maybe(random, 0.1, '-r', random.pick(['1G', '0', 'x'])),
  ...format(random),
  ...image(random),
]

const rebaseLine = (random: Random): string[] => [
  'rebase',
  ...maybe(random, 0.1, '-q'),
  ...maybe(random, 0.2, '-p'),
  ...maybe(random, 0.2, '-u'),
  ...maybe(random, 0.2, '-c'),
  ...maybe(
    random,
    0.9,
    '-b',
    random.pick(['base', 'mid', 'flat', 'raw.img', '../raw.img', '../base', '', '', 'nope']),
  ),
  ...maybe(random, 0.8, '-F', random.pick(['qcow2', 'qcow2', 'qcow2', 'raw', 'foo'])),
  ...maybe(random, 0.1, '-t', random.pick(CACHES)),
  ...maybe(random, 0.1, '-T', random.pick(CACHES)),
  ...maybe(random, 0.1, '-U'),
  ...format(random),
  ...image(random),
]

const ddLine = (random: Random): string[] => {
  const options = random.chance(0.1)
  return [
    'dd',
    ...maybe(random, 0.5, '-O', random.pick(FORMATS)),
    ...(options ? ['--image-opts'] : format(random)),
    ...maybe(random, 0.95, `if=${options ? 'driver=qcow2,file.filename=top' : random.pick(WRITABLE)}`),
    ...maybe(random, 0.95, `of=${random.pick(['new', 'new', 'new', 'sub/new', 'no/new', 'sub'])}`),
    ...maybe(random, 0.4, `bs=${random.pick(['1k', '64k', '1000', '1M', '3G', '0', 'x'])}`),
    ...maybe(random, 0.3, `count=${random.pick(['0', '1', '3', '7', '100', 'x', '-1'])}`),
    ...maybe(random, 0.3, `skip=${random.pick(['0', '1', '5', '5000', 'x'])}`),
    ...maybe(random, 0.05, random.pick(['seek=1', 'foo', '=x'])),
  ]
}

const benchLine = (random: Random): string[] => [
  'bench',
  '-c',
  random.pick(['10', '37', '100', '0', 'x']),
  ...maybe(random, 0.5, '-w'),
  // One at a time, so that a request that fails comes after the same ones.
  ...maybe(random, 0.9, '-d', random.pick(['1', '1', '1', '0'])),
  ...maybe(random, 0.4, '-s', random.pick(['4k', '512', '1500', '64k', '0', '2G'])),
  ...maybe(random, 0.3, '-S', random.pick(['64k', '3000', '0', '-1'])),
  ...maybe(random, 0.3, '-o', random.pick(['64k', '512', '5M', 'x'])),
  ...maybe(random, 0.3, '--pattern', random.pick(['7', '255', '256', 'x'])),
  ...maybe(random, 0.3, '--flush-interval', random.pick(['5', '64', '0', '-1'])),
  ...maybe(random, 0.2, '--no-drain'),
  ...maybe(random, 0.1, '-t', random.pick(CACHES)),
  ...maybe(random, 0.1, '-i', random.pick(['threads', 'native', 'foo'])),
  ...maybe(random, 0.1, '-U'),
  ...format(random),
  ...image(random),
]

const MAKERS = {
  check: checkLine,
  measure: measureLine,
  resize: resizeLine,
  amend: amendLine,
  snapshot: snapshotLine,
  bitmap: bitmapLine,
  commit: commitLine,
  rebase: rebaseLine,
  dd: ddLine,
  bench: benchLine,
}
export const SUBCOMMANDS = Object.keys(MAKERS) as (keyof typeof MAKERS)[]

/** A line; now and then with a word that does not belong there. */
export const makeLine = (subcommand: keyof typeof MAKERS, random: Random): string[] => {
  const line = MAKERS[subcommand](random)
  if (random.chance(0.06)) line.splice(random.between(1, line.length), 0, random.pick(STRAY))
  return line
}
