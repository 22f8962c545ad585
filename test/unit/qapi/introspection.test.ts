/** The answer of query-qmp-schema, by rules that a client relies on: ours, and QEMU's to show that the rules hold. */

import t from 'tap'
import { introspection } from '../../../qapi/introspect.ts'
import { NO_ORACLE, oracle } from '../../support/oracle.ts'
import {
  type SchemaEntry as Entry,
  type SchemaMember as Named,
  qemuSchema,
  type SchemaVariant as Variant,
} from '../../support/qemu-schema.ts'

const KEYS: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> =
  {
    builtin: { must: ['json-type'], may: [] },
    enum: { must: ['members', 'values'], may: [] },
    array: { must: ['element-type'], may: [] },
    object: { must: ['members'], may: ['tag', 'variants'] },
    alternate: { must: ['members'], may: [] },
    command: { must: ['arg-type', 'ret-type'], may: ['allow-oob'] },
    event: { must: ['arg-type'], may: [] },
  }
const BUILTINS = ['str', 'int', 'number', 'bool', 'null', 'any']

/** Everything that is wrong with an answer. */
const faults = (entries: readonly Entry[]): string[] => {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const found: string[] = []
  if (byName.size !== entries.length) found.push('names are not unique')
  for (const entry of entries)
    found.push(...faultsOf(entry, byName).map((fault) => `${entry['meta-type']} ${entry.name}: ${fault}`))
  found.push(...unreached(entries, byName).map((name) => `${name} is used by no command or event`))
  return found
}

const faultsOf = (entry: Entry, byName: ReadonlyMap<string, Entry>): string[] => {
  const keys = KEYS[entry['meta-type']]
  if (keys === undefined) return ['unknown meta-type']
  const found: string[] = []
  const present = Object.keys(entry)
  for (const key of keys.must) if (!present.includes(key)) found.push(`misses ${key}`)
  const known = ['name', 'meta-type', 'features', ...keys.must, ...keys.may]
  for (const key of present) if (!known.includes(key)) found.push(`has ${key}`)
  for (const name of usedBy(entry)) if (!byName.has(name)) found.push(`uses ${name}, which is missing`)
  if (entry['allow-oob'] === false) found.push('says allow-oob: false')
  if (entry['meta-type'] === 'object') found.push(...faultsOfObject(entry, byName))
  if (entry['meta-type'] === 'enum') {
    const members = (entry.members as Named[]).map(({ name }) => name)
    if (JSON.stringify(members) !== JSON.stringify(entry.values)) found.push('values are not the members')
  }
  if (!hasGoodName(entry)) found.push('is named against the rules')
  return found
}

const hasGoodName = ({ name, ...entry }: Entry): boolean => {
  switch (entry['meta-type']) {
    case 'builtin':
      return BUILTINS.includes(name)
    case 'array':
      return name === `[${String(entry['element-type'])}]`
    case 'command':
    case 'event':
      return /^[A-Za-z]/.test(name)
    default:
      return /^\d+$/.test(name)
  }
}

const faultsOfObject = (entry: Entry, byName: ReadonlyMap<string, Entry>): string[] => {
  const found: string[] = []
  const members = entry.members as Named[]
  for (const member of members)
    if ('default' in member && member.default !== null) found.push(`default of ${member.name} is not null`)
  if ('tag' in entry !== 'variants' in entry) return [...found, 'has only one of tag and variants']
  if (!('tag' in entry)) return found
  const tag = members.find(({ name }) => name === entry.tag)
  if (tag === undefined || 'default' in tag) return [...found, 'its tag is no mandatory member']
  const values = byName.get(tag.type!)?.values as string[] | undefined
  const variants = entry.variants as Variant[]
  if (values === undefined) return [...found, 'its tag is no enumeration']
  if (JSON.stringify([...values].sort()) !== JSON.stringify(variants.map((variant) => variant.case).sort()))
    found.push('its variants are not the values of the tag')
  for (const variant of variants)
    if (byName.get(variant.type)?.['meta-type'] !== 'object')
      found.push(`variant ${variant.case} is no object`)
  return found
}

const usedBy = (entry: Entry): string[] => {
  const single = ['element-type', 'arg-type', 'ret-type'].flatMap(
    (key) => (entry[key] as string | undefined) ?? [],
  )
  const members = entry['meta-type'] === 'enum' ? [] : ((entry.members as Named[] | undefined) ?? [])
  const variants = (entry.variants as Variant[] | undefined) ?? []
  return [...single, ...members.map((member) => member.type!), ...variants.map((variant) => variant.type)]
}

const NOTHING: Entry = { name: '', 'meta-type': '' }

const unreached = (entries: readonly Entry[], byName: ReadonlyMap<string, Entry>): string[] => {
  const isRoot = (entry: Entry): boolean => ['command', 'event'].includes(entry['meta-type'])
  const reached = new Set(entries.filter(isRoot).map(({ name }) => name))
  for (const name of reached) for (const used of usedBy(byName.get(name) ?? NOTHING)) reached.add(used)
  return entries.map(({ name }) => name).filter((name) => !reached.has(name))
}

const ours = introspection as readonly unknown[] as readonly Entry[]

t.test('our schema keeps the rules', async (t) => {
  t.same(faults(ours), [])
  const types = ours.filter(({ name }) => /^\d+$/.test(name)).map(({ name }) => Number(name))
  t.same(
    [...types].sort((a, b) => a - b),
    Array.from(types, (_, index) => index),
    'numbered without gaps',
  )
})

t.test('the rules find what is wrong', async (t) => {
  const broken: readonly [Partial<Entry>, string][] = [
    [{ 'arg-type': 'nope' }, 'uses nope, which is missing'],
    [{ 'allow-oob': false }, 'says allow-oob: false'],
    [{ boxed: true }, 'has boxed'],
  ]
  for (const [change, fault] of broken) {
    const entries = ours.map((entry) => (entry.name === 'job-pause' ? { ...entry, ...change } : entry))
    t.ok(faults(entries as Entry[]).includes(`command job-pause: ${fault}`), fault)
  }
})

const qemu = oracle()

t.test(
  'QEMU’s schema keeps the same rules, and ours looks like it',
  { skip: qemu === undefined && NO_ORACLE },
  async (t) => {
    const theirs = qemuSchema(qemu!)
    // QEMU numbers also what its build leaves out, so its numbers have gaps.
    t.same(faults(theirs), [])
    for (const name of SAME) t.same(expand(ours, name), expand(theirs, name), name)
  },
)

/** Commands and events that are QEMU's to the last member. */
const SAME = [
  'qmp_capabilities',
  'job-pause',
  'job-dismiss',
  'block-job-set-speed',
  'block-job-cancel',
  'blockdev-del',
  'query-named-block-nodes',
  'x-debug-query-block-graph',
  'JOB_STATUS_CHANGE',
  'BLOCK_JOB_ERROR',
  'BLOCK_IMAGE_CORRUPTED',
  'BLOCK_IO_ERROR',
  'BLOCK_WRITE_THRESHOLD',
  'BLOCK_EXPORT_DELETED',
  'QUORUM_FAILURE',
  'QUORUM_REPORT_BAD',
]

/** What a command or event consists of, without names of types: members by path. Types of images differ by drivers. */
const expand = (entries: readonly Entry[], name: string): string[] => {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const lines: string[] = []
  const visit = (type: string, path: string, depth: number): void => {
    const entry = byName.get(type)!
    if (depth > 6) return
    if (entry['meta-type'] === 'array') visit(entry['element-type'] as string, `${path}[]`, depth)
    else if (entry['meta-type'] === 'object')
      for (const member of entry.members as Named[]) {
        const optional = 'default' in member ? '?' : ''
        if (member.name !== 'format-specific')
          visit(member.type!, `${path}.${member.name}${optional}`, depth + 1)
      }
    else
      lines.push(`${path}: ${entry['meta-type'] === 'builtin' ? entry.name : JSON.stringify(entry.values)}`)
  }
  const root = byName.get(name)!
  for (const key of ['arg-type', 'ret-type']) if (key in root) visit(root[key] as string, key, 0)
  return [...lines.sort(), `features: ${JSON.stringify(root.features ?? [])}`]
}
