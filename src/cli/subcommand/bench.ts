/** `qimg bench`. */

import { BlockError, toBlockError } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand, runOn } from '../one-image.ts'
import type { Line, Option } from '../options.ts'
import type { ImageArgs } from '../runner.ts'
import { defineSubcommand, OK } from '../subcommand.ts'
import { MAX_INT, quietOption, readCacheMode, readNumber, readSize } from '../values.ts'

/** Numbers: what qemu-img calls them, and their limits. */
const NUMBERS = {
  count: ['request count', 1, MAX_INT],
  depth: ['queue depth', 1, MAX_INT],
  'buffer-size': ['buffer size', 1, MAX_INT],
  'step-size': ['step size', 0, MAX_INT],
  pattern: ['pattern byte', 0, 255],
  'flush-interval': ['flush interval', 0, MAX_INT],
} as const

const AIO = ['threads', 'native', 'io_uring'] as const

const numberOption = <Name extends keyof typeof NUMBERS>(
  name: Name,
  argument: string,
  help: string,
  short?: string,
): Option<Name> => ({
  name,
  argument,
  help,
  ...(short !== undefined && { short }),
  check: (text) => {
    readNumber(NUMBERS[name][0], text, NUMBERS[name][1], NUMBERS[name][2])
    return undefined
  },
})

type Name =
  | keyof typeof NUMBERS
  | 'quiet'
  | 'format'
  | 'image-opts'
  | 'cache'
  | 'offset'
  | 'aio'
  | 'native'
  | 'write'
  | 'no-drain'
  | 'force-share'
  | 'object'

export const bench = defineSubcommand<Name>({
  name: 'bench',
  summary: 'Measure how fast requests to an image are',
  options: [
    quietOption,
    formatOption,
    imageOptsOption,
    {
      name: 'cache',
      short: 't',
      argument: 'CACHE',
      help: 'cache mode (default: writeback)',
      check: (text) => {
        if (readCacheMode(text) === undefined) throw new BlockError('invalid', 'Invalid cache mode')
        return undefined
      },
    },
    numberOption('count', 'NUMBER', 'requests in all (default: 75000)', 'c'),
    numberOption('depth', 'NUMBER', 'requests at the same time (default: 64)', 'd'),
    {
      name: 'offset',
      short: 'o',
      argument: 'BYTES',
      help: 'where the first request begins (default: 0)',
      check: (text) => {
        readSize('offset', text)
        return undefined
      },
    },
    numberOption('buffer-size', 'BYTES', 'size of a request (default: 4096)', 's'),
    numberOption('step-size', 'BYTES', 'from one request to the next (default: size of a request)', 'S'),
    {
      name: 'aio',
      short: 'i',
      argument: 'AIO',
      help: `how the kernel is asked: ${AIO.join(', ')}`,
      check: (text) => {
        if (!AIO.some((aio) => aio === text)) throw new BlockError('invalid', `Invalid aio option: ${text}`)
        return undefined
      },
    },
    { name: 'native', short: 'n', help: 'the same as --aio native' },
    { name: 'write', short: 'w', help: 'write instead of reading' },
    numberOption('pattern', 'BYTE', 'value of the bytes to write (default: 0)'),
    numberOption('flush-interval', 'NUMBER', 'with --write, flush after so many requests'),
    { name: 'no-drain', help: 'do not wait for requests before a flush' },
    forceShareOption,
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const text = oneOperand('bench', line)
    const requests = requestsOf(line)
    refuseContradictions(requests)
    const named = imageOf(line, text, session, readCacheMode(line.value('cache') ?? ''))
    let announced = false
    const announce = (): void => {
      if (!announced) session.out(announcement(requests))
      announced = true
    }
    try {
      const args = { ...named[1], ...requests }
      const { seconds } = await runOn(session, [named], 'image-bench', args, announce)
      announce()
      session.out(`Run completed in ${seconds.toFixed(3)} seconds.\n`)
    } catch (error) {
      if (toBlockError(error).message.startsWith('Failed request: ')) announce()
      throw error
    }
    return OK
  },
})

type Requests = Omit<ImageArgs<'image-bench'>, 'filename'>

const requestsOf = (line: Line<Name>): Requests => {
  const numbers: Partial<Record<keyof typeof NUMBERS, number>> = {}
  for (const [name, [what, min, max]] of Object.entries(NUMBERS) as [
    keyof typeof NUMBERS,
    (typeof NUMBERS)[keyof typeof NUMBERS],
  ][]) {
    const text = line.value(name)
    if (text !== undefined) numbers[name] = readNumber(what, text, min, max)
  }
  const offset = line.value('offset')
  // `--aio threads` takes nothing back.
  const modes = line.values('aio')
  const aio = line.has('native') ? 'native' : AIO.find((mode) => mode !== 'threads' && modes.includes(mode))
  return {
    ...numbers,
    ...(offset !== undefined && { offset: readSize('offset', offset) }),
    ...(aio !== undefined && { aio }),
    write: line.has('write'),
    'no-drain': line.has('no-drain'),
  }
}

const refuseContradictions = (requests: Requests): void => {
  const { 'flush-interval': interval = 0, 'no-drain': noDrain, depth = 64, write } = requests
  if (interval > 0 && write !== true)
    throw new BlockError('invalid', '--flush-interval is only available in write tests')
  if (interval > 0 && noDrain === true && interval < depth)
    throw new BlockError('invalid', "Flush interval can't be smaller than depth")
}

const announcement = (requests: Requests): string => {
  const { count = 75000, depth = 64, offset = 0, write, 'flush-interval': interval = 0 } = requests
  const length = requests['buffer-size'] ?? 4096
  const step = requests['step-size'] || length
  return (
    `Sending ${count} ${write === true ? 'write' : 'read'} requests, ${length} bytes each, ` +
    `${depth} in parallel (starting at offset ${BigInt(offset)}, step size ${step})\n` +
    (interval > 0 ? `Sending flush every ${interval} requests\n` : '')
  )
}
