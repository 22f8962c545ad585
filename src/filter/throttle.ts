/**
 * `throttle`: requests wait until the limits of a group let them through. The group's buckets are shared by all filters
 * that name it; those whose requests wait take turns.
 */

import { BlockError } from '../base/errors.ts'
import type { Layer } from '../block/layer.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'
import { passing } from './passing.ts'
import { queueOf } from './throttle-queue.ts'

export const openThrottle = async (context: OpenContext): Promise<Layer> => {
  const { options } = context
  const name = options.string('throttle-group')
  const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
  if (name === undefined) throw new BlockError('invalid', 'Please specify a throttle group')
  if (context.objects === undefined)
    throw new BlockError('not-found', `Throttle group '${name}' does not exist`)
  const { object: group, release } = context.objects.hold('throttle-group', name)
  const queue = queueOf(group)
  const member = {}
  return {
    ...passing(file),
    async read(offset, into, signal) {
      await queue.pass(member, 'read', into.length, signal)
      await file.node.read(offset, into, signal)
    },
    async write(offset, from, how) {
      await queue.pass(member, 'write', from.length, how.signal)
      await file.node.write(offset, from, how)
    },
    zeroesParts: true,
    async zero(offset, length, how) {
      await queue.pass(member, 'write', length, how.signal)
      await file.node.zero(offset, length, how)
      return true
    },
    async discard(offset, length) {
      await queue.pass(member, 'write', length)
      await file.node.discard(offset, length)
    },
    async close() {
      release()
    },
  }
}
