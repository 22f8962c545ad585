/** Logs that are left behind: QEMU replays ours as we do, we replay its. */

import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB, MiB } from '../../src/base/units.ts'
import { type MemoryEvent, replay } from '../../src/protocol/memory.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { seeded } from '../support/random.ts'
import { bench, readAll } from '../unit/format/vhdx/bench.ts'
import { buildImage, logEntry, PLACES, STATE, toFile } from '../unit/format/vhdx/build.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

t.test('what we leave when we are killed, QEMU brings back', { skip }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(55)
  const { files, open } = bench(t)
  const start = buildImage({ size: 6 * MiB })
  const file = replay([], start)
  const diary: MemoryEvent[] = []
  file.diary = diary
  files.set('x', file)
  const image = await open('x')
  for (let i = 0; i < 20; i++) {
    const offset = random.below(6 * 256) * 4096
    const length = Math.min(random.between(1, 200) * 4096, 6 * MiB - offset)
    if (random.chance(0.2)) await image.zero(offset, length, { mayUnmap: true })
    else await image.write(offset, random.bytes(length))
    if (random.chance(0.3)) await image.flush()
  }
  await image.detach()
  // Around everything that is not payload.
  const points = [...diary.keys()].filter((i) => {
    const event = diary[i]!
    return event.kind === 'write' && event.length <= 64 * KiB && event.offset < 4 * MiB
  })
  let dirty = 0
  for (const count of points.filter((_, i) => i % 3 === 0)) {
    const killed = replay(diary.slice(0, count), start)
    toFile(killed, join(folder, 'x.vhdx'))
    files.set('x', killed)
    const reader = await open('x', { readOnly: true })
    writeFileSync(join(folder, 'x.raw'), await readAll(reader))
    await reader.detach()
    const checked = qemu!.qemuImg(['check', '-r', 'all', 'x.vhdx'], { cwd: folder })
    t.equal(checked.status, 0, `after ${count} of ${diary.length}: ${checked.stdout}${checked.stderr}`)
    if (/1 corruptions/.test(checked.stdout)) dirty++
    const compared = qemu!.qemuImg(['compare', '-f', 'vhdx', '-F', 'raw', 'x.vhdx', 'x.raw'], { cwd: folder })
    t.equal(compared.status, 0, `after ${count}: ${compared.stdout}${compared.stderr}`)
  }
  t.ok(dirty > 0, `${dirty} of them had a log to replay`)
})

t.test('logs of all shapes are replayed alike', { skip }, async (t) => {
  const folder = tempDir(t)
  const at = (name: string): string => join(folder, name)
  const random = seeded(56)
  const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
  for (let round = 0; round < 15; round++) {
    const content = random.bytes(3 * MiB)
    const image = buildImage({
      size: 4 * MiB,
      logGuid: id,
      blocks: [0, 1, 2].map((index) => ({
        index,
        state: STATE.full,
        bytes: content.subarray(index * MiB, (index + 1) * MiB),
      })),
    })
    // One sequence of entries somewhere in the ring, each with some of the blocks.
    const first = random.below(256) * 4096
    let place = first
    let sequence = BigInt(random.next()) + 1n
    for (let i = random.between(1, 5); i > 0; i--) {
      const bytes = Buffer.alloc(4096)
      for (let block = 0; block < 3; block++)
        if (random.chance(0.6)) bytes.writeBigUInt64LE(BigInt((4 + block) * MiB + STATE.full), block * 8)
      const entry = logEntry([{ offset: PLACES.bat, bytes }], {
        sequence: sequence++,
        guid: id,
        tail: first,
        fileSize: 7 * MiB,
      })
      for (let sector = 0; sector < entry.length; sector += 4096, place = (place + 4096) % MiB)
        image.apply({
          kind: 'write',
          offset: PLACES.log + place,
          length: 4096,
          bytes: entry.subarray(sector, sector + 4096),
        })
    }
    toFile(image, at('q.vhdx'))
    copyFileSync(at('q.vhdx'), at('u.vhdx'))
    const before = await runQimgHere(['convert', '-f', 'vhdx', '-O', 'raw', at('u.vhdx'), at('read.raw')])
    t.equal(before.status, 0, before.stderr)
    const [theirs, ours] = [
      qemu!.qemuImg(['check', '-r', 'all', at('q.vhdx')]),
      await runQimgHere(['check', '-r', 'all', at('u.vhdx')]),
    ]
    // Space at the end that no entry names any more is ours alone to find.
    const mended = /\d+ corruptions/
    t.equal(ours.status, theirs.status)
    t.equal(mended.exec(ours.stdout)?.[0], mended.exec(theirs.stdout)?.[0])
    for (const [format, name] of [
      ['vhdx', 'u.vhdx'],
      ['raw', 'read.raw'],
    ] as const) {
      const compared = qemu!.qemuImg(['compare', '-f', 'vhdx', '-F', format, at('q.vhdx'), at(name)])
      t.equal(compared.status, 0, `round ${round}: ${name}: ${compared.stdout}`)
    }
  }
})

t.test('a log that is not replayed is refused where QEMU refuses it', { skip }, async (t) => {
  const folder = tempDir(t)
  const path = join(folder, 'x.vhdx')
  const log = logEntry([{ offset: PLACES.bat, bytes: Buffer.alloc(4096) }], {
    sequence: 1n,
    guid: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    tail: 0,
    fileSize: 4 * MiB,
  })
  toFile(buildImage({ size: MiB, logGuid: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', log }), path)
  t.same(await runQimgHere(['check', path]), qemu!.qemuImg(['check', path]), 'check')
  const [ours, theirs] = [
    await runQimgHere(['io', '-r', '-c', 'read 0 512', path]),
    qemu!.qemuIo(['-r', '-c', 'read 0 512', path]),
  ]
  t.same(ours, theirs, 'io')
  const info = await runQimgHere(['info', '--output=json', path])
  t.equal(JSON.parse(info.stdout)['dirty-flag'], true, 'info tells')
})
