/**
 * File names on their way to a daemon, which stands elsewhere: relative ones are made absolute, and turned back in what
 * it answers. Names of backing files stay as they are, for those are relative to the image that they are written into.
 */

import path from 'node:path'
import { parseJson, renderJson } from '../base/json.ts'

/** Members that hold what is written into an image. */
const WRITTEN = new Set(['backing', 'options'])
const FILE_PREFIX = 'file:'

export class RemoteNames {
  /** Where relative names begin; ends with a slash. */
  readonly #folder: string
  /** Absolute name → as it was given. */
  readonly #given = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder.endsWith('/') ? folder : `${folder}/`
  }

  /** The arguments of an image command with absolute names. */
  outgoing<T>(args: T): T {
    return this.#arguments(args) as T
  }

  /** A path as the daemon is to see it. No part of it is resolved: a link's parent is not where the link stands. */
  path(name: string): string {
    return path.isAbsolute(name) || name === '' ? name : this.#folder + name
  }

  /** A result with the names that were given. */
  incoming<T>(result: T): T {
    return mapStrings(result, (text) => this.#given.get(text) ?? text) as T
  }

  /** The same for a message, in which names stand between other words. */
  message(text: string): string {
    let result = text
    for (const [absolute, given] of this.#given) result = result.replaceAll(absolute, given)
    return result
  }

  #arguments(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#arguments(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        if (WRITTEN.has(name)) return [name, member]
        return [
          name,
          name === 'filename' && typeof member === 'string'
            ? this.#filename(member)
            : this.#arguments(member),
        ]
      }),
    )
  }

  #filename(name: string): string {
    const absolute = this.#absolute(name)
    if (absolute !== name) this.#given.set(absolute, name)
    return absolute
  }

  #absolute(name: string): string {
    if (name.startsWith('json:')) return this.#jsonName(name)
    if (name.startsWith(FILE_PREFIX)) return FILE_PREFIX + this.path(name.slice(FILE_PREFIX.length))
    return /^[^:/]*:/.test(name) ? name : this.path(name)
  }

  /** What is no JSON object the daemon refuses better than we do. */
  #jsonName(name: string): string {
    let options: unknown
    try {
      options = parseJson(name.slice('json:'.length).trimStart())
    } catch {
      return name
    }
    return `json:${renderJson(this.#options(options))}`
  }

  /** Members called `filename`, however deep, in objects or in dotted names. */
  #options(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#options(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        if (typeof member !== 'string') return [name, this.#options(member)]
        return [name, /(^|\.)filename$/.test(name) ? this.#absolute(member) : member]
      }),
    )
  }
}

const mapStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)]))
}
