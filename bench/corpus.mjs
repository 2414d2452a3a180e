/**
 * The corpus of the bench: Swedish strategies that look like real ones and have no faults, so that what is
 * timed is checking and not printing. Each document depends on its number alone, and refers only to documents
 * before it: the corpus of 100 is the beginning of the corpus of 1,000.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE } from './cache.mjs'
import { between, list, paragraph, pick, randomFrom, sentence } from './prose.mjs'
import { budgetTable, indicatorTable } from './tables.mjs'

/** Size of a document in bytes; the last paragraph may pass it. */
const SIZE = 67_000

/** Documents in one folder. */
const PER_FOLDER = 100

/** Makes each folder a workspace of its own: without it, `rus` would look for one above. */
const CONFIG = 'language: sv\ndocuments:\n  - "**/*.md"\n'

/** Between two blocks. */
const BLANK = '\n\n'

/**
 * A few of the 21 counties.
 * @type {[County, ...County[]]}
 */
const COUNTIES = [
  { code: '18', name: 'Örebro län' },
  { code: '22', name: 'Västernorrlands län' },
  { code: '05', name: 'Östergötlands län' },
  { code: '24', name: 'Västerbottens län' },
  { code: '08', name: 'Kalmar län' },
]

/** @typedef {{ code: string, name: string }} County */

/** @type {[string, ...string[]]} */
const THEMES = [
  'Kompetens',
  'Näringsliv och innovation',
  'Resor och transporter',
  'Digital infrastruktur',
  'Bostäder och livsmiljöer',
  'Kultur och fritid',
  'Hälsa och välfärd',
  'Klimat och energi',
  'Landsbygd och service',
  'Internationellt samarbete',
  'Mat och jordbruk',
  'Trygghet och beredskap',
]

const FACETS = ['nuläge', 'vägval', 'insatser', 'ansvar']

const DIMENSIONS = ['economic', 'social', 'environmental']

/**
 * A heading with what stands under it before any prose is added.
 * @typedef {{ heading: string, level: number, attributes?: string, blocks: string[] }} Section
 */

/** @param {number} number */
function documentId(number) {
  return `strategi-${String(number).padStart(5, '0')}`
}

/** @param {number} number */
function folderOf(number) {
  return String(Math.floor((number - 1) / PER_FOLDER)).padStart(3, '0')
}

/**
 * Path of a document from the corpus folder.
 * @param {number} number from 1
 */
export function documentPath(number) {
  return `${folderOf(number)}/${documentId(number)}.md`
}

/**
 * @param {number} level
 * @param {string} heading
 * @param {string} [attributes]
 * @param {string[]} [blocks]
 * @returns {Section}
 */
function section(level, heading, attributes, blocks = []) {
  return attributes === undefined ? { heading, level, blocks } : { heading, level, attributes, blocks }
}

/**
 * A sentence that refers to a section of this and of an earlier document.
 * @param {number} number
 * @param {() => number} random
 */
function references(number, random) {
  const other = between(random, Math.max(1, number - PER_FOLDER - 5), number)
  const path = folderOf(other) === folderOf(number) ? `${documentId(other)}.md` : `../${documentPath(other)}`
  return `Arbetet utgår från [visionen](#vision) och bygger vidare på [ett tidigare mål](${path}#mal-${between(random, 1, 3)}).`
}

/**
 * The sections of a document, 30 to 60 of them, with what each must hold.
 * @param {number} number
 * @param {() => number} random
 * @returns {Section[]}
 */
function outline(number, random) {
  const first = between(random, 0, THEMES.length - 1)
  const themes = THEMES.map((_, index) => THEMES[(first + index) % THEMES.length] ?? '')
  const goals = themes.slice(0, between(random, 3, 4))
  const priorities = themes.slice(0, between(random, 6, 8))
  return [
    section(2, 'Sammanfattning'),
    section(2, 'Nulägesanalys', '#nulage .situation'),
    section(3, 'Befolkning och arbetsmarknad'),
    section(3, 'Samband över kommun- och länsgränser', undefined, [references(number, random)]),
    section(2, 'Vision', '#vision .vision'),
    section(2, 'Mål', '#mal .goals'),
    ...goals.map((theme, index) => goal(theme, index + 1, random)),
    section(2, 'Långsiktiga prioriteringar', '#prioriteringar .priorities'),
    ...priorities.flatMap((theme, index) => priority(theme, index + 1, number, goals.length, random)),
    section(2, 'Tvärgående perspektiv', '#perspektiv .perspectives', [list(random)]),
    section(3, 'Jämställdhet'),
    section(3, 'Integration och mångfald'),
    section(3, 'Miljö och klimat'),
    section(2, 'Genomförande', '#genomforande .implementation', [references(number, random)]),
    section(3, 'Kostnader och finansiering', '#kostnader', [budgetTable(random)]),
    section(2, 'Uppföljning och lärande', '#uppfoljning .follow-up', [indicatorTable(random)]),
  ]
}

/**
 * @param {string} theme
 * @param {number} place from 1
 * @param {() => number} random
 * @returns {Section}
 */
function goal(theme, place, random) {
  const dimensions = DIMENSIONS[place % DIMENSIONS.length]
  const attributes = `#mal-${place} .goal dimensions="${dimensions}" indicators="Se tabellen under Uppföljning"`
  return section(3, `Mål ${place}: ${theme}`, attributes, [list(random)])
}

/**
 * A priority and what stands under it; every second inner section has an id of its own.
 * @param {string} theme
 * @param {number} place from 1
 * @param {number} number of the document
 * @param {number} goals how many there are to point at
 * @param {() => number} random
 * @returns {Section[]}
 */
function priority(theme, place, number, goals, random) {
  const inner = FACETS.slice(0, between(random, 1, 4)).map((facet, index) =>
    section(4, `${theme}: ${facet}`, index % 2 === 0 ? `#prioritering-${place}-${index + 1}` : undefined, [
      list(random),
    ]),
  )
  const aim = between(random, 1, goals)
  const lead = `Prioriteringen bidrar till [mål ${aim}](#mal-${aim}). ${references(number, random)}`
  return [section(3, `${theme} i hela länet`, `#prioritering-${place} .priority`, [lead]), ...inner]
}

/**
 * The front matter: 16 keys at the top, some with maps and lists under them.
 * @param {number} number from 1; every document but the first supersedes the one before
 * @param {() => number} random
 */
function frontMatter(number, random) {
  const county = pick(random, COUNTIES)
  const year = between(random, 2020, 2023)
  const before = number > 1 ? documentId(number - 1) : undefined
  return `---
type: strategy
id: ${documentId(number)}
status: in-force
version: "${between(random, 1, 3)}.${between(random, 0, 9)}"
date: ${year}-04-28
language: sv
dnr: ${year}RS${between(random, 1000, 9999)}
counties:
  - "${county.code}"
period:
  from: "${year}"
  to: "${year + 10}"
adopted:
  by: Regionfullmäktige
  date: ${year}-04-28
  paragraph: § ${between(random, 10, 90)}
review:
  last: 2024-05-16
  due: 2026-08-31
  kind: actuality-review
${before ? `supersedes: ${before}\n` : ''}submissions:
  - to: Regeringskansliet
    date: ${year}-05-20
  - to: Tillväxtverket
    date: ${year}-05-20
relatedDocuments:
  - title: Tidigare strategi för ${county.name}
    kind: other
${before ? `    ref: ${before}\n` : ''}analysis:
  section: "#nulage"
skills:
  section: "#prioritering-1"
---

# Regional utvecklingsstrategi för ${county.name} ${year}–${year + 10}
`
}

/** @param {Section} section */
function headingLine({ level, heading, attributes }) {
  return `${'#'.repeat(level)} ${heading}${attributes === undefined ? '' : ` {${attributes}}`}`
}

/**
 * Sections as Markdown, each with prose under its heading: as much as makes the whole about `size` bytes, at
 * least one piece each.
 * @param {readonly Section[]} sections
 * @param {number} size
 * @param {() => string} write gives the next piece of prose
 */
function body(sections, size, write) {
  const fixed = sections.flatMap((part) => [headingLine(part), ...part.blocks]).join(BLANK)
  const share = (size - Buffer.byteLength(fixed)) / sections.length
  let written = 0
  const blocks = sections.flatMap((part, index) => {
    const prose = []
    do {
      const next = write()
      written += Buffer.byteLength(next) + BLANK.length
      prose.push(next)
    } while (written < share * (index + 1))
    return [headingLine(part), ...prose, ...part.blocks]
  })
  return `${blocks.join(BLANK)}\n`
}

/**
 * One document of the corpus.
 * @param {number} number from 1
 */
export function documentText(number) {
  return strategyText(number, SIZE)
}

/**
 * A strategy of about so many bytes; the last paragraph may pass them.
 * @param {number} number from 1
 * @param {number} bytes
 */
export function strategyText(number, bytes) {
  const random = randomFrom(number)
  const header = frontMatter(number, random)
  const size = bytes - Buffer.byteLength(header)
  return `${header}\n${body(outline(number, random), size, () => paragraph(random))}`
}

/** The document for measuring start-up: the same header, one section of each role, a sentence in each; about 3 kB. */
export function smallText() {
  const random = randomFrom(0)
  const header = frontMatter(1, random)
  const sections = outline(1, random)
    .filter(({ level, attributes }) => level === 2 || SMALL.some((id) => attributes?.startsWith(`${id} `)))
    .map((part) => ({ ...part, blocks: [] }))
  return `${header}\n${body(sections, 0, () => sentence(random))}`
}

/** Ids of the inner sections of the small document. */
const SMALL = ['#mal-1', '#mal-2', '#mal-3', '#prioritering-1']

/** The small document with a status that does not exist. */
export function faultyText() {
  return smallText().replace('status: in-force', 'status: gällande')
}

/** Changes when what this file or its neighbours write changes. */
function generatorHash() {
  const hash = createHash('sha256')
  for (const name of ['corpus.mjs', 'prose.mjs', 'tables.mjs']) {
    hash.update(readFileSync(fileURLToPath(new URL(name, import.meta.url))))
  }
  return hash.digest('hex')
}

/**
 * A folder of the cache with the given files, written anew unless the same generator wrote it.
 * @param {string} name
 * @param {number} count
 * @param {(number: number) => { path: string, text: string }} file the files, numbered from 1
 * @returns {string} path of the folder
 */
function folderWith(name, count, file) {
  const folder = join(CACHE, name)
  const stamp = `${folder}.stamp`
  const hash = generatorHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'rus.config.yaml'), CONFIG)
  for (let number = 1; number <= count; number += 1) {
    const { path, text } = file(number)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(stamp, hash)
  return folder
}

/**
 * The folder that holds the first `count` documents.
 * @param {number} count
 */
export function corpusFolder(count) {
  return folderWith(`corpus-${count}`, count, (number) => ({ path: documentPath(number), text: documentText(number) }))
}

/** The folder that holds the small document alone. */
export function smallFolder() {
  return folderWith('small', 1, () => ({ path: 'strategi.md', text: smallText() }))
}

/** The folder that holds the faulty document alone. */
export function faultyFolder() {
  return folderWith('faulty', 1, () => ({ path: 'strategi.md', text: faultyText() }))
}
