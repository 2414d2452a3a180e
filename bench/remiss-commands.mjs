/** What the bench of `rus remiss build` runs: `rus`, and the tools that make the same proposal into a few of its files. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE, PEERS } from './cache.mjs'
import { starts } from './diff-commands.mjs'
import { editLetter, editProposal, FILES } from './remiss-corpus.mjs'
import { typstSource } from './remiss-typst.mjs'

/** @typedef {import('./measure.mjs').Command} Command */

const HERE = dirname(fileURLToPath(import.meta.url))
const OUTPUT = join(CACHE, 'remiss-output')
const KEPT = join(CACHE, 'remiss-kept')

/** A day, so that the pack does not depend on when the bench is run, and a cache of its own. */
const ENVIRONMENT = { SOURCE_DATE_EPOCH: '1767225600', XDG_CACHE_HOME: KEPT }

/** What the results are called, in tables and where levels are judged. */
export const NAMES = {
  html: 'pandoc, proposal to HTML',
  docx: 'pandoc, proposal to Word',
  typst: 'Typst, one compile of it',
  build: '`rus remiss build`',
  again: '`rus remiss build`, after a small edit of the proposal',
  letter: '`rus remiss build`, after a small edit of the letter',
  plain: '`rus remiss build`, 200 recipients',
  letters: '`rus remiss build --per-recipient`, 200 recipients',
}

/**
 * The whole pack with nothing remembered, and again after a sentence more in the proposal.
 * @param {string} rus the script that starts it
 * @returns {Command[]}
 */
export function builds(rus) {
  let edits = 0
  const edit = (/** @type {(number: number) => void} */ write) => () => {
    edits += 1
    write(edits)
  }
  return [
    { ...build(rus, FILES.consultation), name: NAMES.build, before: forget },
    { ...build(rus, FILES.consultation), name: NAMES.again, before: edit(editProposal) },
    { ...build(rus, FILES.consultation), name: NAMES.letter, before: edit(editLetter) },
  ]
}

/**
 * A pack for 200 recipients, without and with a letter to each.
 * @param {string} rus
 * @returns {Command[]}
 */
export function letters(rus) {
  const plain = build(rus, FILES.letters)
  return [
    { ...plain, name: NAMES.plain, before: forget },
    { ...plain, args: [...plain.args, '--per-recipient'], name: NAMES.letters, before: forget },
  ]
}

/**
 * @param {string} rus
 * @param {string} consultation
 */
function build(rus, consultation) {
  const args = [rus, 'remiss', 'build', consultation, '--output', OUTPUT, '--replace']
  return { program: process.execPath, args, folder: FILES.folder, environment: ENVIRONMENT }
}

/** Takes away what was remembered, and the pack. */
function forget() {
  for (const folder of [KEPT, OUTPUT]) rmSync(folder, { recursive: true, force: true })
}

/**
 * Those of pandoc and Typst that are installed, and the names of those that are not.
 * @returns {{ commands: Command[], absent: string[] }}
 */
export function peers() {
  if (!starts('pandoc')) return { commands: [], absent: [NAMES.html, NAMES.docx, NAMES.typst] }
  const text = join(CACHE, 'remiss-proposal.typ')
  const to = (/** @type {string} */ name) => join(CACHE, `remiss-proposal.${name}`)
  const made = (/** @type {string} */ name) => ['-s', FILES.proposal, '-o', to(name), '--metadata', 'title=Förslag']
  const commands = [
    { name: NAMES.html, program: 'pandoc', args: made('html') },
    { name: NAMES.docx, program: 'pandoc', args: made('docx') },
  ]
  if (!existsSync(join(PEERS, 'node_modules', '@myriaddreamin'))) return { commands, absent: [NAMES.typst] }
  writeFileSync(text, typstSource(readFileSync(FILES.proposal, 'utf8')))
  const args = [join(HERE, 'peer-typst.mjs'), text, to('pdf')]
  return { commands: [...commands, { name: NAMES.typst, program: process.execPath, args }], absent: [] }
}
