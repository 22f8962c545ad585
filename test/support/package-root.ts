/** Where the package lies, for code that runs compiled from an output folder of any depth. */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const find = (from: string): string => {
  if (existsSync(join(from, 'package-lock.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error(`no package above ${fileURLToPath(import.meta.url)}`)
  return find(above)
}

/** Absolute path of the folder with package.json in it. */
export const packageRoot = find(dirname(fileURLToPath(import.meta.url)))
