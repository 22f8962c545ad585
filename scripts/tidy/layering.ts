/** Who may import whom, and that nobody imports in a circle. */

import { builtinModules } from 'node:module'
import type { Finding, Project, Rule, Source } from './project.ts'

/** Folder of src → folders it may import beside itself. `qapi` is the generated code and the compiler alike. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  os: ['base'],
  binary: ['base'],
  codec: ['os', 'base'],
  block: ['base', 'binary'],
  protocol: ['block', 'binary', 'codec', 'os', 'base'],
  format: ['block', 'binary', 'codec', 'os', 'base'],
  filter: ['block', 'binary', 'codec', 'os', 'base'],
  object: ['block', 'base', 'qapi'],
  job: ['block', 'base', 'qapi'],
  command: ['job', 'object', 'block', 'base', 'qapi'],
  qapi: ['base'],
  monitor: ['qapi', 'base', 'os'],
  client: ['monitor', 'qapi', 'base'],
  cli: ['client', 'monitor', 'command', 'qapi', 'base'],
}

/** These folders need no more of `qapi` than its types. */
const TYPES_OF_QAPI_ONLY = ['job', 'object']

/** A format may not lean on another, so that each can be deleted alone; qcow2 carries LUKS inside. */
const FORMAT_EXCEPTIONS = ['qcow2 → luks']

/** The folder of the table that a path belongs to; undefined for what composes the house and for what stands outside. */
const folderOf = (path: string): string | undefined => {
  const [top, folder, ...rest] = path.split('/')
  if (top === 'qapi') return 'qapi'
  return top === 'src' && rest.length > 0 && folder !== 'bin' ? folder : undefined
}

const formatOf = (path: string): string | undefined => /^src\/format\/([^/]+)\//.exec(path)?.[1]

function* checkFolder(source: Source): Generator<Finding> {
  const folder = folderOf(source.path)
  if (folder === undefined) return
  const allowed = MAY_IMPORT[folder]
  if (allowed === undefined) {
    yield { path: source.path, text: `folder ${folder} is not in the table of layers` }
    return
  }
  for (const { target, isTypeOnly } of source.imports.filter(({ isOurs }) => isOurs)) {
    const other = folderOf(target)
    const isComposing = other === undefined
    if (isComposing || (other !== folder && !allowed.includes(other)))
      yield { path: source.path, text: `${folder} may not import ${target}` }
    else if (other === 'qapi' && TYPES_OF_QAPI_ONLY.includes(folder) && !isTypeOnly)
      yield { path: source.path, text: `${folder} may import types only from ${target}` }
    const [mine, theirs] = [formatOf(source.path), formatOf(target)]
    if (mine === undefined || theirs === undefined || mine === theirs) continue
    if (!FORMAT_EXCEPTIONS.includes(`${mine} → ${theirs}`))
      yield { path: source.path, text: `format ${mine} may not import format ${theirs}` }
  }
}

/** src and qapi live on the runtime's own modules and the declared dependencies. */
function* checkPackages(source: Source, dependencies: readonly string[]): Generator<Finding> {
  if (!/^(src|qapi)\//.test(source.path)) return
  for (const { target } of source.imports.filter(({ isOurs }) => !isOurs)) {
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
    if (target.startsWith('node:') || dependencies.includes(name)) continue
    const why = builtinModules.includes(name) ? 'is written without node:' : 'is not a dependency'
    yield { path: source.path, text: `import of ${target}, which ${why}` }
  }
}

/** Circles of imports that remain after compiling; each is told once, by its alphabetically first file. */
function* findCycles(project: Project): Generator<Finding> {
  const finished = new Set<string>()
  const told = new Set<string>()
  const trail: string[] = []
  const visit = (path: string): string[][] => {
    const start = trail.indexOf(path)
    if (start >= 0) return [trail.slice(start)]
    if (finished.has(path)) return []
    trail.push(path)
    const next =
      project.sources.get(path)?.imports.filter(({ isOurs, isTypeOnly }) => isOurs && !isTypeOnly) ?? []
    const cycles = next.flatMap(({ target }) => visit(target))
    trail.pop()
    finished.add(path)
    return cycles
  }
  for (const path of project.sources.keys())
    for (const cycle of visit(path)) {
      const first = [...cycle].sort()[0]!
      const at = cycle.indexOf(first)
      const text = [...cycle.slice(at), ...cycle.slice(0, at), first].join(' → ')
      if (!told.has(text)) yield { path: first, text: `imports in a circle: ${text}` }
      told.add(text)
    }
}

export const layering: Rule = function* (project) {
  const { dependencies } = JSON.parse(project.read('package.json')) as {
    dependencies: Record<string, string>
  }
  for (const source of project.sources.values()) {
    yield* checkFolder(source)
    yield* checkPackages(source, Object.keys(dependencies))
    for (const { target, isOurs } of source.imports)
      if (isOurs && /^(src|qapi)\//.test(source.path) && !/^(src|qapi)\//.test(target))
        yield { path: source.path, text: `import of ${target} from outside the program` }
  }
  yield* findCycles(project)
}
