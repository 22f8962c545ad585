/** qed: QEMU's enhanced disk format, a predecessor of qcow2's third version. */

import type { Driver } from '../../block/driver.ts'

const HEADER_LENGTH = 64
const MAGIC = 0x51454400
const CERTAIN = 100

const probe = (head: Uint8Array): number => {
  if (head.length < HEADER_LENGTH) return 0
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return view.getUint32(0) === MAGIC ? CERTAIN : 0
}

export const qed: Driver = {
  name: 'qed',
  kind: 'format',
  backing: true,
  probe,
  open: async (context) => (await import('./open.ts')).openImage(context),
  reopens: [],
  create: {
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size' },
      { name: 'backing_file', type: 'string', help: 'File name of a base image' },
      { name: 'backing_fmt', type: 'string', help: 'Image format of the base image' },
      { name: 'cluster_size', type: 'size', help: 'Cluster size (in bytes)', default: '65536' },
      { name: 'table_size', type: 'size', help: 'L1/L2 table size (in clusters)' },
    ],
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./create.ts')).measureImage(options, source),
  },
}
