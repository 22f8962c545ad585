/** What the demonstration shows: headings, a progress line that moves on a terminal, and a tree of nodes. */

import type { XDbgBlockGraph } from '../../qapi/types.ts'

const isTerminal = process.stdout.isTTY === true
const style = (code: number, text: string): string => (isTerminal ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (text: string): string => style(1, text)
export const dim = (text: string): string => style(2, text)

export const heading = (text: string): void => console.log(`\n${bold(text)}`)
export const line = (text: string): void => console.log(`  ${text}`)

export const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`

const WIDTH = 32

/** A progress bar. On a terminal it moves in place; in a pipe it leaves a line at each tenth and change of state. */
export const progressBar = () => {
  let last = ''
  return {
    show(done: number, total: number, state: string): void {
      const share = total === 0 ? 0 : done / total
      const full = Math.floor(share * WIDTH)
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
      const text = `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${mebibytes(done)} of ${mebibytes(total)}  ${state}`
      const mark = `${Math.floor(share * 10)} ${state}`
      if (isTerminal) process.stdout.write(`\r\u001b[K  ${text}`)
      else if (mark !== last) line(text)
      last = mark
    },
    end(): void {
      if (isTerminal) process.stdout.write('\n')
    },
  }
}

/** The graph as trees, one for each node that no other node uses; `describe` says what a node is. */
export const drawGraph = (graph: XDbgBlockGraph, describe: (name: string) => string): string[] => {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
  const isNode = new Set(graph.nodes.filter(({ type }) => type === 'block-driver').map(({ id }) => id))
  const below = (id: number) => graph.edges.filter(({ parent, child }) => parent === id && isNode.has(child))
  const draw = (id: number, indent: string): string[] =>
    below(id).flatMap((edge, index, edges) => {
      const isLast = index === edges.length - 1
      const label = `${dim(edge.name)} ${names.get(edge.child)}  ${describe(names.get(edge.child) ?? '')}`
      const permissions = dim(`[${edge.perm.join(', ')}]`)
      return [
        `${indent}${isLast ? '└─' : '├─'} ${label}  ${permissions}`,
        ...draw(edge.child, `${indent}${isLast ? '   ' : '│  '}`),
      ]
    })
  const used = new Set(graph.edges.filter(({ parent }) => isNode.has(parent)).map(({ child }) => child))
  return [...isNode]
    .filter((id) => !used.has(id))
    .flatMap((id) => [`${bold(names.get(id) ?? '')}  ${describe(names.get(id) ?? '')}`, ...draw(id, '')])
}
