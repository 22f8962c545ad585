/** The completions that are kept in docs/command-line, as bash works with them. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../../support/package-root.ts'

const SCRIPT = join(packageRoot, 'docs', 'command-line', 'qimg.bash')

/** What bash offers for the last word of a line; blanks divide words, as does an equals sign. */
const offered = (line: string): string[] => {
  const words = line.split(' ').flatMap((word) => word.split(/(=)/))
  const list = words.map((word) => `'${word}'`).join(' ')
  const program = `source '${SCRIPT}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _qimg; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', program], {
    encoding: 'utf8',
    cwd: packageRoot,
  })
  if (status !== 0 || stderr !== '') throw new Error(`bash: ${stderr}`)
  return stdout.split('\n').filter((word) => word !== '')
}

t.test('subcommands, and options before them', async (t) => {
  t.strictSame(offered('qimg co'), ['commit', 'compare', 'convert'])
  t.strictSame(offered('qimg --conn'), ['--connect'])
  t.strictSame(offered('qimg --connect x inf'), ['info'])
})

t.test('options of a subcommand and their values', async (t) => {
  t.ok(offered('qimg convert --').includes('--output-format'))
  t.strictSame(
    offered('qimg convert -O qco'),
    ['qcow', 'qcow2'].filter((name) => offered('qimg convert -O ').includes(name)),
  )
  t.strictSame(offered('qimg info --output=j'), ['json'])
  t.strictSame(offered('qimg check -r '), ['leaks', 'all'])
  t.strictSame(offered('qimg convert -t un'), ['unsafe'])
})

t.test('files everywhere else', async (t) => {
  t.strictSame(offered('qimg info package.js'), ['package.json'])
})
