/** What `check` says of an image, for people. */

import type { ImageCheck, ImageFinding } from '../../qapi/types.ts'
import { message } from './output.ts'
import { twoDigits } from './render-size.ts'

/** Told before the second look that follows a repair. */
export const renderRepairs = (check: ImageCheck): string => {
  const leaks = check['leaks-fixed'] ?? 0
  const corruptions = check['corruptions-fixed'] ?? 0
  if (leaks === 0 && corruptions === 0) return ''
  return (
    'The following inconsistencies were found and repaired:\n\n' +
    `    ${leaks} leaked clusters\n    ${corruptions} corruptions\n\n` +
    'Double checking the fixed image now...\n'
  )
}

/** What is wrong, and how the clusters lie. */
export const renderCheck = (check: ImageCheck): string =>
  [...problems(check), ...statistics(check)].map((line) => `${line}\n`).join('')

function* problems(check: ImageCheck): Generator<string> {
  const { corruptions = 0, leaks = 0, 'check-errors': errors } = check
  if (corruptions === 0 && leaks === 0 && errors === 0) yield 'No errors were found on the image.'
  if (corruptions > 0)
    yield `\n${corruptions} errors were found on the image.\n` +
      'Data may be corrupted, or further writes to the image may corrupt it.'
  if (leaks > 0)
    yield `\n${leaks} leaked clusters were found on the image.\n` +
      'This means waste of disk space, but no harm to data.'
  if (errors > 0) yield `\n${errors} internal errors have occurred during the check.`
}

function* statistics(check: ImageCheck): Generator<string> {
  const total = check['total-clusters'] ?? 0
  const allocated = check['allocated-clusters'] ?? 0
  const percent = (count = 0, of: number): string => `${twoDigits((count * 100) / of)}%`
  if (total > 0 && allocated > 0)
    yield `${allocated}/${total} = ${percent(allocated, total)} allocated, ` +
      `${percent(check['fragmented-clusters'], allocated)} fragmented, ` +
      `${percent(check['compressed-clusters'], allocated)} compressed clusters`
  if (check['image-end-offset'] !== undefined) yield `Image end offset: ${check['image-end-offset']}`
}

/**
 * Findings that are messages of the program, with its name in front: what makes qcow2's snapshot table unreadable, and
 * entries of a VHDX image's table that lead out of the file.
 */
const IS_MESSAGE =
  /^ERROR (failed to read the snapshot table: |snapshot table (too large|offset invalid)$)|^VHDX BAT entry \d+ (start offset|end offset|offset overflow)/

/** A finding as qemu-img prints it. */
export const findingLine = ({ text }: ImageFinding): string =>
  IS_MESSAGE.test(text) ? message(text) : `${text}\n`

/** All findings, a line each: `--details`. */
export const renderFindings = (findings: readonly ImageFinding[]): string =>
  findings.length === 0
    ? ''
    : `Findings:\n${findings
        .map(({ kind, text, fixed, 'host-offset': offset }) => {
          const where = offset === undefined ? '' : ` at 0x${offset.toString(16)}`
          return `    ${kind}${where}${fixed ? ', repaired' : ''}: ${text}\n`
        })
        .join('')}`
