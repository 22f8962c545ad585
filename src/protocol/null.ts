/** `null-co` and `null-aio`: take every write, read as zeroes, and store nothing. For measuring what lies above. */

import { BlockError } from '../base/errors.ts'
import { alignUp, GiB, SECTOR } from '../base/units.ts'
import type { Driver } from '../block/driver.ts'
import { DATA, ZERO } from '../block/extent.ts'
import type { Geometry, Layer } from '../block/layer.ts'
import type { OpenContext } from '../block/open-context.ts'

const DEFAULT_SIZE = GiB
const NANOSECONDS = 1e6
/** How long a request takes is not something that the guest sees. */
const STRONG_OPTIONS = ['size', 'read-zeroes']

const openNull = (context: OpenContext): Layer => {
  const { options } = context
  const size = options.size('size') ?? DEFAULT_SIZE
  const latencyMs = readLatency(options.take('latency-ns')) / NANOSECONDS
  const readsZero = options.boolean('read-zeroes', false)
  const geometry: Geometry = {
    size: alignUp(size, SECTOR),
    cluster: 0,
    zeroUnit: 1,
    discardUnit: 1,
    requestAlign: 1,
    maxTransfer: GiB,
    readsZero,
  }
  const wait = async (): Promise<void> => {
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs))
  }
  return {
    geometry: () => geometry,
    // Zeroes are filled in even where nothing is promised: what was in the buffer is nobody else's business.
    async read(_, into) {
      into.fill(0)
      await wait()
    },
    write: wait,
    flush: wait,
    async map(offset, length, out) {
      out.push(readsZero ? ZERO : DATA, length, -1, offset)
    },
    async close() {},
    async allocatedSize() {
      return 0
    },
  }
}

const readLatency = (value: unknown): number => {
  if (value === undefined) return 0
  const latency = Number(value)
  if (!Number.isSafeInteger(latency) || latency < 0) throw new BlockError('invalid', 'latency-ns is invalid')
  return latency
}

const nullDriver = (name: string): Driver => ({
  name,
  kind: 'protocol',
  protocolNames: [name],
  parseFilename(filename) {
    if (filename !== `${name}://`)
      throw new BlockError('invalid', `The only allowed filename for this driver is '${name}://'`)
    return {}
  },
  strongOptions: STRONG_OPTIONS,
  filename: (options) =>
    STRONG_OPTIONS.some((option) => options[option] !== undefined) ? undefined : `${name}://`,
  open: async (context) => openNull(context),
  reopens: [],
})

export const nullCo: Driver = nullDriver('null-co')
export const nullAio: Driver = nullDriver('null-aio')
