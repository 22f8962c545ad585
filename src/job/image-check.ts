/** image-check: what is wrong with an image, and mending it. */

import type { ImageCheck, ImageCheckArguments, ImageFinding } from '../../qapi/types.ts'
import { BlockError, systemText, toBlockError } from '../base/errors.ts'
import {
  type CheckFacet,
  type CheckResult,
  type Finding,
  MAX_FINDINGS,
  type RepairMode,
} from '../block/facets.ts'
import type { Graph } from '../block/graph.ts'
import type { Node } from '../block/node.ts'
import type { JobContext, JobRun } from './context.ts'
import { holdImage, imageName, thenClose } from './image.ts'

export const imageCheckJob = (graph: Graph, args: ImageCheckArguments): JobRun<ImageCheck> => ({
  async run(job) {
    const image = await holdImage(graph, args, { id: job.id, type: 'image-check' }, 'source', {
      signal: job.signal,
      writable: args.repair !== undefined,
      forCheck: true,
    })
    return thenClose(image, async () => {
      return await new Checking(image.backend.node, imageName(args), job).run(args.repair ?? 'none')
    })
  },
})

class Checking {
  readonly #node: Node
  readonly #name: string
  readonly #job: JobContext
  readonly #findings: ImageFinding[] = []

  constructor(node: Node, name: string, job: JobContext) {
    this.#node = node
    this.#name = name
    this.#job = job
  }

  /** After a repair a second look tells what remains. */
  async run(repair: RepairMode): Promise<ImageCheck> {
    const facet = this.#node.layer.check
    if (facet === undefined)
      throw new BlockError('unsupported', 'This image format does not support checks', { code: 'ENOTSUP' })
    const fixed = { corruptionsFixed: 0, leaksFixed: 0 }
    try {
      let result = await this.#pass(facet, repair)
      const { corruptionsFixed, leaksFixed } = result
      Object.assign(fixed, { corruptionsFixed, leaksFixed })
      if (corruptionsFixed > 0 || leaksFixed > 0) result = await this.#pass(facet, 'none')
      return this.#answer({ ...result, ...fixed })
    } catch (error) {
      const { kind, code, message } = toBlockError(error)
      // Of some formats there is one kind of repair, and no other.
      if (kind === 'cancelled' || kind === 'unsupported') throw error
      const nothing = { corruptions: 0, leaks: 0, checkErrors: 0 }
      return this.#answer(
        { ...nothing, ...fixed },
        { failure: code === undefined ? message : systemText(code) },
      )
    }
  }

  #pass(facet: CheckFacet, repair: RepairMode): Promise<CheckResult> {
    return facet.check(repair, {
      signal: this.#job.signal,
      progress: async (done, total) => {
        this.#job.progress(done, total)
        await this.#job.checkpoint()
      },
      found: (finding) => this.#note(finding),
    })
  }

  #note({ kind, text, fixed, hostOffset }: Finding): void {
    if (this.#findings.length === MAX_FINDINGS) return
    this.#findings.push({ kind, text, fixed, ...(hostOffset !== undefined && { 'host-offset': hostOffset }) })
  }

  #answer(result: CheckResult, rest: { failure?: string } = {}): ImageCheck {
    const counts = {
      'image-end-offset': result.imageEndOffset,
      corruptions: result.corruptions,
      leaks: result.leaks,
      'corruptions-fixed': result.corruptionsFixed,
      'leaks-fixed': result.leaksFixed,
      'total-clusters': result.totalClusters,
      'allocated-clusters': result.allocatedClusters,
      'fragmented-clusters': result.fragmentedClusters,
      'compressed-clusters': result.compressedClusters,
    }
    return {
      filename: this.#name,
      format: this.#node.driver.name,
      'check-errors': result.checkErrors,
      ...(Object.fromEntries(Object.entries(counts).filter(([, count]) => (count ?? 0) > 0)) as Partial<
        Record<keyof typeof counts, number>
      >),
      findings: this.#findings,
      ...rest,
    }
  }
}
