/** The result of the bench of `rus diff` as Markdown. */
import { NAMES as BASE } from './commands.mjs'
import { LIMIT, NAMES } from './diff-commands.mjs'
import { levelTable, machine, table, time } from './report.mjs'

/**
 * @typedef {import('./diff.mjs').DiffGroup} DiffGroup
 * @typedef {import('./diff.mjs').DiffResult} DiffResult
 */

/**
 * @param {DiffResult} result
 * @param {DiffResult | undefined} unit
 */
function timing({ seconds, stopped, mebibytes, runs }, unit) {
  const times = unit === undefined ? '' : (seconds / unit.seconds).toFixed(stopped ? 0 : 2)
  const over = stopped ? 'over ' : ''
  return [stopped ? `over ${LIMIT}` : time(seconds), `${over}${times}`, mebibytes.toFixed(0), String(runs)]
}

/** @param {import('./diff-words.mjs').Words | undefined} words */
function counts(words) {
  if (words === undefined) return ['', '', '']
  return [words.removed, words.added, words.moved ?? ''].map(String)
}

/** @param {DiffGroup} group */
function groupTable({ title, least, results }) {
  const unit = results.find(({ name }) => name === NAMES.floor)
  const header = ['command', 'seconds', '× floor', 'peak MiB', 'runs', 'words removed', 'words added', 'words moved']
  const rows = results.map((result) => [result.name, ...timing(result, unit), ...counts(result.words)])
  const fewest = ['*fewest possible*', '', '', '', '', ...counts(least)]
  return `### ${title}\n\n${table(header, [...rows, fewest])}`
}

/** @param {readonly DiffResult[]} results */
function startTable(results) {
  const unit = results.find(({ name }) => name === BASE.emptyNode)
  const rows = results.map((result) => [result.name, ...timing(result, unit)])
  return `### Two documents of one line\n\n${table(['command', 'seconds', `× ${BASE.emptyNode}`, 'peak MiB', 'runs'], rows)}`
}

/**
 * The whole result as Markdown.
 * @param {import('./diff.mjs').Measured} measured
 * @param {readonly import('./report.mjs').Level[]} levels
 */
export function diffReport({ start, groups, absent }, levels) {
  const missing = absent.length === 0 ? [] : [`Not installed, and so not measured: ${absent.join(', ')}.`]
  return [machine(), ...missing, levelTable(levels), startTable(start), ...groups.map(groupTable)].join('\n\n')
}
