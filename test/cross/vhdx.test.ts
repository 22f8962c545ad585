/** VHDX images of ours for QEMU, and its for us: what is in them, what is told of them, and how they are laid out. */

import { closeSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { GiB, KiB, MiB, TiB } from '../../src/base/units.ts'
import { type Run, tempDir, writeRuns } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, type Oracle, oracle, type Ran } from '../support/oracle.ts'
import { type Random, seeded } from '../support/random.ts'
import { comparable, runQemuImg } from './cli-tools.ts'

const qemu = oracle()
const skip = qemu === undefined && NO_ORACLE

/** Runs qimg and fails the test with what it said where it does not work. */
const ours = async (t: Test, folder: string, args: readonly string[]): Promise<string> => {
  const ran = await qimgHere(args, folder)
  t.equal(ran.status, 0, `qimg ${args.join(' ')}: ${ran.stderr}`)
  return ran.stdout
}

/** In a folder, as the other program is. */
const qimgHere = async (args: readonly string[], folder: string): Promise<Ran> => {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return comparable(await runQimgHere(args))
  } finally {
    process.chdir(before)
  }
}

const bytesAt = (path: string, offset: number, length: number): Buffer => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, offset)
    return bytes
  } finally {
    closeSync(file)
  }
}

/** Host byte of the BAT and its length, by the region table. */
const batOf = (path: string): { offset: number; length: number } => {
  const entry = bytesAt(path, 192 * KiB + 16, 32)
  return { offset: Number(entry.readBigUInt64LE(16)), length: entry.readUInt32LE(24) }
}

const patterns: Readonly<Record<string, (size: number, random: Random) => Run[]>> = {
  empty: () => [],
  full: (size) => [{ offset: 0, length: size, content: 'noise' }],
  sparse: (size, random) =>
    Array.from({ length: 6 }, () => {
      const offset = random.below(size / 512) * 512
      const length = Math.min(random.between(1, 300) * 512, size - offset)
      return { offset, length, content: random.pick(['noise', 'text', 'zero'] as const) }
    }),
  end: (size) => [{ offset: size - 512, length: 512, content: 'noise' }],
}

const optionSets = [
  [],
  ['-o', 'subformat=dynamic,block_size=1M'],
  ['-o', 'block_size=2M,log_size=2M'],
  ['-o', 'block_size=256M'],
  ['-o', 'block_state_zero=off'],
  ['-o', 'subformat=fixed,block_state_zero=off'],
  ['-o', 'subformat=fixed,block_size=4M'],
]

t.test('created images are equal but for their identities', { skip }, async (t) => {
  const folder = tempDir(t)
  for (const options of [
    ...optionSets,
    ['-o', 'log_size=1'],
    ['-o', 'block_size=100'],
    ['-o', 'block_size=5G'],
  ])
    for (const size of ['0', '1000', '100M']) {
      // QEMU marks the blocks of a fixed image as empty, and never uses the space that it reserved for them.
      if (options.includes('subformat=fixed,block_size=4M')) continue
      // Its own numbers wrap.
      if (size === '0' && options.some((text) => /256M|5G/.test(text))) continue
      const name = `${options.join(' ')} ${size}`
      const args = ['create', '-f', 'vhdx', ...options]
      t.same(
        await qimgHere([...args, 'x', size], folder),
        runQemuImg(qemu!, [...args, 'x', size], folder),
        `${name}: said`,
      )
      runQemuImg(qemu!, [...args, 'q', size], folder)
      await ours(t, folder, [...args, 'u', size])
      const [u, q] = [join(folder, 'u'), join(folder, 'q')]
      if (!options.some((text) => text.includes('fixed')))
        t.equal(statSync(u).size, statSync(q).size, `${name}: size`)
      const log = bytesAt(q, 64 * KiB + 64, 16)
      t.same(bytesAt(u, 64 * KiB + 64, 16), log, `${name}: the header's place of the log`)
      t.same(bytesAt(u, 192 * KiB, 128 * KiB), bytesAt(q, 192 * KiB, 128 * KiB), `${name}: region tables`)
      const { offset, length } = batOf(q)
      const shown = Math.min(length, MiB)
      t.ok(bytesAt(u, offset, shown).equals(bytesAt(q, offset, shown)), `${name}: BAT`)
      const metadata = offset + length
      t.ok(bytesAt(u, metadata, 64 * KiB).equals(bytesAt(q, metadata, 64 * KiB)), `${name}: metadata table`)
      const [mine, theirs] = [u, q].map((path) => bytesAt(path, metadata + 64 * KiB, 64))
      for (const [from, to] of [
        [0, 16],
        [32, 64],
      ] as const)
        t.same(mine!.subarray(from, to), theirs!.subarray(from, to), `${name}: metadata`)
    }
})

t.test('what cannot be created is refused in the same words', { skip }, async (t) => {
  const folder = tempDir(t)
  for (const args of [
    ['x', '65T'],
    ['-o', 'log_size=4G', 'x', '1G'],
    ['-o', 'log_size=0', 'x', '1G'],
    ['-o', 'block_size=3M', 'x', '1G'],
    ['-o', 'subformat=differencing', 'x', '1M'],
    ['-o', 'block_state_zero=maybe', 'x', '1M'],
    ['-o', 'block_size=-1', 'x', '1M'],
    ['-b', 'y', '-F', 'raw', 'x', '1M'],
    ['-o', 'help'],
  ]) {
    const words = ['create', '-f', 'vhdx', ...args]
    t.same(await qimgHere(words, folder), runQemuImg(qemu!, words, folder), words.join(' '))
  }
})

t.test('every option and content, in both directions', { skip }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(51)
  for (const [name, runs] of Object.entries(patterns))
    for (const size of [9 * MiB, 5 * MiB + 512]) {
      writeRuns(join(folder, 'raw'), size, runs(size, random), random)
      for (const options of optionSets) {
        const what = `${name}, ${size} bytes, ${options.join(' ')}`
        await ours(t, folder, ['convert', '-f', 'raw', '-O', 'vhdx', ...options, 'raw', 'u'])
        qemu!.qemuImgOk(['compare', '-f', 'raw', '-F', 'vhdx', 'raw', 'u'], { cwd: folder })
        qemu!.qemuImgOk(['check', 'u'], { cwd: folder })
        qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vhdx', ...options, 'raw', 'q'], { cwd: folder })
        await ours(t, folder, ['compare', '-f', 'raw', '-F', 'vhdx', 'raw', 'q'])
        for (const output of ['json', 'human']) {
          const args = ['info', `--output=${output}`, 'q']
          const [mine, theirs] = [await qimgHere(args, folder), runQemuImg(qemu!, args, folder)]
          t.same(mine, theirs, `${what}: info ${output}`)
        }
        await ours(t, folder, ['check', 'q'])
        await ours(t, folder, ['check', 'u'])
      }
    }
})

t.test('blocks come in the same order, at the same places', { skip }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(52)
  const size = 40 * MiB
  writeRuns(join(folder, 'raw'), size, patterns.sparse!(size, random), random)
  for (const options of [[], ['-o', 'block_size=1M'], ['-o', 'block_state_zero=off']]) {
    await ours(t, folder, ['convert', '-f', 'raw', '-O', 'vhdx', ...options, 'raw', 'u'])
    qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vhdx', ...options, 'raw', 'q'], { cwd: folder })
    const [u, q] = [join(folder, 'u'), join(folder, 'q')]
    const { offset } = batOf(q)
    const length = statSync(q).size - offset
    t.equal(statSync(u).size, statSync(q).size)
    const [mine, theirs] = [bytesAt(u, offset, length), bytesAt(q, offset, length)]
    // The disk's own identity.
    for (const bytes of [mine, theirs]) bytes.fill(0, 0x110010, 0x110020)
    t.ok(mine.equals(theirs), `everything from the BAT on: ${options.join(' ')}`)
  }
})

t.test('a terabyte of nothing with something in it', { skip }, async (t) => {
  const folder = tempDir(t)
  const places = [0, 5 * GiB, 2 * TiB - 4096, 2 * TiB, 3 * TiB - 4096]
  const program = (write: boolean): string[] =>
    places.flatMap((at, i) => ['-c', `${write ? 'write' : 'read'} -P ${i + 1} ${at} 4096`])
  for (const options of [[], ['-o', 'block_size=1M'], ['-o', 'block_size=256M']]) {
    await ours(t, folder, ['create', '-f', 'vhdx', ...options, 'u', '3T'])
    await ours(t, folder, ['io', ...program(true), 'u'])
    const back = qemu!.qemuIo(['-r', ...program(false), 'u'], { cwd: folder })
    t.equal(back.status, 0)
    t.notMatch(back.stdout, /verification failed/)
    qemu!.qemuImgOk(['check', 'u'], { cwd: folder })
    qemu!.qemuImgOk(['create', '-f', 'vhdx', ...options, 'q', '3T'], { cwd: folder })
    qemu!.qemuIoOk([...program(true), 'q'], { cwd: folder })
    t.notMatch(await ours(t, folder, ['io', '-r', ...program(false), 'q']), /verification failed/)
    await ours(t, folder, ['check', 'q'])
  }
})

t.test('an image that was cut off is refused, and its check tells where', { skip }, async (t) => {
  const folder = tempDir(t)
  qemu!.qemuImgOk(['create', '-f', 'vhdx', 'x', '20M'], { cwd: folder })
  qemu!.qemuIoOk(['-c', 'write -P 1 0 20M', 'x'], { cwd: folder })
  truncateSync(join(folder, 'x'), 20 * MiB)
  for (const line of [
    ['info', 'x'],
    ['check', 'x'],
  ])
    t.strictSame(await qimgHere(line, folder), runQemuImg(qemu!, line, folder), line.join(' '))
})

t.test('random writes through both', { skip }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(53)
  for (const options of optionSets) await writeInTurns(t, qemu!, folder, options, random)
})

/** Both programs write to one image in turns; each sees what the other wrote. */
const writeInTurns = async (
  t: Test,
  qemu: Oracle,
  folder: string,
  options: readonly string[],
  random: Random,
): Promise<void> => {
  const size = 9 * MiB + 1024
  const model = Buffer.alloc(size)
  const creators = [
    () => ours(t, folder, ['create', '-f', 'vhdx', ...options, 'x', String(size)]),
    () => qemu.qemuImgOk(['create', '-f', 'vhdx', ...options, 'x', String(size)], { cwd: folder }),
  ]
  await random.pick(creators)()
  for (let turn = 0; turn < 6; turn++) {
    const commands = Array.from({ length: 8 }, () => {
      const offset = random.below(size / 512) * 512
      const length = Math.min(random.between(1, random.chance(0.2) ? 6000 : 40) * 512, size - offset)
      const value = random.below(256)
      const zero = random.chance(0.25)
      model.fill(zero ? 0 : value, offset, offset + length)
      return zero
        ? `write -z ${random.chance(0.5) ? '-u ' : ''}${offset} ${length}`
        : `write -P ${value} ${offset} ${length}`
    })
    const args = [...commands.flatMap((command) => ['-c', command]), 'x']
    if (turn % 2 === 0) await ours(t, folder, ['io', ...args])
    else qemu.qemuIoOk(args, { cwd: folder })
  }
  const what = options.join(' ')
  qemu.qemuImgOk(['check', 'x'], { cwd: folder })
  await ours(t, folder, ['check', 'x'])
  qemu.qemuImgOk(['convert', '-O', 'raw', 'x', 'theirs'], { cwd: folder })
  await ours(t, folder, ['convert', '-O', 'raw', 'x', 'mine'])
  for (const name of ['theirs', 'mine'])
    t.ok(bytesAt(join(folder, name), 0, size).equals(model), `${name} reads what was written: ${what}`)
}
