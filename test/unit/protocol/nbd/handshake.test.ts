import t, { type Test } from 'tap'
import type { BlockError } from '../../../../src/base/errors.ts'
import { nbd } from '../../../../src/protocol/nbd/driver.ts'
import { bytes, type Client, serveNbd } from '../../../support/nbd-server.ts'
import { openContext } from '../file/open-file.ts'

const MiB = 1024 * 1024
const UNSUPPORTED = 2 ** 31 + 1

/** Opens the export `x` of a server; `wanted` for more options. */
const open = async (t: Test, serve: (client: Client) => Promise<void>, wanted = {}) => {
  const path = await serveNbd(t, serve)
  return nbd.open(openContext({ server: { type: 'unix', path }, export: 'x', ...wanted }))
}

const refusal = async (
  t: Test,
  serve: (client: Client) => Promise<void>,
  wanted = {},
): Promise<BlockError> => {
  try {
    const layer = await open(t, serve, wanted)
    await layer.close()
  } catch (error) {
    return error as BlockError
  }
  throw new Error('it was opened')
}

t.test('all ways to agree', async (t) => {
  for (const style of ['simple', 'structured', 'extended'] as const) {
    const layer = await open(t, (client) => client.agree(style, 1000))
    t.equal(layer.geometry().size, 1024, 'whole sectors')
    t.equal(layer.map === undefined, style === 'simple')
    await layer.close()
  }
})

t.test('a server of the first kind has one export, without a name', async (t) => {
  const old = async (client: Client): Promise<void> => {
    client.send('NBDMAGIC', [8, 0x420281861253n], [8, MiB], [4, 1], Buffer.alloc(124))
    await client.request()
  }
  const layer = await open(t, old, { export: undefined })
  t.equal(layer.geometry().size, MiB)
  t.equal(layer.zero, undefined)
  await layer.close()
  t.match(await refusal(t, old), { message: 'Server does not support non-empty export names' })
})

t.test('a server that does not answer options', async (t) => {
  let name = ''
  const layer = await open(t, async (client) => {
    t.equal(await client.greet(0), 0)
    const { option, data } = await client.option()
    t.equal(option, 1)
    name = data.toString()
    client.send([8, MiB], [2, 1], Buffer.alloc(124))
    await client.request()
  })
  t.equal(name, 'x')
  t.equal(layer.geometry().size, MiB)
  await layer.close()
})

t.test('a server that only knows names lists them first', async (t) => {
  const byName = (listed: string) => async (client: Client) => {
    await client.greet()
    for (;;) {
      const { option } = await client.option()
      if (option === 3) {
        client.reply(3, 2, bytes([4, listed.length], listed))
        client.reply(3, 1)
      } else if (option === 1) {
        client.send([8, MiB], [2, 1])
        return
      } else client.reply(option, UNSUPPORTED)
    }
  }
  const layer = await open(t, byName('x'))
  t.equal(layer.geometry().size, MiB)
  await layer.close()
  t.match(await refusal(t, byName('y')), { message: "No export with name 'x' available" })
})

t.test('block sizes decide how it is asked', async (t) => {
  const sized = (min: number, preferred: number, max: number) => async (client: Client) => {
    await client.greet()
    for (;;) {
      const { option } = await client.option()
      if (option !== 7) client.reply(option, UNSUPPORTED)
      else {
        client.reply(7, 3, bytes([2, 3], [4, min], [4, preferred], [4, max]))
        client.begin(7, MiB, 0x65)
        await client.request()
      }
    }
  }
  const layer = await open(t, sized(4096, 4096, 10_000))
  t.match(layer.geometry(), { requestAlign: 4096, zeroUnit: 4096, discardUnit: 4096, maxTransfer: 8192 })
  await layer.close()
  t.match(await refusal(t, sized(1000, 4096, 8192)), { kind: 'invalid' })
  t.match(await refusal(t, sized(2 ** 17, 2 ** 17, 2 ** 18)), { kind: 'invalid' })
  t.match(await refusal(t, sized(0, 4096, 8192)), { kind: 'invalid' })
  t.match(await refusal(t, sized(4096, 4096, 512)), { kind: 'invalid' })
})

/** How a server goes wrong at its first option, and what is said of it. */
const WRONG: Record<string, [(client: Client) => void, string | RegExp]> = {
  'another magic': [
    (client) => client.send([8, 1], [4, 11], [4, 1], [4, 0]),
    'Unexpected option reply magic',
  ],
  'another option': [
    (client) => client.reply(12, 1),
    'Unexpected option type 12 (<unknown>), expected 11 (extended headers)',
  ],
  'a long reply': [
    (client) => client.send([8, 0x3e889045565a9n], [4, 11], [4, 1], [4, 2 ** 32 - 1]),
    /too long/,
  ],
  'a long error': [
    (client) => client.send([8, 0x3e889045565a9n], [4, 11], [4, UNSUPPORTED], [4, 5000]),
    /too long/,
  ],
  'an answer with more': [(client) => client.reply(11, 1, 'x'), /Unexpected reply/],
  'the end': [
    (client) => client.socket.end(),
    'Failed to read option reply: Unexpected end-of-file before all data were read',
  ],
}
for (const [name, [wrong, message]] of Object.entries(WRONG))
  t.test(name, async (t) => {
    const error = await refusal(t, async (client) => {
      await client.greet()
      await client.option()
      wrong(client)
      await client.read(1000)
    })
    t.match(error, { message })
  })

t.test('information that cannot be', async (t) => {
  const informed =
    (...infos: Buffer[]) =>
    async (client: Client) => {
      await client.greet()
      for (;;) {
        const { option } = await client.option()
        if (option !== 7) client.reply(option, UNSUPPORTED)
        else {
          for (const info of infos) client.reply(7, 3, info)
          client.reply(7, 1)
        }
      }
    }
  t.match(await refusal(t, informed()), { message: 'broken server omitted NBD_INFO_EXPORT' })
  for (const info of [bytes([2, 0], [8, MiB]), bytes([2, 3], [4, 1]), Buffer.from([0])])
    t.match(await refusal(t, informed(info)), { kind: 'invalid' }, info.toString('hex'))
  t.match(await refusal(t, informed(bytes([2, 0], [8, 2n ** 63n], [2, 1]))), { code: 'EFBIG' })
})

t.test('contexts that were not asked for', async (t) => {
  const told =
    (...contexts: Buffer[]) =>
    async (client: Client) => {
      await client.greet()
      for (;;) {
        const { option } = await client.option()
        if (option === 10) for (const context of contexts) client.reply(10, 4, context)
        client.reply(option, 1)
      }
    }
  const one = bytes([4, 1], 'base:allocation')
  for (const contexts of [[one, one], [bytes([4, 1], 'base:other')], [Buffer.from([1])]])
    t.match(await refusal(t, told(...contexts)), { message: /unexpected meta context/ })
})

t.test('errors have reasons', async (t) => {
  const error = await refusal(t, async (client) => {
    await client.greet()
    for (;;) {
      const { option } = await client.option()
      client.reply(option, option === 7 ? 2 ** 31 + 6 : UNSUPPORTED, 'because')
    }
  })
  t.match(error, { message: 'Requested export not available', hint: 'server reported: because' })
})

t.test('credentials that do not exist, and names that are too long', async (t) => {
  const path = await serveNbd(t, (client) => client.agree('simple', MiB))
  const server = { type: 'unix', path }
  const opened = (more: object) => nbd.open(openContext({ server, ...more }))
  await t.rejects(opened({ 'tls-creds': 'none' }), { message: "No TLS credentials with id 'none'" })
  await t.rejects(opened({ export: 'x'.repeat(4097) }), { message: 'export name too long to send to server' })
  await t.rejects(opened({ 'x-dirty-bitmap': 'a:b' }), { code: 'EINVAL' })
})
