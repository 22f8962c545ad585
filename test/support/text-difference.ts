/** Two outputs that should be the same: where they are not. */

/** Lines that are shown. */
const SHOWN = 4

/** Both texts from the line before the first that differs; `tool` wrote the second. */
export const howTextsDiffer = (ours: string, theirs: string, tool: string): string => {
  const [found, wanted] = [ours.split('\n'), theirs.split('\n')]
  const at = found.findIndex((line, i) => line !== wanted[i])
  const from = Math.max((at < 0 ? found.length : at) - 1, 0)
  const show = (lines: readonly string[]): string =>
    JSON.stringify(lines.slice(from, from + SHOWN).join('\n'))
  return `${show(found)}, ${tool}: ${show(wanted)}`
}
