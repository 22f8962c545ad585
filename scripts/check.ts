/** `npm run check`: types, format and lint, house rules, and that the generated code is what the schema says. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtFile } from '../test/support/daemon.ts'
import { packageRoot } from '../test/support/package-root.ts'

const tool = (...path: string[]): string => join(packageRoot, 'node_modules', ...path)

/** Name → command line, all run by this runtime. Types come first for free: begin.mjs has just compiled everything. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  types: [tool('typescript', 'bin', 'tsc'), '-p', packageRoot, '--noEmit'],
  lint: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', packageRoot],
  tidy: ['--enable-source-maps', builtFile('scripts/tidy.js')],
  generated: ['--enable-source-maps', builtFile('scripts/generate.js'), '--check'],
}

let isGood = true
for (const [name, args] of Object.entries(STEPS)) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  isGood &&= status === 0
}
process.exitCode = isGood ? 0 : 1
