/**
 * The first file that runs in a fresh clone, so it depends on nothing: checks the runtime, installs the packages,
 * compiles, and goes on with the compiled script. `node scripts/begin.mjs NAME [ARGUMENT…]` runs dist/scripts/NAME.js in
 * this same process, which keeps exit codes and signals plain; `build` stops after compiling. What has not changed since
 * it was compiled is not compiled again.
 */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const OLDEST = [20, 19]
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...names) => join(root, ...names)

const stop = (message) => {
  console.error(message)
  process.exit(1)
}

const checkRuntime = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  stop(`qimg needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node} (${process.execPath})`)
}

const run = (program, args, failure) => {
  const child = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (child.error) stop(`${failure}: ${child.error.message}`)
  if (child.status !== 0) stop(failure)
}

/** Have the packages of package-lock.json been installed? An install by hand leaves no stamp, but npm's own record. */
const installed = (stamp, wanted) => {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted
  const record = at('node_modules', '.package-lock.json')
  return existsSync(record) && statSync(record).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

const install = () => {
  const stamp = at('node_modules', '.qimg-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
  if (!installed(stamp, wanted)) {
    console.error('installing packages (npm ci)')
    // No package of ours needs its install scripts, and what doesn't run can't do harm.
    const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    run('npm', ['ci', ...options], 'npm ci failed')
  }
  writeFileSync(stamp, wanted)
}

const compile = () => {
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc')
  // What does not compile may be what uses types that are still to be generated. The code is emitted all the same.
  if (name === 'generate') spawnSync(process.execPath, [tsc, '-p', root], { cwd: root, stdio: 'ignore' })
  else run(process.execPath, [tsc, '-p', root], 'compiling failed')
  run(process.execPath, [at('dist', 'scripts', 'bundle.js')], 'putting the programs together failed')
}

/** A hash of what dist is made from: the sources, the packages, and the runtime whose compiled code is kept. */
const sources = () => {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) add(at(name))
  for (const folder of ['qapi', 'scripts', 'src', 'test'])
    for (const entry of readdirSync(at(folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) add(join(entry.parentPath, entry.name))
  return hash.digest('hex')
}

/** Compiles what has changed; nothing, and at once, where nothing has. */
const build = () => {
  const stamp = at('dist', '.built')
  const wanted = sources()
  if (name !== 'generate' && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  compile()
  writeFileSync(stamp, wanted)
}

checkRuntime()
const [name, ...rest] = process.argv.slice(2)
if (name === undefined) stop('usage: node scripts/begin.mjs NAME [ARGUMENT…]')
install()
build()
if (name !== 'build') {
  const script = at('dist', 'scripts', `${name}.js`)
  if (!existsSync(script)) stop(`there is no script scripts/${name}.ts`)
  process.argv = [process.argv[0], script, ...rest]
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(script).href)
}
