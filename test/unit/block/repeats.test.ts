import t from 'tap'
import { Repeats, refuseManyCopies } from '../../../src/block/repeats.ts'
import { randomOf } from '../../support/random.ts'

t.test('the second of equal numbers is one again, in any order', async (t) => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomOf(seed)
    const range = random.between(1, 30)
    const numbers = Array.from({ length: random.below(40) }, () => random.below(range) * 2 ** random.below(3))
    const repeats = new Repeats(Float64Array.from(numbers))
    const seen = new Set<number>()
    const expected = numbers.map((number) => {
      const again = seen.has(number)
      seen.add(number)
      return again
    })
    t.same(
      numbers.map((number) => repeats.again(number)),
      expected,
      numbers.join(),
    )
    t.equal(repeats.count, numbers.length - seen.size)
  }
})

t.test('numbers that are not in the table are never there again', async (t) => {
  const repeats = new Repeats(Float64Array.of(7, 5, 7))
  for (const number of [0, 5, 6, 8, 5, 6]) t.equal(repeats.again(number), false)
})

t.test('copies are bounded by the file', async (t) => {
  t.doesNotThrow(() => refuseManyCopies(64, 2 ** 30, 1024, 'blocks'))
  t.throws(() => refuseManyCopies(65, 2 ** 30, 1024, 'blocks'), {
    kind: 'corrupt',
    message: '65 blocks are too many to be mended',
  })
  t.doesNotThrow(() => refuseManyCopies(1000, 512, 512_000, 'blocks'))
})
