/** Running one command line through qemu-img and through qimg, so that what they say can be compared. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Oracle, Ran } from '../support/oracle.ts'
import type { Random } from '../support/random.ts'

const qimg = fileURLToPath(new URL('../../src/bin/qimg.js', import.meta.url))

/** Words that appear with some probability. */
export const maybe = (random: Random, probability: number, ...words: readonly string[]): string[] =>
  random.chance(probability) ? [...words] : []

/**
 * What may differ is taken out: help is in our own words, and space on the medium, clocks, automatic node names and the
 * steps of progress are not compared.
 */
export const comparable = ({ status, stdout, stderr }: Ran): Ran => ({
  status,
  stdout: stdout
    .replace(/^Usage:[\s\S]*/, 'Usage: …')
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

/** An image's own metadata, without that of the file it is in. */
export const describe = (qemu: Oracle, folder: string, name: string): unknown => {
  const { stdout, stderr } = qemu.qemuImg(['info', '-U', '--output=json', name], { cwd: folder })
  if (stdout === '') return stderr
  const { children: _, 'actual-size': __, ...own } = JSON.parse(stdout) as Record<string, unknown>
  return own
}
