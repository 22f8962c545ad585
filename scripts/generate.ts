/**
 * Compiles schema/ into qapi/. `--check` writes nothing, names the files that differ from what would be written, and
 * then exits with 1. Run from the repository's root.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitAll } from '../src/qapi/emit.ts'

const OUTPUT = 'qapi'

const readText = (path: string): string => readFileSync(path, 'utf8')

/** Paths of all files below `folder`, relative to it. */
const filesBelow = (folder: string): string[] => {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

const sameAsOnDisk = (path: string, text: string): boolean => {
  try {
    return readText(path) === text
  } catch {
    return false
  }
}

const main = (check: boolean): number => {
  const { version } = JSON.parse(readText('package.json')) as { version: string }
  const files = emitAll('schema/qimg.qapi', readText, version)
  const stale = filesBelow(OUTPUT).filter((name) => !files.has(name))
  const changed = [...files].filter(([name, text]) => !sameAsOnDisk(join(OUTPUT, name), text))
  if (check) {
    for (const name of [...stale, ...changed.map(([name]) => name)].sort())
      console.log(`${join(OUTPUT, name)} is not what schema/ says; run npm run generate`)
    return stale.length + changed.length === 0 ? 0 : 1
  }
  for (const name of stale) rmSync(join(OUTPUT, name))
  for (const [name, text] of changed) {
    const path = join(OUTPUT, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return 0
}

process.exitCode = main(process.argv.includes('--check'))
