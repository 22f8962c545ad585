/**
 * Fetches parts of Debian's QEMU 10.0 source package beside the oracle: its test suite and its Python QMP library,
 * which drive our programs from outside. None of it is kept in the project.
 */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { qemuSourceRoot } from '../test/support/qemu-source.ts'
import { privateApt, run } from './debian.ts'

/** Where the package is, by suite: the first that has a 10.0 is taken. */
const ARCHIVE = { type: 'deb-src', suites: ['bookworm-backports', 'trixie'] } as const
const PARTS = ['tests/qemu-iotests', 'python/qemu', 'VERSION']

/** What became of it: the version, or why it cannot be had here. */
export type SourceState = { readonly version: string } | { readonly missing: string }

const versionAt = (root: string): string | undefined => {
  const file = join(root, 'VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

const fetchInto = async (folder: string): Promise<void> => {
  const apt = await privateApt(folder, ARCHIVE)
  const known = await apt(['--print-uris', '--download-only', '--only-source', 'source', 'qemu'])
  if (!/qemu_10\.0\./.test(known)) throw new Error('the archive has no source package of QEMU 10.0')
  await apt(['--download-only', '--only-source', 'source', 'qemu'])
  const files = readdirSync(folder)
  const original = files.find((name) => /^qemu_.*\.orig\.tar\.xz$/.test(name))
  const debian = files.find((name) => /^qemu_.*\.debian\.tar\.xz$/.test(name))
  if (original === undefined || debian === undefined) throw new Error('the source package came incomplete')
  const top = (
    await run('tar', ['tJf', original, '--occurrence=1', '--wildcards', '*/VERSION'], folder)
  ).split('/')[0]!
  const source = join(folder, 'source')
  mkdirSync(source)
  const parts = PARTS.map((part) => `${top}/${part}`)
  await run('tar', ['xJf', original, '-C', source, '--strip-components=1', ...parts], folder)
  await run('tar', ['xJf', debian, '-C', folder, 'debian/patches'], folder)
  await patchSuite(folder, source)
}

/** Debian changes qemu-img's messages, and with them what some tests expect. */
const patchSuite = async (folder: string, source: string): Promise<void> => {
  const patches = join(folder, 'debian', 'patches')
  for (const line of readFileSync(join(patches, 'series'), 'utf8').split('\n')) {
    const name = line.split('#')[0]!.trim()
    if (name === '' || !readFileSync(join(patches, name), 'latin1').includes('tests/qemu-iotests/')) continue
    await run('git', ['apply', '-p1', '--include=tests/qemu-iotests/*', join(patches, name)], source)
  }
}

/** Makes sure that the parts are in their place, fetching them when they are not. Never throws. */
export const ensureQemuSource = async (): Promise<SourceState> => {
  if (process.env.QIMG_ORACLE === 'off') return { missing: 'QIMG_ORACLE=off' }
  const present = versionAt(qemuSourceRoot)
  if (present !== undefined) return { version: present }
  mkdirSync(dirname(qemuSourceRoot), { recursive: true })
  const folder = mkdtempSync(join(dirname(qemuSourceRoot), 'fetch-'))
  try {
    await fetchInto(folder)
    rmSync(qemuSourceRoot, { recursive: true, force: true })
    renameSync(join(folder, 'source'), qemuSourceRoot)
    return { version: versionAt(qemuSourceRoot) ?? 'unknown' }
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
