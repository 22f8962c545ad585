/** Options of new images, checked, and the files that an image of theirs consists of. */

import { BlockError } from '../../base/errors.ts'
import { GiB, SECTOR } from '../../base/units.ts'
import type { CreateOption } from '../../block/create-facet.ts'
import { OptionReader } from '../../block/options.ts'

export const CREATE_OPTIONS: readonly CreateOption[] = [
  { name: 'size', type: 'size', help: 'Virtual disk size' },
  {
    name: 'adapter_type',
    type: 'string',
    help: 'Virtual adapter type, can be one of ide (default), lsilogic, buslogic or legacyESX',
  },
  { name: 'backing_file', type: 'string', help: 'File name of a base image' },
  { name: 'backing_fmt', type: 'string', help: "Must be 'vmdk' if present" },
  { name: 'compat6', type: 'bool', help: 'VMDK version 6 image', default: 'off' },
  { name: 'hwversion', type: 'string', help: 'VMDK hardware version', default: 'undefined' },
  { name: 'toolsversion', type: 'string', help: 'VMware guest tools version' },
  {
    name: 'subformat',
    type: 'string',
    help: 'VMDK flat extent format, can be one of {monolithicSparse (default) | monolithicFlat | twoGbMaxExtentSparse | twoGbMaxExtentFlat | streamOptimized} ',
  },
  {
    name: 'zeroed_grain',
    type: 'bool',
    help: 'Enable efficient zero writes using the zeroed-grain GTE feature',
  },
]

const SUBFORMATS = [
  'monolithicSparse',
  'monolithicFlat',
  'twoGbMaxExtentSparse',
  'twoGbMaxExtentFlat',
  'streamOptimized',
] as const

const ADAPTERS = ['ide', 'buslogic', 'lsilogic', 'legacyESX'] as const

/** Extents of split images. Bytes. */
export const SPLIT = 2 * GiB
/** What users write where they mean nothing. */
const UNDEFINED = 'undefined'

export interface Plan {
  /** Guest bytes. */
  readonly size: number
  readonly subformat: (typeof SUBFORMATS)[number]
  readonly adapterType: string
  readonly hwVersion: string
  readonly toolsVersion: string
  readonly zeroedGrains: boolean
  readonly backing: string | undefined
  readonly flat: boolean
  readonly packed: boolean
  /** The descriptor is a file of its own. */
  readonly apart: boolean
  /** Guest bytes of the extents that have files of their own. */
  readonly parts: readonly number[]
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
const unsupported = (message: string): BlockError =>
  new BlockError('unsupported', message, { code: 'ENOTSUP' })

const WRONG_VALUE = 'invalid parameter value: {}'

/** Reads BlockdevCreateOptions and what only command lines have. Kinds `invalid` and `unsupported`, in QEMU's words. */
export const planImage = (options: Record<string, unknown>): Plan => {
  const reader = new OptionReader(options)
  refuseBackingFormat(reader)
  const size = reader.size('size') ?? 0
  if (size % SECTOR !== 0) throw invalid('Image size must be a multiple of 512 bytes')
  const adapterType = reader.enumeration('adapter-type', ADAPTERS, WRONG_VALUE) ?? 'ide'
  const subformat = reader.enumeration('subformat', SUBFORMATS, WRONG_VALUE) ?? 'monolithicSparse'
  const given = reader.string('hwversion')
  const hwVersion = given === UNDEFINED ? undefined : given
  const compat6 = reader.boolean('compat6', false)
  if (compat6 && hwVersion !== undefined) throw invalid('compat6 cannot be enabled with hwversion set')
  const backing = reader.string('backing-file')
  const zeroedGrains = reader.boolean('zeroed-grain', false)
  const flat = subformat === 'monolithicFlat' || subformat === 'twoGbMaxExtentFlat'
  if (flat && backing !== undefined) throw unsupported("Flat image can't have backing file")
  if (flat && zeroedGrains) throw unsupported("Flat image can't enable zeroed grain")
  const split = subformat === 'twoGbMaxExtentSparse' || subformat === 'twoGbMaxExtentFlat'
  return {
    size,
    subformat,
    adapterType,
    hwVersion: hwVersion ?? (compat6 ? '6' : '4'),
    toolsVersion: reader.string('toolsversion') ?? '2147483647',
    zeroedGrains,
    backing,
    flat,
    packed: subformat === 'streamOptimized',
    apart: split || flat,
    parts: split ? splitSizes(size) : flat && size > 0 ? [size] : [],
  }
}

/** Told before anything else that is wrong. */
const refuseBackingFormat = (reader: OptionReader): void => {
  const format = reader.string('backing-fmt')
  if (format !== undefined && format !== 'vmdk') throw invalid('backing_file must be a vmdk image')
}

/** Guest bytes of the extents that a split disk, or what is added to one, consists of. */
export const splitSizes = (size: number): number[] =>
  Array.from({ length: Math.ceil(size / SPLIT) }, (_, i) => Math.min(size - i * SPLIT, SPLIT))

/** Names of those files, for a descriptor called `filename`. Kind `invalid` for options that contradict each other. */
export const partNames = (options: Record<string, unknown>, filename: string): string[] => {
  refuseBackingFormat(new OptionReader(options))
  if (filename === '') throw invalid('No filename provided')
  const plan = planImage(options)
  return plan.parts.map((_, i) => partName(plan, filename, i))
}

/** The name of the file of extent `i`: `a.vmdk` → `a-s001.vmdk`. */
export const partName = (
  { subformat, flat }: Pick<Plan, 'subformat' | 'flat'>,
  filename: string,
  i: number,
): string => {
  const separator = ['/', '\\', ':'].find((character) => filename.includes(character))
  const start = separator === undefined ? 0 : filename.lastIndexOf(separator) + 1
  const dot = filename.indexOf('.', start) < 0 ? filename.length : filename.lastIndexOf('.')
  const number = String(i + 1).padStart(3, '0')
  const infix = subformat === 'monolithicFlat' ? 'flat' : `${flat ? 'f' : 's'}${number}`
  return `${filename.slice(0, dot)}-${infix}${filename.slice(dot)}`
}
