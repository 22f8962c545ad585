/** A folder of files that is put back in order after each command line, by touching only what the line touched. */

import { copyFileSync, mkdirSync, readdirSync, rmSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Paths of all files below a folder, from there. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/** Changes with every write. */
const markOf = ({ mtimeMs, ctimeMs, size, ino }: Stats): string => `${ino} ${size} ${mtimeMs} ${ctimeMs}`

export class Folder {
  readonly path: string
  readonly #original: string
  readonly #marks = new Map<string, string>()

  /** A copy of `original` at `path`. */
  constructor(original: string, path: string) {
    this.#original = original
    this.path = path
    for (const name of filesBelow(original)) this.#copy(name)
  }

  /** Files that are not as they were: changed, new or gone. */
  touched(): string[] {
    const now = new Set(filesBelow(this.path))
    const gone = [...this.#marks.keys()].filter((name) => !now.has(name))
    const changed = [...now].filter(
      (name) => this.#marks.get(name) !== markOf(statSync(join(this.path, name))),
    )
    return [...gone, ...changed]
  }

  restore(): void {
    for (const name of this.touched()) {
      if (this.#marks.has(name)) this.#copy(name)
      else rmSync(join(this.path, name))
    }
  }

  #copy(name: string): void {
    const path = join(this.path, name)
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { force: true })
    copyFileSync(join(this.#original, name), path)
    this.#marks.set(name, markOf(statSync(path)))
  }
}
