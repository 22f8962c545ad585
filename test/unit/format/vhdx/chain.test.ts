/** A differencing image and its parent as files, through the commands that users have. */

import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import { tempDir } from '../../../support/images.ts'
import { runQimgHere } from '../../../support/in-process.ts'
import { randomOf } from '../../../support/random.ts'
import { buildImage, PARENT_ID, STATE, toFile } from './build.ts'

t.test('info, map, convert, compare, writes and commit', async (t) => {
  const folder = tempDir(t)
  const at = (name: string): string => join(folder, name)
  const run = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await runQimgHere(args)
    t.equal(status, 0, `${args.join(' ')}: ${stdout}${stderr}`)
    return stdout
  }
  const noise = randomOf(95).bytes(2 * MiB)
  toFile(
    buildImage({
      size: 4 * MiB,
      blocks: [
        { index: 0, state: STATE.full, bytes: noise.subarray(0, MiB) },
        { index: 2, state: STATE.full, bytes: noise.subarray(MiB) },
      ],
    }),
    at('parent.vhdx'),
  )
  toFile(
    buildImage({
      size: 4 * MiB,
      parent: { parent_linkage: `{${PARENT_ID}}`, relative_path: '.\\parent.vhdx' },
      dataWriteGuid: '22222222-3333-4444-8555-666666666666',
      blocks: [
        { index: 1, state: STATE.full, bytes: noise.subarray(0, MiB) },
        { index: 2, state: STATE.partial, bytes: noise.subarray(0, MiB), has: (sector) => sector < 8 },
      ],
    }),
    at('child.vhdx'),
  )
  const expected = Buffer.alloc(4 * MiB)
  expected.set(noise.subarray(0, MiB), 0)
  expected.set(noise.subarray(0, MiB), MiB)
  expected.set(noise.subarray(MiB), 2 * MiB)
  expected.set(noise.subarray(0, 4096), 2 * MiB)
  const raw = openSync(at('expected.raw'), 'w')
  writeSync(raw, expected)
  closeSync(raw)

  const info = JSON.parse(await run('info', '--output=json', at('child.vhdx'))) as Record<string, unknown>
  t.match(info, {
    format: 'vhdx',
    'virtual-size': 4 * MiB,
    'backing-filename': './parent.vhdx',
    'backing-filename-format': 'vhdx',
    'full-backing-filename': at('./parent.vhdx').replace('/parent', '/./parent'),
  })
  const chain = JSON.parse(await run('info', '--backing-chain', '--output=json', at('child.vhdx')))
  t.equal(chain.length, 2)
  const map = JSON.parse(await run('map', '--output=json', at('child.vhdx'))) as {
    start: number
    length: number
    depth: number
    data: boolean
  }[]
  t.same(
    map.filter(({ data }) => data).map(({ start, length, depth }) => [start, length, depth]),
    [
      [0, MiB, 1],
      [MiB, MiB + 4096, 0],
      [2 * MiB + 4096, MiB - 4096, 1],
    ],
  )
  await run('compare', '-f', 'raw', '-F', 'vhdx', at('expected.raw'), at('child.vhdx'))
  await run('convert', '-O', 'qcow2', at('child.vhdx'), at('flat.qcow2'))
  await run('compare', '-f', 'raw', at('expected.raw'), at('flat.qcow2'))
  await run('io', '-c', 'write -P 9 3M 512', '-c', 'write -z 0 1M', at('child.vhdx'))
  await run('io', '-f', 'raw', '-c', 'write -P 9 3M 512', '-c', 'write -z 0 1M', at('expected.raw'))
  await run('compare', '-f', 'raw', '-F', 'vhdx', at('expected.raw'), at('child.vhdx'))
  await run('check', at('child.vhdx'))
  await run('commit', '-f', 'vhdx', at('child.vhdx'))
  await run('compare', '-f', 'raw', '-F', 'vhdx', at('expected.raw'), at('parent.vhdx'))
  await run('compare', '-f', 'raw', '-F', 'vhdx', at('expected.raw'), at('child.vhdx'))
  const empty = JSON.parse(await run('map', '--output=json', at('child.vhdx'))) as {
    depth: number
    data: boolean
  }[]
  t.ok(
    empty.every(({ depth, data }) => !data || depth === 1),
    'all that is in it is its parent’s',
  )
  const refused = await runQimgHere(['rebase', '-f', 'vhdx', '-u', '-b', '', at('child.vhdx')])
  t.equal(refused.status, 1)
  await run('io', '-c', 'write -P 1 0 512', at('parent.vhdx'))
  const stranger = await runQimgHere(['io', '-r', '-c', 'read 0 512', at('child.vhdx')])
  t.match(stranger.stderr, /is not the parent that the image was made for, or was changed since/)
  await run('info', at('child.vhdx'))
})
