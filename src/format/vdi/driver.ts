/** vdi: VirtualBox's disk images, dynamic and static. */

import type { Driver } from '../../block/driver.ts'

const SIGNATURE_OFFSET = 0x40
const SIGNATURE = 0xbeda107f
const CERTAIN = 100

const probe = (head: Uint8Array): number => {
  if (head.length < SIGNATURE_OFFSET + 4) return 0
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return view.getUint32(SIGNATURE_OFFSET, true) === SIGNATURE ? CERTAIN : 0
}

export const vdi: Driver = {
  name: 'vdi',
  kind: 'format',
  probe,
  open: async (context) => (await import('./open.ts')).openImage(context),
  reopens: [],
  create: {
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size' },
      {
        name: 'static',
        type: 'bool',
        qapi: 'preallocation',
        values: { on: 'metadata', off: 'off' },
        help: 'VDI static (pre-allocated) image',
        default: 'off',
      },
    ],
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./create.ts')).measureImage(options, source),
  },
}
