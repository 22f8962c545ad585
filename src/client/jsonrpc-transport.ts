/** The client's side of JSON-RPC 2.0, by the library `json-rpc-2.0` on our reader and writer. */

import { JSONRPCClient, JSONRPCErrorException, type JSONRPCResponse } from 'json-rpc-2.0'
import type { BlockError } from '../base/errors.ts'
import { renderJson } from '../base/json.ts'
import type { JsonValue } from '../base/json-builder.ts'
import type { JsonConnection } from './connection.ts'
import { isRecord, remoteError, type Transport, type TransportListener, type WireEvent } from './transport.ts'

export class JsonRpcTransport implements Transport {
  readonly #connection: JsonConnection
  readonly #listener: TransportListener
  readonly #client: JSONRPCClient
  #closedBy: BlockError | undefined

  private constructor(connection: JsonConnection, listener: TransportListener) {
    this.#connection = connection
    this.#listener = listener
    this.#client = new JSONRPCClient((payload) =>
      connection.write(`${renderJson(payload, { ascii: false })}\n`),
    )
    connection.listen({
      received: (value) => this.#received(value),
      closed: (reason) => this.#closed(reason),
    })
  }

  /** Subscribes to all events; the client sorts them. */
  static async start(connection: JsonConnection, listener: TransportListener): Promise<JsonRpcTransport> {
    const transport = new JsonRpcTransport(connection, listener)
    await transport.request('events-subscribe', undefined)
    return transport
  }

  async request(name: string, args: object | undefined): Promise<unknown> {
    if (this.#closedBy !== undefined) throw this.#closedBy
    try {
      return await this.#client.request(name, args)
    } catch (error) {
      if (this.#closedBy !== undefined) throw this.#closedBy
      if (!(error instanceof JSONRPCErrorException)) throw error
      const data = (error.data ?? {}) as { class?: unknown; desc?: unknown }
      throw remoteError(data.class, data.desc ?? error.message)
    }
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  #received(value: JsonValue): void {
    if (isRecord(value) && typeof value.method === 'string') {
      const { timestamp, ...data } = isRecord(value.params) ? value.params : {}
      this.#listener.event({ name: value.method, data, timestamp } as unknown as WireEvent)
    } else this.#client.receive(value as unknown as JSONRPCResponse)
  }

  #closed(reason: BlockError): void {
    this.#closedBy = reason
    this.#client.rejectAllPendingRequests(reason.message)
    this.#listener.closed(reason)
  }
}
