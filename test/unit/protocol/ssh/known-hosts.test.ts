import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { KnownHosts } from '../../../../src/protocol/ssh/known-hosts.ts'
import { tempDir } from '../../../support/images.ts'

const key = Buffer.from('the key')
const other = Buffer.from('another')
const line = (patterns: string, type = 'ssh-ed25519', bytes = key): string =>
  `${patterns} ${type} ${bytes.toString('base64')} comment`

const judge = (t: Test, text: string, host = 'h', port = 22): string => {
  const file = join(tempDir(t), 'known_hosts')
  writeFileSync(file, text)
  return new KnownHosts([join(tempDir(t), 'none'), file], host, port).judge('ssh-ed25519', key)
}

t.test('who is known', async (t) => {
  const salt = Buffer.from('salt')
  const hashed = `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update('[h]:7').digest('base64')}`
  t.equal(judge(t, line('h')), 'known')
  t.equal(judge(t, `# h\n\n${line('x')}\n${line('a,h,b')}`), 'known')
  t.equal(judge(t, line('H')), 'known')
  t.equal(judge(t, line('[h]:7'), 'h', 7), 'known')
  t.equal(judge(t, line(hashed), 'h', 7), 'known')
  t.equal(judge(t, line('*.example.?'), 'a.example.b'), 'known')
})

t.test('who is not', async (t) => {
  t.equal(judge(t, ''), 'unknown')
  t.equal(judge(t, line('h'), 'h', 7), 'unknown')
  t.equal(judge(t, line('*,!h')), 'unknown')
  t.equal(judge(t, line('h.'), 'hx'), 'unknown')
  t.equal(judge(t, line('@cert-authority h')), 'unknown')
  t.equal(judge(t, `${line('h')}\n${line('@revoked *')}`), 'unknown')
  t.equal(judge(t, line('h', 'ssh-ed25519', other)), 'other')
  t.equal(judge(t, line('h', 'ssh-rsa', other)), 'other-type')
  t.equal(judge(t, 'h'), 'unknown')
})

t.test('types that the host has', async (t) => {
  const file = join(tempDir(t), 'a')
  writeFileSync(file, `${line('h', 'ssh-rsa')}\n${line('@revoked h', 'ssh-ed25519')}`)
  t.strictSame(new KnownHosts([file], 'h', 22).types, ['ssh-rsa'])
})
