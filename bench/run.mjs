/**
 * The bench of `rus validate`, with --diff that of `rus diff`, with --remiss that of `rus remiss build`: whole processes, interleaved, beside the floor and the peers.
 * Usage: npm run bench -- [--diff | --remiss | --documents 100,1000] [--runs 7] [--output docs/performance.md] [--rus bin/rus.js] [--no-peers]
 */
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as commands from './commands.mjs'
import { corpusFolder, faultyFolder, smallFolder } from './corpus.mjs'
import { measureDiff } from './diff.mjs'
import { diffLevels } from './diff-levels.mjs'
import { diffReport } from './diff-report.mjs'
import { growth, levels } from './levels.mjs'
import { interleave, runOnce } from './measure.mjs'
import { measureRemiss } from './remiss.mjs'
import { remissLevels } from './remiss-levels.mjs'
import { remissReport } from './remiss-report.mjs'
import { replaceResult, report } from './report.mjs'

/** @typedef {import('./report.mjs').Group} Group */

/** The slow peers run this often on a small corpus, once on a large one, and not at all on a huge one. */
const SLOW = { few: 3, largeFrom: 1000, hugeFrom: 5000 }

/** Start-up is short, so it is run this many times as often. */
const START_FACTOR = 3

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    diff: { type: 'boolean', default: false },
    remiss: { type: 'boolean', default: false },
    documents: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '7' },
    output: { type: 'string' },
    rus: { type: 'string', default: join(root, 'bin', 'rus.js') },
    peers: { type: 'boolean', default: true },
  },
})
const rus = resolve(options.rus)
const runs = positive(options.runs)
const sizes = options.documents
  .split(',')
  .map(positive)
  .sort((left, right) => left - right)

/** @param {string} text */
function positive(text) {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`expected a whole number above 0, got ${text}`)
  return number
}

/** @param {string} text */
function tell(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Start-up: one document of about 3 kB.
 * @returns {Promise<Group>}
 */
async function measureStart() {
  const folder = smallFolder()
  const list = [commands.emptyNode(), commands.rusCold(rus, folder)]
  if (options.peers) list.push(...commands.peers(folder).filter((command) => !command.warm))
  const all = list.map((command) => ({ ...command, slow: false }))
  const results = await interleave(all, runs * START_FACTOR, 0, (text) => tell(`start-up, ${text}`))
  return { title: 'One small document', documents: 1, unit: 0, results }
}

/**
 * @param {number} documents
 * @returns {Promise<Group>}
 */
async function measureCorpus(documents) {
  const folder = corpusFolder(documents)
  const list = [commands.floor(folder), commands.rusCold(rus, folder), commands.rusAgain(rus, folder)]
  if (options.peers) list.push(...commands.peers(folder))
  const fitting = list.filter((command) => !command.slow || documents < SLOW.hugeFrom)
  const slowRuns = Math.min(runs, documents < SLOW.largeFrom ? SLOW.few : 1)
  const results = await interleave(fitting, runs, slowRuns, (text) => tell(`${documents} documents, ${text}`))
  return { title: `${documents} documents of about 67 kB`, documents, unit: 0, results }
}

/** The whole bench of `rus validate`. */
async function benchValidate() {
  await runOnce(commands.rusCold(rus, faultyFolder()), 1)
  const groups = [await measureStart()]
  for (const documents of sizes) groups.push(await measureCorpus(documents))
  const steps = growth(groups)
  return report(groups, steps, levels(groups, steps))
}

/** The whole bench of `rus diff`. */
async function benchDiff() {
  const measured = await measureDiff({ rus, runs, peers: options.peers, tell })
  return diffReport(measured, diffLevels(measured))
}

/** The whole bench of `rus remiss build`. */
async function benchRemiss() {
  const measured = await measureRemiss({ rus, runs, peers: options.peers, tell })
  return remissReport(measured, remissLevels(measured))
}

const [mark, bench] = /** @type {const} */ (
  options.remiss ? ['bench remiss', benchRemiss] : options.diff ? ['bench diff', benchDiff] : ['bench', benchValidate]
)
const result = await bench()
process.stdout.write(`${result}\n`)
if (options.output !== undefined) replaceResult(options.output, mark, result)
