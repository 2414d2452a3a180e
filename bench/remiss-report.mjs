/** The result of the bench of `rus remiss build` as Markdown. */
import { levelTable, machine, table, time } from './report.mjs'

/**
 * @param {string} title
 * @param {readonly import('./measure.mjs').Result[]} results
 */
function results(title, results) {
  const rows = results.map(({ name, seconds, mebibytes, runs }) => [
    name,
    time(seconds),
    mebibytes.toFixed(0),
    String(runs),
  ])
  return `### ${title}\n\n${table(['command', 'seconds', 'peak MiB', 'runs'], rows)}`
}

/**
 * The whole result as Markdown.
 * @param {import('./remiss.mjs').Measured} measured
 * @param {readonly import('./report.mjs').Level[]} levels
 */
export function remissReport({ packs, letters, absent }, levels) {
  const missing = absent.length === 0 ? [] : [`Not installed, and so not measured: ${absent.join(', ')}.`]
  return [
    machine(),
    ...missing,
    levelTable(levels),
    results('A proposal of 60 pages, 41 recipients', packs),
    results('Letters to 200 recipients', letters),
  ].join('\n\n')
}
