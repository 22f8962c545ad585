/** The `-o` options of `qemu-img create -f luks` and `qemu-img amend -f luks`, in the order in which they are printed. */

import type { CreateOption } from '../../block/create-facet.ts'
import type { OptionReader } from '../../block/options.ts'

/** Of creation. */
export const CREATE_OPTIONS: readonly CreateOption[] = [
  { name: 'size', type: 'size', help: 'Virtual disk size' },
  { name: 'key-secret', type: 'string', help: 'ID of the secret that provides the keyslot passphrase' },
  { name: 'cipher-alg', type: 'string', help: 'Name of encryption cipher algorithm' },
  { name: 'cipher-mode', type: 'string', help: 'Name of encryption cipher mode' },
  { name: 'ivgen-alg', type: 'string', help: 'Name of IV generator algorithm' },
  { name: 'ivgen-hash-alg', type: 'string', help: 'Name of IV generator hash algorithm' },
  { name: 'hash-alg', type: 'string', help: 'Name of encryption hash algorithm' },
  { name: 'iter-time', type: 'number', help: 'Time to spend in PBKDF in milliseconds' },
  { name: 'detached-header', type: 'bool', help: 'Create a detached LUKS header' },
]

/** Of key slots that change. */
export const AMEND_OPTIONS: readonly CreateOption[] = [
  { name: 'state', type: 'string', help: 'Select new state of affected keyslots (active/inactive)' },
  { name: 'keyslot', type: 'number', help: 'Select a single keyslot to modify explicitly' },
  { name: 'old-secret', type: 'string', help: 'Select all keyslots that match this password' },
  {
    name: 'new-secret',
    type: 'string',
    help: 'New secret to set in the matching keyslots. Empty string to erase',
  },
  { name: 'iter-time', type: 'number', help: 'Time to spend in PBKDF in milliseconds' },
]

const SIGN = 2 ** 63

/**
 * A whole number that may be negative. The command line gives negative ones as 64 bits without a sign, too many for a
 * double to hold; as all of them are refused alike, −1 stands for each.
 */
export const readInteger = (options: OptionReader, name: string): number | undefined => {
  const given = options.take(name)
  if (typeof given === 'number' && given >= SIGN) return -1
  return options.integer(name, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
}
