/** The language: its commands, and how a line is run. */

import { BlockError, prefixError } from '../../base/errors.ts'
import { type Output, report } from '../output.ts'
import { CommandFailed, type IoCommand, type IoSession } from './command.ts'
import { debugCommands } from './debug.ts'
import { close, open, reopen } from './files.ts'
import type { HandImages, IoImage, OpenRequest } from './image.ts'
import { alloc, discard, flush, info, length, map, truncate } from './inspect.ts'
import { abort, help, quit, sigraise, sleep } from './process.ts'
import { read, write } from './read-write.ts'
import { aioDiscard, aioFlush, aioRead, aioWrite, readv, writev } from './vectors.ts'
import { zoneCommands } from './zones.ts'

export const COMMANDS: readonly IoCommand[] = [
  ...[read, readv, write, writev, aioRead, aioWrite, aioDiscard, aioFlush],
  ...[flush, truncate, length, info, map, alloc, discard],
  ...[open, close, reopen],
  ...debugCommands,
  ...zoneCommands,
  ...[sleep, sigraise, abort, help, quit],
]

export class Language implements IoSession {
  image: IoImage | undefined
  readonly imageOpts: boolean
  word = ''
  readonly pending = new Set<Promise<void>>()
  readonly #output: Output
  readonly #images: HandImages
  #isOver = false

  constructor(images: HandImages, output: Output, imageOpts: boolean) {
    this.imageOpts = imageOpts
    this.#images = images
    this.#output = output
  }

  /** `quit` was said. */
  get isOver(): boolean {
    return this.#isOver
  }

  out(text: string): void {
    this.#output.out(text)
  }

  err(text: string): void {
    this.#output.err(text)
  }

  flush(): void {
    this.#output.flush?.()
  }

  commands(): readonly IoCommand[] {
    return COMMANDS
  }

  quit(): void {
    this.#isOver = true
  }

  async open(request: OpenRequest): Promise<void> {
    if (this.image !== undefined) throw new BlockError('invalid', "file open already, try 'help close'")
    try {
      this.image = await this.#images.open(request)
    } catch (error) {
      const what = request.filename === undefined ? '' : ` device ${request.filename}`
      throw prefixError(error, `can't open${what}: `)
    }
  }

  /** Runs one line; false when what it asks for fails. An empty line asks for nothing. */
  async run(line: string): Promise<boolean> {
    const [name, ...words] = line.split(' ').filter((word) => word !== '')
    if (name === undefined) return true
    this.word = name
    const command = COMMANDS.find((known) => known.name === name || known.short === name)
    if (command === undefined) {
      this.err(`command "${name}" not found\n`)
      return false
    }
    try {
      if (!this.#mayRun(command, name, words.length)) return false
      if (command.needs !== undefined) await this.image!.need(command.needs)
      await command.run(words, this, command)
      return true
    } catch (error) {
      if (error instanceof CommandFailed) return false
      report(error, this)
      return false
    }
  }

  #mayRun({ withoutImage, minWords, maxWords }: IoCommand, name: string, words: number): boolean {
    if (this.image === undefined && withoutImage !== true) {
      this.err("no file open, try 'help open'\n")
      return false
    }
    if (words >= minWords && words <= maxWords) return true
    const expected =
      maxWords === Number.POSITIVE_INFINITY
        ? `at least ${minWords}`
        : minWords === maxWords
          ? String(minWords)
          : `between ${minWords} and ${maxWords}`
    this.err(`bad argument count ${words} to ${name}, expected ${expected} arguments\n`)
    return false
  }

  /** Waits for what is under way and lets go of the image. */
  async end(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending)
    // What is lost with it was told by the command that wrote it.
    await this.image?.close().catch(() => {})
    this.image = undefined
  }
}
