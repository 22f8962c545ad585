/** The open gate: which files an image may name. Names given by the user are not its business. */

import { realpathSync } from 'node:fs'
import path from 'node:path'
import { BlockError } from '../base/errors.ts'
import { hasProtocol } from './filename.ts'

/** `compat`: what QEMU opens. `strict`: plain names below the image's own folder. */
export type OpenPolicy = 'compat' | 'strict'

export type Gate = (filename: string, image: string | undefined) => void

const CONTROL = /\p{Cc}/u

/** Called with the resolved name of every file that an image asks for, and the image's own. Throws kind `denied`. */
export const gate =
  (policy: OpenPolicy): Gate =>
  (filename, image) => {
    if (policy === 'compat') return
    const refuse = (why: string): never => {
      throw new BlockError(
        'denied',
        `Open policy 'strict' does not allow '${filename}', named in an image: ${why}`,
      )
    }
    if (hasProtocol(filename)) refuse('only plain file names may be named')
    if (CONTROL.test(filename)) refuse('it has control characters')
    if (image === undefined || hasProtocol(image)) refuse('the image itself has no folder')
    const folder = realpathSync(path.dirname(image!))
    if (!real(path.resolve(filename)).startsWith(`${folder}${path.sep}`))
      refuse("it is outside the image's folder")
  }

/** Where links lead; of what does not exist, its folder's. */
const real = (target: string): string => {
  try {
    return realpathSync(target)
  } catch {
    return path.join(realpathSync(path.dirname(target)), path.basename(target))
  }
}
