/**
 * JSON-RPC 2.0: one request, notification or batch a line; the library `json-rpc-2.0` does the protocol. Around it: our
 * reader and writer (64-bit integers pass), and batches taken apart here, because the library answers a batch of one
 * without its brackets and trips over elements that are no objects.
 */

import { setImmediate } from 'node:timers/promises'
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
import { asReplyError, type CommandEntry, findCommand, QMP_CAPABILITIES, runCommand } from './dispatch.ts'
import type { MonitorEvent } from './event.ts'
import type { Dialect, DialectSession, SessionPort } from './session.ts'

/** Requests of one connection in work at once; further ones wait. */
const CONCURRENCY = 1024
/** Requests in one batch. */
const MAX_BATCH = 1000
/** Requests of a batch that start together; then other clients have their turn. */
const BATCH_STEP = 16
/** Characters of one connection's answers that wait for the rest of their batches. */
const MAX_HELD = 8 * 1024 * 1024

const LINE_END = '\n'

const TOO_LONG = new BlockError('range', "The batch's answers are too long: ask for less at once")

const render = (value: unknown): string => renderJson(value, { ascii: false })

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
  const line = render({ jsonrpc: '2.0', method: name, params: { ...data, timestamp } }) + LINE_END
  eventLines.set(event, line)
  return line
}

class JsonRpcSession implements DialectSession {
  readonly concurrency = CONCURRENCY
  readonly #port: SessionPort
  readonly #server = new JSONRPCServer({ errorListener: () => {} })
  /** Which events this client gets: none before events-subscribe. */
  #wants: (name: string) => boolean = () => false
  /** Characters of answers in batches that are not done. */
  #held = 0

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

  requestsIn(message: JsonMessage): number {
    if (!('value' in message) || !Array.isArray(message.value)) return 1
    return Math.min(Math.max(1, message.value.length), MAX_BATCH)
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
    const text = await this.#respond(message)
    if (text !== undefined) this.#port.send(text + LINE_END)
  }

  /** The answer's text; undefined where none is due. */
  async #respond(message: JsonMessage): Promise<string | undefined> {
    if ('error' in message) {
      const error = new BlockError('invalid', message.error.message)
      return this.#render(errorResponse(null, JSONRPCErrorCode.ParseError, error))
    }
    const { value } = message
    if (!Array.isArray(value)) return this.#render(await this.#respondToOne(value))
    if (value.length === 0) return this.#render(invalidRequest(value, 'The batch is empty'))
    if (value.length > MAX_BATCH)
      return this.#render(invalidRequest(value, `A batch may hold ${MAX_BATCH} requests at most`))
    return this.#respondToBatch(value)
  }

  /** Answers wait as text, which can be counted: a small batch may ask for much. */
  async #respondToBatch(batch: readonly JsonValue[]): Promise<string | undefined> {
    const texts: (string | undefined)[] = []
    let held = 0
    const answer = async (element: JsonValue, index: number): Promise<void> => {
      const response = await this.#respondToOne(element)
      let text = this.#render(response)
      if (response !== null && this.#held + text!.length > MAX_HELD)
        text = this.#render(errorResponse(response.id, jsonRpcCode(TOO_LONG), TOO_LONG))
      texts[index] = text
      held += text?.length ?? 0
      this.#held += text?.length ?? 0
    }
    const answers: Promise<void>[] = []
    for (const [index, element] of batch.entries()) {
      answers.push(answer(element, index))
      if (answers.length % BATCH_STEP === 0) await setImmediate()
    }
    await Promise.all(answers)
    this.#held -= held
    const given = texts.filter((text) => text !== undefined)
    return given.length === 0 ? undefined : `[${given.join(', ')}]`
  }

  #render(response: JSONRPCResponse | null): string | undefined {
    if (response === null) return undefined
    try {
      return render(response)
    } catch (error) {
      const known = asReplyError(error, 'reply', this.#port.logger)
      return render(errorResponse(response.id, jsonRpcCode(known), known))
    }
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
