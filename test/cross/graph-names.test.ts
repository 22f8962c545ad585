/** File names as users and images give them, hostile ones too: what opens, as what, and what is said where nothing does. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { ownSide } from './graph-sides.ts'

const json = (options: unknown): string => `json:${JSON.stringify(options)}`
const nested = (depth: number): string => `json:${'{"file":'.repeat(depth)}{}${'}'.repeat(depth)}`

const NAMES: readonly string[] = [
  'a.raw',
  './a.raw',
  'missing',
  '',
  '.',
  'file:a.raw',
  'file:',
  'file:file:a.raw',
  'foo:bar',
  ':a',
  'a/b:c',
  'null-co://',
  'null-co:',
  'null-co://x',
  'host_device:a.raw',
  json({}),
  json([]),
  json(1),
  json(null),
  json('x'),
  'json:',
  'json:{',
  'json:{}x',
  'json: {"driver":"raw","file.filename":"a.raw"}',
  "json:{'driver':'raw','file.filename':'a.raw'}",
  json({ filename: 'a.raw' }),
  json({ driver: 'raw', filename: 'a.raw' }),
  json({ driver: 'file', filename: 'a.raw' }),
  json({ driver: 'file', filename: 'file:a.raw' }),
  json({ driver: 'file' }),
  json({ file: { filename: 'file:a.raw' } }),
  json({ file: { filename: 'a.raw' } }),
  json({ 'file.filename': 'a.raw' }),
  json({ driver: 'raw', 'file.filename': 'a.raw' }),
  json({ driver: 'raw', file: { filename: 'a.raw' }, 'file.locking': 'off' }),
  json({ driver: 'raw', file: 'a.raw' }),
  json({ driver: 'raw', 'file.0': 'x' }),
  json({ driver: 'raw', file: [1] }),
  json({ driver: 'raw', file: [] }),
  json({ driver: 'raw', file: {} }),
  json({ driver: 'raw', file: null }),
  json({ driver: 'raw', file: 5 }),
  json({ driver: 'raw', file: true }),
  json({ driver: 'raw', 'file..filename': 'a.raw' }),
  json({ driver: 1 }),
  json({ driver: 1, 'file.filename': 'a.raw' }),
  json({ driver: null, 'file.filename': 'a.raw' }),
  json({ driver: 'nothing', 'file.filename': 'a.raw' }),
  json({ driver: 'raw', file: { filename: 5 } }),
  json({ driver: 'raw', file: { driver: 'file', filename: ['a.raw'] } }),
  json({ driver: 'raw', offset: 512, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: '1k', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: '0x200', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: 'one', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: '-1', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: '', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', offset: true, file: { filename: 'a.raw' } }),
  'json:{"driver":"raw","offset":1.5,"file":{"filename":"a.raw"}}',
  'json:{"driver":"raw","offset":1e3,"file":{"filename":"a.raw"}}',
  'json:{"driver":"raw","offset":99999999999999999999,"file":{"filename":"a.raw"}}',
  json({ driver: 'raw', size: 0, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', more: 1, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', more: { a: { b: 1 } }, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', more: [1], file: { filename: 'a.raw' } }),
  json({ driver: 'raw', file: { filename: 'a.raw', more: 'x' } }),
  json({ driver: 'raw', backing: null, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'read-only': 'maybe', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'read-only': false, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'force-share': true, 'read-only': false, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', discard: 'maybe', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'detect-zeroes': 'maybe', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'detect-zeroes': 'unmap', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', cache: 'none', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', cache: { direct: 'maybe' }, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', cache: { more: 1 }, file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'cache.no-flush': 'on', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'node-name': '1', file: { filename: 'a.raw' } }),
  json({ driver: 'raw', 'node-name': 'a', file: { filename: 'a.raw', 'node-name': 'a' } }),
  json({ driver: 'raw', file: { driver: 'raw', file: { driver: 'raw', file: { filename: 'a.raw' } } } }),
  json({ driver: 'qcow2', file: { filename: 'a.raw' } }),
  json({ driver: 'qcow2', file: { driver: 'qcow2', file: { filename: 'a.raw' } } }),
  json({ driver: 'qcow2', file: { filename: 'top.qcow2' }, 'lazy-refcounts': 'maybe' }),
  json({ driver: 'qcow2', file: { filename: 'top.qcow2' }, 'cache-size': 'x' }),
  json({ driver: 'qcow2', file: { filename: 'top.qcow2' }, backing: 'x' }),
  json({ driver: 'qcow2', file: { filename: 'top.qcow2' }, more: 'x' }),
  json({ file: { filename: 'top.qcow2' } }),
  json({ driver: 'null-co', size: 1024 }),
  json({ driver: 'null-co', size: '1k', 'read-zeroes': 'on' }),
  json({ driver: 'null-co', 'latency-ns': -1 }),
  '{"__proto__":{"driver":"raw"},"file.filename":"a.raw"}',
  'json:{"__proto__":{"driver":"raw"},"file.filename":"a.raw"}',
  'json:{"driver":"raw","__proto__.x":1,"file.filename":"a.raw"}',
  'json:{"driver":"raw","constructor":1,"file.filename":"a.raw"}',
  'json:{"driver":"raw","file":{"__proto__":{"filename":"a.raw"}}}',
  nested(3),
  nested(900),
  nested(1100),
  `json:{"${'a.'.repeat(900)}b":1,"driver":"raw","file.filename":"a.raw"}`,
  `json:{"driver":"raw","file.filename":"${'x'.repeat(5000)}"}`,
  `json:{"driver":"${'x'.repeat(5000)}"}`,
]

const qemu = oracle()

t.test('names', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const base = mkdtempSync(join(tmpdir(), 'qimg-names-'))
  t.teardown(() => rmSync(base, { recursive: true, force: true }))
  qemu!.qemuImgOk(['create', '-q', '-f', 'raw', 'a.raw', '1M'], { cwd: base })
  qemu!.qemuImgOk(['create', '-q', '-f', 'qcow2', '-b', 'a.raw', '-F', 'raw', 'top.qcow2'], { cwd: base })
  writeFileSync(join(base, 'empty'), '')
  const before = process.cwd()
  process.chdir(base)
  const side = await ownSide(base)
  try {
    for (const name of NAMES) {
      const ran = qemu!.qemuImg(['info', '--output=json', name], { cwd: base })
      const wanted = ran.status === 0 ? shown(JSON.parse(ran.stdout)) : ran.stderr.split('\n')[0]
      const answer = (await side.run({ execute: 'image-info', arguments: { filename: name } })) as {
        return?: { result: Info }
        error?: { desc: string }
      }
      const got =
        answer.return === undefined ? `qemu-img: ${answer.error!.desc}` : shown(answer.return.result)
      t.strictSame(got, wanted, name.slice(0, 200))
      t.equal(side.service.graph.nodes().length, 0, 'nothing is left open')
    }
  } finally {
    process.chdir(before)
    await side.close()
  }
})

interface Info {
  readonly filename: string
  readonly format: string
  readonly 'virtual-size': number
}

const shown = ({ filename, format, 'virtual-size': size }: Info): Info => ({
  filename,
  format,
  'virtual-size': size,
})
