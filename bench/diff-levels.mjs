/** The levels of `rus diff`, judged by what was measured. */
import { NAMES as BASE } from './commands.mjs'
import { NAMES } from './diff-commands.mjs'
import { atMost, MEGABYTES } from './levels.mjs'

/**
 * @typedef {import('./diff.mjs').Measured} Measured
 * @typedef {import('./diff.mjs').DiffGroup} DiffGroup
 * @typedef {import('./report.mjs').Level} Level
 */

/** Times the process floor that comparing may take beside parsing, and times the floor with parsing. */
const FLOORS = 3

/** Pairs whose words are held against the fewest that can be told. */
const EDITED = ['few', 'many', 'few-moved']

/**
 * Every level, with what was measured against it where the run had it.
 * @param {Measured} measured
 * @returns {Level[]}
 */
export function diffLevels({ groups }) {
  const group = (/** @type {string} */ name) => groups.find((each) => each.name === name)
  const [many, moved] = [group('many'), find(group('moved'), NAMES.rus)?.words]
  const parse = find(many, NAMES.floor)?.seconds
  const seconds = find(many, NAMES.rus)?.seconds
  const memory = find(many, NAMES.rus)?.mebibytes
  return [
    atMost('section of 100 words moved, words changed', 0, 'words', moved && moved.removed + moved.added),
    atMost('the same, changes told', 1, 'change', moved?.changes),
    floorLevel(many),
    atMost('the same, against the floor that parses', FLOORS, '×', parse && seconds && seconds / parse),
    atMost('the same, peak memory', 150, 'MB', memory === undefined ? undefined : memory * MEGABYTES),
    atMost('80 pages, unrelated texts', 2, 's', find(group('unrelated'), NAMES.rus)?.seconds),
    atMost('2,000 blocks', 1, 's', find(group('long'), NAMES.rus)?.seconds),
    atMost('words told, over the fewest possible', 10, '%', excess(groups)),
  ]
}

/**
 * Three times an empty process, and what parsing adds to it.
 * @param {DiffGroup | undefined} group
 */
function floorLevel(group) {
  const name = '80 pages, 30 % edited, against 3 × `node -e 0` and parsing'
  const [empty, floor, rus] = [BASE.emptyNode, NAMES.floor, NAMES.rus].map((each) => find(group, each)?.seconds)
  if (empty === undefined || floor === undefined) return atMost(name, FLOORS, '×', undefined)
  return atMost(name, Number((FLOORS * empty + (floor - empty)).toFixed(3)), 's', rus)
}

/**
 * @param {DiffGroup | undefined} group
 * @param {string} name
 */
function find(group, name) {
  return group?.results.find((result) => result.name === name)
}

/**
 * How many per cent more words than the fewest are told, on the pair where it is most.
 * @param {readonly DiffGroup[]} groups
 */
function excess(groups) {
  const shares = groups.flatMap((group) => {
    const words = find(group, NAMES.rus)?.words
    if (words === undefined || !EDITED.includes(group.name)) return []
    return 100 * ((words.removed + words.added) / (group.least.removed + group.least.added) - 1)
  })
  return shares.length > 0 ? Math.max(...shares) : undefined
}
