/** A disk to show things with: a real ext4 file system where mke2fs is found, patterned data otherwise. */

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeRandomImage } from '../../test/support/images.ts'
import { packageRoot } from '../../test/support/package-root.ts'
import { randomOf } from '../../test/support/random.ts'

const MiB = 1024 * 1024
const SIZE = 128 * MiB
const SEED = 1

/** Makes the raw image and answers what is in it. */
export const makeDisk = (path: string): string => {
  const contents = join(packageRoot, 'node_modules', '@typescript')
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const args = ['-q', '-t', 'ext4', '-d', contents, path, `${SIZE / MiB}M`]
  if (spawnSync('mke2fs', args, { env, stdio: 'ignore' }).status === 0)
    return 'an ext4 file system with the TypeScript compiler in it'
  rmSync(path, { force: true })
  writeRandomImage(path, SIZE, randomOf(SEED), { longest: 4 * MiB })
  return 'patterned data (there is no mke2fs here)'
}
