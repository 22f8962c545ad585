/**
 * Compiles schema/ into qapi/, and the tables of the command line into its manual page and completions. `--check`
 * writes nothing, names the files that differ from what would be written, and then exits with 1. Run from the
 * repository's root.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formats } from '../src/bin/qimg-formats.ts'
import { describeCommandLine } from '../src/cli/main.ts'
import { emitAll } from '../src/qapi/emit.ts'
import { shellCompletions } from './manual/completions.ts'
import { manualPage } from './manual/man.ts'

/** A folder with nothing in it but what is generated, and what that is generated from. */
interface Output {
  readonly folder: string
  readonly source: string
  readonly files: ReadonlyMap<string, string>
}

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

const outputs = async (): Promise<Output[]> => {
  const { version } = JSON.parse(readText('package.json')) as { version: string }
  const unused = (): never => {
    throw new Error('nothing runs here')
  }
  const line = await describeCommandLine({
    output: { out: unused, err: unused },
    version: unused,
    formats: unused,
    local: unused,
    connect: unused,
    socket: undefined,
  })
  const manual = new Map([['qimg.1', manualPage(line, version)]])
  for (const [name, text] of shellCompletions(line, formats().names())) manual.set(name, text)
  return [
    { folder: 'qapi', source: 'schema/', files: emitAll('schema/qimg.qapi', readText, version) },
    { folder: 'docs/command-line', source: 'src/cli', files: manual },
  ]
}

/** Answers whether the folder holds what it should. */
const settle = ({ folder, source, files }: Output, check: boolean): boolean => {
  const stale = filesBelow(folder).filter((name) => !files.has(name))
  const changed = [...files].filter(([name, text]) => !sameAsOnDisk(join(folder, name), text))
  if (check) {
    for (const name of [...stale, ...changed.map(([name]) => name)].sort())
      console.log(`${join(folder, name)} is not what ${source} says; run npm run generate`)
    return stale.length + changed.length === 0
  }
  for (const name of stale) rmSync(join(folder, name))
  for (const [name, text] of changed) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return true
}

const check = process.argv.includes('--check')
const settled = (await outputs()).map((output) => settle(output, check))
process.exitCode = settled.every(Boolean) ? 0 : 1
