/** A client's connection, as far as a command may know it. */

export interface ClientConnection {
  /** Counts up from 1; for logs. */
  readonly id: number
  readonly dialect: 'qmp' | 'jsonrpc' | 'local'
  /** Turns JOB_PROGRESS on or off for this connection. */
  setProgress(enable: boolean): void
  /**
   * JSON-RPC: which events come as notifications from now on; undefined: all.
   * @throws {BlockError} on a QMP connection, which gets all events anyway
   */
  subscribe(names: readonly string[] | undefined): void
}
