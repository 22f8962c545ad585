/** `throttle-group`: limits that several users share. Keeping to them is the throttle filter's work. */

import { BlockError } from '../base/errors.ts'
import { THROTTLED_RATES, type ThrottledRate, type ThrottleLimits } from '../block/user-object.ts'
import { type ObjectType, propertyTypes } from './object-type.ts'

type LimitName = keyof ThrottleLimits
type Limits = Record<LimitName, number>

const MAX_RATE = 1e15
const MAX_LENGTH = 2 ** 32 - 1

const LIMIT_NAMES: readonly LimitName[] = [
  ...THROTTLED_RATES.flatMap((rate) => [rate, `${rate}-max`, `${rate}-max-length`] as const),
  'iops-size',
]
const isLength = (name: LimitName): boolean => name.endsWith('-max-length')

const invalid = (text: string): BlockError => new BlockError('invalid', text)

const noLimits = (): Limits =>
  Object.fromEntries(LIMIT_NAMES.map((name) => [name, isLength(name) ? 1 : 0])) as Limits

/** Refuses what contradicts itself, in the order in which QEMU looks. */
const check = (limits: ThrottleLimits): void => {
  const both = (['bps', 'iops'] as const).some((counted) =>
    (['', '-max'] as const).some(
      (kind) =>
        limits[`${counted}-total${kind}`] !== 0 &&
        (limits[`${counted}-read${kind}`] !== 0 || limits[`${counted}-write${kind}`] !== 0),
    ),
  )
  if (both) throw invalid('bps/iops/max total values and read/write values cannot be used at the same time')
  if (
    limits['iops-size'] !== 0 &&
    (['iops-total', 'iops-read', 'iops-write'] as const).every((rate) => limits[rate] === 0)
  )
    throw invalid('iops size requires an iops value to be set')
  for (const rate of THROTTLED_RATES) checkRate(limits, rate)
}

const checkRate = (limits: ThrottleLimits, rate: ThrottledRate): void => {
  const { [rate]: average, [`${rate}-max` as const]: burst, [`${rate}-max-length` as const]: length } = limits
  if (!(average >= 0 && average <= MAX_RATE && burst >= 0 && burst <= MAX_RATE))
    throw invalid(`bps/iops/max values must be within [0, ${MAX_RATE}]`)
  if (length === 0) throw invalid('the burst length cannot be 0')
  // QEMU takes a negative length for a very large one.
  if ((length > 1 || length < 0) && burst === 0) throw invalid('burst length set without burst rate')
  if (burst !== 0 && (length < 0 || length > MAX_RATE / burst))
    throw invalid('burst length too high for this burst rate')
  if (burst !== 0 && average === 0) throw invalid('bps_max/iops_max require corresponding bps/iops values')
  if (burst !== 0 && burst < average) throw invalid('bps_max/iops_max cannot be lower than bps/iops')
}

/** `limits` with what is given put over it; kind `invalid` when the result does not do. */
const changed = (limits: ThrottleLimits, given: Readonly<Record<string, number>>): ThrottleLimits => {
  const result: Limits = { ...limits }
  for (const name of LIMIT_NAMES) {
    const value = given[name]
    if (value === undefined) continue
    if (isLength(name) && value > MAX_LENGTH)
      throw invalid(`${name} value must be in the range [0, ${MAX_LENGTH}]`)
    result[name] = value
  }
  check(result)
  return result
}

/** The members that stand outside of `limits`, with their checks of their own. */
const single = (options: Readonly<Record<string, unknown>>): Record<string, number> => {
  const result: Record<string, number> = {}
  for (const name of LIMIT_NAMES) {
    const value = options[`x-${name}`]
    if (typeof value !== 'number') continue
    if (value < 0) throw invalid('Property values cannot be negative')
    if (isLength(name) && value === 0) throw invalid('the burst length cannot be 0')
    if (isLength(name) && value > MAX_LENGTH)
      // Without a blank: so it stands in the text that users may match.
      throw invalid(`x-${name} value must be in therange [0, ${MAX_LENGTH}]`)
    result[name] = value
  }
  return result
}

/** A value of qom-set, which no schema has checked. */
const asLimits = (value: unknown): Record<string, number> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid("Invalid parameter type for 'limits', expected: object")
  for (const [name, limit] of Object.entries(value)) {
    if (!LIMIT_NAMES.includes(name as LimitName)) throw invalid(`Parameter 'limits.${name}' is unexpected`)
    if (!Number.isInteger(limit))
      throw invalid(`Invalid parameter type for 'limits.${name}', expected: integer`)
  }
  return value as Record<string, number>
}

export const throttleGroup: ObjectType = {
  name: 'throttle-group',
  parent: 'object',
  properties: propertyTypes({
    limits: 'ThrottleLimits',
    ...Object.fromEntries(LIMIT_NAMES.map((name) => [`x-${name}`, 'int'])),
  }),
  settable: ['limits'],
  make(options) {
    const given = { ...single(options), ...(options.limits as Record<string, number> | undefined) }
    let limits = changed(noLimits(), given)
    const listeners = new Set<() => void>()
    return {
      get: (name) => (name === 'limits' ? { ...limits } : limits[name.slice('x-'.length) as LimitName]),
      set(_name, value) {
        limits = changed(limits, asLimits(value))
        for (const listener of listeners) listener()
      },
      usable: {
        kind: 'throttle-group',
        object: {
          get limits() {
            return limits
          },
          onChange(listener) {
            listeners.add(listener)
            return () => listeners.delete(listener)
          },
        },
      },
    }
  },
}
