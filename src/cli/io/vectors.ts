/** `readv`, `writev` and their asynchronous forms: one request with any number of buffers. */

import { setImmediate } from 'node:timers/promises'
import { CommandFailed, fail, type IoCommand, type IoSession, misused } from './command.ts'
import { getopt } from './getopt.ts'
import type { IoImage } from './image.ts'
import { checkGiven, parseOptions, reportOptions, ZERO_REGISTERED } from './read-write.ts'
import { DEFAULT_PATTERN, filled, runReading, runWriting } from './transfer.ts'
import { MAX_REQUEST, readNumber, readPattern } from './values.ts'

/** The offset, and the lengths of all buffers together. */
const readVector = (
  session: IoSession,
  command: IoCommand,
  operands: readonly string[],
): { offset: number; length: number } => {
  if (operands.length < 2) misused(session, command)
  const [first, ...lengths] = operands
  const offset = readNumber(first!, session)
  let length = 0
  for (const text of lengths) {
    const bytes = readNumber(text, session)
    if (bytes > MAX_REQUEST) fail(session, `Argument '${text}' exceeds maximum size ${MAX_REQUEST}`)
    if (length + bytes > MAX_REQUEST)
      fail(session, `The total number of bytes exceed the maximum size ${MAX_REQUEST}`)
    length += bytes
  }
  return { offset, length }
}

const patternOf = (session: IoSession, text: string | undefined): number | undefined =>
  text === undefined ? undefined : readPattern(text, session)

/** The options of a command. Of a request that is only counted nothing behind `-i` is looked at. */
const parse: typeof parseOptions = (words, session, command) => {
  const parsed = getopt(words, command.options ?? '')
  const counted = parsed.given.findIndex(([letter]) => letter === 'i')
  if (counted < 0) return parseOptions(words, session, command)
  checkGiven(parsed.given.slice(0, counted), session, command)
  return { ...parsed, operands: [] }
}

/** Reads into buffers; `start` begins the request and decides whether the command waits. */
const reading =
  (
    start: (session: IoSession, request: (to: IoSession) => Promise<void>) => Promise<void> | void,
  ): IoCommand['run'] =>
  async (words, session, command) => {
    const { options, operands } = parse(words, session, command)
    if (options.has('i')) return injectInvalid(session, 'read')
    const pattern = patternOf(session, options.get('P'))
    const { offset, length } = readVector(session, command, operands)
    const image = session.image!
    await start(session, (to) =>
      runReading(to, image, {
        ...reportOptions(options),
        name: 'readv',
        offset,
        length,
        verification: pattern === undefined ? undefined : { pattern, start: 0, length },
        dumps: options.has('v'),
        read: (from, into) => from.read(offset, into),
      }),
    )
  }

/** For statistics that count requests which were never made; there are none here. */
const injectInvalid = (session: IoSession, what: 'read' | 'write'): void =>
  session.out(`injecting invalid ${what} request\n`)

const wait = (session: IoSession, request: (to: IoSession) => Promise<void>): Promise<void> =>
  request(session)

/**
 * Goes on while the request is under way. It says itself how it ends, though never before the command has ended; that is
 * not the command's failure.
 */
const goOn = (session: IoSession, request: (to: IoSession) => Promise<void>): void => {
  let said = ''
  const to = Object.create(session, {
    out: {
      value: (text: string): void => {
        said += text
      },
    },
  }) as IoSession
  const running = request(to)
    .catch((error: unknown) => {
      if (!(error instanceof CommandFailed)) throw error
    })
    .then(() => setImmediate())
    .then(() => session.out(said))
  session.pending.add(running)
  const done = (): void => {
    session.pending.delete(running)
  }
  running.then(done, done)
}

const READ_HELP = `
 -C  report in one line of numbers
 -P  compare with this byte
 -q  report nothing
 -v  show what was read
 -r  accepted for the sake of old scripts
`
const WRITE_HELP = `
 -C  report in one line of numbers
 -f  wait until the data is on the medium
 -P  write this byte
 -q  report nothing
 -r  accepted for the sake of old scripts
`
const ASYNC_HELP = `
 The command ends as soon as the request has begun, and does not fail when that
 does; aio_flush waits for all.
`

export const readv: IoCommand = {
  name: 'readv',
  usage: '[-Cqrv] [-P pattern] off len [len..]',
  summary: 'reads a number of bytes at a specified offset',
  help: `\n Reads a range of the open image into several buffers.\n${READ_HELP}`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  options: 'CP:qrv',
  checks: { P: readPattern },
  run: reading(wait),
}

export const aioRead: IoCommand = {
  name: 'aio_read',
  usage: '[-Ciqrv] [-P pattern] off len [len..]',
  summary: 'asynchronously reads a number of bytes',
  help: `\n Reads a range of the open image into several buffers.\n${ASYNC_HELP}${READ_HELP} -i  only count an invalid request\n`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  options: 'CiP:qrv',
  checks: { P: readPattern },
  run: reading(goOn),
}

export const writev: IoCommand = {
  name: 'writev',
  usage: '[-Cfqr] [-P pattern] off len [len..]',
  summary: 'writes a number of bytes at a specified offset',
  help: `\n Writes a range of the open image from several buffers.\n${WRITE_HELP}`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  needs: ['write'],
  options: 'CfP:qr',
  checks: { P: readPattern },
  async run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    const byte = patternOf(session, options.get('P')) ?? DEFAULT_PATTERN
    const { offset, length } = readVector(session, command, operands)
    await runWriting(session, session.image!, {
      ...reportOptions(options),
      name: command.name,
      verb: 'wrote',
      offset,
      length,
      write: (image) =>
        image.write(offset, filled(length, byte), { fua: options.has('f'), compressed: false }),
    })
  },
}

export const aioWrite: IoCommand = {
  name: 'aio_write',
  usage: '[-Cfiqruz] [-P pattern] off len [len..]',
  summary: 'asynchronously writes a number of bytes',
  help: `\n Writes a range of the open image from several buffers.\n${ASYNC_HELP}${WRITE_HELP} -i  only count an invalid request
 -u  with -z: the space may be given back
 -z  make the range read as zeroes\n`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  needs: ['write'],
  options: 'CfiP:qruz',
  checks: { P: readPattern },
  run(words, session, command) {
    const { options, operands } = parse(words, session, command)
    if (options.has('i')) return injectInvalid(session, 'write')
    const byte = patternOf(session, options.get('P')) ?? DEFAULT_PATTERN
    const zeroes = options.has('z')
    if (operands.length < 2) misused(session, command)
    if (zeroes && operands.length > 2) fail(session, '-z supports only a single length parameter')
    if (options.has('u') && !zeroes) fail(session, '-u requires -z to be specified')
    const { offset, length } = zeroes
      ? readZeroRange(session, command, operands)
      : readVector(session, command, operands)
    if (zeroes && options.has('r')) fail(session, ZERO_REGISTERED)
    const fua = options.has('f')
    const write = (image: IoImage): Promise<void> =>
      zeroes
        ? image.zero(offset, length, { fua, mayUnmap: options.has('u'), noFallback: false })
        : image.write(offset, filled(length, byte), { fua, compressed: false })
    const image = session.image!
    goOn(session, (to) =>
      runWriting(to, image, {
        ...reportOptions(options),
        name: command.name,
        verb: 'wrote',
        offset,
        length,
        write,
      }),
    )
  },
}

export const aioDiscard: IoCommand = {
  name: 'aio_discard',
  usage: '[-Cq] off len',
  summary: 'asynchronously discards a number of bytes',
  help: `\n Tells the image that a range is not needed any more.\n${ASYNC_HELP}
 -C  report in one line of numbers
 -q  report nothing\n`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  needs: ['write'],
  options: 'Cq',
  run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    if (operands.length !== 2) return misused(session, command)
    const { offset, length } = readZeroRange(session, command, operands)
    if (length > MAX_REQUEST) fail(session, `length cannot exceed ${MAX_REQUEST}, given ${operands[1]}`)
    const image = session.image!
    goOn(session, (to) =>
      runWriting(to, image, {
        ...reportOptions(options),
        name: command.name,
        verb: 'discarded ',
        offset,
        length,
        write: () => image.discard(offset, length),
      }),
    )
  },
}

/** Zeroes need no buffer, and may be as many as there are. */
const readZeroRange = (
  session: IoSession,
  command: IoCommand,
  [first, second]: readonly string[],
): { offset: number; length: number } => {
  if (first === undefined || second === undefined) return misused(session, command)
  return { offset: readNumber(first, session), length: readNumber(second, session) }
}

export const aioFlush: IoCommand = {
  name: 'aio_flush',
  summary: 'completes all outstanding aio requests',
  minWords: 0,
  maxWords: 0,
  async run(_words, session) {
    while (session.pending.size > 0) await Promise.all(session.pending)
  },
}
