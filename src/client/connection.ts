/** A Unix socket that carries JSON values in both directions. */

import { createConnection, type Socket } from 'node:net'
import { BlockError, systemCode, systemError } from '../base/errors.ts'
import type { JsonValue } from '../base/json-builder.ts'
import { JsonStream } from '../base/json-stream.ts'

export interface ConnectionListener {
  received(value: JsonValue): void
  /** Called once; nothing is received after it. */
  closed(reason: BlockError): void
}

export class JsonConnection {
  readonly #socket: Socket
  #listener: ConnectionListener | undefined
  /** What came before anybody listened. */
  #early: JsonValue[] = []
  #failure: BlockError | undefined
  #closed = false

  private constructor(socket: Socket) {
    this.#socket = socket
    const stream = new JsonStream({ plainReals: true })
    socket.on('data', (chunk) => {
      for (const message of stream.push(chunk)) {
        if ('value' in message) this.#received(message.value)
        else socket.destroy(new BlockError('corrupt', `The server sent no JSON: ${message.error.message}`))
      }
    })
    socket.on('error', (error) => {
      this.#failure =
        error instanceof BlockError ? error : systemError(systemCode(error) ?? 'EIO', 'Connection')
    })
    socket.on('close', () => {
      this.#closed = true
      this.#listener?.closed(this.#reason())
    })
  }

  /** @throws {BlockError} when nobody listens there; the signal's reason when it is aborted first */
  static open(path: string, signal?: AbortSignal): Promise<JsonConnection> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const socket = createConnection(path)
      const abort = (): void => {
        socket.destroy()
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', abort, { once: true })
      socket.once('error', (error) => {
        signal?.removeEventListener('abort', abort)
        reject(systemError(systemCode(error) ?? 'EIO', `Failed to connect to '${path}'`, { path }))
      })
      socket.once('connect', () => {
        signal?.removeEventListener('abort', abort)
        socket.removeAllListeners('error')
        resolve(new JsonConnection(socket))
      })
    })
  }

  /** From now on; whatever has arrived before is handed over at once. */
  listen(listener: ConnectionListener): void {
    this.#listener = listener
    for (const value of this.#early.splice(0)) listener.received(value)
    if (this.#closed) listener.closed(this.#reason())
  }

  write(text: string): void {
    this.#socket.write(text)
  }

  /** Resolves when the connection is gone. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#closed) {
        resolve()
        return
      }
      this.#socket.once('close', () => resolve())
      this.#socket.destroy()
    })
  }

  #received(value: JsonValue): void {
    if (this.#listener === undefined) this.#early.push(value)
    else this.#listener.received(value)
  }

  #reason(): BlockError {
    return this.#failure ?? new BlockError('io', 'The connection is closed')
  }
}
