/** Files → definitions: follows `include`, obeys `pragma`, and ties each definition to its documentation. */

import { dirname, join } from 'node:path'
import { BlockError, toBlockError } from '../base/errors.ts'
import { type Definition, readDefinition } from './definition.ts'
import { type Doc, parseDoc } from './doc.ts'
import type { Exceptions } from './names.ts'
import { type Position, schemaError } from './position.ts'
import { type ObjectTree, parseFile, type Tree } from './syntax.ts'

/** A schema as it is written, its modules in the order of their first inclusion. */
export interface Source {
  readonly definitions: readonly Definition[]
  readonly exceptions: Exceptions
}

/** Answers the text of a file, by the path that messages call it; throws when there is none. */
export type ReadText = (path: string) => string

const LIST_PRAGMAS = {
  'command-name-exceptions': 'commandNames',
  'command-returns-exceptions': 'commandReturns',
  'documentation-exceptions': 'documentation',
  'member-name-exceptions': 'memberNames',
} as const satisfies Readonly<Record<string, keyof Exceptions>>

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export const loadModules = (root: string, read: ReadText): Source => new Loader(read).load(root)

class Loader {
  readonly #read: ReadText
  readonly #seen = new Set<string>()
  readonly #found: { readonly tree: ObjectTree; readonly doc: Doc | undefined }[] = []
  readonly #exceptions: Mutable<Exceptions> = {
    docRequired: false,
    commandNames: new Set(),
    commandReturns: new Set(),
    documentation: new Set(),
    memberNames: new Set(),
  }

  constructor(read: ReadText) {
    this.#read = read
  }

  /** Definitions are read at the end, since a pragma holds for the whole schema, also for what stands before it. */
  load(root: string): Source {
    this.#module(
      root,
      this.#text(root, (why) => new BlockError('invalid', `can't read schema file '${root}': ${why}`)),
      [],
    )
    const exceptions = this.#exceptions
    return {
      definitions: this.#found.map(({ tree, doc }) => readDefinition(tree, doc, exceptions)),
      exceptions,
    }
  }

  #module(path: string, text: string, including: readonly string[]): void {
    this.#seen.add(path)
    let doc: Doc | undefined
    let pending: { readonly at: Position; readonly doc: Doc | undefined } | undefined
    const orphan = (): void => {
      if (doc !== undefined)
        throw schemaError(doc.at, `documentation for '${doc.symbol}' is not followed by the definition`)
    }
    for (const part of parseFile(path, text)) {
      if (part.kind === 'doc') {
        orphan()
        doc = parseDoc(part.at, part.lines)
        pending = { at: part.at, doc }
        continue
      }
      if (part.members.has('include') || part.members.has('pragma')) {
        orphan()
        if (part.members.has('include')) this.#include(path, part, including)
        else this.#pragma(part)
      } else {
        if (pending !== undefined && doc === undefined)
          throw schemaError(pending.at, 'definition documentation required')
        this.#found.push({ tree: part, doc })
      }
      doc = undefined
      pending = undefined
    }
    orphan()
  }

  #include(path: string, tree: ObjectTree, including: readonly string[]): void {
    if (tree.members.size > 1) throw schemaError(tree.at, "invalid 'include' directive")
    const value = tree.members.get('include')!
    if (value.kind !== 'string') throw schemaError(value.at, "value of 'include' must be a string")
    const target = join(dirname(path), value.text)
    const chain = [...including, path]
    if (chain.includes(target)) throw schemaError(tree.at, `inclusion loop for ${value.text}`)
    if (this.#seen.has(target)) return
    const unreadable = (why: string): BlockError =>
      schemaError(tree.at, `can't read include file '${value.text}': ${why}`)
    this.#module(target, this.#text(target, unreadable), chain)
  }

  #text(path: string, unreadable: (why: string) => BlockError): string {
    try {
      return this.#read(path)
    } catch (cause) {
      throw unreadable(toBlockError(cause).message)
    }
  }

  #pragma(tree: ObjectTree): void {
    if (tree.members.size > 1) throw schemaError(tree.at, "invalid 'pragma' directive")
    const value = tree.members.get('pragma')!
    if (value.kind !== 'object') throw schemaError(value.at, "value of 'pragma' must be an object")
    for (const [name, setting] of value.members) {
      if (name === 'doc-required') {
        if (setting.kind !== 'boolean') throw schemaError(setting.at, "pragma 'doc-required' must be boolean")
        this.#exceptions.docRequired = setting.value
      } else if (name in LIST_PRAGMAS) {
        this.#exceptions[LIST_PRAGMAS[name as keyof typeof LIST_PRAGMAS]] = stringSet(name, setting)
      } else throw schemaError(setting.at, `unknown pragma '${name}'`)
    }
  }
}

const stringSet = (name: string, tree: Tree): ReadonlySet<string> => {
  const complaint = `pragma '${name}' must be a list of strings`
  if (tree.kind !== 'list') throw schemaError(tree.at, complaint)
  return new Set(
    tree.items.map((item) => {
      if (item.kind !== 'string') throw schemaError(item.at, complaint)
      return item.text
    }),
  )
}
