import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { debianSource } from '../../../scripts/debian.ts'
import { tempDir } from '../../support/images.ts'

const STANZAS = `# a comment
Types: deb
URIs: https://packages.example.org/debian
Suites: nodistro
Components: main

Types: deb deb-src
# where it comes from
URIs: http://mirror.example.org/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By:
 /usr/share/keyrings/one.gpg
 /usr/share/keyrings/two.gpg
`

t.test('finds the Debian stanza among others and rewrites it for our suites', async (t) => {
  const folder = tempDir(t)
  mkdirSync(join(folder, 'sources.list.d'))
  writeFileSync(join(folder, 'sources.list.d', 'all.sources'), STANZAS)
  t.same(debianSource({ type: 'deb', suites: ['bookworm', 'bookworm-backports'] }, folder), {
    name: 'debian.sources',
    text: `types: deb
uris: http://mirror.example.org/debian
suites: bookworm bookworm-backports
components: main
signed-by: 
 /usr/share/keyrings/one.gpg
 /usr/share/keyrings/two.gpg
`,
  })
})

t.test('takes one-line entries with and without options, and passes security archives by', async (t) => {
  const folder = tempDir(t)
  const list = join(folder, 'sources.list')
  writeFileSync(list, '# deb http://off/debian bookworm main\ndeb http://s/debian bookworm-security main\n')
  t.equal(debianSource({ type: 'deb', suites: ['bookworm', 'bookworm-backports'] }, folder), undefined)
  writeFileSync(list, 'deb [signed-by=/k.gpg] http://m/debian trixie main contrib\n')
  t.same(debianSource({ type: 'deb', suites: ['bookworm', 'bookworm-backports'] }, folder), {
    name: 'debian.list',
    text: 'deb [signed-by=/k.gpg] http://m/debian bookworm main\ndeb [signed-by=/k.gpg] http://m/debian bookworm-backports main\n',
  })
})

t.test('passes by stanzas that are switched off or only for sources', async (t) => {
  const folder = tempDir(t)
  mkdirSync(join(folder, 'sources.list.d'))
  const path = join(folder, 'sources.list.d', 'x.sources')
  writeFileSync(path, 'Types: deb\nEnabled: no\nURIs: http://m/debian\nSuites: bookworm\nComponents: main\n')
  t.equal(debianSource({ type: 'deb', suites: ['bookworm', 'bookworm-backports'] }, folder), undefined)
  writeFileSync(path, 'Types: deb-src\nURIs: http://m/debian\nSuites: bookworm\nComponents: main\n')
  t.equal(debianSource({ type: 'deb', suites: ['bookworm', 'bookworm-backports'] }, folder), undefined)
})
