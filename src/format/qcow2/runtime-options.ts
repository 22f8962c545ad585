/** Options of an open image: cache sizes, what becomes of freed space, which overlaps are looked for. */

import { BlockError } from '../../base/errors.ts'
import { alignUp, isPowerOfTwo, KiB, MiB, parseWholeNumber } from '../../base/units.ts'
import { isPlainObject } from '../../block/filename.ts'
import { OptionReader, type Options, unknownToFormat } from '../../block/options.ts'

export interface CacheSizes {
  /** Bytes of an L2 slice. */
  readonly l2SliceSize: number
  /** Slices. */
  readonly l2Capacity: number
  /** Refcount blocks. */
  readonly refcountCapacity: number
  /** 0: never. */
  readonly cleanIntervalSeconds: number
}

export interface RuntimeOptions extends CacheSizes {
  readonly lazyRefcounts: boolean
  /** Which freed host clusters are discarded in the file. */
  readonly passDiscard: { readonly request: boolean; readonly snapshot: boolean; readonly other: boolean }
  /** Discarded and zeroed clusters keep their space. */
  readonly discardNoUnref: boolean
  readonly overlapChecks: ReadonlySet<OverlapCheck>
}

/** What the caches are measured by. Bytes. */
export interface CacheSubject {
  readonly version: number
  readonly size: number
  readonly clusterSize: number
  readonly l2EntrySize: number
}

export const OVERLAP_CHECKS = [
  'main-header',
  'active-l1',
  'active-l2',
  'refcount-table',
  'refcount-block',
  'snapshot-table',
  'inactive-l1',
  'inactive-l2',
  'bitmap-directory',
] as const
export type OverlapCheck = (typeof OVERLAP_CHECKS)[number]

const TEMPLATES: Readonly<Record<string, readonly OverlapCheck[]>> = {
  none: [],
  constant: ['main-header', 'active-l1', 'refcount-table', 'snapshot-table', 'bitmap-directory'],
  cached: OVERLAP_CHECKS.filter((check) => check !== 'inactive-l2'),
  all: OVERLAP_CHECKS,
}

const DEFAULT_L2_CACHE_MAX = 32 * MiB
const DEFAULT_L2_SLICE = 4 * KiB
const MIN_L2_SLICES = 2
const MIN_REFCOUNT_BLOCKS = 4
const DEFAULT_CLEAN_INTERVAL_SECONDS = 600
const MAX_INT = 2 ** 31 - 1
const MAX_UINT = 2 ** 32 - 1

const invalid = (message: string): BlockError => new BlockError('invalid', message, { code: 'EINVAL' })

/** Takes the options of an open image. Kind `invalid` for values that don't go together. */
export const readRuntimeOptions = (
  options: OptionReader,
  subject: CacheSubject,
  lazy: boolean,
): RuntimeOptions => {
  checkTypes(options)
  const caches = readCacheSizes(options, subject)
  const overlapChecks = readOverlapChecks(options)
  const lazyRefcounts = options.boolean('lazy-refcounts', lazy)
  if (lazyRefcounts && subject.version < 3)
    throw invalid('Lazy refcounts require a qcow2 image with at least qemu 1.1 compatibility level')
  const discardNoUnref = options.boolean('discard-no-unref', false)
  if (discardNoUnref && subject.version < 3)
    throw invalid('discard-no-unref is only supported since qcow2 version 3')
  return {
    ...caches,
    lazyRefcounts,
    discardNoUnref,
    overlapChecks,
    passDiscard: {
      request: options.boolean('pass-discard-request', true),
      snapshot: options.boolean('pass-discard-snapshot', true),
      other: options.boolean('pass-discard-other', false),
    },
  }
}

/** Values that are none of their types are told before what does not go together, in QEMU's order. */
const checkTypes = (options: OptionReader): void => {
  const nested = options.peek(OVERLAP)
  const members = new OptionReader(isPlainObject(nested) ? nested : {}, `${OVERLAP}.`)
  for (const [name, type] of TYPES) {
    if (type === 'size') options.size(name)
    else if (type === 'interval') readCleanInterval(options)
    else {
      options.boolean(name, false)
      if (name.startsWith(`${OVERLAP}.`)) members.boolean(name.slice(OVERLAP.length + 1), false)
    }
  }
}

const OVERLAP = 'overlap-check'
const TYPES: readonly (readonly [name: string, type: 'size' | 'switch' | 'interval'])[] = [
  ['refcount-cache-size', 'size'],
  ['cache-size', 'size'],
  ['lazy-refcounts', 'switch'],
  ['overlap-check.refcount-block', 'switch'],
  ['pass-discard-snapshot', 'switch'],
  ['overlap-check.active-l2', 'switch'],
  ['overlap-check.active-l1', 'switch'],
  ['pass-discard-other', 'switch'],
  ['discard-no-unref', 'switch'],
  ['cache-clean-interval', 'interval'],
  ['l2-cache-entry-size', 'size'],
  ['pass-discard-request', 'switch'],
  ['overlap-check.bitmap-directory', 'switch'],
  ['l2-cache-size', 'size'],
  ['overlap-check.inactive-l1', 'switch'],
  ['overlap-check.main-header', 'switch'],
  ['overlap-check.inactive-l2', 'switch'],
  ['overlap-check.snapshot-table', 'switch'],
  ['overlap-check.refcount-table', 'switch'],
]

/** Seconds, which may be too many, or negative. */
const readCleanInterval = (options: OptionReader): number => {
  const text = options.string('cache-clean-interval') ?? String(DEFAULT_CLEAN_INTERVAL_SECONDS)
  const seconds = parseWholeNumber(text)
  if (seconds === undefined) throw invalid("Parameter 'cache-clean-interval' expects a number")
  if (seconds >= 1n << 64n) throw invalid(`Value '${text}' is too large for parameter 'cache-clean-interval'`)
  return Number(seconds)
}

const readCacheSizes = (options: OptionReader, subject: CacheSubject): CacheSizes => {
  const { size, clusterSize, l2EntrySize } = subject
  const total = options.size('cache-size')
  const l2Given = options.size('l2-cache-size')
  const refcountGiven = options.size('refcount-cache-size')
  const l2SliceSize = options.size('l2-cache-entry-size') ?? Math.min(clusterSize, DEFAULT_L2_SLICE)
  const wholeL2 = alignUp(Math.ceil(size / clusterSize) * l2EntrySize, clusterSize)
  const minRefcount = MIN_REFCOUNT_BLOCKS * clusterSize
  let l2 = Math.min(wholeL2, l2Given ?? DEFAULT_L2_CACHE_MAX)
  let refcount = refcountGiven ?? minRefcount
  if (total !== undefined) {
    if (l2Given !== undefined && refcountGiven !== undefined)
      throw invalid('cache-size, l2-cache-size and refcount-cache-size may not be set at the same time')
    if (l2Given !== undefined && l2Given > total) throw invalid('l2-cache-size may not exceed cache-size')
    if (refcount > total && refcountGiven !== undefined)
      throw invalid('refcount-cache-size may not exceed cache-size')
    if (l2Given !== undefined) refcount = total - l2
    else if (refcountGiven !== undefined) l2 = total - refcount
    else {
      // As much as possible for L2, and what is left for refcounts.
      l2 = total >= wholeL2 + minRefcount ? wholeL2 : Math.max(total - Math.min(total, minRefcount), 0)
      refcount = total - l2
    }
  }
  if (l2SliceSize < 512 || l2SliceSize > clusterSize || !isPowerOfTwo(l2SliceSize))
    throw invalid(
      `L2 cache entry size must be a power of two between 512 and the cluster size (${clusterSize})`,
    )
  const l2Capacity = Math.max(Math.ceil(l2 / l2SliceSize), MIN_L2_SLICES)
  if (l2Capacity > MAX_INT) throw invalid('L2 cache size too big')
  const refcountCapacity = Math.max(Math.ceil(refcount / clusterSize), MIN_REFCOUNT_BLOCKS)
  if (refcountCapacity > MAX_INT) throw invalid('Refcount cache size too big')
  const cleanIntervalSeconds = readCleanInterval(options)
  // What is negative is a large number to QEMU.
  if (cleanIntervalSeconds < 0 || cleanIntervalSeconds > MAX_UINT)
    throw invalid('Cache clean interval too big')
  return { l2SliceSize, l2Capacity, refcountCapacity, cleanIntervalSeconds }
}

/** What `readRuntimeOptions` takes: all that can be changed while the image is open. */
export const RUNTIME_OPTIONS: readonly string[] = [
  'lazy-refcounts',
  'pass-discard-request',
  'pass-discard-snapshot',
  'pass-discard-other',
  'discard-no-unref',
  'overlap-check',
  'cache-size',
  'l2-cache-size',
  'l2-cache-entry-size',
  'refcount-cache-size',
  'cache-clean-interval',
]

const L2_CACHE = 'l2-cache-size'
const REFCOUNT_CACHE = 'refcount-cache-size'
const TOTAL_CACHE = 'cache-size'

/** Flat options of an open image, and changes of them: a new template or total makes an end of what it is about. */
export const joinRuntimeOptions = (before: Options, changes: Options): Options => {
  const old = { ...before }
  const has = (options: Options, ...names: string[]): boolean => names.some((name) => name in options)
  if (has(changes, 'overlap-check', 'overlap-check.template'))
    for (const name of Object.keys(old)) if (/^overlap-check(\.|$)/.test(name)) delete old[name]
  if (has(changes, TOTAL_CACHE)) for (const name of [L2_CACHE, REFCOUNT_CACHE]) delete old[name]
  const joined = { ...old, ...changes }
  // All three contradict each other; that is an error only where all are new.
  if (!has(changes, TOTAL_CACHE) && has(joined, L2_CACHE) && has(joined, REFCOUNT_CACHE))
    delete joined[TOTAL_CACHE]
  return joined
}

/** `overlap-check` is a template's name, or an object (also flattened) with a template and single switches. */
const readOverlapChecks = (options: OptionReader): ReadonlySet<OverlapCheck> => {
  const given = options.take('overlap-check')
  const isNested = typeof given === 'object' && given !== null
  const nested = isNested ? (given as Options) : {}
  const short = isNested ? undefined : options.string('overlap-check')
  const long = options.string('overlap-check.template') ?? (nested.template as string | undefined)
  if (short !== undefined && long !== undefined && short !== long)
    throw invalid(
      `Conflicting values for qcow2 options 'overlap-check' ('${short}') and 'overlap-check.template' ('${long}')`,
    )
  const name = short ?? long ?? 'cached'
  const template = TEMPLATES[name]
  if (template === undefined)
    throw invalid(
      `Unsupported value '${name}' for qcow2 option 'overlap-check'. Allowed are any of the following: none, constant, cached, all`,
    )
  const checks = new Set(template)
  const members = new OptionReader(nested, 'overlap-check.')
  members.take('template')
  for (const check of OVERLAP_CHECKS) {
    const flat = options.boolean(`overlap-check.${check}`, checks.has(check))
    if (members.boolean(check, flat)) checks.add(check)
    else checks.delete(check)
  }
  const [unknown] = members.unread()
  if (unknown !== undefined) throw unknownToFormat('qcow2', `overlap-check.${unknown}`)
  return checks
}
