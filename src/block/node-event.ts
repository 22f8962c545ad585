/** Events of nodes, for the users of a monitor. Names and members are QAPI's. */

/** Sectors are of 512 bytes; a flush is about none. */
interface Sectors {
  readonly 'sector-num': number
  readonly 'sectors-count': number
}

export interface NodeEvents {
  /** Too few children of a quorum agreed or succeeded. */
  readonly QUORUM_FAILURE: Sectors & { readonly reference: string }
  /** A child of a quorum failed, with this error, or was outvoted. */
  readonly QUORUM_REPORT_BAD: Sectors & {
    readonly type: 'read' | 'write' | 'flush'
    readonly error?: string
    readonly 'node-name': string
  }
}

export type Announce = <N extends keyof NodeEvents>(name: N, data: NodeEvents[N]) => void
