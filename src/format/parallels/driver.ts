/** parallels: Parallels' expandable images, `WithoutFreeSpace` and `WithouFreSpacExt`. */

import type { Driver } from '../../block/driver.ts'

const MAGICS = ['WithoutFreeSpace', 'WithouFreSpacExt']
/** Magic, then the version. */
const HEAD = 20
const VERSION = 2
const CERTAIN = 100

const probe = (head: Uint8Array): number => {
  if (head.length < HEAD) return 0
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const magic = Buffer.from(head.subarray(0, 16)).toString('latin1')
  return MAGICS.includes(magic) && view.getUint32(16, true) === VERSION ? CERTAIN : 0
}

export const parallels: Driver = {
  name: 'parallels',
  kind: 'format',
  backing: 'given',
  probe,
  open: async (context) => (await import('./open.ts')).openImage(context),
  create: {
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size' },
      { name: 'cluster_size', type: 'size', help: 'Parallels image cluster size', default: '1048576' },
    ],
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./create.ts')).measureImage(options, source),
  },
}
