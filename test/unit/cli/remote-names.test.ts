/** File names on their way to a daemon and back. */

import t from 'tap'
import { RemoteNames } from '../../../src/cli/remote-names.ts'

t.test('names that a daemon would look for elsewhere become absolute', async (t) => {
  const names = new RemoteNames('/here')
  const sent = names.outgoing({
    sources: [{ filename: 'a' }, { filename: '/b' }, { filename: 'nbd://host/x' }, { filename: 'file:c' }],
    target: { filename: '../d', format: 'qcow2', options: { 'data-file': { filename: 'e' } } },
    backing: { filename: 'base', format: 'raw' },
  })
  t.same(sent, {
    sources: [
      { filename: '/here/a' },
      { filename: '/b' },
      { filename: 'nbd://host/x' },
      { filename: 'file:/here/c' },
    ],
    target: { filename: '/here/../d', format: 'qcow2', options: { 'data-file': { filename: 'e' } } },
    backing: { filename: 'base', format: 'raw' },
  })
  t.equal(names.message("Could not open '/here/a': no"), "Could not open 'a': no")
  t.same(names.incoming([{ filename: '/here/../d', n: 1 }, '/b']), [{ filename: '../d', n: 1 }, '/b'])
})

t.test('json: names', async (t) => {
  const names = new RemoteNames('/here/')
  const sent = (filename: string): unknown => names.outgoing({ filename }).filename
  const json = sent('json:{"driver":"raw","file.filename":"a","backing":{"file":{"filename":"b","n":1}}}')
  t.same(JSON.parse(String(json).slice('json:'.length)), {
    driver: 'raw',
    'file.filename': '/here/a',
    backing: { file: { filename: '/here/b', n: 1 } },
  })
  t.equal(sent('json:{'), 'json:{', 'the daemon says what is wrong with it')
})

t.test('paths', async (t) => {
  const names = new RemoteNames('/')
  t.same(
    ['a', '/a', ''].map((name) => names.path(name)),
    ['/a', '/a', ''],
  )
})
