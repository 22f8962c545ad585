/** The same check by qemu-img and by this program, each told in the same terms. */

import type { ImageCheck } from '../../../qapi/types.ts'
import { BlockError, toBlockError } from '../../../src/base/errors.ts'
import { type Drivers, Graph } from '../../../src/block/graph.ts'
import { qcow2 } from '../../../src/format/qcow2/driver.ts'
import { raw } from '../../../src/format/raw/driver.ts'
import type { JobContext } from '../../../src/job/context.ts'
import { imageCheckJob } from '../../../src/job/image-check.ts'
import { file } from '../../../src/protocol/file/driver.ts'
import type { Oracle } from '../../support/oracle.ts'

export type Mode = 'none' | 'leaks' | 'all'

export interface Verdict {
  /** qemu-img's exit status. */
  readonly status: number
  /** What was said, line by line, of problems. */
  readonly lines: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

const COUNTS = [
  'image-end-offset',
  'check-errors',
  'corruptions',
  'leaks',
  'corruptions-fixed',
  'leaks-fixed',
  'total-clusters',
  'allocated-clusters',
  'fragmented-clusters',
  'compressed-clusters',
] as const

/** QEMU counts what it fixed in 32 bits with a sign: a snapshot table may lose billions of entries. */
const countsOf = (answer: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    COUNTS.map((name) => {
      const count = Number(answer[name] ?? 0)
      return [name, name === 'corruptions-fixed' ? count | 0 : count]
    }),
  )

/** A line without the program's name and the image's. */
const nameless = (line: string, path: string): string =>
  line.replace(/^qemu-img: /, '').replaceAll(path, 'IMAGE')

/** qemu-img's own. Both of its outputs carry lines, in an order of their own. */
export const theirCheck = (qemu: Oracle, path: string, mode: Mode): Verdict => {
  const repair = mode === 'none' ? [] : ['-r', mode]
  const ran = qemu.qemuImg(['check', '-f', 'qcow2', '--output=json', ...repair, path])
  const json = ran.stdout.indexOf('{\n')
  const counts = json < 0 ? {} : countsOf(JSON.parse(ran.stdout.slice(json)) as Record<string, unknown>)
  const text = `${json < 0 ? ran.stdout : ran.stdout.slice(0, json)}${ran.stderr}`
  const lines = text.split('\n').filter((line) => line !== '')
  return { status: ran.status, counts, lines: lines.map((line) => nameless(line, path)) }
}

const all = [qcow2, file, raw]
const drivers: Drivers = {
  all,
  byName: (name) => all.find((driver) => driver.name === name),
  byProtocol: (prefix) => (prefix === 'file' ? file : undefined),
  forPath: () => 'file',
}

const job: JobContext = {
  id: 'check',
  signal: new AbortController().signal,
  checkpoint: async () => {},
  progress: () => {},
  ready: async () => 'complete',
  onError: () => 'report',
}

const statusOf = (found: ImageCheck): number => {
  if (found.failure !== undefined || found['check-errors'] > 0) return 1
  if ((found.corruptions ?? 0) > 0) return 2
  return (found.leaks ?? 0) > 0 ? 3 : 0
}

/** This program's, as the job that `qimg check` runs. */
export const ourCheck = async (path: string, mode: Mode): Promise<Verdict> => {
  const lines: string[] = []
  const graph = new Graph(drivers, { secret: () => new Uint8Array(), warn: (text) => lines.push(text) })
  try {
    const repair = mode === 'none' ? {} : { repair: mode }
    const found = await imageCheckJob(graph, { filename: path, format: 'qcow2', ...repair }).run(job)
    lines.push(...found.findings.map(({ text }) => text))
    if (found.failure !== undefined) lines.push(`Check failed: ${found.failure}`)
    else if (found['check-errors'] > 0) lines.push('Check failed')
    const counts = found.failure === undefined ? countsOf({ ...found }) : {}
    return { status: statusOf(found), lines: lines.map((line) => nameless(line, path)), counts }
  } catch (error) {
    // Anything else than a refusal is a defect of the program's.
    if (!(error instanceof BlockError)) throw error
    const { message, hint } = toBlockError(error)
    const said = [...lines, message, ...(hint === undefined ? [] : [hint])]
    return { status: 1, lines: said.map((line) => nameless(line, path)), counts: {} }
  } finally {
    await graph.closeAll()
  }
}
