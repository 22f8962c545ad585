/**
 * Generated scripts through qemu-io and `qimg io` on equal images: how they end, standard output and error to the letter
 * (times apart), and what the images hold afterwards. The whole is `npm run fuzz -- io-lines`.
 */

import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { makeScript } from './io-lines/scripts.ts'
import { IoSides } from './io-lines/sides.ts'

/** A script takes about a fifth of a second. */
const SCRIPTS = 40
const FIRST_SEED = 11

const qemu = oracle()

t.setTimeout(SCRIPTS * 5000)
t.test('generated scripts come out as qemu-io’s', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  t.setTimeout(SCRIPTS * 5000)
  const sides = new IoSides(qemu, tempDir(t))
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SCRIPTS; seed++) {
    const script = makeScript(randomOf(seed))
    t.same(await sides.compare(script), [], `seed ${seed}: ${JSON.stringify(script)}`)
  }
})

/** Scripts that came out differently once: the words that open the image, and the commands. */
const OFFENDERS: readonly (readonly [opened: readonly string[], ...commands: readonly string[]])[] = [
  // No command knows `-a`, though help names it.
  [['a.raw'], 'read -a 0 512'],
  // An image that only options describe.
  [[], 'open -r', 'open -U', 'open -k'],
  // Ways of making requests hold for all files below, and `threads` takes none back.
  [['-k', '-f', 'qcow2', 'blkdebug::a.qcow2'], 'length'],
  [['-k', '-f', 'raw', 'null-co://'], 'length'],
  [['-k', '-i', 'threads', 'a.raw'], 'length'],
  [['-i', 'native', '-i', 'threads', 'a.raw'], 'length'],
  [['-U', '-f', 'nothing', 'a.raw'], 'length'],
  [['-f', 'raw', 'a.raw'], 'reopen -o id=9', 'close', 'open -o foo,id=abc a.raw'],
  // A temporary overlay is as writable as the image was to be.
  [['-r', '-s', 'a.raw'], 'write 0 512'],
  [['-s', '--image-opts', 'driver=raw,file.filename=a.raw,read-only=on'], 'length'],
  [['--image-opts', 'driver=raw,file.filename=a.raw,read-only=on'], 'length'],
  [['-f', 'raw', 'a.raw'], 'reopen -o read-only=on', 'write 0 512'],
  [['-C', '-f', 'qcow2', 'top.qcow2'], 'reopen -r', 'write 0 512'],
  // What is copied on reading and reads as zeroes takes no space.
  [['-C', '-f', 'qcow2', 'sub.qcow2'], 'read 0 512', 'read 100k 5000', 'read 1200k 100', 'map'],
  [['-C', '-f', 'qcow2', 'top.qcow2'], 'read 1500k 512', 'read 4990k 512', 'map'],
  // Zeroes go to the image as they are, so that it may zero a whole cluster for a part.
  [['-C', '-f', 'qcow2', 'top.qcow2'], 'write -z 2176k 512', 'write -z 100k 512'],
  [
    [
      ...['--object', 'throttle-group,id=g', '--image-opts'],
      'driver=throttle,throttle-group=g,file.driver=qcow2,file.file.filename=top.qcow2',
    ],
    'write -z 2176k 512',
    'write -z 100k 512',
  ],
  // A discard is not flushed, whatever the cache mode.
  [['-f', 'qcow2', 'blkdebug:fail-pwritev:a.qcow2'], 'discard 64k 64k'],
  [['-f', 'qcow2', 'a.qcow2'], 'reopen -o foo=bar', 'reopen -o size=1M', 'reopen -o file.locking=off'],
  // Options of a user's for the file of the backing file that the image names.
  ...[
    'file.locking=off',
    'file.driver=file',
    'file.node-name=below,file.foo=1',
    'file=nothing',
    'filename=a.raw',
    'driver=file,filename=a.raw',
    'driver=raw,file.driver=null-co',
    'driver=raw,file.driver=qcow2,file.file.filename=a.qcow2',
  ].map((options): readonly [readonly string[], ...string[]] => {
    const backing = options.split(',').map((option) => `backing.${option}`)
    return [
      ['--image-opts', ['driver=qcow2,file.filename=top.qcow2', ...backing].join()],
      'read -v 0 512',
      'map',
    ]
  }),
  [['-f', 'qcow2', 'a.qcow2'], 'close', 'open -o driver=qcow2,file=nothing a.qcow2'],
  // Options that a node below does not know.
  [
    ['-f', 'qcow2', 'top.qcow2'],
    'reopen -o backing.foo=1',
    'reopen -o backing.overlap-check.foo=on',
    'reopen -o backing.file.foo=1',
  ],
  [['-f', 'qcow2', 'a.qcow2'], 'reopen -c bad -m', 'open -t bad -m', 'open -i bad -m'],
  [['-f', 'raw', 'a.raw'], 'truncate -m metadata 1M', 'truncate -m metadata 8M', 'truncate -m off 1x'],
  [['-f', 'qcow2', 'a.qcow2'], 'read -br 0 512', 'write -zr 0 64k', 'aio_write -zr 0 64k', 'write -bc 0 512'],
  [
    ['-f', 'qcow2', 'a.qcow2'],
    'aio_write -i x',
    'aio_write -P x -i 0 1',
    'aio_read -iP x',
    'aio_write -Xi 1',
  ],
  [['-f', 'qcow2', 'a.qcow2'], 'read -l 1 1x 1', 'read -l 1 1 1', 'write -s pattern 0 0'],
  [['-r', '-f', 'raw', 'a.raw'], 'zone_close 5M 512', 'zone_open 0 512', 'zone_append 0 4k 4k'],
  [['a.raw'], 'sigraise 0', 'sigraise 65', 'sigraise 66', 'sigraise 35'],
  [['-n', '-C', '-f', 'raw', 'odd.raw'], 'read 0 512'],
  [['-f', 'raw', 'odd.raw'], 'reopen -c directsync', 'write 0 512'],
  [['-f', 'qcow2', 'blkdebug::a.qcow2'], 'reopen -o file.filename=other'],
  // What is wrong with an option is told where it stands, and several lists are one.
  [
    ['-f', 'qcow2', 'a.qcow2'],
    'reopen -r -w -c',
    'reopen -w -w',
    'reopen -o id=9 -x',
    'reopen -o a,b -o c -x',
  ],
  [['-f', 'qcow2', 'a.qcow2'], 'reopen -o foo=1 -o lazy-refcounts=on', 'reopen -o a -c bad'],
  [[], 'open -o a -x', 'open -o driver=qcow2 -o file.driver=file a.qcow2', 'read -P x -P 3 0 512'],
  [['--image-opts', 'driver=raw,file.filename=a.raw'], 'close', 'open -o a -x'],
  // A flush that fails says nothing.
  [['-t', 'writeback', '-f', 'raw', 'blkdebug:fail-flushes:a.raw'], 'write 0 512', 'flush'],
  // Who takes away the breakpoint of a held request lets it go, and is told that there was none.
  [
    ['-f', 'qcow2', 'blkdebug::a.qcow2'],
    'break write_aio A',
    'aio_write -q 64k 4k',
    'wait_break A',
    'remove_break A',
    'aio_flush',
  ],
]

t.test('scripts that differed once', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  t.setTimeout(OFFENDERS.length * 5000)
  const sides = new IoSides(qemu, tempDir(t))
  for (const [opened, ...commands] of OFFENDERS) {
    const args = [...commands.flatMap((command) => ['-c', command]), ...opened]
    t.same(await sides.compare({ args, input: undefined }), [], JSON.stringify(args))
  }
  // Between two lines requests that have failed say so, behind the prompt.
  const input = 'aio_write 8M 512\nremove_break A\n'
  t.same(await sides.compare({ args: ['-f', 'qcow2', 'a.qcow2'], input }), [], input)
})
