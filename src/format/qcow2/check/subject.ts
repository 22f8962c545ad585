/** What the parts of a check work on: the image, its file, the references counted so far, and where findings go. */

import { BlockError } from '../../../base/errors.ts'
import type { FacetContext, RepairMode } from '../../../block/facets.ts'
import { metadataOverlap } from '../damage.ts'
import type { Image } from '../image.ts'
import type { OverlapCheck } from '../runtime-options.ts'
import { References } from './references.ts'
import type { Report } from './report.ts'
import type { Singles } from './singles.ts'
import { type Steps, TableReader } from './table-reader.ts'

/** How the guest's clusters lie. */
export interface Layout {
  allocated: number
  fragmented: number
  compressed: number
}

/** A bitmap in the directory. */
export interface BitmapPlace {
  /** Host byte of its entry. */
  readonly entryOffset: number
  /** As they stand in the entry. */
  readonly flags: number
  readonly tableEntries: number
}

export class Subject {
  readonly image: Image
  readonly report: Report
  readonly reader: TableReader
  readonly steps: Steps = { done: 0, total: 0 }
  references: References
  layout: Layout = { allocated: 0, fragmented: 0, compressed: 0 }
  /** Refcount blocks, by index, of which nobody can tell what they say. */
  readonly unknown = new Set<number>()
  /** Bitmaps whose tables are behind the file's end, and get new ones. */
  readonly lostTables: BitmapPlace[] = []
  /** The refcount structures cannot be mended where they are. */
  rebuild = false
  /** What is to be mended at once, counts and flags; undefined: everything is mended where it is found. */
  singles: Singles[] | undefined

  constructor(image: Image, report: Report, context: FacetContext) {
    this.image = image
    this.report = report
    this.references = this.#newReferences()
    const file = { store: image.file.node, length: () => this.references.fileLength }
    this.reader = new TableReader(file, context, this.steps)
  }

  /** Forgets what was counted. */
  restart(): void {
    this.references = this.#newReferences()
    this.layout = { allocated: 0, fragmented: 0, compressed: 0 }
    this.unknown.clear()
    this.rebuild = false
  }

  /**
   * What a repair writes over a table of kind `own` hits nothing else; otherwise `text` is told and the check ends, as the
   * damage goes deeper than what is being mended.
   */
  guard(offset: number, length: number, own: OverlapCheck, text?: string): void {
    const { damage, metadata } = this.image
    const overlap = metadata.overlap(offset, length, own)
    if (overlap === undefined) return
    const line = damage.announce(metadataOverlap(overlap))
    if (line !== undefined) this.report.tell('corruption', line, offset)
    this.report.counts.checkErrors++
    if (text !== undefined) this.report.tell('error', text, offset)
    throw new BlockError('io', 'Input/output error', { code: 'EIO' })
  }

  #newReferences(): References {
    const { fields, file, clusterSize } = this.image
    return new References(fields.refcount_order, clusterSize, file.node.size, this.report)
  }
}

/** Corruptions are to be mended, not only leaks. */
export const mends = (repair: RepairMode): boolean => repair === 'all'
