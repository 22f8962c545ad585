/** What the house needs of a logger: the part of pino's interface that it uses, so that tests can pass their own. */

type Log = {
  (fields: object, message?: string): void
  (message: string): void
}

export interface Logger {
  readonly debug: Log
  readonly info: Log
  readonly warn: Log
  readonly error: Log
  /** A logger that adds `fields` to every line. */
  child(fields: Record<string, unknown>): Logger
}

const ignore = (): void => {}

/** Says nothing. */
export const silentLogger: Logger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
}
