/** LUKS volumes of ours and of qemu-img: each reads and writes the other's. */

import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import {
  create,
  imageOpts,
  infoOfOurs,
  infoOfTheirs,
  OBJECTS,
  qemu,
  skip,
  withVolume,
} from './luks-volumes.ts'

const SIZE = 200 * 1024

/** Each cipher, mode, generator and hash at least once; those that need it most with each other. */
const COMBINATIONS: readonly (readonly [cipher: string, mode: string, ivgen: string, hash: string])[] = [
  ['aes-128', 'cbc', 'essiv:sha256', 'sha1'],
  ['aes-128', 'ctr', 'essiv:md5', 'md5'],
  ['aes-192', 'xts', 'plain', 'sha224'],
  ['aes-256', 'xts', 'plain64', 'sha256'],
  ['aes-256', 'ecb', 'plain', 'sha384'],
  ['aes-256', 'xts', 'essiv:sm3', 'sha512'],
  ['cast5-128', 'cbc', 'plain64', 'ripemd160'],
  ['cast5-128', 'ctr', 'essiv:md5', 'sm3'],
  ['serpent-128', 'cbc', 'plain', 'sha256'],
  ['serpent-192', 'xts', 'essiv:sha256', 'sha256'],
  ['serpent-256', 'ctr', 'plain64', 'sha1'],
  ['twofish-128', 'ecb', 'plain64', 'sha256'],
  ['twofish-192', 'xts', 'plain64', 'sha256'],
  ['twofish-256', 'cbc', 'essiv:sha256', 'sha512'],
]

t.test('each reads what the other wrote', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [ours, plain, back] = [join(folder, 'ours'), join(folder, 'plain'), join(folder, 'back')]
  const random = seeded(21)
  for (const [cipher, mode, ivgen, hash] of COMBINATIONS) {
    const name = [cipher, mode, ivgen, hash].join(' ')
    const [generator, ivHash] = ivgen.split(':')
    const options = {
      'cipher-alg': cipher,
      'cipher-mode': mode,
      'ivgen-alg': generator,
      'hash-alg': hash,
      ...(ivHash !== undefined && { 'ivgen-hash-alg': ivHash }),
    }
    const expected = random.bytes(SIZE)
    await create(ours, { ...options, size: SIZE })
    await withVolume(ours, async (node) => {
      await node.write(0, expected)
      for (let i = 0; i < 20; i++) {
        const offset = random.below(SIZE)
        const part = random.bytes(random.between(1, Math.min(5000, SIZE - offset)))
        part.copy(expected, offset)
        await node.write(offset, part)
      }
    })
    qemu!.qemuImgOk(['convert', ...OBJECTS, '--image-opts', '-O', 'raw', imageOpts(ours), back])
    t.ok(readFileSync(back).equals(expected), `${name}: they read ours`)

    const rewritten = random.bytes(SIZE)
    writeFileSync(plain, rewritten)
    qemu!.qemuImgOk(['convert', ...OBJECTS, '-n', '-f', 'raw', '--target-image-opts', plain, imageOpts(ours)])
    const read = Buffer.alloc(SIZE)
    await withVolume(ours, (node) => node.read(0, read))
    t.ok(read.equals(rewritten), `${name}: we read what they wrote`)
    t.same(await infoOfOurs(ours), infoOfTheirs(ours), `${name}: info`)
  }
})

t.test('a volume that they made', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  const options = { 'cipher-alg': 'twofish-128', 'cipher-mode': 'ctr', 'ivgen-alg': 'essiv' }
  const listed = Object.entries(options).map(([key, value]) => `${key}=${value}`)
  const given = ['key-secret=s', 'iter-time=1', ...listed].join(',')
  qemu!.qemuImgOk(['create', '-q', ...OBJECTS, '-f', 'luks', '-o', given, theirs, String(SIZE)])
  await create(ours, { ...options, size: SIZE })
  const expected = seeded(23).bytes(SIZE)
  const read = Buffer.alloc(SIZE)
  await withVolume(theirs, (node) => node.write(0, expected))
  await withVolume(theirs, (node) => node.read(0, read))
  t.ok(read.equals(expected))
  t.same(await infoOfOurs(theirs), infoOfTheirs(theirs))
  t.equal(readFileSync(theirs).length, readFileSync(ours).length)
})

t.test('header and payload in files of their own', { skip, timeout: 60_000 }, async (t) => {
  const folder = tempDir(t)
  const [header, payload] = [join(folder, 'header'), join(folder, 'payload')]
  const random = seeded(22)
  const expected = random.bytes(SIZE)
  await create(header, { size: SIZE, 'detached-header': true })
  writeFileSync(payload, '')
  truncateSync(payload, SIZE)
  const apart = { header: { driver: 'file', filename: header } }
  await withVolume(payload, (node) => node.write(0, expected), apart)
  const name = `json:${JSON.stringify({ driver: 'luks', 'key-secret': 's', file: { driver: 'file', filename: payload }, ...apart })}`
  const back = join(folder, 'back')
  qemu!.qemuImgOk(['convert', ...OBJECTS, '-O', 'raw', name, back])
  t.ok(readFileSync(back).equals(expected))
  const theirs = JSON.parse(qemu!.qemuImgOk(['info', '--output=json', name.replace('"key-secret":"s",', '')]))
  const ours = await withVolume(payload, async ({ layer }) => (await layer.info!()).specific, apart, true)
  t.same(ours, theirs['format-specific'])
})
