/**
 * `npm start [-- OPTION…]`: serves as `qimgd OPTION…` would, on the default socket if no other is named, and prints a line
 * to paste into another terminal.
 */

import { spawn } from 'node:child_process'
import { builtFile } from '../test/support/daemon.ts'

const args = process.argv.slice(2)

/** The socket that qimgd chooses when none is named. */
const defaultSocket =
  process.getuid?.() === 0 ? '/run/qimg/qmp.sock' : `${process.env.XDG_RUNTIME_DIR}/qimg/qmp.sock`

const program = ['--enable-source-maps', builtFile('src/bin/qimgd.js'), ...args]
const child = spawn(process.execPath, program, { stdio: ['inherit', 'pipe', 'inherit'] })
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text)
  if (!text.includes('qimgd: ready') || args.some((arg) => /^--(qmp|jsonrpc|config)/.test(arg))) return
  console.log(`
In another terminal:

  socat - UNIX-CONNECT:${defaultSocket}

then, for example:

  {"execute": "qmp_capabilities"}
  {"execute": "query-commands"}
  {"execute": "image-info", "arguments": {"filename": "/path/to/an/image"}}

Ctrl-C ends it.
`)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (status) => {
  process.exitCode = status ?? 1
})
