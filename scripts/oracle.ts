/**
 * Fetches the oracle, QEMU 10.0's own tools, from the machine's own Debian mirror into a private folder under
 * node_modules/.cache. Nothing is installed, and the system's apt sources, lists, caches and packages stay as they are.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { oracleAt, oracleEnv, oracleRoot } from '../test/support/oracle.ts'
import { privateApt, run } from './debian.ts'

/** What became of it: `version` as the tool prints it, or the reason why it can't be had here. */
export type OracleState = { readonly version: string } | { readonly missing: string }

const VERSION = /^qemu-img version (10\.0\.\S+)/
const ARCHIVE = { type: 'deb', suites: ['bookworm', 'bookworm-backports'] } as const
const TOOLS = ['qemu-img', 'qemu-io', 'qemu-nbd', 'qemu-storage-daemon', 'socat']
const PACKAGES = ['qemu-utils/bookworm-backports', 'qemu-system-common/bookworm-backports', 'socat/bookworm']

/** Debian's package of each shared library that the tools are linked with. The C library is the machine's own. */
const LIBRARY_PACKAGES: Readonly<Record<string, string>> = {
  'libaio.so.1': 'libaio1',
  'libcrypto.so.3': 'libssl3',
  'libffi.so.8': 'libffi8',
  'libfuse3.so.3': 'libfuse3-3',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0',
  'libgmp.so.10': 'libgmp10',
  'libgnutls.so.30': 'libgnutls30',
  'libhogweed.so.6': 'libhogweed6',
  'libidn2.so.0': 'libidn2-0',
  'libnettle.so.8': 'libnettle8',
  'libnsl.so.2': 'libnsl2',
  'libnuma.so.1': 'libnuma1',
  'libp11-kit.so.0': 'libp11-kit0',
  'libpcre2-8.so.0': 'libpcre2-8-0',
  'libreadline.so.8': 'libreadline8',
  'libselinux.so.1': 'libselinux1',
  'libssl.so.3': 'libssl3',
  'libtasn1.so.6': 'libtasn1-6',
  'libtirpc.so.3': 'libtirpc3',
  'libtinfo.so.6': 'libtinfo6',
  'libunistring.so.2': 'libunistring2',
  'liburing.so.2': 'liburing2',
  'libwrap.so.0': 'libwrap0',
  'libz.so.1': 'zlib1g',
  'libzstd.so.1': 'libzstd1',
}

const versionAt = (root: string): string | undefined => {
  if (!TOOLS.every((name) => existsSync(join(root, 'usr', 'bin', name)))) return undefined
  const ran = oracleAt(root).qemuImg(['--version'])
  return VERSION.exec(ran.stdout)?.[1]
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
  const root = join(folder, 'root')
  mkdirSync(root)
  const apt = await privateApt(folder, ARCHIVE)
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
