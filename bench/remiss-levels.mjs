/** The levels of `rus remiss build`, judged by what was measured. */
import { atMost, MEGABYTES } from './levels.mjs'
import { NAMES } from './remiss-commands.mjs'

/** Recipients of the pack with letters. */
const LETTERS = 200

/** How much of the first build's time the second may take. */
const AGAIN = 0.5

/**
 * Every level, with what was measured against it where the run had it.
 * @param {import('./remiss.mjs').Measured} measured
 * @returns {import('./report.mjs').Level[]}
 */
export function remissLevels({ packs, letters, installed }) {
  const find = (/** @type {string} */ name) => [...packs, ...letters].find((result) => result.name === name)
  const seconds = (/** @type {string} */ name) => find(name)?.seconds
  const [build, again] = [seconds(NAMES.build), seconds(NAMES.again)]
  const peers = sum([NAMES.html, NAMES.docx, NAMES.typst].map(seconds))
  const [plain, withLetters] = [seconds(NAMES.plain), seconds(NAMES.letters)]
  const memory = Math.max(...[...packs, ...letters].filter(isOurs).map(({ mebibytes }) => mebibytes))
  return [
    atMost('whole pack of a proposal of 60 pages, against pandoc twice and Typst once', 3, '×', ratio(build, peers)),
    atMost('the same after a small edit of the proposal, against the first time', AGAIN, '×', ratio(again, build)),
    atMost('the same after a small edit of the letter', AGAIN, '×', ratio(seconds(NAMES.letter), build)),
    atMost('peak memory', 700, 'MB', memory * MEGABYTES),
    atMost('a letter to a recipient, three formats', 0.333, 's', difference(withLetters, plain, LETTERS)),
    atMost('`rus` installed', 120, 'MB', installed / 1e6),
  ]
}

/** @param {import('./measure.mjs').Result} result */
function isOurs({ name }) {
  return name.includes('rus')
}

/** @param {readonly (number | undefined)[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, each) => (total === undefined || each === undefined ? undefined : total + each), 0)
}

/**
 * @param {number | undefined} above
 * @param {number | undefined} below
 */
function ratio(above, below) {
  return above === undefined || below === undefined ? undefined : above / below
}

/**
 * @param {number | undefined} more
 * @param {number | undefined} less
 * @param {number} count
 */
function difference(more, less, count) {
  return more === undefined || less === undefined ? undefined : (more - less) / count
}
