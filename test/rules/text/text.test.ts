import { expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { damageIn, looksSound } from '../../../src/rules/text/damage.ts'
import { findingsIn } from '../workspace-of.ts'

function of(id: string) {
  return RULES.filter((rule) => rule.id === id)
}

const SOUND =
  'Länets kommuner och regionen ska tillsammans följa upp strategin varje år, och då särskilt se till hur målen för hälsa, miljö och arbete nås. '

test('sound Swedish is known after a line or two, and stripped Swedish is not', () => {
  const stripped = SOUND.normalize('NFD').replace(/\p{M}/gu, '')
  expect(looksSound(SOUND, 0, SOUND.length)).toBe(true)
  expect(looksSound(SOUND.normalize('NFD'), 0, SOUND.length)).toBe(true)
  expect(looksSound(stripped, 0, stripped.length)).toBe(false)
  expect(damageIn(stripped)).toEqual({ share: 0, words: ['Lanets', 'ar', 'sarskilt'] })
  expect(damageIn(SOUND)).toBeUndefined()
})

test.each([
  [
    'English',
    'The region follows up its strategy every year for all goals, and over the whole period it is the county that sets the pace of the work. ',
  ],
  [
    'Norwegian',
    'Fylket skal sammen med kommunene arbeide for bedre helse, mer arbeid og mindre utslipp, og over tid skal det gi flere innbyggere i hele landet. ',
  ],
  [
    'names',
    'Kumla, Nora, Laxå, Hallsberg, Degerfors, Askersund, Karlskoga, Lindesberg, Lekeberg, Filipstad, Kristinehamn, Katrineholm, Vingåker, Motala, Vadstena. ',
  ],
])('%s is not damaged Swedish', (_, text) => {
  expect(damageIn(text.repeat(3))).toBeUndefined()
})

test('all invisible characters of a kind go in one fix', () => {
  const text = '# Mål\n\nFler i ar\u00adbete och ut\u00adbildning.\n'
  const [finding] = findingsIn({ text }, of('text/invisible-character'))
  const edits = [...(finding?.fix?.edits ?? [])].reverse()
  expect(edits.reduce((mended, { start, end }) => mended.slice(0, start) + mended.slice(end), text)).toBe(
    '# Mål\n\nFler i arbete och utbildning.\n',
  )
})

test('a personal identity number is never written in full', () => {
  const [rule] = of('text/personal-identity-number')
  const findings = findingsIn({ text: '# Svar\n\nJag, 19121212-1212, svarar.\n' }, of('text/personal-identity-number'))
  expect(findings.map((finding) => rule?.sentences[finding.sentence]?.sv(finding.values))).toEqual([
    'Här står ett personnummer som börjar på 1912. Ta bort det.',
  ])
})

test.each([
  ['long runs of digits', 'text/personal-identity-number', '1'.repeat(200_000)],
  ['many at signs', 'text/private-contact', 'a@'.repeat(100_000)],
  ['many phone beginnings', 'text/private-contact', '07'.repeat(100_000)],
  ['many open braces', 'outline/duplicate-id', '{#a '.repeat(50_000)],
  ['many links without an end', 'text/missing-diacritics', '[a]('.repeat(100_000)],
  ['many invisible characters', 'text/invisible-character', '\u200b'.repeat(100_000)],
])('%s take no time', (_, id, text) => {
  const began = performance.now()
  findingsIn({ text: `# Titel\n\n${text}\n` }, of(id))
  expect(performance.now() - began).toBeLessThan(2000)
})

/** Stripped of its å, ä and ö, and short: what follows begins within two lines. */
const STRIPPED = 'Natverket ar till for fragor om lanets utveckling och halsa, och motena halls i lanet varje manad.'

test('a short part without å, ä and ö is found where one with them follows at once', () => {
  const text = `# T\n\n## Om oss\n\n${STRIPPED}\n\n## Åtgärder på länsnivå\n\n${SOUND.repeat(5)}\n`
  expect(looksSound(text, text.indexOf(STRIPPED), text.indexOf(STRIPPED) + STRIPPED.length)).toBe(false)
  const found = findingsIn({ text }, of('text/missing-diacritics'))
  expect(found.map(({ sentence, place }) => [sentence, place.span.line])).toEqual([['section', 3]])
})

test('so is a bare paragraph in a sound section', () => {
  const bare = `${STRIPPED} Vi foljer upp hur motena paverkar.`
  const text = `# T\n\n## Om oss\n\n${SOUND.repeat(5)}\n\n${bare}\n\nÅå ää öö. ${SOUND.repeat(5)}\n`
  const found = findingsIn({ text }, of('text/missing-diacritics'))
  expect(found.map(({ sentence, place }) => [sentence, place.span.line])).toEqual([['paragraph', 7]])
})
