/** Images that cannot be: made out of a sound one, opened, and refused without a byte written. */

import { readFileSync, writeFileSync } from 'node:fs'
import type { Test } from 'tap'
import { openImage, quietGraph } from './graph.ts'

/** What is wrong, the error's kind, how the sound image is damaged, and the error's text. */
export type RefusedCase = readonly [
  what: string,
  kind: string,
  change: (bytes: Buffer) => void,
  message: string | RegExp,
]

export interface RefusedHow {
  /** How the image is opened; both ways unless told. */
  readonly writable?: readonly boolean[]
  /** The most that a refusal may take, in KiB. */
  readonly memory?: number
}

/** Opens the image at `path` damaged by each of the cases in turn; it is sound again afterwards. */
export const checkRefused = async (
  t: Test,
  path: string,
  format: string,
  cases: readonly RefusedCase[],
  { writable: modes = [false, true], memory }: RefusedHow = {},
): Promise<void> => {
  const sound = readFileSync(path)
  for (const [what, kind, change, message] of cases)
    for (const writable of modes) {
      const bytes = Buffer.from(sound)
      change(bytes)
      writeFileSync(path, bytes)
      const before = process.resourceUsage().maxRSS
      await t.rejects(openImage(quietGraph(), path, format, { writable }), { kind, message }, what)
      if (memory !== undefined) t.ok(process.resourceUsage().maxRSS - before < memory, `${what}: memory`)
      t.ok(readFileSync(path).equals(bytes), `${what}: nothing was written`)
    }
  writeFileSync(path, sound)
}
