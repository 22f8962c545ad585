/**
 * `npm run demo`: a daemon on a temporary socket, a real disk image, and the main job shown from start to end: converted
 * with a limit, a pause and live progress; then its events, the graph of the result, and the proof that it is the same.
 */

import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, connect } from '../src/client/client.ts'
import { startDaemon } from '../test/support/daemon.ts'
import { makeDisk } from './demo/disk.ts'
import { dim, drawGraph, heading, line, mebibytes, progressBar } from './demo/screen.ts'

const MiB = 1024 * 1024
/** Bytes a second at first, so that there is something to watch. */
const SLOW = 16 * MiB
const PAUSE_AT = 0.2
const PAUSE_MS = 700

interface Files {
  readonly raw: string
  readonly qcow2: string
}

/** Collects the events from now on; `stop` answers them as lines with the time since the first. */
const recordEvents = (client: Client) => {
  const events = client.events()
  const lines: string[] = []
  let first: number | undefined
  const reading = (async () => {
    for await (const { name, data, timestamp } of events) {
      const now = timestamp.seconds * 1000 + timestamp.microseconds / 1000
      first ??= now
      const text = `${((now - first) / 1000).toFixed(3).padStart(7)} s  ${name.padEnd(20)} ${dim(JSON.stringify(data))}`
      if (name !== 'JOB_PROGRESS') lines.push(text)
    }
  })()
  // A lost connection is told by whoever waits for an answer.
  reading.catch(() => {})
  return {
    stop: async (): Promise<readonly string[]> => {
      events.end()
      await reading
      return lines
    },
  }
}

/** The main job: limited, paused, resumed, set free. */
const convert = async (client: Client, { raw, qcow2 }: Files) => {
  heading('Converting it to a compressed qcow2, as a job')
  line(dim('limited to 16 MiB/s, paused for a moment at 20 %, then without a limit'))
  const job = await client.job('image-convert', {
    'job-id': 'demo',
    source: { filename: raw, format: 'raw' },
    target: { filename: qcow2, format: 'qcow2' },
    compress: true,
    speed: SLOW,
  })
  const bar = progressBar()
  let wasPaused = false
  for await (const { done, total } of job.progress()) {
    bar.show(done, total, job.status)
    if (wasPaused || done < PAUSE_AT * total || job.status !== 'running') continue
    wasPaused = true
    await job.pause()
    await job.reached('paused')
    bar.show(done, total, job.status)
    await sleep(PAUSE_MS)
    await job.resume()
    await job.setSpeed(0)
  }
  const numbers = await job.done
  bar.show(numbers['virtual-size'], numbers['virtual-size'], job.status)
  bar.end()
  return numbers
}

const showGraph = async (client: Client, { qcow2 }: Files): Promise<void> => {
  heading('The image as a graph of nodes')
  await client.execute('blockdev-add', {
    driver: 'qcow2',
    'node-name': 'disk',
    'read-only': true,
    file: { driver: 'file', filename: qcow2 },
  })
  const nodes = await client.execute('query-named-block-nodes', { flat: true })
  const described = new Map(nodes.map((node) => [node['node-name'], `${node.drv}, ${basename(node.file)}`]))
  const graph = await client.execute('x-debug-query-block-graph')
  for (const text of drawGraph(graph, (name) => described.get(name) ?? '')) line(text)
  await client.execute('blockdev-del', { 'node-name': 'disk' })
}

const showResult = async (client: Client, { raw, qcow2 }: Files): Promise<void> => {
  heading('The result')
  const onDisk = (path: string): string => mebibytes(statSync(path).blocks * 512)
  line(`${basename(raw)}    ${mebibytes(statSync(raw).size)} for a guest, ${onDisk(raw)} on disk`)
  line(`${basename(qcow2)}  ${onDisk(qcow2)} on disk`)
  const { result } = await client.execute('image-compare', {
    a: { filename: raw, format: 'raw' },
    b: { filename: qcow2, format: 'qcow2' },
  })
  if (result?.identical !== true) throw new Error(`the images differ: ${JSON.stringify(result)}`)
  line('compared: a guest sees the same in both')
}

const show = async (client: Client, folder: string): Promise<void> => {
  const files = { raw: join(folder, 'disk.img'), qcow2: join(folder, 'disk.qcow2') }
  const { qemu, qimg } = await client.execute('query-version')
  line(
    `qimg ${[qimg.major, qimg.minor, qimg.micro].join('.')}, at the level of QEMU ${qemu.major}.${qemu.minor}`,
  )
  heading('A disk image')
  line(`${files.raw}: ${makeDisk(files.raw)}`)
  const recorder = recordEvents(client)
  const started = performance.now()
  const numbers = await convert(client, files)
  const seconds = (performance.now() - started) / 1000
  line(
    `${mebibytes(numbers['bytes-read'])} read, ${mebibytes(numbers['bytes-written'])} compressed, ` +
      `${mebibytes(numbers['bytes-zeroed'] + numbers['bytes-skipped'])} zeroed or skipped, ${seconds.toFixed(1)} s`,
  )
  heading('What every client was told about it')
  for (const event of await recorder.stop()) line(event)
  await showGraph(client, files)
  await showResult(client, files)
}

heading('A daemon on a temporary socket')
const daemon = await startDaemon({ args: ['--log-level', 'warn'] })
line(daemon.qmp)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void daemon.stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)))
try {
  const client = await connect(daemon.qmp)
  try {
    await show(client, daemon.folder)
  } finally {
    await client.close()
  }
} catch (error) {
  process.stderr.write(daemon.log())
  throw error
} finally {
  await daemon.stop()
}
console.log('\ndemo: ok')
