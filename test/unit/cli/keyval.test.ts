import t from 'tap'
import {
  asksForHelp,
  checkIdentifier,
  isOptionList,
  parseKeyval,
  parseOptionList,
} from '../../../src/cli/keyval.ts'

t.test('the list of -o and --image-opts', (t) => {
  const pairs = (text: string, implied?: string) =>
    parseOptionList(text, implied).map(({ name, value }) => [name, value])
  t.same(pairs('a=b,c.d=e'), [
    ['a', 'b'],
    ['c.d', 'e'],
  ])
  t.same(pairs('a=x,,y,b=,,'), [
    ['a', 'x,y'],
    ['b', ','],
  ])
  t.same(pairs('a==b'), [['a', '=b']])
  t.same(pairs('lazy_refcounts,nocow'), [
    ['lazy_refcounts', 'on'],
    ['cow', 'off'],
  ])
  t.same(pairs('disk.img,x=1', 'file'), [
    ['file', 'disk.img'],
    ['x', '1'],
  ])
  t.same(pairs('x=1,y', 'file'), [
    ['x', '1'],
    ['y', 'on'],
  ])
  t.same(pairs(''), [])
  t.equal(parseOptionList('nocow')[0]?.short, 'nocow', 'as it was written')
  t.end()
})

t.test('lists that can be strung together', (t) => {
  for (const good of ['a', 'a=b', 'a=b,,', 'a=,,b']) t.ok(isOptionList(good), good)
  for (const bad of ['', ',', ',,', ',a', 'a,', 'a=b,,,']) t.notOk(isOptionList(bad), bad)
  for (const asking of ['help', '?', 'a=b,help', 'help,a=b']) t.ok(asksForHelp(asking), asking)
  for (const plain of ['', 'help=on', 'a=help', 'a=b,,help']) t.notOk(asksForHelp(plain), plain)
  t.end()
})

t.test('the list of --object', (t) => {
  t.same(parseKeyval('secret,id=s,data=a,,b', 'qom-type'), { 'qom-type': 'secret', id: 's', data: 'a,b' })
  t.same(parseKeyval('secret,id=1,id=2,', 'qom-type'), { 'qom-type': 'secret', id: '2' })
  t.throws(() => parseKeyval('secret,id', 'qom-type'), { message: "Expected '=' after parameter 'id'" })
  t.throws(() => parseKeyval('secret,=1', 'qom-type'), { message: "Invalid parameter ''" })
  t.throws(() => parseKeyval('secret,,id=1', 'qom-type'), { message: "Invalid parameter ''" })
  t.throws(() => parseKeyval('secret,a..b=1', 'qom-type'), { message: "Invalid parameter 'a..b'" })
  t.throws(() => checkIdentifier('1x'), { message: "Parameter 'id' expects an identifier" })
  t.doesNotThrow(() => checkIdentifier('x-1._'))
  t.end()
})
