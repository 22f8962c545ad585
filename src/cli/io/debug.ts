/** Breakpoints of blkdebug: holding a request at an event, and letting it go. */

import { fail, type IoCommand } from './command.ts'
import { errorText } from './report.ts'

const breakpoint: IoCommand = {
  name: 'break',
  usage: 'event tag',
  summary: 'sets a breakpoint on event and tags the stopped request as tag',
  minWords: 2,
  maxWords: 2,
  run([event, tag], session) {
    try {
      session.image!.debug.setBreakpoint(event!, tag!)
    } catch (error) {
      fail(session, `Could not set breakpoint: ${errorText(error)}`)
    }
  },
}

const removeBreak: IoCommand = {
  name: 'remove_break',
  usage: 'tag',
  summary: 'remove a breakpoint by tag',
  minWords: 1,
  maxWords: 1,
  run([tag], session) {
    try {
      session.image!.debug.removeBreakpoint(tag!)
    } catch (error) {
      fail(session, `Could not remove breakpoint ${tag}: ${errorText(error)}`)
    }
  },
}

const resume: IoCommand = {
  name: 'resume',
  usage: 'tag',
  summary: 'resumes the request tagged as tag',
  minWords: 1,
  maxWords: 1,
  run([tag], session) {
    try {
      session.image!.debug.resume(tag!)
    } catch (error) {
      fail(session, `Could not resume request: ${errorText(error)}`)
    }
  },
}

const waitBreak: IoCommand = {
  name: 'wait_break',
  usage: 'tag',
  summary: 'waits for the suspension of a request',
  minWords: 1,
  maxWords: 1,
  async run([tag], session) {
    // qemu-io waits for ever where nothing can come.
    await session
      .image!.debug.suspended(tag!)
      .catch((error: unknown) => fail(session, `Could not wait for breakpoint ${tag}: ${errorText(error)}`))
  },
}

export const debugCommands: readonly IoCommand[] = [breakpoint, removeBreak, resume, waitBreak]
