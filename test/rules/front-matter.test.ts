import { expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { findingsIn } from './workspace-of.ts'

const GROUP = RULES.filter((rule) => rule.id.startsWith('front-matter/'))

function header(...lines: readonly string[]): Example {
  return { text: `---\n${lines.join('\n')}\n---\n\n# Strategi\n` }
}

function messagesIn(example: Example): string[] {
  return findingsIn(example, GROUP).map((finding) => {
    const rule = GROUP.find(({ id }) => id === finding.rule)
    return `${finding.place.span.line} ${finding.rule} ${rule?.sentences[finding.sentence]?.sv(finding.values)}`
  })
}

/** The text after every fix that is offered. */
function mended(example: Example): string {
  const edits = findingsIn(example, GROUP).flatMap((finding) => finding.fix?.edits ?? [])
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), example.text)
}

const WHOLE = ['type: strategy', 'id: rus-2030', "counties: ['18']", 'period: { from: 2022, to: 2030 }']

test('a misspelt key is one finding, at the key, and its fix renames it', () => {
  const example = header(...WHOLE.slice(0, 3), 'peroid: { from: 2022, to: 2030 }')
  expect(messagesIn(example)).toEqual([
    '5 front-matter/unknown-key Nyckeln ”peroid” är okänd i dokumenthuvudet. Menade du ”period”?',
  ])
  expect(mended(example)).toBe(header(...WHOLE).text)
})

test('a key like one that is already there is not renamed to it', () => {
  const example = header(...WHOLE, 'statu: draft', 'status: draft')
  expect(messagesIn(example)).toEqual([
    '6 front-matter/unknown-key Nyckeln ”statu” är okänd i dokumenthuvudet. Den liknar ”status”, som redan finns.',
  ])
  expect(mended(example)).toBe(example.text)
})

test.each([
  ['gällande', 'in-force', 'gällande'],
  ['upphävd', 'superseded', 'ersatt eller upphävd'],
  ['in-forse', 'in-force', 'gällande'],
  ['out for consultation', 'consultation-draft', 'remissversion'],
])('a status in other words, %s, finds its value', (written, value, meaning) => {
  const example = header(...WHOLE, `status: ${written}`)
  expect(messagesIn(example)).toEqual([
    `6 front-matter/not-allowed Värdet ”${written}” finns inte att välja i nyckeln ”status”. Menade du ”${value}” (${meaning})? ”rus schema strategy --docs” beskriver alla värden.`,
  ])
  expect(mended(example)).toBe(header(...WHOLE, `status: ${value}`).text)
})

test.each([
  ['status: Antaget', 'Menade du ”adopted” (antagen)?'],
  ['status: pågående', 'ska vara ”draft” (utkast), ”dialogue” (samråd eller dialog)'],
])('a guess is told and never put in place: %s', (line, said) => {
  const example = header(...WHOLE, line)
  expect(messagesIn(example)).toEqual([expect.stringContaining(said)])
  expect(mended(example)).toBe(example.text)
})

test.each([
  'minst',
  'absolut värde',
  'mer',
])('another word for a value, %s, never becomes a value that means something else', (kind) => {
  const text = `type: indicators\nstrategy: rus\nindicators:\n  - id: arbete\n    target: { kind: ${kind}, value: 82 }\n`
  expect(mended({ text, path: 'indicators.yaml' })).toBe(text)
})

test('Swedish keys are told their names, and what they stand for is not missing too', () => {
  const lines = ['type: meeting', 'id: mote', 'charter: radet', 'form: physical']
  const example = header(...lines, 'datum: 2025-09-19', 'plats: Härnösand', 'dagordning:', '  - title: Läget')
  expect(messagesIn(example)).toEqual([
    '6 front-matter/unknown-key Nyckeln ”datum” heter här ”date”.',
    '7 front-matter/unknown-key Nyckeln ”plats” heter här ”place”.',
    '8 front-matter/unknown-key Nyckeln ”dagordning” heter här ”agenda”.',
  ])
  expect(mended(example)).toBe(
    header(...lines, 'date: 2025-09-19', 'place: Härnösand', 'agenda:', '  - title: Läget').text,
  )
})

test('two keys that mean a third do not both take its name', () => {
  const example = header(...WHOLE.filter((line) => !line.startsWith('period')), 'giltighetstid: x', 'peroid: y')
  expect(mended(example)).toContain('period: x\nperoid: y')
})

test.each([
  ['typ: strategi', '2 front-matter/missing Nyckeln ”typ” heter här ”type”.'],
  ['type: möte', '2 front-matter/unknown-type Dokumenttypen ”möte” finns inte. Menade du ”meeting” (Möte)?'],
  [
    'type: projekt',
    '2 front-matter/unknown-type Dokumenttypen ”projekt” finns inte. Menade du ”project-plan” (Projektbeskrivning)?',
  ],
  ['type: remiss', '2 front-matter/unknown-type Dokumenttypen ”remiss” finns inte. Menade du ”consultation” (Remiss)?'],
  [
    'type: strategi',
    '2 front-matter/unknown-type Dokumenttypen ”strategi” finns inte. Menade du ”strategy” (Regional utvecklingsstrategi)?',
  ],
])('a type in Swedish, %s, finds its name', (line, message) => {
  expect(messagesIn(header(line, 'id: rus'))).toEqual([message])
})

test('a day that the calendar does not have', () => {
  expect(messagesIn(header(...WHOLE, 'date: 2025-02-30'))).toEqual([
    '6 front-matter/wrong-form Datumet ”2025-02-30” i nyckeln ”date” finns inte. Februari 2025 har 28 dagar.',
  ])
  expect(messagesIn(header(...WHOLE.slice(0, 3), 'period: { from: 2022-04-31 }'))).toEqual([
    '5 front-matter/wrong-form Datumet ”2022-04-31” i nyckeln ”from” i ”period” finns inte. April 2022 har 30 dagar.',
  ])
  expect(messagesIn(header(...WHOLE, 'date: 2025-13-01'))).toEqual([expect.stringContaining('Månaderna är 01–12.')])
})

test('values to choose are told with what they mean', () => {
  const charter = ['type: charter', 'id: radet', 'kind: council', 'decision: advisory', 'meetings: { min: 4, max: 4 }']
  const [message] = messagesIn(
    header(...charter, 'members: [{ organisation: Region, capacity: förtroendevald, right: rösta }]'),
  )
  expect(message).toContain('”speak” (yttranderätt)')
  expect(message).toContain('”vote” (')
})

test('a word that is all of one meaning and part of another means the first', () => {
  const said = messagesIn(header('type: charter', 'id: radet', 'decision: rådgivande'))
  expect(said).toContainEqual(expect.stringContaining('Menade du ”advisory” (rådgivande)?'))
})

test('what belongs in a group is shown', () => {
  expect(messagesIn(header(...WHOLE.slice(0, 3), 'period: 2025-2027'))).toEqual([
    '5 front-matter/wrong-kind I nyckeln ”period” står en text. Där ska stå en grupp nycklar, till exempel ”period: { from: 2022 }”.',
  ])
  expect(messagesIn(header(...WHOLE.slice(0, 3)))).toEqual([
    expect.stringMatching(
      /^2 front-matter\/missing-key Nyckeln ”period” saknas .* Skriv till exempel: period: \{ from: 2022 \}$/,
    ),
  ])
})

test('a decimal comma is told as one, once', () => {
  const indicator = (baseline: string) => ({
    text: `type: indicators\nid: matt\nstrategy: rus\nindicators:\n  - { id: arbete, title: Arbete, unit: procent, baseline: ${baseline} }\n`,
    path: 'indicators.yaml',
  })
  const told = messagesIn(indicator('{ year: 2020, value: 77,2 }')).filter((message) => message.includes('77'))
  expect(told).toEqual([
    '5 front-matter/unknown-key Här skiljer kommat två värden åt, och ”2” blir en nyckel. Skriv 77.2 med punkt i filen.',
  ])
  expect(mended(indicator('{ year: 2020, value: 77,2 }'))).toContain('value: 77.2 }')
  expect(mended(indicator("{ year: 2020, value: '77,2' }"))).toContain('value: 77.2 }')
})

test('the configuration is no front matter', () => {
  expect(messagesIn({ text: 'regeln: av\n', path: 'rus.config.yaml' })[0]).toContain('okänd i konfigurationen')
})

test('a folder that gives the type asks for the keys, not for a header', () => {
  const told = (text: string) =>
    findingsIn({ text, path: 'moten/mote.md' }, GROUP, {}, 'meeting').map(({ rule, values }) => [rule, values.keys])
  expect(told('# Möte\n')).toEqual([['front-matter/missing-key', ['id', 'charter', 'date', 'form', 'agenda']]])
})

test('what is nested is named from the inside out', () => {
  const example = header(
    ...WHOLE,
    'submissions:',
    '  - { to: Tillväxtverket }',
    'adopted: { by: regionfullmäktige, date: i våras }',
  )
  expect(messagesIn(example)).toEqual([
    expect.stringMatching(
      /^7 front-matter\/missing-key Nyckeln ”date” saknas i punkt 1 i ”submissions”\. Den ska innehålla ett datum/,
    ),
    expect.stringMatching(
      /^8 front-matter\/wrong-form ”i våras” i nyckeln ”date” i ”adopted” har fel form\. Där ska stå ett datum/,
    ),
  ])
})

test('the Swedish word for a value leads to the value', () => {
  const lines = ['type: response', 'consultation: remiss-2026', 'respondents:']
  const example = header(...lines, '  - { name: En invånare, kind: privatperson }')
  expect(messagesIn(example)).toEqual([
    '5 front-matter/not-allowed Värdet ”privatperson” finns inte att välja i nyckeln ”kind” i punkt 1 i ”respondents”. Menade du ”person” (privatperson)? ”rus schema response --docs” beskriver alla värden.',
  ])
  expect(mended(example)).toBe(header(...lines, '  - { name: En invånare, kind: person }').text)
})

test('a single value becomes a list of one', () => {
  const example = header('type: strategy', 'id: rus-2030', "counties: '18'", 'period: { from: 2022 }')
  expect(mended(example)).toContain("counties: ['18']")
  expect(messagesIn({ text: mended(example) })).toEqual([])
})

test('what must lead somewhere is left to the rules about references', () => {
  expect(messagesIn(header(...WHOLE.slice(0, 2), 'counties: [Örebro]', 'period: { from: 2022 }'))).toEqual([])
})

test('a hostile key or value is shortened and stays one line of message', () => {
  const [message = ''] = messagesIn(header(...WHOLE, `status: ${'a'.repeat(10_000)}`))
  expect(message.length).toBeLessThan(600)
})

test('no message speaks of schemas, types of data or regular expressions', () => {
  const bad = GROUP.flatMap((rule) => rule.examples.bad.flatMap((example) => messagesIn(example)))
  expect(bad.length).toBeGreaterThan(30)
  for (const message of bad)
    expect(message).not.toMatch(/\b(?:regex|null|array|string|object|pattern|undefined)\b|\^\[/)
})
