/** `open`, `close` and `reopen`. */

import { BlockError } from '../../base/errors.ts'
import { parseOptionList } from '../keyval.ts'
import { message } from '../output.ts'
import { fail, type IoCommand, type IoSession, misused } from './command.ts'
import type { Parsed } from './getopt.ts'
import { cacheOptions, checkAio, checkCache, checkDiscard, joinAio, readPairs, toRequest } from './opening.ts'
import { parseOptions } from './read-write.ts'

/** Options of an image in a command of the language, where nothing has a name of its own. */
const readOwnPairs = (text: string, warn: (line: string) => void): Record<string, string> => {
  if (parseOptionList(text).some(({ name }) => name === 'id'))
    throw new BlockError('invalid', "Invalid parameter 'id'")
  return readPairs(text, warn)
}

const checkPairs = (text: string, session: IoSession): unknown =>
  readOwnPairs(text, (line) => session.err(message(line)))

/** All `-o` together; they were looked at where they stand. */
const joinPairs = (given: Parsed['given']): Record<string, string> =>
  Object.assign(
    {},
    ...given.filter(([letter]) => letter === 'o').map(([, text]) => readOwnPairs(text, () => {})),
  )

export const open: IoCommand = {
  name: 'open',
  short: 'o',
  usage: '[-rsCnkU] [-t cache] [-d discard] [-o options] [path]',
  summary: 'open the file specified by path',
  help: `
 Opens an image for the commands that follow.

 -r  for reading only
 -s  write to a temporary file that vanishes at the end
 -C  copy what is read from backing files into the image
 -n  past the host's page cache, as -t none
 -U  even when others use it
 -k  with asynchronous I/O of the kernel, as -i native
 -i  how requests are made: threads, native or io_uring
 -t  how caches are used: none, writeback, writethrough, directsync or unsafe
 -d  what becomes of discards: ignore or unmap
 -o  options of the image: name=value,...`,
  minWords: 1,
  maxWords: Number.POSITIVE_INFINITY,
  withoutImage: true,
  options: 'snCro:ki:t:d:U',
  checks: {
    t: checkCache,
    d: checkDiscard,
    i: checkAio,
    o: (text, session) =>
      session.imageOpts
        ? fail(session, "--image-opts and 'open -o' are mutually exclusive")
        : checkPairs(text, session),
  },
  async run(words, session, command) {
    const { options, given, operands } = parseOptions(words, session, command)
    const text = (letter: string): string | undefined => options.get(letter)
    const cache = text('t') === undefined ? undefined : checkCache(text('t')!)
    const unmap = text('d') === undefined || checkDiscard(text('d')!)
    const aio = joinAio(options.has('k'), text('i') === undefined ? [] : [text('i')!])
    const list = session.imageOpts ? operands[0] : undefined
    const pairs =
      list === undefined ? joinPairs(given) : readOwnPairs(list, (line) => session.err(message(line)))
    if (operands.length > 1) return misused(session, command)
    await session.open(
      toRequest({
        filename: session.imageOpts ? undefined : operands[0],
        pairs,
        readOnly: options.has('r'),
        snapshot: options.has('s'),
        copyOnRead: options.has('C'),
        forceShare: options.has('U'),
        cache: cache ?? (options.has('n') ? 'none' : 'writethrough'),
        unmap,
        aio,
      }),
    )
  },
}

export const close: IoCommand = {
  name: 'close',
  short: 'c',
  summary: 'close the current open file',
  minWords: 0,
  maxWords: 0,
  async run(_words, session) {
    const { image } = session
    session.image = undefined
    await Promise.all(session.pending)
    // What is lost with it was told by the command that wrote it.
    await image!.close().catch(() => {})
  },
}

const refuseSecondAccess = (_text: string, _session: IoSession, before: readonly string[]): void => {
  if (before.some((letter) => letter === 'r' || letter === 'w'))
    throw new BlockError('invalid', 'Only one -r/-w option may be given')
}

export const reopen: IoCommand = {
  name: 'reopen',
  usage: '[(-r|-w)] [-c cache] [-o options]',
  summary: 'reopens an image with new options',
  help: `
 Changes how the open image is open.

 -r  for reading only
 -w  for reading and writing
 -c  how caches are used
 -o  options of the image: name=value,...
`,
  minWords: 0,
  maxWords: Number.POSITIVE_INFINITY,
  options: 'c:o:rw',
  checks: { c: checkCache, o: checkPairs, r: refuseSecondAccess, w: refuseSecondAccess },
  async run(words, session, command) {
    const { options, given, operands } = parseOptions(words, session, command)
    const cache = options.get('c')
    const mode = cache === undefined ? undefined : checkCache(cache)
    if (operands.length > 0) return misused(session, command)
    const pairs = joinPairs(given)
    const access = options.has('r') ? true : options.has('w') ? false : undefined
    if (access !== undefined && pairs['read-only'] !== undefined)
      throw new BlockError('invalid', "Cannot set both -r/-w and 'read-only'")
    if (mode !== undefined && Object.keys(pairs).some((name) => name.startsWith('cache.')))
      throw new BlockError('invalid', 'Cannot set both -c and the cache options')
    await Promise.all(session.pending)
    await session.image!.reopen({
      readOnly: access,
      options: { ...pairs, ...(mode === undefined ? {} : cacheOptions(mode)) },
    })
  },
}
