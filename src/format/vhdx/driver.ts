/** vhdx: Hyper-V's disk images, dynamic, fixed and differencing. */

import type { Driver } from '../../block/driver.ts'
import { DEFAULT_LOG_SIZE, roundBlockSize, roundLogSize } from './rounding.ts'

const SIGNATURE = Buffer.from('vhdxfile')
const CERTAIN = 100

const probe = (head: Uint8Array): number =>
  head.length >= SIGNATURE.length && SIGNATURE.equals(head.subarray(0, SIGNATURE.length)) ? CERTAIN : 0

export const vhdx: Driver = {
  name: 'vhdx',
  kind: 'format',
  probe,
  open: async (context) => (await import('./open.ts')).openImage(context),
  reopens: [],
  create: {
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size; max of 64TB.' },
      {
        name: 'log_size',
        type: 'size',
        help: 'Log size; min 1MB.',
        default: String(DEFAULT_LOG_SIZE),
        round: roundLogSize,
      },
      {
        name: 'block_size',
        type: 'size',
        help: 'Block Size; min 1MB, max 256MB. 0 means auto-calculate based on image size.',
        default: '0',
        round: roundBlockSize,
      },
      {
        name: 'subformat',
        type: 'string',
        help: "VHDX format type, can be either 'dynamic' or 'fixed'. Default is 'dynamic'.",
      },
      {
        name: 'block_state_zero',
        type: 'bool',
        help: "Force use of payload blocks of type 'ZERO'. Non-standard, but default.  Do not set to 'off' when using 'qemu-img convert' with subformat=dynamic.",
      },
    ],
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (...args) => (await import('./measure.ts')).measureImage(...args),
  },
}
