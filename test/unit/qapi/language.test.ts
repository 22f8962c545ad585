/** The QAPI language: what the compiler accepts, and the line and words with which it refuses. */

import t from 'tap'
import { BlockError } from '../../../src/base/errors.ts'
import { compileText, type Files } from './compile-text.ts'

const refusal = (files: Files): string => {
  try {
    compileText(files)
  } catch (error) {
    if (error instanceof BlockError && error.kind === 'invalid') return error.message
    throw error
  }
  return 'accepted'
}

type Case = readonly [schema: Files, complaint: string]

/** Each complaint stands behind `s.qapi:`. */
const refuses = (name: string, cases: readonly Case[]): void => {
  t.test(name, async (t) => {
    for (const [files, complaint] of cases) {
      const label = typeof files === 'string' ? files : Object.values(files).join(' | ')
      t.equal(refusal(files), `s.qapi:${complaint}`, label)
    }
  })
}

const ENUM = "{ 'enum': 'Color', 'data': [ 'red', 'green' ] }\n"
const STRUCT = "{ 'struct': 'Point', 'data': { 'x': 'int', '*y': 'int' } }\n"
const UNION = `${ENUM}${STRUCT}{ 'union': 'Uni', 'base': { 'c': 'Color' }, 'discriminator': 'c', 'data': { 'red': 'Point' } }\n`

refuses('text that is no sequence of objects', [
  ["'x'", '1: a top-level expression must be an object'],
  ["\n{ 'enum' 'X' }", "2: expected ':'"],
  ["{ 'enum': 'Xx',\n 'enum': 'Yy' }", "2: duplicate key 'enum'"],
  ["{ 'enum': 'Xx', }", '1: expected string'],
  ['{ ,', "1: expected string or '}'"],
  ["{ 'a': [ 'b' 'c' ] }", "1: expected ',' or ']'"],
  ["{ 'a': 'b' 'c' }", "1: expected ',' or '}'"],
  ["{ 'a': [ 'b', ] }", "1: expected '{', '[', string, or boolean"],
  ["{ 'a': 12 }", "1: stray '12'"],
  ["{ 'a': null }", "1: stray 'null'"],
  ["{ 'a': 'b", '1: missing terminating "\'"'],
  ["{ 'a': 'b\\n' }", '1: unknown escape \\n'],
  ["{ 'a': 'é' }", '1: funny character in a string'],
  ["{ 'a': 'b'\n", "1: expected ',' or '}'"],
  [`{ 'a': ${'['.repeat(40)}`, '1: nested too deeply'],
])

refuses('expressions with wrong keys', [
  [
    "{ 'foo': 'bar' }",
    "1: an expression must have exactly one key of 'enum', 'struct', 'union', 'alternate', 'command', 'event'",
  ],
  [
    "{ 'enum': 'Xx', 'struct': 'Yy' }",
    "1: an expression must have exactly one key of 'enum', 'struct', 'union', 'alternate', 'command', 'event'",
  ],
  ["{ 'enum': 'Xx' }", "1: enum misses key 'data'"],
  ["{ 'enum': [], 'data': [] }", "1: 'enum' requires a string name"],
  [
    "{ 'struct': 'Xx', 'data': {}, 'bogus': 'x' }",
    "1: struct has unknown key 'bogus'; valid: 'base', 'data', 'features', 'if', 'struct'",
  ],
  ["{ 'command': 'x', 'boxed': false }", "1: flag 'boxed' may only use true value"],
  ["{ 'command': 'x', 'gen': true }", "1: flag 'gen' may only use false value"],
  [
    "{ 'command': 'x', 'allow-oob': true, 'coroutine': true }",
    "1: flags 'allow-oob' and 'coroutine' are incompatible",
  ],
])

refuses('names', [
  ["{ 'struct': 'point', 'data': {} }", '1: name of struct must use CamelCase'],
  ["{ 'struct': 'PointList', 'data': {} }", "1: struct name should not end in 'List'"],
  ["{ 'struct': '1st', 'data': {} }", '1: struct has an invalid name'],
  ["{ 'command': 'do_it' }", "1: name of command must not use uppercase or '_'"],
  ["{ 'command': 'q-do' }", '1: command has an invalid name'],
  ["{ 'event': 'It-Is' }", "1: name of event must not use lowercase or '-'"],
  [
    "{ 'struct': 'Xx', 'data': {\n'Aa': 'int' } }",
    "2: name of 'data' member 'Aa' must not use uppercase or '_'",
  ],
  ["{ 'struct': 'Xx', 'data': { '*u': 'int' } }", "1: 'data' member '*u' uses reserved name"],
  ["{ 'struct': 'Xx', 'data': { 'has-a': 'int' } }", "1: 'data' member 'has-a' uses reserved name"],
  ["{ 'struct': 'Xx', 'data': { '_a': 'int' } }", "1: 'data' member '_a' has an invalid name"],
  ["{ 'enum': 'Xx', 'data': [ 'a/b' ] }", "1: 'data' member 'a/b' has an invalid name"],
  [`${STRUCT}{ 'command': 'int' }`, "2: built-in type 'int' is already defined"],
  ["{ 'enum': 'QType', 'data': [] }", "1: enum type 'QType' is already defined"],
  [`${STRUCT}${STRUCT}`, "2: 'Point' is already defined, at s.qapi:1"],
])

refuses('types and members', [
  ["{ 'struct': 'Xx', 'data': 'int' }", "1: 'data' should be an object"],
  ["{ 'struct': 'Xx', 'data': { 'a': 'Nope' } }", "1: member 'a' uses unknown type 'Nope'"],
  [
    "{ 'struct': 'Xx', 'data': { 'a': [ 'int', 'str' ] } }",
    "1: 'data' member 'a': array type must contain single type name",
  ],
  ["{ 'struct': 'Xx', 'data': { 'a': { 'if': 'A' } } }", "1: 'data' member 'a' misses key 'type'"],
  [
    "{ 'struct': 'Xx', 'data': { 'a-b': 'int', 'a.b': 'int' } }",
    "1: 'data' member 'a.b' has an invalid name",
  ],
  ["{ 'struct': 'Aa', 'base': 'Aa', 'data': {} }", '1: object Aa contains itself'],
  [
    "{ 'struct': 'Aa', 'base': 'Bb', 'data': {} }\n{ 'struct': 'Bb', 'base': 'Aa', 'data': {} }",
    '1: object Aa contains itself',
  ],
  [
    `${STRUCT}{ 'struct': 'Aa', 'base': 'Point', 'data': { 'x': 'str' } }`,
    "2: member 'x' collides with member 'x' of type 'Point'",
  ],
  [
    `${UNION}{ 'struct': 'Aa', 'base': 'Uni', 'data': {} }`,
    "4: 'base' requires a struct type, union type 'Uni' isn't",
  ],
  [
    "{ 'enum': 'Xx', 'data': [ 'a-b', 'a_b' ] }",
    "1: name of 'data' member 'a_b' must not use uppercase or '_'",
  ],
  ["{ 'enum': 'Xx', 'data': [ 'a', 'a' ] }", "1: value 'a' collides with value 'a'"],
])

refuses('unions', [
  [
    `${ENUM}{ 'union': 'Uu', 'base': { 'd': 'Color' }, 'discriminator': 'c', 'data': {} }`,
    "2: discriminator 'c' is not a member of 'base'",
  ],
  [
    `${ENUM}{ 'union': 'Uu', 'base': { '*c': 'Color' }, 'discriminator': 'c', 'data': {} }`,
    "2: discriminator member 'c' of 'base' must not be optional",
  ],
  [
    `${ENUM}{ 'union': 'Uu', 'base': { 'c': { 'type': 'Color', 'if': 'A' } }, 'discriminator': 'c', 'data': {} }`,
    "2: discriminator member 'c' of 'base' must not be conditional",
  ],
  [
    "{ 'union': 'Uu', 'base': { 'c': 'str' }, 'discriminator': 'c', 'data': {} }",
    "1: discriminator member 'c' of 'base' must be of enum type",
  ],
  [
    "{ 'enum': 'None', 'data': [] }\n{ 'union': 'Uu', 'base': { 'c': 'None' }, 'discriminator': 'c', 'data': {} }",
    '2: union has no branches',
  ],
  [
    `${ENUM}${STRUCT}{ 'union': 'Uu', 'base': { 'c': 'Color' }, 'discriminator': 'c', 'data': { 'blue': 'Point' } }`,
    "3: branch 'blue' is not a value of enum type 'Color'",
  ],
  [
    `${ENUM}{ 'union': 'Uu', 'base': { 'c': 'Color' }, 'discriminator': 'c', 'data': { 'red': 'int' } }`,
    "2: branch 'red' cannot use built-in type 'int'",
  ],
  [
    `${ENUM}{ 'union': 'Uu', 'base': { 'c': 'Color' }, 'discriminator': 'c', 'data': { 'red': [ 'int' ] } }`,
    "2: 'data' member 'red' should be a type name",
  ],
  [
    `${ENUM}${STRUCT}{ 'union': 'Uu', 'base': { 'c': 'Color', 'x': 'int' }, 'discriminator': 'c', 'data': { 'red': 'Point' } }`,
    "3: member 'x' of type 'Point' collides with member 'x'",
  ],
])

refuses('alternates', [
  ["{ 'alternate': 'Aa', 'data': {} }", "1: 'data' must not be empty"],
  ["{ 'alternate': 'Aa', 'data': { 'a': 'any' } }", "1: branch 'a' cannot use built-in type 'any'"],
  [
    "{ 'alternate': 'Aa', 'data': { 'a': 'int', 'b': 'number' } }",
    "1: branch 'b' can't be distinguished from 'a'",
  ],
  [
    "{ 'alternate': 'Aa', 'data': { 'a': 'str', 'b': 'bool' } }",
    "1: branch 'b' can't be distinguished from 'a'",
  ],
  [
    "{ 'alternate': 'Aa', 'data': { 'a': [ 'int' ], 'b': [ 'str' ] } }",
    "1: branch 'b' can't be distinguished from 'a'",
  ],
  [
    "{ 'enum': 'Sw', 'data': [ 'on', 'x' ] }\n{ 'alternate': 'Aa', 'data': { 'a': 'Sw', 'b': 'bool' } }",
    "2: branch 'b' can't be distinguished from 'a'",
  ],
  [
    "{ 'enum': 'Nu', 'data': [ '1' ] }\n{ 'alternate': 'Aa', 'data': { 'a': 'int', 'b': 'Nu' } }",
    "2: branch 'b' can't be distinguished from 'a'",
  ],
])

refuses('commands and events', [
  ["{ 'command': 'x', 'data': 'int' }", "1: command's 'data' cannot take built-in type 'int'"],
  [
    `${UNION}{ 'command': 'x', 'data': 'Uni' }`,
    "4: command's 'data' can take union type 'Uni' only with 'boxed': true",
  ],
  ["{ 'command': 'x', 'boxed': true }", "1: 'boxed': true requires 'data'"],
  ["{ 'command': 'x', 'boxed': true, 'data': { 'a': 'int' } }", "1: 'data' should be a type name"],
  ["{ 'command': 'x', 'returns': 'int' }", "1: command's 'returns' cannot take built-in type 'int'"],
  ["{ 'command': 'x', 'returns': [ 'int' ] }", "1: command's 'returns' cannot take array type ['int']"],
  [
    "{ 'event': 'XX', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }",
    "1: conditional event arguments require 'boxed': true",
  ],
])

refuses('features and conditions', [
  ["{ 'command': 'x', 'features': 'a' }", "1: 'features' must be an array"],
  ["{ 'command': 'x', 'features': [ 'a', 'a' ] }", "1: feature 'a' collides with feature 'a'"],
  [
    "{ 'struct': 'Xx', 'data': {}, 'features': [ 'deprecated' ] }",
    "1: feature 'deprecated' is not supported for types",
  ],
  ["{ 'command': 'x', 'features': [ { 'if': 'A' } ] }", "1: 'features' member misses key 'name'"],
  [
    `{ 'command': 'x', 'features': [ ${Array.from({ length: 63 }, (_, i) => `'f${i}'`).join(', ')} ] }`,
    '1: maximum of 64 schema features is permitted',
  ],
  ["{ 'command': 'x', 'if': '' }", "1: 'if' condition '' of command is not a valid identifier"],
  ["{ 'command': 'x', 'if': {} }", "1: 'if' condition {} of command is useless"],
  ["{ 'command': 'x', 'if': { 'all': [] } }", "1: 'if' condition [] of command is useless"],
  ["{ 'command': 'x', 'if': { 'all': 'A' } }", "1: 'all' condition of command must be an array"],
  [
    "{ 'command': 'x', 'if': { 'all': [ 'A' ], 'not': 'A' } }",
    "1: 'if' condition of command has conflicting keys",
  ],
  [
    "{ 'command': 'x', 'if': { 'nor': 'A' } }",
    "1: 'if' condition of command has unknown key 'nor'; valid: 'all', 'any', 'not'",
  ],
])

refuses('include and pragma', [
  ["{ 'include': 'a.qapi' }", "1: can't read include file 'a.qapi': No such file or directory"],
  ["{ 'include': 's.qapi' }", '1: inclusion loop for s.qapi'],
  ["{ 'include': [] }", "1: value of 'include' must be a string"],
  ["{ 'include': 'a', 'x': 'y' }", "1: invalid 'include' directive"],
  ["{ 'pragma': { 'x': true } }", "1: unknown pragma 'x'"],
  ["{ 'pragma': { 'doc-required': 'yes' } }", "1: pragma 'doc-required' must be boolean"],
  [
    "{ 'pragma': { 'member-name-exceptions': [ true ] } }",
    "1: pragma 'member-name-exceptions' must be a list of strings",
  ],
  ["{ 'pragma': { 'doc-required': true } }\n{ 'command': 'x' }", '2: documentation comment required'],
])

const doc = (...lines: readonly string[]): string =>
  `##\n${lines.map((line) => `# ${line}`.trim()).join('\n')}\n##\n`

refuses('documentation', [
  ['## x\n', "1: junk after '##' at the start of a documentation comment"],
  ['##\n# x\n', "1: a documentation comment must end with '##'"],
  ['##\n#x\n##\n', "2: missing blank after '#'"],
  ['##\n## x\n', "2: junk after '##' at the end of a documentation comment"],
  [doc('@x'), "2: line should end with ':'"],
  [doc('@:'), "2: name required after '@'"],
  [doc('@x:'), "1: documentation for 'x' is not followed by the definition"],
  [`${doc('text')}{ 'command': 'x' }`, '1: definition documentation required'],
  [`${doc('@y:')}{ 'command': 'x' }`, "4: documentation comment is for 'y'"],
  [`${doc('@x:', '@a: b')}{ 'command': 'x' }`, "3: documented member 'a' does not exist"],
  [`${doc('@x:', '@a: b', '@b: c')}{ 'command': 'x' }`, "3: documented members 'a', 'b' do not exist"],
  [`${doc('@x:', '@a: b', '@a: c')}{ 'command': 'x' }`, "4: 'a' parameter name duplicated"],
  [
    `${doc('@x:', '@a: one', '  two', 'three')}{ 'command': 'x' }`,
    '5: unexpected de-indent (expected at least 2 blanks)',
  ],
  [`${doc('@x:', '== y')}{ 'command': 'x' }`, "3: unexpected '=' markup in definition documentation"],
  [`${doc('@x:', '', 'Since: 1', '', 'Since: 2')}{ 'command': 'x' }`, "6: duplicated 'Since' section"],
  [`${doc('@x:', '', 'Errors:')}{ 'command': 'x' }`, "4: text required after 'Errors:'"],
  [
    `${doc('@x:', '', 'Returns: y')}{ 'command': 'x' }`,
    "4: 'Returns' section, but command doesn't return anything",
  ],
  [`${doc('@XX:', '', 'Returns: y')}{ 'event': 'XX' }`, "4: 'Returns' section is only valid for commands"],
  [`${doc('@x:', '', 'Features:', 'text')}{ 'command': 'x' }`, '5: feature descriptions expected'],
  [`${doc('@x:', '', 'Features:', '@f: y')}{ 'command': 'x' }`, "5: documented feature 'f' does not exist"],
  [`${doc('@x:')}{ 'command': 'x', 'features': [ 'f' ] }`, "4: feature 'f' lacks documentation"],
  [
    `${doc('@x:', '', 'Since: 1', '', '@a: b')}{ 'command': 'x', 'data': { 'a': 'int' } }`,
    "6: description of '@a:' follows a section",
  ],
  [
    `{ 'pragma': { 'doc-required': true } }\n${doc('@x:')}{ 'command': 'x', 'data': { 'a': 'int' } }`,
    "5: member 'a' of 'x' lacks documentation",
  ],
  [doc('text', '@note: x'), "3: '@note:' not allowed in free-form documentation"],
  [doc('text', '= x'), "3: a '=' heading must come first in a comment block"],
])

t.test('a complaint names the file that it is about', async (t) => {
  t.equal(
    refusal({
      's.qapi': "{ 'include': 'sub/a.qapi' }",
      'sub/a.qapi': "\n{ 'include': 'b.qapi' }",
      'sub/b.qapi': "{ 'enum': 'Xx' }",
    }),
    "sub/b.qapi:1: enum misses key 'data'",
  )
  t.equal(refusal({}), "can't read schema file 's.qapi': No such file or directory")
})

t.test('what is unusual but allowed', async (t) => {
  const accepted: readonly Files[] = [
    '',
    '# a comment\n   # another',
    "{ 'enum': 'Empty', 'data': [] }",
    "{ 'struct': 'Aa', 'data': {} } { 'struct': 'Bb', 'base': 'Aa', 'data': {} }",
    "{ 'struct': 'Later', 'data': { 'a': 'Loop' } }\n{ 'struct': 'Loop', 'data': { '*a': [ 'Later' ] } }",
    `${ENUM}{ 'union': 'Uu', 'base': { 'c': 'Color' }, 'discriminator': 'c', 'data': {} }`,
    `${UNION}{ 'union': 'Outer', 'base': { 'd': 'Color' }, 'discriminator': 'd', 'data': { 'red': 'Uni' } }`,
    "{ 'alternate': 'Aa', 'data': { 'a': 'int', 'b': 'bool', 'c': 'null', 'd': [ 'int' ] } }",
    "{ 'enum': 'Xx', 'data': [ '3des', { 'name': 'x-y', 'if': 'A', 'features': [ 'unstable' ] } ] }",
    "{ 'command': '__com.example_do-it', 'success-response': false }",
    `${STRUCT}{ 'command': 'x', 'data': 'Point', 'returns': [ 'Point' ] }`,
    "{ 'pragma': { 'command-returns-exceptions': [ 'x' ] } }\n{ 'command': 'x', 'returns': [ 'int' ] }",
    {
      's.qapi': "{ 'include': 'a' } { 'include': 'a' } { 'include': 'b' }",
      a: ENUM,
      b: "{ 'include': 'a' }",
    },
    `${doc('@x:', 'text', '', '@a:', '    on the next line', '', '    and another paragraph', '', 'more text')}{ 'command': 'x', 'data': { 'a': 'int' } }`,
  ]
  for (const files of accepted) t.equal(refusal(files), 'accepted', JSON.stringify(files))
})

t.test('conditions leave out what they do not hold for', async (t) => {
  const text = `{ 'enum': 'Ee', 'data': [ 'a', { 'name': 'b', 'if': 'B' }, { 'name': 'c', 'if': { 'not': 'B' } } ] }
{ 'struct': 'Gone', 'data': {}, 'if': { 'all': [ 'A', 'B' ] } }
{ 'struct': 'Here', 'data': { 'a': { 'type': 'int', 'if': { 'any': [ 'A', 'B' ] } } }, 'features': [ { 'name': 'f', 'if': 'A' } ] }`
  const shape = (defined: readonly string[]): unknown =>
    [...compileText(text, defined).types.values()].map((type) => {
      if (type.kind === 'enum') return type.values.map((value) => value.name)
      return type.kind === 'object' ? [type.name, type.own.length, type.features.length] : []
    })
  t.same(shape([]), [
    ['a', 'c'],
    ['Here', 0, 0],
  ])
  t.same(shape(['B']), [
    ['a', 'b'],
    ['Here', 1, 0],
  ])
  t.same(shape(['A', 'B']), [
    ['a', 'b'],
    ['Gone', 0, 0],
    ['Here', 1, 1],
  ])
})
