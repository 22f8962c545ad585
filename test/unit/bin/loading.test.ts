/** What a start of `qimg` loads: nothing that the subcommand at hand does not need. */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtFile } from '../../support/daemon.ts'
import { tempDir } from '../../support/images.ts'

const qimg = builtFile('bin/qimg.cjs')

/** Names of Node's own modules that the program loads beyond what a start of Node does. */
const modulesOf = (folder: string, ...args: string[]): string[] => {
  const probe = `
    const before = new Set(process.moduleLoadList)
    process.on('exit', () => {
      const loaded = process.moduleLoadList.filter((name) => !before.has(name))
      require('node:fs').writeSync(2, loaded.map((name) => name.replace('NativeModule ', '')).join('\\n'))
    })
    process.argv.splice(1, 1)
    require(process.argv[1])`
  const { status, stderr } = spawnSync(process.execPath, ['-e', probe, '--', 'qimg', qimg, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  t.equal(status, 0, stderr)
  return stderr.split('\n')
}

const SLOW = [
  'crypto',
  'zlib',
  'net',
  'stream',
  'assert',
  'readline',
  'child_process',
  'worker_threads',
  'tls',
]

t.test('no slow part of Node is loaded for the short subcommands', async (t) => {
  const folder = tempDir(t)
  const lines = [
    ['--version'],
    ['create', '-q', '-f', 'qcow2', 'a', '1M'],
    ['info', 'a'],
    ['info', '--output=json', 'a'],
    ['map', 'a'],
    ['measure', '--size', '1G', '-O', 'qcow2'],
    ['resize', 'a', '2M'],
    ['snapshot', '-l', 'a'],
    ['check', 'a'],
  ]
  for (const line of lines) {
    const loaded = modulesOf(folder, ...line)
    t.same(
      SLOW.filter((name) => loaded.includes(name)),
      [],
      line.join(' '),
    )
  }
})

t.test('compression loads zlib, and only then', async (t) => {
  const folder = tempDir(t)
  spawnSync(process.execPath, [qimg, 'create', '-q', '-f', 'raw', join(folder, 'a'), '1M'])
  t.notOk(modulesOf(folder, 'convert', '-f', 'raw', '-O', 'qcow2', 'a', 'b').includes('zlib'))
  spawnSync(process.execPath, [qimg, 'io', '-f', 'raw', '-c', 'write -P 1 0 64k', join(folder, 'a')])
  t.ok(modulesOf(folder, 'convert', '-c', '-f', 'raw', '-O', 'qcow2', 'a', 'c').includes('zlib'))
})

/** Our own compiled files that a run of the unbundled program loads. */
const filesOf = (folder: string, ...args: string[]): string[] => {
  const coverage = join(folder, 'coverage')
  const { status, stderr } = spawnSync(process.execPath, [builtFile('src/bin/qimg.js'), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    encoding: 'utf8',
  })
  t.equal(status, 0, stderr)
  const [file] = readdirSync(coverage)
  const { result } = JSON.parse(readFileSync(join(coverage, file!), 'utf8')) as { result: { url: string }[] }
  rmSync(coverage, { recursive: true })
  return result.flatMap(({ url }) => /\/dist\/src\/(.*)\.js$/.exec(url)?.[1] ?? [])
}

t.test('of subcommands, jobs and facets only those at hand are loaded', async (t) => {
  const folder = tempDir(t)
  spawnSync(process.execPath, [qimg, 'create', '-q', '-f', 'qcow2', join(folder, 'a'), '1M'])
  for (const name of ['info', 'map', 'measure', 'compare'] as const) {
    const images = name === 'compare' ? ['a', 'a'] : ['a']
    const files = filesOf(folder, name, '-U', ...images)
    t.same(
      files.filter((file) => file.startsWith('cli/subcommand/')),
      [`cli/subcommand/${name}`],
      name,
    )
    t.same(
      files.filter((file) => file.startsWith('job/image-')),
      [`job/image-${name}`],
      name,
    )
    t.same(
      files.filter((file) =>
        /^(cli\/io|client|monitor|export|codec\/cipher|format\/luks\/(?!driver|options))/.test(file),
      ),
      [],
      name,
    )
  }
})
