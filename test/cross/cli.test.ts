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
  // What is wrong with the sources' cache mode is told before the work begins.
  ['convert', '-p', '-T', 'fast', 'raw.img', 'new'],
  // An object that is refused where it stands on the line is one that cannot be made.
  ['compare', 'raw.img', '--object', 'foo,id=x', 'raw.img'],
  ['compare', '--object', 'secret,id=x,data=abc,format=foo', 'raw.img', 'raw.img'],
  // A protocol as the format does not make what the name's own protocol cannot hold.
  ['create', '-f', 'file', '-o', 'size=1X', 'foo:new'],
  ['create', '-f', 'file', 'null-co://', '1M'],
  ['create', '-f', 'file', 'file:new', '1M'],
  // Objects are made where they stand.
  ...['--help', '-x', '--object=foo', '--output=xml'].map((wrong) => [
    'info',
    '--object',
    'tls-creds-x509,id=t0,dir=nope,endpoint=client',
    wrong,
    'base',
  ]),
  ['snapshot', '-l', '-a', 'one', '-x', 'base'],
  ['snapshot', '-l', '--object', 'secret,id=x', '-a', 'one', 'base'],
  ['snapshot', '-l', '-a', 'one', '--object', 'secret,id=x', 'base'],
  // A size that is taken off may stand behind the name, or at the end.
  ['resize', '--shrink', 'mid', '-512', '-q'],
  ['resize', 'mid', '--preallocation', 'off', '-512', '--shrink'],
  // That a run reaches the end of the image is a part of its status.
  ['compare', '-s', 'file:raw.img', 'old'],
  ['compare', '-s', 'old', 'raw.img'],
  ['compare', '-s', 'raw.img', 'raw.img'],
  // Of reads that fail, or differ before one fails, the first counts.
  ['compare', 'base', 'blkdebug:config:raw.img'],
  [
    'compare',
    '--image-opts',
    'driver=raw,file.filename=large.img',
    'driver=raw,file.driver=blkdebug,file.image.filename=raw.img,file.inject-error.0.event=none,file.inject-error.0.sector=2000',
  ],
  // What cannot be opened is told before what is wrong with the mode of what is made there.
  ['create', '-f', 'raw', '-o', 'preallocation=metadata', 'sub', '1M'],
  ...['1=2', '-a=1', '_a=1', 'a.-b=1', '--x=y', '__com.a_b=1'].map((object) => [
    'info',
    '--object',
    object,
    'base',
  ]),
  // The name of an image may be that of its file.
  ['info', '--backing-chain', 'null-co://'],
  // What is wrong with what is measured is told before that the target's format measures nothing.
  ['measure', '-O', 'file', 'nope'],
  ['measure', '-O', 'file', '-l', 'none', 'base'],
  ['measure', '-O', 'file', 'base'],
  // A name that cannot be read is a name that cannot be opened.
  ['commit', 'json:'],
  ['create', '', '-F', 'foo', '-fqcow2', '-b', ''],
  // A hint that the file system does not know is told where the user gave one.
  ['create', '-f', 'qcow2', '-o', 'extent_size_hint=1M', 'new', '1M'],
  // An empty file gets its first sector, even where it is to be smaller.
  ['resize', 'empty.img', '+100'],
  ['resize', 'empty.img', '+600'],
  // What cannot be opened with O_DIRECT alone is told so.
  ['convert', '-T', 'none', 'sub', 'new'],
  // What is no image is not one with a wrong header.
  ...['parallels', 'qed', 'qcow'].map((format) => ['map', '-f', format, 'odd.img']),
  ['resize', '-f', 'qed', 'short.img', '+1M'],
  // What has no name is no name of a vmdk image.
  ['create', '-f', 'vmdk', '', '2T'],
  // The backing file of an image in another folder is not taken for the one that it has.
  ['rebase', '-F', 'qcow2', '-b', '../short.img', 'sub/over'],
  ['rebase', '-F', 'raw', '-b', '../short.img', 'sub/over'],
  // The file of an image is opened before what its options say is looked at, and what holds for both is told by it.
  ...[
    '{"driver":"raw","file":"nope"}',
    '{"driver":"raw","file":"nope","offset":"x"}',
    '{"driver":"raw","file":"nope","read-only":"x"}',
    '{"driver":"raw","file":{"driver":"foo"},"force-share":"maybe"}',
    '{"driver":"raw","file.filename":"raw.img","force-share":"maybe","discard":"x"}',
    '{"driver":"qcow2","file":{"driver":"file","filename":"nope"},"discard":"x","node-name":"0"}',
    '{"driver":"quorum","file":{"driver":"file","filename":"nope"}}',
    '{"driver":"raw","file.filename":"raw.img","node-name":"0","detect-zeroes":"x"}',
    '{"driver":"null-co","node-name":"0","auto-read-only":"x","read-only":"x","discard":"x"}',
    '{"file":{"driver":"file","filename":"nope"},"discard":"x"}',
    '{"driver":"vdi","file.filename":"vdi.img","backing":"x"}',
    '{"driver":"vdi","file.filename":"vdi.img","backing":{"driver":"null-co"}}',
    // There are more words than on and off.
    '{"driver":"qcow2","file.filename":"base","lazy-refcounts":"yes","read-only":"y"}',
    '{"driver":"qcow2","file.filename":"base","file.locking":"off","pass-discard-request":"false"}',
  ].flatMap((options) => [
    ['info', `json:${options}`],
    ['snapshot', '-U', '-c', 'x', `json:${options}`],
  ]),
  // What the schema refuses is told before what the format has against the options.
  ...[
    'compression_type=none,refcount_bits=-1',
    'compression_type=none,encrypt.format=foo',
    'compression_type=none,data_file=base',
    'encrypt.key-secret=s0,refcount_bits=5',
    'encrypt.format=aes,encrypt.iter-time=5',
    'backing_fmt=foo,compat=9',
  ].map((options) => ['create', '-f', 'qcow2', '-o', options, 'new', '1M']),
  ['create', '-f', 'qed', '-o', 'backing_fmt=foo', 'new', '1M'],
  ['create', '-f', 'qcow', '-o', 'encrypt.key-secret=x', 'new', '1M'],
  ['create', '-f', 'qcow', '-o', 'encrypt.format=foo', 'new', '0'],
  ['create', '-f', 'luks', '-o', 'cipher-mode=x,cipher-alg=y', 'no/new', '1M'],
  ['create', '-f', 'luks', '-o', 'hash-alg=x,key-secret=none', 'new', '1M'],
  ['convert', '-O', 'qcow2', '-o', 'compression_type=none,cluster_size=3k', 'raw.img', 'new'],
  // A backing format that vmdk does not take is told before that there is no name.
  ['create', '-f', 'vmdk', '-F', 'foo', '', '1M'],
  // A warning is given once, however often an image is opened.
  ['amend', '--image-opts', '-o', 'compat=1.1', 'driver=qcow2,file.filename=top,backing='],
  [
    'convert',
    '--image-opts',
    'driver=qcow2,file.filename=top,backing=',
    'file.filename=base,read-only',
    'new',
  ],
  [
    'create',
    '-f',
    'qcow2',
    '-F',
    'qcow2',
    '-b',
    'json:{"driver":"qcow2","file.filename":"top","backing":""}',
    'new',
  ],
  // Nothing is committed into an image that the user's options leave away.
  ['commit', '--image-opts', 'driver=qcow2,file.filename=top,backing='],
  ['commit', 'json:{"driver":"qcow2","backing":null,"file":{"driver":"file","filename":"top"}}'],
  // Numbers, switches and nothing in place of words.
  ...[
    '"discard":false',
    '"detect-zeroes":true',
    '"overlap-check":true',
    '"cache-clean-interval":1.5',
    '"node-name":1',
    '"read-only":null',
    '"l2-cache-size":{}',
    '"discard":{"x":1}',
    '"data-file":"x"',
    '"data-file":null',
    '"data-file.driver":"raw"',
    '"file.backing":""',
  ].map((option) => ['map', `json:{"driver":"qcow2","file.filename":"base",${option}}`]),
  ['info', 'json:{"driver":"file","filename":"","discard":"x"}'],
  ['info', 'json:{"driver":"raw","file.file.filename":"raw.img"}'],
  // A backing format that qcow does not know is told before there is a file.
  ['create', '-f', 'qcow', '-F', 'foo', 'no/new', '0'],
  ['measure', '-O', 'luks', '-o', 'key-secret=s0,cipher-alg=foo', 'base'],
  // Counts have no suffix, and may be octal.
  ...['1k', '010', '08', '-1', ' 1'].map((count) => ['dd', 'if=large.img', 'of=new', `count=${count}`]),
  ['dd', 'if=raw.img', 'of=new', 'skip=1k'],
  ['convert', '-m', '010', 'raw.img', 'new'],
  ['rebase', '-u', 'vhdx.img'],
  // A file that ends within the unit of requests is not written where it cannot grow.
  ...[
    ['bench', '-c', '1', '-w', '-f', 'raw'],
    ['commit'],
    ['amend', '-o', 'size=1M'],
    ['convert', '-O', 'qcow2'],
  ].map((words) => [...words, '-t', 'none', 'odd.img', ...(words[0] === 'convert' ? ['new'] : [])]),
  // In the names of options a comma is not doubled.
  ...['a,,help', 'a=,,?,x', 'x,help,,y', '?,,x'].map((options) => [
    'create',
    '-f',
    'qed',
    '-o',
    options,
    'new',
    '1M',
  ]),
  // What is left out of an image is not left out of what it lies in, and filters show snapshots.
  ...['top', 'lost', 'ext', 'flat'].map((name) => [
    'info',
    `json:{"driver":"raw","file":{"driver":"qcow2","file.filename":"${name}"}}`,
  ]),
  // Members beside a value.
  ...[
    'file=base,file.driver=x',
    'file.filename=base,backing=nope,backing.driver=x',
    'file.filename=base,discard.x=1,discard=unmap',
    'file.filename=base,overlap-check.main-header=off,overlap-check=all',
  ].map((options) => ['map', '--image-opts', `driver=qcow2,${options}`]),
  ['convert', '-l', 'snapshot.name=one', 'flat', 'raw.img', 'new'],
  ['convert', '-l', 'snapshot.name=none', '-O', 'foo', 'flat', 'raw.img', 'new'],
  ['convert', '--bitmaps', '-O', 'qcow2', 'old', 'new'],
  // What is of a wrong type is told before what does not go together, of the image's own and of its file's.
  ...[
    'l2-cache-entry-size=3k,discard-no-unref=x',
    'cache-clean-interval=1e3',
    'file.drop-cache=x,file.pr-manager=none',
    'file.cache.no-flush=x,read-only=maybe',
  ].map((options) => ['info', '--image-opts', `driver=qcow2,file.filename=base,${options}`]),
  // What an image's own options say of caches counts.
  ['bench', '-c1', '-n', '-t', 'none', '--image-opts', 'driver=qcow2,file.filename=base,cache.direct=off'],
  ['amend', '-t', 'none', '-o', 'x=1', '--image-opts', 'file.filename=vdi.img,cache.direct=x'],
  ['check', '-q', '-r', 'leaks', 'vdi.img'],
  [
    'info',
    '--image-opts',
    'driver=compress,cache.no-flush=x,file.driver=raw,file.file.filename=nope,file.cache.no-flush=off',
  ],
  ['create', '-f', 'nbd', '-o', 'extent_size_hint=1M,foo=bar', 'new', '1M'],
  ['rebase', '-c', '-b', 'base', '--image-opts', 'driver=compress,file.driver=qcow2,file.file.filename=base'],
  // The format that an image names holds for another backing file, too.
  ['map', 'json:{"driver":"qcow2","file.filename":"top","backing.file.filename":"raw.img"}'],
  // Requests that cannot be made so are told before that a folder is no file.
  ['bench', '-n', 'sub'],
]

t.test('lines that differed once', { skip: qemu === undefined && NO_ORACLE }, async (t) => {
  if (qemu === undefined) return
  t.setTimeout(OFFENDERS.length * 5000)
  const sides = new Sides(qemu, tempDir(t))
  for (const args of OFFENDERS) t.same(await sides.compare(args), [], JSON.stringify(args))
})
