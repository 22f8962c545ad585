/** The same input gives the same file, in every format, when SOURCE_DATE_EPOCH asks for it. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { matrixRows } from '../cross/matrix/rows.ts'
import { createRow, formatRows, openOptions, rowName } from '../support/format-rows.ts'
import { openImage, quietGraph } from '../support/graph.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { randomOf } from '../support/random.ts'

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Digests of all files of a folder, by name. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, digest(join(folder, name))]))

/** An image that is created, closed, opened and written to, in a process that began at another time. */
const make = async (row: (typeof formatRows)[number], folder: string): Promise<void> => {
  const path = join(folder, 'image')
  await createRow(quietGraph(), row, path, 5 * 2 ** 20)
  const options = openOptions(row)
  const image = await openImage(quietGraph(), path, row.format, { writable: true, options })
  await image.write(4096, Buffer.alloc(70_000, 'content '))
  await image.write(3 * 2 ** 20, Buffer.alloc(512, 1))
  await image.detach()
}

type Make = (row: (typeof formatRows)[number], folder: string) => Promise<void>

const testTwice = (name: string, row: (typeof formatRows)[number], make: Make): void => {
  t.test(name, { skip: row.isEncrypted === true && 'keys and salts are random' }, async (t) => {
    const before = process.env.SOURCE_DATE_EPOCH
    t.teardown(() => {
      if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
      else process.env.SOURCE_DATE_EPOCH = before
    })
    process.env.SOURCE_DATE_EPOCH = '1700000000'
    const [a, b] = [tempDir(t), tempDir(t)]
    await make(row, a)
    await make(row, b)
    const first = contents(a)
    t.ok(Object.keys(first).length > 0)
    t.strictSame(contents(b), first)
  })
}

for (const row of formatRows) testTwice(rowName(row), row, make)

/** A size that a disk geometry can say, which some VHD images need. */
const CHS_SIZE = 150 * 4 * 17 * 512
const createOnly: Make = (row, folder) => createRow(quietGraph(), row, join(folder, 'image'), CHS_SIZE)
for (const row of matrixRows) testTwice(`created: ${rowName(row)}`, row, createOnly)

/** Data and holes: what compresses, what does not, and pieces shorter than any cluster. */
const source = join(tempDir(t), 'source')
const sourceBytes = Buffer.alloc(CHS_SIZE)
sourceBytes.fill('repeated ', 0, 1_500_000)
sourceBytes.set(randomOf(1).bytes(1_000_000), 2_000_000)
for (let at = 3_500_000; at < 5_000_000; at += 131_072) sourceBytes.fill(1, at, at + 512)
writeFileSync(source, sourceBytes)

const converted =
  (...options: readonly string[]): Make =>
  async (row, folder) => {
    const words = row.options === '' ? [] : ['-o', row.options]
    const path = join(folder, 'image')
    const line = ['convert', ...options, '-f', 'raw', '-O', row.format, ...words, source, path]
    const { status, stderr } = await runQimgHere(line)
    if (status !== 0) throw new Error(stderr)
  }

for (const row of matrixRows) {
  testTwice(`converted: ${rowName(row)}`, row, converted())
  if (/^(qcow2?|vmdk .*streamOptimized)/.test(rowName(row)) && !/preallocation/.test(row.options))
    testTwice(`converted, packed: ${rowName(row)}`, row, converted('-c'))
}
