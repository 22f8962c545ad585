/** Arguments from the wire: plain values, or QEMU's words for the first thing that is wrong. */

import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { parseJson } from '../../../src/base/json.ts'
import { loadSchema } from '../../../src/qapi/runtime.ts'

const schema = await loadSchema()

const decode = (command: string, text: string): unknown =>
  schema.commands.get(command)!.decode(parseJson(text))

const refusal = (command: string, text: string): string => {
  try {
    decode(command, text)
  } catch (error) {
    if (error instanceof BlockError && error.kind === 'invalid') return error.message
    throw error
  }
  return 'accepted'
}

/** Taken from qemu-storage-daemon 10.0.2. */
const QEMU_SAYS: readonly (readonly [command: string, args: string, message: string])[] = [
  ['qmp_capabilities', '{"enable":["zz"]}', "Parameter 'null' does not accept value 'zz'"],
  ['qmp_capabilities', '{"enable":"oob"}', "Invalid parameter type for 'enable', expected: array"],
  ['qmp_capabilities', '{"enable":[1]}', "Invalid parameter type for 'enable[0]', expected: string"],
  ['blockdev-add', '{}', "Parameter 'driver' is missing"],
  ['blockdev-add', '{"driver":"zz"}', "Parameter 'driver' does not accept value 'zz'"],
  ['blockdev-add', '{"driver":1}', "Invalid parameter type for 'driver', expected: string"],
  ['blockdev-add', '{"driver":"file"}', "Parameter 'filename' is missing"],
  ['blockdev-add', '{"driver":"file","filename":"x","bogus":1}', "Parameter 'bogus' is unexpected"],
  ['blockdev-add', '{"driver":"qcow2","file":{"driver":"file"}}', "Parameter 'file.filename' is missing"],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":{"driver":"file","filename":"x","zz":1}}',
    "Parameter 'file.zz' is unexpected",
  ],
  ['blockdev-add', '{"driver":"qcow2","file":3}', "Invalid parameter type for 'file', expected: BlockdevRef"],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","backing":[]}',
    "Invalid parameter type for 'backing', expected: BlockdevRefOrNull",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":{"driver":"raw","file":7}}',
    "Invalid parameter type for 'file', expected: BlockdevRef",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":{"driver":"raw","file":{"driver":"xx"}}}',
    "Parameter 'driver' does not accept value 'xx'",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","overlap-check":{"template":"q"}}',
    "Parameter 'template' does not accept value 'q'",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","cache-size":1.0}',
    "Invalid parameter type for 'cache-size', expected: integer",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","cache-size":9223372036854775808}',
    "Invalid parameter type for 'cache-size', expected: integer",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","cache":{"direct":1}}',
    "Invalid parameter type for 'cache.direct', expected: boolean",
  ],
  [
    'blockdev-add',
    '{"driver":"qcow2","file":"x","encrypt":{"format":"luks","a":1}}',
    "Parameter 'encrypt.a' is unexpected",
  ],
  ['blockdev-add', '{"driver":"null-co","latency-ns":1.5}', "Parameter 'latency-ns' expects uint64"],
  [
    'blockdev-add',
    '{"driver":"null-co","latency-ns":18446744073709551616}',
    "Parameter 'latency-ns' expects uint64",
  ],
  ['blockdev-add', '{"driver":"null-co","latency-ns":null}', "Parameter 'latency-ns' expects uint64"],
  [
    'blockdev-add',
    '{"driver":"null-co","size":"x","node-name":1}',
    "Invalid parameter type for 'node-name', expected: string",
  ],
  [
    'blockdev-add',
    '{"driver":"null-co","zz":"x","size":"1"}',
    "Invalid parameter type for 'size', expected: integer",
  ],
  [
    'blockdev-create',
    '{"job-id":"j","options":[]}',
    "Invalid parameter type for 'options', expected: object",
  ],
  ['blockdev-create', '{"job-id":"j","options":{}}', "Parameter 'options.driver' is missing"],
  [
    'blockdev-create',
    '{"job-id":"j","options":{"driver":"file","filename":"x","size":"1M"}}',
    "Parameter 'options.size' expects uint64",
  ],
  [
    'blockdev-create',
    '{"job-id":"j","options":{"driver":"file","filename":"x","size":1},"q":1}',
    "Parameter 'q' is unexpected",
  ],
  [
    'blockdev-create',
    '{"job-id":"j","options":{"driver":"qcow2","file":"x","size":1,"version":"v4"}}',
    "Parameter 'version' does not accept value 'v4'",
  ],
  ['job-pause', '{"id":null}', "Invalid parameter type for 'id', expected: string"],
  ['job-pause', '{"id":"x","y":1}', "Parameter 'y' is unexpected"],
  [
    'block-job-set-speed',
    '{"device":"a","speed":true}',
    "Invalid parameter type for 'speed', expected: integer",
  ],
  ['block-job-change', '{"id":"x","type":"mirror"}', "Parameter 'copy-mode' is missing"],
  [
    'block-job-change',
    '{"id":"x","type":"backup","copy-mode":"background"}',
    "Parameter 'copy-mode' is unexpected",
  ],
  ['query-jobs', '{"x":1}', "Parameter 'x' is unexpected"],
]

t.test('refusals in QEMU’s words', async (t) => {
  for (const [command, args, message] of QEMU_SAYS)
    t.equal(refusal(command, args), message, `${command} ${args}`)
})

t.test('numbers become plain', async (t) => {
  const speed = (text: string): unknown => decode('block-job-set-speed', `{"device":"a","speed":${text}}`)
  t.same(speed('-5'), { device: 'a', speed: -5 })
  t.same(speed('9223372036854775807'), { device: 'a', speed: 2 ** 63 })
  const latency = (text: string): unknown =>
    decode('blockdev-add', `{"driver":"null-co","latency-ns":${text}}`)
  t.same(latency('-1'), { driver: 'null-co', 'latency-ns': 2 ** 64 }, 'a negative number wraps, as in QEMU')
  t.same(decode('job-wait', '{"id":"a","timeout":1.5}'), { id: 'a', timeout: 1.5 })
  t.same(decode('job-wait', '{"id":"a","timeout":9007199254740993}'), { id: 'a', timeout: 2 ** 53 })
  t.equal(refusal('image-convert', '{"target":{},"parallel":256}'), "Parameter 'parallel' expects uint8_t")
})

t.test('absent arguments are an empty object, and absent members stay absent', async (t) => {
  t.same(schema.commands.get('query-jobs')!.decode(undefined), {})
  t.same(decode('query-named-block-nodes', '{}'), {})
  t.throws(() => schema.commands.get('job-pause')!.decode(undefined), {
    message: "Parameter 'id' is missing",
  })
  t.throws(() => schema.commands.get('job-pause')!.decode([]), BlockError)
})

t.test('names that objects inherit are unknown members like others', async (t) => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    t.equal(refusal('job-pause', `{"id":"a","${name}":1}`), `Parameter '${name}' is unexpected`)
  t.equal(refusal('job-pause', '{"__proto__":{"id":"a"}}'), "Parameter 'id' is missing")
})

t.test('options of a target are those of its format', async (t) => {
  const create = (format: string, options: string): string =>
    `{"target":{"filename":"f","format":"${format}","options":${options}}}`
  t.same(decode('image-create', create('qcow2', '{"cluster-size":131072,"nocow":true}')), {
    target: { filename: 'f', format: 'qcow2', options: { 'cluster-size': 131072, nocow: true } },
  })
  t.same(decode('image-create', create('raw', '{"size":1,"preallocation":"full"}')), {
    target: { filename: 'f', format: 'raw', options: { size: 1, preallocation: 'full' } },
  })
  const refused = (format: string, options: string): string =>
    refusal('image-create', create(format, options))
  t.equal(refused('qcow2', '{"size":1.0}'), "Parameter 'target.options.size' expects uint64")
  t.equal(refused('qcow2', '{"file":"x"}'), "Parameter 'target.options.file' is unexpected")
  t.equal(refused('raw', '{"cluster-size":1}'), "Parameter 'target.options.cluster-size' is unexpected")
  t.equal(refused('qcow2', '[]'), "Invalid parameter type for 'target.options', expected: object")
  t.equal(refused('qcow2', '{"version":"v9"}'), "Parameter 'version' does not accept value 'v9'")
  t.equal(refused('constructor', '{"x":1}'), 'accepted', 'an unknown format is refused by name, later')
})
