/** Rows of the other formats: from raw, back to raw, and to qcow2. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, command, type Row, tool } from './row.ts'

/** A format with options of creation, in both spellings. */
interface Kind {
  readonly name: string
  readonly format: string
  /** `-o` of qemu-img. */
  readonly options?: string
  /** The same in QAPI's spelling. */
  readonly qapi?: Readonly<Record<string, unknown>>
  readonly compressed?: boolean
  /** The most that writing may take of qemu-img's time; 1 unless said. */
  readonly writeBar?: number
}

const SECRET = { id: 'bench', data: 'a passphrase' }

const KINDS: readonly Kind[] = [
  { name: 'qcow', format: 'qcow' },
  { name: 'qed', format: 'qed' },
  { name: 'vdi', format: 'vdi' },
  { name: 'vpc', format: 'vpc' },
  { name: 'vhdx', format: 'vhdx' },
  { name: 'vmdk', format: 'vmdk' },
  {
    name: 'vmdk-stream',
    format: 'vmdk',
    options: 'subformat=streamOptimized',
    qapi: { subformat: 'streamOptimized' },
    compressed: true,
    writeBar: 0.5,
  },
  { name: 'parallels', format: 'parallels' },
  {
    name: 'luks',
    format: 'luks',
    options: `key-secret=${SECRET.id},iter-time=10`,
    qapi: { 'key-secret': SECRET.id, 'iter-time': 10 },
  },
]

const imageOf = (bench: Bench, { name }: Kind): string => join(bench.folder, `format.${name}`)
const targetOf = (bench: Bench): string => join(bench.folder, 'format-target')

/** How qemu-img is told of the source; an encrypted one needs its secret. */
const theirSource = (bench: Bench, kind: Kind): string[] =>
  kind.format === 'luks'
    ? ['--image-opts', `driver=luks,file.filename=${imageOf(bench, kind)},key-secret=${SECRET.id}`]
    : ['-f', kind.format, imageOf(bench, kind)]

const ourSource = (bench: Bench, kind: Kind): Record<string, unknown> => {
  const filename = imageOf(bench, kind)
  if (kind.format !== 'luks') return { filename, format: kind.format }
  return { blockdev: { driver: 'luks', 'key-secret': SECRET.id, file: { driver: 'file', filename } } }
}

const secretOf = (kind: Kind): string[] =>
  kind.format === 'luks' ? ['--object', `secret,id=${SECRET.id},data=${SECRET.data}`] : []

const theirWrite = (kind: Kind): string[] => [
  ...(kind.compressed === true ? ['-c'] : []),
  ...(kind.options === undefined ? [] : ['-o', kind.options]),
]

/** The secret, in the daemon: once for all rows. */
const withSecret = async (bench: Bench): Promise<void> => {
  await bench.wire.execute('object-add', { 'qom-type': 'secret', ...SECRET }).catch(() => {})
}

const makeSource = async (bench: Bench, kind: Kind): Promise<void> => {
  await withSecret(bench)
  const args = ['convert', ...secretOf(kind), '-f', 'raw', '-O', kind.format, ...theirWrite(kind)]
  bench.oracle.qemuImgOk([...args, bench.raw, imageOf(bench, kind)], { timeoutMs: 600_000 })
}

const writeRow = (kind: Kind): Row => ({
  name: `raw-${kind.name}`,
  title: `convert raw → ${kind.name}`,
  prepare: withSecret,
  clean: (bench) => rmSync(targetOf(bench), { force: true }),
  ours: (bench) =>
    command(bench, 'image-convert', {
      source: { filename: bench.raw, format: 'raw' },
      target: { filename: targetOf(bench), format: kind.format, options: kind.qapi ?? {} },
      ...(kind.compressed === true ? { compress: true } : {}),
    }),
  theirs: (bench) => {
    const args = ['convert', ...secretOf(kind), '-f', 'raw', '-O', kind.format, ...theirWrite(kind)]
    return tool(bench, [...args, bench.raw, targetOf(bench)])
  },
  ratioBar: kind.writeBar ?? 1,
})

const readRow = (kind: Kind, to: 'raw' | 'qcow2'): Row => ({
  name: `${kind.name}-${to}`,
  title: `convert ${kind.name} → ${to}`,
  prepare: (bench) => makeSource(bench, kind),
  clean: (bench) => {
    rmSync(imageOf(bench, kind), { force: true })
    rmSync(targetOf(bench), { force: true })
  },
  ours: (bench) =>
    command(bench, 'image-convert', {
      source: ourSource(bench, kind),
      target: { filename: targetOf(bench), format: to },
    }),
  theirs: (bench) => {
    const args = ['convert', ...secretOf(kind), '-O', to, ...theirSource(bench, kind), targetOf(bench)]
    return tool(bench, args)
  },
  ratioBar: 1,
})

export const FORMAT_ROWS: readonly Row[] = KINDS.flatMap((kind) => [
  writeRow(kind),
  readRow(kind, 'raw'),
  readRow(kind, 'qcow2'),
])
