import t from 'tap'
import { LruMap } from '../../../src/base/lru.ts'

t.test('bounded by count, drops what was not used for longest', (t) => {
  const evicted: string[] = []
  const map = new LruMap<string, number>(3, { onEvict: (key) => evicted.push(key) })
  map.set('a', 1)
  map.set('b', 2)
  map.set('c', 3)
  t.equal(map.get('a'), 1)
  t.equal(map.peek('b'), 2, 'peek does not count as use')
  map.set('d', 4)
  t.same(evicted, ['b'])
  map.set('c', 33)
  map.set('e', 5)
  t.same(evicted, ['b', 'a'])
  t.same([...map.values()], [4, 33, 5])
  t.equal(map.size, 3)
  t.equal(map.delete('d'), true)
  t.equal(map.delete('d'), false)
  t.equal(map.get('d'), undefined)
  map.clear()
  t.equal(map.size, 0)
  t.equal(map.weight, 0)
  t.same(evicted, ['b', 'a'])
  t.end()
})

t.test('bounded by bytes', (t) => {
  const evicted: number[] = []
  const map = new LruMap<number, Uint8Array>(100, {
    weigh: (value) => value.length,
    onEvict: (key) => evicted.push(key),
  })
  map.set(1, new Uint8Array(60))
  map.set(2, new Uint8Array(40))
  t.equal(map.weight, 100)
  map.set(2, new Uint8Array(30))
  t.equal(map.weight, 90, 'a replaced value’s weight is gone')
  map.set(3, new Uint8Array(80))
  t.same(evicted, [1, 2])
  map.set(4, new Uint8Array(101))
  t.same(evicted, [1, 2, 4], 'too heavy for the whole map')
  t.equal(map.size, 1)
  t.equal(map.weight, 80)
  t.end()
})
