/** The options of every driver, member by member beside those that QEMU's storage daemon tells of. */

import t from 'tap'
import { introspection } from '../../../qapi/introspect.ts'
import { drivers } from '../../../src/drivers.ts'
import { NO_ORACLE, oracle } from '../../support/oracle.ts'
import {
  qemuSchema,
  type SchemaEntry,
  type SchemaMember,
  type SchemaVariant,
} from '../../support/qemu-schema.ts'

/** Drivers of QEMU that there are none of here, and why. */
const MISSING: Readonly<Record<string, string>> = {
  blklogwrites: 'a log of writes for tests of file systems',
  blkreplay: 'part of deterministic replay of a virtual machine',
  'copy-before-write': 'made by backup jobs',
  'snapshot-access': 'of use with copy-before-write only',
  ftp: 'network',
  ftps: 'network',
  gluster: 'network',
  http: 'network',
  https: 'network',
  iscsi: 'network',
  nfs: 'network',
  nvme: 'a device without its kernel driver',
  rbd: 'network',
  replication: 'part of a fault-tolerant virtual machine',
  vvfat: 'a folder as a disk',
}

/** Members that a driver has here and not in QEMU, or the other way round, and why. */
const OTHER: Readonly<Record<string, { readonly member: RegExp; readonly reason: string }>> = {
  vpc: { member: /^\+ backing\b/, reason: 'differencing images have a parent' },
}

/** What an object type consists of, names of types left out: members by path, in one line each. */
class Described {
  readonly #byName: ReadonlyMap<string, SchemaEntry>
  readonly #root: string

  constructor(entries: readonly SchemaEntry[]) {
    this.#byName = new Map(entries.map((entry) => [entry.name, entry]))
    this.#root = this.#byName.get('blockdev-add')!['arg-type'] as string
  }

  /** Driver → its members, but for those that all have. */
  drivers(): Map<string, string[]> {
    const variants = this.#byName.get(this.#root)!.variants as readonly SchemaVariant[]
    return new Map(variants.map(({ case: name, type }) => [name, this.#lines(type)]))
  }

  /** The members that all have; the driver's own values are another question. */
  common(): string[] {
    return this.#membersOf(this.#byName.get(this.#root)!, '', new Set()).filter(
      (line) => !line.startsWith('driver: '),
    )
  }

  #lines(type: string): string[] {
    const entry = this.#byName.get(type)!
    return [
      ...this.#visit(type, '', new Set([this.#root])),
      ...featuresOf(entry).map((name) => `feature ${name}`),
    ]
  }

  #membersOf(entry: SchemaEntry, path: string, above: ReadonlySet<string>): string[] {
    return (entry.members as readonly SchemaMember[]).flatMap((member) => {
      const marks = [...('default' in member ? ['optional'] : []), ...(member.features ?? [])]
      const name = `${path}${member.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
      return this.#visit(member.type!, name, above)
    })
  }

  #visit(type: string, path: string, above: ReadonlySet<string>): string[] {
    const entry = this.#byName.get(type)!
    if (above.has(type)) return [`${path}: as above`]
    const within = new Set([...above, type])
    switch (entry['meta-type']) {
      case 'array':
        return this.#visit(entry['element-type'] as string, `${path}[]`, within)
      case 'alternate':
        return (entry.members as readonly SchemaMember[]).flatMap((member) =>
          this.#visit(member.type!, `${path}|`, within),
        )
      case 'enum':
        return [`${path}: ${(entry.values as readonly string[]).join(', ')}`]
      case 'object': {
        const prefix = path === '' ? '' : `${path}.`
        const variants = (entry.variants as readonly SchemaVariant[] | undefined) ?? []
        return [
          ...(prefix === '' ? [] : [`${path}: object`]),
          ...this.#membersOf(entry, prefix, within),
          ...variants.flatMap(({ case: value, type }) => this.#visit(type, `${path}<${value}>`, within)),
        ]
      }
      default:
        return [`${path}: ${entry.name}`]
    }
  }
}

const featuresOf = (entry: SchemaEntry): readonly string[] =>
  (entry.features as readonly string[] | undefined) ?? []

const differences = (ours: readonly string[], theirs: readonly string[]): string[] => [
  ...ours.filter((line) => !theirs.includes(line)).map((line) => `+ ${line}`),
  ...theirs.filter((line) => !ours.includes(line)).map((line) => `- ${line}`),
]

const own = new Described(introspection as readonly unknown[] as readonly SchemaEntry[])
const qemu = oracle()

t.test('the schema has every driver, and no other', async (t) => {
  t.same([...own.drivers().keys()].sort(), drivers.all.map(({ name }) => name).sort())
})

t.test('options are those of QEMU', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const theirs = new Described(qemuSchema(qemu!))
  const wanted = theirs.drivers()
  t.same(own.common(), theirs.common(), 'of all drivers')
  for (const [name, members] of own.drivers()) {
    const found = differences(members, wanted.get(name) ?? ['no such driver'])
    const known = OTHER[name]
    if (known === undefined) t.same(found, [], name)
    else t.ok(found.length > 0 && found.every((line) => known.member.test(line)), `${name}: ${known.reason}`)
  }
  const missing = [...wanted.keys()].filter((name) => drivers.byName(name) === undefined)
  t.same(missing.sort(), Object.keys(MISSING).sort(), 'what QEMU has beyond is known')
})
