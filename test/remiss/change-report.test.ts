import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import type { Publication, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import { changeReport } from '../../src/remiss/change-report.ts'
import type { PackRequest, SentDocument } from '../../src/remiss/request.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { parsed } from '../parse/parsed.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const consultation =
  '---\ntype: consultation\nid: remiss\ndnr: RS 2021/1\nopens: 2021-06-20\ncloses: 2021-09-30\nbase: {document: a, version: "1.0"}\nproposal: {document: b, version: Remissversion}\n---\n\n# Remiss\n'

function sent(text: string): SentDocument {
  return { document: parsed(text), text, source: { path: 'exempel.md', sha256: '' } }
}

function request(old: string, now: string, more: Partial<PackRequest> = {}): PackRequest {
  return {
    consultation: sent(consultation),
    recipients: [],
    proposal: sent(now),
    base: sent(old),
    annexes: [],
    language: 'sv',
    face: {
      sender: 'Region Exempel',
      letterhead: [],
      closing: [],
      colours: { primary: '#005f83', accent: '#8a1c4a', text: '#1c1c1c', tint: '#eef4f7' },
      fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
    },
    pictures: new Map(),
    pictureSources: [],
    typeOf: types.get,
    perRecipient: false,
    paragraphNumbers: false,
    ...more,
  }
}

function report(old: string, now: string, more: Partial<PackRequest> = {}): Publication {
  const comparison = compare(parsed(old), parsed(now))
  const set = { old: 'gammal', new: 'ny', documents: [{ state: 'both' as const, comparison }] }
  return changeReport(request(old, now, more), set, (id) => `forslag.html#${id}`)
}

/** The blocks after a heading of the full comparison, as lines; marks as `[-bort-]` and `{+nytt+}`. */
function compared(publication: Publication): readonly string[] {
  const { blocks } = publication
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'alla-andringar')
  return at === -1 ? [] : blocks.slice(at + 3).flatMap(linesOf)
}

function linesOf(block: PublishedBlock): readonly string[] {
  if (block.kind === 'heading')
    return [`${'#'.repeat(block.level)} ${[block.number, said(block.runs)].filter(Boolean).join(' ')}`]
  if (block.kind === 'paragraph') return block.style === 'small' ? [] : [said(block.runs)]
  if (block.kind === 'list')
    return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf)).map((line) => `- ${line}`)
  if (block.kind === 'table') return block.rows.map((row) => row.map(said).join(' | '))
  return []
}

function said(runs: readonly PublishedRun[]): string {
  return runs
    .map(({ text, mark }) => (mark === 'added' ? `{+${text}+}` : mark === 'removed' ? `[-${text}-]` : text))
    .join('')
}

const words = 'Länets företag växer i takt med att fler vågar starta eget och får hjälp på vägen'

test('A changed paragraph stands in both columns with the words that differ marked; the rest is said to stand', () => {
  const old = `# Plan\n\n## Mål\n\n${words} och vi blir fyra.\n\nOrört stycke om vatten och luft.\n\n## Orört\n\nSamma.\n`
  expect(compared(report(old, old.replace('fyra', 'fem')))).toEqual([
    '### 1 Mål',
    `${words} och vi blir [-fyra-]. | ${words} och vi blir {+fem+}.`,
    'Avsnittet i övrigt är oförändrat.',
  ])
})

test('A new and a removed text say so in the other column, and one that took the place of another stands beside it', () => {
  const old = `# Plan\n\n## A\n\n${words}.\n\nBussarna ska gå oftare till tätorterna.\n\n## B\n\nSjukvården ska bli bättre i hela länet.\n`
  const now = `# Plan\n\n## A\n\n${words}.\n\n## B\n\nKulturens hus byggs ut med två scener.\n\n## C\n\nHelt ny text om skogens värden.\n`
  expect(compared(report(old, now))).toEqual([
    '### 1 A',
    'Bussarna ska gå oftare till tätorterna. | (texten tas bort)',
    'Avsnittet i övrigt är oförändrat.',
    '### 2 B',
    'Sjukvården ska bli bättre i hela länet. | Kulturens hus byggs ut med två scener.',
    '### 3 C (nytt avsnitt)',
    '(ny text) | Helt ny text om skogens värden.',
  ])
})

test('Texts with unchanged text between them are not set beside one another', () => {
  const old = `# Plan\n\n## A\n\nBussarna ska gå oftare till tätorterna.\n\n${words}.\n`
  const now = `# Plan\n\n## A\n\n${words}.\n\nKulturens hus byggs ut med två scener.\n`
  expect(compared(report(old, now))).toEqual([
    '### 1 A',
    'Bussarna ska gå oftare till tätorterna. | (texten tas bort)',
    '(ny text) | Kulturens hus byggs ut med två scener.',
    'Avsnittet i övrigt är oförändrat.',
  ])
})

test('A subsection stands under the headings it has, and what moved is told in a sentence', () => {
  const old = `# Plan\n\n## A\n\n### Skolor {#skolor}\n\n${words}.\n\n## B\n\n### Vägar\n\nVägarna ska hålla hela året.\n`
  const now = `# Plan\n\n## A\n\n## B\n\n### Vägar\n\nVägarna ska hålla hela året.\n\n### Skolor {#skolor}\n\n${words}.\n`
  expect(compared(report(old, now))).toEqual([
    '### 1 A',
    'Här stod ”1.1 Skolor”, som har flyttats till ”B”.',
    '### 2 B',
    '#### 2.2 Skolor (flyttat avsnitt)',
    'Avsnittet ”Skolor” har flyttats från ”A” till ”B” (efter ”Vägar”).',
    'Avsnittet i övrigt är oförändrat.',
  ])
})

test('Values of tables are told by row and column', () => {
  const table =
    ': Indikatorer\n\n| Indikator | Nu | Mål |\n|---|---|---|\n| Företag | 10 | 12 |\n| Skolor | 3 | 4 |\n| Broar | 1 | 2 |\n'
  const old = `# Plan\n\n## A\n\n${table}`
  const now = old.replace('| 10 | 12 |', '| 11 | 14 |').replace('| Broar | 1 | 2 |', '| Vägar | 7 | |')
  expect(compared(report(old, now))).toEqual([
    '### 1 A',
    'Tabellen ”Indikatorer”\nFöretag\nNu: [-10-]\nMål: [-12-] | Tabellen ”Indikatorer”\nFöretag\nNu: {+11+}\nMål: {+14+}',
    'Tabellen ”Indikatorer”\nBroar\nNu: 1\nMål: 2 | (raden tas bort)',
    '(ny rad) | Tabellen ”Indikatorer”\nVägar\nNu: 7',
  ])
})

test('A column and a table that came are told value by value', () => {
  const old = '# Plan\n\n## A\n\n| Post | 2024 |\n|---|---|\n| Lön | 10 |\n| Hyra | 20 |\n\n## B\n\nText.\n'
  const now = old.replace(
    '| Post | 2024 |\n|---|---|\n| Lön | 10 |\n| Hyra | 20 |',
    '| Post | 2024 | 2025 |\n|---|---|---|\n| Lön | 10 | 11 |\n| Hyra | 20 | 21 |',
  )
  expect(compared(report(old, now))).toEqual(['### 1 A', '(ny kolumn) | Kolumnen ”2025”\nLön: 11\nHyra: 21'])
  const tabled = old.replace('Text.', 'Text.\n\n: Resor\n\n| Sätt | Antal |\n|---|---|\n| Buss | 5 |')
  expect(compared(report(old, tabled))).toEqual([
    '### 2 B',
    '(ny tabell) | Tabellen ”Resor”',
    '(ny rad) | Buss\nAntal: 5',
    'Avsnittet i övrigt är oförändrat.',
  ])
})

test('Headings, list items, footnotes and images are told as text', () => {
  const old =
    '# Plan\n\n## Mål för *alla*\n\n1. Bussar och tåg i tid\n2. Vatten i kranen\n\nSe ![hus](a.png) och läs mer[^a].\n\n[^a]: Gammal not om vatten.\n'
  const now = old
    .replace('## Mål för *alla*', '## Mål för *många* {#mal-for-alla}')
    .replace('tåg i tid', 'tåg varje timme')
    .replace('och läs', 'eller läs')
    .replace('Gammal', 'Ny')
  expect(compared(report(old, now))).toEqual([
    '### 1 Mål för många',
    'Mål för [-alla-] | Mål för {+många+}',
    '1.\u00a0Bussar och tåg [-i tid-] | 1.\u00a0Bussar och tåg {+varje timme+}',
    'Se [bild: hus] [-och-] läs mer [a]. | Se [bild: hus] {+eller+} läs mer [a].',
    '[a] [-Gammal-] not om vatten. | [a] {+Ny+} not om vatten.',
    'Avsnittet i övrigt är oförändrat.',
  ])
})

test('The details of the document stand last', () => {
  const head = (version: string) => `---\ntype: strategy\nversion: "${version}"\n---\n\n# Plan\n\n## A\n\n${words}.\n`
  expect(compared(report(head('1.0'), head('2.0')))).toEqual([
    '### Uppgifter om dokumentet',
    'Version: 1.0 | Version: 2.0',
  ])
})

test('The most important comes first, and a section leads to where it is read in the proposal', () => {
  const old = `# Plan\n\n## Mål\n\n${words} och vi blir fyra.\n`
  const publication = report(old, old.replace('fyra', 'fem'))
  expect(publication).toMatchObject({
    title: 'Ändringar mot den gällande versionen',
    subtitle: 'Plan',
    running: ['Region Exempel', 'RS 2021/1', 'Ändringar mot den gällande versionen'],
    date: '2021-06-20',
  })
  expect(publication.facts.map(({ label, value }) => `${label}: ${said(value)}`)).toEqual([
    'Diarienummer: RS 2021/1',
    'Gällande version: Plan, version 1.0',
    'Förslag: Plan, Remissversion',
  ])
  expect(publication.blocks.flatMap(linesOf).slice(0, 4)).toEqual([
    '## Viktigaste ändringar',
    '1 ändring i 1 av 1 avsnitt. 95\u00a0% av den tidigare texten står kvar ord för ord.',
    'I siffror: 1 omformulerat stycke.',
    '### Texter',
  ])
  const links = publication.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ link }) => link) : [],
  )
  expect(links).toContain('forslag.html#mal')
})

test('What a round has decided to change is told, in its own words', () => {
  const round = sent(
    '---\ntype: update-round\nid: r\nmandate: {by: Styrelsen, date: 2020-11-24, text: Se över målen.}\nscope: {sections: [mal, saknas], decidedBy: Partnerskapet, date: 2021-03-11}\nkeepStructure: true\n---\n\n# Omgång\n',
  )
  const old = `# Plan\n\n## Mål\n\n${words} och vi blir fyra.\n`
  const lines = report(old, old.replace('fyra', 'fem'), { round }).blocks.flatMap((block) =>
    block.kind === 'quote' ? block.blocks.flatMap(linesOf) : linesOf(block),
  )
  const from = lines.indexOf('## Uppdraget: vad som fick ändras')
  expect(lines.slice(from, from + 6)).toEqual([
    '## Uppdraget: vad som fick ändras',
    'Uppdraget från Styrelsen den 24 november 2020:',
    'Se över målen.',
    'Partnerskapet beslutade den 11 mars 2021 att de här avsnitten får ändras:',
    '- 1 Mål',
    'Strukturen ska behållas: avsnitten ska vara desamma och stå i samma ordning.',
  ])
})

test('Where nothing has changed, that is said', () => {
  const text = `# Plan\n\n## Mål\n\n${words}.\n`
  const publication = report(text, text)
  expect(publication.blocks.flatMap(linesOf)).toContain('Innehållet är oförändrat.')
  expect(compared(publication)).toEqual([])
})

test('Every heading follows on the one above, and no id is given twice', () => {
  const old = '# Plan\n\n## A\n\n### B\n\n#### C\n\nText om vatten som rinner.\n\n## A2 {#Å}\n\nBorta nu.\n'
  const now =
    '# Plan\n\n## A\n\n### B\n\n#### C\n\nText om vatten som fryser till is.\n\n## D {#a}\n\nAnnan text om skog.\n'
  const headings = report(old, now).blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
  let above = 1
  for (const { level } of headings) {
    expect(level).toBeLessThanOrEqual(above + 1)
    above = level
  }
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
})

/** The second of three sections goes: the third has its number now. */
const GONE = {
  old: `# Plan\n\n## Mål\n\n${words} och vi blir fyra.\n\n## Klimat\n\nSjöar och vattendrag ska vara rena i hela länet.\n\n## Skog\n\n${words}, också i skogen.\n`,
  now: `# Plan\n\n## Mål\n\n${words} och vi blir fyra.\n\n## Skog\n\n${words}, också i skogen.\n`,
}

test.each([
  ['sv', 'Avsnittet ”Klimat” (tidigare avsnitt 2) har tagits bort (10 ord).', 'Klimat (avsnittet tas bort)'],
  ['en', 'The section “Klimat” (formerly section 2) has been removed (10 words).', 'Klimat (section removed)'],
] as const)('A section that goes is not called by a number that another has now, without saying so (%s)', (...each) => {
  const [language, sentence, name] = each
  const lines = report(GONE.old, GONE.now, { language }).blocks.flatMap(linesOf)
  expect(lines).toContain(`- ${sentence}`)
  expect(lines).toContain(`### ${name}`)
  expect(lines.filter((line) => /\b2 Klimat/.test(line))).toEqual([])
})

test('A section that was to be changed and goes is named with the number it had', () => {
  const round = sent(
    '---\ntype: update-round\nid: r\nscope: {sections: [klimat, skog], decidedBy: Partnerskapet, date: 2021-03-11}\n---\n\n# Omgång\n',
  )
  const lines = report(GONE.old, GONE.now, { round }).blocks.flatMap(linesOf)
  const from = lines.indexOf('## Uppdraget: vad som fick ändras')
  expect(lines.slice(from + 2, from + 4)).toEqual(['- Klimat (tidigare 2)', '- 2 Skog'])
})
