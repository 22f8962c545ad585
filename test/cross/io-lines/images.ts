/** The images that generated scripts of `qimg io` open: plain, layered, packed, shared with snapshots, encrypted, broken by rule. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Oracle } from '../../support/oracle.ts'

/** The secret of the encrypted images, as an object that a line defines. */
export const SECRET = 'secret,id=s0,data=abc'

/** Bytes that most of the images show their guest. */
export const SIZE = 4 * 2 ** 20

export interface Image {
  readonly name: string
  readonly format: string
  /** How `create` makes it. */
  readonly create: readonly string[]
  /** Needs `SECRET`; its options are those that name the secret. */
  readonly secret?: string
}

/** In an order in which backing files come first. */
export const IMAGES: readonly Image[] = [
  { name: 'a.raw', format: 'raw', create: ['a.raw', '4M'] },
  { name: 'odd.raw', format: 'raw', create: ['odd.raw', '1234567'] },
  { name: 'a.qcow2', format: 'qcow2', create: ['-o', 'cluster_size=4k', 'a.qcow2', '4M'] },
  { name: 'top.qcow2', format: 'qcow2', create: ['-b', 'a.qcow2', '-F', 'qcow2', 'top.qcow2', '5M'] },
  { name: 'old.qcow2', format: 'qcow2', create: ['-o', 'compat=0.10', 'old.qcow2', '4M'] },
  {
    name: 'sub.qcow2',
    format: 'qcow2',
    create: ['-o', 'cluster_size=32k,extended_l2=on', '-b', 'a.raw', '-F', 'raw', 'sub.qcow2', '4M'],
  },
  { name: 'snap.qcow2', format: 'qcow2', create: ['snap.qcow2', '4M'] },
  { name: 'lazy.qcow2', format: 'qcow2', create: ['-o', 'lazy_refcounts=on', 'lazy.qcow2', '4M'] },
  { name: 'data.qcow2', format: 'qcow2', create: ['-o', 'data_file=data.ext', 'data.qcow2', '4M'] },
  {
    name: 'secret.qcow2',
    format: 'qcow2',
    create: [
      '-o',
      'encrypt.format=luks,encrypt.key-secret=s0,encrypt.iter-time=10,cluster_size=16k',
      'secret.qcow2',
      '4M',
    ],
    secret: 'encrypt.key-secret=s0',
  },
  {
    name: 'a.luks',
    format: 'luks',
    create: ['-o', 'key-secret=s0,iter-time=10', 'a.luks', '4M'],
    secret: 'key-secret=s0',
  },
]

/** Events that a configuration file `fail-EVENT` makes fail with the first request that comes to them. */
export const FAILING = ['read_aio', 'write_aio', 'pwritev', 'cluster_alloc'] as const

const FILLED = ['a.raw', 'a.qcow2', 'old.qcow2', 'snap.qcow2', 'lazy.qcow2', 'data.qcow2']

/** Makes all of them, and the files that scripts speak of, in an empty folder. */
export const makeImages = (qemu: Oracle, folder: string): void => {
  const at = { cwd: folder }
  writeFileSync(join(folder, 'pattern'), 'abc')
  writeFileSync(join(folder, 'empty'), '')
  for (const event of FAILING)
    writeFileSync(
      join(folder, `fail-${event}`),
      `[inject-error]\nevent = "${event}"\nerrno = "5"\nonce = "on"\n`,
    )
  writeFileSync(join(folder, 'fail-flushes'), '[inject-error]\nevent = "none"\niotype = "flush"\n')
  for (const { format, create, secret } of IMAGES)
    qemu.qemuImgOk(
      ['create', '-q', ...(secret === undefined ? [] : ['--object', SECRET]), '-f', format, ...create],
      at,
    )
  for (const { name, format } of IMAGES)
    if (FILLED.includes(name)) qemu.qemuIoOk(['-f', format, '-c', 'write -P 9 64k 1M', name], at)
  qemu.qemuImgOk(['snapshot', '-c', 'one', 'snap.qcow2'], at)
  qemu.qemuImgOk(['convert', '-c', '-f', 'raw', '-O', 'qcow2', 'a.raw', 'packed.qcow2'], at)
}

/** The image that `convert -c` made of the first one. */
export const PACKED: Image = { name: 'packed.qcow2', format: 'qcow2', create: [] }
