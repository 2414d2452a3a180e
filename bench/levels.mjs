/** The levels of the plan, judged by what was measured. */
import { NAMES } from './commands.mjs'

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./report.mjs').Group} Group
 * @typedef {import('./report.mjs').Step} Step
 * @typedef {import('./report.mjs').Level} Level
 */

/** Bytes in a mebibyte over bytes in a megabyte: the kernel counts in the first, the level in the second. */
export const MEGABYTES = 1.048576

/**
 * Cold runs by size, each with the cost of the documents it has more than the size before.
 * @param {readonly Group[]} groups smallest first
 * @returns {Step[]}
 */
export function growth(groups) {
  let before = { documents: 0, seconds: 0 }
  return groups.flatMap((group) => {
    const cold = find(group, NAMES.cold)
    if (cold === undefined) return []
    const { documents } = group
    const perDocument = (cold.seconds - before.seconds) / (documents - before.documents)
    before = { documents, seconds: cold.seconds }
    return [{ documents, seconds: cold.seconds, mebibytes: cold.mebibytes, perDocument }]
  })
}

/**
 * Every level, with what was measured against it where the run had it.
 * @param {readonly Group[]} groups
 * @param {readonly Step[]} steps
 * @returns {Level[]}
 */
export function levels(groups, steps) {
  const start = groups.find(({ documents }) => documents === 1)
  const thousand = groups.find(({ documents }) => documents === 1000)
  const memory = find(thousand, NAMES.cold)?.mebibytes
  return [
    atMost('1,000 documents cold, against rumdl', 1, '×', ratio(thousand, NAMES.cold, NAMES.rumdl)),
    atLeast('the same, times faster than remark-cli', 50, '×', ratio(thousand, NAMES.remark, NAMES.cold)),
    atMost('1,000 documents again, against the floor', 2, '×', ratio(thousand, NAMES.again, NAMES.floor)),
    atMost('peak memory, 1,000 documents cold', 400, 'MB', memory === undefined ? undefined : memory * MEGABYTES),
    atMost('one small document, against `node -e 0`', 1.8, '×', ratio(start, NAMES.cold, NAMES.emptyNode)),
    atMost('cost of a further document, against the size before', 1.2, '×', bend(steps)),
  ]
}

/**
 * @param {Group | undefined} group
 * @param {string} name
 */
function find(group, name) {
  return group?.results.find((result) => result.name === name)
}

/**
 * How many times as long one command takes as another; undefined unless both were measured.
 * @param {Group | undefined} group
 * @param {string} over
 * @param {string} under
 */
function ratio(group, over, under) {
  const [first, second] = [find(group, over), find(group, under)]
  return first && second && first.seconds / second.seconds
}

/**
 * The largest rise in the cost of a further document from one corpus to the next larger one; undefined when only
 * one corpus was measured. The first step is the start.
 * @param {readonly Step[]} steps
 */
function bend(steps) {
  const [, ...corpora] = steps.map(({ perDocument }) => perDocument)
  const rises = corpora.slice(1).map((cost, index) => cost / (corpora[index] ?? cost))
  return rises.length > 0 ? Math.max(...rises) : undefined
}

/**
 * @param {string} level
 * @param {number} limit
 * @param {string} unit
 * @param {number | undefined} value
 * @returns {Level}
 */
export function atMost(level, limit, unit, value) {
  return {
    level,
    limit: `at most ${limit} ${unit}`,
    ...told(value, unit),
    reached: value !== undefined && value <= limit,
  }
}

/**
 * @param {string} level
 * @param {number} limit
 * @param {string} unit
 * @param {number | undefined} value
 * @returns {Level}
 */
function atLeast(level, limit, unit, value) {
  return {
    level,
    limit: `at least ${limit} ${unit}`,
    ...told(value, unit),
    reached: value !== undefined && value >= limit,
  }
}

/**
 * @param {number | undefined} value
 * @param {string} unit
 */
function told(value, unit) {
  return { measured: value === undefined ? undefined : `${value.toFixed(2)} ${unit}` }
}
