/** What cannot be right in a VHDX file. QEMU says no more of it than its errno; the reason is kept as the error's cause. */

import { BlockError, prefixError, systemText, toBlockError } from '../../base/errors.ts'

/** The image cannot be opened. */
export const refuse = (reason: string): BlockError =>
  new BlockError('corrupt', systemText('EINVAL'), { code: 'EINVAL', cause: new Error(`VHDX: ${reason}`) })

/** It needs something that is not known here. */
export const notSupported = (reason: string): BlockError =>
  new BlockError('unsupported', systemText('ENOTSUP'), {
    code: 'ENOTSUP',
    cause: new Error(`VHDX: ${reason}`),
  })

/** A request meets damage. */
export const damaged = (reason: string): BlockError =>
  new BlockError('corrupt', systemText('EIO'), { code: 'EIO', cause: new Error(`VHDX: ${reason}`) })

/** An error of opening as it is told: one without words of its own gets the file's name. */
export const whileOpening = (error: unknown, filename: string): BlockError => {
  const known = toBlockError(error)
  const wordless = known.code !== undefined && known.message === systemText(known.code)
  return wordless ? prefixError(known, `Could not open '${filename}': `) : known
}
