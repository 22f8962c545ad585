/** Whether two names mean one file. */

import { realpathSync } from 'node:fs'

/** Both are paths of the same file that is there. */
export const isSameFile = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    return false
  }
}
