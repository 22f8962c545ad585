/** The project's files as the house rules look at them: text, lines, imports and exports. No compiler is needed for that. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { packageRoot } from '../../test/support/package-root.ts'

/** One broken rule. A note is worth a look but fails nothing. */
export interface Finding {
  /** Path from the package's root. */
  readonly path: string
  readonly text: string
  readonly isNote?: boolean
}

export type Rule = (project: Project) => Iterable<Finding>

export interface Import {
  /** Path from the package's root for our own files, else the specifier as written. */
  readonly target: string
  readonly isOurs: boolean
  /** Gone after compiling: `import type`, or every name marked `type`. */
  readonly isTypeOnly: boolean
  /** Names taken, as exported there; `*` for the whole module. */
  readonly names: readonly string[]
}

export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  readonly imports: readonly Import[]
}

export interface Project {
  /** TypeScript sources, by path. */
  readonly sources: ReadonlyMap<string, Source>
  /** Paths of all files that git has or would take. */
  readonly paths: readonly string[]
  /** The text of any of them. */
  read(path: string): string
}

/** Where a file's own declarations begin: imports stand before, and what looks like one after it is quoted text. */
const BODY =
  /^(?:export )?(?:default |declare |abstract |async )*(?:const|let|function|class|interface|type) [^{*]/m
const STATIC = /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*\bfrom\s+'([^']+)'/gm
const BARE = /^import\s+'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

const namesIn = (clause: string): { names: string[]; isTypeOnly: boolean } => {
  const braces = /\{([^}]*)\}/.exec(clause)
  if (braces === null) return { names: ['*'], isTypeOnly: false }
  const parts = braces[1]!.split(',').flatMap((part) => part.trim() || [])
  const names = parts.map((part) => part.replace(/^type\s+/, '').replace(/\s+as\s+.*/, ''))
  return { names, isTypeOnly: parts.every((part) => part.startsWith('type ')) }
}

const importsOf = (path: string, text: string): Import[] => {
  const resolve = (specifier: string): { target: string; isOurs: boolean } => {
    if (!specifier.startsWith('.')) return { target: specifier, isOurs: false }
    return { target: normalize(join(dirname(path), specifier)), isOurs: true }
  }
  const head = text.slice(0, BODY.exec(text)?.index)
  const found: Import[] = []
  for (const [, type, clause, specifier] of head.matchAll(STATIC)) {
    const { names, isTypeOnly } = namesIn(clause!)
    found.push({ ...resolve(specifier!), names, isTypeOnly: type !== undefined || isTypeOnly })
  }
  for (const [, specifier] of [...head.matchAll(BARE), ...text.matchAll(DYNAMIC)])
    found.push({ ...resolve(specifier!), names: ['*'], isTypeOnly: false })
  return found
}

const isSource = (path: string): boolean => /\.ts$/.test(path) && !/\.d\.ts$/.test(path)

/** A project of these files: path → text. */
export const projectOf = (files: Readonly<Record<string, string>>): Project => {
  const sources = new Map<string, Source>()
  for (const [path, text] of Object.entries(files))
    if (isSource(path))
      sources.set(path, { path, text, lines: text.split('\n'), imports: importsOf(path, text) })
  const read = (path: string): string => {
    const text = files[path]
    if (text === undefined) throw new Error(`${path} is not part of the project`)
    return text
  }
  return { sources, paths: Object.keys(files), read }
}

/** Everything that git has or would take from the work tree. */
export const readProject = (): Project => {
  const options = { cwd: packageRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
  const listing = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    options,
  )
  const paths = listing.split('\0').filter((path) => path !== '' && existsSync(join(packageRoot, path)))
  return projectOf(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(packageRoot, path), 'utf8')])),
  )
}
