/** Clients that others wrote drive a conversion: a person at socat, and QEMU's own Python library. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startDaemon } from '../support/daemon.ts'
import { tempDir, writeRandomImage } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { packageRoot } from '../support/package-root.ts'
import { pythonLibrary } from '../support/qemu-source.ts'
import { seeded } from '../support/random.ts'

const MiB = 1024 * 1024
const qemu = oracle()
const python = spawnSync('python3', ['--version']).status === 0
const library = pythonLibrary()

const withoutTimestamps = (line: string): string => line.replace(/"timestamp": \{[^}]*\}, /, '')

t.test('a transcript typed into socat', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  const folder = tempDir(t)
  const source = join(folder, 'a.img')
  writeRandomImage(source, 8 * MiB, seeded(1))
  const target = join(folder, 'b.qcow2')
  const daemon = await startDaemon()
  t.teardown(() => daemon.stop())
  const options = "'options': {'cluster-size': 131072}"
  const typed = [
    `{'execute': 'qmp_capabilities'}`,
    `{'execute': 'image-convert', 'arguments': {'job-id': 'c1', 'speed': 1048576, 'source': {'filename': '${source}', 'format': 'raw'}, 'target': {'filename': '${target}', 'format': 'qcow2', ${options}}, 'compress': true}}`,
    `{'execute': 'job-pause', 'arguments': {'id': 'c1'}}`,
    `{'execute': 'job-resume', 'arguments': {'id': 'c1'}}`,
    `{'execute': 'block-job-set-speed', 'arguments': {'device': 'c1', 'speed': 0}}`,
    `{'execute': 'job-wait', 'arguments': {'id': 'c1'}}`,
    `{'execute': 'job-dismiss', 'arguments': {'id': 'c1'}, 'id': 18446744073709551615}`,
  ]
  // At a typist's pace: a pause that is resumed at once pauses nothing.
  const type =
    'while read -r line; do printf "%s\\n" "$line"; case "$line" in *job-pause*) sleep 1.5;; *) sleep 0.2;; esac; done'
  const ran = spawnSync(
    'sh',
    ['-c', `${type} | "$1" -t60 - "UNIX-CONNECT:$2"`, 'sh', qemu!.paths.socat, daemon.qmp],
    {
      input: `${typed.join('\n')}\n`,
      env: qemu!.env,
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  t.equal(ran.status, 0, ran.stderr)
  const lines = ran.stdout.split('\r\n').map(withoutTimestamps)
  t.match(lines[0], /^\{"QMP": \{"version": .*"capabilities": \["oob"\]\}\}$/)
  t.equal(lines.at(-1), '', 'the last line is complete')
  t.ok(lines.includes('{"return": {"job": "c1"}}'))
  for (const status of ['created', 'running', 'paused', 'waiting', 'pending', 'concluded', 'null'])
    t.ok(
      lines.includes(`{"event": "JOB_STATUS_CHANGE", "data": {"status": "${status}", "id": "c1"}}`),
      status,
    )
  t.ok(lines.includes('{"return": {}, "id": 18446744073709551615}'), 'the id comes back exactly')
  t.notMatch(ran.stdout, '"error"')
  t.match(qemu!.qemuImgOk(['info', target]), /cluster_size: 131072/)
  t.equal(qemu!.qemuImg(['compare', source, target]).status, 0)
})

t.test(
  "QEMU's Python library",
  { skip: (!python && 'needs python3') || (library === undefined && "needs QEMU's source package") },
  async (t) => {
    const folder = tempDir(t)
    const source = join(folder, 'a.img')
    writeRandomImage(source, 32 * MiB, seeded(2))
    const daemon = await startDaemon()
    t.teardown(() => daemon.stop())
    const script = join(packageRoot, 'test', 'monitor', 'drive_conversion.py')
    const ran = spawnSync('python3', [script, daemon.qmp, source, folder], {
      env: { ...process.env, PYTHONPATH: library, PYTHONDONTWRITEBYTECODE: '1' },
      encoding: 'utf8',
      timeout: 60_000,
    })
    t.equal(ran.status, 0, ran.stderr)
    const report = JSON.parse(ran.stdout)
    t.match(report.paused, { paused: true, status: 'paused', speed: MiB })
    t.equal(report.limited, 2 * MiB)
    t.match(report.quick, { status: 'concluded', result: { 'virtual-size': 32 * MiB } })
    t.same(report.states.slow.slice(-3), ['aborting', 'concluded', 'null'])
    t.same(report.states.quick, ['created', 'running', 'waiting', 'pending', 'concluded', 'null'])
    t.same(report.ended, ['BLOCK_JOB_CANCELLED', 'BLOCK_JOB_COMPLETED'])
    t.equal(report.refusal, "DeviceNotActive: Block job 'quick' not found")
    t.notOk(existsSync(join(folder, 'slow.qcow2')), 'what was cancelled is gone')
    t.ok(existsSync(join(folder, 'quick.qcow2')))
  },
)
