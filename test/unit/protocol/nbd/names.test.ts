import t from 'tap'
import { nameOf, parseName } from '../../../../src/protocol/nbd/names.ts'

const inet = (host: string, port: string) => ({ type: 'inet', host, port })

t.test('names that stand for options', async (t) => {
  const names: [string, Record<string, unknown>][] = [
    ['nbd://h', { server: inet('h', '10809') }],
    ['nbd://h:0/', { server: inet('h', '10809') }],
    ['nbd+tcp://u@h:1/a%20b/c', { server: inet('h', '1'), export: 'a b/c' }],
    ['nbd://[::1]:7/x#frag', { server: inet('::1', '7'), export: 'x' }],
    ['nbd+unix:///x?socket=/a%3db', { server: { type: 'unix', path: '/a=b' }, export: 'x' }],
    ['nbd+unix://?socket=a', { server: { type: 'unix', path: 'a' } }],
    ['nbd:h:1', { server: inet('h', '1') }],
    ['nbd:[::1]:1:exportname=a:b', { server: inet('::1', '1'), export: 'a:b' }],
    ['nbd:h:1,ipv6=off,keep-alive', { server: { ...inet('h', '1'), ipv6: 'off', 'keep-alive': 'on' } }],
    ['nbd:unix:/a:b', { server: { type: 'unix', path: '/a:b' } }],
    ['nbd:unix:/a:exportname=b', { server: { type: 'unix', path: '/a' }, export: 'b' }],
    ['nbd:', {}],
    ['nbd:h:1:exportname=', {}],
  ]
  for (const [name, options] of names) t.match(parseName(name), options, name)
  t.notOk('export' in parseName('nbd://h/'))
})

t.test('names that stand for nothing', async (t) => {
  for (const name of [
    'nbd://',
    'nbd:///x',
    'nbd://h?socket=x',
    'nbd://h:70000',
    'nbd://h:x',
    'nbd://h/%2',
    'nbd://h/%ff',
    'nbd+unix:///x',
    'nbd+unix://h/x?socket=a',
    'nbd+unix:///x?socket=a&more=b',
    'nbd+unix:///x?Socket=a',
  ])
    t.throws(() => parseName(name), { kind: 'invalid', message: 'No valid URL specified' }, name)
  t.throws(() => parseName('nbd:h'), { message: "error parsing address 'h'" })
  t.throws(() => parseName('nbd:h:'), { message: "error parsing address 'h:'" })
  t.throws(() => parseName('/a'), { message: "File name string for NBD must start with 'nbd:'" })
})

t.test('how options are called', async (t) => {
  t.equal(nameOf({ server: inet('h', '1'), export: 'x' }), 'nbd://h:1/x')
  t.equal(nameOf({ 'server.type': 'unix', 'server.path': '/a' }), 'nbd+unix://?socket=/a')
  t.equal(nameOf({ path: 42, export: '' }), 'nbd+unix://?socket=42')
  t.equal(nameOf({ host: 'h', export: 'x' }), 'nbd://h:10809/x')
  t.equal(nameOf({}), undefined)
})
