/** `luks`: a disk encrypted by LUKS, version 1. Ciphers are loaded with the first image. */

import type { Driver } from '../../block/driver.ts'
import { AMEND_OPTIONS, CREATE_OPTIONS } from './options.ts'

const CERTAIN = 100
const MAGIC = 'LUKS\xba\xbe'

/**
 * LUKS2 begins like LUKS1 and is refused when it is opened: a volume of whose encryption nothing is known had better not
 * pass for a raw image.
 */
const probe = (head: Uint8Array): number => {
  if (head.length < 8 || !Buffer.from(head.subarray(0, 6)).equals(Buffer.from(MAGIC, 'latin1'))) return 0
  const version = head[6]! * 256 + head[7]!
  return version === 1 || version === 2 ? CERTAIN : 0
}

export const luks: Driver = {
  name: 'luks',
  kind: 'format',
  strongOptions: ['key-secret'],
  probe,
  open: async (context) => (await import('./open.ts')).openLuks(context),
  reopens: [],
  create: {
    options: CREATE_OPTIONS,
    schemaCheck: 'before',
    create: async (options, context) => (await import('./create.ts')).createLuks(options, context),
    measure: async (options, source, secret) =>
      (await import('./create.ts')).measureLuks(options, source, secret),
  },
  amendOptions: AMEND_OPTIONS,
}
