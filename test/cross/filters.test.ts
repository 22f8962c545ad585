/** Requests through filters, beside QEMU's: the same answers, and the same bytes in the files below. */

import fs from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { KiB } from '../../src/base/units.ts'
import { tempDir } from '../support/images.ts'
import { runQimgHere } from '../support/in-process.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { type Random, randomOf } from '../support/random.ts'

const SEED = Number(process.env.QIMG_SEED ?? 1)
const ROUNDS = 5
const SIZE = 1024 * KiB

const qemu = oracle()

/** A filter over the files of a folder. */
interface Stack {
  readonly name: string
  /** Lines of qemu-img that make the files, in the folder. */
  readonly setup: (random: Random) => readonly (readonly string[])[]
  readonly options: (random: Random) => Record<string, unknown>
  readonly objects?: readonly string[]
  /** Requests must be whole units of this: it would fail otherwise. Bytes. */
  readonly unit?: number
  /** QEMU aborts where zeroes are written. */
  readonly avoidsZeroes?: boolean
  /** Nothing is written twice: QEMU fails where compressed clusters are to replace others. */
  readonly once?: boolean
  /** Files whose guest content is compared; raw ones byte for byte. */
  readonly results: readonly string[]
}

const file = (filename: string): object => ({ driver: 'file', filename })
const raw = (name: string): readonly string[] => ['create', '-q', '-f', 'raw', name, String(SIZE)]
const qcow2 = (name: string, ...rest: string[]): readonly string[] => [
  'create',
  '-q',
  '-f',
  'qcow2',
  ...rest,
  name,
  String(SIZE),
]

const STACKS: readonly Stack[] = [
  {
    name: 'blkdebug: limits',
    setup: () => [raw('a')],
    options: (random) => ({
      driver: 'blkdebug',
      align: random.pick([512, 4096]),
      'opt-write-zero': random.pick([8192, 65536]),
      'opt-discard': random.pick([8192, 65536]),
      image: file('a'),
    }),
    results: ['a'],
  },
  {
    name: 'blkdebug: errors',
    setup: () => [qcow2('a')],
    options: (random) => ({
      driver: 'qcow2',
      file: {
        driver: 'blkdebug',
        image: file('a'),
        'inject-error': [
          {
            event: 'read_aio',
            errno: random.pick([5, 28]),
            once: random.chance(0.5),
            iotype: 'read',
            immediately: false,
          },
        ],
      },
    }),
    results: ['a'],
  },
  {
    name: 'blkverify',
    setup: () => [raw('a'), qcow2('b')],
    options: () => ({ driver: 'blkverify', raw: file('a'), test: { driver: 'qcow2', file: file('b') } }),
    unit: 512,
    avoidsZeroes: true,
    results: ['a', 'b'],
  },
  {
    name: 'throttle',
    setup: () => [qcow2('a')],
    options: () => ({
      driver: 'throttle',
      'throttle-group': 'g',
      file: { driver: 'qcow2', file: file('a') },
    }),
    objects: ['throttle-group,id=g,x-iops-total=10000'],
    results: ['a'],
  },
  {
    name: 'copy-on-read',
    setup: (random) => [
      qcow2('base'),
      [
        'io',
        '-f',
        'qcow2',
        '-c',
        `write -q -P 9 ${random.below(60) * KiB} ${random.between(1, 500) * KiB}`,
        'base',
      ],
      ['create', '-q', '-u', '-f', 'qcow2', '-b', 'base', '-F', 'qcow2', 'a', String(SIZE)],
    ],
    options: () => ({
      driver: 'copy-on-read',
      file: { driver: 'qcow2', file: file('a'), backing: { driver: 'qcow2', file: file('base') } },
    }),
    results: ['a'],
  },
  {
    name: 'compress',
    setup: () => [qcow2('a')],
    options: () => ({ driver: 'compress', file: { driver: 'qcow2', file: file('a') } }),
    unit: 65536,
    once: true,
    results: ['a'],
  },
  {
    name: 'preallocate',
    setup: () => [qcow2('a')],
    options: (random) => ({
      driver: 'qcow2',
      file: {
        driver: 'preallocate',
        'prealloc-align': random.pick([4096, 65536]),
        'prealloc-size': random.pick([65536, 1048576]),
        file: file('a'),
      },
    }),
    results: ['a'],
  },
]

const randomLines = (random: Random, { unit = 512, avoidsZeroes = false, once = false }: Stack): string[] => {
  const units = SIZE / unit
  const taken: [number, number][] = []
  return Array.from({ length: 8 }, () => {
    const offset = random.below(units) * unit
    const most = Math.min(units - offset / unit, Math.ceil((200 * KiB) / unit))
    const length = unit * random.between(1, most)
    const kind = random.below(10)
    const isWrite = kind < 4 || (kind === 7 && !avoidsZeroes)
    const isFree = !taken.some(([start, end]) => offset < end && start < offset + length)
    if (isWrite && (isFree || !once)) {
      taken.push([offset, offset + length])
      return `write ${kind < 4 ? `-P ${random.between(1, 255)}` : '-z'} ${offset} ${length}`
    }
    if (kind < 7) return `read -v ${offset} ${Math.min(length, 4096)}`
    return kind === 8 ? 'flush' : `read -P 0 ${offset} ${length}`
  })
}

const plain = (text: string): string => text.replace(/ops; .*/g, 'ops')

/** The guest's content of an image, as raw bytes. */
const contentOf = (folder: string, name: string): Buffer => {
  const target = join(folder, `${name}.raw`)
  qemu!.qemuImgOk(['convert', '-O', 'raw', name, target], { cwd: folder })
  return fs.readFileSync(target)
}

for (const stack of STACKS)
  t.test(stack.name, { skip: qemu === undefined && NO_ORACLE }, async (t) => {
    for (let round = 0; round < ROUNDS && t.passing(); round++) {
      const random = randomOf(SEED * 100 + round)
      const folders = { ours: tempDir(t), theirs: tempDir(t) }
      const setup = stack.setup(random)
      for (const cwd of Object.values(folders))
        for (const [verb, ...rest] of setup)
          if (verb === 'io') qemu!.qemuIoOk(rest, { cwd })
          else qemu!.qemuImgOk([verb!, ...rest], { cwd })
      const options = stack.options(random)
      const lines = randomLines(random, stack)
      const args = (folder: string): string[] => [
        ...(stack.objects ?? []).flatMap((object) => ['--object', object]),
        ...lines.flatMap((line) => ['-c', line]),
        `json:${JSON.stringify(options).replace(/"filename":"/g, `"filename":"${folder}/`)}`,
      ]
      const expected = qemu!.qemuIo(args(folders.theirs))
      const ran = await runQimgHere(['io', ...args(folders.ours)])
      const story = [JSON.stringify(options), ...lines].join('\n')
      t.strictSame(plain(ran.stdout).split('\n'), plain(expected.stdout).split('\n'), story)
      t.equal(ran.status, expected.status, story)
      for (const name of stack.results)
        t.ok(contentOf(folders.ours, name).equals(contentOf(folders.theirs, name)), `${name} after ${story}`)
    }
  })
