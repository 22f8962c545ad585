/** What the command line asks about formats before a command runs. The entry point answers it from the drivers. */

/** The `-o` options of one new image. */
export interface TargetOptions {
  /** The format has this option. */
  knows(name: string): boolean
  /** The text given for it. */
  text(name: string): string | undefined
  /** Kind `invalid` for an unknown option and for a value that its type refuses. */
  set(name: string, text: string): void
  /** The same for a list; the error says so where all of it would do for a new image. */
  setAll(pairs: readonly { readonly name: string; readonly value: string }[]): void
  /** All that is set or has a default, in the format's order. */
  entries(): Iterable<readonly [name: string, text: string]>
  /** What is set, in the spelling of BlockdevCreateOptions. */
  toBlockdev(): Record<string, unknown>
}

export interface Formats {
  /** All drivers' names. */
  names(): readonly string[]
  /** Fails where no image of this format and name can be created. */
  options(format: string, filename: string): TargetOptions
  /** The text of `-o help`. */
  help(format: string, filename?: string): string
  /** The options that can be changed in images of this format. Fails where there are none. */
  amendOptions(format: string): TargetOptions
  /** The text of `amend -o help`. */
  amendHelp(format: string): string
  /** The name under which a backing file called `name` by the image `filename` is opened. */
  backingPath(filename: string, name: string): string
}
