/** LUKS volumes in memory: making, opening, changing key slots, and headers that lie. */

import t from 'tap'
import { OptionReader } from '../../../../src/block/options.ts'
import { amendVolume } from '../../../../src/format/luks/amend.ts'
import type { HeaderStore } from '../../../../src/format/luks/key-slots.ts'
import {
  HEADER,
  HEADER_LENGTH,
  KEY_SLOT,
  SLOT_ACTIVE,
  SLOT_COUNT,
} from '../../../../src/format/luks/layout.ts'
import { formatVolume, readPlan } from '../../../../src/format/luks/plan.ts'
import { describeVolume, readVolume, unlockVolume } from '../../../../src/format/luks/volume.ts'
import { seeded } from '../../../support/random.ts'

class Memory implements HeaderStore {
  bytes = Buffer.alloc(0)
  async read(offset: number, into: Uint8Array): Promise<void> {
    into.fill(0)
    into.set(this.bytes.subarray(offset, offset + into.length))
  }
  async write(offset: number, from: Uint8Array): Promise<void> {
    const end = offset + from.length
    if (end > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes, Buffer.alloc(end - this.bytes.length)])
    this.bytes.set(from, offset)
  }
  async flush(): Promise<void> {}
}

const SECRETS: Record<string, string> = { s: 'abc', t: 'def', u: 'ghi' }
const source = {
  secret(id: string): Uint8Array {
    const secret = SECRETS[id]
    if (secret === undefined) throw new Error(`No secret with id '${id}'`)
    return Buffer.from(secret)
  },
}

const SMALL = { 'cipher-alg': 'aes-128', 'cipher-mode': 'cbc', 'iter-time': 0 }

const format = async (options: Record<string, unknown> = SMALL, detached = false) => {
  const store = new Memory()
  const plan = readPlan(new OptionReader(options))
  const crypt = await formatVolume(plan, store, source.secret('s'), detached)
  return { store, plan, crypt }
}

t.test('a volume opens with its passphrase and no other', async (t) => {
  for (const detached of [false, true]) {
    const { store, plan, crypt } = await format({ 'iter-time': 0 }, detached)
    const volume = await readVolume(store, detached)
    t.equal(volume.header.payloadOffset, detached ? 0 : plan.headerLength)
    t.equal(plan.headerLength, 2068480)
    const opened = await unlockVolume(volume, source.secret('s'))
    const run = seeded(1).bytes(2048)
    const before = Buffer.from(run)
    crypt.encrypt(run, 512)
    opened.decrypt(run, 512)
    t.ok(before.equals(run))
    await t.rejects(unlockVolume(volume, source.secret('t')), {
      kind: 'denied',
      message: 'Invalid password, cannot unlock any keyslot',
    })
    t.match(describeVolume(volume), {
      'cipher-alg': 'aes-256',
      'cipher-mode': 'xts',
      'ivgen-alg': 'plain64',
      'hash-alg': 'sha256',
      'detached-header': detached,
      uuid: /^[0-9a-f-]{36}$/,
      slots: [
        { active: true, iters: 1000, stripes: 4000, 'key-offset': 4096 },
        { active: false, 'key-offset': 262144 },
      ],
    })
  }
})

t.test('options that are refused', async (t) => {
  const refused = (options: Record<string, unknown>, message: string) =>
    t.throws(() => readPlan(new OptionReader(options)), { message })
  refused({ 'cipher-alg': 'des' }, "Algorithm 'des' not supported")
  refused({ 'cipher-alg': '3des' }, "Algorithm '3des' not supported")
  refused({ 'cipher-alg': 'sm4' }, "Algorithm 'sm4' not supported")
  refused({ 'cipher-alg': 'rot13' }, "Parameter 'cipher-alg' does not accept value 'rot13'")
  refused({ 'cipher-alg': 'cast5-128' }, 'Unsupported cipher mode xts')
  refused({ 'ivgen-alg': 'essiv', 'ivgen-hash-alg': 'sha1' }, 'No AES cipher with key size 20 available')
})

t.test('192-bit keys, whose material ends in the middle of a sector', async (t) => {
  const { store } = await format({ ...SMALL, 'cipher-alg': 'aes-192' })
  await unlockVolume(await readVolume(store, false), source.secret('s'))
  t.pass('opens')
})

t.test('key slots come and go, but the last stays unless forced', async (t) => {
  const { store } = await format()
  const volume = await readVolume(store, false)
  const amend = (options: Record<string, unknown>, force = false): Promise<void> =>
    amendVolume(volume, options, 's', { ...source, force })
  const active = async (): Promise<number[]> => {
    const { slots } = describeVolume(await readVolume(store, false)) as { slots: { active: boolean }[] }
    return slots.flatMap((slot, i) => (slot.active ? [i] : []))
  }
  const add = { state: 'active', 'new-secret': 't', 'iter-time': 0 }
  await amend(add)
  await amend({ ...add, keyslot: 5 })
  t.same(await active(), [0, 1, 5])
  await unlockVolume(await readVolume(store, false), source.secret('t'))
  await t.rejects(amend({ ...add, keyslot: 5 }), /^Refusing to overwrite active keyslot 5/)
  await t.rejects(amend({ ...add, keyslot: 8 }), {
    message: 'Invalid keyslot 8 specified, must be between 0 and 7',
  })
  await t.rejects(amend({ ...add, keyslot: -1 }), { message: /keyslot 4294967295 specified/ })
  await t.rejects(amend({ ...add, secret: 'u' }), {
    message: 'Invalid password, cannot unlock any keyslot',
    hint: 'Failed to retrieve the master key',
  })
  const material = volume.header.slots[5]!['key-material-offset'] * 512
  const before = Buffer.from(store.bytes.subarray(material, material + 64000))
  await amend({ state: 'inactive', 'old-secret': 't', keyslot: 5 })
  t.notOk(before.equals(store.bytes.subarray(material, material + 64000)), 'the material is overwritten')
  await amend({ state: 'inactive', 'old-secret': 't' })
  t.same(await active(), [0])
  await t.rejects(amend({ state: 'inactive', 'old-secret': 's' }), /^All the active keyslots match/)
  await t.rejects(amend({ state: 'inactive', keyslot: 0 }), /^Attempt to erase the only active keyslot 0/)
  t.same(await active(), [0], 'refusals change nothing')
  await amend({ state: 'inactive', keyslot: 0 }, true)
  t.same(await active(), [])
  await t.rejects(unlockVolume(volume, source.secret('s')))
})

t.test('mutated headers are refused or open, in bounds', async (t) => {
  const { store } = await format()
  const good = Buffer.from(store.bytes)
  const random = seeded(99)
  let refused = 0
  for (let round = 0; round < 2000; round++) {
    store.bytes = Buffer.from(good)
    for (let i = random.between(1, 4); i > 0; i--)
      store.bytes[random.below(HEADER_LENGTH)] = random.below(256)
    try {
      describeVolume(await readVolume(store, false))
    } catch (error) {
      refused++
      t.match((error as { kind: string }).kind, /^(corrupt|unsupported|invalid)$/)
    }
  }
  t.ok(refused > 100 && refused < 2000, `${refused} of 2000 refused`)
})

t.test('a header that asks for too many rounds is refused at once', async (t) => {
  for (const at of [HEADER.length + KEY_SLOT.offsetOf('iterations'), HEADER.offsetOf('mk-digest-iter')]) {
    const { store } = await format()
    store.bytes.writeUInt32BE(0xffffffff, at)
    await t.rejects(unlockVolume(await readVolume(store, false), source.secret('s')), {
      kind: 'unsupported',
      message: /^PBKDF iterations 4294967295 must be less/,
    })
  }
})

t.test('an abort ends the wait for slots that ask for many rounds', async (t) => {
  const { store } = await format()
  for (let slot = 0; slot < SLOT_COUNT; slot++) {
    const at = HEADER.length + slot * KEY_SLOT.length
    store.bytes.writeUInt32BE(SLOT_ACTIVE, at + KEY_SLOT.offsetOf('active'))
    store.bytes.writeUInt32BE(3_000_000, at + KEY_SLOT.offsetOf('iterations'))
  }
  const stop = new AbortController()
  const waiting = unlockVolume(await readVolume(store, false), source.secret('t'), stop.signal)
  const began = performance.now()
  setImmediate(() => stop.abort(new Error('stopped')))
  await t.rejects(waiting, { message: 'stopped' })
  t.ok(performance.now() - began < 1000, 'at once')
})
