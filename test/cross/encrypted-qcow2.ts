/** Encrypted qcow2 images of ours: made, opened and compared. */

import { readFileSync } from 'node:fs'
import type { Test } from 'tap'
import { MiB } from '../../src/base/units.ts'
import { createImage } from '../../src/block/create.ts'
import { newGraph, OBJECTS, qemu, signal } from './luks-volumes.ts'

export const SIZE = MiB + 3 * 512

/** Create options in QAPI's words, and as qemu-img has them. */
export interface Shape {
  readonly encrypt: Readonly<Record<string, string | number>>
  readonly image?: Readonly<Record<string, string | number | boolean>>
}

export const luks = (cipher: string, mode: string, ivgen: string, hash: string): Shape['encrypt'] => {
  const [generator, ivHash] = ivgen.split(':') as [string, string?]
  return {
    format: 'luks',
    'key-secret': 's',
    'iter-time': 1,
    'cipher-alg': cipher,
    'cipher-mode': mode,
    'ivgen-alg': generator,
    ...(ivHash !== undefined && { 'ivgen-hash-alg': ivHash }),
    'hash-alg': hash,
  }
}

export const create = (filename: string, { encrypt, image }: Shape, more: object = {}): Promise<void> =>
  createImage(newGraph(), {
    filename,
    format: 'qcow2',
    options: { encrypt, size: SIZE, ...image, ...more },
    signal,
  })

export const imageOpts = (filename: string, key: string | number): string =>
  `driver=qcow2,discard=unmap,encrypt.key-secret=${key},file.filename=${filename}`

export const compareTheirs = (t: Test, image: string, back: string, model: Buffer, what: string): void => {
  qemu!.qemuImgOk(['convert', ...OBJECTS, '--image-opts', '-O', 'raw', image, back])
  t.ok(readFileSync(back).equals(model), `${what}: they read it`)
  const checked = qemu!.qemuImg(['check', ...OBJECTS, '--image-opts', image])
  t.equal(checked.status, 0, `${what}: check ${checked.stdout}${checked.stderr}`)
}
