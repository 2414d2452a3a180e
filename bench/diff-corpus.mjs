/**
 * Pairs of versions for the bench of `rus diff`: a strategy of 80 pages, and what an edit of it, a moved section or
 * another strategy altogether makes of it. The same seeds give the same texts, everywhere and always.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownToHtml } from 'satteri'
import { CACHE } from './cache.mjs'
import { between, list, paragraph, pick, randomFrom, sentence } from './prose.mjs'
import { budgetTable, indicatorTable } from './tables.mjs'

/** Blocks at least of a strategy of about 80 pages, 30,000 words: headings, paragraphs, lists and tables count as one each. */
const EIGHTY_PAGES = 826

/** Blocks of the long strategy. */
const LONG = 2000

/** Words of the short section that is moved whole, about; the last sentence may fall short of it or pass it. */
const SHORT_SECTION = 100

/** Words of the longest sentence, about. */
const LONGEST_SENTENCE = 20

/** Seeds: of the text, of another text, of the edits. */
const SEED = { text: 80, other: 81, edits: 5 }

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

const PLACES = ['i hela länet', 'i städerna', 'på landsbygden', 'i skärgården', 'i fjällen', 'längs järnvägen']

const FACETS = ['nuläge', 'mål', 'vägval', 'insatser', 'ansvar']

/**
 * A section with what stands under its heading, as blocks of Markdown; a chapter is a section with others in it.
 * @typedef {{ heading: string, blocks: string[] }} Section
 * @typedef {Section & { sections: Section[] }} Chapter
 */

/** @param {() => number} random */
function shortParagraph(random) {
  return Array.from({ length: between(random, 2, 3) }, () => sentence(random)).join(' ')
}

/**
 * @param {string} name
 * @param {string} id
 * @param {boolean} hasTable
 * @param {() => number} random
 * @returns {Section}
 */
function section(name, id, hasTable, random) {
  const blocks = Array.from({ length: between(random, 4, 7) }, () => shortParagraph(random))
  blocks.splice(2, 0, list(random))
  if (hasTable) blocks.push(random() < 0.5 ? budgetTable(random) : indicatorTable(random))
  return { heading: `### ${name} {#${id}}`, blocks }
}

/**
 * A section of about {@link SHORT_SECTION} words.
 * @param {() => number} random
 * @returns {Section}
 */
function shortSection(random) {
  const blocks = []
  for (let words = 0; words < SHORT_SECTION - LONGEST_SENTENCE / 2; words = blocks.join(' ').split(' ').length)
    blocks.push(sentence(random))
  return { heading: '### Så har förslaget tagits fram {#framtagande}', blocks }
}

/**
 * The chapters of a strategy of at least this many blocks.
 * @param {number} seed
 * @param {number} blocks
 * @returns {Chapter[]}
 */
function chaptersOf(seed, blocks) {
  const random = randomFrom(seed)
  /** @type {Chapter[]} */
  const chapters = []
  for (let count = 0; count < blocks; count = blockCount(chapters)) {
    const number = chapters.length + 1
    const [theme, place] = [
      THEMES[chapters.length % THEMES.length],
      PLACES[Math.floor(chapters.length / THEMES.length)],
    ]
    const sections = FACETS.map((facet, index) =>
      section(`${theme}: ${facet} ${place}`, `kapitel-${number}-${facet}`, index % 4 === 3, random),
    )
    if (number === 2) sections.push(shortSection(random))
    const blocks = [paragraph(random)]
    chapters.push({ heading: `## ${theme} ${place} {#kapitel-${number} .priority}`, blocks, sections })
  }
  return chapters
}

/** @param {readonly Chapter[]} chapters */
function blocksOf(chapters) {
  return chapters.flatMap((chapter) =>
    [chapter, ...chapter.sections].flatMap(({ heading, blocks }) => [heading, ...blocks]),
  )
}

/** @param {readonly Chapter[]} chapters */
function blockCount(chapters) {
  return blocksOf(chapters).length
}

/**
 * The chapters as a document.
 * @param {readonly Chapter[]} chapters
 */
function text(chapters) {
  const header = '---\ntype: strategy\nid: rus\ncounties: ["18"]\nperiod:\n  from: "2022"\n  to: "2030"\n---'
  return `${[header, '# Regional utvecklingsstrategi', ...blocksOf(chapters)].join('\n\n')}\n`
}

/** A word with at most a comma or full stop: what is edited. */
const PLAIN_WORD = /^(\p{L}+)([.,]?)$/u

/**
 * The chapters with a share of their words edited: eight in ten replaced by another word of the same kind of text,
 * one in ten removed, one in ten given a word before it. Headings and tables keep theirs.
 * @param {readonly Chapter[]} chapters
 * @param {number} share 0–1
 * @returns {Chapter[]}
 */
function edited(chapters, share) {
  const random = randomFrom(SEED.edits)
  const others = wordsOf(text(chaptersOf(SEED.other, EIGHTY_PAGES / 10)))
  const editedBlock = (/** @type {string} */ block) =>
    block.startsWith('|')
      ? block
      : block.replace(/[^ \n]+ ?/g, (piece) => (random() < share ? edit(piece, others, random) : piece))
  const editedSection = (/** @type {Section} */ { heading, blocks }) => ({ heading, blocks: blocks.map(editedBlock) })
  return chapters.map((chapter) => ({
    ...editedSection(chapter),
    sections: chapter.sections.map(editedSection),
  }))
}

/**
 * @param {string} piece a word and the space after it
 * @param {readonly [string, ...string[]]} others
 * @param {() => number} random
 */
function edit(piece, others, random) {
  const [, word, stop = ''] = PLAIN_WORD.exec(piece.trimEnd()) ?? []
  if (word === undefined) return piece
  const kind = random()
  const other = pick(random, others)
  if (kind < 0.8) return piece.replace(word, other)
  if (kind < 0.9) return `${other} ${piece}`
  return stop === '' && piece.endsWith(' ') ? '' : piece
}

/**
 * @param {string} markdown
 * @returns {readonly [string, ...string[]]}
 */
function wordsOf(markdown) {
  const [first = 'ord', ...more] = markdown.split(/\s+/).flatMap((piece) => PLAIN_WORD.exec(piece)?.[1] ?? [])
  return [first, ...more]
}

/**
 * The chapters with a section taken from one and put last in another.
 * @param {readonly Chapter[]} chapters
 * @param {{ from: number, place: number, to: number }} move chapters from 0, and the place in the first of them
 * @returns {Chapter[]}
 */
function moved(chapters, { from, place, to }) {
  const section = chapters[from]?.sections[place]
  if (section === undefined) throw new Error(`chapter ${from} has no section ${place}`)
  return chapters.map((chapter, index) => {
    if (index === from) return { ...chapter, sections: chapter.sections.filter((each) => each !== section) }
    return index === to ? { ...chapter, sections: [...chapter.sections, section] } : chapter
  })
}

/**
 * What is compared. `least` is the text whose distance in words from the old one is the least that can be told: the
 * new one before its section was moved, as a move changes no words.
 * @typedef {{ name: PairName, title: string, old: string, new: string, least: string }} Pair
 *
 * @typedef {'few' | 'many' | 'few-moved' | 'moved' | 'unrelated' | 'long'} PairName
 */

/**
 * Every pair of the bench.
 * @returns {Pair[]}
 */
export function pairs() {
  const strategy = chaptersOf(SEED.text, EIGHTY_PAGES)
  const [few, many] = [edited(strategy, 0.05), edited(strategy, 0.3)]
  const long = chaptersOf(SEED.text, LONG)
  const whole = pairsFrom(strategy)
  return [
    whole('few', '80 pages, 5 % of the words edited', few),
    whole('many', '80 pages, 30 % of the words edited', many),
    whole('few-moved', '80 pages, 5 % edited and a section moved', moved(few, { from: 3, place: 2, to: 9 }), few),
    whole('moved', '80 pages, a section of 100 words moved', moved(strategy, { from: 1, place: 5, to: 9 }), strategy),
    whole('unrelated', '80 pages, two unrelated texts', chaptersOf(SEED.other, EIGHTY_PAGES)),
    pairsFrom(long)('long', '2,000 blocks, 30 % of the words edited', edited(long, 0.3)),
  ]
}

/** @param {readonly Chapter[]} old */
function pairsFrom(old) {
  /**
   * @param {PairName} name
   * @param {string} title
   * @param {readonly Chapter[]} now
   * @param {readonly Chapter[]} [least]
   * @returns {Pair}
   */
  return (name, title, now, least = now) => ({ name, title, old: text(old), new: text(now), least: text(least) })
}

/**
 * The files of a pair: Markdown, and the same as HTML for what compares that. Written anew each time.
 * @typedef {{ old: string, new: string, oldHtml: string, newHtml: string }} Files
 *
 * @param {Pair} pair
 * @returns {Files}
 */
export function filesOf(pair) {
  const folder = join(CACHE, 'diff', pair.name)
  mkdirSync(folder, { recursive: true })
  const write = (/** @type {string} */ name, /** @type {string} */ content) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  return {
    old: write('old.md', pair.old),
    new: write('new.md', pair.new),
    oldHtml: write('old.html', html(pair.old)),
    newHtml: write('new.html', html(pair.new)),
  }
}

/** @param {string} markdown with front matter */
function html(markdown) {
  return markdownToHtml(markdown.replace(/^---\n.*?\n---\n/s, '')).html
}

/**
 * Two documents of one line: what starting and ending costs.
 * @returns {{ old: string, new: string }}
 */
export function shortFiles() {
  const folder = join(CACHE, 'diff', 'short')
  mkdirSync(folder, { recursive: true })
  const [old, now] = [join(folder, 'old.md'), join(folder, 'new.md')]
  writeFileSync(old, '# Strategi\n')
  writeFileSync(now, '# Strategin\n')
  return { old, new: now }
}
