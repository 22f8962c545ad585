import t from 'tap'
import type { BlockGraphInfo, MapEntry } from '../../../qapi/types.ts'
import { renderInfo } from '../../../src/cli/render-info.ts'
import { humanMapPrinter, jsonMapPrinter, type MapPrinter } from '../../../src/cli/render-map.ts'
import { renderSize } from '../../../src/cli/render-size.ts'

t.test('sizes have three digits and never four', (t) => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0 B'],
    [999, '999 B'],
    [1000, '0.977 KiB'],
    [1536, '1.5 KiB'],
    [197120, '192 KiB'],
    [198144, '194 KiB'],
    [1048576, '1 MiB'],
    [2297856, '2.19 MiB'],
    [1000 * 2 ** 20 - 1, '1e+03 MiB'],
    [2 ** 60 * 7, '7 EiB'],
  ]
  for (const [bytes, text] of cases) t.equal(renderSize(bytes), text)
  t.end()
})

const file: BlockGraphInfo = {
  filename: 'd/a.qcow2',
  format: 'file',
  'virtual-size': 197120,
  'actual-size': 200704,
  'dirty-flag': false,
  'format-specific': { type: 'file', data: {} },
  children: [],
}

t.test('info for people', (t) => {
  const image: BlockGraphInfo = {
    filename: 'd/a.qcow2',
    format: 'qcow2',
    'virtual-size': 1048576,
    'cluster-size': 65536,
    'dirty-flag': true,
    encrypted: true,
    'backing-filename': 'b',
    'full-backing-filename': 'd/b',
    'backing-filename-format': 'raw',
    'format-specific': {
      type: 'qcow2',
      data: {
        compat: '1.1',
        'compression-type': 'zlib',
        'refcount-bits': 16,
        'extended-l2': false,
        corrupt: false,
        'lazy-refcounts': true,
        bitmaps: [{ name: 'b0', granularity: 65536, flags: ['auto'] }],
      },
    },
    children: [{ name: 'file', info: file }],
  }
  t.equal(
    renderInfo([image]),
    `image: d/a.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: unavailable
encrypted: yes
cluster_size: 65536
cleanly shut down: no
backing file: b (actual path: d/b)
backing file format: raw
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: true
    bitmaps:
        [0]:
            flags:
                [0]: auto
            name: b0
            granularity: 65536
    refcount bits: 16
    corrupt: false
    extended l2: false
Child node '/file':
    filename: d/a.qcow2
    protocol type: file
    file length: 192 KiB (197120 bytes)
    disk size: 196 KiB
`,
  )
  const chain = renderInfo([{ ...image, children: [] }, file])
  t.match(chain, /extended l2: false\n\nimage: d\/a\.qcow2\nfile format: file\n/)
  t.end()
})

t.test('the table of snapshots', (t) => {
  const text = renderInfo([
    {
      ...file,
      snapshots: [
        {
          id: '1',
          name: 'a_very_long_snapshot_name',
          'vm-state-size': 1536,
          'date-sec': new Date(2026, 0, 2, 3, 4, 5).getTime() / 1000,
          'date-nsec': 0,
          'vm-clock-sec': 3725,
          'vm-clock-nsec': 6_999_999,
          icount: 0,
        },
      ],
    },
  ])
  t.match(
    text,
    `Snapshot list:
ID      TAG               VM_SIZE                DATE        VM_CLOCK     ICOUNT
1       a_very_long_snapshot_name  1.5 KiB 2026-01-02 03:04:05  0001:02:05.006          0
`,
  )
  t.end()
})

const run = (start: number, length: number, more: Partial<MapEntry>): MapEntry => ({
  start,
  length,
  depth: 0,
  present: true,
  zero: false,
  data: true,
  compressed: false,
  ...more,
})

const printed = (
  make: (out: (text: string) => void) => MapPrinter,
  use: (printer: MapPrinter) => void,
): string => {
  let text = ''
  use(
    make((piece) => {
      text += piece
    }),
  )
  return text
}
const json = (out: (text: string) => void): MapPrinter => jsonMapPrinter(out, 7)

t.test('maps', (t) => {
  const first = run(0, 0x80000, { offset: 0x50000, filename: 'a' })
  const second = run(0x80000, 0x1000, { data: false, zero: true })
  const head = 'Offset          Length          Mapped to       File\n'
  const firstRow = '0               0x80000         0x50000         a\n'
  const firstLine =
    '{ "start": 0, "length": 524288, "depth": 0, "present": true, "zero": false, "data": true, "compressed": false, "offset": 327680}'
  const secondLine =
    '{ "start": 524288, "length": 4096, "depth": 0, "present": true, "zero": true, "data": false, "compressed": false}'
  for (const pages of [[[first, second]], [[first], [second]], [[first], [second], []]])
    for (const [make, text] of [
      [humanMapPrinter, head + firstRow],
      [json, `[${firstLine},\n${secondLine}]\n`],
    ] as const) {
      const shown = printed(make, (printer) => {
        for (const page of pages) printer.add(page)
        printer.end()
      })
      t.equal(shown, text)
    }
  const packed = printed(humanMapPrinter, (printer) =>
    t.throws(() => printer.add([first, run(0, 1, { compressed: true })]), {
      message: /external, encrypted or compressed/,
    }),
  )
  t.equal(packed, head + firstRow, 'up to what has no place in a file')
  const nothing =
    '[{ "start": 7, "length": 0, "depth": 0, "present": false, "zero": false, "data": false, "compressed": false}]\n'
  t.equal(
    printed(json, (printer) => {
      printer.add([])
      printer.end()
    }),
    nothing,
  )
  const broken = (entries: readonly MapEntry[]) => (printer: MapPrinter) => {
    printer.add(entries)
    printer.breakOff()
  }
  t.equal(printed(json, broken([])), '[')
  t.equal(printed(json, broken([first])), `[${firstLine},\n`)
  t.equal(printed(humanMapPrinter, broken([])), head)
  t.end()
})
