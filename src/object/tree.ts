/** Objects as a tree with paths, which the qom-* commands speak of: `/objects/ID`, and containers above. */

import type { ObjectPropertyInfo, ObjectTypeInfo } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { isCreatable, isKindOf, OBJECT_TYPES, objectType } from './catalogue.ts'
import type { ObjectType } from './object-type.ts'
import type { ObjectStore, StoredObject } from './store.ts'

/** A place in the tree: a container with children, or an object. */
interface Place {
  readonly path: string
  readonly children: readonly Place[]
  readonly stored?: StoredObject
}

const TYPE_PROPERTY: ObjectPropertyInfo = { name: 'type', type: 'string' }
const ROOTS = ['backend', 'objects', 'chardevs'] as const

const nameOf = ({ path }: Place): string => path.slice(path.lastIndexOf('/') + 1)
const typeOf = ({ stored }: Place): string => stored?.type.name ?? 'container'

const treeOf = (store: ObjectStore): Place => ({
  path: '/',
  children: ROOTS.map((name) => ({
    path: `/${name}`,
    children:
      name === 'objects'
        ? store.objects.map((stored) => ({ path: `/objects/${stored.id}`, children: [], stored }))
        : [],
  })),
})

/** Follows names downwards. */
const descend = (from: Place, names: readonly string[]): Place | undefined =>
  names.reduce<Place | undefined>(
    (place, name) => place?.children.find((child) => nameOf(child) === name),
    from,
  )

/** Every place below which the names lead somewhere. */
const search = (from: Place, names: readonly string[]): Place[] => {
  const here = descend(from, names)
  return [...(here === undefined ? [] : [here]), ...from.children.flatMap((child) => search(child, names))]
}

/** `ambiguous`: QEMU says so to whom lists only; to all others there is no such object. */
const placeAt = (store: ObjectStore, path: string, tellAmbiguous = false): Place => {
  const root = treeOf(store)
  const names = path.split('/').filter((name) => name !== '')
  const found = path.startsWith('/') ? [descend(root, names)] : search(root, names)
  if (found.length > 1 && tellAmbiguous) throw new BlockError('invalid', `Path '${path}' is ambiguous`)
  const [place] = found
  if (place === undefined || found.length > 1)
    throw new BlockError('not-found', `Device '${path}' not found`, { errorClass: 'DeviceNotFound' })
  return place
}

const propertiesOf = (type: ObjectType | undefined): ObjectPropertyInfo[] => [
  TYPE_PROPERTY,
  ...(type?.properties ?? []),
]

const unknownProperty = (place: Place, property: string): BlockError =>
  new BlockError('not-found', `Property '${typeOf(place)}.${property}' not found`)

/** qom-list. */
export const listProperties = (store: ObjectStore, path: string): ObjectPropertyInfo[] => {
  const place = placeAt(store, path, true)
  return [
    ...propertiesOf(place.stored?.type),
    ...place.children.map((child) => ({ name: nameOf(child), type: `child<${typeOf(child)}>` })),
  ]
}

/** qom-get. Secrets are not told. */
export const getProperty = (store: ObjectStore, path: string, property: string): unknown => {
  const place = placeAt(store, path)
  if (property === TYPE_PROPERTY.name) return typeOf(place)
  const child = descend(place, [property])
  if (child !== undefined) return child.path
  const { stored } = place
  if (stored === undefined || !stored.type.properties.some(({ name }) => name === property))
    throw unknownProperty(place, property)
  const value = stored.object.get(property)
  if (value === undefined)
    throw new BlockError('denied', `Property '${typeOf(place)}.${property}' is not readable`)
  return value
}

/** qom-set. */
export const setProperty = (store: ObjectStore, path: string, property: string, value: unknown): void => {
  const place = placeAt(store, path)
  const { stored } = place
  if (!listProperties(store, place.path).some(({ name }) => name === property))
    throw unknownProperty(place, property)
  if (stored?.type.settable?.includes(property) !== true || stored.object.set === undefined)
    throw new BlockError('denied', `Property '${typeOf(place)}.${property}' is not writable`)
  stored.object.set(property, value)
}

/** qom-list-types. `implemented`: only kinds of that type; `user-creatable` are those that object-add makes. */
export const listTypes = (implemented: string | undefined, abstract: boolean): ObjectTypeInfo[] => {
  const wanted = (type: ObjectType): boolean => {
    if (implemented === undefined) return true
    return implemented === 'user-creatable' ? isCreatable(type) : isKindOf(type, implemented)
  }
  const isAbstract = (type: ObjectType): boolean => !isCreatable(type) && type.name !== 'container'
  return OBJECT_TYPES.filter((type) => wanted(type) && (abstract || !isAbstract(type))).map((type) => ({
    name: type.name,
    ...(isAbstract(type) ? { abstract: true as const } : {}),
    parent: type.parent,
  }))
}

/** qom-list-properties. */
export const listTypeProperties = (typeName: string): ObjectPropertyInfo[] => {
  const type = objectType(typeName)
  if (type === undefined && typeName !== 'object')
    throw new BlockError('not-found', `Class '${typeName}' not found`, { errorClass: 'DeviceNotFound' })
  return propertiesOf(type)
}
