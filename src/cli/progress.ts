/** How far a long subcommand is: the line of `-p`, a line at SIGUSR1, or a JSON object a line for programs. */

import type { Line, Option } from './options.ts'
import type { Output } from './output.ts'
import { twoDigits } from './render-size.ts'
import { misuse } from './subcommand.ts'

/** `-p`, and our `--progress=jsonl`. */
export const progressOption = (subcommand: string): Option<'progress'> => ({
  name: 'progress',
  short: 'p',
  argument: 'jsonl',
  optional: true,
  help: 'show progress, in percent or as a JSON object a line',
  check: (value) => {
    if (value !== '' && value !== 'jsonl')
      throw misuse(subcommand, `--progress expects 'jsonl' not '${value}'`)
    return undefined
  },
})

/** For subcommands of which qemu-img shows none: only as JSON, which nobody asks for by mistake. */
export const progressLinesOption = (subcommand: string): Option<'progress'> => ({
  name: 'progress',
  exact: true,
  argument: 'jsonl',
  help: 'show progress as a JSON object a line',
  check: (value) => {
    if (value !== 'jsonl') throw misuse(subcommand, `--progress expects 'jsonl' not '${value}'`)
    return undefined
  },
})

type Style = 'none' | 'percent' | 'jsonl'

/** The percent line is printed again when it has moved by this much. */
const STEP_PERCENT = 1

export class Progress {
  readonly #style: Style
  readonly #output: Output
  /** Of the percent line; −1: nothing printed yet. */
  #printed = -1
  #percent = 0
  readonly #onSignal = () => this.#output.err(`${percentText(this.#percent)}\n`)

  /** What the line asks for; `-q` silences it. Where none is shown, a SIGUSR1 is answered until `end`. */
  constructor(line: Pick<Line, 'has' | 'value'>, output: Output) {
    this.#output = output
    if (!line.has('progress') || line.has('quiet')) this.#style = 'none'
    else this.#style = line.value('progress') === 'jsonl' ? 'jsonl' : 'percent'
    // As in qemu-img: who sees the progress is not told once more.
    if (this.#style === 'none') process.on('SIGUSR1', this.#onSignal)
  }

  /** The beginning of the work. */
  begin(): void {
    if (this.#style === 'percent' && this.#printed < 0) this.#print(0)
  }

  /** Bytes done and in total. */
  readonly update = (done: number, total: number): void => {
    this.begin()
    this.#percent = total > 0 ? (done / total) * 100 : 0
    if (this.#style === 'jsonl')
      this.#output.out(`{"current-progress": ${done}, "total-progress": ${total}}\n`)
    else if (Math.abs(this.#percent - this.#printed) >= STEP_PERCENT || this.#percent === 100)
      this.#print(this.#percent)
  }

  /** All of the work was reported. */
  get isComplete(): boolean {
    return this.#percent === 100
  }

  /** The work is done. */
  complete(): void {
    this.begin()
    this.#print(100)
  }

  /** Nothing more comes, whether it went well or not. */
  end(): void {
    process.off('SIGUSR1', this.#onSignal)
    if (this.#style === 'percent') this.#output.out('\n')
  }

  #print(percent: number): void {
    if (this.#style !== 'percent') return
    this.#printed = percent
    this.#output.out(`${percentText(percent)}\r`)
  }
}

const percentText = (percent: number): string => `    (${twoDigits(percent)}/100%)`
