/**
 * `copy-on-read`: what is read through an image from below is written into it, so that the next read finds it there.
 * With `bottom` only what stands above that node's backing file is taken in.
 */

import { BlockError } from '../base/errors.ts'
import { alignDown, alignUp, MiB } from '../base/units.ts'
import { isZero } from '../base/zero.ts'
import { PERM_WRITE_UNCHANGED } from '../block/edge.ts'
import type { Layer } from '../block/layer.ts'
import type { Node } from '../block/node.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'
import { borrowStatus, returnStatus, STATUS_PRESENT, walk } from '../block/walk.ts'
import { passing } from './passing.ts'

export const openCopyOnRead = async (context: OpenContext): Promise<Layer> => {
  const bottomName = context.options.string('bottom')
  const file = await context.child('file', ROLE_FILTERED | ROLE_PRIMARY)
  const below = bottomName === undefined ? undefined : belowBottom(file.node, bottomName)
  return {
    ...passing(file),
    async read(offset, into, signal) {
      await file.node.read(offset, into, signal)
      await takeIn(file.node, below, offset, into)
    },
    zeroesParts: true,
    childPermissions: ({ perm, shared }) => ({ perm: perm | PERM_WRITE_UNCHANGED, shared }),
  }
}

/** What the chain from `top` on ends above: the backing file of the node called `name`, if it has one. */
const belowBottom = (top: Node, name: string): Node | undefined => {
  for (let node: Node | undefined = top; node !== undefined; node = node.backing?.node)
    if (node.name === name) return node.backing?.node
  throw new BlockError('invalid', `Bottom node '${name}' not found`)
}

/** Writes into `node` what it has no data of its own for: all of it, or only what a node above `below` has. */
const takeIn = async (
  node: Node,
  below: Node | undefined,
  offset: number,
  bytes: Uint8Array,
): Promise<void> => {
  if (node.layer.claim === undefined) return
  const list = borrowStatus()
  const copied: [start: number, end: number][] = []
  try {
    let at = 0
    while (at < bytes.length) {
      await walk(node, below, offset + at, bytes.length - at, list.reset(offset + at, bytes.length - at))
      for (let i = 0; i < list.count; i++) {
        const end = at + list.lengths[i]!
        const present = (list.status[i]! & STATUS_PRESENT) !== 0
        if (list.depths[i] !== 0 || !present) if (present || below === undefined) copied.push([at, end])
        at = end
      }
      if (list.covered === 0) return
    }
  } finally {
    returnStatus(list)
  }
  for (const [start, end] of copied) {
    if (node.listener !== undefined) await node.listener.event('cor_write')
    const run = await wholeUnits(node, offset + start, bytes.subarray(start, end))
    await node.write(run.offset, run.bytes, { onlyHoles: true, unchanged: true })
  }
}

/** Bytes: larger units than qcow2's are not read for the sake of a part. */
const MAX_UNIT = 2 * MiB

/** A run with the rest of the units at its ends, which are copied with it: so they can be found to be all zeroes. */
const wholeUnits = async (
  node: Node,
  offset: number,
  bytes: Uint8Array,
): Promise<{ offset: number; bytes: Uint8Array }> => {
  const { zeroUnit, size } = node.geometry()
  const end = offset + bytes.length
  const start = alignDown(offset, zeroUnit)
  const stop = Math.max(Math.min(alignUp(end, zeroUnit), size), end)
  // Where there is more in it than zeroes, the image itself completes its units.
  if ((start === offset && stop === end) || zeroUnit > MAX_UNIT || !isZero(bytes)) return { offset, bytes }
  const whole = new Uint8Array(stop - start)
  await node.read(start, whole.subarray(0, offset - start))
  await node.read(end, whole.subarray(end - start))
  return { offset: start, bytes: whole }
}
