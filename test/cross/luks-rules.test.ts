/** What qemu-img refuses of a LUKS volume, we refuse in the same words. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/images.ts'
import {
  create,
  imageOpts,
  infoOfOurs,
  infoOfTheirs,
  newGraph,
  OBJECTS,
  outcome,
  qemu,
  signal,
  skip,
  withVolume,
} from './luks-volumes.ts'

const SIZE = 200 * 1024

/** An edit of a header: byte and what stands there then; or the length that the file is cut to. */
type Mutation = readonly [offset: number, value: number | string | Buffer] | number

const SLOT = 208
const text = (value: string): Buffer => Buffer.from(value.padEnd(32, '\0'), 'latin1')

const mutations = (payload: number): readonly Mutation[] => [
  [0, 'X'],
  [6, Buffer.of(0, 2)],
  [6, Buffer.of(0, 0)],
  ...[8, 40, 72].map((offset) => [offset, 'a'.repeat(32)] as const),
  ...[0, 7, 8, 0x7fffffff, 0xffffffff, payload + 1].map((value) => [104, value] as const),
  [164, 0],
  ...['foo', 'des', 'AES', '', 'cast5', 'serpent'].map((name) => [8, text(name)] as const),
  ...['cbc', 'cbc-', '-plain', 'foo-plain', 'cbc-foo', 'cbc-plain:sha256', 'cbc-essiv', 'cbc-essiv:'].map(
    (mode) => [40, text(mode)] as const,
  ),
  ...['cbc-essiv:foo', 'cbc-essiv:sha1', 'cbc-essiv:sha256:x', '', 'xts-plain64', 'lrw-plain'].map(
    (mode) => [40, text(mode)] as const,
  ),
  ...['foo', '', 'SHA256', 'sha512', 'whirlpool'].map((hash) => [72, text(hash)] as const),
  ...[0, 1, 15, 17, 32, 64, 0x7fffffff, 0xffffffff].map((length) => [108, length] as const),
  [SLOT, 5],
  [SLOT, 0xdead],
  [SLOT + 4, 0],
  [SLOT + 44, 3999],
  [SLOT + 44, 0xffffffff],
  ...[0, 7, 9, 13, 4000].map((offset) => [SLOT + 40, offset] as const),
  [SLOT + 48 + 40, 8],
  [SLOT + 48 + 40, 9],
  [SLOT + 3 * 48 + 44, 1],
  [112, Buffer.alloc(20)],
  [168, Buffer.from('größe\0')],
  [168, Buffer.of(0xff, 0xfe, 0x41, 0)],
  ...[0, 6, 591, 592, 4096, 100_000, payload * 512 - 512, payload * 512 + 700],
]

const mutate = (good: Buffer, mutation: Mutation): Buffer => {
  const bytes = Buffer.from(good)
  if (typeof mutation === 'number') return bytes.subarray(0, mutation)
  const [offset, value] = mutation
  if (typeof value === 'number') bytes.writeUInt32BE(value, offset)
  else bytes.set(typeof value === 'string' ? Buffer.from(value) : value, offset)
  return bytes
}

t.test('headers that lie are refused in the same words', { skip, timeout: 300_000 }, async (t) => {
  const file = join(tempDir(t), 'mutated')
  const given = 'key-secret=s,iter-time=1,cipher-alg=aes-128,cipher-mode=cbc,ivgen-alg=essiv'
  qemu!.qemuImgOk(['create', '-q', ...OBJECTS, '-f', 'luks', '-o', given, file, '1M'])
  const good = readFileSync(file)
  for (const mutation of mutations(good.readUInt32BE(104))) {
    writeFileSync(file, mutate(good, mutation))
    const name = JSON.stringify(mutation)
    const info = qemu!.qemuImg(['info', '-f', 'luks', file])
    const wanted =
      info.status === 0 ? 'ok' : info.stderr.trim().replace(/^qemu-img: Could not open '[^']*': /, '')
    t.equal(await outcome(infoOfOurs(file)), wanted, `info of ${name}`)
    if (info.status === 0) t.same(await infoOfOurs(file), infoOfTheirs(file), `all of ${name}`)
    const read = qemu!.qemuIo([...OBJECTS, '-c', 'read 0 512', '--image-opts', imageOpts(file)])
    const answer = read.status === 0 ? 'ok' : read.stderr.trim().replace(/^qemu-io: can't open: /, '')
    const sector = Buffer.alloc(512)
    t.equal(await outcome(withVolume(file, (node) => node.read(0, sector))), answer, `read of ${name}`)
  }
})

/** Options of amend, as members of an object; `!` before them is `--force`. */
const AMENDMENTS = [
  'state=active,new-secret=t,iter-time=1',
  'state=active,new-secret=t,iter-time=1,keyslot=1',
  '!state=active,new-secret=t,iter-time=1,keyslot=1',
  'state=active,new-secret=t,iter-time=1,keyslot=5',
  'state=active,new-secret=t,iter-time=1,keyslot=8',
  'state=inactive,keyslot=8',
  'state=active,new-secret=t,old-secret=s',
  'state=active,iter-time=1',
  'state=inactive,new-secret=t',
  'state=inactive,old-secret=t,iter-time=1',
  'state=inactive,old-secret=t,keyslot=0',
  'state=inactive,old-secret=t,keyslot=5',
  'state=inactive,keyslot=5',
  '!state=inactive,keyslot=5',
  'state=inactive,old-secret=u',
  'state=inactive,old-secret=nope',
  'state=inactive,old-secret=t',
  'state=inactive,old-secret=s',
  'state=inactive',
  'state=inactive,keyslot=0',
  'state=active,new-secret=e,iter-time=0',
  'state=active,new-secret=nope',
  '!state=inactive,old-secret=s',
]

t.test('key slots change by the same rules', { skip, timeout: 300_000 }, async (t) => {
  const folder = tempDir(t)
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  await create(ours, { size: SIZE })
  writeFileSync(theirs, readFileSync(ours))
  const slots = async (file: string): Promise<unknown> => {
    const { data } = (await infoOfOurs(file)) as { data: { slots: { active: boolean }[] } }
    return data.slots.map((slot) => slot.active)
  }
  for (const amendment of AMENDMENTS) {
    const force = amendment.startsWith('!')
    const text = force ? amendment.slice(1) : amendment
    const options = Object.fromEntries(text.split(',').map((part) => part.split('='))) as Record<
      string,
      unknown
    >
    const flags = force ? ['--force'] : []
    const ran = qemu!.qemuImg(['amend', ...OBJECTS, ...flags, '--image-opts', imageOpts(theirs), '-o', text])
    const wanted = ran.status === 0 ? 'ok' : ran.stderr.replace(/^qemu-img: /, '').replace(/\n$/, '')
    const answer = await outcome(
      withVolume(ours, (node) =>
        node.layer.amend!.amend(options, {
          force,
          signal,
          resize: (size) => node.resize(size),
          progress: async () => {},
          secret: (id) => newGraph().environment.secret(id),
          warn: () => {},
        }),
      ),
    )
    t.equal(answer, wanted, amendment)
    t.same(await slots(ours), await slots(theirs), `slots after ${amendment}`)
  }
})
