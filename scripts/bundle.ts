/**
 * Puts the programs together from the compiled files: a start of `qimg` would otherwise read and compile some eighty
 * modules. Each program is one file, whose parts run when they are first used; packages stay where they are.
 */

import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

const dist = path.dirname(import.meta.dirname)
const target = path.join(dist, 'bin')
const launcher = path.join(path.dirname(dist), 'src', 'bin', 'launch.cjs')

const bundle = async (name: string): Promise<void> => {
  const outfile = path.join(target, `${name}.bundle.cjs`)
  const { outputFiles } = await build({
    entryPoints: [path.join(dist, 'src', 'bin', `${name}.js`)],
    outfile,
    write: false,
    bundle: true,
    // Names stay, for stack traces; less text is less to read and to keep.
    minifyWhitespace: true,
    minifySyntax: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    // A CommonJS file knows its place by another name.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  })
  // What is not in the bundle is imported by the launcher, which says why.
  replace(outfile, outputFiles[0]!.text.replaceAll(/\bimport\(/g, 'importModule('))
}

/** Programs that are used meanwhile are whole at any time. */
const replace = (file: string, content: string | Uint8Array): void => {
  writeFileSync(`${file}.new`, content, { mode: 0o755 })
  renameSync(`${file}.new`, file)
}

/** Runs subcommands, so that the code of each is there compiled. Fails with what the program says. */
const keepCompiled = (name: string, commands: readonly (readonly string[])[]): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qimg-build-'))
  try {
    for (const args of commands) {
      const child = spawnSync(process.execPath, [path.join(target, `${name}.cjs`), ...args], {
        cwd: folder,
        env: { ...process.env, QIMG_KEEP_COMPILED: path.join(target, name) },
        encoding: 'utf8',
      })
      if (child.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${child.stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

mkdirSync(target, { recursive: true })
for (const file of readdirSync(target)) if (file.endsWith('.cache')) rmSync(path.join(target, file))
for (const name of ['qimg', 'qimgd']) {
  await bundle(name)
  replace(path.join(target, `${name}.cjs`), readFileSync(launcher))
}
keepCompiled('qimg', [
  ['create', '-q', '-f', 'qcow2', 'a.qcow2', '1M'],
  ['convert', '-O', 'qcow2', 'a.qcow2', 'b.qcow2'],
  ['info', 'a.qcow2'],
  ['check', 'a.qcow2'],
  ['compare', 'a.qcow2', 'b.qcow2'],
  ['map', 'a.qcow2'],
  ['measure', '-O', 'qcow2', 'a.qcow2'],
  ['resize', 'a.qcow2', '2M'],
  ['snapshot', '-c', 's', 'a.qcow2'],
])
copyFileSync(path.join(target, 'qimg.info.cache'), path.join(target, 'qimg.cache'))
keepCompiled('qimgd', [['--version']])
renameSync(path.join(target, 'qimgd.--version.cache'), path.join(target, 'qimgd.cache'))
