/** What all commands work on: one graph, one set of jobs, one schema. */

import type { EventName, Events } from '../../qapi/events.ts'
import { type Drivers, Graph, type GraphEnvironment } from '../block/graph.ts'
import { gate, type OpenPolicy } from '../block/open-policy.ts'
import { JobManager } from '../job/manager.ts'
import { ObjectStore } from '../object/store.ts'

/** The schema as it is served: what commands there are, and how they are described. */
export interface ServedSchema {
  readonly commandNames: readonly string[]
  /** The answer of query-qmp-schema. */
  readonly introspection: readonly object[]
}

/** The world around a service. */
export interface ServiceHost {
  readonly drivers: Drivers
  /** Some are unknown to the schema, which therefore cannot judge the options of new images. */
  readonly hasForeignDrivers?: boolean
  /** What may be opened because an image names it. */
  readonly openPolicy: OpenPolicy
  /** An event for every client. */
  emit<N extends EventName>(name: N, data: Events[N]): void
  /** Tells a person something that is not an error. */
  warn(text: string): void
  /** The same for lines that stand as they are; absent: they go where warnings go. */
  notice?(text: string): void
  /** Errors that no command fails with; absent: they go where warnings go. */
  complain?(text: string): void
  /** Lines that belong to what a person asked for, on standard output; absent: they are dropped. */
  tell?(text: string): void
  /** Says why and ends the process; absent: what found the fault fails instead. */
  fatal?(text: string): never
  readonly schema: ServedSchema
  /** Begins the end of the process; returns at once. */
  shutdown(): void
}

/** The schema is loaded for whoever needs it. */
const checkCreation: NonNullable<GraphEnvironment['checkCreation']> = async (format, options) => {
  const { wire } = await import('../../qapi/wire.ts')
  const { checkCreation } = await import('../qapi/decode.ts')
  checkCreation(wire, format, options)
}

export class Service {
  readonly graph: Graph
  readonly jobs: JobManager
  readonly objects = new ObjectStore()
  readonly host: ServiceHost

  constructor(host: ServiceHost) {
    this.host = host
    this.graph = new Graph(host.drivers, {
      secret: (id) => this.objects.secret(id),
      objects: this.objects,
      warn: (text) => host.warn(text),
      ...(host.notice !== undefined && { notice: host.notice }),
      ...(host.complain !== undefined && { complain: host.complain }),
      tell: (text) => host.tell?.(text),
      announce: (name, data) => host.emit(name, data as Events[typeof name]),
      ...(host.fatal !== undefined && { fatal: host.fatal }),
      checkImplied: gate(host.openPolicy),
      ...(host.hasForeignDrivers !== true && { checkCreation }),
    })
    this.jobs = new JobManager({
      emit: (name, data) => host.emit(name, data),
      emitProgress: (data) => host.emit('JOB_PROGRESS', data),
    })
  }

  /** Cancels all jobs, closes all nodes and wipes all secrets. */
  async close(): Promise<void> {
    await this.jobs.cancelAll()
    try {
      await this.graph.closeAll()
    } finally {
      this.objects.close()
    }
  }
}
