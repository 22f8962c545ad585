/** Objects that users make, and a look at them as a tree. */

import { getProperty, listProperties, listTypeProperties, listTypes, setProperty } from '../object/tree.ts'
import type { Handlers } from './handlers.ts'

export const objectHandlers = {
  'object-add': async ({ 'qom-type': type, id, ...options }, { service }) => {
    await service.objects.add(type, id, options)
    return {}
  },

  'object-del': async ({ id }, { service }) => {
    service.objects.remove(id)
    return {}
  },

  'qom-list': async ({ path }, { service }) => listProperties(service.objects, path),

  'qom-get': async ({ path, property }, { service }) => getProperty(service.objects, path, property),

  'qom-set': async ({ path, property, value }, { service }) => {
    setProperty(service.objects, path, property, value)
    return {}
  },

  'qom-list-types': async ({ implements: implemented, abstract }) =>
    listTypes(implemented, abstract === true),

  'qom-list-properties': async ({ typename }) => listTypeProperties(typename),
} satisfies Pick<
  Handlers,
  'object-add' | 'object-del' | 'qom-list' | 'qom-get' | 'qom-set' | 'qom-list-types' | 'qom-list-properties'
>
