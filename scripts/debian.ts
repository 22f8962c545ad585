/**
 * Debian's archive through apt, privately: the machine's own entry for the archive, with suites of ours, lists and
 * caches in a folder of ours. Nothing is installed, and the system's apt state stays as it is.
 */

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DEBIAN_SUITES =
  /^(oldoldstable|oldstable|stable|testing|unstable|sid|bullseye|bookworm|trixie|forky|duke)$/

/** What of the archive is wanted. */
export interface ArchivePart {
  readonly type: 'deb' | 'deb-src'
  readonly suites: readonly string[]
}

/** One stanza of a deb822 `.sources` file as field → text, continuation lines included. */
const fieldsOf = (stanza: string): Map<string, string> => {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of stanza.split('\n')) {
    if (line.startsWith('#')) continue
    const field = /^([A-Za-z-]+):(.*)$/.exec(line)
    if (field !== null) {
      last = field[1]!.toLowerCase()
      fields.set(last, field[2]!.trim())
    } else if (last !== '' && /^\s/.test(line)) fields.set(last, `${fields.get(last)}\n${line}`)
  }
  return fields
}

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '')

/** A Debian archive's stanza, rewritten for our suites; undefined when it is something else. */
const stanzaForUs = (stanza: string, part: ArchivePart): string | undefined => {
  const fields = fieldsOf(stanza)
  const isDebian = words(fields.get('suites')).some((suite) => DEBIAN_SUITES.test(suite))
  const isOff = /^(no|false|0|off)$/i.test(fields.get('enabled') ?? '')
  if (!isDebian || isOff || !words(fields.get('types')).includes('deb')) return undefined
  fields.set('types', part.type).set('suites', part.suites.join(' ')).set('components', 'main')
  return [...fields].map(([name, text]) => `${name}: ${text}\n`).join('')
}

/** The same for one line of a one-line-style `.list` file. */
const lineForUs = (line: string, part: ArchivePart): string | undefined => {
  const parts = /^deb\s+(\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+\S/.exec(line)
  if (parts === null || !DEBIAN_SUITES.test(parts[3]!)) return undefined
  return part.suites.map((suite) => `${part.type} ${parts[1] ?? ''}${parts[2]} ${suite} main\n`).join('')
}

/** The machine's own entry for the Debian archive as a file of our suites, by name and text. */
export const debianSource = (
  part: ArchivePart,
  etcApt = '/etc/apt',
): { name: string; text: string } | undefined => {
  const folder = join(etcApt, 'sources.list.d')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  for (const path of [join(etcApt, 'sources.list'), ...names.map((name) => join(folder, name))]) {
    if (!existsSync(path) || !/\.(list|sources)$/.test(path)) continue
    const text = readFileSync(path, 'utf8')
    const isStanzas = path.endsWith('.sources')
    const entries = isStanzas
      ? text.split(/\n\s*\n/).map((one) => stanzaForUs(one, part))
      : text.split('\n').map((one) => lineForUs(one, part))
    const entry = entries.find((one) => one !== undefined)
    if (entry !== undefined) return { name: isStanzas ? 'debian.sources' : 'debian.list', text: entry }
  }
  return undefined
}

/** Runs a program; throws its last words when it fails. */
export const run = (program: string, args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 600_000,
    }
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else
        reject(new Error(`${program} ${args.at(-1)}: ${stderr.trim().split('\n').at(-1) || error.message}`))
    })
  })

/**
 * Prepares apt's private world in `folder`, lists included; answers the function that runs apt-get in it. Throws where
 * the machine has no entry for the archive, or it cannot be reached.
 */
export const privateApt = async (
  folder: string,
  part: ArchivePart,
): Promise<(args: readonly string[]) => Promise<string>> => {
  const source = debianSource(part)
  if (source === undefined) throw new Error('this machine has no apt source for the Debian archive')
  for (const name of ['sources', 'lists/partial', 'cache/archives/partial', 'none'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'sources', source.name), source.text)
  const settings = {
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': join(folder, 'sources'),
    'Dir::Etc::Preferences': '/dev/null',
    'Dir::Etc::PreferencesParts': join(folder, 'none'),
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
  }
  // Hooks of the machine's configuration tidy or announce the system's own state, which is none of our business.
  const hooks = ['Pre-Invoke', 'Post-Invoke', 'Post-Invoke-Success'].map(
    (name) => `#clear APT::Update::${name};\n`,
  )
  const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";\n`)
  const config = join(folder, 'apt.conf')
  writeFileSync(config, [...hooks, ...lines].join(''))
  const apt = (args: readonly string[]): Promise<string> =>
    run('apt-get', ['-q', '-c', config, ...args], folder)
  await apt(['update'])
  return apt
}
