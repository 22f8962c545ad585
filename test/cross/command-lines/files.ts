/** The images that generated command lines speak of: chains, flat ones, lost ones, damaged ones, of many formats. */

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Oracle } from '../../support/oracle.ts'

/** The secret of the encrypted images, as an object that a line defines. */
export const SECRET = 'secret,id=s0,data=abc'

/** Formats that QEMU writes, beside raw and qcow2. */
export const OTHER_FORMATS = ['vdi', 'vmdk', 'vpc', 'vhdx', 'qed', 'qcow', 'parallels'] as const

/** Makes all of them in an empty folder. */
export const makeFiles = (qemu: Oracle, folder: string): void => {
  const at = { cwd: folder }
  const img = (...args: string[]) => qemu.qemuImgOk(args, at)
  const create = (name: string, size: string, ...options: string[]) =>
    img('create', '-q', '-f', 'qcow2', ...options, name, size)
  const write = (name: string, format: string, ...commands: string[]) =>
    qemu.qemuIoOk(['-f', format, ...commands.flatMap((command) => ['-c', `write ${command}`]), name], at)
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'config'), '[inject-error]\nevent = "read_aio"\nerrno = "5"\n')
  writeFileSync(join(folder, 'odd.img'), Buffer.alloc(1000, 3))
  writeFileSync(join(folder, 'empty.img'), '')
  img('create', '-q', '-f', 'raw', 'raw.img', '1M')
  img('create', '-q', '-f', 'raw', 'short.img', '300k')
  img('create', '-q', '-f', 'raw', 'large.img', '3M')
  create('base', '1M')
  create('mid', '1M', '-b', 'base', '-F', 'qcow2')
  create('top', '2M', '-b', 'mid', '-F', 'qcow2')
  create('sub/over', '1M', '-b', '../short.img', '-F', 'raw', '-o', 'cluster_size=4k')
  create('flat', '3M', '-o', 'cluster_size=16k,extended_l2=on')
  create('old', '1M', '-o', 'compat=0.10')
  create('lost', '1M', '-u', '-b', 'gone', '-F', 'raw')
  write('raw.img', 'raw', '-P 7 64k 128k', '-P 9 1000k 24k')
  write('short.img', 'raw', '-P 5 0 100k', '-P 0 100k 100k')
  write('large.img', 'raw', '-P 9 2M 64k')
  write('base', 'qcow2', '-P 1 0 256k', '-z 512k 64k')
  write('mid', 'qcow2', '-P 2 64k 256k', '-z 640k 64k', '-P 0 704k 64k')
  write('top', 'qcow2', '-P 3 128k 256k', '-z 1M 64k', '-P 4 1536k 64k')
  write('sub/over', 'qcow2', '-P 6 8k 4k', '-z 16k 8k')
  write('flat', 'qcow2', '-P 8 1000k 300k')
  write('old', 'qcow2', '-P 9 0 64k')
  img('snapshot', '-c', 'one', 'flat')
  write('flat', 'qcow2', '-P 11 1000k 64k')
  img('snapshot', '-c', 'two', 'old')
  img('bitmap', '--add', 'mid', 'b0')
  img('bitmap', '--add', '-g', '4k', '--disable', 'mid', 'b1')
  create('ext', '1M', '-o', 'data_file=ext.data')
  create('wide', '2M', '-b', 'raw.img', '-F', 'raw', '-o', 'extended_l2=on,cluster_size=32k')
  write('ext', 'qcow2', '-P 12 64k 100k', '-z 256k 64k')
  write('wide', 'qcow2', '-P 13 70k 3k', '-z 80k 2k', '-P 14 1200k 40k')
  img('convert', '-c', '-O', 'qcow2', 'raw.img', 'packed')
  img('convert', '-c', '-O', 'qcow2', '-o', 'compression_type=zstd', 'raw.img', 'zst')
  img('snapshot', '-c', 'one', 'packed')
  for (const format of OTHER_FORMATS) img('convert', '-O', format, 'raw.img', `${format}.img`)
  img('create', '-q', '-f', 'qed', '-b', 'raw.img', '-F', 'raw', 'over.qed', '1M')
  img('create', '-q', '-f', 'vmdk', '-b', 'vmdk.img', '-F', 'vmdk', 'over.vmdk')
  write('over.qed', 'qed', '-P 15 64k 64k')
  write('over.vmdk', 'vmdk', '-P 15 64k 64k')
  makeEncrypted(img)
  damage(img, folder)
}

const makeEncrypted = (img: (...args: string[]) => string): void => {
  const secret = ['--object', SECRET]
  const fast = 'key-secret=s0,iter-time=10'
  img('create', '-q', ...secret, '-f', 'luks', '-o', fast, 'luks.img', '1M')
  const options = 'encrypt.format=luks,encrypt.key-secret=s0,encrypt.iter-time=10'
  img('create', '-q', ...secret, '-f', 'qcow2', '-o', options, 'secret', '1M')
}

/** A qcow2 image with clusters that nobody refers to, and one with a cluster that is used but not counted. */
const damage = (img: (...args: string[]) => string, folder: string): void => {
  const poke = (name: string, offset: number, ...bytes: number[]): void => {
    const file = openSync(join(folder, name), 'r+')
    writeSync(file, Buffer.from(bytes), 0, bytes.length, offset)
    closeSync(file)
  }
  // Without -W: clusters lie in guest order. Cluster 1 is the refcount table, 2 the only block of refcounts.
  for (const name of ['leaky', 'broken']) img('convert', '-O', 'qcow2', 'raw.img', name)
  // Entries 9 and 10 lie behind the end of the file: counted, not used.
  poke('leaky', 2 * 65536 + 9 * 2, 0, 1, 0, 1)
  poke('broken', 2 * 65536 + 5 * 2, 0, 0)
}
