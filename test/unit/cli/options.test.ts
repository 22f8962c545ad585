import t from 'tap'
import { type Item, type Line, type Option, readLine, scan } from '../../../src/cli/options.ts'

type Name = 'format' | 'force' | 'quiet' | 'output' | 'output-cache' | 'level' | 'ours'

const table: readonly Option<Name>[] = [
  { name: 'format', short: 'f', argument: 'FMT', aliases: ['shape'] },
  { name: 'force', short: 'F' },
  { name: 'quiet', short: 'q', spellings: ['quite'] },
  { name: 'output', argument: 'WHAT' },
  { name: 'output-cache', short: 't', argument: 'MODE' },
  { name: 'level', short: 'l', argument: 'N', optional: true },
  { name: 'ours', exact: true },
]

/** What stands on a line, as texts. */
const read = (...args: string[]): string[] =>
  [...scan(args, table)].map((item: Item<Name>) =>
    item.kind === 'option'
      ? `${item.option.name}${item.value === undefined ? '' : `=${item.value}`}`
      : item.kind === 'operand'
        ? `<${item.text}>`
        : `! ${item.text}`,
  )

t.test('short options stand in clusters, with their value behind or in the next word', (t) => {
  t.same(read('-qf', 'raw', 'a'), ['quiet', 'format=raw', '<a>'])
  t.same(read('-qfraw'), ['quiet', 'format=raw'])
  t.same(read('-f='), ['format=='])
  t.same(read('-f', '-q'), ['format=-q'], 'a value may look like an option')
  t.same(read('-l3'), ['level', "! invalid option -- '3'"], 'an optional value has no short form')
  t.same(read('-qxF'), ['quiet', "! invalid option -- 'x'"], 'nothing follows a problem')
  t.same(read('-f'), ["! option requires an argument -- 'f'"])
  t.end()
})

t.test('long options may be abbreviated', (t) => {
  t.same(read('--form=raw', '--forc'), ['format=raw', 'force'])
  t.same(read('--output', 'x'), ['output=x'], 'a whole name wins over a longer one')
  t.same(read('--output-', 'x'), ['output-cache=x'])
  t.same(read('--sh', 'x'), ['format=x'], 'aliases too')
  t.same(read('--quite', '--quit'), ['quiet', "! unrecognized option '--quit'"], 'spellings only in full')
  t.same(read('--our'), ["! unrecognized option '--our'"], 'additions of ours only in full')
  t.same(read('--ours'), ['ours'])
  t.same(read('--level', '--level=2', 'a'), ['level', 'level=2', '<a>'])
  t.same(read('--fo=x'), ["! option '--fo=x' is ambiguous; possibilities: '--format' '--force'"])
  t.same(read('--qui=x'), ["! option '--quiet' doesn't allow an argument"])
  t.same(read('--shap'), ["! option '--shape' requires an argument"])
  t.end()
})

t.test('operands stand anywhere, and behind -- everything is one', (t) => {
  t.same(read('a', '-q', '-', 'b', '--', '-q', '--'), ['<a>', 'quiet', '<->', '<b>', '<-q>', '<-->'])
  t.same(
    [...scan(['-q', 'a', '-f'], table, { stopAtOperand: true })].map(({ kind }) => kind),
    ['option', 'operand', 'operand'],
  )
  t.end()
})

t.test('what cannot stand together is refused where it stands', async (t) => {
  const table: readonly Option<'a' | 'b' | 'c'>[] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  const refuse = (line: Line): void => {
    if (line.has('a') && line.has('b')) throw new Error('a and b')
  }
  const reading = await readLine(['--c', '--b', '--a', '--nothing'], table, { refuse })
  t.match(reading, { kind: 'refused', name: 'a', error: /a and b/ })
  t.ok(reading.line.has('c'), 'what stands before it is read')
  t.match(await readLine(['--b', '--nothing', '--a'], table, { refuse }), { kind: 'problem' })
  t.match(await readLine(['--b', '--c'], table, { refuse }), { kind: 'whole' })
})

t.test('values are checked where they stand', async (t) => {
  const seen: string[] = []
  const checking: readonly Option<'a' | 'help'>[] = [
    {
      name: 'a',
      argument: 'X',
      check: (value) => {
        seen.push(value)
        if (value === 'bad') throw new Error('bad')
        return undefined
      },
    },
    { name: 'help', check: () => 'text' },
  ]
  const reading = await readLine(['--a', '1', 'x', '--a', '2'], checking)
  t.equal(reading.kind, 'whole')
  if (reading.kind !== 'whole') return
  t.same(reading.line.values('a'), ['1', '2'])
  t.equal(reading.line.value('a'), '2', 'the last one counts')
  t.equal(reading.line.has('help'), false)
  t.same(reading.line.operands, ['x'])
  t.same(seen, ['1', '2'])
  t.match(await readLine(['--a', 'bad', '--nothing'], checking), { kind: 'refused', name: 'a', error: /bad/ })
  t.match(await readLine(['--help', '--a', 'bad'], checking), { kind: 'print', text: 'text' })
  t.match(await readLine(['--nothing', '--a', 'bad'], checking), {
    kind: 'problem',
    text: "unrecognized option '--nothing'",
  })
})
