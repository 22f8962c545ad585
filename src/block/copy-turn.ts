/** Turns: pieces that are copied at the same time claim the target's space one after another. */

/** A place in the order in which the target's space is claimed, so that the same input gives the same file. */
export interface Turn {
  /** Its turn has come. */
  readonly before: Promise<void>
  /** Whoever has the turn needs it no longer. */
  readonly pass: () => void
  /** The turn has come, and was passed on. */
  readonly done: Promise<void>
}

export const AT_ONCE: Turn = { before: Promise.resolve(), pass() {}, done: Promise.resolve() }

export const turnAfter = ({ done: before }: Turn): Turn => {
  let pass!: () => void
  const passed = new Promise<void>((resolve) => {
    pass = resolve
  })
  return { before, pass, done: passed.then(() => before) }
}
