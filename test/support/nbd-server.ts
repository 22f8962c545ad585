/** A server of NBD that says what a test wants it to say. Written after the protocol, not after the client. */

import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import { tempDir } from './images.ts'

/** Bytes, text, or a number of so many bytes. */
type Part = Buffer | string | readonly [width: 2 | 4 | 8, value: number | bigint]

/** One behind another, numbers big-endian. */
export const bytes = (...parts: readonly Part[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part)
      if (Buffer.isBuffer(part)) return part
      const [width, value] = part
      const out = Buffer.alloc(8)
      out.writeBigUInt64BE(BigInt.asUintN(64, BigInt(value)))
      return out.subarray(8 - width)
    }),
  )

/** The other end of a client. */
export class Client {
  readonly socket: Socket
  #kept = Buffer.alloc(0)
  #wake: (() => void) | undefined
  #ended = false

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk) => {
      this.#kept = Buffer.concat([this.#kept, chunk])
      this.#wake?.()
    })
    for (const end of ['end', 'close', 'error'])
      socket.on(end, () => {
        this.#ended = true
        this.#wake?.()
      })
  }

  async read(length: number): Promise<Buffer> {
    while (this.#kept.length < length) {
      if (this.#ended) throw new Error('the client has gone')
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const taken = this.#kept.subarray(0, length)
    this.#kept = this.#kept.subarray(length)
    return taken
  }

  send(...parts: readonly Part[]): void {
    this.socket.write(bytes(...parts))
  }

  /** The first words; what the client answers. */
  async greet(flags = 3): Promise<number> {
    this.send('NBDMAGIC', 'IHAVEOPT', [2, flags])
    return (await this.read(4)).readUInt32BE(0)
  }

  async option(): Promise<{ option: number; data: Buffer }> {
    const head = await this.read(16)
    return { option: head.readUInt32BE(8), data: await this.read(head.readUInt32BE(12)) }
  }

  reply(option: number, type: number, data: Buffer | string = ''): void {
    this.send([8, 0x3e889045565a9n], [4, option], [4, type], [4, Buffer.byteLength(data)], data)
  }

  /** Information on an export, and that it can begin. */
  begin(option: number, size: number | bigint, flags: number): void {
    this.reply(option, 3, bytes([2, 0], [8, size], [2, flags]))
    this.reply(option, 1)
  }

  /** Of plain and of extended requests: the one that `style` has. */
  async request(
    style = 'structured',
  ): Promise<{ flags: number; command: number; cookie: bigint; offset: number; length: number }> {
    const head = await this.read(style === 'extended' ? 32 : 28)
    return {
      flags: head.readUInt16BE(4),
      command: head.readUInt16BE(6),
      cookie: head.readBigUInt64BE(8),
      offset: Number(head.readBigUInt64BE(16)),
      length: style === 'extended' ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(24),
    }
  }

  simple(cookie: bigint, error = 0, data: Buffer | string = ''): void {
    this.send([4, 0x67446698], [4, error], [8, cookie], data)
  }

  chunk(cookie: bigint, type: number, data: Buffer | string = '', flags = 0): void {
    this.send([4, 0x668e33ef], [2, flags], [2, type], [8, cookie], [4, Buffer.byteLength(data)], data)
  }

  extended(cookie: bigint, type: number, data: Buffer | string = '', flags = 0): void {
    this.send([4, 0x6e8a278c], [2, flags], [2, type], [8, cookie], [8, 0], [8, Buffer.byteLength(data)], data)
  }

  /** Agrees with an ordinary client on an export; every flag but read-only unless told. */
  async agree(style: 'simple' | 'structured' | 'extended', size: number, flags = 0xfd): Promise<void> {
    await this.greet()
    for (;;) {
      const { option } = await this.option()
      if (option === 11 && style !== 'extended') this.reply(option, 2 ** 31 + 1)
      else if (option === 8 && style === 'simple') this.reply(option, 2 ** 31 + 1)
      else if (option === 10) {
        this.reply(option, 4, bytes([4, 7], 'base:allocation'))
        this.reply(option, 1)
      } else if (option === 7) return this.begin(option, size, flags)
      else this.reply(option, 1)
    }
  }
}

/** Serves each client as `serve` says, until the test ends. Answers the path of its socket. */
export const serveNbd = async (
  t: Test,
  serve: (client: Client, count: number) => Promise<void>,
): Promise<string> => {
  const path = join(tempDir(t), 'nbd')
  const sockets = new Set<Socket>()
  let count = 0
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    // A client that hangs up is what some tests are about.
    void serve(new Client(socket), count++).catch(() => socket.destroy())
  })
  server.listen(path)
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return path
}
