/** `qimg check`. */

import type { ImageCheck } from '../../../qapi/types.ts'
import { BlockError, toBlockError } from '../../base/errors.ts'
import { renderJsonPretty } from '../../base/json.ts'
import { forceShareOption, imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand, runOn } from '../one-image.ts'
import { report } from '../output.ts'
import { Progress, progressLinesOption } from '../progress.ts'
import { findingLine, renderCheck, renderFindings, renderRepairs } from '../render-check.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { outputOption, quietOption, readSourceCache } from '../values.ts'

/** Exit statuses beside 0 and 1. */
const CORRUPT = 2
const LEAKING = 3
const NO_CHECKS = 63
/** The text decides, as a daemon's error has nothing else to go by. */
const NO_CHECKS_TEXT = 'This image format does not support checks'

export const check = defineSubcommand({
  name: 'check',
  summary: 'Check the consistency of an image, and mend it',
  options: [
    quietOption,
    formatOption,
    imageOptsOption,
    { name: 'cache', short: 'T', argument: 'CACHE', help: 'cache mode (default: writeback)' },
    forceShareOption,
    outputOption('check'),
    {
      name: 'repair',
      short: 'r',
      argument: 'leaks|all',
      help: 'mend what is found',
      check: (text) => {
        if (text !== 'leaks' && text !== 'all')
          throw misuse('check', `--repair (-r) expects 'leaks' or 'all' not '${text}'`)
        return undefined
      },
    },
    progressLinesOption('check'),
    { name: 'details', exact: true, help: 'list all that was found and mended' },
    objectOption,
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  run: async (line, session) => {
    const text = oneOperand('check', line)
    const named = imageOf(line, text, session, readSourceCache(line.value('cache')))
    const repair = line.value('repair') as 'leaks' | 'all' | undefined
    const progress = new Progress(line, session)
    let found: ImageCheck
    try {
      found = await runOn(
        session,
        [named],
        'image-check',
        { ...named[1], ...(repair !== undefined && { repair }) },
        progress.update,
      )
    } catch (error) {
      if (toBlockError(error).message !== NO_CHECKS_TEXT) throw error
      report(error, session)
      return NO_CHECKS
    } finally {
      progress.end()
    }
    session.err(found.findings.map(findingLine).join(''))
    if (!line.has('quiet'))
      session.out(render(found, text, line.value('output') === 'json', line.has('details')))
    return verdict(found)
  },
})

const render = (found: ImageCheck, filename: string, json: boolean, details: boolean): string => {
  const { findings, failure, ...counts } = found
  const list = details ? { findings } : {}
  if (json) return failure === undefined ? `${renderJsonPretty({ ...counts, filename, ...list })}\n` : ''
  return (
    renderRepairs(found) +
    (failure === undefined ? renderCheck(found) : '') +
    (details ? renderFindings(findings) : '')
  )
}

const verdict = ({ failure, corruptions, leaks, 'check-errors': errors }: ImageCheck): number => {
  if (failure !== undefined) throw new BlockError('io', `Check failed: ${failure}`)
  if (errors > 0) throw new BlockError('io', 'Check failed')
  if (corruptions !== undefined) return CORRUPT
  return leaks === undefined ? OK : LEAKING
}
