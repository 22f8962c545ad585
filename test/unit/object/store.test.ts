/** What the store promises beyond the replies of commands: wiping, counting of users, decisions. */

import { createCipheriv } from 'node:crypto'
import t from 'tap'
import { ObjectStore } from '../../../src/object/store.ts'
import { getProperty } from '../../../src/object/tree.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

t.test('a secret is told to nobody but its users, and wiped when it goes', async (t) => {
  const store = new ObjectStore()
  await store.add('secret', 's', { data: 'hello' })
  const kept = store.get('s')!.object.secret!
  t.equal(text(store.secret('s')), 'hello')
  t.throws(() => getProperty(store, '/objects/s', 'data'), {
    message: "Property 'secret.data' is not readable",
  })
  store.secret('s').fill(1)
  t.equal(text(store.secret('s')), 'hello', 'users get copies')
  store.remove('s')
  t.ok(kept.every((byte) => byte === 0))
  t.throws(() => store.secret('s'), { message: "No secret with id 's'" })
})

t.test('an encrypted secret', async (t) => {
  const key = Buffer.alloc(32, 'k')
  const iv = Buffer.alloc(16, 'i')
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  const data = Buffer.concat([cipher.update('a passphrase of some length'), cipher.final()]).toString(
    'base64',
  )
  const store = new ObjectStore()
  await store.add('secret', 'key', { data: key.toString('base64'), format: 'base64' })
  await store.add('secret', 's', { data, format: 'base64', keyid: 'key', iv: iv.toString('base64') })
  t.equal(text(store.secret('s')), 'a passphrase of some length')
})

t.test('an object stays while it is used', async (t) => {
  const store = new ObjectStore()
  await store.add('throttle-group', 'g', { limits: { 'iops-total': 5 } })
  const [one, two] = [store.hold('throttle-group', 'g'), store.hold('throttle-group', 'g')]
  t.equal(one.object, two.object, 'all share one group')
  one.release()
  one.release()
  t.throws(() => store.remove('g'), { message: "object 'g' is in use, can not be deleted" })
  two.release()
  store.remove('g')
  t.throws(() => store.hold('throttle-group', 'g'), { message: "Throttle group 'g' does not exist" })
})

t.test('users of a group hear of new limits', async (t) => {
  const store = new ObjectStore()
  await store.add('throttle-group', 'g', {})
  const group = store.find('throttle-group', 'g')
  const heard: number[] = []
  const stop = group.onChange(() => heard.push(group.limits['bps-read']))
  const { object } = store.get('g')!
  object.set!('limits', { 'bps-read': 7 })
  t.throws(() => object.set!('limits', { 'bps-read': -7 }))
  stop()
  object.set!('limits', { 'bps-read': 9 })
  t.same(heard, [7])
  t.equal(group.limits['bps-read'], 9)
})

t.test('who is let in', async (t) => {
  const store = new ObjectStore()
  await store.add('authz-simple', 'fred', { identity: 'CN=fred' })
  await store.add('authz-list', 'list', {
    rules: [
      { match: 'CN=f*,O=?', policy: 'deny', format: 'glob' },
      { match: 'CN=f*', policy: 'allow', format: 'glob' },
      { match: 'CN=*', policy: 'allow' },
    ],
  })
  const allowed = (id: string, who: string): boolean => store.find('authz', id).allows(who)
  t.ok(allowed('fred', 'CN=fred'))
  t.notOk(allowed('fred', 'CN=freda'))
  t.ok(allowed('list', 'CN=fred'))
  t.notOk(allowed('list', 'CN=fred,O=x'))
  t.notOk(allowed('list', 'CN=bob'), 'no rule')
  t.ok(allowed('list', 'CN=*'), 'exact: a star is a star')
  t.throws(() => store.find('authz', 'nope'), { message: 'Cannot find QAuthZ object ID nope' })
  t.throws(() => store.find('tls-creds', 'fred'), { message: "Object with id 'fred' is not TLS credentials" })
})
