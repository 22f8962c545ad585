/** Commands about the image as a whole: its length, its map, what it says of itself. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { SECTOR } from '../../base/units.ts'
import { renderSpecific } from '../render-info.ts'
import { CommandFailed, fail, type IoCommand, misused } from './command.ts'
import type { Preallocation } from './image.ts'
import { parseOptions, reportOptions } from './read-write.ts'
import { errorText } from './report.ts'
import { runWriting } from './transfer.ts'
import { humanSize, MAX_REQUEST, readNumber } from './values.ts'

export const flush: IoCommand = {
  name: 'flush',
  short: 'f',
  summary: 'flush all in-core file state to disk',
  minWords: 0,
  maxWords: 0,
  async run(_words, session) {
    // As qemu-io, which tells of it by its exit status alone.
    await session.image!.flush().catch((error: unknown) => {
      throw new CommandFailed(errorText(error))
    })
  },
}

export const length: IoCommand = {
  name: 'length',
  short: 'l',
  summary: 'gets the length of the current file',
  minWords: 0,
  maxWords: 0,
  run(_words, session) {
    session.out(`${humanSize(session.image!.size)}\n`)
  },
}

const PREALLOCATIONS: readonly Preallocation[] = ['off', 'metadata', 'falloc', 'full']

export const truncate: IoCommand = {
  name: 'truncate',
  short: 't',
  usage: '[-m prealloc_mode] off',
  summary: 'truncates the current file at the given offset',
  minWords: 1,
  maxWords: 3,
  needs: ['write', 'resize'],
  options: 'm:',
  async run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    const mode = options.get('m') ?? 'off'
    const preallocation = PREALLOCATIONS.find((known) => known === mode)
    if (preallocation === undefined) throw new BlockError('invalid', `Invalid preallocation mode '${mode}'`)
    // qemu-io shows the first word, whichever is wrong.
    const size = readNumber(operands[0] ?? words[0]!, session, words[0])
    await session.image!.resize(size, preallocation)
  },
}

export const info: IoCommand = {
  name: 'info',
  short: 'i',
  summary: 'prints information about the current file',
  minWords: 0,
  maxWords: 0,
  async run(_words, session) {
    const { format, protocol, cluster, vmStateOffset, specific } = await session.image!.info()
    session.out(`format name: ${format}\n${protocol === undefined ? '' : `format name: ${protocol}\n`}`)
    if (cluster === undefined) throw new CommandFailed('no information')
    session.out(`cluster size: ${humanSize(cluster)}\nvm state offset: ${humanSize(vmStateOffset)}\n`)
    if (specific !== undefined) session.out(renderSpecific(specific))
  },
}

export const map: IoCommand = {
  name: 'map',
  usage: '',
  summary: 'prints the allocated areas of a file',
  minWords: 0,
  maxWords: 0,
  async run(_words, session) {
    const image = session.image!
    for (let offset = 0; offset < image.size; ) {
      const run = await image.allocation(offset, image.size - offset).catch((error: unknown) => {
        throw prefixError(error, 'Failed to get allocation status: ')
      })
      const { allocated } = run
      const hex = (value: number): string => `0x${value.toString(16)}`
      session.out(
        `${humanSize(run.length)} (${hex(run.length)}) bytes ${allocated ? '    ' : 'not '}allocated at offset ${humanSize(offset)} (${hex(offset)})\n`,
      )
      offset += run.length
    }
  },
}

export const alloc: IoCommand = {
  name: 'alloc',
  short: 'a',
  usage: 'offset [count]',
  summary: 'checks if offset is allocated in the file',
  minWords: 1,
  maxWords: 2,
  async run([first, second], session) {
    const image = session.image!
    const offset = readNumber(first!, session)
    const asked = second === undefined ? SECTOR : readNumber(second, session)
    const count = Math.min(asked, Math.max(image.size - offset, 0))
    let total = 0
    for (let done = 0; done < count; ) {
      const run = await image
        .allocation(offset + done, count - done)
        .catch((error: unknown) => fail(session, `is_allocated failed: ${errorText(error)}`))
      if (run.allocated) total += run.length
      done += run.length
    }
    session.out(`${total}/${count} bytes allocated at offset ${humanSize(offset)}\n`)
  },
}

export const discard: IoCommand = {
  name: 'discard',
  short: 'd',
  usage: '[-Cq] off len',
  summary: 'discards a number of bytes at a specified offset',
  help: `
 Tells the image that a range is not needed any more.

 -C  report in one line of numbers
 -q  report nothing
`,
  minWords: 2,
  maxWords: Number.POSITIVE_INFINITY,
  needs: ['write'],
  options: 'Cq',
  async run(words, session, command) {
    const { options, operands } = parseOptions(words, session, command)
    if (operands.length !== 2) return misused(session, command)
    const offset = readNumber(operands[0]!, session)
    const length = readNumber(operands[1]!, session)
    if (length > MAX_REQUEST) fail(session, `length cannot exceed ${MAX_REQUEST}, given ${operands[1]}`)
    await runWriting(session, session.image!, {
      ...reportOptions(options),
      name: command.name,
      verb: 'discard',
      offset,
      length,
      write: (image) => image.discard(offset, length),
    })
  },
}
