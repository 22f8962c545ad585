/** The `-o` options of `qemu-img create -f qcow2`, in the order in which it announces them. */

import type { CreateOption } from '../../block/create-facet.ts'

export const createOptions: readonly CreateOption[] = [
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
    help: "Encrypt the image, format choices: 'aes', 'luks'",
  },
  {
    name: 'encrypt.key-secret',
    type: 'string',
    help: 'ID of secret providing qcow AES key or LUKS passphrase',
  },
  { name: 'encrypt.cipher-alg', type: 'string', help: 'Name of encryption cipher algorithm' },
  { name: 'encrypt.cipher-mode', type: 'string', help: 'Name of encryption cipher mode' },
  { name: 'encrypt.ivgen-alg', type: 'string', help: 'Name of IV generator algorithm' },
  { name: 'encrypt.ivgen-hash-alg', type: 'string', help: 'Name of IV generator hash algorithm' },
  { name: 'encrypt.hash-alg', type: 'string', help: 'Name of encryption hash algorithm' },
  { name: 'encrypt.iter-time', type: 'number', help: 'Time to spend in PBKDF in milliseconds' },
  { name: 'cluster_size', type: 'size', help: 'qcow2 cluster size', default: '65536' },
  { name: 'extended_l2', type: 'bool', help: 'Extended L2 tables', default: 'off' },
  {
    name: 'preallocation',
    type: 'string',
    help: 'Preallocation mode (allowed values: off, metadata, falloc, full)',
  },
  {
    name: 'compression_type',
    type: 'string',
    help: 'Compression method used for image cluster compression',
    default: 'zlib',
  },
  { name: 'size', type: 'size', help: 'Virtual disk size' },
  {
    name: 'compat',
    type: 'string',
    help: 'Compatibility level (v2 [0.10] or v3 [1.1])',
    qapi: 'version',
    values: { '0.10': 'v2', '1.1': 'v3' },
  },
  { name: 'backing_file', type: 'string', help: 'File name of a base image' },
  { name: 'backing_fmt', type: 'string', help: 'Image format of the base image' },
  { name: 'data_file', type: 'string', file: true, help: 'File name of an external data file' },
  { name: 'data_file_raw', type: 'bool', help: 'The external data file must stay valid as a raw image' },
  { name: 'lazy_refcounts', type: 'bool', help: 'Postpone refcount updates', default: 'off' },
  { name: 'refcount_bits', type: 'number', help: 'Width of a reference count entry in bits', default: '16' },
]
