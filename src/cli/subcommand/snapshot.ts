/** `qimg snapshot`. */

import { forceShareOption, imageOptsOption } from '../images.ts'
import { objectOption } from '../objects.ts'
import { formatOption, imageOf, oneOperand, runOn } from '../one-image.ts'
import { snapshotLines } from '../render-info.ts'
import { defineSubcommand, misuse, OK } from '../subcommand.ts'
import { quietOption } from '../values.ts'

const ACTIONS = ['list', 'apply', 'create', 'delete'] as const

export const snapshot = defineSubcommand({
  name: 'snapshot',
  summary: 'List, create, apply or delete internal snapshots',
  options: [
    quietOption,
    formatOption,
    imageOptsOption,
    forceShareOption,
    objectOption,
    { name: 'list', short: 'l', help: 'list them (the default)' },
    { name: 'create', short: 'c', argument: 'SNAPSHOT', help: 'save what a guest sees under this name' },
    { name: 'apply', short: 'a', argument: 'SNAPSHOT', help: 'let a guest see this one again' },
    { name: 'delete', short: 'd', argument: 'SNAPSHOT', help: 'forget this one' },
  ],
  operands: [{ name: 'FILENAME', help: 'the image' }],
  refuse: (line) => {
    const given = line.order.filter((name) => ACTIONS.some((action) => action === name))
    if (given.length > 1) throw misuse('snapshot', "Cannot mix '-l', '-a', '-c', '-d'")
  },
  run: async (line, session) => {
    const text = oneOperand('snapshot', line)
    const named = imageOf(line, text, session)
    const action = ACTIONS.find((name) => line.has(name)) ?? 'list'
    const selector = action === 'list' ? undefined : line.value(action)
    const { snapshots } = await runOn(session, [named], 'image-snapshot', {
      ...named[1],
      action,
      ...(selector !== undefined && { snapshot: selector }),
    })
    if (action === 'list' && snapshots.length > 0)
      session.out([...snapshotLines(snapshots)].map((row) => `${row}\n`).join(''))
    return OK
  },
})
