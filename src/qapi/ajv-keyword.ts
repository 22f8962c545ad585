/**
 * The keyword `qapi` for ajv: numbers as the JSON reader gives them. ajv's own `integer` takes 1.0 for an integer and
 * knows no bigint. Written as code, so that it also works in validators that are generated ahead of time.
 */

import { _, type Ajv, type KeywordCxt } from 'ajv'
import { INTEGER_RANGES } from './wire.ts'

export const addQapiKeyword = (ajv: Ajv): Ajv =>
  ajv.addKeyword({ keyword: 'qapi', schemaType: 'string', code: checkNumber })

const checkNumber = (context: KeywordCxt): void => {
  const { data, schema: type } = context
  if (type === 'number') {
    // A JsonReal is the only object here; the decoder looks twice.
    context.pass(
      _`typeof ${data} == "number" || typeof ${data} == "bigint" || typeof ${data}?.value == "number"`,
    )
    return
  }
  const [min, max] = INTEGER_RANGES.get(type as string)!
  // QEMU takes a negative number for what its 64 bits mean without sign.
  const low = type === 'uint64' || type === 'size' ? -(2n ** 63n) : min
  const number = _`Number.isInteger(${data}) && ${data} >= ${Number(low)} && ${data} <= ${Number(max)}`
  const big = _`typeof ${data} == "bigint" && ${data} >= BigInt(${String(low)}) && ${data} <= BigInt(${String(max)})`
  context.pass(_`typeof ${data} == "number" ? ${number} : ${big}`)
}
