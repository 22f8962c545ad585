/** QEMU's JSON dialect: what is read, what is refused in which words, where reading goes on, and what is written. */

import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { JsonReal, parseJson, renderJson, renderJsonPretty } from '../../../src/base/json.ts'
import { JsonStream, MAX_TOKEN_BYTES, MAX_TOKENS } from '../../../src/base/json-stream.ts'
import { seeded } from '../../support/random.ts'

/** Every message of the input, values rendered and errors by their text. */
const read = (...chunks: (string | Uint8Array)[]): string[] => {
  const stream = new JsonStream()
  const messages = chunks.flatMap((chunk) =>
    stream.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk),
  )
  return [...messages, ...stream.end()].map((message) =>
    'error' in message ? `! ${message.error.message}` : renderJson(message.value),
  )
}

const STRAY = (token: string): string => `! JSON parse error, stray '${token}'`
const PARSE = (reason: string): string => `! JSON parse error, ${reason}`

t.test('values follow one another with or without separators', async (t) => {
  t.same(read('{"a":1}{"b":[]}[1,2]"x"{} 5 true'), [
    '{"a": 1}',
    '{"b": []}',
    '[1, 2]',
    '"x"',
    '{}',
    '5',
    'true',
  ])
  t.same(read("{'a':'it\\'s \"'}"), ['{"a": "it\'s \\""}'])
  const stream = new JsonStream()
  t.equal(stream.push(Buffer.from('{"a":{}')).length, 0)
  t.equal(stream.push(Buffer.from('}')).length, 1, 'complete at the closing brace')
})

t.test('integers and reals', async (t) => {
  t.equal(parseJson('9007199254740991'), 9007199254740991)
  t.equal(parseJson('9007199254740993'), 9007199254740993n)
  t.equal(parseJson('18446744073709551615'), 18446744073709551615n)
  t.equal(parseJson('-9223372036854775808'), -9223372036854775808n)
  t.ok(Object.is(parseJson('-0'), 0))
  for (const text of ['18446744073709551616', '-9223372036854775809', '1.0', '1e3', '1E+3', '-0.0'])
    t.ok(parseJson(text) instanceof JsonReal, text)
  t.throws(() => parseJson('1e400'), { message: 'JSON parse error, number out of range' })
  t.throws(() => parseJson('9'.repeat(400)), { message: 'JSON parse error, number out of range' })
})

t.test('what is no JSON, one error each, and the command behind it', async (t) => {
  const table: [input: string, error: string][] = [
    ['{"a":NaN}', STRAY('N')],
    ['{"a":01}', STRAY('01')],
    ['{"a":-01}', STRAY('-01')],
    ['{"a":+1}', STRAY('+')],
    ['{"a":.5}', STRAY('.')],
    ['{"a":1.}', STRAY('1.}')],
    ['{"a":1e}', STRAY('1e}')],
    ['{"a":-}', STRAY('-}')],
    ['{"a":1.5.5}', STRAY('.')],
    ['{"a":tRue}', PARSE("invalid keyword 't'")],
    ['{"a":truex}', PARSE("invalid keyword 'truex'")],
    ['{a:1}', PARSE("invalid keyword 'a'")],
    ['{"a":1,"a":2}', PARSE('duplicate key')],
    ['{"a":1,}', PARSE('expecting value')],
    ['[1,]', PARSE('expecting value')],
    ['{"a" 1}', PARSE('missing : in object pair')],
    ['{"a":1,"b"}', PARSE('missing : in object pair')],
    ['{"a":1 "b":2}', PARSE('expected separator in dict')],
    ['[1 2]', PARSE('expected separator in list')],
    ['{1:2}', PARSE('key is not a string in object')],
    ['{"a":[1}}', PARSE('expected separator in list')],
    ['[1}]]]]]]]', PARSE('expected separator in list')],
    ['}', PARSE('expecting value')],
    ['}}}}', PARSE('expecting value')],
    ['// note\n', STRAY('/')],
    ['\xef\xbb\xbf', STRAY('\ufffd')],
    ['{"a":\xff}', STRAY('\ufffd')],
    ['{"a":\x00}', STRAY('')],
    ['{"a":"\x01"}', STRAY('"\x01')],
    ['{"a":"x\n"}', STRAY('"x\n')],
    ['{"a":"x\n', STRAY('"x\n')],
    ['{"a":"\\ud800"}', PARSE('\\ud800 is not a valid Unicode character')],
    ['{"a":"\\udc00"}', PARSE('\\udc00 is not a valid Unicode character')],
    ['{"a":"\\ud83f\\udfff"}', PARSE('\\ud83f\\udfff is not a valid Unicode character')],
    ['{"a":"\\u12"}', PARSE('\\u12" is not a valid Unicode character')],
    ['{"a":"\\x"}', PARSE('invalid escape sequence in string')],
    ['{"a":"\xc1\x81"}', PARSE('invalid UTF-8 sequence in string')],
    ['{"a":"\xed\xa0\x80"}', PARSE('invalid UTF-8 sequence in string')],
    ['{"a":"\xc3"}', PARSE('invalid UTF-8 sequence in string')],
    ['{"a":[{"b":NaN},"}",{\'c\':"]"}]}', STRAY('N')],
    [`${'['.repeat(1025)}${']'.repeat(1025)}`, '! JSON nesting depth limit exceeded'],
  ]
  for (const [input, error] of table)
    t.same(read(`${input}{"next":1}`), [error, '{"next": 1}'], input.slice(0, 40))
})

t.test('an unclosed message ends where a line begins like one', async (t) => {
  t.same(read('{"a":NaN\n{"b":1}\n'), [STRAY('N'), '{"b": 1}'])
  t.same(read('{\n  "a": NaN,\n  "b": [1]\n}\n{"c":1}'), [STRAY('N'), '{"c": 1}'])
  t.same(read('x\ny\n'), [PARSE("invalid keyword 'x'"), PARSE("invalid keyword 'y'")])
})

t.test('nesting up to the limit', async (t) => {
  t.same(read(`${'['.repeat(1024)}${']'.repeat(1024)}`), [`${'['.repeat(1024)}${']'.repeat(1024)}`])
})

t.test('limits on the length and number of tokens', async (t) => {
  const stream = new JsonStream()
  const chunk = Buffer.alloc(1024 * 1024, 'x')
  stream.push(Buffer.from('{"a":"'))
  const errors = []
  for (let bytes = 0; bytes <= MAX_TOKEN_BYTES; bytes += chunk.length) errors.push(...stream.push(chunk))
  t.equal(errors.length, 1)
  t.match(errors[0], { error: { message: 'JSON token size limit exceeded' } })
  t.match(stream.push(Buffer.from('"}{}')), [{ value: {} }], 'and on behind it')
  t.same(read(`[${'1,'.repeat(MAX_TOKENS / 2)}1]{}`), ['! JSON token count limit exceeded', '{}'])
})

t.test('keys are data', async (t) => {
  const value = parseJson('{"__proto__":{"x":1},"constructor":2}') as Record<string, unknown>
  t.equal(Object.getPrototypeOf(value), Object.prototype)
  t.same(Object.keys(value), ['__proto__', 'constructor'])
  t.equal(({} as { x?: unknown }).x, undefined)
})

t.test('a text holds one value', async (t) => {
  const refused: [text: string, message: string][] = [
    ['', 'Expecting a JSON value'],
    ['{} {}', 'Expecting at most one JSON value'],
    ['{"a":1}x', 'Expecting at most one JSON value'],
    ['{"a"', 'JSON parse error, premature EOI'],
    ['{"a":"x', "JSON parse error, stray '\"x'"],
    ['nul', "JSON parse error, invalid keyword 'nul'"],
  ]
  for (const [text, message] of refused) {
    t.throws(() => parseJson(text), { message })
    t.throws(() => parseJson(text), BlockError)
  }
  t.equal(parseJson(' 12'), 12)
  t.equal(parseJson('"é😀"'), 'é😀')
})

t.test('writing', async (t) => {
  const value = {
    a: [true, null, -1.5, 2n ** 64n - 1n, 2 ** 60],
    b: undefined,
    é: 'x"\\\b\f\n\r\t\u0001\u007f😀\ud800',
  }
  t.equal(
    renderJson(value),
    '{"\\u00E9": "x\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u007F\\uD83D\\uDE00\\uFFFD", "a": [true, null, -1.5, 18446744073709551615, 1152921504606846976]}',
  )
  t.equal(renderJson({ é: '😀\u0001' }, { ascii: false }), '{"é": "😀\\u0001"}')
  t.equal(
    renderJson([0.1, 1e22, 1.5e-7, 123456.789e3, 1e-5, 5e-324, -0, 100000].map((n) => new JsonReal(n))),
    '[0.10000000000000001, 1e+22, 1.4999999999999999e-07, 123456789, 1.0000000000000001e-05, 4.9406564584124654e-324, -0, 100000]',
  )
  t.throws(() => renderJson({ f: () => 0 }), TypeError)
})

t.test('writing over many lines', async (t) => {
  t.equal(
    renderJsonPretty({ a: [], b: {}, c: [1, { x: 'y' }], d: undefined }),
    '{\n    "a": [\n    ],\n    "b": {\n    },\n    "c": [\n        1,\n        {\n            "x": "y"\n        }\n    ]\n}',
  )
})

t.test('the same bytes in any chunks give the same messages', async (t) => {
  const seed = Number(process.env.QIMG_SEED ?? 20250)
  t.comment(`seed ${seed}`)
  const random = seeded(seed)
  const pieces = [
    '{"execute":"x","id":12345678901234567890}',
    '{"a":"é😀\\ud83d\\ude00\\n"}',
    "{'a':'\\''}",
    '[1.5e-7,-0,true]',
    '{"a":NaN}',
    '{"a":"x\ny"}',
    '{"a":1,"a":1}',
    '"\\ud800"',
    ' 17 ',
    'nul ',
    '}}',
    '\n',
    '{"a":"\x01"}',
    '\xff',
    '[[{}]]',
  ].map((text) => Buffer.from(text, 'utf8'))
  for (let round = 0; round < 300; round += 1) {
    const bytes = Buffer.concat(Array.from({ length: 8 }, () => pieces[random.below(pieces.length)]!))
    const whole = read(bytes)
    const chunks: Buffer[] = []
    for (let at = 0; at < bytes.length; ) {
      const length = 1 + random.below(7)
      chunks.push(bytes.subarray(at, at + length))
      at += length
    }
    t.same(read(...chunks), whole, `${bytes}`)
  }
})
