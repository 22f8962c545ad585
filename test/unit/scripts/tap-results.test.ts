import t from 'tap'
import { collectTap } from '../../../scripts/tap-results.ts'

const collect = (tap: string) => {
  const { parser, results } = collectTap()
  parser.end(tap)
  const names = (remarks: readonly { name: string; text: string }[]) => remarks.map(({ name }) => name)
  return { ...results, failed: names(results.failed), skipped: names(results.skipped), remarks: results }
}

t.test('counts subtests by their innermost level, and bare assertions of the file', async (t) => {
  const { passed, failed, skipped } = collect(`TAP version 14
ok 1 - bare
# Subtest: group
    # Subtest: first
        ok 1 - one
        ok 2 - two
        1..2
    ok 1 - first
    # Subtest: second
        not ok 1 - three
          ---
          diff: what differs
          ...
        1..1
    not ok 2 - second
    1..2
not ok 2 - group
1..2
`)
  t.equal(passed, 2)
  t.same(failed, ['group › second'])
  t.same(skipped, [])
})

t.test('keeps the reasons of failures and skips', async (t) => {
  const { remarks, passed } = collect(`TAP version 14
# Subtest: wrong
    not ok 1 - the number
      ---
      diff: what differs
      ...
    1..1
not ok 1 - wrong
ok 2 - later # SKIP needs a disk
1..2
`)
  t.equal(passed, 0)
  t.match(remarks.failed, [{ name: 'wrong', text: /the number\n.*what differs/ }])
  t.same(remarks.skipped, [{ name: 'later', text: 'needs a disk' }])
})

t.test('a broken plan or a bail-out is a failure', async (t) => {
  t.equal(collect('TAP version 14\nok 1 - one\n1..2\n').failed.length, 1)
  t.same(collect('TAP version 14\nBail out! no memory\n').failed, ['bail out'])
})
