import t from 'tap'
import { CODED, DATA, ENCRYPTED, ExtentList, HOLE, ZERO } from '../../../src/block/extent.ts'

/** `kind length child:offset` for each run. */
const runs = (list: ExtentList): string[] =>
  Array.from(
    { length: list.count },
    (_, i) => `${list.kind(i)} ${list.lengths[i]} ${list.children[i]}:${list.childOffsets[i]}`,
  )

t.test('a list clips to what was asked', (t) => {
  const list = new ExtentList().reset(100, 50)
  t.equal(list.push(HOLE, 20), true, 'more is wanted')
  t.equal(list.push(DATA, 100, 0, 7), false, 'the range is covered')
  t.strictSame(runs(list), ['0 20 -1:-1', '2 30 0:7'])
  t.equal(list.covered, 50)
  t.equal(list.push(ZERO, 1), false)
  t.equal(list.covered, 50, 'nothing is taken beyond the end')
  t.equal(list.reset(0, 5).count, 0)
  t.equal(list.covered, 0)
  t.end()
})

t.test('neighbours that go on from each other are one run', (t) => {
  const list = new ExtentList().reset(0, 1000)
  list.push(DATA, 10, 0, 100)
  list.push(DATA, 10, 0, 110)
  list.push(DATA, 10, 0, 130)
  list.push(DATA, 10, 1, 140)
  list.push(DATA, 10, 1, 150, 0, ENCRYPTED)
  list.push(ZERO, 10)
  list.push(ZERO, 10)
  list.push(ZERO, 10, 0, 5)
  list.push(HOLE, 10)
  list.push(CODED, 10, 0, 200, 4)
  list.push(CODED, 10, 0, 210, 4)
  t.strictSame(runs(list), [
    '2 20 0:100',
    '2 10 0:130',
    '2 10 1:140',
    '2 10 1:150',
    '1 20 -1:-1',
    '1 10 0:5',
    '0 10 -1:-1',
    '3 10 0:200',
    '3 10 0:210',
  ])
  t.equal(list.covered, 110)
  t.end()
})

t.test('a full list takes no more runs, but lengthens the last one', (t) => {
  const list = new ExtentList(2).reset(0, 100)
  list.push(HOLE, 10)
  list.push(ZERO, 10)
  t.equal(list.push(HOLE, 10), false)
  t.equal(list.covered, 20, 'what did not fit was not taken at all')
  t.equal(list.push(ZERO, 10), true)
  t.strictSame(runs(list), ['0 10 -1:-1', '1 20 -1:-1'])
  t.end()
})

t.test('a claim may widen the range, before its first run', (t) => {
  const list = new ExtentList().reset(100, 50)
  t.throws(() => list.widen(110, 100), RangeError)
  t.throws(() => list.widen(0, 50), RangeError)
  list.widen(64, 128)
  t.strictSame([list.offset, list.length], [64, 128])
  list.push(DATA, 500, 0, 0)
  t.equal(list.covered, 128)
  t.throws(() => list.widen(0, 1000), RangeError)
  t.end()
})
