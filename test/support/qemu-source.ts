/** Parts of QEMU's source package, where `npm test` puts them: see scripts/qemu-source.ts. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

export const qemuSourceRoot = join(packageRoot, 'node_modules', '.cache', 'qimg-oracle', 'source')

/** The folder to put on PYTHONPATH for QEMU's own QMP library; undefined where it could not be had. */
export const pythonLibrary = (): string | undefined => {
  const folder = join(qemuSourceRoot, 'python')
  return existsSync(join(folder, 'qemu', 'qmp')) ? folder : undefined
}
