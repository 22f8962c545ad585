/** `qimg bitmap`. */

import { BlockError } from '../../base/errors.ts'
import { imageOptsOption, toImage } from '../images.ts'
import { objectOption } from '../objects.ts'
import { imageOf, runOn } from '../one-image.ts'
import type { Line } from '../options.ts'
import type { ImageArgs } from '../runner.ts'
import { defineSubcommand, OK } from '../subcommand.ts'
import { readSize, sizeOption } from '../values.ts'

const ACTIONS = ['add', 'remove', 'clear', 'enable', 'disable', 'merge'] as const
type Action = (typeof ACTIONS)[number]

type Name = 'format' | 'image-opts' | Action | 'granularity' | 'source-file' | 'source-format' | 'object'

export const bitmap = defineSubcommand<Name>({
  name: 'bitmap',
  summary: 'Change a persistent dirty bitmap',
  options: [
    {
      name: 'format',
      short: 'f',
      exact: true,
      argument: 'FMT',
      help: 'format of the image (default: found out)',
    },
    imageOptsOption,
    { name: 'add', help: 'create the bitmap; it records writes from now on' },
    sizeOption('granularity', 'g', 'granularity', 'with --add, bytes that a bit stands for'),
    { name: 'remove', help: 'remove the bitmap' },
    { name: 'clear', help: 'empty the bitmap' },
    { name: 'enable', help: 'let the bitmap record writes' },
    { name: 'disable', help: 'let the bitmap record no more writes' },
    { name: 'merge', argument: 'SOURCE', help: 'add the bits of the bitmap called SOURCE' },
    {
      name: 'source-file',
      short: 'b',
      argument: 'FILENAME',
      help: 'with --merge, the image that SOURCE is in',
    },
    { name: 'source-format', short: 'F', argument: 'FMT', help: 'format of that image' },
    objectOption,
  ],
  operands: [
    { name: 'FILENAME', help: 'the image' },
    { name: 'BITMAP', help: 'name of the bitmap' },
  ],
  run: async (line, session) => {
    const actions = actionsOf(line)
    refuseContradictions(line, actions.length)
    const [text, name] = line.operands as [string, string]
    const named = imageOf(line, text, session)
    const granularity = granularityOf(line)
    const sourceFile = line.value('source-file')
    const sourceFormat = line.value('source-format')
    await runOn(session, [named], 'image-bitmap', {
      ...named[1],
      bitmap: name,
      actions,
      ...(granularity !== undefined && { granularity }),
      ...(sourceFile !== undefined && {
        source: toImage({ text: sourceFile, imageOpts: false, format: sourceFormat }, session),
      }),
    })
    return OK
  },
})

const granularityOf = (line: Line<Name>): number | undefined => {
  const text = line.value('granularity')
  return (text !== undefined && readSize('granularity', text)) || undefined
}

/** What to do, in the order of the line. */
const actionsOf = (line: Line<Name>): ImageArgs<'image-bitmap'>['actions'] => {
  const sources = line.values('merge')
  return line.order
    .filter((name): name is Action => ACTIONS.some((action) => action === name))
    .map((action) => (action === 'merge' ? { action, source: sources.shift()! } : { action }))
}

/** What cannot stand together, in the order in which qemu-img looks. */
const refuseContradictions = (line: Line<Name>, actionCount: number): void => {
  const rules: readonly (readonly [refused: boolean, text: string])[] = [
    [actionCount === 0, 'Need at least one of --add, --remove, --clear, --enable, --disable, or --merge'],
    // Zero counts as none.
    [granularityOf(line) !== undefined && !line.has('add'), 'granularity only supported with --add'],
    [line.has('source-format') && !line.has('source-file'), '-F only supported with -b'],
    [line.has('source-file') && !line.has('merge'), 'Merge bitmap source file only supported with --merge'],
    [line.operands.length !== 2, 'Expecting filename and bitmap name'],
  ]
  const broken = rules.find(([refused]) => refused)
  if (broken !== undefined) throw new BlockError('invalid', broken[1])
}
