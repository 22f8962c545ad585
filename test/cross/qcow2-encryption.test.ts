/** Encrypted qcow2 images: ours and qemu-img's, each written by both in turn, read by both, and described alike. */

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { createImage } from '../../src/block/create.ts'
import type { Node } from '../../src/block/node.ts'
import { tempDir } from '../support/images.ts'
import { type Random, seeded } from '../support/random.ts'
import { compareTheirs, create, imageOpts, luks, type Shape, SIZE } from './encrypted-qcow2.ts'
import { newGraph, OBJECTS, outcome, qemu, signal, skip } from './luks-volumes.ts'
import { withImage } from './qcow2-image.ts'

const SHAPES: readonly Shape[] = [
  { encrypt: luks('aes-256', 'xts', 'plain64', 'sha256') },
  { encrypt: luks('aes-128', 'cbc', 'essiv:sha256', 'sha1'), image: { 'cluster-size': 512 } },
  { encrypt: luks('aes-192', 'xts', 'plain', 'sha512'), image: { version: 'v2' } },
  { encrypt: luks('serpent-256', 'xts', 'plain64', 'ripemd160'), image: { 'cluster-size': 4096 } },
  { encrypt: luks('twofish-128', 'cbc', 'plain64', 'sha256'), image: { 'extended-l2': true } },
  { encrypt: luks('cast5-128', 'ctr', 'essiv:md5', 'sha256'), image: { 'refcount-bits': 1 } },
  { encrypt: luks('aes-256', 'ecb', 'plain', 'sha384'), image: { 'cluster-size': 2 * MiB } },
  { encrypt: luks('aes-256', 'xts', 'plain64', 'sha256'), image: { preallocation: 'metadata' } },
  { encrypt: { format: 'qcow', 'key-secret': 'long' }, image: { 'lazy-refcounts': true } },
  { encrypt: { format: 'qcow', 'key-secret': 's' }, image: { version: 'v2', 'cluster-size': 8192 } },
]

const QEMU_NAMES: Readonly<Record<string, string>> = { v2: '0.10', qcow: 'aes' }

/** The same options on qemu-img's command line. */
const listed = ({ encrypt, image = {} }: Shape): string =>
  [
    ...Object.entries(encrypt).map(([key, value]) => [`encrypt.${key}`, value] as const),
    ...Object.entries(image).map(
      ([key, value]) => [key === 'version' ? 'compat' : key.replaceAll('-', '_'), value] as const,
    ),
  ]
    .map(([key, value]) => `${key}=${QEMU_NAMES[value as string] ?? (value === true ? 'on' : value)}`)
    .join(',')

const infoOfOurs = async (filename: string): Promise<unknown> => {
  const graph = newGraph()
  const file = { driver: 'file', filename }
  const node = await graph.open(
    { driver: 'qcow2', file },
    { readOnly: true, metadataOnly: true, noBacking: true },
  )
  try {
    return (await node.layer.info!()).specific
  } finally {
    await graph.release(node)
  }
}

const infoOfTheirs = (filename: string): unknown =>
  JSON.parse(qemu!.qemuImgOk(['info', '--output=json', '-f', 'qcow2', filename]))['format-specific']

const piece = (random: Random, size: number): [offset: number, length: number] => {
  const offset = random.below(size)
  return [offset, Math.min(random.between(1, random.chance(0.2) ? 300_000 : 5000), size - offset)]
}

/** Some writes, zeroes and discards of ours. */
const change = async (node: Node, random: Random, model: Buffer): Promise<void> => {
  for (let i = 0; i < 12; i++) {
    const [offset, length] = piece(random, model.length)
    if (random.chance(0.7)) {
      const bytes = random.bytes(length)
      bytes.copy(model, offset)
      await node.write(offset, bytes)
    } else {
      model.fill(0, offset, offset + length)
      await node.zero(offset, length, { mayUnmap: random.chance(0.5) })
    }
  }
}

/** Some of qemu-io's. */
const changeTheirs = (image: string, random: Random, model: Buffer): void => {
  const commands: string[] = []
  for (let i = 0; i < 12; i++) {
    const [offset, length] = piece(random, model.length)
    const pattern = random.between(1, 255)
    const zero = random.chance(0.3)
    model.fill(zero ? 0 : pattern, offset, offset + length)
    commands.push('-c', zero ? `write -z ${offset} ${length}` : `write -P ${pattern} ${offset} ${length}`)
  }
  const ran = qemu!.qemuIo([...OBJECTS, ...commands, '--image-opts', image])
  if (ran.status !== 0) throw new Error(ran.stderr + ran.stdout)
}

const compare = async (t: Test, node: Node, model: Buffer, what: string): Promise<void> => {
  const whole = Buffer.alloc(model.length)
  await node.read(0, whole)
  const differs = whole.equals(model) ? -1 : whole.findIndex((byte, i) => byte !== model[i])
  t.equal(differs, -1, `${what}: we read it`)
}

t.test('written by both in turn', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs, back] = [join(folder, 'ours'), join(folder, 'theirs'), join(folder, 'back')]
  const random = seeded(41)
  for (const [i, shape] of SHAPES.entries()) {
    const what = listed(shape)
    const key = shape.encrypt['key-secret']!
    await create(ours, shape)
    const filename = i % 2 === 0 ? ours : theirs
    // Theirs take a second or two each, for it measures how fast keys are derived.
    if (filename === theirs) {
      qemu!.qemuImgOk(['create', '-q', ...OBJECTS, '-f', 'qcow2', '-o', what, theirs, String(SIZE)])
      t.equal(readFileSync(ours).length, readFileSync(theirs).length, `${what}: as long as theirs`)
    }
    const image = imageOpts(filename, key)
    const options = { 'encrypt.key-secret': key }
    const hasSnapshots = shape.image?.['refcount-bits'] !== 1
    const model = Buffer.alloc(SIZE)
    await withImage(filename, options, async (node) => {
      // Space without content shows what the cipher makes of zeroes.
      if (shape.image?.preallocation !== undefined) await node.write(0, model)
      await change(node, random, model)
    })
    compareTheirs(t, image, back, model, what)
    changeTheirs(image, random, model)
    await withImage(filename, options, async (node) => {
      await compare(t, node, model, what)
      if (hasSnapshots) await node.layer.snapshots!.create('before', { seconds: 1, nanoseconds: 0 })
      const before = Buffer.from(model)
      await change(node, random, model)
      await compare(t, node, model, `${what}: after a snapshot`)
      if (!hasSnapshots) return
      await node.layer.snapshots!.apply('before')
      before.copy(model)
    })
    compareTheirs(t, image, back, model, what)
    t.same(await infoOfOurs(filename), infoOfTheirs(filename), `${what}: info`)
  }
})

t.test('a chain of which every image has another key', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [base, middle, top, back] = ['base', 'middle', 'top', 'back'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  const random = seeded(42)
  const model = Buffer.alloc(SIZE)
  await create(base, { encrypt: { format: 'qcow', 'key-secret': 's' } })
  await withImage(base, { encrypt: { 'key-secret': 's' } }, (node) => change(node, random, model))
  const backing = (filename: string): object => ({ 'backing-file': filename, 'backing-fmt': 'qcow2' })
  const plain = { size: SIZE, 'cluster-size': 4 * KiB, ...backing(base) }
  await createImage(newGraph(), { filename: middle, format: 'qcow2', options: plain, signal })
  const middleOptions = { backing: { encrypt: { 'key-secret': 's' } } }
  await withImage(middle, middleOptions, (node) => change(node, random, model))
  await create(top, { encrypt: { ...SHAPES[0]!.encrypt, 'key-secret': 't' } }, backing(middle))
  const topOptions = { encrypt: { format: 'luks', 'key-secret': 't' }, backing: middleOptions }
  await withImage(top, topOptions, async (node) => {
    await change(node, random, model)
    await compare(t, node, model, 'chain')
    await node.resize(SIZE + MiB)
  })
  const grown = Buffer.concat([model, Buffer.alloc(MiB)])
  const image = `${imageOpts(top, 't')},backing.backing.encrypt.key-secret=s`
  compareTheirs(t, image, back, grown, 'chain')
  changeTheirs(image, random, grown)
  await withImage(top, topOptions, (node) => compare(t, node, grown, 'chain'))
})

t.test('nothing of the payload is there to be read', { skip, timeout: 300_000 }, async (t) => {
  const path = join(tempDir(t), 'image')
  const text = Buffer.alloc(64 * KiB, 'a secret that nobody should find ')
  for (const shape of [SHAPES[0]!, SHAPES[8]!]) {
    await create(path, shape)
    await withImage(path, { 'encrypt.key-secret': shape.encrypt['key-secret'] }, async (node) => {
      await node.write(0, text)
      await node.write(100 * KiB, text.subarray(0, 700))
      const whole = text.subarray(0, 64 * KiB)
      t.match(await outcome(node.write(512 * KiB, whole, { compressed: true })), 'Operation not supported')
    })
    t.notOk(readFileSync(path).includes('secret that'))
  }
})

/** Options of an open image that fit none, or not this one. */
const OPENINGS = [
  '',
  'encrypt.key-secret=nope',
  'encrypt.key-secret=t',
  'encrypt.format=aes',
  'encrypt.format=luks',
  'encrypt.format=foo,encrypt.key-secret=s',
  'encrypt.key-secret=s,encrypt.cipher=x',
  'encrypt.format=luks,encrypt.key-secret=s',
]

t.test('refused in the same words', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const plain = join(folder, 'plain')
  await createImage(newGraph(), { filename: plain, format: 'qcow2', options: { size: MiB }, signal })
  const [luksImage, aesImage] = [join(folder, 'luks'), join(folder, 'aes')]
  await create(luksImage, SHAPES[0]!)
  await create(aesImage, SHAPES[9]!)
  for (const filename of [plain, luksImage, aesImage])
    for (const opening of OPENINGS) {
      const given = opening === '' ? '' : `,${opening}`
      const ran = qemu!.qemuIo([
        ...OBJECTS,
        '-c',
        'read 0 512',
        '--image-opts',
        `driver=qcow2,file.filename=${filename}${given}`,
      ])
      const wanted = ran.status === 0 ? 'ok' : ran.stderr.trim().replace(/^qemu-io: can't open: /, '')
      const members = opening.replaceAll('encrypt.', '').split(',').filter(Boolean)
      const options = { encrypt: Object.fromEntries(members.map((member) => member.split('='))) }
      const answer = await outcome(withImage(filename, options, (node) => node.read(0, Buffer.alloc(512))))
      t.equal(answer, wanted, `${filename.slice(folder.length)} ${opening}`)
    }
})

const AMENDMENTS = [
  'state=active,new-secret=t,iter-time=1',
  'state=active,new-secret=u,iter-time=1,keyslot=5',
  'state=active,new-secret=u,iter-time=1,keyslot=5',
  'state=inactive,old-secret=u,iter-time=1',
  'state=inactive,old-secret=u',
  'state=inactive,old-secret=t',
  'state=inactive,old-secret=s',
  'state=inactive,keyslot=0',
  'new-secret=t',
  'state=active,new-secret=nope',
  '!state=inactive,keyslot=0',
]

t.test('key slots change alike', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  const slots = async (file: string): Promise<unknown> => {
    const { data } = (await infoOfOurs(file)) as { data: { encrypt: { slots: { active: boolean }[] } } }
    return data.encrypt.slots.map((slot) => slot.active)
  }
  await create(ours, SHAPES[0]!)
  copyFileSync(ours, theirs)
  for (const amendment of AMENDMENTS) {
    const force = amendment.startsWith('!')
    const members = amendment.slice(force ? 1 : 0).split(',')
    const text = members.map((member) => `encrypt.${member}`).join(',')
    const flags = force ? ['--force'] : []
    const image = imageOpts(theirs, 's')
    const ran = qemu!.qemuImg(['amend', ...OBJECTS, ...flags, '--image-opts', image, '-o', text])
    const wanted = ran.status === 0 ? 'ok' : ran.stderr.replace(/^qemu-img: /, '').replace(/\n$/, '')
    const answer = await outcome(
      withImage(ours, { 'encrypt.key-secret': 's' }, (node) =>
        node.layer.amend!.amend(
          { encrypt: Object.fromEntries(members.map((member) => member.split('='))) },
          {
            force,
            signal,
            resize: (size) => node.resize(size),
            progress: async () => {},
            secret: (id) => newGraph().environment.secret(id),
            warn: () => {},
          },
        ),
      ),
    )
    t.equal(answer, wanted, amendment)
    t.same(await slots(ours), await slots(theirs), `slots after ${amendment}`)
  }
})

t.test('headers that lie are refused alike', { skip, timeout: 300_000 }, async (t) => {
  const file = join(tempDir(t), 'mutated')
  await create(file, { encrypt: luks('aes-128', 'xts', 'plain64', 'sha256') })
  const good = readFileSync(file)
  const extension = good.indexOf(Buffer.of(0x05, 0x37, 0xbe, 0x77))
  const header = Number(good.readBigUInt64BE(extension + 8))
  const mutations: readonly (readonly [offset: number, value: number])[] = [
    [32, 0],
    [32, 1],
    [32, 3],
    [extension + 4, 8],
    [extension, 0x12345678],
    [extension + 12, 512],
    [extension + 12, 64 * KiB],
    [extension + 8, 0x1000],
    [extension + 20, 0],
    [extension + 20, 592],
    [extension + 20, 5000],
    [header, 0],
    [header + 4, 0xbabe0002],
    [header + 104, 1],
    [header + 108, 48],
    [header + 208, 5],
  ]
  for (const [offset, value] of mutations) {
    const bytes = Buffer.from(good)
    bytes.writeUInt32BE(value, offset)
    writeFileSync(file, bytes)
    const name = `${offset}: ${value}`
    const info = qemu!.qemuImg(['info', '-f', 'qcow2', file])
    const said = info.stderr.trim().replace(/^qemu-img: Could not open '[^']*': /, '')
    t.equal(await outcome(infoOfOurs(file)), info.status === 0 ? 'ok' : said, `info of ${name}`)
    const read = qemu!.qemuIo([...OBJECTS, '-c', 'read 0 512', '--image-opts', imageOpts(file, 's')])
    const wanted = read.status === 0 ? 'ok' : read.stderr.trim().replace(/^qemu-io: can't open: /, '')
    const sector = Buffer.alloc(512)
    const answer = outcome(withImage(file, { 'encrypt.key-secret': 's' }, (node) => node.read(0, sector)))
    t.equal(await answer, wanted, `read of ${name}`)
  }
})
