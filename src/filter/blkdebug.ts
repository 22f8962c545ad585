/** `blkdebug`: passes everything on, but for what its rules fail or hold, and within limits that its options make. */

import { constants } from 'node:os'
import { BlockError, systemError, systemText } from '../base/errors.ts'
import { alignUp } from '../base/units.ts'
import { PERM_QAPI_NAMES } from '../block/edge.ts'
import { DATA, RECURSE } from '../block/extent.ts'
import { isPlainObject } from '../block/filename.ts'
import type { Geometry, Layer } from '../block/layer.ts'
import type { Node } from '../block/node.ts'
import { type OpenContext, ROLE_FILTERED, ROLE_PRIMARY } from '../block/open-context.ts'
import { OptionReader } from '../block/options.ts'
import { RULE_KINDS, type RuleKind, readRuleFile } from './blkdebug-config.ts'
import { EVENTS, IO_TYPES, type IoType, type Rule, RuleEngine } from './blkdebug-rules.ts'

const MAX_INT = 2 ** 31 - 1
const MAX_SECTOR = 2 ** 53 / 512
const DEFAULT_ERROR = constants.errno.EIO

const CODES = new Map(Object.entries(constants.errno).map(([name, number]) => [number, name]))

/** The error of a number of errno(3), in the system's words. */
const systemErrorOf = (number: number): BlockError => {
  const code = CODES.get(number)
  if (code !== undefined && systemText(code) !== code) return systemError(code)
  const text = `Unknown error ${number}`
  return new BlockError('io', text, { code: text })
}

/** What `json:` names and command lines give as strings: whole numbers of any base. */
const numberOf = (reader: OptionReader, name: string, otherwise: number): number => {
  const value = reader.take(name)
  if (value === undefined) return otherwise
  const number =
    typeof value === 'string' && !/^\s*[+-]?(0[xX][0-9a-fA-F]+|\d+)$/.test(value) ? NaN : Number(value)
  if (!Number.isInteger(number)) throw new BlockError('invalid', `Parameter '${name}' expects a number`)
  return number
}

const readRule = (kind: RuleKind, values: Record<string, unknown>): Rule => {
  const reader = new OptionReader(values)
  const event = reader.take('event')
  if (event === undefined) throw new BlockError('invalid', 'Missing event name for rule')
  const state = numberOf(reader, 'state', 0)
  const rule: Rule = { event: String(event), state, action: readAction(kind, reader) }
  const [unknown] = reader.unread()
  if (unknown !== undefined)
    throw new BlockError('invalid', `[${kind}] section doesn't support the option '${unknown}'`)
  if (!EVENTS.has(rule.event)) throw new BlockError('invalid', `invalid parameter value: ${rule.event}`)
  return rule
}

const readAction = (kind: RuleKind, reader: OptionReader): Rule['action'] => {
  if (kind === 'set-state') return { newState: numberOf(reader, 'new_state', 0) }
  const number = numberOf(reader, 'errno', DEFAULT_ERROR)
  const sector = numberOf(reader, 'sector', -1)
  const type = reader.enumeration<IoType>('iotype', IO_TYPES, 'invalid parameter value: {}')
  const once = reader.boolean('once', false)
  // How QEMU's callbacks are spared has no meaning here: the request fails either way.
  reader.boolean('immediately', false)
  return {
    type,
    error: number === 0 ? undefined : () => systemErrorOf(number),
    sector: sector < 0 || sector > MAX_SECTOR ? undefined : sector,
    once,
  }
}

/** Rules among the options: a list, or a single one. */
const rulesOf = (kind: RuleKind, value: unknown): Rule[] => {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value])
    .filter((rule) => isPlainObject(rule))
    .map((rule) => readRule(kind, rule))
}

const readRules = async (options: OptionReader): Promise<Rule[]> => {
  const config = options.string('config')
  const sections = config === undefined ? [] : await readRuleFile(config)
  return [
    ...RULE_KINDS.flatMap((kind) =>
      sections.filter((section) => section.kind === kind).map(({ values }) => readRule(kind, values)),
    ),
    ...RULE_KINDS.flatMap((kind) => rulesOf(kind, options.take(kind))),
  ]
}

/** A list of QAPI's BlockPermission as bits. */
const readPermissions = (options: OptionReader, name: string): number => {
  const value = options.peek(name)
  if (value !== undefined && !Array.isArray(value)) return 0
  const names = (options.take(name) ?? []) as readonly unknown[]
  return names.reduce<number>((bits, item) => {
    const bit = (PERM_QAPI_NAMES as readonly unknown[]).indexOf(item)
    if (bit < 0) throw new BlockError('invalid', `Parameter 'null' does not accept value '${String(item)}'`)
    return bits | (1 << bit)
  }, 0)
}

/** Bytes, 0 where the child's own count. */
interface Limits {
  readonly align: number
  readonly maxTransfer: number
  readonly zeroUnit: number
  readonly maxZero: number
  readonly discardUnit: number
  readonly maxDiscard: number
}

const refuse = (name: string, value: number): BlockError =>
  new BlockError('invalid', `Cannot meet constraints with ${name} ${value}`)

const readLimits = (options: OptionReader): Limits => ({
  align: options.size('align') ?? 0,
  maxTransfer: options.size('max-transfer') ?? 0,
  zeroUnit: options.size('opt-write-zero') ?? 0,
  maxZero: options.size('max-write-zero') ?? 0,
  discardUnit: options.size('opt-discard') ?? 0,
  maxDiscard: options.size('max-discard') ?? 0,
})

const checkLimits = (limits: Limits, child: Node): void => {
  const { align, maxTransfer, zeroUnit, maxZero, discardUnit, maxDiscard } = limits
  if (align >= MAX_INT || (align & (align - 1)) !== 0) throw refuse('align', align)
  const effective = Math.max(align, child.geometry().requestAlign)
  const check = (name: string, value: number, unit: number): void => {
    if (value >= MAX_INT || value % Math.max(unit, effective) !== 0) throw refuse(name, value)
  }
  check('max-transfer', maxTransfer, 1)
  check('opt-write-zero', zeroUnit, 1)
  check('max-write-zero', maxZero, zeroUnit)
  check('opt-discard', discardUnit, 1)
  check('max-discard', maxDiscard, discardUnit)
}

/**
 * Pieces of at most `most` bytes (0: any), one after the other. What comes before the first multiple of `unit` (0: none)
 * is a piece of its own, and so is what is left behind the last.
 */
const inPieces = async (
  offset: number,
  length: number,
  unit: number,
  most: number,
  run: (offset: number, length: number) => Promise<void>,
): Promise<void> => {
  const end = offset + length
  for (let at = offset, next = at; at < end; at = next) {
    const head = unit === 0 ? 0 : at % unit
    next = head > 0 ? Math.min(at + unit - head, end) : end
    if (head === 0 && unit > 0 && next - at > unit) next -= (next - at) % unit
    if (most > 0) next = Math.min(next, at + most)
    await run(at, next - at)
  }
}

export const openBlkdebug = async (context: OpenContext): Promise<Layer> => {
  const { options } = context
  const limits = readLimits(options)
  const rules = await readRules(options)
  const taken = readPermissions(options, 'take-child-perms')
  const unshared = readPermissions(options, 'unshare-child-perms')
  const named = options.string('x-image')
  const image = await context.child(
    'image',
    ROLE_FILTERED | ROLE_PRIMARY,
    named === undefined ? undefined : { filename: named },
  )
  checkLimits(limits, image.node)
  const engine = new RuleEngine(rules, (text) => context.tell(text))
  return {
    geometry: () => limited(image.node.geometry(), limits),
    async read(offset, into, signal) {
      engine.check('read', offset, into.length)
      await image.node.read(offset, into, signal)
    },
    async write(offset, from, how) {
      engine.check('write', offset, from.length)
      await image.node.write(offset, from, how)
    },
    async zero(offset, length, how) {
      await inPieces(offset, length, limits.zeroUnit, limits.maxZero, async (at, size) => {
        engine.check('write-zeroes', at, size)
        await image.node.zero(at, size, how)
      })
      return true
    },
    discard: (offset, length) =>
      inPieces(offset, length, limits.discardUnit, limits.maxDiscard, async (at, size) => {
        engine.check('discard', at, size)
        await image.node.discard(at, size)
      }),
    async map(offset, length, out) {
      engine.check('block-status', offset, length)
      out.push(DATA, length, 0, offset, 0, RECURSE)
    },
    async flush() {
      engine.check('flush', 0, 0)
    },
    resize: (size, preallocation) => image.node.resize(size, preallocation),
    debug: engine,
    childPermissions: ({ perm, shared }) => ({ perm: perm | taken, shared: shared & ~unshared }),
    async close() {},
  }
}

const limited = (own: Geometry, limits: Limits): Geometry => {
  const requestAlign = Math.max(limits.align, own.requestAlign)
  return {
    ...own,
    requestAlign,
    maxTransfer: limits.maxTransfer === 0 ? own.maxTransfer : Math.min(limits.maxTransfer, own.maxTransfer),
    zeroUnit: Math.max(limits.zeroUnit, alignUp(own.zeroUnit, requestAlign)),
    // The unit of discards is advice: what is less reaches the image too, which does with it what it can.
    discardUnit: requestAlign,
  }
}
