/**
 * `--trace`: what the command line asks of the block layer, as it happens. Patterns, lists of events and the log's lines are
 * as QEMU's; the events are our own, and the same here as with a daemon.
 */

import { appendFileSync, readFileSync } from 'node:fs'
import { BlockError, prefixError, systemError, toBlockError } from '../base/errors.ts'
import { renderJson } from '../base/json.ts'
import { parseOptionList } from './keyval.ts'
import { message, type Output } from './output.ts'
import type { Runner } from './runner.ts'

const MEMBERS = new Set(['enable', 'events', 'file'])

/** In the order in which they happen. */
const EVENTS = ['image_object', 'image_command', 'image_progress', 'image_result', 'image_error'] as const
type Event = (typeof EVENTS)[number]

interface Wanted {
  readonly pattern: string | undefined
  readonly events: string | undefined
  readonly file: string | undefined
}

const readTrace = (text: string): Wanted => {
  const pairs = parseOptionList(text, 'enable')
  for (const { name } of pairs)
    if (!MEMBERS.has(name)) throw new BlockError('invalid', `Invalid parameter '${name}'`)
  const last = (wanted: string): string | undefined => pairs.findLast(({ name }) => name === wanted)?.value
  return { pattern: last('enable'), events: last('events'), file: last('file') }
}

const isPattern = (text: string): boolean => /[*?]/.test(text)

const matches = (pattern: string): Event[] => {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return EVENTS.filter((event) => new RegExp(`^${source}$`).test(event))
}

/** Checks a `--trace` value and warns of an event that does not exist. Answers the list of events for `help`. */
export const checkTrace = (text: string, output: Output): string | undefined => {
  const { pattern } = readTrace(text)
  if (pattern === 'help' || pattern === '?') return EVENTS.map((event) => `${event}\n`).join('')
  if (pattern !== undefined && !isPattern(pattern) && matches(pattern).length === 0)
    output.err(message(`warning: trace event '${pattern}' does not exist`))
  return undefined
}

/** Patterns of a file, one a line; `-PATTERN` turns events off again, `#` begins a comment. */
const patternsOf = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => line !== '')
  } catch (error) {
    throw prefixError(
      systemError(toBlockError(error).code ?? 'EIO'),
      `Could not open trace events file '${file}': `,
    )
  }
}

/** The same runner, which tells what passes through it. `texts` are the values of `--trace`. */
export const tracedRunner = (runner: Runner, texts: readonly string[], output: Output): Runner => {
  const wanted = texts.map(readTrace)
  const enabled = new Set<Event>()
  for (const { pattern, events } of wanted)
    for (const line of [
      ...(pattern === undefined ? [] : [pattern]),
      ...(events === undefined ? [] : patternsOf(events)),
    ])
      for (const event of matches(line.replace(/^-/, '')))
        if (line.startsWith('-')) enabled.delete(event)
        else enabled.add(event)
  const file = wanted.findLast((one) => one.file !== undefined)?.file
  const log = (event: Event, text: string): void => {
    if (!enabled.has(event)) return
    const line = `${process.pid}@${(Date.now() / 1000).toFixed(6)}:${event} ${text}\n`
    if (file === undefined) output.err(line)
    else appendFileSync(file, line)
  }
  return {
    ...runner,
    async image(command, args, options = {}) {
      log('image_command', `${command} ${renderJson(args)}`)
      try {
        const onProgress = (done: number, total: number): void => {
          log('image_progress', `${command} ${done}/${total}`)
          options.onProgress?.(done, total)
        }
        const result = await runner.image(command, args, { ...options, onProgress })
        log('image_result', `${command} ${renderJson(result)}`)
        return result
      } catch (error) {
        log('image_error', `${command} ${toBlockError(error).message}`)
        throw error
      }
    },
    // Secrets are nobody's business.
    addObject(args) {
      log('image_object', `${args['qom-type']} ${args.id}`)
      return runner.addObject(args)
    },
  }
}
