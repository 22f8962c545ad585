/** The process itself: its version, its commands, its end. */

import type { SchemaInfo } from '../../qapi/types.ts'
import { BlockError } from '../base/errors.ts'
import { VERSION } from '../base/version.ts'
import type { Handlers } from './handlers.ts'

export const controlHandlers = {
  // In negotiation mode the monitor itself answers it.
  qmp_capabilities: async () => {
    throw new BlockError('not-found', 'Capabilities negotiation is already complete, command ignored', {
      errorClass: 'CommandNotFound',
    })
  },

  'query-version': async () => VERSION,

  'query-commands': async (_args, { service }) => service.host.schema.commandNames.map((name) => ({ name })),

  'query-qmp-schema': async (_args, { service }) =>
    service.host.schema.introspection as unknown as readonly SchemaInfo[],

  'events-subscribe': async ({ names }, { client }) => {
    client.subscribe(names)
    return {}
  },

  quit: async (_args, { service }) => {
    await service.jobs.cancelAll()
    service.host.shutdown()
    return {}
  },
} satisfies Pick<
  Handlers,
  'qmp_capabilities' | 'query-version' | 'query-commands' | 'query-qmp-schema' | 'events-subscribe' | 'quit'
>
