/** The image that a subcommand makes: `-o` and the backing file of the command line as arguments of a command. */

import { BlockError } from '../base/errors.ts'
import type { Formats, TargetOptions } from './formats.ts'
import { isOptionList, parseOptionList } from './keyval.ts'
import type { Line, Option } from './options.ts'

/** `-o`. Repeated ones make one list, so each is checked to be whole where it stands. */
export const formatOptionsOption: Option<'options'> = {
  name: 'options',
  short: 'o',
  argument: 'NAME=VALUE,...',
  help: "options of the new image's format; 'help' lists them",
  check: (text) => {
    if (!isOptionList(text)) throw new BlockError('invalid', `Invalid option list: ${text}`)
    return undefined
  },
}

/** All `-o` of the line as one list, or undefined. */
export const formatOptions = (line: Line<'options'>): string | undefined =>
  line.has('options') ? line.values('options').join(',') : undefined

/** The options of a new image, set from `-o`. Kind `invalid` or `unsupported` where it cannot be created so. */
export const readTarget = (
  formats: Formats,
  format: string,
  filename: string,
  options: string | undefined,
): TargetOptions => {
  const target = formats.options(format, filename)
  for (const { name, value } of parseOptionList(options ?? '')) target.set(name, value)
  return target
}

/** `-b` and `-F` are the options `backing_file` and `backing_fmt`, and win over them. */
export const setBacking = (
  target: TargetOptions,
  format: string,
  line: Line<'backing' | 'backing-format'>,
): void => {
  const parts = [
    ['backing', 'backing_file', 'Backing file'],
    ['backing-format', 'backing_fmt', 'Backing file format'],
  ] as const
  for (const [name, option, what] of parts) {
    const value = line.value(name)
    if (value === undefined) continue
    if (!target.knows(option))
      throw new BlockError('unsupported', `${what} not supported for file format '${format}'`)
    target.set(option, value)
  }
}

/** The same in the shape of the commands' arguments: options, and the backing file apart where there is one. */
export const toArguments = (
  target: TargetOptions,
  unsafe: boolean,
): {
  options: Record<string, unknown>
  backing?: { filename: string; format: string; unsafe?: boolean }
} => {
  const { 'backing-file': filename, 'backing-fmt': format, ...options } = target.toBlockdev()
  if (typeof filename !== 'string' || typeof format !== 'string')
    return { options: { ...options, ...(format !== undefined && { 'backing-fmt': format }) } }
  return { options, backing: { filename, format, ...(unsafe && { unsafe }) } }
}
