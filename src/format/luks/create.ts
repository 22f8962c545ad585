/** Making a LUKS volume: header and payload in one file, or each in its own. */

import { BlockError } from '../../base/errors.ts'
import type { CreateContext, Measurement } from '../../block/create-facet.ts'
import type { Preallocation } from '../../block/layer.ts'
import { OptionReader } from '../../block/options.ts'
import { storeOf } from './open.ts'
import { formatVolume, readPlan } from './plan.ts'
import { passphraseOf } from './volume.ts'

/** BlockdevCreateOptionsLUKS, and `detached-header` of the command line: `file` is then the header alone. */
export const createLuks = async (options: Record<string, unknown>, context: CreateContext): Promise<void> => {
  const reader = new OptionReader(options)
  const size = reader.size('size') ?? 0
  const preallocation = readPreallocation(reader)
  const headerOnly = reader.boolean('detached-header', false)
  const fileGiven = reader.has('file') && !headerOnly
  const headerReference = headerOnly ? options.file : reader.take('header')
  if (headerReference === undefined && !fileGiven)
    throw invalid("Either the parameter 'header' or 'file' must be specified")
  if (preallocation !== 'off' && !fileGiven)
    throw invalid("Parameter 'preallocation' requires 'file' to be specified for formatting LUKS disk")
  const passphrase = passphraseOf(context, reader.string('key-secret'))
  const plan = readPlan(reader)
  const detached = headerReference !== undefined
  const payloadOffset = detached ? 0 : plan.headerLength
  if (!Number.isSafeInteger(size + plan.headerLength))
    throw new BlockError('range', 'The requested file size is too large', { code: 'EFBIG' })
  const header = detached ? await context.child('header', headerReference) : undefined
  const file = fileGiven ? await context.child('file', options.file) : undefined
  await header?.node.resize(plan.headerLength)
  await file?.node.resize(payloadOffset + size, preallocation)
  await formatVolume(plan, storeOf((header ?? file)!), passphrase, detached)
}

/** A LUKS volume has no metadata that could be laid out before. */
const readPreallocation = (reader: OptionReader): Preallocation => {
  const given = reader.enumeration('preallocation', ['off', 'metadata', 'falloc', 'full']) ?? 'off'
  return given === 'metadata' ? 'off' : given
}

/** Every byte of a volume takes a byte of its file, and the header is in front. */
export const measureLuks = async (
  options: Record<string, unknown>,
  source: { readonly size: number },
  secret: (id: string) => Uint8Array,
): Promise<Measurement> => {
  const reader = new OptionReader(options)
  passphraseOf({ secret }, reader.string('key-secret'))
  const plan = readPlan(reader)
  const required = plan.headerLength + source.size
  return { required, fullyAllocated: required }
}

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })
