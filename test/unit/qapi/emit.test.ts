/** What the emitters write for a small schema, to the letter; and that they write the same twice. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { emitAll } from '../../../src/qapi/emit.ts'
import { emitCommands, emitEvents } from '../../../src/qapi/emit-commands.ts'
import { emitTypes, GENERATED } from '../../../src/qapi/emit-types.ts'
import { introspect } from '../../../src/qapi/introspection.ts'
import { JsonSchemaWriter } from '../../../src/qapi/json-schema.ts'
import { wireSchema } from '../../../src/qapi/wire-schema.ts'
import { packageRoot } from '../../support/package-root.ts'
import { compileText } from './compile-text.ts'

const SCHEMA = `
##
# @Color:
#
# What it looks like.
#
# @red: like blood
#
# Features:
#
# @unstable: of @green only
##
{ 'enum': 'Color', 'data': [ 'red', { 'name': 'green', 'features': [ 'unstable' ] } ],
  'features': [] }
{ 'struct': 'Base', 'data': { 'name': 'str', '*sizes': [ 'size' ] } }
##
# @Round:
#
# @radius: half of @width
##
{ 'struct': 'Round', 'base': 'Base', 'data': { 'radius': 'number', '*any-thing': 'any' } }
{ 'union': 'Shape', 'base': { 'color': 'Color', 'id': 'int32' }, 'discriminator': 'color',
  'data': { 'red': 'Round' } }
{ 'alternate': 'Ref', 'data': { 'new': 'Shape', 'old': 'str', 'no': 'null' } }
##
# @paint:
#
# Paint it.
#
# @what: the thing
#
# Returns: all shapes
##
{ 'command': 'paint', 'data': { 'what': 'Ref', '*fast': 'bool' }, 'returns': [ 'Shape' ] }
{ 'command': 'stop', 'allow-oob': true, 'features': [ 'deprecated' ] }
{ 'event': 'PAINTED', 'data': { 'color': 'Color' } }
`

const schema = compileText(SCHEMA)

t.test('types', async (t) => {
  t.equal(
    emitTypes(schema),
    `${GENERATED}
/** No members. */
export type Empty = Record<string, never>

/**
 * What it looks like.
 *
 * - \`red\`: like blood
 */
export type Color = 'red' | 'green'

export interface Base {
  name: string
  sizes?: readonly number[] | undefined
}

export interface Round extends Base {
  /** half of \`width\` */
  radius: number
  'any-thing'?: unknown | undefined
}

export interface ShapeBase {
  color: Color
  id: number
}

export type Shape = ShapeBase & (
  | ({ color: 'red' } & Round)
  | { color: 'green' }
)

export type Ref = Shape | string | null
`,
  )
})

t.test('commands and events', async (t) => {
  const [text, names] = emitCommands(schema).split(/\n(?=export type CommandName)/)
  t.equal(names, 'export type CommandName = keyof Commands\n')
  t.equal(
    text,
    `${GENERATED}
import type {
  Empty,
  Ref,
  Shape,
} from './types.ts'

export interface PaintArguments {
  /** the thing */
  what: Ref
  fast?: boolean | undefined
}

/** Every command: what it takes, and what it answers. */
export interface Commands {
  /**
   * Paint it.
   *
   * Returns: all shapes
   */
  paint: { args: PaintArguments; result: readonly Shape[] }
  stop: { args: Empty; result: Empty }
}
`,
  )
  t.match(emitEvents(schema), /export interface Events \{\n {2}PAINTED: PaintedData\n\}/)
})

t.test('introspection', async (t) => {
  t.same(introspect(schema), [
    { name: 'paint', 'meta-type': 'command', 'arg-type': '0', 'ret-type': '[1]' },
    {
      name: 'stop',
      'meta-type': 'command',
      features: ['deprecated'],
      'arg-type': '2',
      'ret-type': '2',
      'allow-oob': true,
    },
    { name: 'PAINTED', 'meta-type': 'event', 'arg-type': '3' },
    {
      name: '0',
      'meta-type': 'object',
      members: [
        { name: 'what', type: '4' },
        { name: 'fast', default: null, type: 'bool' },
      ],
    },
    { name: '[1]', 'meta-type': 'array', 'element-type': '1' },
    {
      name: '1',
      'meta-type': 'object',
      members: [
        { name: 'color', type: '5' },
        { name: 'id', type: 'int' },
      ],
      tag: 'color',
      variants: [
        { case: 'red', type: '6' },
        { case: 'green', type: '2' },
      ],
    },
    { name: '2', 'meta-type': 'object', members: [] },
    { name: '3', 'meta-type': 'object', members: [{ name: 'color', type: '5' }] },
    { name: '4', 'meta-type': 'alternate', members: [{ type: '1' }, { type: 'str' }, { type: 'null' }] },
    { name: 'bool', 'meta-type': 'builtin', 'json-type': 'boolean' },
    {
      name: '5',
      'meta-type': 'enum',
      members: [{ name: 'red' }, { name: 'green', features: ['unstable'] }],
      values: ['red', 'green'],
    },
    { name: 'int', 'meta-type': 'builtin', 'json-type': 'int' },
    {
      name: '6',
      'meta-type': 'object',
      members: [
        { name: 'name', type: 'str' },
        { name: 'sizes', default: null, type: '[int]' },
        { name: 'radius', type: 'number' },
        { name: 'any-thing', default: null, type: 'any' },
      ],
    },
    { name: 'str', 'meta-type': 'builtin', 'json-type': 'string' },
    { name: 'null', 'meta-type': 'builtin', 'json-type': 'null' },
    { name: '[int]', 'meta-type': 'array', 'element-type': 'int' },
    { name: 'number', 'meta-type': 'builtin', 'json-type': 'number' },
    { name: 'any', 'meta-type': 'builtin', 'json-type': 'value' },
  ])
})

t.test('wire tables', async (t) => {
  const { types, commands, events } = wireSchema(schema)
  t.same(events, ['PAINTED'])
  t.same(commands[1], { name: 'stop', arguments: 'q_empty', allowOob: true, features: ['deprecated'] })
  t.same(types.Ref, { kind: 'alternate', branches: { object: 'Shape', string: 'str', null: 'null' } })
  t.same(types.Shape, {
    kind: 'object',
    members: [
      { name: 'color', type: 'Color' },
      { name: 'id', type: 'int32' },
    ],
    tag: 'color',
    variants: { red: 'Round' },
  })
})

t.test('JSON Schema', async (t) => {
  const writer = new JsonSchemaWriter('published', '#/')
  t.same(writer.definitions(schema).Shape, {
    type: 'object',
    required: ['color'],
    discriminator: { propertyName: 'color' },
    oneOf: [
      {
        properties: {
          color: { enum: ['red'] },
          id: { type: 'integer', format: 'int32', minimum: -2147483648, maximum: 2147483647 },
          name: { type: 'string' },
          sizes: { type: 'array', items: { type: 'integer', format: 'uint64', minimum: 0 } },
          radius: { type: 'number' },
          'any-thing': {},
        },
        required: ['color', 'id', 'name', 'radius'],
        additionalProperties: false,
      },
      {
        properties: {
          color: { enum: ['green'] },
          id: { type: 'integer', format: 'int32', minimum: -2147483648, maximum: 2147483647 },
        },
        required: ['color', 'id'],
        additionalProperties: false,
      },
    ],
  })
})

t.test('the same schema gives the same files, and they are those in qapi/', async (t) => {
  const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8')
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const files = emitAll('schema/qimg.qapi', read, version)
  t.same(emitAll('schema/qimg.qapi', read, version), files)
  for (const [name, text] of files) t.ok(read(join('qapi', name)) === text, name)
})
