/** Images with random options and content, made by QEMU's own tools: what damage is then done to. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Oracle } from '../../support/oracle.ts'
import type { Random } from '../../support/random.ts'

export interface Template {
  readonly path: string
  /** How it was made, for messages. */
  readonly story: readonly string[]
}

const KiB = 1024
const MiB = 1024 * KiB

/** Create options in qemu-img's spelling. */
const options = (random: Random, folder: string): string[] => {
  const chosen: string[] = []
  const version2 = random.chance(0.15)
  const extended = !version2 && random.chance(0.2)
  const bits = extended
    ? random.pick([14, 15, 16])
    : random.pick([9, 10, 11, 12, 12, 13, 14, 16, 16, 16, 18, 21])
  chosen.push(`compat=${version2 ? '0.10' : '1.1'}`, `cluster_size=${2 ** bits}`)
  if (extended) chosen.push('extended_l2=on')
  if (!version2) {
    chosen.push(`refcount_bits=${random.pick([1, 2, 4, 8, 16, 16, 16, 32, 64])}`)
    if (random.chance(0.2)) chosen.push('lazy_refcounts=on')
    if (random.chance(0.2)) chosen.push('compression_type=zstd')
    if (random.chance(0.12)) {
      chosen.push(`data_file=${join(folder, 'data.raw')}`)
      if (random.chance(0.5)) chosen.push('data_file_raw=on')
    }
  }
  if (random.chance(0.15)) chosen.push('preallocation=metadata')
  return chosen
}

const isData = (chosen: readonly string[]): boolean =>
  chosen.some((option) => option.startsWith('data_file='))

/** One qemu-io command on a random range. */
const operation = (random: Random, size: number, cluster: number, data: boolean): string => {
  const span = Math.min(size, Math.max(cluster * 8, 64 * KiB))
  const aligned = random.chance(0.7)
  const unit = aligned ? Math.min(cluster, size) : 512
  const offset = random.below(Math.max(1, Math.floor(size / unit))) * unit
  const length = Math.min(size - offset, random.between(1, Math.max(1, Math.floor(span / unit))) * unit)
  const pattern = random.between(1, 255)
  const kind = random.below(10)
  if (kind < 5) return `write -P ${pattern} ${offset} ${length}`
  if (kind < 7 && !data && offset % cluster === 0)
    return `write -c -P ${pattern} ${offset} ${Math.min(cluster, size - offset)}`
  if (kind < 8) return `write -z ${offset} ${length}`
  if (kind < 9) return `write -z -u ${offset} ${length}`
  return `discard ${offset} ${length}`
}

/** Makes an image in `folder`, which holds nothing else. */
export const makeTemplate = (qemu: Oracle, random: Random, folder: string): Template => {
  const path = join(folder, 'template.qcow2')
  for (const name of ['template.qcow2', 'data.raw']) rmSync(join(folder, name), { force: true })
  const chosen = options(random, folder)
  const cluster = Number(/cluster_size=(\d+)/.exec(chosen.join(' '))![1])
  const size =
    Math.max(cluster, random.between(1, 64) * Math.max(8 * cluster, 16 * KiB)) % (24 * MiB) || 24 * MiB
  const story = [`create -o ${chosen.join(',')} ${size}`]
  qemu.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', chosen.join(','), path, String(size)])
  const data = isData(chosen)
  for (let round = random.between(1, 3); round > 0; round--) {
    const commands = Array.from({ length: random.between(1, 12) }, () =>
      operation(random, size, cluster, data),
    )
    qemu.qemuIo(['-f', 'qcow2', '-d', 'unmap', ...commands.flatMap((command) => ['-c', command]), path])
    story.push(...commands)
    if (!data && random.chance(0.4)) {
      // Counters of one bit cannot be shared: then it fails, and nothing is changed.
      qemu.qemuImg(['snapshot', '-c', `s${round}`, path])
      story.push(`snapshot -c s${round}`)
    }
  }
  // QEMU's repair of an image that has both forgets the snapshots.
  const hasSnapshots = story.some((line) => line.startsWith('snapshot'))
  if (chosen[0] === 'compat=1.1' && !hasSnapshots && random.chance(0.35)) {
    const name = `b${random.below(10)}`
    qemu.qemuImg(['bitmap', '--add', '-g', String(random.pick([512, 4096, 65536])), path, name])
    qemu.qemuIo(['-f', 'qcow2', '-c', operation(random, size, cluster, data), path])
    story.push(`bitmap ${name}`)
  }
  return { path, story }
}
