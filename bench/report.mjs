/** The bench's result as Markdown, and its place in docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, platform } from 'node:os'

/**
 * Results of one set of commands. `unit` is the index of the result that the others are divided by.
 * @typedef {{ title: string, documents: number, unit: number, results: readonly import('./measure.mjs').Result[] }} Group
 *
 * A level from the plan, and what was measured against it; `measured` is undefined when the run left it out.
 * @typedef {{ level: string, limit: string, measured: string | undefined, reached: boolean }} Level
 *
 * Seconds and peak memory of one corpus, cold, and the time of each document more than in the size before.
 * @typedef {{ documents: number, seconds: number, mebibytes: number, perDocument: number }} Step
 */

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function table(header, rows) {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'))
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** @param {number} seconds */
export function time(seconds) {
  return seconds < 10 ? seconds.toFixed(3) : seconds.toFixed(1)
}

/** @param {Group} group */
function groupTable(group) {
  const unit = group.results[group.unit]
  const rows = group.results.map((result) => [
    result.name,
    time(result.seconds),
    unit ? (result.seconds / unit.seconds).toFixed(2) : '',
    result.mebibytes.toFixed(0),
    String(result.runs),
  ])
  return `### ${group.title}\n\n${table(['command', 'seconds', `× ${unit?.name ?? ''}`, 'peak MiB', 'runs'], rows)}`
}

/** @param {readonly Step[]} steps */
function growthTable(steps) {
  const rows = steps.map((step) => [
    String(step.documents),
    time(step.seconds),
    (step.perDocument * 1000).toFixed(2),
    step.mebibytes.toFixed(0),
  ])
  return `### Growth\n\n${table(['documents', 'seconds', 'ms per further document', 'peak MiB'], rows)}`
}

/** @param {readonly Level[]} levels */
export function levelTable(levels) {
  const rows = levels.map(({ level, limit, measured, reached }) => [
    level,
    limit,
    measured ?? 'not measured',
    measured === undefined ? '' : reached ? 'yes' : '**no**',
  ])
  return `### Levels\n\n${table(['level', 'limit', 'measured', 'reached'], rows)}`
}

/** The machine, without its name. */
export function machine() {
  return `${availableParallelism()} cores, ${platform()} ${arch()}, Node ${process.versions.node}.`
}

/**
 * The whole result as Markdown.
 * @param {readonly Group[]} groups
 * @param {readonly Step[]} steps
 * @param {readonly Level[]} levels
 */
export function report(groups, steps, levels) {
  return [machine(), levelTable(levels), ...groups.map(groupTable), growthTable(steps)].join('\n\n')
}

/**
 * Puts a result between the two markers of a document, in place of what stood there.
 * @param {string} path
 * @param {'bench' | 'bench diff' | 'bench remiss'} mark
 * @param {string} result
 * @throws {Error} when the document lacks the markers
 */
export function replaceResult(path, mark, result) {
  const [first, last] = [`<!-- ${mark}: begin -->`, `<!-- ${mark}: end -->`]
  const text = readFileSync(path, 'utf8')
  const begin = text.indexOf(first)
  const end = text.indexOf(last)
  if (begin < 0 || end < begin) throw new Error(`${path} lacks the markers ${first} and ${last}`)
  writeFileSync(path, `${text.slice(0, begin + first.length)}\n\n${result}\n\n${text.slice(end)}`)
}
