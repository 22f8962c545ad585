/** How a file looks: its name, its head, its length, and words that have no place in it. */

import type { Finding, Rule, Source } from './project.ts'

const VAGUE_NAME = /(^|\/)(utils?|common|helpers?|types|misc|index)(\.ts)?(\/|$)/
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/
const UNFINISHED = new RegExp(`(//|\\*|#)\\s*(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)

const LONG_FILE = 400
const TOO_LONG_FILE = 600
const LONG_FUNCTION = 60

const isGenerated = (path: string): boolean => path.startsWith('qapi/')
const isTest = (path: string): boolean => path.endsWith('.test.ts')

function* checkName(path: string): Generator<Finding> {
  if (isGenerated(path)) return
  if (VAGUE_NAME.test(path)) yield { path, text: 'the name says nothing about what is in it' }
  if (!FILE_NAME.test(path.split('/').at(-1)!)) yield { path, text: 'file names are kebab-case' }
}

function* checkText({ path, lines }: Source): Generator<Finding> {
  for (const [index, line] of lines.entries()) {
    const at = `line ${index + 1}:`
    if (UNFINISHED.test(line)) yield { path, text: `${at} unfinished work belongs into an issue` }
    if (/^export default\b/.test(line)) yield { path, text: `${at} no default exports` }
    if (/^export \* from\b/.test(line)) yield { path, text: `${at} no barrel files` }
    if (/^\s*\/\/ *@ts-(ignore|expect-error|nocheck)/.test(line))
      yield { path, text: `${at} the compiler may not be silenced` }
  }
}

/** The first lines say what the file is for; a test's name and titles say it themselves. */
function* checkHead({ path, text }: Source): Generator<Finding> {
  if (isGenerated(path) || isTest(path)) return
  const body = text.replace(/^#!.*\n+/, '')
  if (!/^\/\*\*/.test(body)) yield { path, text: 'the file does not begin with what it is for' }
}

const OPENS_FUNCTION =
  /(\bfunction\b.*|=>|^\s+(?:(?:async|static|override|private|get|set) |\*)*#?[\w$]+(?:<.*>)?\(.*\).*) \{$/
const ENDS_PARAMETERS = /^\s*\}?\)(: .*)? (=> )?\{$/
const CONTROL = /^\s*(\} )?(if|else|for|while|switch|catch|do|try)\b/

/** Functions by the house's formatting: one that opens at an indentation ends at the next closing brace there. */
function* longFunctions({ path, lines }: Source): Generator<Finding> {
  for (const [index, line] of lines.entries()) {
    if (CONTROL.test(line) || !(OPENS_FUNCTION.test(line) || ENDS_PARAMETERS.test(line))) continue
    const indentation = /^\s*/.exec(line)![0]
    const end = lines.findIndex((other, at) => at > index && other.startsWith(`${indentation}}`))
    if (end - index - 1 > LONG_FUNCTION)
      yield { path, text: `line ${index + 1}: a function of ${end - index - 1} lines`, isNote: true }
  }
}

function* checkLength(source: Source): Generator<Finding> {
  const { path, lines } = source
  if (isGenerated(path)) return
  const count = lines.length - 1
  if (count > LONG_FILE) yield { path, text: `${count} lines`, isNote: count <= TOO_LONG_FILE }
  if (!isTest(path)) yield* longFunctions(source)
}

export const shape: Rule = function* (project) {
  for (const source of project.sources.values()) {
    yield* checkName(source.path)
    yield* checkHead(source)
    if (!isGenerated(source.path)) yield* checkText(source)
    yield* checkLength(source)
  }
}
