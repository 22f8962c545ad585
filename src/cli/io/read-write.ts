/** `read` and `write`: one request with one buffer, and the command waits for it. */

import { readFileSync } from 'node:fs'
import { systemText, toBlockError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { CommandFailed, fail, type IoCommand, type IoSession, misused } from './command.ts'
import { getopt, type Parsed } from './getopt.ts'
import type { IoImage } from './image.ts'
import { DEFAULT_PATTERN, filled, runReading, runWriting, type Verification } from './transfer.ts'
import { MAX_REQUEST, readNumber, readPattern } from './values.ts'

type Options = Parsed['options']

/** The options of a command, or its complaint. */
export const parseOptions = (words: readonly string[], session: IoSession, command: IoCommand): Parsed => {
  const parsed = getopt(words, command.options ?? '')
  checkGiven(parsed.given, session, command)
  if (parsed.complaint === undefined) return parsed
  session.err(`${session.word}: ${parsed.complaint}\n`)
  return misused(session, command)
}

/** Looks at each option where it stands. */
export const checkGiven = (
  given: Parsed['given'],
  session: IoSession,
  { checks = {} }: Pick<IoCommand, 'checks'>,
): void => {
  for (const [i, [letter, value]] of given.entries())
    checks[letter]?.(
      value,
      session,
      given.slice(0, i).map(([before]) => before),
    )
}

/** Zeroes come from no buffer that could be registered. */
export const ZERO_REGISTERED = 'cannot combine zero write with registered I/O buffer'

/** The options that every command which moves bytes has. */
export const reportOptions = (options: Options) => ({ quiet: options.has('q'), machine: options.has('C') })

const checkNumber = (text: string, session: IoSession): unknown => readNumber(text, session)

const checkSector = (session: IoSession, value: number, what: string): void => {
  if (value % SECTOR !== 0) fail(session, `${value} is not a sector-aligned value for '${what}'`)
}

/** The two operands. Only a request without a buffer may be longer than a buffer can be. */
const readRange = (
  session: IoSession,
  [first, second]: readonly string[],
  unlimited: boolean,
  hint = '',
): { offset: number; length: number } => {
  const offset = readNumber(first!, session)
  const length = readNumber(second!, session)
  if (length > MAX_REQUEST && !unlimited)
    fail(session, `length cannot exceed ${MAX_REQUEST}${hint}, given ${second}`)
  return { offset, length }
}

const readVerification = (session: IoSession, options: Options, length: number): Verification | undefined => {
  const [pattern, start, count] = ['P', 's', 'l'].map((letter) => options.get(letter))
  if (pattern === undefined) return undefined
  const from = start === undefined ? 0 : readNumber(start, session)
  const bytes = count === undefined ? length - from : readNumber(count, session)
  if (from > length || from + bytes > length)
    fail(session, 'pattern verification range exceeds end of read data')
  return { pattern: readPattern(pattern, session), start: from, length: bytes }
}

export const read: IoCommand = {
  name: 'read',
  short: 'r',
  // QEMU's own line; neither program knows `-a`.
  usage: '[-abCqrv] [-P pattern [-s off] [-l len]] off len',
  summary: 'reads a number of bytes at a specified offset',
  help: `
 Reads a range of the open image.

 -b  read the state of a virtual machine, which the image keeps beside the disk
 -C  report in one line of numbers
 -P  compare with this byte, from -s on (default: 0), for -l bytes (default: all)
 -q  report nothing
 -v  show what was read
 -p, -r  accepted for the sake of old scripts
`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  options: 'bCl:pP:qrs:v',
  checks: { P: readPattern, l: checkNumber, s: checkNumber },
  async run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    if (operands.length !== 2) return misused(session, command)
    const { offset, length } = readRange(session, operands, false)
    if (!options.has('P') && (options.has('s') || options.has('l'))) return misused(session, command)
    const verification = readVerification(session, options, length)
    const state = options.has('b')
    if (state) {
      checkSector(session, offset, 'offset')
      checkSector(session, length, 'count')
      if (options.has('r'))
        fail(session, 'I/O buffer registration is not supported when reading from vmstate')
    }
    await runReading(session, session.image!, {
      ...reportOptions(options),
      name: command.name,
      offset,
      length,
      verification,
      dumps: options.has('v'),
      read: (image, into) => (state ? image.readState(offset, into) : image.read(offset, into)),
    })
  },
}

/** What cannot stand together, in the order of complaints. */
const contradiction = (options: Options): string | undefined => {
  const has = (letter: string): boolean => options.has(letter)
  if (has('b') && has('z')) return '-b and -z cannot be specified at the same time'
  if (has('f') && (has('b') || has('c'))) return '-f and -b or -c cannot be specified at the same time'
  if (has('n') && !has('z')) return '-n requires -z to be specified'
  if (has('u') && !has('z')) return '-u requires -z to be specified'
  if (['z', 'P', 's'].filter(has).length > 1)
    return 'Only one of -z, -P, and -s can be specified at the same time'
  return undefined
}

/** A buffer that repeats what is in a file. */
const fromFile = (session: IoSession, path: string, length: number): Uint8Array => {
  let content: Buffer
  try {
    content = readFileSync(path)
  } catch (error) {
    const { code, message } = toBlockError(error)
    session.err(`${path}: ${code === undefined ? message : systemText(code)}\n`)
    throw new CommandFailed('source file')
  }
  // Of nothing nothing can be read, however long the file is.
  if (content.length === 0 || length === 0) {
    session.err(`${path}: file is empty\n`)
    throw new CommandFailed('source file')
  }
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += content.length) bytes.set(content.subarray(0, length - at), at)
  return bytes
}

export const write: IoCommand = {
  name: 'write',
  short: 'w',
  usage: '[-bcCfnqruz] [-P pattern | -s source_file] off len',
  summary: 'writes a number of bytes at a specified offset',
  help: `
 Writes a range of the open image, bytes 0xcd unless told otherwise.

 -b  write the state of a virtual machine, which the image keeps beside the disk
 -c  compress what is written
 -C  report in one line of numbers
 -f  wait until the data is on the medium
 -n  with -z: fail rather than write zeroes byte by byte
 -P  write this byte
 -q  report nothing
 -s  write what is in this file, again and again
 -u  with -z: the space may be given back
 -z  make the range read as zeroes
 -p, -r  accepted for the sake of old scripts
`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  needs: ['write'],
  options: 'bcCfnpP:qrs:uz',
  checks: { P: readPattern },
  async run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    if (operands.length !== 2) return misused(session, command)
    const wrong = contradiction(options)
    if (wrong !== undefined) fail(session, wrong)
    const pattern = options.get('P')
    const byte = pattern === undefined ? DEFAULT_PATTERN : readPattern(pattern, session)
    const zeroes = options.has('z')
    const { offset, length } = readRange(session, operands, zeroes && options.has('n'), ' without -n')
    if (options.has('b') || options.has('c')) {
      checkSector(session, offset, 'offset')
      checkSector(session, length, 'count')
    }
    if (zeroes && options.has('r')) fail(session, ZERO_REGISTERED)
    const source = options.get('s')
    const bytes = zeroes
      ? undefined
      : source === undefined
        ? filled(length, byte)
        : fromFile(session, source, length)
    await runWriting(session, session.image!, {
      ...reportOptions(options),
      name: command.name,
      verb: 'wrote',
      offset,
      length,
      write: (image) => runWrite(image, options, offset, length, bytes),
    })
  },
}

/** `bytes` undefined: zeroes. */
const runWrite = (
  image: IoImage,
  options: Options,
  offset: number,
  length: number,
  bytes: Uint8Array | undefined,
): Promise<void> => {
  const fua = options.has('f')
  if (bytes === undefined)
    return image.zero(offset, length, { fua, mayUnmap: options.has('u'), noFallback: options.has('n') })
  if (options.has('b')) return image.writeState(offset, bytes)
  return image.write(offset, bytes, { fua, compressed: options.has('c') })
}
