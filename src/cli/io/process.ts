/** Commands about the program itself: waiting, signals, help, the end. */

import { setTimeout } from 'node:timers/promises'
import { CommandFailed, fail, type IoCommand, type IoSession, usageLine } from './command.ts'
import { parseInteger, readNumber } from './values.ts'

export const sleep: IoCommand = {
  name: 'sleep',
  summary: 'waits for the given value in milliseconds',
  minWords: 1,
  maxWords: 1,
  withoutImage: true,
  async run([text], session) {
    const milliseconds = parseInteger(text!)
    if (milliseconds === undefined || milliseconds < 0) fail(session, `${text} is not a valid number`)
    await setTimeout(milliseconds)
  },
}

/** The C library's number of signals, itself included. */
const SIGNALS = 65
/** None, and what no program can raise: two belong to the C library's threads. */
const NOT_RAISED: readonly number[] = [0, 32, 33, SIGNALS]

export const sigraise: IoCommand = {
  name: 'sigraise',
  usage: 'signal',
  summary: 'raises a signal',
  help: '\n The signal is a number, as 15 for SIGTERM.\n',
  minWords: 1,
  maxWords: 1,
  withoutImage: true,
  async run([text], session) {
    const signal = readNumber(text!, session)
    if (signal > SIGNALS) fail(session, `signal argument '${text}' is too large to be a valid signal`)
    // Raising those is not an error of the command.
    if (NOT_RAISED.includes(signal)) return
    // What was said is not lost with the process, as it is when that aborts.
    session.flush?.()
    process.kill(process.pid, signal)
    // It arrives while nothing runs here.
    await setTimeout(0)
  },
}

export const abort: IoCommand = {
  name: 'abort',
  summary: 'simulate a program crash using abort(3)',
  minWords: 0,
  maxWords: 0,
  withoutImage: true,
  // Without the trace that Node prints when it aborts itself.
  async run() {
    process.kill(process.pid, 'SIGABRT')
    await setTimeout(0)
  },
}

const allHelp = (session: IoSession): string =>
  session
    .commands()
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(usageLine)
    .join('')

export const help: IoCommand = {
  name: 'help',
  short: '?',
  usage: '[command]',
  summary: 'help for one or all commands',
  minWords: 0,
  maxWords: 1,
  withoutImage: true,
  run([name], session) {
    if (name === undefined) {
      session.out(`${allHelp(session)}\nUse 'help commandname' for extended help.\n`)
      return
    }
    const found = session.commands().find((command) => command.name === name || command.short === name)
    if (found === undefined) {
      session.out(`command ${name} not found\n`)
      throw new CommandFailed('help')
    }
    session.out(usageLine(found) + (found.help === undefined ? '' : `${found.help}\n`))
  },
}

export const quit: IoCommand = {
  name: 'quit',
  short: 'q',
  summary: 'exit the program',
  minWords: 0,
  maxWords: 0,
  withoutImage: true,
  run: (_words, session) => session.quit(),
}
