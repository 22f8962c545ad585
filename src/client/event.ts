/** An event as a client gets it. */

import type { EventName, Events } from '../../qapi/events.ts'
import type { Timestamp } from '../monitor/event.ts'

/** One event; `name` tells the type of `data`. */
export type ClientEvent<N extends EventName = EventName> = {
  [K in N]: { readonly name: K; readonly data: Events[K]; readonly timestamp: Timestamp }
}[N]
