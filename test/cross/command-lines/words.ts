/** What generated command lines are made of: names, sizes, options of formats, and how one line is put together. */

import type { Option } from '../../../src/cli/options.ts'
import type { Random } from '../../support/random.ts'
import { OTHER_FORMATS, SECRET } from './files.ts'
import { optionsName, optionsText } from './image-options.ts'

/** An option in its short spelling with its value, or a long one that has no short spelling. */
export type Part = readonly string[]

/** A line before it is written down. */
export interface Draft {
  readonly options: readonly Part[]
  readonly operands: readonly string[]
}

/** An option that appears with some probability. */
export const maybe = (random: Random, probability: number, ...part: readonly string[]): Part[] =>
  random.chance(probability) ? [part] : []

export const QCOW2_IMAGES = [
  'base',
  'mid',
  'top',
  'sub/over',
  'flat',
  'old',
  'lost',
  'packed',
  'zst',
  'ext',
  'wide',
  'leaky',
  'broken',
]
export const RAW_IMAGES = ['raw.img', 'short.img', 'large.img', 'odd.img', 'empty.img']
const OTHER_IMAGES = [
  ...OTHER_FORMATS.map((format) => `${format}.img`),
  'luks.img',
  'secret',
  'over.qed',
  'over.vmdk',
  'ext.data',
]
/** Names of images, and of things that are none. */
export const NAMES = [
  ...QCOW2_IMAGES,
  ...QCOW2_IMAGES,
  ...QCOW2_IMAGES,
  ...RAW_IMAGES,
  ...RAW_IMAGES,
  ...OTHER_IMAGES,
  'nope',
  'sub',
  '',
  './base',
  'file:raw.img',
  'foo:bar',
  'blkdebug:config:raw.img',
  'blkdebug::base',
  'json:{"driver":"raw","offset":512,"file":{"driver":"file","filename":"raw.img"}}',
  'json: {"file.filename": "base", "file.driver": "file"}',
  'json:{"driver":"qcow2","file.driver":"file","file.filename":"top"}',
  'json:{"driver":"qcow2","backing":null,"file":{"driver":"file","filename":"top"}}',
  'json:{"driver":"null-co","size":"1M","read-zeroes":true}',
  'json:{"driver":"foo"}',
  'json:{"driver":"raw","file":{"driver":"file","filename":1}}',
  'json:{"driver":"raw","file":"nope"}',
  'json:{"driver":"raw","file":null}',
  'json:{"driver":"raw","file.filename":"raw.img","size":"1k"}',
  'json:{"driver":"raw","file.filename":"raw.img","size":1024}',
  'json:{"driver":"qcow2","file":{"driver":"file","filename":"base","foo":1}}',
  'json:{"driver":"qcow2","file":{"driver":"file","filename":"nope"}}',
  'json:[]',
  'json:"raw.img"',
  'json:{} x',
  'json:',
  'nbd://localhost:1/x',
  'nbd:unix:nope',
  'file:',
  'file:nope',
  'host_device:raw.img',
  'raw:raw.img',
  'null-co://',
  'blkdebug:nope:raw.img',
  'blkverify:raw.img:base',
  './a:b',
  'a,b',
  'json:{',
]
export const IMAGE_OPTS = [
  'driver=qcow2,file.filename=base',
  'driver=qcow2,file.filename=top',
  'driver=qcow2,file.driver=file,file.filename=top,backing.driver=raw,backing.file.filename=raw.img',
  'file.filename=raw.img',
  'driver=raw,file.filename=raw.img',
  'driver=raw,file.filename=raw.img,offset=1k,size=64k',
  'driver=raw,file.filename=nope',
  'driver=raw,file.filename=raw.img,foo=bar',
  'driver=null-co,size=64k,read-zeroes=on',
  'driver=copy-on-read,file.driver=qcow2,file.file.filename=top',
  'driver=qcow2,file.driver=blkdebug,file.image.filename=base',
  'driver=qcow2,file.filename=base,read-only=on',
  'driver=qcow2,file.filename=base,lazy-refcounts=maybe',
  'file.filename=a,,b',
  'driver=qcow2,file.filename=base,driver=raw',
  'driver=qcow2,file.filename=base,file.driver=file,file.locking=off',
  'driver=qcow2,file.filename=base,file.locking=maybe',
  'driver=qcow2,file=base',
  'driver=qcow2,file.filename=base,cache.direct=on',
  'driver=qcow2,file.filename=base,cache.direct=x',
  'driver=qcow2,file.filename=base,discard=unmap,detect-zeroes=unmap',
  'driver=qcow2,file.filename=base,discard=x',
  'driver=qcow2,file.filename=base,node-name=n0',
  'driver=qcow2,file.filename=base,node-name=0',
  'driver=qcow2,file.filename=top,backing=base',
  'driver=qcow2,file.filename=top,backing=',
  'driver=qcow2,file.filename=base,l2-cache-size=1',
  'driver=qcow2,file.filename=base,l2-cache-size=x',
  'driver=qcow2,file.filename=base,overlap-check=all',
  'driver=qcow2,file.filename=base,overlap-check=x',
  'driver=raw,size=64k,file.driver=qcow2,file.file.filename=base',
  'driver=raw,offset=100,file.filename=raw.img',
  'driver=raw,offset=-1,file.filename=raw.img',
  'driver=raw,size=9E,file.filename=raw.img',
  'driver=compress,file.driver=qcow2,file.file.filename=base',
  'driver=throttle,throttle-group=none,file.driver=qcow2,file.file.filename=base',
  'driver=blkdebug,image.driver=raw,image.file.filename=raw.img,inject-error.0.event=read_aio',
  'driver=blkdebug,image.driver=qcow2,image.file.filename=base,align=4096',
  'driver=preallocate,file.driver=file,file.filename=raw.img',
  'driver=quorum,vote-threshold=1,children.0.driver=raw,children.0.file.filename=raw.img',
  'driver=vdi,file.filename=vdi.img',
  'driver=qcow2,file.driver=nbd,file.path=nope',
  'raw.img,driver=raw',
  'file.filename',
  '=x',
  ',',
  'file.=x',
  'file..filename=raw.img',
  'file.filename=raw.img,file.0=x',
  '',
  'raw.img',
  'foo',
]

export const SNAPSHOTS = [
  'one',
  'two',
  '1',
  'none',
  '',
  'snapshot.name=one',
  'snapshot.id=1',
  'snapshot.foo=1',
]
export const BACKINGS = [
  'base',
  'mid',
  'flat',
  'raw.img',
  './base',
  'short.img',
  '../raw.img',
  '../short.img',
  'nope',
  '',
  'json:{"driver":"qcow2","file":{"driver":"file","filename":"base"}}',
]

export const SIZES = [
  '1M',
  '65536',
  '1.5M',
  '0x100000',
  '1X',
  '',
  '9E',
  '.5M',
  '+1M',
  '4k',
  '-1',
  '1 M',
  '3M',
  '513',
  '0',
  '1000',
  '1g',
  '2T',
  '1e3',
  '16B',
  '1K',
  '1kB',
  '1KiB',
  '0x10k',
  '1.',
  '.k',
  '0.1k',
  '0.5',
  '1b',
  '1s',
  ' 1M',
  '1M ',
  '1,5M',
  'inf',
  'nan',
  '0x',
  '-0',
  '-1k',
  '+0',
  '16E',
  '8E',
  '18446744073709551615',
  '9223372036854775808',
  '1M1',
]
export const CACHES = ['none', 'writeback', 'unsafe', 'writethrough', 'directsync', 'fast', '']
export const TARGETS = ['new', 'new', 'new', 'new', 'sub/new', 'no/new', 'raw.img', 'sub', 'foo:new', '']

/** A format; mostly one that is spoken of elsewhere. */
export const formatName = (random: Random): string =>
  random.chance(0.75)
    ? random.pick(['raw', 'qcow2', 'qcow2'])
    : random.pick([...OTHER_FORMATS, 'luks', 'bochs', 'nbd', 'file', 'foo', ''])

/** The image that a line is about, with what names its format or its options. */
export const imageDraft = (random: Random, short = '-f', names: readonly string[] = NAMES): Draft => {
  if (random.chance(0.15))
    return {
      options: [['--image-opts'], ...maybe(random, 0.05, short, 'raw')],
      operands: [random.chance(0.4) ? random.pick(IMAGE_OPTS) : optionsText(random)],
    }
  if (random.chance(0.04))
    return {
      options: [['--object', SECRET], ['--image-opts']],
      operands: [
        random.pick([
          'driver=luks,key-secret=s0,file.filename=luks.img',
          'driver=qcow2,encrypt.key-secret=s0,file.filename=secret',
          'driver=qcow2,encrypt.key-secret=none,file.filename=secret',
        ]),
      ],
    }
  const name = random.chance(0.07) ? optionsName(random) : random.pick(names)
  const options = random.chance(0.25) ? [[short, fittingFormat(random, name)]] : []
  return { options, operands: [name] }
}

/** Mostly the format that the image has. */
const fittingFormat = (random: Random, name: string): string => {
  if (random.chance(0.3)) return formatName(random)
  const other = /^([a-z]+)\.img$/.exec(name)?.[1]
  if (RAW_IMAGES.includes(name)) return 'raw'
  return other ?? 'qcow2'
}

const STRAY = [
  '-x',
  '--nothing',
  '--forma',
  '-q',
  '--output',
  '-h',
  '-h=',
  '--help',
  '--q=1',
  '-',
  'extra',
  '--',
  '-qh',
  '-Uq',
  '-qx',
  '-pf',
  '--image-opts=1',
  '--object',
  '--object=',
  '-T',
  '-f',
  '-f=raw',
  '-fraw',
  '-qfraw',
  '-o',
  '-o=help',
  '--options=',
  '-V',
  'help',
]
export const OBJECTS = [
  SECRET,
  'secret,id=s0,data=abc,foo=1',
  'secret,id=9,data=abc',
  'secret,id=s1',
  'secret,id=s1,file=nope',
  'throttle-group,id=g0,limits.iops-total=1000000',
  'tls-creds-x509,id=t0,dir=nope,endpoint=client',
  'foo,id=x',
  'foo',
  'help',
  'secret,help',
  'secret,id=s1,data=abc,file=config',
  'secret,id=s1,data=abc,format=base64',
  'secret,id=s1,data=YWJj,format=base64',
  'secret,id=s1,data=abc,keyid=none',
  'id=s1,qom-type=secret,data=x',
  'secret,id=s1,data=a,,b',
  '{"qom-type":"secret","id":"s3"}',
  '{"qom-type":"secret"',
  '{}',
  '',
  'secret',
  '{"qom-type":"secret","id":"s3","data":"x"}',
]

/** Writes a draft down as words: spellings as the table has them, options anywhere, now and then a stray word. */
export const writeDown = (
  random: Random,
  subcommand: string,
  { options, operands }: Draft,
  table: readonly Option[],
): string[] => {
  const parts = [...options, ...maybe(random, 0.03, '--object', random.pick(OBJECTS))].map((part) =>
    respell(random, part, table),
  )
  if (random.chance(0.04)) parts.splice(random.below(parts.length + 1), 0, [random.pick(STRAY)])
  if (random.chance(0.1)) clusterFlags(parts)
  if (random.chance(0.5)) {
    const end = random.chance(0.1) ? ['--'] : []
    return [subcommand, ...parts.flat(), ...end, ...operands]
  }
  const words: string[][] = operands.map((operand) => [operand])
  for (const part of parts) words.splice(random.below(words.length + 1), 0, [...part])
  return [subcommand, ...words.flat()]
}

/** Joins the first short option that takes no value with the short one behind it. */
const clusterFlags = (parts: Part[]): void => {
  const isShort = (part: Part | undefined): boolean => /^-\w+$/.test(part?.[0] ?? '')
  const at = parts.findIndex((part, i) => part.length === 1 && isShort(part) && isShort(parts[i + 1]))
  if (at < 0) return
  const [[flag], [next, ...value]] = parts.slice(at, at + 2) as [[string], [string, ...string[]]]
  parts.splice(at, 2, [flag + next.slice(1), ...value])
}

const respell = (random: Random, part: Part, table: readonly Option[]): Part => {
  const [word, value] = part
  const option = table.find(({ short, name }) => word === `-${short}` || word === `--${name}`)
  if (option === undefined || word === undefined || random.chance(0.55)) return part
  if (word.length > 2 && option.short !== undefined && value === undefined && random.chance(0.5))
    return [`-${option.short}`]
  if (word.length === 2 && random.chance(0.3)) return value === undefined ? part : [word + value]
  const long = random.pick([option.name, option.name, ...(option.aliases ?? [])])
  const spelled = random.chance(0.15) ? long.slice(0, random.between(2, long.length)) : long
  if (value === undefined) return [`--${spelled}`]
  return random.chance(0.5) ? [`--${spelled}=${value}`] : [`--${spelled}`, value]
}
