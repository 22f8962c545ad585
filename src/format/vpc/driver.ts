/** vpc: Virtual PC's and Hyper-V's disk images (VHD), dynamic, fixed and differencing. */

import type { Driver } from '../../block/driver.ts'

const COOKIE = Buffer.from('conectix')
const CERTAIN = 100

const probe = (head: Uint8Array): number =>
  head.length >= COOKIE.length && COOKIE.equals(head.subarray(0, COOKIE.length)) ? CERTAIN : 0

/** QEMU looks at the start only, where a fixed image may have anything. */
const probeEnd = async (end: Uint8Array, size: number): Promise<boolean> => {
  if (!COOKIE.equals(end.subarray(0, COOKIE.length))) return false
  const { isFixedFooter } = await import('./footer.ts')
  return isFixedFooter(end, size)
}

export const vpc: Driver = {
  name: 'vpc',
  kind: 'format',
  strongOptions: ['force_size_calc'],
  probe,
  probeEnd,
  open: async (context) => (await import('./open.ts')).openImage(context),
  reopens: [],
  create: {
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size' },
      {
        name: 'subformat',
        type: 'string',
        help: 'Type of virtual hard disk format. Supported formats are {dynamic (default) | fixed} ',
      },
      {
        name: 'force_size',
        type: 'bool',
        help: 'Force disk size calculation to use the actual size specified, rather than using the nearest CHS-based calculation',
      },
    ],
    roundSize: async (size, options) => (await import('./create.ts')).roundSize(size, options),
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./create.ts')).measureImage(options, source),
  },
}
