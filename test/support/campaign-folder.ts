/** A folder for what is made once for all rounds of a campaign. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Its path. It goes when the process ends. */
export const campaignFolder = (prefix: string): string => {
  const root = mkdtempSync(join(tmpdir(), prefix))
  process.once('exit', () => rmSync(root, { recursive: true, force: true }))
  return root
}
