/**
 * Subclusters: the same requests through qimg and through qemu-io leave the same content, allocated in the same parts of
 * the same clusters.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { createImage } from '../../src/block/create.ts'
import type { Node } from '../../src/block/node.ts'
import { tempDir } from '../support/images.ts'
import { type Random, seeded } from '../support/random.ts'
import { newGraph, qemu, signal, skip } from './luks-volumes.ts'
import { withImage } from './qcow2-image.ts'

const SIZE = MiB + 5 * 512

interface Shape {
  /** Create options that both know by these names, with `_` for `-` on qemu-img's side. */
  readonly create: Readonly<Record<string, string | number | boolean>>
  readonly open?: Readonly<Record<string, boolean>>
  readonly backing?: boolean
  readonly dataFile?: boolean
}

const SHAPES: readonly Shape[] = [
  { create: {} },
  { create: {}, backing: true },
  { create: { 'cluster-size': 16 * KiB }, backing: true },
  { create: { 'cluster-size': 256 * KiB }, open: { 'discard-no-unref': true } },
  { create: { preallocation: 'metadata' }, backing: true },
  { create: { 'cluster-size': 16 * KiB, preallocation: 'falloc' } },
  { create: {}, dataFile: true, backing: true },
  { create: { 'data-file-raw': true }, dataFile: true },
  { create: { 'extended-l2': false, 'cluster-size': 4096 }, backing: true },
  { create: { 'extended-l2': false, version: 'v2' } },
]

type Kind = 'write' | 'zero' | 'unmap' | 'discard' | 'compressed'

interface Request {
  readonly kind: Kind
  readonly offset: number
  readonly length: number
  readonly pattern: number
}

const KINDS: readonly Kind[] = ['write', 'write', 'write', 'zero', 'zero', 'unmap', 'discard', 'compressed']

/** Requests on an image with such clusters; packed data goes only where nothing was before, for QEMU overwrites nothing. */
class Requests {
  readonly #random: Random
  readonly #cluster: number
  readonly #kinds: readonly Kind[]
  readonly #touched = new Set<number>()

  constructor(random: Random, cluster: number, kinds: readonly Kind[]) {
    this.#random = random
    this.#cluster = cluster
    this.#kinds = kinds
  }

  next(): Request {
    const cluster = this.#cluster
    const request = this.#pick()
    const first = Math.floor(request.offset / cluster)
    const last = Math.floor((request.offset + request.length - 1) / cluster)
    const isTouched = this.#touched.has(first)
    for (let index = first; index <= last; index++) this.#touched.add(index)
    return request.kind === 'compressed' && isTouched ? { ...request, kind: 'write' } : request
  }

  #pick(): Request {
    const random = this.#random
    const cluster = this.#cluster
    const kind = random.pick(this.#kinds)
    const pattern = random.between(1, 255)
    if (kind === 'compressed') {
      const offset = random.below(Math.floor(SIZE / cluster)) * cluster
      return { kind, offset, length: cluster, pattern }
    }
    // Sectors mostly, whole subclusters and clusters often, odd bytes now and then.
    const unit = random.pick([1, 512, 512, cluster / 32, cluster / 32, cluster])
    const offset = random.below(Math.ceil(SIZE / unit)) * unit
    const most = random.chance(0.3) ? 4 * cluster : cluster / 4
    const length = Math.min(Math.ceil(random.between(1, most) / unit) * unit, SIZE - offset)
    return { kind, offset, length, pattern }
  }
}

const COMMANDS: Readonly<Record<Kind, string>> = {
  write: 'write',
  zero: 'write -z',
  unmap: 'write -z -u',
  discard: 'discard',
  compressed: 'write -c',
}

const toCommand = ({ kind, offset, length, pattern }: Request): string => {
  const data = kind === 'write' || kind === 'compressed' ? ` -P ${pattern}` : ''
  return `${COMMANDS[kind]}${data} ${offset} ${length}`
}

const perform = async (node: Node, { kind, offset, length, pattern }: Request): Promise<void> => {
  if (kind === 'discard') await node.discard(offset, length)
  else if (kind === 'zero' || kind === 'unmap')
    await node.zero(offset, length, { mayUnmap: kind === 'unmap' })
  else await node.write(offset, Buffer.alloc(length, pattern), { compressed: kind === 'compressed' })
}

interface Run {
  readonly start: number
  length: number
  readonly state: string
}

/** What qemu-img says of an image, but for places; that a cluster's end is a hole in the file is no one's business. */
const mapOf = (filename: string): Run[] => {
  const told = JSON.parse(qemu!.qemuImgOk(['map', '--output=json', '-f', 'qcow2', filename])) as {
    readonly start: number
    readonly length: number
    readonly depth: number
    readonly present: boolean
    readonly zero: boolean
    readonly data: boolean
    readonly compressed: boolean
    readonly offset?: number
  }[]
  const runs: Run[] = []
  for (const { start, length, depth, present, zero, data, compressed, offset } of told) {
    const state = JSON.stringify([depth, present, zero && !data, data, compressed, offset !== undefined])
    const last = runs.at(-1)
    if (last?.state === state) last.length += length
    else runs.push({ start, length, state })
  }
  return runs
}

const createBoth = async (folder: string, shape: Shape, base: string): Promise<[string, string]> => {
  const both = ['ours', 'theirs'].map((name) => join(folder, name)) as [string, string]
  const { version, ...create }: Shape['create'] = { 'extended-l2': true, ...shape.create }
  const backing = shape.backing === true ? { 'backing-file': base, 'backing-fmt': 'raw' } : {}
  const members: [string, string | number | boolean][] = Object.entries({ ...create, ...backing })
  const listed = members.map(
    ([name, value]) =>
      `${name.replaceAll('-', '_')}=${value === true ? 'on' : value === false ? 'off' : value}`,
  )
  for (const filename of both) {
    const data = shape.dataFile === true ? [`data_file=${filename}.data`] : []
    const level = version === 'v2' ? ['compat=0.10'] : []
    const options = [...listed, ...data, ...level].join(',')
    if (filename === both[1])
      qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', options, filename, String(SIZE)])
  }
  const dataFile = { driver: 'file', filename: `${both[0]}.data` }
  if (shape.dataFile === true) writeFileSync(dataFile.filename, '')
  await createImage(newGraph(), {
    filename: both[0],
    format: 'qcow2',
    options: {
      size: SIZE,
      ...create,
      ...backing,
      ...(version !== undefined && { version }),
      ...(shape.dataFile === true && { 'data-file': dataFile }),
    },
    signal,
  })
  return both
}

const compare = async (t: Test, [ours, theirs]: [string, string], what: string): Promise<void> => {
  t.strictSame(mapOf(ours), mapOf(theirs), `${what}: allocated alike`)
  const compared = qemu!.qemuImg(['compare', '-f', 'qcow2', '-F', 'qcow2', ours, theirs])
  t.equal(compared.status, 0, `${what}: ${compared.stdout}${compared.stderr}`)
  const checked = qemu!.qemuImg(['check', '-f', 'qcow2', ours])
  t.equal(checked.status, 0, `${what}: ${checked.stdout}${checked.stderr}`)
  await withImage(ours, {}, async (node) => {
    let findings = 0
    const found = (): void => {
      findings++
    }
    await node.layer.check!.check('none', { signal, progress: async () => {}, found })
    t.equal(findings, 0, `${what}: our check finds nothing`)
  })
}

t.test('the same requests, the same parts of clusters', { skip, timeout: 600_000 }, async (t) => {
  const random = seeded(61)
  for (const shape of SHAPES) {
    const what = JSON.stringify(shape)
    const folder = tempDir(t)
    const base = join(folder, 'base')
    // Shorter than the image, and zero in places.
    writeFileSync(
      base,
      Buffer.concat([random.bytes(300 * KiB), Buffer.alloc(200 * KiB), random.bytes(100 * KiB)]),
    )
    const images = await createBoth(folder, shape, base)
    await compare(t, images, `${what} created`)
    const cluster = Number(shape.create['cluster-size'] ?? 64 * KiB)
    const isPlain = shape.dataFile === true || shape.create.preallocation !== undefined
    const kinds = isPlain ? KINDS.filter((kind) => kind !== 'compressed') : KINDS
    const next = new Requests(random, cluster, kinds)
    for (let round = 0; round < 4; round++) {
      if (round === 2 && shape.dataFile !== true) {
        await withImage(images[0], {}, (node) =>
          node.layer.snapshots!.create('one', { seconds: 1, nanoseconds: 0 }),
        )
        qemu!.qemuImgOk(['snapshot', '-c', 'one', images[1]])
      }
      const requests = Array.from({ length: 10 }, () => next.next())
      await withImage(images[0], shape.open ?? {}, async (node) => {
        for (const request of requests) await perform(node, request)
      })
      const open = Object.keys(shape.open ?? {}).flatMap((name) => ['-o', `driver=qcow2,${name}=on`])
      const commands = requests.flatMap((request) => ['-c', toCommand(request)])
      const file = open.length === 0 ? ['-f', 'qcow2', images[1]] : []
      const opened = open.length === 0 ? [] : ['-c', `open ${open.join(' ')} -d unmap ${images[1]}`]
      const ran = qemu!.qemuIo(['-d', 'unmap', ...opened, ...commands, ...file])
      if (/failed|can't/i.test(ran.stdout + ran.stderr)) t.fail(ran.stdout + ran.stderr)
      const said = requests.map(toCommand).join('; ')
      await compare(t, images, `${what} round ${round}: ${said}`)
    }
    if (shape.create['data-file-raw'] === true)
      t.ok(readFileSync(`${images[0]}.data`).equals(readFileSync(`${images[1]}.data`)), `${what}: raw`)
  }
})

t.test('a repair changes nothing that could be read', { skip, timeout: 120_000 }, async (t) => {
  const folder = tempDir(t)
  const [base, ours, theirs] = ['base', 'ours', 'theirs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(base, seeded(62).bytes(128 * KiB))
  const options = `extended_l2=on,backing_file=${base},backing_fmt=raw`
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-o', options, ours])
  qemu!.qemuIoOk(['-c', 'write 4k 2k', '-c', 'write -z 4k 2k', ours])
  const image = readFileSync(ours)
  const l2Table = 4 * 64 * KiB
  // The place of a cluster of which nothing is shown is no place for a cluster.
  image[l2Table + 6] = 2
  writeFileSync(ours, image)
  writeFileSync(theirs, image)
  await withImage(ours, {}, async (node) => {
    const result = await node.layer.check!.check('all', { signal, progress: async () => {}, found: () => {} })
    t.equal(result.corruptions, 0)
    t.equal(result.corruptionsFixed, 1)
  })
  qemu!.qemuImg(['check', '-q', '-r', 'all', theirs])
  await compare(t, [ours, theirs], 'repaired')
  t.strictSame(
    readFileSync(ours).subarray(l2Table, l2Table + 16),
    readFileSync(theirs).subarray(l2Table, l2Table + 16),
  )
})
