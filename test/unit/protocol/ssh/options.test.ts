import t from 'tap'
import { OptionReader } from '../../../../src/block/options.ts'
import { nameOf, parseName, readSshOptions } from '../../../../src/protocol/ssh/options.ts'

const read = (options: Record<string, unknown>) => readSshOptions(new OptionReader(options))

t.test('names', async (t) => {
  t.same(parseName('ssh://u@h:7/a%20b?host_key_check=md5:00:11'), {
    host: 'h',
    port: '7',
    path: '/a b',
    user: 'u',
    host_key_check: 'md5:00:11',
  })
  t.same(parseName('ssh://[::1]/a'), { host: '::1', port: '22', path: '/a' })
  for (const name of ['ssh://', 'ssh:x', 'ssh:///x'])
    t.throws(() => parseName(name), { message: 'missing hostname in URI' }, name)
  t.throws(() => parseName('ssh://h'), { message: 'missing remote path in URI' })
  t.throws(() => parseName('ssh://h/%ff'), { message: 'No valid URL specified' })
  t.equal(nameOf({ host: 'h', path: '/a' }, 'me'), 'ssh://me@h:22/a')
  t.equal(nameOf({ server: { host: 'h', port: 1 }, path: '/a', user: 'u' }, 'me'), 'ssh://u@h:1/a')
  t.equal(nameOf({ host: 'h', path: '/a', host_key_check: 'no' }, 'me'), 'ssh://me@h:22/a?host_key_check=no')
  t.equal(nameOf({ path: '/a' }, 'me'), undefined)
})

t.test('options', async (t) => {
  t.same(read({ host: 'h', path: '/a' }), {
    host: 'h',
    port: '22',
    path: '/a',
    user: undefined,
    hostKeyCheck: { mode: 'known_hosts' },
  })
  const hash = { mode: 'hash', type: 'sha1', hash: 'ab' }
  t.match(read({ server: { host: 'h', port: 5 }, path: '/a', 'host-key-check': hash }), {
    port: '5',
    hostKeyCheck: hash,
  })
  t.match(read({ host: 'h', path: '/a', host_key_check: 'sha256:ab' }), {
    hostKeyCheck: { mode: 'hash', type: 'sha256', hash: 'ab' },
  })
  const refused: [Record<string, unknown>, string][] = [
    [{}, "Parameter 'server' is missing"],
    [{ host: 'h' }, "Parameter 'path' is missing"],
    [{ server: { host: 'h' }, path: '/a' }, "Parameter 'server.port' is missing"],
    [{ server: { host: 'h', port: '1', x: 1 }, path: '/a' }, "Parameter 'server.x' is unexpected"],
    [{ host: 'h', port: '0.42', path: '/a' }, "Parameter 'port' expects a number"],
    [{ host: 'h', path: '/a', x: 1 }, "Parameter 'x' is unexpected"],
    [{ host: 'h', path: '/a', host_key_check: 'maybe' }, 'unknown host_key_check setting (maybe)'],
    [
      { host: 'h', path: '/a', 'host-key-check': { mode: 'x' } },
      "Parameter 'mode' does not accept value 'x'",
    ],
    [
      { host: 'h', path: '/a', 'host-key-check': { mode: 'none', x: 1 } },
      "Parameter 'host-key-check.x' is unexpected",
    ],
  ]
  for (const [options, message] of refused)
    t.throws(() => read(options), { kind: 'invalid', message }, message)
})
