/**
 * Fetches the oracle, QEMU 10.0's own tools, from the machine's own Debian mirror into a private folder under
 * node_modules/.cache. Nothing is installed, and the system's apt sources, lists, caches and packages stay as they are.
 */

import { execFile, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { oracleAt, oracleEnv, oracleRoot } from '../test/support/oracle.ts'

/** What became of it: `version` as the tool prints it, or the reason why it can't be had here. */
export type OracleState = { readonly version: string } | { readonly missing: string }

const VERSION = /^qemu-img version (10\.0\.\S+)/
const SUITES = 'bookworm bookworm-backports'
const DEBIAN_SUITES =
  /^(oldoldstable|oldstable|stable|testing|unstable|sid|bullseye|bookworm|trixie|forky|duke)$/
const TOOLS = ['qemu-img', 'qemu-io', 'qemu-nbd', 'qemu-storage-daemon']
const PACKAGES = ['qemu-utils/bookworm-backports', 'qemu-system-common/bookworm-backports']

/** Debian's package of each shared library that the tools are linked with. The C library is the machine's own. */
const LIBRARY_PACKAGES: Readonly<Record<string, string>> = {
  'libaio.so.1': 'libaio1',
  'libffi.so.8': 'libffi8',
  'libfuse3.so.3': 'libfuse3-3',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0',
  'libgmp.so.10': 'libgmp10',
  'libgnutls.so.30': 'libgnutls30',
  'libhogweed.so.6': 'libhogweed6',
  'libidn2.so.0': 'libidn2-0',
  'libnettle.so.8': 'libnettle8',
  'libnuma.so.1': 'libnuma1',
  'libp11-kit.so.0': 'libp11-kit0',
  'libpcre2-8.so.0': 'libpcre2-8-0',
  'libselinux.so.1': 'libselinux1',
  'libtasn1.so.6': 'libtasn1-6',
  'libunistring.so.2': 'libunistring2',
  'liburing.so.2': 'liburing2',
  'libz.so.1': 'zlib1g',
  'libzstd.so.1': 'libzstd1',
}

const versionAt = (root: string): string | undefined => {
  if (!existsSync(oracleAt(root).paths.qsd)) return undefined
  const ran = oracleAt(root).qemuImg(['--version'])
  return VERSION.exec(ran.stdout)?.[1]
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
const stanzaForUs = (stanza: string): string | undefined => {
  const fields = fieldsOf(stanza)
  const isDebian = words(fields.get('suites')).some((suite) => DEBIAN_SUITES.test(suite))
  const isOff = /^(no|false|0|off)$/i.test(fields.get('enabled') ?? '')
  if (!isDebian || isOff || !words(fields.get('types')).includes('deb')) return undefined
  fields.set('types', 'deb').set('suites', SUITES).set('components', 'main')
  return [...fields].map(([name, text]) => `${name}: ${text}\n`).join('')
}

/** The same for one line of a one-line-style `.list` file. */
const lineForUs = (line: string): string | undefined => {
  const parts = /^deb\s+(\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+\S/.exec(line)
  if (parts === null || !DEBIAN_SUITES.test(parts[3]!)) return undefined
  return SUITES.split(' ')
    .map((suite) => `deb ${parts[1] ?? ''}${parts[2]} ${suite} main\n`)
    .join('')
}

/** The machine's own entry for the Debian archive as a file of our suites, by name and text. */
export const debianSource = (etcApt = '/etc/apt'): { name: string; text: string } | undefined => {
  const folder = join(etcApt, 'sources.list.d')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  for (const path of [join(etcApt, 'sources.list'), ...names.map((name) => join(folder, name))]) {
    if (!existsSync(path) || !/\.(list|sources)$/.test(path)) continue
    const text = readFileSync(path, 'utf8')
    const isStanzas = path.endsWith('.sources')
    const entries = isStanzas ? text.split(/\n\s*\n/).map(stanzaForUs) : text.split('\n').map(lineForUs)
    const entry = entries.find((one) => one !== undefined)
    if (entry !== undefined) return { name: isStanzas ? 'debian.sources' : 'debian.list', text: entry }
  }
  return undefined
}

/** Runs a program; throws its last words when it fails. */
const run = (program: string, args: readonly string[], cwd: string): Promise<string> =>
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

/** Prepares apt's private world in `folder`; answers the function that runs apt-get in it. */
const privateApt = (folder: string, source: { name: string; text: string }) => {
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
  return (args: readonly string[]): Promise<string> => run('apt-get', ['-q', '-c', config, ...args], folder)
}

/** Names of the shared libraries that the tools under `root` still lack. */
const missingLibraries = async (root: string): Promise<string[]> => {
  const paths = TOOLS.map((name) => join(root, 'usr', 'bin', name))
  const { stdout } = spawnSync('ldd', paths, { env: oracleEnv(root), encoding: 'utf8' })
  return [...new Set([...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]!))]
}

const unpack = async (
  apt: (args: string[]) => Promise<string>,
  packages: string[],
  folder: string,
): Promise<void> => {
  await apt(['download', ...packages])
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    await run('dpkg', ['-x', name, 'root'], folder)
    rmSync(join(folder, name))
  }
}

const fetchInto = async (folder: string): Promise<string> => {
  const source = debianSource()
  if (source === undefined) throw new Error('this machine has no apt source for the Debian archive')
  const root = join(folder, 'root')
  mkdirSync(root)
  const apt = privateApt(folder, source)
  await apt(['update'])
  await unpack(apt, PACKAGES, folder)
  // A library may bring needs of its own, so ask again after each round.
  for (let wanted = await missingLibraries(root); wanted.length > 0; ) {
    const unknown = wanted.filter((name) => LIBRARY_PACKAGES[name] === undefined)
    if (unknown.length > 0) throw new Error(`no package known for ${unknown.join(', ')}`)
    await unpack(apt, [...new Set(wanted.map((name) => LIBRARY_PACKAGES[name]!))], folder)
    const still = await missingLibraries(root)
    if (still.some((name) => wanted.includes(name))) throw new Error(`${still.join(', ')} still missing`)
    wanted = still
  }
  const version = versionAt(root)
  if (version === undefined) throw new Error('what was fetched is not QEMU 10.0')
  return version
}

/** Makes sure that the oracle is in its place, fetching it when it is not. Never throws. */
export const ensureOracle = async (): Promise<OracleState> => {
  if (process.env.QIMG_ORACLE === 'off') return { missing: 'QIMG_ORACLE=off' }
  const present = versionAt(oracleRoot)
  if (present !== undefined) return { version: present }
  mkdirSync(dirname(oracleRoot), { recursive: true })
  const folder = mkdtempSync(join(dirname(oracleRoot), 'fetch-'))
  try {
    const version = await fetchInto(folder)
    rmSync(oracleRoot, { recursive: true, force: true })
    renameSync(join(folder, 'root'), oracleRoot)
    return { version }
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
