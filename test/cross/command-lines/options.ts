/** Options of formats (`-o`) in generated command lines: of each format some that are right, some that are not. */

import type { Random } from '../../support/random.ts'
import { maybe, type Part } from './words.ts'

const EVERY = ['size=2M', 'size=1X', 'help', '?', 'foo=bar', 'nofoo', ',help', 'size=', 'a,,b=c']

const OF_FORMAT: Readonly<Record<string, readonly string[]>> = {
  raw: [
    'preallocation=off',
    'preallocation=falloc',
    'preallocation=full',
    'preallocation=metadata',
    'nocow=off',
  ],
  qcow2: [
    'cluster_size=4k',
    'cluster_size=2M',
    'cluster_size=512',
    'cluster_size=3k',
    'cluster_size=x',
    'compat=0.10',
    'compat=1.1',
    'compat=v3',
    'compat=1.2',
    'compat=0.10,lazy_refcounts=on',
    'lazy_refcounts',
    'lazy_refcounts=on',
    'lazy_refcounts=off',
    'lazy_refcounts=maybe',
    'refcount_bits=1',
    'refcount_bits=64',
    'refcount_bits=5',
    'refcount_bits=020',
    'refcount_bits=-1',
    'extended_l2=on,cluster_size=128k',
    'extended_l2=on',
    'extended_l2=on,cluster_size=4k',
    'compression_type=zstd',
    'compression_type=none',
    'compression_type=zstd,compat=0.10',
    'preallocation=metadata',
    'preallocation=full',
    'preallocation=falloc',
    'preallocation=foo',
    'backing_file=base,backing_fmt=qcow2',
    'backing_file=raw.img,backing_fmt=raw',
    'backing_file=base',
    'backing_fmt=qcow2',
    'backing_file=nope,backing_fmt=raw',
    'data_file=ext.raw',
    'data_file=ext.raw,data_file_raw=on',
    'data_file_raw=on',
    'encryption=on',
    'encrypt.format=luks',
    'encrypt.format=luks,encrypt.key-secret=s0,encrypt.iter-time=10',
    'encrypt.format=foo,encrypt.key-secret=s0',
    'encrypt.key-secret=s0',
    'extent_size_hint=1M',
    'nocow=on',
  ],
  vdi: ['static=on', 'static=off', 'preallocation=metadata', 'preallocation=full', 'static=x'],
  vmdk: [
    'subformat=monolithicSparse',
    'subformat=monolithicFlat',
    'subformat=streamOptimized',
    'subformat=twoGbMaxExtentSparse',
    'subformat=twoGbMaxExtentFlat',
    'subformat=foo',
    'adapter_type=lsilogic',
    'adapter_type=foo',
    'hwversion=6',
    'compat6=on',
    'zeroed_grain=on',
    'toolsversion=10',
    'backing_file=vmdk.img',
  ],
  vpc: ['subformat=fixed', 'subformat=dynamic', 'subformat=foo', 'force_size=on', 'force_size=off'],
  vhdx: [
    'subformat=fixed',
    'subformat=dynamic',
    'subformat=foo',
    'block_size=1M',
    'block_size=3M',
    'log_size=1M',
    'log_size=2M',
    'block_state_zero=off',
  ],
  qed: [
    'cluster_size=4k',
    'cluster_size=3k',
    'table_size=2',
    'table_size=3',
    'backing_file=raw.img,backing_fmt=raw',
  ],
  qcow: ['backing_file=raw.img', 'encryption=on', 'encrypt.format=aes,encrypt.key-secret=s0'],
  parallels: ['cluster_size=64k', 'cluster_size=3k'],
  luks: [
    'key-secret=s0,iter-time=10',
    'key-secret=none,iter-time=10',
    'key-secret=s0,iter-time=10,cipher-alg=aes-128,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256',
    'key-secret=s0,cipher-alg=foo',
    'iter-time=10',
  ],
}

/** No option, one, or two, in one `-o` or several. */
export const formatOptions = (random: Random, format: string, probability: number): Part[] => {
  const table = [...(OF_FORMAT[format] ?? []), ...(OF_FORMAT[format] ?? []), ...EVERY]
  const first = maybe(random, probability, '-o', random.pick(table))
  if (!random.chance(probability / 2)) return first
  const second = random.pick(table)
  return random.chance(0.5) && first.length > 0
    ? [['-o', `${first[0]![1]},${second}`]]
    : [...first, ['-o', second]]
}
