/** The words that QEMU takes for yes and no. */

const YES: ReadonlySet<string> = new Set(['on', 'yes', 'true', 'y'])
const NO: ReadonlySet<string> = new Set(['off', 'no', 'false', 'n'])

/** What a word means, or undefined for one that means neither. */
export const parseTruth = (text: string): boolean | undefined => {
  if (YES.has(text)) return true
  return NO.has(text) ? false : undefined
}
