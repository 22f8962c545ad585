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

const WRONG_VALUE = 'invalid parameter value: {}'
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
  // What is of a wrong type is told first, in this order.
  options.integer('aio-max-batch', 0, MAX_BATCH)
  options.boolean('x-check-cache-dropped', false)
  // Node's reads leave nothing behind that would have to be dropped when an image moves to another host.
  options.boolean('drop-cache', true)
  const aio = options.enumeration('aio', AIO_MODES, WRONG_VALUE) ?? usualAio
  const locking = options.enumeration('locking', ['auto', 'on', 'off'], WRONG_VALUE) ?? 'auto'
  const manager = options.string('pr-manager')
  if (manager !== undefined)
    throw new BlockError('invalid', `No persistent reservation manager with id '${manager}'`)
  return { filename, locking, nativeIo: aio === 'native' }
}
