/** Small images that are made of more extents than anybody could list at once. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { ImageMapArguments, MapEntry } from '../../../qapi/types.ts'
import { MiB, SECTOR } from '../../../src/base/units.ts'
import { imageMapJob } from '../../../src/job/image-map.ts'
import { JobManager } from '../../../src/job/manager.ts'
import { quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'
import { runQimgHere, runQimgInto } from '../../support/in-process.ts'
import { differencingVhd, uuidOf } from '../../support/vhd.ts'

const BLOCK = 2 * MiB
const SIZE = 200 * BLOCK
const ENTRIES = SIZE / SECTOR
/** Of memory, for a map of any length; all entries at once took 3 GiB. How much garbage is left lying is V8’s choice. KiB. */
const MEMORY = 400 * 1024

/** All blocks are in one place, and every other sector of it is the image's own: 2 MiB in all. */
const manyExtents = async (folder: string): Promise<string> => {
  const parent = join(folder, 'parent.vhd')
  await runQimgHere(['create', '-f', 'vpc', '-o', 'force_size=on', parent, `${SIZE}`])
  const bytes = differencingVhd({
    size: SIZE,
    blockSize: BLOCK,
    parentUuid: uuidOf(readFileSync(parent)),
    locators: [{ platform: 'W2ru', bytes: Buffer.from('parent.vhd', 'utf16le') }],
    parentName: '',
    sectors: new Map(Array.from({ length: BLOCK / SECTOR / 2 }, (_, i) => [i * 2, 1])),
  })
  const table = Number(bytes.readBigUInt64BE(SECTOR + 16))
  for (let i = 1; i < SIZE / BLOCK; i++) bytes.copy(bytes, table + i * 4, table, table + 4)
  const path = join(folder, 'many.vhd')
  writeFileSync(path, bytes)
  return path
}

t.test('map prints them as they come', async (t) => {
  const path = await manyExtents(tempDir(t))
  for (const format of ['json', 'human']) {
    let lines = 0
    let longest = 0
    let end = ''
    const before = process.resourceUsage().maxRSS
    const status = await runQimgInto(
      {
        out(text) {
          lines += text.split('\n').length - 1
          longest = Math.max(longest, text.length)
          end = (end + text).slice(-300)
        },
        err: (text) => t.fail(text),
      },
      ['map', `--output=${format}`, path],
    )
    t.equal(status, 0)
    t.equal(lines, format === 'json' ? ENTRIES : 1 + ENTRIES / 2, 'lines')
    t.ok(longest < 16 * MiB, `${longest} characters at once`)
    const grown = process.resourceUsage().maxRSS - before
    t.ok(grown < MEMORY, `${grown} KiB`)
    t.match(end, format === 'json' ? `"start": ${SIZE - SECTOR}, ` : `0x${(SIZE - 2 * SECTOR).toString(16)} `)
  }
})

t.test('an answer is bounded, and can be had in parts', async (t) => {
  const filename = await manyExtents(tempDir(t))
  const graph = quietGraph()
  const jobs = new JobManager({ emit: () => {}, emitProgress: () => {} })
  const map = async (more: Partial<ImageMapArguments>): Promise<readonly MapEntry[]> => {
    const run = imageMapJob(graph, { filename, ...more })
    const job = await jobs.perform({ type: 'image-map', kind: 'block', run }, new AbortController().signal)
    return job.result as readonly MapEntry[]
  }
  const whole = await map({ length: 10 * SECTOR })
  t.equal(whole.length, 10)
  t.same(await map({ limit: 10 }), whole)
  t.same([...(await map({ limit: 3 })), ...(await map({ start: 3 * SECTOR, limit: 7 }))], whole)
  t.equal((await map({ limit: 100_000 })).length, 100_000)
  t.equal((await map({ length: 100_000 * SECTOR })).length, 100_000)
  await t.rejects(map({ length: 100_001 * SECTOR }), {
    kind: 'unsupported',
    message: 'The map has more than 100000 entries; ask for a part of it',
  })
  for (const limit of [0, 100_001])
    await t.rejects(map({ limit }), { kind: 'invalid', message: 'The limit must be from 1 to 100000' })
  t.equal(graph.nodes().length, 0)
})
