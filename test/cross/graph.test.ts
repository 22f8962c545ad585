/** Nodes as QEMU's storage daemon shows them: the same commands on both sides, and every answer compared. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { NO_ORACLE, type Oracle, oracle } from '../support/oracle.ts'
import { commandDifferences } from './differences.ts'
import { FILTER_SCENARIOS } from './graph-filters.ts'
import { REOPEN_SCENARIOS } from './graph-reopen.ts'
import { SCENARIOS, type Scenario } from './graph-scenarios.ts'
import { type Command, ownSide, qemuSide } from './graph-sides.ts'

const QUERIES: readonly Command[] = [
  { execute: 'query-named-block-nodes', arguments: { flat: true } },
  { execute: 'query-named-block-nodes' },
  { execute: 'x-debug-query-block-graph' },
]

/** The command, and what is asked after it where it may have changed something. */
const withQueries = (command: Command): readonly Command[] => [command, ...QUERIES]

const prepare = (qemu: Oracle, folder: string, scenario: Scenario): void => {
  mkdirSync(folder)
  for (const line of scenario.files ?? []) qemu.qemuImgOk(line.split(' '), { cwd: folder })
  scenario.prepare?.(folder)
}

const qemu = oracle()
const base = mkdtempSync(join(tmpdir(), 'qimg-graph-'))
t.teardown(() => rmSync(base, { recursive: true, force: true }))

for (const [i, scenario] of [...SCENARIOS, ...FILTER_SCENARIOS, ...REOPEN_SCENARIOS].entries())
  t.test(scenario.name, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    // Folder names of the same length, for sizes of what holds them.
    const folders = [join(base, `q${i}`), join(base, `o${i}`)] as const
    for (const folder of folders) prepare(qemu!, folder, scenario)
    const theirs = await qemuSide(qemu!, folders[0])
    const ours = await ownSide(folders[1])
    try {
      for (const step of scenario.steps)
        for (const command of withQueries(step)) {
          const wanted = await theirs.run(command)
          t.strictSame(await ours.run(command), wanted, JSON.stringify(command))
        }
    } finally {
      await theirs.close()
      await ours.close().catch(() => {})
    }
    t.equal(ours.service.graph.nodes().length, 0, 'nothing is left open')
  })

for (const [i, { command, reason }] of commandDifferences.entries())
  t.test(`known difference: ${reason}`, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    const folders = [join(base, `k${i}`), join(base, `l${i}`)] as const
    for (const folder of folders) mkdirSync(folder)
    const theirs = await qemuSide(qemu!, folders[0])
    const ours = await ownSide(folders[1])
    const [wanted, got] = [await theirs.run(command), await ours.run(command)]
    t.notSame(got, wanted, 'still so; or else take it off the list')
    t.comment(JSON.stringify(got))
    await theirs.close()
    await ours.close()
  })
