/** The client's side of QMP. */

import type { BlockError } from '../base/errors.ts'
import { renderJson } from '../base/json.ts'
import type { JsonValue } from '../base/json-builder.ts'
import type { JsonConnection } from './connection.ts'
import { isRecord, remoteError, type Transport, type TransportListener, type WireEvent } from './transport.ts'

interface Pending {
  resolve(result: unknown): void
  reject(error: BlockError): void
}

export class QmpTransport implements Transport {
  readonly #connection: JsonConnection
  readonly #listener: TransportListener
  readonly #pending = new Map<number, Pending>()
  #lastId = 0
  /** The greeting's `capabilities`, once it is there. */
  #greeted: ((capabilities: readonly JsonValue[]) => void) | undefined
  #refused: ((reason: BlockError) => void) | undefined
  #closedBy: BlockError | undefined

  private constructor(connection: JsonConnection, listener: TransportListener) {
    this.#connection = connection
    this.#listener = listener
  }

  /** Waits for the greeting and negotiates, with out-of-band execution where the server offers it. */
  static async start(connection: JsonConnection, listener: TransportListener): Promise<QmpTransport> {
    const transport = new QmpTransport(connection, listener)
    const capabilities = await transport.#greeting()
    const enable = capabilities.includes('oob') ? { enable: ['oob'] } : undefined
    await transport.request('qmp_capabilities', enable, false)
    return transport
  }

  request(name: string, args: object | undefined, outOfBand: boolean): Promise<unknown> {
    if (this.#closedBy !== undefined) return Promise.reject(this.#closedBy)
    this.#lastId += 1
    const id = this.#lastId
    const verb = outOfBand ? 'exec-oob' : 'execute'
    this.#connection.write(`${renderJson({ [verb]: name, arguments: args, id })}\n`)
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }))
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  #greeting(): Promise<readonly JsonValue[]> {
    return new Promise((resolve, reject) => {
      this.#greeted = resolve
      this.#refused = reject
      this.#connection.listen({
        received: (value) => this.#received(value),
        closed: (reason) => this.#closed(reason),
      })
    })
  }

  #received(value: JsonValue): void {
    if (!isRecord(value)) return
    if (isRecord(value.QMP)) {
      const { capabilities } = value.QMP
      this.#greeted?.(Array.isArray(capabilities) ? capabilities : [])
    } else if (typeof value.event === 'string') {
      const { event: name, data = {}, timestamp } = value
      this.#listener.event({ name, data, timestamp } as unknown as WireEvent)
    } else this.#answered(value)
  }

  #answered(reply: { readonly [key: string]: JsonValue }): void {
    const id = reply.id as number
    const pending = this.#pending.get(id)
    if (pending === undefined) return
    this.#pending.delete(id)
    const { error } = reply
    if (isRecord(error)) pending.reject(remoteError(error.class, error.desc))
    else pending.resolve(reply.return)
  }

  #closed(reason: BlockError): void {
    this.#closedBy = reason
    this.#refused?.(reason)
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
    this.#listener.closed(reason)
  }
}
