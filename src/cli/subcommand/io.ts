/** `qimg io`: reading and writing an image by hand, in qemu-io's language. */

import { BlockError } from '../../base/errors.ts'
import { Language } from '../io/language.ts'
import { readLines } from '../io/lines.ts'
import { checkAio, checkCache, checkDiscard, joinAio, readPairs, toRequest } from '../io/opening.ts'
import { objectOption } from '../objects.ts'
import type { Line } from '../options.ts'
import { message } from '../output.ts'
import { defineSubcommand, FAILED, OK, type Session } from '../subcommand.ts'

/** A check whose answer is of no use yet. */
const checked =
  (check: (text: string) => unknown) =>
  (text: string): undefined => {
    check(text)
    return undefined
  }

type Name =
  | 'cmd'
  | 'format'
  | 'read-only'
  | 'snapshot'
  | 'nocache'
  | 'copy-on-read'
  | 'misalign'
  | 'native-aio'
  | 'aio'
  | 'cache'
  | 'discard'
  | 'image-opts'
  | 'force-share'
  | 'object'

export const io = defineSubcommand({
  name: 'io',
  program: 'qemu-io',
  holdsOutput: true,
  summary: 'Read and write an image by hand',
  options: [
    objectOption,
    { name: 'image-opts', help: 'the operand is options of an image, not a file name' },
    {
      name: 'cmd',
      short: 'c',
      argument: 'LINE',
      help: 'run this command; repeat it for more (default: ask for commands)',
    },
    { name: 'format', short: 'f', argument: 'FMT', help: 'format of the image (default: found out)' },
    { name: 'read-only', short: 'r', help: 'open for reading only' },
    { name: 'snapshot', short: 's', help: 'write to a temporary file that vanishes at the end' },
    { name: 'nocache', short: 'n', help: "past the host's page cache, as --cache=none" },
    { name: 'copy-on-read', short: 'C', help: 'copy what is read from backing files into the image' },
    { name: 'misalign', short: 'm', help: 'accepted for the sake of old scripts' },
    { name: 'native-aio', short: 'k', help: 'as --aio=native' },
    {
      name: 'aio',
      short: 'i',
      argument: 'MODE',
      help: 'how requests are made: threads, native or io_uring',
      check: checked(checkAio),
    },
    {
      name: 'cache',
      short: 't',
      argument: 'MODE',
      help: 'how caches are used (default: writethrough)',
      check: checked(checkCache),
    },
    {
      name: 'discard',
      short: 'd',
      argument: 'MODE',
      help: 'what becomes of discards: ignore or unmap',
      check: checked(checkDiscard),
    },
    { name: 'force-share', short: 'U', help: 'open even when another process writes to it' },
  ],
  operands: [{ name: 'FILENAME', help: 'the image', optional: true }],
  run: async (line, session) => {
    const [filename] = line.operands
    if (line.operands.length > 1) {
      session.out((await import('../help.ts')).subcommandHelp(io))
      return FAILED
    }
    const { handImages } = await session.runner()
    if (handImages === undefined)
      throw new BlockError('unsupported', 'Images in a daemon cannot be worked on by hand')
    const language = new Language(handImages, session, line.has('image-opts'))
    try {
      if (filename !== undefined) await openOperand(line, session, language, filename)
      return await runCommands(line.values('cmd'), session, language)
    } finally {
      await language.end()
    }
  },
})

/** The commands of the line, or else those of standard input. */
const runCommands = async (
  commands: readonly string[],
  session: Session,
  language: Language,
): Promise<number> => {
  let status = OK
  const run = async (text: string): Promise<boolean> => {
    if (!(await language.run(text))) status = FAILED
    return !language.isOver
  }
  if (commands.length === 0) await readLines(session, run)
  for (const command of commands) if (!(await run(command))) break
  return status
}

const openOperand = async (
  line: Line<Name>,
  session: Session,
  language: Language,
  operand: string,
): Promise<void> => {
  const imageOpts = line.has('image-opts')
  const format = line.value('format')
  if (imageOpts && format !== undefined)
    throw new BlockError('invalid', '--image-opts and -f are mutually exclusive')
  const cache = line.value('cache')
  const discard = line.value('discard')
  await language.open(
    toRequest({
      filename: imageOpts ? undefined : operand,
      pairs: imageOpts
        ? readPairs(operand, (text) => session.err(message(text)))
        : format === undefined
          ? {}
          : { driver: format },
      readOnly: line.has('read-only'),
      snapshot: line.has('snapshot'),
      copyOnRead: line.has('copy-on-read'),
      forceShare: line.has('force-share'),
      cache: cache === undefined ? (line.has('nocache') ? 'none' : 'writethrough') : checkCache(cache),
      unmap: discard === undefined || checkDiscard(discard),
      aio: joinAio(line.has('native-aio'), line.values('aio')),
    }),
  )
}
