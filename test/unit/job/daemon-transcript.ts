/** The real qemu-storage-daemon, driven over its standard input, in the lines of `bench-of-jobs.ts`. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Oracle } from '../../support/oracle.ts'
import { type Arguments, errorLine, eventLine, NODE_SIZES, returnLine } from './bench-of-jobs.ts'

interface Message {
  readonly event?: string
  readonly data?: Arguments
  readonly return?: unknown
  readonly error?: { readonly class: string; readonly desc: string }
}

const nullNode = (name: string, size: number, zeroes: boolean): string =>
  `null-co,node-name=${name},size=${size},read-zeroes=${zeroes ? 'on' : 'off'}`

const nodes = (): string[] => {
  const args: string[] = []
  for (const [name, size] of Object.entries(NODE_SIZES))
    args.push('--blockdev', nullNode(name, size, true), '--blockdev', nullNode(`to-${name}`, size, false))
  for (const [name, errno, once] of [
    ['bad', 5, false],
    ['full', 28, true],
  ] as const)
    for (const [end, device] of [
      ['', 'small'],
      ['2', 'small2'],
    ] as const) {
      const size = NODE_SIZES[device]!
      const rules = ['write', 'write-zeroes'].map((iotype) => ({ event: 'none', iotype, errno, once }))
      const node = {
        driver: 'blkdebug',
        'node-name': name + end,
        image: { driver: 'null-co', size },
        'inject-error': rules,
      }
      args.push('--blockdev', JSON.stringify(node))
    }
  return args
}

export class DaemonTranscript {
  readonly lines: string[] = []
  readonly #child: ChildProcessWithoutNullStreams
  #reply: string | undefined
  #gone = false
  #watcher: (() => void) | undefined

  constructor(qemu: Oracle) {
    this.#child = spawn(qemu.paths.qsd, ['--chardev', 'stdio,id=c', '--monitor', 'c', ...nodes()], {
      env: qemu.env,
    })
    this.#child.stderr.resume()
    this.#child.once('exit', () => {
      this.#gone = true
      this.#watcher?.()
    })
    createInterface(this.#child.stdout).on('line', (text) => this.#take(JSON.parse(text) as Message))
  }

  async send(command: string, args: Arguments = {}): Promise<string> {
    this.#reply = undefined
    this.#child.stdin.write(`${JSON.stringify({ execute: command, arguments: args })}\n`)
    while (this.#reply === undefined) await this.#next()
    return this.#reply
  }

  async until(line: string): Promise<void> {
    while (!this.lines.includes(line)) await this.#next()
  }

  /** Past the greeting and the negotiation. */
  async begin(): Promise<this> {
    await this.send('qmp_capabilities')
    this.lines.length = 0
    return this
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }

  async #next(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#watcher = resolve
      if (this.#gone) resolve()
    })
    if (this.#gone) throw new Error('the daemon ended')
  }

  #take(message: Message): void {
    if (message.event !== undefined) this.lines.push(eventLine(message.event, message.data ?? {}))
    else if (message.error !== undefined || 'return' in message) {
      const { error } = message
      this.#reply = error === undefined ? returnLine(message.return) : errorLine(error.class, error.desc)
      this.lines.push(this.#reply)
    }
    this.#watcher?.()
  }
}
