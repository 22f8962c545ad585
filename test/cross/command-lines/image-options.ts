/**
 * Images as options: a file, a format over it, perhaps a filter over that, each with any of the options that it has, right
 * and wrong ones. Written as a list for `--image-opts`, or as a `json:` name with strings or typed values.
 */

import type { Random } from '../../support/random.ts'

type Table = Readonly<Record<string, readonly string[]>>

/** What every node has, and what none has. */
const GENERIC: Table = {
  'read-only': ['on', 'off', 'yes', 'maybe'],
  'auto-read-only': ['on', 'off', 'maybe'],
  'force-share': ['on', 'off', 'maybe'],
  discard: ['unmap', 'ignore', 'on', 'off', 'x'],
  'detect-zeroes': ['on', 'off', 'unmap', 'x'],
  'node-name': ['n0', 'n0', '0', 'a b', ''],
  'cache.direct': ['on', 'off', 'x'],
  'cache.no-flush': ['on', 'off', 'x'],
  backing: ['', 'base', 'nope'],
  foo: ['bar'],
}

const OF_DRIVER: Readonly<Record<string, Table>> = {
  file: {
    locking: ['on', 'off', 'auto', 'maybe'],
    aio: ['threads', 'native', 'io_uring', 'x'],
    'drop-cache': ['on', 'off', 'x'],
    filename: ['', 'nope', 'raw.img', 'sub'],
    'pr-manager': ['none'],
  },
  'null-co': { size: ['64k', '1M', 'x', '-1'], 'read-zeroes': ['on'], 'latency-ns': ['1', 'x'] },
  raw: { offset: ['0', '512', '64k', '100', '-1', 'x', '2M'], size: ['0', '512', '64k', '2M', 'x', '100'] },
  qcow2: {
    'lazy-refcounts': ['on', 'off', 'x'],
    'overlap-check': ['none', 'constant', 'cached', 'all', 'x', ''],
    'overlap-check.template': ['none', 'all', 'x'],
    'overlap-check.main-header': ['on', 'off', 'x'],
    'cache-size': ['1M', '0', 'x', '1'],
    'l2-cache-size': ['64k', '1', 'x', '1M'],
    'l2-cache-entry-size': ['4k', '512', '3k', '128k', 'x'],
    'refcount-cache-size': ['256k', '1', 'x'],
    'cache-clean-interval': ['0', '10', '-1', 'x', '1e3'],
    'pass-discard-request': ['on', 'off', 'x'],
    'pass-discard-snapshot': ['on', 'x'],
    'discard-no-unref': ['on', 'off', 'x'],
    'encrypt.key-secret': ['s0', 'none', ''],
    'encrypt.format': ['luks', 'aes', 'x'],
    'backing.driver': ['raw', 'qcow2', 'x'],
    'backing.file.filename': ['raw.img', 'base', 'nope'],
    'data-file.filename': ['raw.img', 'nope'],
    'data-file.driver': ['file', 'raw', 'x'],
  },
  luks: { 'key-secret': ['s0', 'none', ''], header: ['nope'] },
  'copy-on-read': { bottom: ['n0', 'nope', ''] },
  throttle: { 'throttle-group': ['none', ''] },
  compress: {},
  preallocate: { 'prealloc-align': ['4k', 'x', '0'], 'prealloc-size': ['1M', 'x'] },
}

const FILES: readonly (readonly [format: string, filename: string])[] = [
  ...['base', 'top', 'mid', 'flat', 'old', 'sub/over'].map((name) => ['qcow2', name] as const),
  ...['raw.img', 'short.img', 'odd.img'].map((name) => ['raw', name] as const),
  ...['vdi', 'vmdk', 'vpc', 'vhdx', 'qed', 'qcow', 'parallels', 'luks'].map(
    (format) => [format, `${format}.img`] as const,
  ),
]
const FILTERS = ['raw', 'copy-on-read', 'throttle', 'compress', 'preallocate']

type Options = Map<string, string>

const addSome = (random: Random, into: Options, prefix: string, tables: readonly Table[]): void => {
  const names = tables.flatMap((table) => Object.entries(table))
  for (let count = random.pick([0, 0, 1, 1, 2, 3]); count > 0; count--) {
    const [name, values] = random.pick(names)
    into.set(prefix + name, random.pick(values))
  }
}

const draw = (random: Random): Options => {
  const options: Options = new Map()
  const [format, filename] = random.pick(FILES)
  const filter = random.chance(0.2) ? random.pick(FILTERS) : undefined
  const at = filter === undefined ? '' : 'file.'
  if (filter !== undefined) {
    options.set('driver', filter)
    addSome(random, options, '', [GENERIC, OF_DRIVER[filter]!])
  }
  if (random.chance(0.85))
    options.set(`${at}driver`, random.chance(0.92) ? format : random.pick(['raw', 'x']))
  if (random.chance(0.3))
    options.set(`${at}file.driver`, random.chance(0.9) ? 'file' : random.pick(['raw', 'x']))
  if (random.chance(0.97)) options.set(`${at}file.filename`, filename)
  const isAsNamed = options.get(`${at}driver`) === format
  addSome(random, options, at, [GENERIC, (isAsNamed && OF_DRIVER[format]) || GENERIC])
  if (random.chance(0.4)) addSome(random, options, `${at}file.`, [GENERIC, OF_DRIVER.file!])
  return options
}

/** As `--image-opts` takes them, in any order. */
export const optionsText = (random: Random): string =>
  [...draw(random)]
    .map(([name, value]) => `${name}=${value.replaceAll(',', ',,')}`)
    .sort(() => (random.chance(0.2) ? 1 : 0))
    .join(',')

/** As a `json:` name: flat or nested, with strings or with what a client of a monitor would write. */
export const optionsName = (random: Random): string => {
  const isTyped = random.chance(0.4)
  const isNested = random.chance(0.5)
  const values = [...draw(random)].map(([name, text]) => [name, isTyped ? typed(text) : text] as const)
  return `json:${JSON.stringify(isNested ? nested(values) : Object.fromEntries(values))}`
}

const typed = (text: string): unknown => {
  if (text === 'on' || text === 'off') return text === 'on'
  return /^\d+$/.test(text) ? Number(text) : text
}

/** Members in objects; one beside a value of the whole stays as it is. */
const nested = (values: readonly (readonly [name: string, value: unknown])[]): object => {
  const result: Record<string, unknown> = {}
  for (const [name, value] of values) {
    const dot = name.indexOf('.')
    const group = name.slice(0, dot)
    if (dot < 0 || values.some(([other]) => other === group)) result[name] = value
    else
      result[group] ??= nested(
        values
          .filter(([other]) => other.startsWith(`${group}.`))
          .map(([other, inner]) => [other.slice(dot + 1), inner]),
      )
  }
  return result
}
