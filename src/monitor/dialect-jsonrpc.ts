/**
 * JSON-RPC 2.0: one request, notification or batch a line; the library `json-rpc-2.0` does the protocol. Around it: our
 * reader and writer (64-bit integers pass), and batches taken apart here, because the library answers a batch of one
 * without its brackets and trips over elements that are no objects.
 */

import {
  createJSONRPCErrorResponse,
  JSONRPCErrorCode,
  JSONRPCErrorException,
  type JSONRPCID,
  type JSONRPCRequest,
  type JSONRPCResponse,
  JSONRPCServer,
} from 'json-rpc-2.0'
import { BlockError, jsonRpcCode, toBlockError } from '../base/errors.ts'
import { renderJson } from '../base/json.ts'
import type { JsonValue } from '../base/json-builder.ts'
import { JsonReal } from '../base/json-real.ts'
import type { JsonMessage } from '../base/json-stream.ts'
import { type CommandEntry, findCommand, QMP_CAPABILITIES, runCommand } from './dispatch.ts'
import type { MonitorEvent } from './event.ts'
import type { Dialect, DialectSession, SessionPort } from './session.ts'

/** Requests of one connection in work at once; further ones wait. */
const CONCURRENCY = 1024
/** Requests in one batch; they start together, so their number is bounded. */
const MAX_BATCH = 1000

const LINE_END = '\n'

const render = (value: unknown): string => renderJson(value, { ascii: false }) + LINE_END

/** The `error` member: `data` says class and text as QMP would. */
const errorResponse = (id: JSONRPCID, code: number, error: BlockError): JSONRPCResponse =>
  createJSONRPCErrorResponse(id, code, error.message, { class: error.errorClass, desc: error.message })

/** For the library: what a method throws to be answered with `code`. */
const failure = (code: number, error: BlockError): JSONRPCErrorException =>
  new JSONRPCErrorException(error.message, code, { class: error.errorClass, desc: error.message })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonReal)

/** Strings, numbers of any kind and null may be ids. The library passes them on as they are. */
const isId = (value: unknown): boolean =>
  value === null || ['string', 'number', 'bigint'].includes(typeof value) || value instanceof JsonReal

/** Why an element is no request; undefined when it is one. */
const flaw = (element: Record<string, unknown>): string | undefined => {
  if (element.jsonrpc !== '2.0') return "Member 'jsonrpc' must be '2.0'"
  if (typeof element.method !== 'string') return "Member 'method' must be a string"
  if (Object.hasOwn(element, 'id') && !isId(element.id))
    return "Member 'id' must be a string, a number or null"
  if (Object.hasOwn(element, 'result') || Object.hasOwn(element, 'error'))
    return 'A response was not expected'
  const { params } = element
  if (params !== undefined && (typeof params !== 'object' || params === null || params instanceof JsonReal))
    return "Member 'params' must be an object"
  return undefined
}

const invalidRequest = (element: JsonValue, reason: string): JSONRPCResponse => {
  const id = isObject(element) && isId(element.id) ? (element.id as JSONRPCID) : null
  return errorResponse(id, JSONRPCErrorCode.InvalidRequest, new BlockError('invalid', reason))
}

const eventLines = new WeakMap<MonitorEvent, string>()

const renderEvent = (event: MonitorEvent): string => {
  const known = eventLines.get(event)
  if (known !== undefined) return known
  const { timestamp, name, data } = event
  const line = render({ jsonrpc: '2.0', method: name, params: { ...data, timestamp } })
  eventLines.set(event, line)
  return line
}

class JsonRpcSession implements DialectSession {
  readonly concurrency = CONCURRENCY
  readonly #port: SessionPort
  readonly #server = new JSONRPCServer({ errorListener: () => {} })
  /** Which events this client gets: none before events-subscribe. */
  #wants: (name: string) => boolean = () => false

  constructor(port: SessionPort) {
    this.#port = port
    this.#server.handleMethodNotFound = async ({ id, method }) => {
      if (id === undefined) return null
      const error = new BlockError('not-found', `The command ${method} has not been found`, {
        errorClass: 'CommandNotFound',
      })
      return errorResponse(id, JSONRPCErrorCode.MethodNotFound, error)
    }
  }

  greet(): void {}

  overtakes(): boolean {
    return false
  }

  eventLine(event: MonitorEvent): string | undefined {
    return this.#wants(event.name) ? renderEvent(event) : undefined
  }

  subscribe(names: readonly string[] | undefined): void {
    const wanted = new Set(names)
    this.#wants = names === undefined ? () => true : (name) => wanted.has(name)
  }

  async handle(message: JsonMessage): Promise<void> {
    const response = await this.#respond(message)
    if (response === null) return
    try {
      this.#port.send(render(response))
    } catch (error) {
      this.#port.logger.error({ err: error }, 'reply has no JSON form')
    }
  }

  async #respond(message: JsonMessage): Promise<JSONRPCResponse | JSONRPCResponse[] | null> {
    if ('error' in message)
      return errorResponse(
        null,
        JSONRPCErrorCode.ParseError,
        new BlockError('invalid', message.error.message),
      )
    const { value } = message
    if (!Array.isArray(value)) return this.#respondToOne(value)
    if (value.length === 0) return invalidRequest(value, 'The batch is empty')
    if (value.length > MAX_BATCH)
      return invalidRequest(value, `A batch may hold ${MAX_BATCH} requests at most`)
    const responses = await Promise.all(value.map((element) => this.#respondToOne(element)))
    const answered = responses.filter((response) => response !== null)
    return answered.length === 0 ? null : answered
  }

  async #respondToOne(element: JsonValue): Promise<JSONRPCResponse | null> {
    if (!isObject(element)) return invalidRequest(element, 'A request must be a JSON object')
    const reason = flaw(element)
    if (reason !== undefined) return invalidRequest(element as JsonValue, reason)
    const request = element as unknown as JSONRPCRequest
    this.#offer(request.method)
    return await this.#server.receive(request)
  }

  /** Makes a command a method of the library's server when it is first asked for; the table may have grown. */
  #offer(name: string): void {
    if (this.#server.hasMethod(name) || name === QMP_CAPABILITIES) return
    if (!this.#port.dispatch.commands.has(name)) return
    const entry = findCommand(this.#port.dispatch, name)
    this.#server.addMethod(name, (params: unknown) => this.#call(entry, params))
  }

  async #call(entry: CommandEntry, params: unknown): Promise<unknown> {
    const { client, signal, logger } = this.#port
    let args: Record<string, unknown>
    try {
      if (Array.isArray(params)) throw new BlockError('invalid', 'Parameters must be given by name')
      args = entry.decode(params)
    } catch (error) {
      throw failure(JSONRPCErrorCode.InvalidParams, toBlockError(error))
    }
    try {
      return await runCommand(entry, args, { client, signal }, logger)
    } catch (error) {
      const known = toBlockError(error)
      throw failure(jsonRpcCode(known), known)
    }
  }
}

export const jsonRpc: Dialect = { name: 'jsonrpc', session: (port) => new JsonRpcSession(port) }
