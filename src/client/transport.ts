/** What the client needs of a dialect: requests with answers, and events as they come. */

import { BlockError, type ErrorClass, type ErrorKind, systemText } from '../base/errors.ts'
import type { JsonValue } from '../base/json-builder.ts'
import type { Timestamp } from '../monitor/event.ts'

export interface WireEvent {
  readonly name: string
  readonly data: Record<string, unknown>
  readonly timestamp: Timestamp
}

export interface TransportListener {
  event(event: WireEvent): void
  /** The connection is gone; every request has been rejected. */
  closed(reason: BlockError): void
}

export interface Transport {
  /**
   * @param outOfBand QMP: ahead of commands that wait; no difference in JSON-RPC, where nothing waits
   * @throws {BlockError} what the server answered
   */
  request(name: string, args: object | undefined, outOfBand: boolean): Promise<unknown>
  close(): Promise<void>
}

export const isRecord = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const KINDS: Readonly<Record<ErrorClass, ErrorKind>> = {
  GenericError: 'io',
  CommandNotFound: 'unsupported',
  DeviceNotActive: 'not-found',
  DeviceNotFound: 'not-found',
  KVMMissingCap: 'unsupported',
}

/** An error of the server's, from its class and text; the wire tells no more of its kind. */
export const remoteError = (errorClass: unknown, text: unknown): BlockError => {
  const known: ErrorClass =
    typeof errorClass === 'string' && Object.hasOwn(KINDS, errorClass)
      ? (errorClass as ErrorClass)
      : 'GenericError'
  const kind = text === systemText('ECANCELED') ? 'cancelled' : KINDS[known]
  return new BlockError(kind, String(text), { errorClass: known })
}
