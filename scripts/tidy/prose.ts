/** The documents: links that lead somewhere, and a changelog that tools can read. */

import { dirname, join, normalize } from 'node:path'
import type { Finding, Project, Rule } from './project.ts'

const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

function* checkLinks(path: string, project: Project): Generator<Finding> {
  const exists = (target: string): boolean =>
    project.paths.some((known) => known === target || known.startsWith(`${target.replace(/\/$/, '')}/`))
  for (const [, link] of project.read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^([a-z]+:|#)/.test(link!)) continue
    const target = normalize(join(dirname(path), link!.replace(/#.*/, '')))
    if (!exists(target)) yield { path, text: `a link to ${link}, which is not there` }
  }
}

function* checkChangelog(project: Project): Generator<Finding> {
  const path = 'CHANGELOG.md'
  const lines = project.read(path).split('\n')
  const { version } = JSON.parse(project.read('package.json')) as { version: string }
  const headings = lines.filter((line) => line.startsWith('## '))
  if (lines[0] !== '# Changelog') yield { path, text: 'the first line is not "# Changelog"' }
  for (const heading of headings)
    if (!/^## (\[Unreleased\]|\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d)$/.test(heading))
      yield { path, text: `"${heading}" is neither [Unreleased] nor [X.Y.Z] - YYYY-MM-DD` }
  for (const line of lines.filter((line) => line.startsWith('### ')))
    if (!SECTIONS.includes(line.slice(4)))
      yield { path, text: `"${line}" is not one of ${SECTIONS.join(', ')}` }
  const isKnown = headings.some((heading) => heading.startsWith(`## [${version}]`))
  if (!isKnown && headings[0] !== '## [Unreleased]')
    yield { path, text: `says nothing about version ${version}` }
}

export const prose: Rule = function* (project) {
  for (const path of project.paths.filter((path) => path.endsWith('.md'))) yield* checkLinks(path, project)
  yield* checkChangelog(project)
}
