/** QMP: greeting, negotiation, one JSON object a line with CR LF, commands in order, `exec-oob` ahead of them. */

import { BlockError } from '../base/errors.ts'
import { renderJson } from '../base/json.ts'
import type { JsonValue } from '../base/json-builder.ts'
import { JsonReal } from '../base/json-real.ts'
import type { JsonMessage } from '../base/json-stream.ts'
import { qemuKeyOrder } from '../base/key-order.ts'
import { asReplyError, findCommand, QMP_CAPABILITIES, runCommand } from './dispatch.ts'
import type { MonitorEvent } from './event.ts'
import type { Dialect, DialectSession, SessionPort } from './session.ts'

const LINE_END = '\r\n'

type JsonObject = { readonly [key: string]: JsonValue }

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonReal)

const invalid = (text: string): BlockError => new BlockError('invalid', text)

interface Request {
  readonly command: string
  readonly outOfBand: boolean
  readonly args: JsonObject | undefined
}

/** The members of a message, in the order in which QEMU looks at them; its words for what does not belong. */
const decodeRequest = (message: JsonObject, oobEnabled: boolean): Request => {
  let command: string | undefined
  let outOfBand = false
  for (const name of qemuKeyOrder(Object.keys(message))) {
    const value = message[name]
    if (name === 'execute' || (name === 'exec-oob' && oobEnabled)) {
      if (typeof value !== 'string') throw invalid(`QMP input member '${name}' must be a string`)
      if (command !== undefined) throw invalid("QMP input member 'execute' clashes with 'exec-oob'")
      command = value
      outOfBand = name === 'exec-oob'
    } else if (name === 'arguments') {
      if (!isObject(value)) throw invalid("QMP input member 'arguments' must be an object")
    } else if (name !== 'id') throw invalid(`QMP input member '${name}' is unexpected`)
  }
  if (command === undefined) throw invalid("QMP input lacks member 'execute'")
  const args = Object.hasOwn(message, 'arguments') ? (message.arguments as JsonObject) : undefined
  return { command, outOfBand, args }
}

/** Lines of events, rendered once for all clients. */
const eventLines = new WeakMap<MonitorEvent, string>()

const renderEvent = (event: MonitorEvent): string => {
  const known = eventLines.get(event)
  if (known !== undefined) return known
  const { timestamp, name, data } = event
  const line = renderJson({ timestamp, event: name, data }) + LINE_END
  eventLines.set(event, line)
  return line
}

class QmpSession implements DialectSession {
  readonly concurrency = 1
  readonly #port: SessionPort
  #negotiated = false
  #oobEnabled = false

  constructor(port: SessionPort) {
    this.#port = port
  }

  requestsIn(): number {
    return 1
  }

  greet(): void {
    const version = this.#port.dispatch.version()
    this.#port.send(renderJson({ QMP: { version, capabilities: ['oob'] } }) + LINE_END)
  }

  overtakes(message: JsonMessage): boolean {
    if (!this.#oobEnabled || !('value' in message) || !isObject(message.value)) return false
    return Object.hasOwn(message.value, 'exec-oob') && !Object.hasOwn(message.value, 'execute')
  }

  eventLine(event: MonitorEvent): string | undefined {
    return this.#negotiated ? renderEvent(event) : undefined
  }

  subscribe(): void {
    throw new BlockError('unsupported', 'A QMP connection gets all events')
  }

  async handle(message: JsonMessage): Promise<void> {
    if ('error' in message) {
      this.#replyError(invalid(message.error.message), '')
      return
    }
    const { value } = message
    if (!isObject(value)) {
      this.#replyError(invalid('QMP input must be a JSON object'), '')
      return
    }
    const id = Object.hasOwn(value, 'id') ? renderJson(value.id) : ''
    try {
      const request = decodeRequest(value, this.#oobEnabled)
      const result = renderJson(await this.#execute(request))
      this.#port.send(`{"return": ${result}${id === '' ? '' : `, "id": ${id}`}}${LINE_END}`)
    } catch (error) {
      this.#replyError(asReplyError(error, 'reply', this.#port.logger), id)
    }
  }

  #replyError(error: BlockError, id: string): void {
    const body = renderJson({ class: error.errorClass, desc: error.message })
    this.#port.send(`{${id === '' ? '' : `"id": ${id}, `}"error": ${body}}${LINE_END}`)
  }

  #execute({ command, outOfBand, args }: Request): Promise<unknown> | object {
    const { dispatch, client, signal, logger } = this.#port
    if (!this.#negotiated && command !== QMP_CAPABILITIES)
      throw new BlockError('invalid', "Expecting capabilities negotiation with 'qmp_capabilities'", {
        errorClass: 'CommandNotFound',
      })
    const entry = findCommand(dispatch, command)
    if (outOfBand && !entry.allowOob) throw invalid(`The command ${command} does not support OOB`)
    const decoded = entry.decode(args)
    if (command === QMP_CAPABILITIES) return this.#negotiate(decoded)
    return runCommand(entry, decoded, { client, signal }, logger)
  }

  #negotiate(args: Record<string, unknown>): object {
    if (this.#negotiated)
      throw new BlockError('invalid', 'Capabilities negotiation is already complete, command ignored', {
        errorClass: 'CommandNotFound',
      })
    const enable = args.enable
    this.#oobEnabled = Array.isArray(enable) && enable.includes('oob')
    this.#negotiated = true
    return {}
  }
}

export const qmp: Dialect = { name: 'qmp', session: (port) => new QmpSession(port) }
