/** Host clusters, neighbours as one run of bytes: what the file is told that it may discard. */
export class HostRuns {
  readonly runs: { readonly offset: number; length: number }[] = []
  readonly #clusterSize: number

  constructor(clusterSize: number) {
    this.#clusterSize = clusterSize
  }

  /** `offset`: the first byte of a cluster. */
  add(offset: number): void {
    const last = this.runs.at(-1)
    if (last !== undefined && last.offset + last.length === offset) last.length += this.#clusterSize
    else this.runs.push({ offset, length: this.#clusterSize })
  }
}
