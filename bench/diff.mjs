/** The bench of `rus diff`: pairs of texts, whole processes, interleaved, and the words each tool reports. */
import { execFile } from 'node:child_process'
import { emptyNode } from './commands.mjs'
import * as commands from './diff-commands.mjs'
import { filesOf, pairs, shortFiles } from './diff-corpus.mjs'
import { bundledParser } from './diff-floor.mjs'
import { leastWords } from './diff-words.mjs'
import { interleave } from './measure.mjs'

/**
 * A result with the words its tool reported as changed.
 * @typedef {import('./measure.mjs').Result & { words?: import('./diff-words.mjs').Words }} DiffResult
 *
 * What was measured on one pair, and the fewest words that can be told of it.
 * @typedef {{
 *   name: import('./diff-corpus.mjs').PairName,
 *   title: string,
 *   least: import('./diff-words.mjs').Words,
 *   results: readonly DiffResult[],
 * }} DiffGroup
 *
 * Everything measured: starting with next to nothing to compare, each pair, and the peers that were not there.
 * @typedef {{ start: readonly DiffResult[], groups: readonly DiffGroup[], absent: readonly string[] }} Measured
 *
 * @typedef {{ rus: string, runs: number, peers: boolean, tell: (text: string) => void }} Settings
 */

/** Pairs that the peers are run on: the others are held to levels of ours alone. */
const WITH_PEERS = new Set(['few', 'many', 'few-moved', 'unrelated'])

/** The pair that every format is shown of. */
const WITH_FORMATS = 'many'

/** Slow peers run once: they take from seconds to minutes. */
const SLOW_RUNS = 1

/** Start-up is short, so it is run this many times as often. */
const START_FACTOR = 3

/** Room for the longest output, a few megabytes. */
const MOST_OUTPUT = 256 * 1024 * 1024

/**
 * Measures every pair.
 * @param {Settings} settings
 * @returns {Promise<Measured>}
 */
export async function measureDiff(settings) {
  const parser = await bundledParser()
  const { rus, runs, tell } = settings
  const start = await interleave([emptyNode(), commands.rusDiff(rus, shortFiles())], runs * START_FACTOR, 0, (text) =>
    tell(`start-up, ${text}`),
  )
  const groups = []
  const absent = new Set()
  for (const pair of pairs()) {
    const { group, absent: missing } = await measurePair(pair, parser, settings)
    groups.push(group)
    for (const name of missing) absent.add(name)
  }
  return { start, groups, absent: [...absent] }
}

/**
 * @param {import('./diff-corpus.mjs').Pair} pair
 * @param {string} parser
 * @param {Settings} settings
 */
async function measurePair(pair, parser, { rus, runs, peers, tell }) {
  const files = filesOf(pair)
  const others = peers && WITH_PEERS.has(pair.name) ? commands.peers(files) : { commands: [], absent: [] }
  /** @type {commands.DiffCommand[]} */
  const list = [emptyNode(), commands.floor(parser, files), commands.rusDiff(rus, files)]
  if (pair.name === WITH_FORMATS) list.push(...commands.rusFormats(rus, files))
  if (peers) list.push(commands.git(files), ...others.commands)
  const results = await interleave(list, runs, SLOW_RUNS, (text) => tell(`${pair.title}, ${text}`))
  tell(`${pair.title}, counting words`)
  /** @type {DiffResult[]} */
  const counted = []
  for (const [index, result] of results.entries()) {
    const words = result.stopped ? undefined : await wordsOf(list[index])
    counted.push(words === undefined ? result : { ...result, words })
  }
  const group = { name: pair.name, title: pair.title, least: leastWords(pair.old, pair.least), results: counted }
  return { group, absent: others.absent }
}

/**
 * The words a command reports as changed, found in its output; undefined where there are none to count.
 * @param {commands.DiffCommand | undefined} command
 */
async function wordsOf(command) {
  if (command?.count === undefined) return undefined
  return command.count(await outputOf(command))
}

/**
 * @param {commands.DiffCommand} command
 * @returns {Promise<string>}
 */
function outputOf({ name, program, args, countArgs = args, environment, expected = 0 }) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment }
    execFile(program, countArgs, { env, maxBuffer: MOST_OUTPUT }, (error, stdout) => {
      const status = error === null ? 0 : error.code
      if (status === expected) resolve(stdout)
      else reject(new Error(`${name} ended with ${status}, expected ${expected}`))
    })
  })
}
