/** Making image files, and taking host devices for one. */

import fs from 'node:fs'
import { BlockError, prefixError, systemText, toBlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import {
  type CreateContext,
  type CreateFacet,
  type CreateOption,
  noCreation,
  readPreallocation,
} from '../../block/create-facet.ts'
import { PERM_ALL, PERM_RESIZE, PERM_WRITE } from '../../block/edge.ts'
import type { Preallocation } from '../../block/layer.ts'
import { closeFile, fileStatus, openFile, syncFile, truncateFile, writeFile } from '../../os/file-io.ts'
import { setExtentSizeHint, setNoCopyOnWrite } from '../../os/file-space.ts'
import { hasByteLocks } from '../../os/locks.ts'
import { deviceBytes } from './host-file.ts'
import { extendUse, NO_USE } from './locks.ts'
import { checkPreallocation, setFileSize } from './preallocate.ts'

/** Asked of the file system where the user says nothing. */
const DEFAULT_EXTENT_SIZE = 1024 * 1024
const MAX_EXTENT_SIZE = 2 ** 32 - 1

export const FILE_CREATE_OPTIONS: readonly CreateOption[] = [
  { name: 'size', type: 'size', help: 'Virtual disk size' },
  { name: 'nocow', type: 'bool', help: 'Turn off copy-on-write (valid only on btrfs)' },
  { name: 'preallocation', type: 'string', help: 'Preallocation mode (allowed values: off, falloc, full)' },
  { name: 'extent_size_hint', type: 'size', help: 'Extent size hint for the image file, 0 to disable' },
]

/** QAPI's BlockdevCreateOptionsFile, validated. */
interface FileOptions {
  readonly filename: string
  readonly size: number
  readonly preallocation: Preallocation
  readonly nocow: boolean
  /** Undefined: the user says nothing. */
  readonly extentSize: number | undefined
}

const readOptions = (options: Record<string, unknown>): FileOptions => ({
  filename: options.filename as string,
  size: Number(options.size),
  preallocation: readPreallocation(options.preallocation),
  nocow: options.nocow === true,
  extentSize: options['extent-size-hint'] === undefined ? undefined : Number(options['extent-size-hint']),
})

const couldNotCreate = (filename: string, error: unknown): BlockError =>
  prefixError(error, `Could not create '${filename}': `)

/** Opens the file, makes it where there is none. `made`: there was none. */
const openOrMake = async (filename: string): Promise<{ fd: number; made: boolean }> => {
  const { O_RDWR, O_CREAT, O_EXCL } = fs.constants
  try {
    return { fd: await openFile(filename, O_RDWR | O_CREAT | O_EXCL), made: true }
  } catch (error) {
    if (toBlockError(error).code !== 'EEXIST') throw couldNotCreate(filename, error)
  }
  try {
    return { fd: await openFile(filename, O_RDWR | O_CREAT), made: false }
  } catch (error) {
    throw couldNotCreate(filename, error)
  }
}

/** Hints: a file system that does not know them is not the user's mistake. */
const hint = (give: () => void, warn: (error: unknown) => void = () => {}): void => {
  try {
    give()
  } catch (error) {
    warn(error)
  }
}

/**
 * Takes all bytes from a file. That is on the medium before anything else is: a new image's tables behind the header of
 * an old one would look like an image.
 */
const emptyFile = async (fd: number): Promise<void> => {
  const { size } = await fileStatus(fd)
  await truncateFile(fd, 0)
  if (size > 0) await syncFile(fd)
}

const fillFile = async (fd: number, options: FileOptions, context: CreateContext): Promise<void> => {
  checkPreallocation(options.preallocation)
  // A file that others use is refused before it loses a byte. The locks end with the descriptor.
  if (hasByteLocks(fd))
    extendUse(
      fd,
      NO_USE,
      { needed: PERM_WRITE | PERM_RESIZE, shared: PERM_ALL & ~PERM_RESIZE },
      options.filename,
    )
  try {
    await emptyFile(fd)
  } catch (error) {
    throw prefixError(error, 'Could not resize file: ')
  }
  if (options.nocow) hint(() => setNoCopyOnWrite(fd))
  const { extentSize = DEFAULT_EXTENT_SIZE } = options
  const warn = (error: unknown): void => {
    // Nobody asked for the default.
    if (options.extentSize === undefined) return
    context.warn(`Failed to set extent size hint: ${systemText(toBlockError(error).code ?? 'EIO')}`)
  }
  if (extentSize > 0) hint(() => setExtentSizeHint(fd, extentSize), warn)
  await setFileSize(fd, options.size, options.preallocation, context.signal)
}

const createFile = async (given: Record<string, unknown>, context: CreateContext): Promise<void> => {
  const options = readOptions(given)
  if ((options.extentSize ?? 0) > MAX_EXTENT_SIZE)
    throw new BlockError('invalid', 'Extent size hint is too large')
  const { fd, made } = await openOrMake(options.filename)
  try {
    await fillFile(fd, options, context)
  } catch (error) {
    if (made) await fs.promises.unlink(options.filename).catch(() => {})
    throw error
  } finally {
    await closeFile(fd)
  }
}

export const fileCreate: CreateFacet = {
  options: FILE_CREATE_OPTIONS,
  create: createFile,
  async remove(options) {
    await fs.promises.unlink(String(options.filename)).catch(() => {})
  },
}

/** A device cannot be made; it is checked for size, and its first sector cleared so that no old format is found there. */
const createOnDevice = async (given: Record<string, unknown>): Promise<void> => {
  const { filename, size, preallocation } = readOptions(given)
  if (preallocation !== 'off')
    throw new BlockError('unsupported', `Unsupported preallocation mode '${preallocation}'`)
  let fd: number
  try {
    fd = await openFile(filename, fs.constants.O_RDWR)
  } catch (error) {
    throw prefixError(error, `${noCreation('host_device')}Could not open '${filename}': `)
  }
  try {
    const use = { needed: PERM_WRITE | PERM_RESIZE, shared: PERM_ALL }
    if (hasByteLocks(fd)) extendUse(fd, NO_USE, use, filename)
    const available = await deviceBytes(fd)
    if (size > available) throw new BlockError('invalid', 'Cannot grow device files')
    await writeFile(fd, new Uint8Array(Math.min(SECTOR, available)), 0)
  } finally {
    await closeFile(fd)
  }
}

export const deviceCreate: CreateFacet = { options: FILE_CREATE_OPTIONS, create: createOnDevice }
