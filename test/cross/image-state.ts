/** What qemu-img says of an image that a user could tell apart from another: metadata, allocation, consistency. */

import type { Oracle } from '../support/oracle.ts'

export interface ImageState {
  readonly info: unknown
  readonly map: unknown
  readonly check: number
}

/** `name` is within `folder`. */
export const imageState = (qemu: Oracle, folder: string, name: string): ImageState => {
  const run = (...args: string[]) => qemu.qemuImg(args, { cwd: folder })
  const { stdout, stderr } = run('info', '-U', '--output=json', name)
  // With subclusters, which of the zeroes in a cluster are written is each program's own affair.
  const subclusters = stdout.includes('"extended-l2": true')
  // qemu-img follows an image that has become its own backing file for ever.
  if (stdout.includes(`"backing-filename": "${name}"`)) return { info: name, map: name, check: 0 }
  return {
    info: stdout === '' ? stderr : ownMetadata(JSON.parse(stdout) as Record<string, unknown>),
    map: subclusters ? '' : allocation(run('map', '-U', '--output=json', name).stdout),
    check: run('check', '-U', '-q', name).status,
  }
}

interface Extent {
  offset?: number
  start: number
  length: number
  present: boolean
  data: boolean
  zero: boolean
}

/** What `map` says, without what is each program's own affair: where clusters lie in the file, and its holes. */
const allocation = (text: string): unknown => {
  if (text === '') return text
  const runs: { kind: string; length: number }[] = []
  for (const { offset: _, length, start: __, ...kind } of JSON.parse(text) as Extent[]) {
    if (kind.present && kind.data) kind.zero = false
    const last = runs.at(-1)
    if (last?.kind === JSON.stringify(kind)) last.length += length
    else runs.push({ kind: JSON.stringify(kind), length })
  }
  return runs
}

/** Without the file it is in, the space it takes, dates, and what is random on purpose. */
const ownMetadata = (info: Record<string, unknown>): unknown => {
  const { children: _, 'actual-size': __, ...own } = info
  const random = new Set(['uuid', 'master-key-iters', 'iters', 'payload-offset', 'cid', 'parent-cid'])
  return JSON.parse(
    JSON.stringify(own, (key, value: unknown) => (/^date-/.test(key) || random.has(key) ? '…' : value)),
  )
}
