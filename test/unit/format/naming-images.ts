/** Images that name other files, of every format that does: as their parents, or as what holds their content. */

import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KiB, MiB, SECTOR } from '../../../src/base/units.ts'
import { runQimgHere } from '../../support/in-process.ts'
import { differencingVhd, uuidOf } from '../../support/vhd.ts'
import { descriptorOf } from '../../support/vmdk-fixtures.ts'
import { buildImage, PARENT_ID, toFile } from './vhdx/build.ts'

const SIZE = 4 * MiB

/** Makes an image of a name that may be anything. */
export type Make = (path: string, parent: string) => void | Promise<void>

const qimg = async (...args: string[]): Promise<void> => {
  const { status, stderr } = await runQimgHere(args)
  if (status !== 0) throw new Error(stderr)
}

const created =
  (format: string): Make =>
  (path, parent) =>
    qimg('create', '-u', '-f', format, '-F', format, '-b', parent, path, `${SIZE}`)

/** By format: images that name their parent. */
export const PARENT_MAKERS: Readonly<Record<string, Make>> = {
  qcow2: created('qcow2'),
  qcow: created('qcow'),
  qed: created('qed'),
  vpc(path, parent) {
    const of = (parentUuid: Uint8Array): Buffer =>
      differencingVhd({
        size: SIZE,
        blockSize: 512 * KiB,
        parentUuid,
        locators: [{ platform: 'W2ru', bytes: Buffer.from(parent.replaceAll('/', '\\'), 'utf16le') }],
        parentName: '',
      })
    // All that are made so have the same UUID.
    writeFileSync(path, of(uuidOf(of(Buffer.alloc(16)))))
  },
  vhdx(path, parent) {
    const names = { parent_linkage: `{${PARENT_ID}}`, relative_path: parent.replaceAll('/', '\\') }
    toFile(buildImage({ size: SIZE, parent: names, dataWriteGuid: PARENT_ID }), path)
  },
  vmdk(path, parent) {
    const extent = `${path}.extent`
    writeFileSync(extent, Buffer.alloc(8 * SECTOR))
    const lines = [`RW 8 FLAT "${basename(extent)}" 0`]
    const text = descriptorOf('monolithicFlat', lines, [`parentFileNameHint="${parent}"`])
    // All that are made so have the same content id.
    writeFileSync(path, text.replace('parentCID=ffffffff', 'parentCID=6f4e2a10'))
  },
}

const vmdkAround =
  (type: string, line: (name: string) => string): Make =>
  (path, name) =>
    writeFileSync(path, descriptorOf(type, [line(name)]))

/** By kind, which begins with the format: images that name the file beside them that their content is in. */
export const CONTENT_MAKERS: Readonly<Record<string, Make>> = {
  'vmdk flat': vmdkAround('monolithicFlat', (name) => `RW 8 FLAT "${name}" 0`),
  'vmdk sparse': vmdkAround('twoGbMaxExtentSparse', (name) => `RW 8 SPARSE "${name}"`),
  'vmdk ESX': vmdkAround('vmfsSparse', (name) => `RW 8 VMFSSPARSE "${name}"`),
  'vmdk seSparse': vmdkAround('seSparse', (name) => `RW 8 SESPARSE "${name}"`),
  async 'qcow2 data file'(path, name) {
    // As in QEMU, a name without a folder is one in the process's own. More slashes mean nothing, and keep the length.
    const folder = dirname(path)
    const made = join(folder, 'd'.repeat(20))
    await qimg('create', '-f', 'qcow2', '-o', `data_file=${made}`, path, '64K')
    const bytes = readFileSync(path)
    bytes.write(folder + name.padStart(made.length - folder.length, '/'), bytes.indexOf(made), 'latin1')
    writeFileSync(path, bytes)
  },
}
