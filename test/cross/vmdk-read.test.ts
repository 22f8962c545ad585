/** VMDK images that qemu-img and qemu-io made, read by us: content, map and info are the same. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Run, tempDir, writeRuns } from '../support/images.ts'
import { seeded } from '../support/random.ts'
import {
  contentOf,
  contentOfTheirs,
  newGraph,
  qemu,
  SUBFORMATS,
  skip,
  told,
  withImage,
} from './vmdk-images.ts'

const MiB = 2 ** 20
const timeout = 300_000

const same = async (t: Test, filename: string, what = filename): Promise<void> => {
  const { ours, theirs } = await told(filename)
  t.same(ours, theirs, what)
}

t.test('every subformat, with content and without', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const random = seeded(5)
  const odd = 5 * MiB + 70 * 1024 + 512
  const contents: Record<string, { size: number; runs: Run[] }> = {
    odd: { size: odd, runs: [{ offset: 0, length: odd, content: 'text' }] },
    sparse: {
      size: 40 * MiB,
      runs: [
        { offset: 512, length: 3000, content: 'noise' },
        { offset: 33 * MiB - 5000, length: 200_000, content: 'text' },
        { offset: 38 * MiB, length: MiB, content: 'zero' },
        { offset: 40 * MiB - 100, length: 100, content: 'noise' },
      ],
    },
  }
  const raw = join(folder, 'raw')
  for (const [kind, { size, runs }] of Object.entries(contents)) {
    writeRuns(raw, size, runs, random)
    for (const subformat of SUBFORMATS) {
      const name = join(folder, `${kind}-${subformat}.vmdk`)
      qemu!.qemuImgOk(['convert', '-f', 'raw', '-O', 'vmdk', '-o', `subformat=${subformat}`, raw, name])
      await same(t, name)
      t.ok((await contentOf(name)).equals(contentOfTheirs(name)), name)
    }
  }
})

t.test('several extents, zeroed grains and parents', { skip, timeout }, async (t) => {
  const folder = tempDir(t)
  const write = (name: string, ...commands: string[]): string =>
    qemu!.qemuIoOk([...commands.flatMap((command) => ['-c', command]), name])
  for (const subformat of ['twoGbMaxExtentSparse', 'twoGbMaxExtentFlat']) {
    const name = join(folder, `${subformat}.vmdk`)
    qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', `subformat=${subformat}`, name, '4294970368'])
    write(name, 'write -P 5 2147400000 200k', 'write -P 6 4294960000 10k')
    await same(t, name)
    await withImage(name, async (node) => {
      const bytes = new Uint8Array(300_000)
      await node.read(2147350000, bytes)
      t.ok(
        bytes.every((byte, i) => byte === (i >= 50_000 && i < 254_800 ? 5 : 0)),
        'across the border',
      )
    })
  }
  const [base, top] = [join(folder, 'base.vmdk'), join(folder, 'top.vmdk')]
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-o', 'zeroed_grain=on', base, '10M'])
  write(base, 'write -P 7 0 1M', 'write -z 128k 256k')
  await same(t, base)
  qemu!.qemuImgOk(['create', '-q', '-f', 'vmdk', '-b', 'base.vmdk', '-F', 'vmdk', top])
  write(top, 'write -P 3 300k 100k')
  await same(t, top)
  t.ok((await contentOf(top)).equals(contentOfTheirs(top)), 'content')
  // The parent changes, and with it its content id: the overlay shows nothing of it any more.
  write(base, 'write -P 1 0 512')
  await t.rejects(contentOf(top), { code: 'EINVAL', message: 'Invalid argument' })
})

t.test(
  'descriptors that are refused, and names that are not what they seem',
  { skip, timeout },
  async (t) => {
    const folder = tempDir(t)
    const x = join(folder, 'x.vmdk')
    const image = (lines: readonly string[], type = 'monolithicFlat'): string =>
      `# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType="${type}"\n\n# Extents\n${lines.join('\n')}\n`
    writeFileSync(join(folder, 'flat'), Buffer.alloc(MiB, 7))
    const cases: Record<string, string> = {
      'an extent that is not there': image(['RW 2048 FLAT "missing" 0']),
      'a flat extent without its place': image(['RW 2048 FLAT "flat"']),
      'a place before the file': image(['RW 2048 FLAT "flat" -1']),
      'a place of a VMFS extent': image(['RW 2048 VMFS "flat" 0']),
      'a type that nobody knows': image(['RW 2048 FLAT "flat" 0'], 'fullDevice'),
      'no type': image(['RW 2048 FLAT "flat" 0']).replace('createType', 'x'),
      'no content id': image(['RW 2048 FLAT "flat" 0']).replaceAll('CID', 'X'),
      'a json name': image(["RW 2048 FLAT \"json:{'driver':'null-co'}\" 0"]),
      'an absolute json name': image(["RW 2048 FLAT \"/json:{'driver':'null-co'}\" 0"]),
      'a protocol name': image(['RW 2048 FLAT "nbd:localhost:1" 0']),
      'a sparse extent that is flat': image(['RW 2048 SPARSE "flat"'], 'twoGbMaxExtentSparse'),
      'a seSparse extent that is flat': image(['RW 2048 SESPARSE "flat"'], 'seSparse'),
      'a parent whose name does not end': image(['RW 2048 FLAT "flat" 0', 'parentFileNameHint="abc']),
      'windows line ends': image(['RW 2048 FLAT "flat" 0']).replaceAll('\n', '\r\n'),
      'other access, no sectors, unknown kinds': image([
        'RDONLY 5 FLAT "flat" 0',
        'RW 0 FLAT "flat" 0',
        'RW 10 ZERO ""',
        'RW 10 FOO "flat"',
        '  RW  7  FLAT  "flat"  9 trailing',
        'RW 2 VMFS "flat"',
      ]),
    }
    for (const [what, text] of Object.entries(cases)) {
      writeFileSync(x, text)
      await same(t, x, what)
    }
  },
)

t.test('the open gate', async (t) => {
  const folder = tempDir(t)
  const x = join(folder, 'x.vmdk')
  writeFileSync(join(folder, 'flat'), Buffer.alloc(MiB, 7))
  const names = { flat: 'opened', '/etc/passwd': 'denied', '../flat': 'denied', 'json:{}': 'not-found' }
  for (const [name, expected] of Object.entries(names)) {
    writeFileSync(x, `version=1\nCID=1\nparentCID=ffffffff\ncreateType="vmfs"\nRW 8 VMFS "${name}"\n`)
    // What users say of how an extent is opened does not say which file it is.
    for (const more of [{}, { extents: [{ locking: 'off' }] }]) {
      const opened = withImage(x, async () => {}, { readOnly: true, ...more }, newGraph('strict'))
      const kind = await opened.then(
        () => 'opened',
        (error: { kind?: string }) => error.kind,
      )
      t.equal(kind, expected, `${name} ${JSON.stringify(more)}`)
    }
  }
})
