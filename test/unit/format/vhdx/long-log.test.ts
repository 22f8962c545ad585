/** Logs of more changes than anybody makes. */

import t from 'tap'
import { KiB, MiB } from '../../../../src/base/units.ts'
import type { MemoryStorage } from '../../../../src/protocol/memory.ts'
import { bench } from './bench.ts'
import { buildImage, header, logEntry, PLACES, slowCrc } from './build.ts'

const LOG_ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'

t.test('a log has no more changes than memory and time allow', async (t) => {
  const zeroes = (count: number, sequence: bigint): Buffer =>
    logEntry(
      Array.from({ length: count }, () => ({ offset: PLACES.bat, length: 4096 })),
      { sequence, guid: LOG_ID, tail: 0, fileSize: 4 * MiB },
    )
  const length = 4 * MiB
  const place = 8 * MiB
  const withLong = (...entries: readonly Buffer[]): MemoryStorage => {
    const file = buildImage({ size: 4 * MiB, logGuid: LOG_ID })
    for (const offset of [64 * KiB, 128 * KiB]) {
      const bytes = header({ size: 4 * MiB, logGuid: LOG_ID }, 9n)
      bytes.writeUInt32LE(length, 68)
      bytes.writeBigUInt64LE(BigInt(place), 72)
      bytes.writeUInt32LE(0, 4)
      bytes.writeUInt32LE(slowCrc(bytes), 4)
      file.apply({ kind: 'write', offset, length: bytes.length, bytes })
    }
    file.apply({ kind: 'resize', size: place + length })
    const log = Buffer.concat(entries)
    file.apply({ kind: 'write', offset: place, length: log.length, bytes: log })
    return file
  }
  const half = 2 ** 15
  for (const [entries, isFine] of [
    [[zeroes(half, 1n), zeroes(half, 2n)], true],
    [[zeroes(half, 1n), zeroes(half + 1, 2n)], false],
    [[zeroes(2 * half + 1, 1n)], false],
  ] as const)
    for (const readOnly of [true, false]) {
      const { files, open } = bench(t)
      files.set('x', withLong(...entries))
      const opening = open('x', { readOnly }).then((image) => image.detach())
      if (isFine) await opening
      else await t.rejects(opening, { kind: 'corrupt', cause: { message: /the log has too many changes/ } })
    }
})
