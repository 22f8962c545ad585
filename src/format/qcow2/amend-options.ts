/** The `-o` options of `qemu-img amend` for qcow2. */

import type { CreateOption } from '../../block/create-facet.ts'
import { createOptions } from './create-options.ts'

/** Create options that can be changed later. */
const CHANGEABLE = new Set([
  'size',
  'compat',
  'backing_file',
  'backing_fmt',
  'data_file',
  'data_file_raw',
  'lazy_refcounts',
  'refcount_bits',
])

/** Without defaults: what is not given stays as it is. A file is only named: none is made. */
const changeable = createOptions
  .filter(({ name }) => CHANGEABLE.has(name))
  .map(({ default: _, file: __, ...option }): CreateOption => option)

export const amendOptions: readonly CreateOption[] = [
  {
    name: 'encrypt.state',
    type: 'string',
    help: 'Select new state of affected keyslots (active/inactive)',
  },
  { name: 'encrypt.keyslot', type: 'number', help: 'Select a single keyslot to modify explicitly' },
  { name: 'encrypt.old-secret', type: 'string', help: 'Select all keyslots that match this password' },
  {
    name: 'encrypt.new-secret',
    type: 'string',
    help: 'New secret to set in the matching keyslots. Empty string to erase',
  },
  { name: 'encrypt.iter-time', type: 'number', help: 'Time to spend in PBKDF in milliseconds' },
  ...changeable,
]
