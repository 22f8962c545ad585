/** qcow, version 1: what qcow2 replaced. */

import type { Driver } from '../../block/driver.ts'

const HEADER_LENGTH = 48
const MAGIC = 0x514649fb
const VERSION = 1
const CERTAIN = 100

const probe = (head: Uint8Array): number => {
  if (head.length < HEADER_LENGTH) return 0
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return view.getUint32(0) === MAGIC && view.getUint32(4) === VERSION ? CERTAIN : 0
}

export const qcow: Driver = {
  name: 'qcow',
  kind: 'format',
  backing: true,
  compresses: true,
  strongOptions: ['encrypt'],
  probe,
  open: async (context) => (await import('./open.ts')).openImage(context),
  reopens: [],
  create: {
    unknownBackingFormat: (format) => `unrecognized backing format '${format}'`,
    options: [
      { name: 'size', type: 'size', help: 'Virtual disk size' },
      { name: 'backing_file', type: 'string', help: 'File name of a base image' },
      { name: 'backing_fmt', type: 'string', help: 'Format of the backing image' },
      {
        name: 'encryption',
        type: 'bool',
        qapi: 'encrypt.format',
        values: { on: 'qcow' },
        help: "Encrypt the image with format 'aes'. (Deprecated in favor of encrypt.format=aes)",
      },
      {
        name: 'encrypt.format',
        type: 'string',
        values: { aes: 'qcow' },
        help: "Encrypt the image, format choices: 'aes'",
      },
      {
        name: 'encrypt.key-secret',
        type: 'string',
        help: 'ID of the secret that provides the AES encryption key',
      },
    ],
    create: async (options, context) => (await import('./create.ts')).createImage(options, context),
    measure: async (options, source) => (await import('./create.ts')).measureImage(options, source),
  },
}
