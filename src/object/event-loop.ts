/** `iothread` and `main-loop`: settings that are kept and told. I/O runs in the threads of the process. */

import { BlockError } from '../base/errors.ts'
import { type ObjectType, propertyTypes, type UserObject } from './object-type.ts'

const DEFAULTS = {
  'thread-pool-min': 0,
  'aio-max-batch': 0,
  'thread-pool-max': 64,
} as const
const POLLING = { 'poll-max-ns': 32768, 'poll-grow': 0, 'poll-shrink': 0 } as const

const intProperties = (defaults: object) =>
  propertyTypes(Object.fromEntries(Object.keys(defaults).map((name) => [name, 'int'])))

/** The end of the range of an `int`, which doubles cannot say exactly. */
const MAX_TEXT = '9223372036854775807'

/** Numbers by name, each ≥ 0, the bounds of the thread pool in order. */
class Settings implements UserObject {
  readonly #values: Record<string, number>

  constructor(defaults: Readonly<Record<string, number>>, options: Readonly<Record<string, unknown>>) {
    this.#values = { ...defaults }
    for (const name of Object.keys(defaults)) this.#put(name, options[name])
    this.#checkPool()
  }

  get(name: string): number | undefined {
    return this.#values[name]
  }

  set(name: string, value: unknown): void {
    if (!Number.isInteger(value))
      throw new BlockError('invalid', `Invalid parameter type for '${name}', expected: integer`)
    const before = this.#values[name]!
    this.#put(name, value)
    try {
      this.#checkPool()
    } catch (error) {
      this.#values[name] = before
      throw error
    }
  }

  #put(name: string, value: unknown): void {
    if (typeof value !== 'number') return
    if (value < 0) throw new BlockError('invalid', `${name} value must be in range [0, ${MAX_TEXT}]`)
    this.#values[name] = value
  }

  #checkPool(): void {
    const { 'thread-pool-min': min, 'thread-pool-max': max } = this.#values
    if (max === 0 || min! > max!)
      throw new BlockError('invalid', 'bad thread-pool-min/thread-pool-max values')
  }
}

export const eventLoopBase: ObjectType = {
  name: 'event-loop-base',
  parent: 'object',
  properties: intProperties(DEFAULTS),
}

export const iothread: ObjectType = {
  name: 'iothread',
  parent: 'event-loop-base',
  properties: intProperties({ ...DEFAULTS, ...POLLING }),
  settable: Object.keys({ ...DEFAULTS, ...POLLING }),
  make(options, { id }) {
    const settings = new Settings({ ...DEFAULTS, ...POLLING }, options)
    return {
      get: (name) => settings.get(name),
      set: (name, value) => settings.set(name, value),
      usable: { kind: 'iothread', object: { id } },
    }
  },
}

export const mainLoop: ObjectType = {
  name: 'main-loop',
  parent: 'event-loop-base',
  properties: intProperties(DEFAULTS),
  settable: Object.keys(DEFAULTS),
  permanent: true,
  make(options, context) {
    if (context.idsOf('main-loop').length > 0)
      throw new BlockError('invalid', 'only one main-loop instance allowed')
    return new Settings(DEFAULTS, options)
  },
}
