/** How large an image will be. */

import { alignUp, SECTOR } from '../../base/units.ts'
import type { CreateFacet, Measurement } from '../../block/create-facet.ts'
import { type Plan, planImage } from './create-options.ts'
import { GRAIN_BYTES, layOut } from './new-extent.ts'

type Source = Parameters<NonNullable<CreateFacet['measure']>>[1]

/** Packed grains are counted as if they did not get shorter. */
export const measureImage = async (
  options: Record<string, unknown>,
  source: Source,
): Promise<Measurement> => {
  const size = alignUp(source.size, SECTOR)
  const plan = planImage({ ...options, size })
  if (plan.flat) return { required: size + SECTOR, fullyAllocated: size + SECTOR }
  const parts = plan.apart ? plan.parts : [size]
  const tables = parts.reduce((sum, part) => sum + layOut(part).overHead * SECTOR, plan.apart ? SECTOR : 0)
  const perGrain = GRAIN_BYTES + (plan.packed ? SECTOR : 0)
  const end = plan.packed ? endOfStream(plan) : 0
  const all = Math.ceil(size / GRAIN_BYTES)
  const used = source.runs === undefined ? 0 : await grainsOf(source.runs)
  return { required: tables + end + used * perGrain, fullyAllocated: tables + end + all * perGrain }
}

/** Tables, directory and footer behind the grains. */
const endOfStream = ({ size }: Plan): number => {
  const { tables, directory } = layOut(size)
  return tables * 5 * SECTOR + (directory + 4) * SECTOR
}

const grainsOf = async (runs: NonNullable<Source['runs']>): Promise<number> => {
  let grains = 0
  let at = 0
  /** First grain not counted yet. */
  let next = 0
  for await (const { length, data } of runs) {
    const end = at + length
    if (data) {
      const first = Math.max(Math.floor(at / GRAIN_BYTES), next)
      next = Math.max(Math.ceil(end / GRAIN_BYTES), next)
      grains += next - first
    }
    at = end
  }
  return grains
}
