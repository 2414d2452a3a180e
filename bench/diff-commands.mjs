/** What the bench of `rus diff` runs on a pair of texts: floors, `rus`, and the peers that are there. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PEERS } from './cache.mjs'
import { inBrackets, inCriticMarkup, inHtml, inJson } from './diff-words.mjs'

/**
 * A command, what counts the words in its output, and the arguments that give that output where it is another than
 * the one that is timed.
 * @typedef {import('./measure.mjs').Command & {
 *   count?: (output: string) => import('./diff-words.mjs').Words,
 *   countArgs?: readonly string[],
 * }} DiffCommand
 *
 * @typedef {import('./diff-corpus.mjs').Files} Files
 */

const HERE = dirname(fileURLToPath(import.meta.url))

/** Seconds after which a peer is stopped. */
export const LIMIT = 180

/** A day, so that the Word file does not depend on when the bench is run. */
const ENVIRONMENT = { SOURCE_DATE_EPOCH: '1767225600' }

/** Ways to show a comparison besides the terminal's. */
const FORMATS = ['markdown', 'json', 'html', 'docx']

/** What the results are called, in tables and where levels are judged. */
export const NAMES = { floor: 'floor: read and parse both', rus: '`rus diff`' }

/**
 * The least a comparison of documents must do: start, read both texts and parse them.
 * @param {string} parser path of the bundled parser (diff-floor.mjs)
 * @param {Files} files
 * @returns {DiffCommand}
 */
export function floor(parser, { old, new: now }) {
  return { name: NAMES.floor, program: process.execPath, args: [parser, old, now] }
}

/**
 * @param {string} rus the script that starts it
 * @param {{ readonly old: string, readonly new: string }} files
 * @returns {DiffCommand}
 */
export function rusDiff(rus, { old, new: now }) {
  const args = [rus, 'diff', old, now]
  const countArgs = [...args, '--format', 'json']
  return { name: NAMES.rus, program: process.execPath, args, environment: ENVIRONMENT, count: inJson, countArgs }
}

/**
 * @param {string} rus
 * @param {Files} files
 * @returns {DiffCommand[]}
 */
export function rusFormats(rus, files) {
  const { count: _, countArgs: __, args, ...command } = rusDiff(rus, files)
  return FORMATS.map((format) => ({
    ...command,
    name: `\`rus diff --format ${format}\``,
    args: [...args, '--format', format],
  }))
}

/**
 * git, which is where the texts lie.
 * @param {Files} files
 * @returns {DiffCommand}
 */
export function git({ old, new: now }) {
  const args = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--word-diff=plain', old, now]
  return { name: '`git diff --word-diff`', program: 'git', args, expected: 1, count: inBrackets }
}

/**
 * The peers over a pair, and the names of those that are not installed.
 * @param {Files} files
 * @returns {{ commands: DiffCommand[], absent: string[] }}
 */
export function peers({ old, new: now, oldHtml, newHtml }) {
  const script = (/** @type {string} */ path) => join(PEERS, 'node_modules', path)
  const node = { program: process.execPath, slow: true, limit: LIMIT }
  const [jsdiff, htmldiff, pandiff] = [
    script('diff'),
    script('node-htmldiff/htmldiff-cli.js'),
    script('pandiff/lib/cli.js'),
  ]
  /** @type {(DiffCommand & { there: boolean })[]} */
  const all = [
    { name: 'wdiff', program: 'wdiff', args: [old, now], expected: 1, count: inBrackets, there: starts('wdiff') },
    {
      ...node,
      name: 'jsdiff `diffWords`',
      args: [join(HERE, 'peer-jsdiff.mjs'), old, now],
      count: inBrackets,
      there: existsSync(jsdiff),
    },
    {
      ...node,
      name: 'node-htmldiff',
      args: [htmldiff, oldHtml, newHtml, '-'],
      count: inHtml,
      there: existsSync(htmldiff),
    },
    {
      ...node,
      name: 'pandiff, with pandoc',
      args: [pandiff, old, now],
      count: inCriticMarkup,
      there: existsSync(pandiff) && starts('pandoc'),
    },
  ]
  return {
    commands: all.filter(({ there }) => there).map(({ there: _, ...command }) => command),
    absent: all.filter(({ there }) => !there).map(({ name }) => name),
  }
}

/**
 * Whether a program of the system is there.
 * @param {string} program
 */
export function starts(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
