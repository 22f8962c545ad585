/**
 * The house rules as a program. Prints what breaks them and fails; prints what is worth a look (long files and
 * functions) and goes on. scripts/tidy/allowed.json names exceptions with their reasons: `"path: text": "reason"`.
 */

import { deadExports } from './tidy/dead-exports.ts'
import { layering } from './tidy/layering.ts'
import { type Finding, readProject } from './tidy/project.ts'
import { prose } from './tidy/prose.ts'
import { shape } from './tidy/shape.ts'

const ALLOWED = 'scripts/tidy/allowed.json'

const say = ({ path, text }: Finding): string => `${path}: ${text}`

const project = readProject()
const allowed = JSON.parse(project.read(ALLOWED)) as Record<string, string>
const findings = [layering, shape, deadExports, prose].flatMap((rule) => [...rule(project)])
const unused = Object.keys(allowed).filter((entry) => !findings.some((finding) => say(finding) === entry))
const open = findings.filter((finding) => !(say(finding) in allowed))
open.push(...unused.map((entry) => ({ path: ALLOWED, text: `nothing needs the exception "${entry}"` })))

const notes = open.filter(({ isNote }) => isNote)
const broken = open.filter(({ isNote }) => !isNote)
for (const note of notes) console.log(`note: ${say(note)}`)
for (const finding of broken) console.log(say(finding))
console.log(`tidy: ${project.sources.size} sources, ${broken.length} broken rules, ${notes.length} notes`)
process.exitCode = broken.length > 0 ? 1 : 0
