/** `authz-simple` and `authz-list`: who is let in. */

import { type ObjectType, propertyTypes } from './object-type.ts'

/** QAPI's QAuthZListRule. */
interface Rule {
  readonly match: string
  readonly policy: 'deny' | 'allow'
  readonly format?: 'exact' | 'glob'
}

export const authorization: ObjectType = { name: 'authz', parent: 'object', properties: [] }

export const authzSimple: ObjectType = {
  name: 'authz-simple',
  parent: 'authz',
  properties: propertyTypes({ identity: 'string' }),
  make({ identity }) {
    return {
      get: () => identity,
      usable: { kind: 'authz', object: { allows: (candidate) => candidate === identity } },
    }
  },
}

export const authzList: ObjectType = {
  name: 'authz-list',
  parent: 'authz',
  properties: propertyTypes({ policy: 'QAuthZListPolicy', rules: 'QAuthZListRule' }),
  make(options) {
    const policy = (options.policy as Rule['policy'] | undefined) ?? 'deny'
    const rules = (options.rules as readonly Rule[] | undefined) ?? []
    const patterns = rules.map(({ match, format }) => (format === 'glob' ? globPattern(match) : undefined))
    const matches = (i: number, identity: string): boolean =>
      patterns[i]?.test(identity) ?? rules[i]!.match === identity
    const allows = (identity: string): boolean =>
      (rules.find((_, i) => matches(i, identity))?.policy ?? policy) === 'allow'
    return {
      get: (name) => (name === 'policy' ? policy : rules),
      usable: { kind: 'authz', object: { allows } },
    }
  },
}

/** `*` is any text and `?` any character; a run of stars is one star, so that no pattern takes long to try. */
const globPattern = (glob: string): RegExp => {
  const source = glob
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'su')
}
