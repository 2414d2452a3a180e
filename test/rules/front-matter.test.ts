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
  ['Antaget', 'adopted', 'antagen'],
  ['upphävd', 'superseded', 'ersatt eller upphävd'],
  ['in-forse', 'in-force', 'gällande'],
  ['out for consultation', 'consultation-draft', 'remissversion'],
])('a status in other words, %s, finds its value', (written, value, meaning) => {
  const example = header(...WHOLE, `status: ${written}`)
  expect(messagesIn(example)).toEqual([
    `6 front-matter/not-allowed Värdet ”${written}” finns inte att välja i nyckeln ”status”. Menade du ”${value}” (${meaning})?`,
  ])
  expect(mended(example)).toBe(header(...WHOLE, `status: ${value}`).text)
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
    '5 front-matter/not-allowed Värdet ”privatperson” finns inte att välja i nyckeln ”kind” i punkt 1 i ”respondents”. Menade du ”person” (privatperson)?',
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
