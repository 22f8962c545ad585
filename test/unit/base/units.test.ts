import t from 'tap'
import { isExactSize, parseExactSize } from '../../../src/base/units.ts'

t.test('sizes as command lines give them', async (t) => {
  const sizes: readonly (readonly [text: string, bytes: bigint | undefined])[] = [
    ['0', 0n],
    ['1', 1n],
    [' +5', 5n],
    ['1k', 1024n],
    ['1K', 1024n],
    ['1.5k', 1536n],
    ['.5k', 512n],
    ['0x10', 16n],
    ['8E', 1n << 63n],
    ['1b', 1n],
    ['1.5', undefined],
    ['1.5b', undefined],
    ['0x10k', undefined],
    ['1e3', undefined],
    ['1kilobyte', undefined],
    ['', undefined],
    ['.', undefined],
  ]
  for (const [text, bytes] of sizes) t.equal(parseExactSize(text), bytes, text)
})

t.test('behind a minus sign only plain numbers are numbers at all', async (t) => {
  for (const text of ['-1', '-0', '-1024', ' -1', '-.5']) t.equal(parseExactSize(text), -1n, text)
  for (const text of ['-1k', '-0k', '-1.5', '-1b', '-0x1', '-'])
    t.equal(parseExactSize(text), undefined, text)
})

t.test('sizes that arithmetic keeps exact', async (t) => {
  for (const size of [0, 1, 2 ** 53 - 1, 2 ** 53, 2 ** 55 + 512]) t.ok(isExactSize(size), String(size))
  for (const size of [-1, 0.5, 2 ** 53 + 2, 2 ** 62, Number.NaN, Number.POSITIVE_INFINITY])
    t.notOk(isExactSize(size), String(size))
})
