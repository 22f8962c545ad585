/** All types of objects, as qom-list-types tells them. */

import { authorization, authzList, authzSimple } from './authorization.ts'
import { eventLoopBase, iothread, mainLoop } from './event-loop.ts'
import type { ObjectType } from './object-type.ts'
import { secret, secretCommon } from './secret.ts'
import { throttleGroup } from './throttle-group.ts'
import { tlsCreds, tlsCredsAnon, tlsCredsPsk, tlsCredsX509 } from './tls-credentials.ts'

const container: ObjectType = { name: 'container', parent: 'object', properties: [] }

/** Types that objects are of, or are a kind of; `object` itself has no parent and is none of them. */
export const OBJECT_TYPES: readonly ObjectType[] = [
  authorization,
  authzList,
  authzSimple,
  container,
  eventLoopBase,
  iothread,
  mainLoop,
  secretCommon,
  secret,
  throttleGroup,
  tlsCreds,
  tlsCredsAnon,
  tlsCredsPsk,
  tlsCredsX509,
]

const byName = new Map(OBJECT_TYPES.map((type) => [type.name, type]))

export const objectType = (name: string): ObjectType | undefined => byName.get(name)

/** Objects of it can be made by object-add. */
export const isCreatable = ({ make }: ObjectType): boolean => make !== undefined

/** It is of that type, or a kind of it. */
export const isKindOf = (type: ObjectType, name: string): boolean => {
  if (name === 'object' || type.name === name) return true
  const parent = byName.get(type.parent)
  return parent !== undefined && isKindOf(parent, name)
}
