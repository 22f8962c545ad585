/** `qimg` working by itself: a service without a monitor. */

import type { Drivers } from '../block/graph.ts'
import { localRunner } from '../cli/local-runner.ts'
import { message, type Output } from '../cli/output.ts'
import type { Runner } from '../cli/runner.ts'
import { imageHandlers } from '../command/image.ts'
import { Service } from '../command/service.ts'
import { drivers as all } from '../drivers.ts'

/** Which warnings were given already, when images are opened again. */
class Warnings {
  readonly #given: string[] = []
  /** Given by commands before this one, and to be expected again. */
  #expected: string[] = []

  begin(again: boolean): void {
    this.#expected = again ? [...this.#given] : []
  }

  isNew(text: string): boolean {
    if (this.#expected[0] === text) {
      this.#expected.shift()
      return false
    }
    this.#given.push(text)
    return true
  }
}

/** Runs commands in this process. */
export const openLocal = (output: Output, drivers: Drivers = all): Runner => {
  const watchers = new Set<(done: number, total: number) => void>()
  const warnings = new Warnings()
  const service = new Service({
    drivers,
    hasForeignDrivers: drivers !== all,
    openPolicy: 'compat',
    emit: (name, data) => {
      if (name !== 'JOB_PROGRESS' || !('current-progress' in data)) return
      for (const watch of watchers) watch(data['current-progress'], data['total-progress'])
    },
    warn: (text) => {
      if (warnings.isNew(text)) output.err(message(`warning: ${text}`))
    },
    notice: (text) => output.err(`${text}\n`),
    complain: (text) => output.err(message(text)),
    tell: (text) => output.out(`${text}\n`),
    fatal: (text) => {
      output.err(`${text}\n`)
      output.flush?.()
      process.exit(1)
    },
    // Nobody can ask for these here.
    schema: { commandNames: [], introspection: [] },
    shutdown: () => {},
  })
  return localRunner({
    service,
    handlers: imageHandlers,
    handImages: {
      open: async (request) => (await import('../job/hand-image.ts')).openByHand(service.graph, request),
    },
    watchProgress: (onProgress) => {
      watchers.add(onProgress)
      return () => watchers.delete(onProgress)
    },
    beginWarnings: (again) => warnings.begin(again),
  })
}
