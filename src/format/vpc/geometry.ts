/**
 * Cylinders, heads and sectors: the algorithm of the specification's appendix. Virtual PC and QEMU's older images tell
 * their size by them, so sizes are rounded to what they can say.
 */

import { SECTOR } from '../../base/units.ts'
import { type FooterFields, MAX_SECTORS } from './layout.ts'

export interface Geometry {
  readonly cyls: number
  readonly heads: number
  readonly secs_per_cyl: number
}

/** Says nothing: the size is that in the footer. */
export const MAX_GEOMETRY: Geometry = { cyls: 65535, heads: 16, secs_per_cyl: 255 }

export const sectorsOf = ({ cyls, heads, secs_per_cyl }: Geometry): number => cyls * heads * secs_per_cyl

const MOST = sectorsOf(MAX_GEOMETRY)

/** The geometry of a disk of so many sectors; it may have room for less. */
export const geometryFor = (sectors: number): Geometry => {
  const total = Math.min(sectors, MOST)
  if (total >= 65535 * 16 * 63) return { cyls: Math.floor(total / 255 / 16), heads: 16, secs_per_cyl: 255 }
  let tracks = Math.floor(total / 17)
  let heads = Math.max(Math.ceil(tracks / 1024), 4)
  let secs_per_cyl = 17
  if (tracks >= heads * 1024 || heads > 16) {
    secs_per_cyl = 31
    heads = 16
    tracks = Math.floor(total / secs_per_cyl)
  }
  if (tracks >= heads * 1024) {
    secs_per_cyl = 63
    heads = 16
    tracks = Math.floor(total / secs_per_cyl)
  }
  return { cyls: Math.floor(tracks / heads), heads, secs_per_cyl }
}

/** The smallest geometry that has room for so many bytes, and the bytes that it stands for then. */
export const roundedGeometry = (size: number): { readonly geometry: Geometry; readonly size: number } => {
  const sectors = Math.min(MOST, size / SECTOR)
  let geometry: Geometry = { cyls: 0, heads: 0, secs_per_cyl: 0 }
  for (let more = 0; sectors > sectorsOf(geometry); more++) geometry = geometryFor(sectors + more)
  return { geometry, size: sectorsOf(geometry) === MOST ? size : sectorsOf(geometry) * SECTOR }
}

/** The makers whose images are as large as their geometry says; of all others the size in the footer counts. */
const BY_GEOMETRY = ['vpc ', 'qemu']

export const countsGeometry = ({ creator_app }: FooterFields): boolean =>
  BY_GEOMETRY.includes(Buffer.from(creator_app).toString('latin1'))

/** What the user says about that: the option `force_size_calc`. */
export type SizeRule = 'chs' | 'current_size' | undefined

/** Guest sectors. Infinity for what no file can be. */
export const guestSectors = (footer: FooterFields, rule: SizeRule): number => {
  const byGeometry = sectorsOf(footer)
  const counts = countsGeometry(footer) || rule === 'chs'
  if (counts && byGeometry !== MOST && rule !== 'current_size') return byGeometry
  const { hi, lo } = footer.current_size
  const sectors = Math.floor((hi * 2 ** 32 + lo) / SECTOR)
  return sectors > MAX_SECTORS ? Number.POSITIVE_INFINITY : sectors
}
