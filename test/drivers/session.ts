/** One session of a driver: random requests by us, by QEMU in between, and what QEMU finds in the end. */

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRow, type FormatRow, theirCreate, theirName } from '../support/format-rows.ts'
import { quietGraph } from '../support/graph.ts'
import type { Oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { Exercise } from './exercise.ts'

const SECTOR = 512

/** Throws, with what was done, when anything is not as it should be. */
export const runSession = async (
  row: FormatRow,
  seed: number,
  folder: string,
  qemu: Oracle | undefined,
  steps = 25,
): Promise<void> => {
  const random = randomOf(seed)
  const filename = join(folder, `image.${row.format}`)
  const size = random.between(2 ** 11, 2 ** 14) * SECTOR + (random.chance(0.3) ? 0 : 2 ** 20)
  const graph = quietGraph()
  try {
    if (qemu !== undefined && random.chance(0.4)) qemu.qemuImgOk(theirCreate(row, filename, size))
    else await createRow(graph, row, filename, size)
    const exercise = new Exercise(graph, row, filename, random)
    for (let round = 0; round < 2; round++) {
      await exercise.open()
      for (let i = 0; i < steps; i++) await exercise.step()
      await exercise.verify()
      await exercise.close()
      if (qemu === undefined) continue
      compareWith(qemu, row, filename, exercise, folder)
      if (round === 0) writeWith(qemu, row, filename, exercise, random.between(1, 6), random.below)
    }
    await exercise.open()
    await exercise.verify()
    await exercise.close()
  } finally {
    await graph.closeAll()
    rmSync(filename, { force: true })
  }
}

/** QEMU reads what the model has, and has nothing to complain of. */
const compareWith = (
  qemu: Oracle,
  row: FormatRow,
  filename: string,
  { model, story }: Exercise,
  folder: string,
): void => {
  const flat = join(folder, 'flat.raw')
  rmSync(flat, { force: true })
  const { before, name } = theirName(row, filename)
  qemu.qemuImgOk(['convert', ...before, '-O', 'raw', name, flat])
  const found = existsSync(flat) ? readFileSync(flat) : Buffer.alloc(0)
  if (!found.equals(model)) {
    let at = 0
    while (found[at] === model[at] && at < found.length) at++
    throw new Error(
      `QEMU reads ${found.length} bytes, not ${model.length}; first difference at ${at}\n${story.join('\n')}`,
    )
  }
  if (row.isChecked !== true) return
  const checked = qemu.qemuImg(['check', ...before, name])
  if (checked.status !== 0)
    throw new Error(
      `check: status ${checked.status}\n${checked.stdout}${checked.stderr}\n${story.join('\n')}`,
    )
}

/** QEMU writes into the same image. */
const writeWith = (
  qemu: Oracle,
  row: FormatRow,
  filename: string,
  { model, story }: Exercise,
  count: number,
  below: (limit: number) => number,
): void => {
  const { before, name } = theirName(row, filename)
  const commands: string[] = []
  for (let i = 0; i < count; i++) {
    const offset = below(model.length / SECTOR) * SECTOR
    const length = Math.min((1 + below(300)) * SECTOR, model.length - offset)
    const byte = below(256)
    const isZero = below(4) === 0
    commands.push('-c', isZero ? `write -z ${offset} ${length}` : `write -P ${byte} ${offset} ${length}`)
    model.fill(isZero ? 0 : byte, offset, offset + length)
  }
  story.push(`qemu-io ${commands.join(' ')}`)
  qemu.qemuIoOk([...before, ...commands, name])
}
