/** QAPI's BlockdevOptionsFile. */

import { BlockError } from '../../base/errors.ts'
import type { AioMode } from '../../block/open-context.ts'
import type { OptionReader } from '../../block/options.ts'
import type { FileDriverName } from './host-file.ts'

export interface FileOptions {
  readonly filename: string
  /** Take and mind locks. */
  readonly locking: 'auto' | 'on' | 'off'
  /** Linux-native asynchronous I/O asked for; it only works past the page cache. We have one way to do I/O. */
  readonly nativeIo: boolean
}

const MAX_BATCH = Number.MAX_SAFE_INTEGER

const oneOf = <T extends string>(
  options: OptionReader,
  name: string,
  values: readonly T[],
  otherwise: T,
): T => {
  const value = options.take(name)
  if (value === undefined) return otherwise
  const found = values.find((candidate) => candidate === value)
  if (found === undefined) throw new BlockError('invalid', `invalid parameter value: ${String(value)}`)
  return found
}

const AIO_MODES: readonly AioMode[] = ['threads', 'native', 'io_uring']

/** The options of a file; `usualAio` where they do not say how requests are made. */
export const readFileOptions = (
  driver: FileDriverName,
  options: OptionReader,
  usualAio: AioMode = 'threads',
): FileOptions => {
  const filename = options.take('filename')
  if (typeof filename !== 'string' || filename === '')
    throw new BlockError('invalid', `The '${driver}' block driver requires a file name`)
  const aio = oneOf(options, 'aio', AIO_MODES, usualAio)
  const locking = oneOf(options, 'locking', ['auto', 'on', 'off'], 'auto')
  options.integer('aio-max-batch', 0, MAX_BATCH)
  const manager = options.string('pr-manager')
  if (manager !== undefined)
    throw new BlockError('invalid', `No persistent reservation manager with id '${manager}'`)
  // Node's reads leave nothing behind that would have to be dropped when an image moves to another host.
  options.boolean('drop-cache', true)
  options.boolean('x-check-cache-dropped', false)
  return { filename, locking, nativeIo: aio === 'native' }
}
