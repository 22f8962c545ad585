/** New images: what reproducible means, and that nothing half-made is left. */

import t, { type Test } from 'tap'
import { MiB } from '../../../../src/base/units.ts'
import { createImage } from '../../../../src/format/vhdx/create.ts'
import { type MemoryEvent, MemoryStorage } from '../../../../src/protocol/memory.ts'
import { bench } from './bench.ts'
import { readGuest } from './build.ts'

const make = async (t: Test, options: Record<string, unknown>, epoch?: number): Promise<MemoryStorage> => {
  const { files, graph } = bench(t)
  const file = new MemoryStorage()
  files.set('x', file)
  const node = await graph.open({ driver: 'memory', filename: 'x' }, { readOnly: false })
  await createImage(
    { file: 'x', ...options },
    {
      signal: new AbortController().signal,
      child: async () => ({ node }) as never,
      secret: () => new Uint8Array(),
      warn: () => {},
      backing: () => Promise.reject(new Error('there is none')),
      epoch,
    },
  )
  return file
}

const bytesOf = (file: MemoryStorage): Buffer => {
  const bytes = Buffer.alloc(file.size)
  file.read(0, bytes)
  return bytes
}

t.test('the same input gives the same file, where that is asked for', async (t) => {
  const options = { size: 20 * MiB, 'block-size': MiB }
  t.ok(bytesOf(await make(t, options, 1)).equals(bytesOf(await make(t, options, 1))))
  t.notOk(bytesOf(await make(t, options, 1)).equals(bytesOf(await make(t, options, 2))))
  t.notOk(bytesOf(await make(t, options)).equals(bytesOf(await make(t, options))))
})

t.test('and so do writes to it', async (t) => {
  const before = process.env.SOURCE_DATE_EPOCH
  process.env.SOURCE_DATE_EPOCH = '1700000000'
  t.teardown(() => {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
    else process.env.SOURCE_DATE_EPOCH = before
  })
  const results: Buffer[] = []
  for (let i = 0; i < 2; i++) {
    const { files, open } = bench(t)
    const file = await make(t, { size: 20 * MiB, 'block-size': MiB }, 1)
    files.set('x', file)
    const identities = new Set<string>()
    for (let session = 0; session < 2; session++) {
      const image = await open('x')
      await image.write(session * MiB, new Uint8Array(4096).fill(1))
      identities.add(image.node.layer.contentId!())
      await image.detach()
    }
    t.equal(identities.size, 2, 'each state has an identity of its own all the same')
    results.push(bytesOf(file))
  }
  t.ok(results[0]!.equals(results[1]!))
})

t.test('fixed images have all blocks in their place, whole', async (t) => {
  for (const marksZero of [true, false]) {
    const file = await make(t, {
      size: 5 * MiB + 512,
      'block-size': 2 * MiB,
      subformat: 'fixed',
      'block-state-zero': marksZero,
    })
    t.equal(file.size, 8 * MiB + 6 * MiB)
    t.ok(readGuest(file, (_offset, length) => new Uint8Array(length).fill(1)).every((byte) => byte === 0))
  }
})

t.test('the signature comes last', async (t) => {
  const { files, graph, open } = bench(t)
  const file = new MemoryStorage()
  const diary: MemoryEvent[] = []
  file.diary = diary
  files.set('x', file)
  const node = await graph.open({ driver: 'memory', filename: 'x' }, { readOnly: false })
  await createImage(
    { size: MiB, file: 'x' },
    {
      signal: new AbortController().signal,
      child: async () => ({ node }) as never,
      secret: () => new Uint8Array(),
      warn: () => {},
      backing: () => Promise.reject(new Error('there is none')),
    },
  )
  const last = diary.findLastIndex(({ kind }) => kind === 'write')
  t.match(diary[last], { offset: 0 })
  t.equal(diary[last - 1]!.kind, 'flush')
  await (await open('x')).detach()
})
