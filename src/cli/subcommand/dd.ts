/** `qimg dd`. */

import { BlockError } from '../../base/errors.ts'
import { forceShareOption, imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, runOn } from '../one-image.ts'
import { message } from '../output.ts'
import { Progress, progressLinesOption } from '../progress.ts'
import type { ImageArgs } from '../runner.ts'
import { defineSubcommand, OK } from '../subcommand.ts'
import { MAX_INT, readCount, readNumber } from '../values.ts'

interface Operands {
  source?: string
  target?: string
  blockSize?: number
  count?: number
  skip?: number
}

/** What each `name=value` sets. */
const OPERANDS: Readonly<Record<string, (value: string) => Operands>> = {
  if: (source) => ({ source }),
  of: (target) => ({ target }),
  bs: (text) => ({ blockSize: readNumber('bs', text, 1, MAX_INT) }),
  count: (text) => ({ count: readCount('count', text) }),
  skip: (text) => ({ skip: readCount('skip', text) }),
}

export const dd = defineSubcommand({
  name: 'dd',
  summary: 'Copy blocks of an image into a new one',
  options: [
    formatOption,
    imageOptsOption,
    { name: 'output-format', short: 'O', argument: 'FMT', help: 'format of the new image (default: raw)' },
    forceShareOption,
    progressLinesOption('dd'),
    objectOption,
  ],
  operands: [
    { name: 'if=FILENAME', help: 'the image to read' },
    { name: 'of=FILENAME', help: 'the file to make; what it held is lost' },
    { name: 'bs=BYTES', optional: true, help: 'size of a block (default: 512)' },
    { name: 'count=NUMBER', optional: true, help: 'look at so many blocks (default: all)' },
    { name: 'skip=NUMBER', optional: true, help: 'of those, leave out so many at the start' },
  ],
  run: async (line, session) => {
    const { source, target, blockSize, count, skip } = readOperands(line.operands)
    if (source === undefined || target === undefined)
      throw new BlockError('invalid', 'Must specify both input and output files')
    const named = imageOf(line, source, session)
    const progress = new Progress(line, session)
    const args: ImageArgs<'image-dd'> = {
      source: named[1],
      target: { filename: target, format: line.value('output-format') ?? 'raw' },
      ...(blockSize !== undefined && { 'block-size': blockSize }),
      ...(count !== undefined && { count }),
      ...(skip !== undefined && { skip }),
    }
    const result = await runOn(session, [named], 'image-dd', args, progress.update).finally(() =>
      progress.end(),
    )
    // Nothing to copy is no failure.
    if (result['skipped-all']) session.err(message(`${source}: cannot skip to specified offset`))
    return OK
  },
})

const readOperands = (words: readonly string[]): Operands => {
  const result: Operands = {}
  for (const word of words) {
    const equals = word.indexOf('=')
    const name = equals < 0 ? word : word.slice(0, equals)
    const read = equals < 0 || !Object.hasOwn(OPERANDS, name) ? undefined : OPERANDS[name]
    if (read === undefined) throw new BlockError('invalid', `unrecognized operand ${name}`)
    Object.assign(result, read(word.slice(equals + 1)))
  }
  return result
}
