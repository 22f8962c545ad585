import t, { type Test } from 'tap'
import { ExtentList } from '../../../../src/block/extent.ts'
import type { Layer } from '../../../../src/block/layer.ts'
import { nbd } from '../../../../src/protocol/nbd/driver.ts'
import { bytes, type Client, serveNbd } from '../../../support/nbd-server.ts'
import { openContext } from '../file/open-file.ts'

const SIZE = 1024 * 1024
type Style = 'simple' | 'structured' | 'extended'

/** An export whose server does this after the agreement. */
const open = async (
  t: Test,
  style: Style,
  serve: (client: Client, count: number) => Promise<void>,
  more: Record<string, unknown> = {},
): Promise<Layer> => {
  const path = await serveNbd(t, async (client, count) => {
    await client.agree(style, SIZE, 0x8fd)
    await serve(client, count)
  })
  const layer = await nbd.open(openContext({ server: { type: 'unix', path }, ...more }))
  t.teardown(() => layer.close())
  return layer
}

t.test('what is asked for, in each style', async (t) => {
  for (const style of ['simple', 'structured', 'extended'] as const) {
    const seen: unknown[] = []
    const layer = await open(t, style, async (client) => {
      for (;;) {
        const { cookie, command, flags, offset, length } = await client.request(style)
        if (command === 2) return
        if (command === 1) await client.read(length)
        seen.push([command, flags, offset, length])
        const data = command === 0 ? Buffer.alloc(length, 7) : Buffer.alloc(0)
        if (style === 'simple') client.simple(cookie, 0, data)
        else if (command === 0)
          client[style === 'extended' ? 'extended' : 'chunk'](cookie, 1, bytes([8, offset], data), 1)
        else if (style === 'extended') client.extended(cookie, 0, '', 1)
        // A server may answer so where there is nothing to structure.
        else client.simple(cookie)
      }
    })
    const into = Buffer.alloc(4096)
    await layer.read!(512, into)
    t.ok(into.every((byte) => byte === 7))
    await layer.write!(0, Buffer.alloc(512), { fua: true })
    t.equal(await layer.zero!(4096, 4096, { mayUnmap: true }), true)
    await layer.zero!(4096, 4096, { noFallback: true })
    await layer.discard!(0, 512)
    await layer.flush!()
    const payload = style === 'extended' ? 32 : 0
    t.strictSame(
      seen,
      [
        [0, 0, 512, 4096],
        [1, 1 | payload, 0, 512],
        [6, 0, 4096, 4096],
        [6, 18, 4096, 4096],
        [4, 0, 0, 512],
        [3, 0, 0, 0],
      ],
      style,
    )
  }
})

t.test('replies in pieces, in any order', async (t) => {
  const layer = await open(t, 'structured', async (client) => {
    const first = await client.request()
    const second = await client.request()
    client.chunk(second.cookie, 1, bytes([8, second.offset], Buffer.alloc(512, 2)), 1)
    client.chunk(first.cookie, 1, bytes([8, 512], Buffer.alloc(512, 1)))
    client.chunk(first.cookie, 2, bytes([8, 0], [4, 512]))
    client.chunk(first.cookie, 0, '', 1)
  })
  const [a, b] = [Buffer.alloc(1024, 9), Buffer.alloc(512, 9)]
  await Promise.all([layer.read!(0, a), layer.read!(4096, b)])
  t.ok(a.subarray(0, 512).every((byte) => byte === 0))
  t.ok(a.subarray(512).every((byte) => byte === 1))
  t.ok(b.every((byte) => byte === 2))
})

t.test('what a server leaves out shows nothing of what was there', async (t) => {
  const layer = await open(t, 'structured', async (client) => {
    const { cookie } = await client.request()
    for (let i = 0; i < 2; i++) client.chunk(cookie, 1, bytes([8, 512], Buffer.alloc(512, 1)), i)
    await client.read(1)
  })
  const into = Buffer.from('secret'.repeat(200)).subarray(0, 1024)
  await layer.read!(0, into)
  t.ok(into.subarray(0, 512).every((byte) => byte === 0))
})

t.test('errors are those of the server', async (t) => {
  const layer = await open(t, 'structured', async (client) => {
    const read = await client.request()
    client.chunk(read.cookie, 1, bytes([8, 0], Buffer.alloc(512)))
    client.chunk(read.cookie, 0x8002, bytes([4, 5], [2, 3], 'why', [8, 512]))
    client.chunk(read.cookie, 0, '', 1)
    const write = await client.request()
    await client.read(write.length)
    client.chunk(write.cookie, 0x8001, bytes([4, 28], [2, 0]), 1)
    client.simple((await client.request()).cookie, 95)
    client.simple((await client.request()).cookie, 1234)
  })
  await t.rejects(layer.read!(0, Buffer.alloc(1024)), { kind: 'io', code: 'EIO' })
  await t.rejects(layer.write!(0, Buffer.alloc(512), {}), { kind: 'no-space', code: 'ENOSPC' })
  await t.rejects(layer.zero!(0, 512, {}), { code: 'ENOTSUP' })
  await t.rejects(layer.flush!(), { code: 'EINVAL' })
})

/** Replies to a read of a KiB that no server may send. */
const BAD: Record<string, [Style, (client: Client, cookie: bigint) => void]> = {
  'another magic': ['simple', (client, cookie) => client.send([4, 0x67446699], [4, 0], [8, cookie])],
  'chunks where none were agreed on': ['simple', (client, cookie) => client.chunk(cookie, 0, '', 1)],
  'another cookie': ['simple', (client, cookie) => client.simple(cookie + 1n)],
  'a cookie of 64 bits': ['simple', (client, cookie) => client.simple(cookie + 2n ** 63n)],
  'data without structure': ['structured', (client, cookie) => client.simple(cookie, 0, Buffer.alloc(1024))],
  'data before what was asked for': [
    'structured',
    (client, cookie) => client.chunk(cookie, 1, bytes([8, 0], Buffer.alloc(512)), 1),
  ],
  'data behind it': [
    'structured',
    (client, cookie) => client.chunk(cookie, 1, bytes([8, 4096 + 512], Buffer.alloc(1024)), 1),
  ],
  'data far away': [
    'structured',
    (client, cookie) => client.chunk(cookie, 1, bytes([8, 2n ** 64n - 1n], Buffer.alloc(1024)), 1),
  ],
  'a hole that is too long': [
    'structured',
    (client, cookie) => client.chunk(cookie, 2, bytes([8, 4096], [4, 2048]), 1),
  ],
  'a hole of nothing': [
    'structured',
    (client, cookie) => client.chunk(cookie, 2, bytes([8, 4096], [4, 0]), 1),
  ],
  'too little data': [
    'structured',
    (client, cookie) => client.chunk(cookie, 1, bytes([8, 4096], Buffer.alloc(512)), 1),
  ],
  'no data': ['structured', (client, cookie) => client.chunk(cookie, 0, '', 1)],
  'data of no length': ['structured', (client, cookie) => client.chunk(cookie, 1, bytes([8, 4096]), 1)],
  'an endless payload': [
    'structured',
    (client, cookie) => client.send([4, 0x668e33ef], [2, 1], [2, 1], [8, cookie], [4, 2 ** 32 - 1]),
  ],
  'an endless error': [
    'extended',
    (client, cookie) =>
      client.send([4, 0x6e8a278c], [2, 1], [2, 0x8001], [8, cookie], [8, 0], [8, 2n ** 62n]),
  ],
  'an error that is none': [
    'structured',
    (client, cookie) => client.chunk(cookie, 0x8001, bytes([4, 0], [2, 0]), 1),
  ],
  'an error without a number': ['structured', (client, cookie) => client.chunk(cookie, 0x8001, 'x', 1)],
  'a status': [
    'structured',
    (client, cookie) => client.chunk(cookie, 5, bytes([4, 7], [4, 1024], [4, 0]), 1),
  ],
  'a chunk that nobody knows': ['structured', (client, cookie) => client.chunk(cookie, 77, '', 1)],
  'structure of another width': ['extended', (client, cookie) => client.chunk(cookie, 0, '', 1)],
}
for (const [name, [style, reply]] of Object.entries(BAD))
  t.test(`${name}: the server is not asked again`, async (t) => {
    let served = 0
    const layer = await open(
      t,
      style,
      async (client) => {
        served++
        const { cookie } = await client.request(style)
        reply(client, cookie)
        await client.read(1000)
      },
      { 'reconnect-delay': 5 },
    )
    await t.rejects(layer.read!(4096, Buffer.alloc(1024)), { kind: 'io', code: 'EIO' })
    await t.rejects(layer.read!(4096, Buffer.alloc(1024)), { kind: 'io', code: 'EIO' })
    t.equal(served, 1)
  })

const statusOf = (runs: readonly [number, number][]): Buffer =>
  bytes(
    [4, 7],
    ...runs.flatMap(
      ([length, flags]) =>
        [
          [4, length],
          [4, flags],
        ] as [4, number][],
    ),
  )

t.test('block status', async (t) => {
  const layer = await open(t, 'structured', async (client) => {
    for (const runs of [
      [
        [512, 3],
        [512, 0],
        [1024, 1],
        [2 ** 31, 2],
      ],
      [[512, 0]],
    ] as [number, number][][])
      client.chunk((await client.request()).cookie, 5, statusOf(runs), 1)
  })
  const list = new ExtentList().reset(0, 4096)
  await layer.map!(0, 4096, list)
  t.strictSame([...list.kinds.subarray(0, list.count)], [1, 2, 2, 1])
  t.strictSame([...list.lengths.subarray(0, list.count)], [512, 512, 1024, 2048])
  t.strictSame([...list.flags.subarray(0, list.count)], [0, 0, 16, 32])
  await layer.map!(0, 4096, list.reset(0, 4096))
  t.equal(list.covered, 512, 'less than was asked for')
})

for (const [name, payload] of Object.entries({
  'of another context': bytes([4, 8], [4, 512], [4, 0]),
  'of no runs': bytes([4, 7]),
  'of half a run': bytes([4, 7], [4, 512]),
  'of runs of nothing': bytes([4, 7], [4, 0], [4, 0]),
}))
  t.test(`block status ${name}`, async (t) => {
    const layer = await open(t, 'structured', async (client) => {
      client.chunk((await client.request()).cookie, 5, payload, 1)
      await client.read(1000)
    })
    await t.rejects(layer.map!(0, 4096, new ExtentList().reset(0, 4096)), { kind: 'io', code: 'EIO' })
  })

t.test('who loses interest gets the buffer back at once', async (t) => {
  let goOn = (): void => {}
  const half = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const layer = await open(t, 'structured', async (client) => {
    const { cookie } = await client.request()
    client.send([4, 0x668e33ef], [2, 1], [2, 1], [8, cookie], [4, 8 + 1024], [8, 0], Buffer.alloc(512, 1))
    await half
    client.send(Buffer.alloc(512, 1))
    const next = await client.request()
    client.chunk(next.cookie, 1, bytes([8, 0], Buffer.alloc(512, 2)), 1)
  })
  const into = Buffer.alloc(1024)
  const controller = new AbortController()
  const read = layer.read!(0, into, controller.signal)
  while (into[0] === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  controller.abort()
  await t.rejects(read, { name: 'AbortError' })
  into.fill(5)
  goOn()
  const other = Buffer.alloc(512)
  await layer.read!(0, other)
  t.ok(other.every((byte) => byte === 2))
  t.ok(into.every((byte) => byte === 5))
})

t.test('a server that is lost', async (t) => {
  const once = async (client: Client, count: number): Promise<void> => {
    const { cookie, length, command } = await client.request()
    // The first one hangs up in the middle of an answer.
    if (count === 0) {
      client.send([4, 0x668e33ef])
      client.socket.end()
      return
    }
    if (command === 0) client.chunk(cookie, 1, bytes([8, 0], Buffer.alloc(length, 3)), 1)
  }
  const patient = await open(t, 'structured', once, { 'reconnect-delay': 5 })
  const into = Buffer.alloc(512)
  await patient.read!(0, into)
  t.ok(
    into.every((byte) => byte === 3),
    'was asked again',
  )
  const other = await open(t, 'structured', once)
  await t.rejects(other.read!(0, into), { code: 'EIO' })
  await other.read!(0, into.fill(0))
  t.ok(
    into.every((byte) => byte === 3),
    'the next request finds it',
  )
})

t.test('a server that comes back with another export', async (t) => {
  const path = await serveNbd(t, async (client, count) => {
    await client.agree('structured', count === 0 ? SIZE : SIZE / 2)
    await client.request()
    client.socket.destroy()
  })
  const layer = await nbd.open(openContext({ server: { type: 'unix', path }, 'reconnect-delay': 5 }))
  await t.rejects(layer.read!(0, Buffer.alloc(512)), {
    code: 'EIO',
    earlier: 'The export is not the same any more',
  })
  await layer.close()
})

t.test('what is beyond the end of the export', async (t) => {
  const path = await serveNbd(t, async (client) => {
    await client.agree('structured', 1000)
    const { cookie, length } = await client.request()
    t.equal(length, 488)
    client.chunk(cookie, 1, bytes([8, 512], Buffer.alloc(488, 4)), 1)
  })
  const layer = await nbd.open(openContext({ server: { type: 'unix', path } }))
  const into = Buffer.alloc(512, 9)
  await layer.read!(512, into)
  t.ok(into.subarray(0, 488).every((byte) => byte === 4))
  t.ok(into.subarray(488).every((byte) => byte === 0))
  await t.rejects(layer.write!(512, Buffer.alloc(512), {}), { code: 'EINVAL' })
  const list = new ExtentList().reset(1000, 24)
  await layer.map!(1000, 24, list)
  t.equal(list.kind(0), 1)
  await layer.close()
})
