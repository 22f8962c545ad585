/** A few spoilt images of every kind; `npm run fuzz -- mutate` tries as many as one likes. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createRow } from '../../support/format-rows.ts'
import { quietGraph } from '../../support/graph.ts'
import { tempDir } from '../../support/images.ts'
import { oracle } from '../../support/oracle.ts'
import { Campaign } from './round.ts'
import { Sandbox } from './sandbox.ts'

const SEED = 7000

const timeout = 600_000
t.setTimeout(timeout)

t.test('spoilt images are answered within bounds or refused', { timeout }, async (t) => {
  const campaign = new Campaign(oracle(), tempDir(t))
  t.teardown(() => campaign.stop())
  for (let i = 0; i < campaign.bases; i++) t.strictSame(await campaign.round(SEED + i), [])
})

t.test('qcow2: 100000 tables behind the end of the file', { timeout }, async (t) => {
  const path = join(tempDir(t), 'a.qcow2')
  await createRow(quietGraph(), { format: 'qcow2', options: '', resize: 'no' }, path, 2 ** 20)
  const before = readFileSync(path)
  const start = Math.ceil(before.length / 65_536) * 65_536
  const count = 100_000
  const bytes = Buffer.alloc(start + count * 8)
  before.copy(bytes)
  bytes.writeUInt32BE(count, 36)
  bytes.writeBigUInt64BE(BigInt(start), 40)
  for (let i = 0; i < count; i++) bytes.writeBigUInt64BE(0x61_6161_0000n, start + i * 8)
  writeFileSync(path, bytes)
  const sandbox = new Sandbox()
  t.teardown(() => sandbox.stop())
  const answer = await sandbox.ask({ path, format: 'qcow2', options: {}, mode: 'read' })
  t.equal(answer.bug, undefined)
  t.equal(answer.size, 2 ** 20)
})
