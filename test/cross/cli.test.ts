/** Generated command lines come out of qimg as of qemu-img; the whole is `npm run fuzz -- cli-lines`. */

import t from 'tap'
import { tempDir } from '../support/images.ts'
import { NO_ORACLE, oracle } from '../support/oracle.ts'
import { randomOf } from '../support/random.ts'
import { makeLine } from './command-lines/lines.ts'
import { Sides } from './command-lines/sides.ts'
import { knownDifference } from './differences.ts'

/** A line takes about a fifth of a second. */
const LINES = 240
const FIRST_SEED = 1

const qemu = oracle()

t.setTimeout(LINES * 2000)
t.test('generated lines come out as qemu-img’s', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  t.setTimeout(LINES * 2000)
  const sides = new Sides(qemu, tempDir(t))
  let known = 0
  for (let seed = FIRST_SEED; seed < FIRST_SEED + LINES; seed++) {
    const args = makeLine(randomOf(seed))
    const differences = await sides.compare(args)
    if (differences.length > 0 && knownDifference(args) !== undefined) known++
    else t.same(differences, [], `seed ${seed}: ${JSON.stringify(args)}`)
  }
  t.comment(`${known} of ${LINES} lines differ as known`)
})

/** Lines that came out differently once. */
const OFFENDERS = [
  // The name is one that the header has, but the user put another image in that place.
  [
    'commit',
    '-b',
    'mid',
    '--image-opts',
    'driver=qcow2,file.filename=top,backing.driver=raw,backing.file.filename=raw.img',
  ],
  // What is preallocated is whole clusters, in a data file too.
  ['create', '-f', 'qcow2', '-o', 'data_file=ext.raw,data_file_raw=on', 'new', '100k'],
  // What is wrong with the second image's options, warnings too, is told when the first has been opened.
  ['compare', '--image-opts', 'file.filename=none', 'file.filename=base,read-only'],
  ['compare', '--image-opts', 'file.filename=base', 'file.filename=base,read-only'],
  ['compare', '--image-opts', 'file.filename=none', 'id=1,file.filename=base'],
  ['compare', '-U', '--image-opts', 'file.filename=base', 'force-share=off,file.filename=base'],
  ['convert', '--image-opts', 'file.filename=none', 'file.filename=base,read-only', 'new'],
  // A filter's options are read before its rules, and looked at when its image is open.
  ...[
    'align=x,config=none',
    'align=3,config=none',
    'align=3,image.filename=none',
    'take-child-perms.0=bad,image.filename=none',
    'max-transfer=2147483647',
    'max-transfer=2147483646',
  ].map((options) => [
    'info',
    '--image-opts',
    `driver=blkdebug,image.driver=file,image.filename=raw.img,${options}`,
  ]),
  // Of two mistakes the source's is told.
  ['convert', '-O', 'luks', '-f', 'qcow2', '-l', 'none', 'leaky', 'foo:new'],
  [
    'convert',
    '--image-opts',
    '-O',
    'raw',
    '-o',
    'size=',
    'driver=qcow2,encrypt.key-secret=none,file.filename=secret',
    'new',
  ],
]

t.test('lines that differed once', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  const sides = new Sides(qemu, tempDir(t))
  for (const args of OFFENDERS) t.same(await sides.compare(args), [], JSON.stringify(args))
})
