/** The handlers of all commands: a command without a handler, or a handler without a command, does not compile. */

import { blockHandlers } from './block.ts'
import { blockJobHandlers } from './block-job.ts'
import { controlHandlers } from './control.ts'
import type { Handlers } from './handlers.ts'
import { imageHandlers } from './image.ts'
import { jobHandlers } from './job.ts'
import { objectHandlers } from './object.ts'

const all = {
  ...controlHandlers,
  ...jobHandlers,
  ...blockJobHandlers,
  ...blockHandlers,
  ...imageHandlers,
  ...objectHandlers,
}

type Unknown = Exclude<keyof typeof all, keyof Handlers>
export const handlers: [Unknown] extends [never] ? Handlers : never = all
