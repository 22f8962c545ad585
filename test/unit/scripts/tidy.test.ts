import t from 'tap'
import { deadExports } from '../../../scripts/tidy/dead-exports.ts'
import { layering } from '../../../scripts/tidy/layering.ts'
import { type Finding, projectOf, type Rule } from '../../../scripts/tidy/project.ts'
import { prose } from '../../../scripts/tidy/prose.ts'
import { shape } from '../../../scripts/tidy/shape.ts'

const PACKAGE = JSON.stringify({ version: '1.2.0', dependencies: { koffi: '^3' } })
const CHANGELOG = '# Changelog\n\n## [1.2.0] - 2026-01-31\n\n### Added\n'

/** What the rule says about a project of these files, notes apart. */
const check = (rule: Rule, files: Readonly<Record<string, string>>): string[] => {
  const project = projectOf({ 'package.json': PACKAGE, 'CHANGELOG.md': CHANGELOG, ...files })
  return [...rule(project)]
    .filter(({ isNote }) => !isNote)
    .map(({ path, text }: Finding) => `${path}: ${text}`)
}

t.test('layering: imports against the table', async (t) => {
  const files = {
    'src/base/units.ts': "import { open } from '../os/files.ts'\n",
    'src/os/files.ts': "import koffi from 'koffi'\nimport { x } from '../base/sizes.ts'\n",
    'src/format/qed/driver.ts': "import { y } from '../qcow2/driver.ts'\n",
    'src/format/qcow2/driver.ts': "import { z } from '../luks/driver.ts'\nimport 'left-pad'\nimport 'fs'\n",
    'src/job/job.ts':
      "import type { A } from '../../qapi/types.ts'\nimport { B } from '../../qapi/validate.ts'\n",
    'src/bin/qimgd.ts':
      "import { open } from '../os/files.ts'\nimport { v } from '../../test/support/v.ts'\n",
    'src/gui/window.ts': '',
  }
  t.same(check(layering, files).sort(), [
    'src/base/units.ts: base may not import src/os/files.ts',
    'src/bin/qimgd.ts: import of test/support/v.ts from outside the program',
    'src/format/qcow2/driver.ts: import of fs, which is written without node:',
    'src/format/qcow2/driver.ts: import of left-pad, which is not a dependency',
    'src/format/qed/driver.ts: format qed may not import format qcow2',
    'src/gui/window.ts: folder gui is not in the table of layers',
    'src/job/job.ts: job may import types only from qapi/validate.ts',
  ])
})

t.test('layering: circles, but for types', async (t) => {
  const circle = {
    'src/base/a.ts': "import { b } from './b.ts'\n",
    'src/base/b.ts': "import { c } from './c.ts'\n",
    'src/base/c.ts': "import { a } from './a.ts'\n",
  }
  t.match(check(layering, circle), [
    /a\.ts: imports in a circle: src\/base\/a\.ts → .*b\.ts → .*c\.ts → src\/base\/a\.ts$/,
  ])
  const types = { ...circle, 'src/base/c.ts': "import type { a } from './a.ts'\n" }
  t.same(check(layering, types), [])
})

t.test('shape: names, heads, words and lengths', async (t) => {
  const head = '/** What it is for. */\n'
  t.same(check(shape, { 'src/base/good-name.ts': `#!/usr/bin/env node\n${head}` }), [])
  t.match(check(shape, { 'src/base/utils.ts': head }), [/says nothing/])
  t.match(check(shape, { 'src/base/camelCase.ts': head }), [/kebab-case/])
  t.match(check(shape, { 'src/base/a.ts': 'const a = 1\n' }), [/does not begin with/])
  t.match(check(shape, { 'src/base/a.ts': `${head}// ${'TO'}DO: later\n` }), [/line 2: unfinished/])
  t.match(check(shape, { 'src/base/a.ts': `${head}export default 1\n` }), [/no default exports/])
  t.match(check(shape, { 'src/base/a.ts': head + '\n'.repeat(600) }), [/601 lines/])
  const long = `${head}export const f = () => {\n${'  g()\n'.repeat(61)}}\n`
  t.match(
    [...shape(projectOf({ 'src/base/a.ts': long }))],
    [{ text: 'line 2: a function of 61 lines', isNote: true }],
  )
})

t.test('dead exports', async (t) => {
  const a =
    'export const used = 1\nexport const dead = 2\nexport interface Part {}\nexport const whole: Part = {}\n'
  const files = { 'src/base/a.ts': a, 'src/base/b.ts': "import { used, whole as w } from './a.ts'\n" }
  t.same(check(deadExports, files), ['src/base/a.ts: nobody uses dead'])
})

t.test('prose: links and the changelog', async (t) => {
  t.same(check(prose, { 'docs/a.md': '[b](b.md#x) [c](https://example.org) [d](#e)\n', 'docs/b.md': '' }), [])
  t.match(check(prose, { 'docs/a.md': '[b](b.md)\n' }), [/docs\/a\.md: a link to b\.md/])
  t.match(check(prose, { 'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n### New\n' }), [
    /is neither/,
    /is not one of/,
    /1\.2\.0/,
  ])
})
