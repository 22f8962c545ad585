/** Counting what a copy of an image would take, for formats that keep data in units. */

/** A source's content in guest order; `data` false: reads as zeroes. Lengths in bytes. */
export type MeasuredRuns = AsyncIterable<{ readonly length: number; readonly data: boolean }>

/** How many units of each of these sizes (bytes) have data in them. */
export const countUnits = async (
  runs: MeasuredRuns | undefined,
  sizes: readonly number[],
): Promise<number[]> => {
  const counts = sizes.map(() => 0)
  /** The first unit of each size that is not counted yet. */
  const next = sizes.map(() => 0)
  let at = 0
  for await (const { length, data } of runs ?? []) {
    const end = at + length
    if (data)
      sizes.forEach((size, i) => {
        const first = Math.max(Math.floor(at / size), next[i]!)
        const stop = Math.ceil(end / size)
        if (stop <= first) return
        counts[i]! += stop - first
        next[i] = stop
      })
    at = end
  }
  return counts
}
