/** A child process that opens images, and limits on what it may take for one. */

import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer, Question } from './question.ts'

/** Of processor time, so that a busy machine does not matter; and of the clock, far more, for what waits for ever. */
const MOST_SECONDS = 2
const MOST_WAIT_MS = 30_000
/** Bytes beyond what the process had before. */
const MOST_MEMORY = 256 * 2 ** 20
/** Images that one process opens before a new one takes over. */
const TURNS = 200

export class Sandbox {
  #child: ChildProcess | undefined
  #turns = 0
  #baseline = 0

  /** What became of an image; a process that ends or hangs is a bug. */
  async ask(question: Question): Promise<Answer> {
    this.#child ??= await this.#start()
    const child = this.#child
    const answer = await new Promise<Answer>((resolve) => {
      const finish = (result: Answer): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        child.channel?.unref()
        resolve(result)
      }
      const timer = setTimeout(() => finish({ bug: 'no answer', seconds: 0 }), MOST_WAIT_MS)
      child.once('message', (message) => finish(message as Answer))
      child.once('exit', (code, signal) => finish({ bug: `process ended: ${code ?? signal}`, seconds: 0 }))
      child.channel?.ref()
      child.send(question)
    })
    const verdict = { ...answer, ...this.#judge(answer) }
    if (verdict.bug !== undefined || ++this.#turns >= TURNS) this.stop()
    return verdict
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #judge({ bug, seconds }: Answer): { bug?: string } {
    if (bug !== undefined) return {}
    if (seconds > MOST_SECONDS) return { bug: `took ${seconds.toFixed(1)} s` }
    const taken = this.#peak() - this.#baseline
    if (taken > MOST_MEMORY) return { bug: `took ${Math.round(taken / 2 ** 20)} MiB` }
    return {}
  }

  /** Most memory that the process ever had, in bytes. */
  #peak(): number {
    const status = readFileSync(`/proc/${this.#child!.pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    await new Promise((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', () => reject(new Error('the worker does not start')))
    })
    child.removeAllListeners()
    // Between questions it does not keep this process alive.
    child.unref()
    child.channel?.unref()
    this.#child = child
    this.#turns = 0
    this.#baseline = this.#peak()
    return child
  }
}
