/**
 * `name=value,name=value` lists. There are two grammars: the older one of `-o` and `--image-opts`, which takes nearly
 * everything, and the stricter one of `--object`. In both a comma inside a value is doubled.
 */

import { BlockError } from '../base/errors.ts'

export interface Pair {
  readonly name: string
  readonly value: string
  /** Written without a value: `lazy_refcounts` for on, `nolazy_refcounts` for off. */
  readonly short?: string
}

/** Characters up to one of `ends`; a doubled comma stands for itself when `doubled`. */
const take = (text: string, from: number, ends: string, doubled: boolean): [taken: string, end: number] => {
  let taken = ''
  let at = from
  for (; at < text.length; at++) {
    const letter = text[at]!
    if (doubled && letter === ',' && text[at + 1] === ',') at++
    else if (ends.includes(letter)) break
    taken += letter
  }
  return [taken, at]
}

/**
 * The older grammar. Never fails. `implied` names what a first item without `=` is the value of.
 */
export const parseOptionList = (text: string, implied?: string): Pair[] => {
  const pairs: Pair[] = []
  for (let at = 0; at < text.length; ) {
    const [name, end] = take(text, at, '=,', false)
    if (text[end] === '=') {
      const [value, next] = take(text, end + 1, ',', true)
      pairs.push({ name, value })
      at = next + 1
    } else if (at === 0 && implied !== undefined) {
      const [value, next] = take(text, at, ',', true)
      pairs.push({ name: implied, value })
      at = next + 1
    } else {
      pairs.push(
        name.startsWith('no')
          ? { name: name.slice(2), value: 'off', short: name }
          : { name, value: 'on', short: name },
      )
      at = end + 1
    }
  }
  return pairs
}

/** Repeated `-o` make one list, so each must be a whole one: no item cut short by a comma at its ends. */
export const isOptionList = (text: string): boolean => {
  const trailing = /,*$/.exec(text)![0].length
  return text !== '' && !text.startsWith(',') && trailing % 2 === 0
}

/** One of the items asks for help. In names a comma is not doubled: each ends one. */
export const asksForHelp = (text: string): boolean => {
  for (let at = 0; at < text.length; ) {
    const [item, end] = take(text, at, '=,', false)
    const isLone = text[end] !== '='
    if (isLone && (item === 'help' || item === '?')) return true
    at = (isLone ? end : take(text, end + 1, ',', true)[1]) + 1
  }
  return false
}

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9._-]*$/

/** Refuses what cannot be the `id` of a thing. */
export const checkIdentifier = (id: unknown): void => {
  if (typeof id !== 'string' || !IDENTIFIER.test(id))
    throw new BlockError('invalid', "Parameter 'id' expects an identifier", {
      hint: "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.",
    })
}

/** A value as it is written in a list. */
export const escapeValue = (value: string): string => value.replaceAll(',', ',,')

/** Names of QAPI's members (with a prefix of others where one begins with two lines), behind the first also numbers. */
const NAME = /^(__[a-z0-9.-]+_)?[a-z][\w-]*(\.(\d+|(__[a-z0-9.-]+_)?[a-z][\w-]*))*$/i

/**
 * The stricter grammar: every item has a value, names are dotted words. Later items replace earlier ones. A lone `help`
 * is not in the result; ask `asksForHelp`. Fails with kind `invalid`.
 */
export const parseKeyval = (text: string, implied: string): Record<string, string> => {
  const result: Record<string, string> = {}
  for (let at = 0; at < text.length; ) {
    const [name, end] = take(text, at, '=,', false)
    if (text[end] === '=') {
      if (!NAME.test(name)) throw new BlockError('invalid', `Invalid parameter '${name}'`)
      const [value, next] = take(text, end + 1, ',', true)
      result[name] = value
      at = next + 1
    } else if (at === 0 && name !== '' && text[end + 1] !== ',') {
      result[implied] = name
      at = end + 1
    } else if (name === '' || text[end + 1] === ',') {
      throw new BlockError('invalid', "Invalid parameter ''")
    } else {
      if (name !== 'help' && name !== '?')
        throw new BlockError('invalid', `Expected '=' after parameter '${name}'`)
      at = end + 1
    }
  }
  return result
}
