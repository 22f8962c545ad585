/** What QEMU's storage daemon answers to query-qmp-schema. */

import { spawnSync } from 'node:child_process'
import type { Oracle } from './oracle.ts'

export type SchemaEntry = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly 'meta-type': string
}

/** A member of an object, enumeration or alternate. */
export interface SchemaMember {
  readonly name: string
  readonly type?: string
  readonly default?: unknown
  readonly features?: readonly string[]
}

export interface SchemaVariant {
  readonly case: string
  readonly type: string
}

export const qemuSchema = (qemu: Oracle): SchemaEntry[] => {
  const messages = ['qmp_capabilities', 'query-qmp-schema', 'quit'].map((name) => `{"execute": "${name}"}`)
  const { stdout } = spawnSync(qemu.paths.qsd, ['--chardev', 'stdio,id=c', '--monitor', 'c'], {
    env: qemu.env,
    input: messages.join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  })
  const line = stdout.split('\r\n').find((text) => text.includes('meta-type'))!
  return (JSON.parse(line) as { return: SchemaEntry[] }).return
}
