import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MiB, SECTOR } from '../../../../src/base/units.ts'
import { ExtentList } from '../../../../src/block/extent.ts'
import { alignedBytes, isAligned } from '../../../../src/os/aligned.ts'
import { tempDir } from '../../../support/images.ts'
import { seeded } from '../../../support/random.ts'
import { openFileLayer } from './open-file.ts'

t.test('requests past the page cache, from memory of any alignment', async (t) => {
  const path = join(tempDir(t), 'a')
  const bytes = seeded(1).bytes(3 * MiB)
  fs.writeFileSync(path, bytes)
  try {
    fs.closeSync(fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_DIRECT))
  } catch {
    t.pass('O_DIRECT', { skip: 'this file system has no O_DIRECT' })
    return
  }
  const layer = await openFileLayer({ filename: path, aio: 'native' }, { direct: true })
  const { requestAlign, size } = layer.geometry()
  t.ok(requestAlign === 512 || requestAlign === 4096)
  const whole = Buffer.alloc(size + 1).subarray(1)
  await layer.read(0, whole)
  t.ok(whole.equals(bytes))
  const aligned = alignedBytes(4096, 4096)
  t.ok(isAligned(aligned, 4096))
  await layer.read(4096, aligned)
  t.ok(bytes.subarray(4096, 8192).equals(aligned))
  const other = seeded(2).bytes(2 * MiB + 4096)
  await layer.write(8192, other, {})
  await layer.flush()
  t.ok(
    fs
      .readFileSync(path)
      .subarray(8192, 8192 + other.length)
      .equals(other),
  )
  await layer.close()

  fs.truncateSync(path, 1000)
  const short = await openFileLayer(path, { direct: true })
  const into = new Uint8Array(4096).fill(1)
  await short.read(0, into)
  t.ok(bytes.subarray(0, 1000).equals(into.subarray(0, 1000)))
  t.ok(into.subarray(1000).every((byte) => byte === 0))
  const list = new ExtentList(4).reset(0, 2 * SECTOR)
  await short.map(0, 2 * SECTOR, list)
  t.same(
    [list.count, list.covered],
    [1, 2 * SECTOR],
    'data goes on to the end of the unit that the file ends in',
  )
  await short.close()
})
