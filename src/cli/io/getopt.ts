/** Options of a command, as getopt(3) reads them: letters in clusters, in any position, `--` to end them. */

export interface Parsed {
  /** The value of an option, '' for one without; absent: not given. Where it stands last. */
  readonly options: ReadonlyMap<string, string>
  /** All of them with their values, as they stand. */
  readonly given: readonly (readonly [letter: string, value: string])[]
  readonly operands: readonly string[]
  /** What is wrong with the next option (without the command's name in front); what follows is not read. */
  readonly complaint?: string
}

/**
 * Splits words by a list of letters, those with an argument followed by a colon, up to what the list does not have.
 */
export const getopt = (words: readonly string[], letters: string): Parsed => {
  const options = new Map<string, string>()
  const given: [letter: string, value: string][] = []
  const operands: string[] = []
  const take = (letter: string, value: string): void => {
    options.set(letter, value)
    given.push([letter, value])
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '--') {
      operands.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word)
      continue
    }
    for (let i = 1; i < word.length; i++) {
      const letter = word[i]!
      const known = letter === ':' ? -1 : letters.indexOf(letter)
      if (known < 0) return { options, given, operands, complaint: `invalid option -- '${letter}'` }
      if (letters[known + 1] !== ':') {
        take(letter, '')
        continue
      }
      const value = i + 1 < word.length ? word.slice(i + 1) : words[++at]
      if (value === undefined)
        return { options, given, operands, complaint: `option requires an argument -- '${letter}'` }
      take(letter, value)
      break
    }
  }
  return { options, given, operands }
}
