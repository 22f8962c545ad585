import t from 'tap'
import { GiB } from '../../../src/base/units.ts'
import { DATA, ExtentList, ZERO } from '../../../src/block/extent.ts'
import { nullAio, nullCo } from '../../../src/protocol/null.ts'
import { openContext } from './file/open-file.ts'

t.test('it takes everything and gives zeroes', async (t) => {
  const layer = await nullCo.open(openContext({}))
  t.equal(layer.geometry().size, GiB)
  const into = new Uint8Array(10).fill(1)
  await layer.write!(0, into, {})
  await layer.read!(0, into)
  t.ok(into.every((byte) => byte === 0))
  t.equal(await layer.allocatedSize!(), 0)
  const list = new ExtentList().reset(5, 10)
  await layer.map!(5, 10, list)
  t.strictSame([list.kind(0), list.lengths[0], list.childOffsets[0]], [DATA, 10, 5])
  await layer.flush!()
  await layer.close()
})

t.test('options', async (t) => {
  const layer = await nullAio.open(
    openContext({ size: '1000', 'read-zeroes': 'on', 'latency-ns': 5_000_000 }),
  )
  t.equal(layer.geometry().size, 1024, 'whole sectors')
  t.ok(layer.geometry().readsZero)
  const list = new ExtentList().reset(0, 10)
  await layer.map!(0, 10, list)
  t.equal(list.kind(0), ZERO)
  const start = performance.now()
  await layer.read!(0, new Uint8Array(1))
  t.ok(performance.now() - start > 3, 'latency')
  await t.rejects(nullCo.open(openContext({ 'latency-ns': -1 })), { message: 'latency-ns is invalid' })
})

t.test('names', (t) => {
  t.strictSame(nullCo.parseFilename!('null-co://'), {})
  const message = "The only allowed filename for this driver is 'null-co://'"
  for (const name of ['null-co:', 'null-co://x', 'null-aio://'])
    t.throws(() => nullCo.parseFilename!(name), { kind: 'invalid', message })
  t.equal(
    nullAio.filename!({ driver: 'null-aio' }, () => undefined),
    'null-aio://',
  )
  t.equal(
    nullAio.filename!({ driver: 'null-aio', size: 512 }, () => undefined),
    undefined,
  )
  t.end()
})
