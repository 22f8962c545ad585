/** The same input gives the same file, in every format, when SOURCE_DATE_EPOCH asks for it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { matrixRows } from '../cross/matrix/rows.ts'
import { createRow, formatRows, openOptions, rowName } from '../support/format-rows.ts'
import { openImage, quietGraph } from '../support/graph.ts'
import { tempDir } from '../support/images.ts'

/** All files of a folder, by name. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

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
    for (const [name, bytes] of Object.entries(contents(b))) t.ok(first[name] === bytes, name)
  })
}

for (const row of formatRows) testTwice(rowName(row), row, make)

/** A size that a disk geometry can say, which some VHD images need. */
const CHS_SIZE = 150 * 4 * 17 * 512
const createOnly: Make = (row, folder) => createRow(quietGraph(), row, join(folder, 'image'), CHS_SIZE)
for (const row of matrixRows) testTwice(`created: ${rowName(row)}`, row, createOnly)
