/** Running one command line through qemu-img and through qimg, so that what they say can be compared. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Oracle, Ran } from '../support/oracle.ts'

const qimg = fileURLToPath(new URL('../../src/bin/qimg.js', import.meta.url))

/**
 * What may differ is taken out: help is in our own words, and space on the medium, clocks, automatic node names and the
 * steps of progress are not compared.
 */
export const comparable = ({ status, stdout, stderr }: Ran): Ran => ({
  status,
  stdout: stdout
    .replace(/^Usage:[\s\S]*/m, 'Usage: …')
    .replace(/^(qemu-img version [\d.]+)[\s\S]*/, '$1')
    .replace(/disk size: .*/g, 'disk size: …')
    .replace(/file length: .*/g, 'file length: …')
    .replace(/"actual-size": \d+/g, '"actual-size": …')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'DATE')
    .replace(/completed in [\d.]+ seconds/, 'completed')
    .replace(/( {4}\([\d.]+\/100%\)\r)+(?= {4}\([\d.]+\/100%\)\r)/g, '…'),
  stderr: stderr.replace(/#block\d+/g, '#block'),
})

const runTool = (program: string, args: readonly string[], argv0: string, options: object): Ran => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    argv0,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return comparable({ status: status ?? -1, stdout, stderr })
}

/** The name in front of messages does not depend on where the oracle lies. */
export const runQemuImg = (qemu: Oracle, args: readonly string[], cwd: string): Ran =>
  runTool(qemu.paths.qemuImg, args, 'qemu-img', { cwd, env: qemu.env })

export const runQimg = (args: readonly string[], cwd: string): Ran =>
  runTool(process.execPath, [qimg, ...args], 'node', { cwd })
