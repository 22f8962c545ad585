/** Schemas in tests are texts: one file `s.qapi`, or several by name. */

import { compileSchema } from '../../../src/qapi/compile.ts'
import type { Schema } from '../../../src/qapi/model.ts'

export type Files = string | Readonly<Record<string, string>>

export const compileText = (files: Files, defined: readonly string[] = []): Schema => {
  const named = typeof files === 'string' ? { 's.qapi': files } : files
  return compileSchema('s.qapi', readFrom(named), new Set(defined))
}

export const readFrom =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
    return text
  }
