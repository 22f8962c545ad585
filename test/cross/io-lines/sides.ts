/** One script through qemu-io and through `qimg io` on equal images, and what came out differently. */

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile } from '../../support/daemon.ts'
import type { Oracle } from '../../support/oracle.ts'
import { howTextsDiffer } from '../../support/text-difference.ts'
import { Folder } from '../command-lines/folder.ts'
import { imageState } from '../image-state.ts'
import { IMAGES, type Image, makeImages, PACKED, SECRET } from './images.ts'
import type { IoScript } from './scripts.ts'

/** qemu-io waits for ever where a request is held and nobody lets it go. */
const TIMEOUT_MS = 20_000
const qimg = builtFile('bin/qimg.cjs')

/** How a program ended. */
interface Ended {
  /** Exit status or signal. */
  readonly status: number | string
  readonly stdout: string
  readonly stderr: string
}

/** Times and rates differ from run to run, and so do names of nodes that nobody named; help is in our own words. */
const comparable = (text: string): string =>
  text
    .replace(/, (\d+) ops; [\d:. sec]+\([^)]*\)/g, ', $1 ops; TIME')
    .replace(/\b\d+,1,\d+:\d\d:\d\d\.\d+,\S+/g, 'NUMBERS')
    .replace(/^Usage:[\s\S]*/m, 'Usage: …')
    .replace(/^(qemu-io version [\d.]+)[\s\S]*/, '$1')
    .replace(/#block\d+/g, '#block')

const runScript = (
  program: string,
  args: readonly string[],
  input: string | undefined,
  options: { cwd: string; env?: NodeJS.ProcessEnv; argv0?: string },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    // It may have ended without reading.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({
        status: status ?? signal ?? 'unknown',
        stdout: comparable(texts.stdout),
        stderr: comparable(texts.stderr),
      })
    })
  })

/** The two folders, and the scripts that are run in them one after the other. */
export class IoSides {
  readonly #qemu: Oracle
  readonly #theirs: Folder
  readonly #ours: Folder

  /** Makes the images in this empty folder. */
  constructor(qemu: Oracle, root: string) {
    this.#qemu = qemu
    const original = join(root, 'files')
    mkdirSync(original)
    makeImages(qemu, original)
    this.#theirs = new Folder(original, join(root, 'theirs'))
    this.#ours = new Folder(original, join(root, 'ours'))
  }

  /** Runs a script on fresh images; answers what differs, nothing if nothing does. */
  async compare({ args, input }: IoScript): Promise<string[]> {
    this.#theirs.restore()
    this.#ours.restore()
    const { paths, env } = this.#qemu
    const [theirs, ours] = await Promise.all([
      runScript(paths.qemuIo, args, input, { cwd: this.#theirs.path, env, argv0: 'qemu-io' }),
      runScript(process.execPath, [qimg, 'io', ...args], input, { cwd: this.#ours.path }),
    ])
    // It crashed or did not end, which settles nothing.
    if (theirs.status === 'SIGABRT' || theirs.status === 'SIGSEGV' || theirs.status === 'SIGKILL') return []
    const said = (['status', 'stdout', 'stderr'] as const)
      .filter((part) => ours[part] !== theirs[part])
      .map((part) => `${part}: ${howTextsDiffer(String(ours[part]), String(theirs[part]), 'qemu-io')}`)
    const touched = new Set([...this.#theirs.touched(), ...this.#ours.touched()])
    const isDirect = [...args, input ?? ''].some((word) => /^-n$|none|directsync|-n /.test(word))
    const images = [...IMAGES, PACKED].filter(
      // How much of a discard a file takes past the page cache depends on what each finds its unit to be.
      ({ name, format }) => touched.has(name) && !(isDirect && format === 'raw'),
    )
    return [...said, ...images.flatMap((image) => this.#compareImage(image))]
  }

  #compareImage(image: Image): string[] {
    const { name, secret } = image
    const [theirs, ours] = [join(this.#theirs.path, name), join(this.#ours.path, name)] as const
    if (!existsSync(theirs) || !existsSync(ours)) return [`${name} is gone`]
    if (readFileSync(theirs).equals(readFileSync(ours))) return []
    const differences: string[] = []
    const states = [this.#theirs, this.#ours].map(({ path }) => imageState(this.#qemu, path, name))
    for (const part of secret === undefined ? (['info', 'map', 'check'] as const) : (['info'] as const)) {
      const [wanted, found] = states.map((state) => JSON.stringify(state[part]))
      // What leaks in QEMU's image need not do so in ours.
      if (wanted !== found && !(part === 'check' && found === '0'))
        differences.push(`${part} of ${name}: ${found}, by qemu-io: ${wanted}`)
    }
    const contents = [this.#theirs, this.#ours].map(({ path }) => this.#guestBytes(image, path))
    const at = contents[0]!.findIndex((byte, i) => byte !== contents[1]![i])
    if (at >= 0 || contents[0]!.length !== contents[1]!.length)
      differences.push(`${name} differs at byte ${at}`)
    return differences
  }

  /** All that a guest reads; names in the image count from its folder. */
  #guestBytes({ name, format, secret }: Image, folder: string): Buffer {
    const source =
      secret === undefined
        ? ['-f', format, name]
        : ['--object', SECRET, '--image-opts', `driver=${format},${secret},file.filename=${name}`]
    const target = join(folder, 'guest-bytes')
    this.#qemu.qemuImgOk(['convert', '-U', '-O', 'raw', ...source, target], { cwd: folder })
    const bytes = readFileSync(target)
    rmSync(target)
    return bytes
  }
}
