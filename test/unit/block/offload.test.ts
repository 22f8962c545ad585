/** `convert -C`: what the host copies, what it is not asked to copy, and that the contents are the same in all cases. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../../src/base/units.ts'
import type { Layer } from '../../../src/block/layer.ts'
import { FileLayer } from '../../../src/protocol/file/layer.ts'
import { openImage, quietGraph, readAll } from '../../support/graph.ts'
import { tempDir, textBytes, writeRandomImage } from '../../support/images.ts'
import { runQimgHere } from '../../support/in-process.ts'
import { type Random, seeded } from '../../support/random.ts'

const SIZE = 5 * MiB + 1536
const CLUSTER = 64 * KiB
const SECRET = ['--object', 'secret,id=sec0,data=letmein']

type Copy = (this: FileLayer, offset: number, source: Layer, from: number, length: number) => Promise<number>
const { prototype } = FileLayer
const realCopy: Copy = prototype.copyFrom

/** Bytes that the host copied while `work` ran; `instead` stands in for the host. */
const copiedBy = async (work: () => Promise<void>, instead: Copy = realCopy): Promise<number> => {
  let copied = 0
  prototype.copyFrom = async function (offset, source, from, length) {
    const count = await instead.call(this, offset, source, from, length)
    copied += count
    return count
  }
  try {
    await work()
  } finally {
    prototype.copyFrom = realCopy
  }
  return copied
}

const qimg = async (t: Test, ...args: string[]): Promise<void> => {
  const { status, stderr } = await runQimgHere(args)
  if (status !== 0) t.fail(`qimg ${args.join(' ')}: ${stderr}`)
}

const contentOf = async (path: string, driver: string, options = {}): Promise<Buffer> => {
  const graph = quietGraph()
  try {
    return await readAll(await openImage(graph, path, driver, { options }))
  } finally {
    await graph.closeAll()
  }
}

/** Writes data into every third cluster of an image, in random order. */
const scatter = async (path: string, random: Random): Promise<void> => {
  const graph = quietGraph()
  const image = await openImage(graph, path, 'qcow2', { writable: true })
  const clusters = Array.from({ length: Math.floor(SIZE / CLUSTER / 3) }, (_, i) => i * 3)
  for (const cluster of clusters.sort(() => random.below(2) - 0.5))
    await image.write(cluster * CLUSTER, random.bytes(CLUSTER))
  await image.detach()
  await graph.closeAll()
}

/** Contents are compared with those that an ordinary convert makes. */
const check = async (
  t: Test,
  what: { source: string[]; target?: string[]; format?: string; options?: object; host: boolean | 'partly' },
  dir: string,
  instead?: Copy,
): Promise<void> => {
  const { source, target = [], format = 'raw', options = {} } = what
  const [copy, plain] = [join(dir, 'copy'), join(dir, 'plain')] as const
  await qimg(t, 'convert', ...SECRET, ...source, '-O', 'raw', plain)
  const copied = await copiedBy(
    () => qimg(t, 'convert', '-C', ...SECRET, ...target, ...source, '-O', format, copy),
    instead,
  )
  const expected = await contentOf(plain, 'raw')
  t.ok((await contentOf(copy, format, options)).equals(expected), 'the same content')
  if (what.host === false) t.equal(copied, 0, 'the host copied nothing')
  else t.ok(copied > 0, `the host copied ${copied} bytes`)
  if (what.host === true && format === 'raw') t.ok(copied >= (statSync(plain).blocks * 512) / 2, 'most of it')
  if (format === 'qcow2' && !target.includes('-o')) await qimg(t, 'check', copy)
}

t.test('convert -C', async (t) => {
  const random = seeded(41)
  const dir = tempDir(t)
  const at = (name: string): string => join(dir, name)
  writeRandomImage(at('raw'), SIZE, random)
  writeFileSync(at('odd'), random.bytes(3 * MiB + 777))
  await qimg(t, 'create', '-q', '-f', 'qcow2', at('scattered'), `${SIZE}`)
  await scatter(at('scattered'), random)
  await qimg(t, 'create', '-q', '-f', 'qcow2', '-b', at('raw'), '-F', 'raw', at('top'), `${SIZE + MiB}`)
  await scatter(at('top'), random)
  writeFileSync(at('text'), textBytes(MiB, random))
  await qimg(t, 'convert', '-c', '-O', 'qcow2', at('text'), at('packed'))
  const locked = ['-o', 'encrypt.format=luks,encrypt.key-secret=sec0,encrypt.iter-time=10']
  await qimg(t, 'convert', ...SECRET, ...locked, '-O', 'qcow2', at('raw'), at('locked'))
  const key = { encrypt: { 'key-secret': 'sec0' } }

  for (const format of ['raw', 'qcow2', 'vdi', 'vmdk', 'vpc', 'vhdx'])
    for (const source of ['raw', 'odd', 'scattered', 'top'])
      await t.test(`${source} to ${format}`, async (t) => {
        // VHD rounds sizes up: its content is compared by the tool.
        if (format !== 'vpc') return check(t, { source: [at(source)], format, host: true }, dir)
        const copied = await copiedBy(() => qimg(t, 'convert', '-C', '-O', 'vpc', at(source), at('copy')))
        t.ok(copied > 0, 'the host copied')
        await qimg(t, 'compare', at(source), at('copy'))
      })

  await t.test('a part of a file', (t) => {
    const part = `driver=raw,offset=66048,size=${3 * MiB},file.filename=${at('raw')}`
    return check(t, { source: ['--image-opts', part], format: 'qcow2', host: true }, dir)
  })
  await t.test('clusters of another size, not where the data begins', (t) =>
    check(t, { source: [at('raw')], target: ['-o', 'cluster_size=2M'], format: 'qcow2', host: true }, dir),
  )
  await t.test('several sources', (t) =>
    check(t, { source: [at('odd'), at('scattered')], format: 'qcow2', host: true }, dir),
  )
  await t.test('the same file as without -C', async (t) => {
    await qimg(t, 'convert', '-O', 'qcow2', at('scattered'), at('copy'))
    const file = readFileSync(at('copy'))
    await check(t, { source: [at('scattered')], format: 'qcow2', host: true }, dir)
    t.ok(readFileSync(at('copy')).equals(file))
  })
  await t.test('any order', (t) =>
    check(t, { source: [at('raw')], target: ['-W', '-m', '16'], format: 'qcow2', host: true }, dir),
  )

  await t.test('a filter may be watching', (t) =>
    check(t, { source: [`blkdebug::${at('raw')}`], format: 'qcow2', host: false }, dir),
  )
  await t.test('packed clusters', (t) => check(t, { source: [at('packed')], host: false }, dir))
  await t.test('an encrypted source', (t) => {
    const spec = `driver=qcow2,file.filename=${at('locked')},encrypt.key-secret=sec0`
    return check(t, { source: ['--image-opts', spec], host: false }, dir)
  })
  await t.test('an encrypted target', (t) =>
    check(t, { source: [at('raw')], target: locked, format: 'qcow2', options: key, host: false }, dir),
  )
  await t.test('without -C', async (t) => {
    t.equal(await copiedBy(() => qimg(t, 'convert', '-O', 'qcow2', at('raw'), at('copy'))), 0)
  })
  await t.test('around the page cache', (t) =>
    check(t, { source: ['-T', 'none', at('scattered')], host: false }, dir),
  )

  for (const format of ['raw', 'qcow2']) {
    await t.test(`a host that refuses, to ${format}`, (t) =>
      check(t, { source: [at('top')], format, host: false }, dir, async () => 0),
    )
    await t.test(`a failure, to ${format}`, (t) =>
      check(t, { source: [at('top')], format, host: false }, dir, () => Promise.reject(new Error('broken'))),
    )
    await t.test(`a host that stops half way, to ${format}`, (t) =>
      check(t, { source: [at('top')], format, host: 'partly' }, dir, function (offset, source, from, length) {
        return realCopy.call(this, offset, source, from, Math.ceil(length / 3))
      }),
    )
  }

  await t.test('from another file system', { skip: !existsSync('/dev/shm') }, async (t) => {
    const other = mkdtempSync('/dev/shm/qimg-')
    t.teardown(() => rmSync(other, { recursive: true, force: true }))
    const source = join(other, 'zeroes')
    writeFileSync(source, Buffer.alloc(16 * MiB))
    const copied = await copiedBy(() => qimg(t, 'convert', '-C', '-m', '1', source, at('copy')))
    t.ok((await contentOf(at('copy'), 'raw')).equals(Buffer.alloc(16 * MiB)))
    // A host that refuses is asked once; from then on all is as without -C.
    if (copied === 0) t.ok(statSync(at('copy')).blocks * 512 < 4 * MiB, 'zeroes are looked for')
  })
  await t.test('zeroes are not looked for', async (t) => {
    writeFileSync(at('zeroes'), Buffer.alloc(MiB))
    await check(t, { source: [at('zeroes')], format: 'qcow2', host: true }, dir)
    t.ok(statSync(at('copy')).size > MiB, 'they are written')
  })
})
