/** What the parts of a check work on: the image, its file, the references counted so far, and where findings go. */

import type { FacetContext, RepairMode } from '../../../block/layer.ts'
import type { Image } from '../image.ts'
import { References } from './references.ts'
import type { Report } from './report.ts'
import { type Steps, TableReader } from './table-reader.ts'

/** How the guest's clusters lie. */
export interface Layout {
  allocated: number
  fragmented: number
  compressed: number
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
  /** The refcount structures cannot be mended where they are. */
  rebuild = false

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

  #newReferences(): References {
    const { fields, file, clusterSize } = this.image
    return new References(fields.refcount_order, clusterSize, file.node.size, this.report)
  }
}

/** Corruptions are to be mended, not only leaks. */
export const mends = (repair: RepairMode): boolean => repair === 'all'
