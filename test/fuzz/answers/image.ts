/** qcow2 images of every sort, made by QEMU's own tools and a few bytes written past them: what can be asked about. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Oracle } from '../../support/oracle.ts'
import type { Random } from '../../support/random.ts'

const KiB = 1024
const MiB = 1024 * KiB

/** In the folder. */
export const TOP = 'top.qcow2'

export interface Made {
  /** How it was made, for messages. */
  readonly story: readonly string[]
  /** Words that give the key, in front of others. */
  readonly secret: readonly string[]
  /** The options that open it with its key, for `--image-opts`. */
  readonly options: string
  readonly snapshots: readonly string[]
  readonly bitmaps: readonly string[]
  /** What is below would have to be asked of a server. */
  readonly isRemote: boolean
}

/** Fields of the header, and of a snapshot's entry in its table. */
const SNAPSHOTS_AT = 64
const INCOMPATIBLE_LOW = 79
const CLOCK = 24
const STATE_SIZE = 40
const ICOUNT = 56
const SIGNALLED = 128
const DIRTY = 1
const CORRUPT = 2

/** qemu-img ended by a signal, or by a fault of its own. */
export class OracleFailed extends Error {}

class Maker {
  readonly #qemu: Oracle
  readonly #random: Random
  readonly #folder: string
  readonly #story: string[] = []
  readonly #snapshots: string[] = []
  readonly #bitmaps: string[] = []

  constructor(qemu: Oracle, random: Random, folder: string) {
    this.#qemu = qemu
    this.#random = random
    this.#folder = folder
  }

  make(): Made {
    const random = this.#random
    const version2 = random.chance(0.15)
    const size = random.between(1, 40) * random.pick([512, 64 * KiB, 300 * KiB]) + MiB
    const encryption = random.chance(0.2) ? random.pick(['luks', 'aes'] as const) : undefined
    const hasDataFile = !version2 && encryption === undefined && random.chance(0.15)
    const base = hasDataFile || random.chance(0.5) ? [] : this.#base(size)
    const chosen = [...this.#shape(version2, hasDataFile, base.length > 0), ...base]
    if (encryption !== undefined) chosen.push(`encrypt.format=${encryption},encrypt.key-secret=s`)
    if (encryption === 'luks') chosen.push('encrypt.iter-time=10', ...this.#luks())
    const secret = encryption === undefined ? [] : ['--object', 'secret,id=s,data=key']
    const create = ['create', '-q', ...secret, '-f', 'qcow2', ...(base.length > 0 ? ['-u'] : [])]
    this.#img([...create, ...chosen.flatMap((option) => ['-o', option]), TOP, String(size)])
    const key = encryption === undefined ? '' : ',encrypt.key-secret=s'
    const options = `driver=qcow2,file.filename=${TOP}${key}`
    this.#fill(size, [...secret, '--image-opts'], options, hasDataFile || encryption !== undefined)
    if (!version2 && random.chance(0.3)) this.#addBitmaps(secret, options)
    this.#writePast(version2)
    const isRemote = base.some((option) => option.startsWith('backing_file=nbd'))
    return {
      story: this.#story,
      secret,
      options,
      snapshots: this.#snapshots,
      bitmaps: this.#bitmaps,
      isRemote,
    }
  }

  #shape(version2: boolean, hasDataFile: boolean, hasBase: boolean): string[] {
    const random = this.#random
    const extended = !version2 && random.chance(0.25)
    const bits = extended ? random.pick([14, 16, 18]) : random.pick([9, 11, 12, 13, 16, 16, 16, 21])
    const chosen = [`compat=${version2 ? '0.10' : '1.1'}`, `cluster_size=${2 ** bits}`]
    if (extended) chosen.push('extended_l2=on')
    if (!version2) {
      if (random.chance(0.5)) chosen.push(`refcount_bits=${random.pick([1, 2, 4, 8, 16, 32, 64])}`)
      if (random.chance(0.2)) chosen.push('lazy_refcounts=on')
      if (random.chance(0.3)) chosen.push('compression_type=zstd')
      if (hasDataFile) chosen.push(`data_file=${random.pick(['', `${this.#folder}/`])}data.raw`)
      if (hasDataFile && random.chance(0.5)) chosen.push('data_file_raw=on')
    }
    if ((!hasBase || extended) && random.chance(0.25))
      chosen.push(`preallocation=${random.pick(['metadata', 'falloc', 'full'])}`)
    return chosen
  }

  #luks(): string[] {
    const random = this.#random
    const chosen: string[] = []
    if (random.chance(0.3))
      chosen.push(`encrypt.cipher-alg=${random.pick(['aes-128', 'aes-192', 'aes-256'])}`)
    if (random.chance(0.3)) chosen.push(`encrypt.hash-alg=${random.pick(['sha1', 'sha512'])}`)
    if (random.chance(0.2)) chosen.push('encrypt.cipher-mode=cbc', 'encrypt.ivgen-alg=plain64')
    return chosen
  }

  /** What is below, and the options that name it in one of the ways there are. */
  #base(size: number): string[] {
    const random = this.#random
    if (random.chance(0.08)) {
      const name = random.pick(['nbd:127.0.0.1:1', 'nbd://127.0.0.1:1/disk', 'gone.qcow2', 'gone/disk.raw'])
      return [`backing_file=${name}`, 'backing_fmt=raw']
    }
    const format = random.pick(['raw', 'qcow2', 'qcow2', 'qed', 'vmdk'] as const)
    const file = `base.${format}`
    const below = random.chance(0.3) ? size + MiB : Math.max(512, size - 200 * KiB - (size % 512))
    const deeper = format === 'qcow2' && random.chance(0.4)
    if (deeper) {
      this.#img(['create', '-q', '-f', 'raw', 'deep.raw', String(below)])
      this.#io(['-f', 'raw', '-c', `write -P 9 0 ${below}`, 'deep.raw'])
    }
    const deep = deeper ? ['-b', 'deep.raw', '-F', 'raw'] : []
    this.#img(['create', '-q', '-f', format, ...deep, file, String(below)])
    const at = random.below(Math.max(1, Math.floor(below / 2)))
    this.#io([
      '-f',
      format,
      '-c',
      `write -P 5 ${at - (at % 512)} ${Math.floor(below / 8 / 512) * 512 + 512}`,
      file,
    ])
    const path = join(this.#folder, file)
    const name = random.pick([
      file,
      `./${file}`,
      path,
      `file:${path}`,
      `json:${JSON.stringify({ driver: format, file: { driver: 'file', filename: path } })}`,
      `json:${JSON.stringify({ driver: format, 'file.filename': path, 'file.driver': 'file' })}`,
    ])
    const option = `backing_file=${name.replaceAll(',', ',,')}`
    return random.chance(0.85) ? [option, `backing_fmt=${format}`] : [option, 'backing_fmt=raw']
  }

  /** Rounds of writes, some of them with a snapshot at their end. */
  #fill(size: number, how: readonly string[], options: string, plainOnly: boolean): void {
    const random = this.#random
    for (let round = random.between(1, 3); round > 0; round--) {
      const commands = Array.from({ length: random.between(0, 8) }, () => this.#command(size, plainOnly))
      this.#io([...how, '-d', 'unmap', ...commands.flatMap((command) => ['-c', command]), options])
      if (!random.chance(0.4)) continue
      const name = random.pick([
        `s${round}`,
        `a longer name ${round}`,
        `ünïcode ${round}`,
        `"quoted" ${round}`,
      ])
      const secret = how.slice(0, -1)
      if (this.#img(['snapshot', ...secret, '--image-opts', '-c', name, options], false))
        this.#snapshots.push(name)
    }
  }

  #command(size: number, plainOnly: boolean): string {
    const random = this.#random
    const unit = random.chance(0.5) ? 64 * KiB : 512
    const offset = random.below(Math.floor(size / unit)) * unit
    const length = Math.min(size - offset, random.between(1, 8) * unit)
    const kind = random.below(10)
    if (kind < 5) return `write -P ${random.between(1, 255)} ${offset} ${length}`
    if (kind === 5 && !plainOnly) return `write -c -P 3 ${Math.floor(offset / (2 * MiB)) * 2 * MiB} 64k`
    if (kind < 7) return `write -z ${offset} ${length}`
    if (kind < 9) return `write -z -u ${offset} ${length}`
    return `discard ${offset} ${length}`
  }

  #addBitmaps(secret: readonly string[], options: string): void {
    const random = this.#random
    for (let count = random.between(1, 3); count > 0; count--) {
      const words = [...(random.chance(0.5) ? ['-g', String(random.pick([512, 4096, MiB]))] : [])]
      if (random.chance(0.3)) words.push('--disable')
      const line = ['bitmap', ...secret, '--image-opts', '--add', ...words, options, `b${count}`]
      if (this.#img(line, false)) this.#bitmaps.push(`b${count}`)
    }
  }

  /** What no tool writes: the state of a machine in a snapshot, a dirty or corrupt image, a bitmap in use. */
  #writePast(version2: boolean): void {
    const random = this.#random
    const path = join(this.#folder, TOP)
    const image = readFileSync(path)
    const before = Buffer.from(image)
    if (this.#snapshots.length > 0 && random.chance(0.6)) {
      const table = Number(image.readBigUInt64BE(SNAPSHOTS_AT))
      image.writeBigUInt64BE(BigInt(random.below(2 ** 40)), table + CLOCK)
      image.writeBigUInt64BE(BigInt(random.below(random.pick([2000, 2 ** 34]))), table + STATE_SIZE)
      if (random.chance(0.5)) image.writeBigUInt64BE(BigInt(random.below(2 ** 50)), table + ICOUNT)
      this.#story.push('machine state')
    }
    if (!version2 && random.chance(0.1)) image[INCOMPATIBLE_LOW]! |= random.pick([DIRTY, CORRUPT])
    if (this.#bitmaps.length > 0 && random.chance(0.3)) {
      const extension = image.indexOf(Buffer.from('23852875', 'hex'))
      const directory = Number(image.readBigUInt64BE(extension + 24))
      image.writeUInt32BE(image.readUInt32BE(directory + 12) | 1, directory + 12)
      this.#story.push('bitmap in use')
    }
    if (!image.equals(before)) writeFileSync(path, image)
  }

  /** False where it failed, which it must not unless `must` is false. */
  #img(line: readonly string[], must = true): boolean {
    this.#story.push(line.join(' '))
    const { status, stderr } = this.#qemu.qemuImg(line, { cwd: this.#folder })
    if (status >= SIGNALLED) throw new OracleFailed()
    if (status !== 0 && must) throw new Error(`${this.#story.join('\n')}\n${stderr}`)
    return status === 0
  }

  #io(line: readonly string[]): void {
    this.#story.push(`io ${line.join(' ')}`)
    this.#qemu.qemuIo(line, { cwd: this.#folder })
  }
}

/** An image in a folder that holds nothing else. */
export const makeImage = (qemu: Oracle, random: Random, folder: string): Made => {
  rmSync(join(folder, TOP), { force: true })
  return new Maker(qemu, random, folder).make()
}
