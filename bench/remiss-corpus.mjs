/**
 * The workspace for the bench of `rus remiss build`: a strategy of 60 pages and the version before it, a round, and a
 * consultation with 41 or 200 recipients. The same seeds give the same texts, everywhere and always.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CACHE } from './cache.mjs'
import { strategyText } from './corpus.mjs'
import { randomFrom, sentence } from './prose.mjs'

/** Bytes of the proposal, which make 60 pages of A4. */
const SIZE = 150_000

/** How many paragraphs of the version in force are worded otherwise: every fifth. */
const EDITED = 5

/** Recipients of the consultation without letters to each. */
const RECIPIENTS = 41

const MUNICIPALITIES = JSON.parse(
  readFileSync(new URL('../schemas/registers/municipalities.json', import.meta.url), 'utf8'),
)

const OTHERS = [
  ['Länsstyrelsen i Västerbottens län', 'county-board'],
  ['Region Norrbotten', 'region'],
  ['Trafikverket', 'state-agency'],
  ['Handelskammaren', 'business'],
  ['Länets bildningsförbund', 'civil-society'],
]

/** Where the workspace lies, and what is built of it. */
export const FILES = {
  folder: join(CACHE, 'remiss'),
  proposal: join(CACHE, 'remiss', 'strategi-00001.md'),
  consultation: join(CACHE, 'remiss', 'remiss.md'),
  letters: join(CACHE, 'remiss', 'remiss-200.md'),
}

/** Writes the workspace anew. */
export function writeWorkspace() {
  rmSync(FILES.folder, { recursive: true, force: true })
  mkdirSync(dirname(FILES.proposal), { recursive: true })
  const proposal = strategyText(1, SIZE)
  writeFileSync(join(FILES.folder, 'rus.config.yaml'), 'region: "24"\nlanguage: sv\n')
  writeFileSync(FILES.proposal, proposal)
  writeFileSync(join(FILES.folder, 'strategi-2018.md'), before(proposal))
  writeFileSync(FILES.consultation, consultation('remiss', RECIPIENTS))
  writeFileSync(FILES.letters, consultation('remiss-200', 200))
}

/** A small edit: one more sentence in the first section. @param {number} number tells it from the edits before */
export function editProposal(number) {
  const text = strategyText(1, SIZE)
  const place = text.indexOf('\n\n', text.indexOf('\n## ')) + 2
  writeFileSync(FILES.proposal, `${text.slice(0, place)}Texten är ändrad för ${number}:e gången. ${text.slice(place)}`)
}

/** A small edit of the letter. @param {number} number tells it from the edits before */
export function editLetter(number) {
  const letter = 'Regionen bjuder in er'
  const text = consultation('remiss', RECIPIENTS).replace(letter, `Det här är utkast ${number}. ${letter}`)
  writeFileSync(FILES.consultation, text)
}

/**
 * The version in force: every {@link EDITED}th paragraph begins with another sentence.
 * @param {string} text
 */
function before(text) {
  const random = randomFrom(7)
  const blocks = text.replace('id: strategi-00001', 'id: strategi-2018').split('\n\n')
  return blocks
    .map((block, index) => (index % EDITED === 0 && /^[A-ZÅÄÖ]/.test(block) ? `${sentence(random)} ${block}` : block))
    .join('\n\n')
}

/**
 * @param {string} id
 * @param {number} count
 */
function consultation(id, count) {
  const own = MUNICIPALITIES.filter((/** @type {{ county: string }} */ { county }) => county === '24')
  const others = MUNICIPALITIES.filter((/** @type {{ county: string }} */ { county }) => county !== '24')
  const municipalities = [...own, ...others].slice(0, count - OTHERS.length)
  const rows = [
    ...municipalities.map(
      ({ name, code }) => `{ name: ${name}, category: municipality, code: "${code}", group: alla }`,
    ),
    ...OTHERS.map(([name, category]) => `{ name: ${name}, category: ${category}, group: alla }`),
  ]
  return `---
type: consultation
id: ${id}
status: adopted
date: 2026-01-12
language: sv
dnr: 26RS${count}
proposal:
  document: strategi-00001
  version: Remissversion
base:
  document: strategi-2018
opens: 2026-01-12
closes: 2026-04-30
groups:
  - id: alla
    title: Alla remissinstanser
    coverLetter: "#missiv"
    audience: external
recipients:
${rows.map((row) => `  - ${row}`).join('\n')}
questions:
  - id: mal
    number: "1"
    text: Är målen de rätta?
    sections: [mal]
  - id: genomforande
    number: "2"
    text: Hur vill ni bidra till genomförandet?
    sections: [genomforande]
answerTo:
  email: regionen@exempel.se
contact:
  role: Strateg
  email: rus@exempel.se
privacyNotice: Svaret blir en allmän handling.
---

# Remiss av en uppdaterad strategi

## Missiv {#missiv .cover-letter}

Regionen bjuder in er att lämna synpunkter på ett förslag till uppdaterad regional utvecklingsstrategi. Vi vill ha svaret senast den 30 april 2026.

## Så svarar ni {#svar .reply}

Skicka svaret med e-post till regionen@exempel.se. Ange diarienumret i ämnesraden.

## Personuppgifter och allmän handling {#personuppgifter .privacy-notice}

Svaret blir en allmän handling. Vi publicerar organisationernas namn men inte privatpersoners.
`
}
