/** The bench of `rus remiss build`: whole processes, interleaved, and what an installed `rus` weighs. */
import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE } from './cache.mjs'
import { interleave } from './measure.mjs'
import { builds, letters, peers } from './remiss-commands.mjs'
import { writeWorkspace } from './remiss-corpus.mjs'

/**
 * Results of the whole pack and of the letters, the bytes of an installed package, and the peers that were not there.
 * @typedef {{
 *   packs: readonly import('./measure.mjs').Result[],
 *   letters: readonly import('./measure.mjs').Result[],
 *   installed: number,
 *   absent: readonly string[],
 * }} Measured
 *
 * @typedef {{ rus: string, runs: number, peers: boolean, tell: (text: string) => void }} Settings
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Letters to 200 take a while, so they are run this often at most. */
const MOST_LETTERS = 3

/**
 * @param {Settings} settings
 * @returns {Promise<Measured>}
 */
export async function measureRemiss({ rus, runs, peers: withPeers, tell }) {
  writeWorkspace()
  const others = withPeers ? peers() : { commands: [], absent: [] }
  const packs = await interleave([...others.commands, ...builds(rus)], runs, 0, (text) => tell(`packs, ${text}`))
  const many = await interleave(letters(rus), Math.min(runs, MOST_LETTERS), 0, (text) => tell(`letters, ${text}`))
  tell('installing the package')
  return { packs, letters: many, installed: installedBytes(), absent: others.absent }
}

/** What `npm install` of the package brings to the disk, in bytes. */
function installedBytes() {
  const folder = join(CACHE, 'installed')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const npm = {
    cwd: folder,
    encoding: /** @type {const} */ ('utf8'),
    stdio: /** @type {const} */ (['ignore', 'pipe', 'ignore']),
  }
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, ROOT], npm).trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const name = packed.split('\n').at(-1) ?? ''
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, name)], npm)
  return bytesIn(join(folder, 'node_modules'))
}

/**
 * @param {string} folder
 * @returns {number}
 */
function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesIn(path) : lstatSync(path).size)
  }, 0)
}
