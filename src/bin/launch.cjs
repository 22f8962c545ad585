#!/usr/bin/env node
/**
 * Starts the program of this file's name from its bundle, with the compiled code that the build kept beside it: half
 * the time of a start would otherwise go into compiling. Code kept by another version of Node is not used. It is
 * CommonJS because loading even one ES module costs more than all the rest of a start.
 */
'use strict'
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

// What asks long subcommands for their progress is nothing to others: by itself, Node would open its debugger's port.
process.on('SIGUSR1', () => {})

// Links may give it the names of QEMU's programs.
const isDaemon =
  path.basename(process.argv[1]) === 'qemu-storage-daemon' || path.basename(__filename) === 'qimgd.cjs'
const name = path.join(__dirname, isDaemon ? 'qimgd' : path.basename(__filename, '.cjs'))
const bundle = `${name}.bundle.cjs`

const read = (file) => {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * Much code runs for a second, none of it for long: optimising it as early as Node 20 does costs more than it saves, on
 * the processor that copying needs. Newer lines have a quicker compiler for this. Loading `node:v8` takes 3 ms, which
 * short subcommands would feel.
 */
if (process.versions.v8.startsWith('11.') && (isDaemon || process.argv[2] === 'convert'))
  require('node:v8').setFlagsFromString('--interrupt-budget=400000')

/** What this subcommand runs, or the most usual ones: reading what others run would take as long as compiling. */
const ownCache = `${name}.${path.basename(process.argv[2] ?? '')}.cache`
const cached = read(ownCache) ?? read(`${name}.cache`)

// Code from a cache has lost the way to import anything, so the bundle is handed this file's.
const importModule = (specifier) => import(specifier)

const parameters = 'exports, require, module, __filename, __dirname, importModule'
const script = new vm.Script(`(function (${parameters}) {${fs.readFileSync(bundle, 'utf8')}\n})`, {
  filename: bundle,
  cachedData: cached,
})
// The build runs a command so that what it compiled is kept.
if (process.env.QIMG_KEEP_COMPILED === name)
  process.on('exit', () => fs.writeFileSync(ownCache, script.createCachedData()))
script.runInThisContext().call(exports, exports, require, module, bundle, __dirname, importModule)
