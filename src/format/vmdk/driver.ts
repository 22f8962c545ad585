/** vmdk: VMware's disk images, in one file or many. */

import type { Driver } from '../../block/driver.ts'
import { CREATE_OPTIONS, partNames } from './create-options.ts'
import { MAGIC_COWD, MAGIC_HOSTED } from './layout.ts'

const CERTAIN = 100
const VERSION = /^version=[123]\r?\n/

const probe = (head: Uint8Array): number => {
  if (head.length < 4) return 0
  const magic = new DataView(head.buffer, head.byteOffset).getUint32(0)
  if (magic === MAGIC_COWD || magic === MAGIC_HOSTED) return CERTAIN
  return isDescriptor(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')) ? CERTAIN : 0
}

/** Comments and lines of blanks, then the version. */
const isDescriptor = (text: string): boolean => {
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    if (text[at] === '#') {
      if (end < 0) return false
    } else if (text[at] === ' ') {
      if (end < 0 || !/^ +\r?$/.test(text.slice(at, end))) return false
    } else return VERSION.test(text.slice(at, at + 12))
    at = end + 1
  }
  return false
}

export const vmdk: Driver = {
  name: 'vmdk',
  kind: 'format',
  probe,
  open: async (context) => (await import('./layer.ts')).openImage(context),
  reopens: [],
  create: {
    options: CREATE_OPTIONS,
    schemaCheck: 'never',
    parts: partNames,
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./measure.ts')).measureImage(options, source),
  },
  backing: true,
  compresses: true,
}
