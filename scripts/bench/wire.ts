/** A bare QMP client for measuring: the same few lines of code talk to qimgd and to qemu-storage-daemon. */

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

interface Reply {
  readonly return?: unknown
  readonly error?: { readonly desc: string }
}

export interface Wire {
  /** Sends one command and answers its result; throws its error. */
  execute(name: string, args?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Sends so many commands at once and resolves when all are answered. */
  pipeline(name: string, count: number): Promise<void>
  close(): void
}

/** Calls back with each reply; events and the greeting pass by. */
const onReplies = (socket: Socket, take: (reply: Reply) => void): void => {
  let rest = ''
  socket.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\r\n')
    rest = lines.pop()!
    for (const line of lines) {
      const message = JSON.parse(line) as Reply & { event?: string; QMP?: unknown }
      if (message.event === undefined && message.QMP === undefined) take(message)
    }
  })
}

/** Connects and negotiates. */
export const connectWire = async (path: string): Promise<Wire> => {
  const socket = connect(path)
  await once(socket, 'connect')
  const waiting: ((reply: Reply) => void)[] = []
  onReplies(socket, (reply) => waiting.shift()?.(reply))
  const send = (name: string, args?: Readonly<Record<string, unknown>>): Promise<Reply> => {
    socket.write(`${JSON.stringify({ execute: name, arguments: args })}\n`)
    return new Promise((resolve) => waiting.push(resolve))
  }
  const execute: Wire['execute'] = async (name, args) => {
    const reply = await send(name, args)
    if (reply.error !== undefined) throw new Error(`${name}: ${reply.error.desc}`)
    return reply.return
  }
  await execute('qmp_capabilities')
  return {
    execute,
    pipeline: async (name, count) => {
      await Promise.all(Array.from({ length: count }, () => send(name)))
    },
    close: () => socket.destroy(),
  }
}
