/** What the bench runs: the floor, `rus`, and the peers that are installed. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PEERS, RUMDL_CACHE, RUS_CACHE, SETTINGS } from './cache.mjs'

/** @typedef {import('./measure.mjs').Command} Command */

const HERE = dirname(fileURLToPath(import.meta.url))

/**
 * What `rus` is started with: a day, 2026-01-01, so that no finding depends on when the bench is run, and a cache
 * of its own.
 */
const ENVIRONMENT = { SOURCE_DATE_EPOCH: '1767225600', XDG_CACHE_HOME: RUS_CACHE }

/** What the results are called, in tables and where levels are judged. */
export const NAMES = {
  emptyNode: '`node -e 0`',
  floor: 'floor',
  cold: '`rus validate --no-cache`',
  again: '`rus validate`, second run',
  rumdl: 'rumdl',
  rumdlAgain: 'rumdl, second run',
  remark: 'remark-cli + frontmatter-schema',
}

/** @returns {Command} */
export function emptyNode() {
  return { name: NAMES.emptyNode, program: process.execPath, args: ['-e', '0'] }
}

/**
 * Reading every document and taking its SHA-256.
 * @param {string} folder
 * @returns {Command}
 */
export function floor(folder) {
  return { name: NAMES.floor, program: process.execPath, args: [join(HERE, 'floor.mjs'), folder] }
}

/**
 * `rus validate` with every rule on and nothing remembered.
 * @param {string} rus the script that starts it
 * @param {string} folder
 * @returns {Command}
 */
export function rusCold(rus, folder) {
  const args = [rus, 'validate', '--no-cache', '.']
  return { name: NAMES.cold, program: process.execPath, args, folder, environment: ENVIRONMENT }
}

/**
 * `rus validate` over a tree that it has seen.
 * @param {string} rus
 * @param {string} folder
 * @returns {Command}
 */
export function rusAgain(rus, folder) {
  const args = [rus, 'validate', '.']
  return {
    name: NAMES.again,
    program: process.execPath,
    args,
    folder,
    environment: ENVIRONMENT,
    warm: true,
  }
}

/** rumdl's own program, past npm's wrapper; undefined when it is not installed. */
function rumdlProgram() {
  const packages = join(PEERS, 'node_modules', '@rumdl')
  if (!existsSync(packages)) return undefined
  const [platform] = readdirSync(packages)
  return platform === undefined
    ? undefined
    : join(packages, platform, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl')
}

/**
 * The front matter checked by the plugin for remark.
 * @param {string} folder
 * @returns {Command}
 */
export function remark(folder) {
  const args = ['--rc-path', SETTINGS.remark, '--frail', '--quiet', '--no-stdout', '.']
  return { ...nodePeer('remark-cli', 'cli.js', args, folder), name: NAMES.remark }
}

/**
 * The peers over a folder; empty when they are not installed.
 * @param {string} folder
 * @returns {Command[]}
 */
export function peers(folder) {
  const rumdl = rumdlProgram()
  if (rumdl === undefined) return []
  const check = ['check', '--silent', '--config', SETTINGS.rumdl]
  const style = ['--config', SETTINGS.markdownlint, '**/*.md']
  return [
    { name: NAMES.rumdl, program: rumdl, args: [...check, '--no-cache', '.'], folder },
    {
      name: NAMES.rumdlAgain,
      program: rumdl,
      args: [...check, '--cache-dir', RUMDL_CACHE, '.'],
      folder,
      warm: true,
    },
    nodePeer('markdownlint-cli2', 'markdownlint-cli2-bin.mjs', style, folder),
    remark(folder),
  ]
}

/**
 * A peer written for Node, started as its script: npm's links would add a lookup.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Command}
 */
function nodePeer(name, script, args, folder) {
  const path = join(PEERS, 'node_modules', name, script)
  return { name, program: process.execPath, args: [path, ...args], folder, slow: true }
}
