import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PackRequest, SentDocument } from '../../src/remiss/request.ts'
import { roundTimeline, timelinePublication, timelineSentences } from '../../src/remiss/round-timeline.ts'
import { parsed } from '../parse/parsed.ts'

function sent(text: string, path = 'exempel.md'): SentDocument {
  return { document: parsed(text, path), text, source: { path, sha256: '' } }
}

function request(consultation: string, round?: string): PackRequest {
  return {
    consultation: sent(consultation),
    recipients: [],
    proposal: sent('# Plan\n'),
    ...(round !== undefined && { round: sent(round) }),
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
    typeOf: () => undefined,
    perRecipient: false,
    paragraphNumbers: false,
  }
}

function consultation(opens: string, closes: string): string {
  return `---\ntype: consultation\nid: remiss\ndnr: RS 1\nopens: ${opens}\ncloses: ${closes}\n---\n\n# Remiss\n`
}

function round(phases: string): string {
  return `---\ntype: update-round\nid: runda\nphases:\n${phases}---\n\n# Översyn\n`
}

const writing = '  - {id: a, title: Skrivfas, kind: writing, from: 2021-03-01, to: 2021-05-31}\n'
const asking =
  '  - {id: b, title: Fas 2, kind: consultation, from: 2021-06-01, to: 2021-09-30, milestones: [{title: Sista dag för svar, date: 2021-09-30}, {title: Konferens, date: 2021-08-20}, {title: Utskick, date: 2021-06-20}]}\n'

test('Phases and milestones in order, with the phase and the day that matter', () => {
  const given = request(consultation('2021-06-20', '2021-09-30'), round(asking + writing))
  expect(roundTimeline(given)).toEqual({
    title: 'Översyn',
    from: '2021-03-01',
    to: '2021-09-30',
    phases: [
      { name: 'Skrivfas', from: '2021-03-01', to: '2021-05-31' },
      { name: 'Fas 2', from: '2021-06-01', to: '2021-09-30', now: true },
    ],
    events: [
      { name: 'Utskick', day: '2021-06-20' },
      { name: 'Konferens', day: '2021-08-20' },
      { name: 'Sista dag för svar', day: '2021-09-30', deadline: true },
    ],
  })
})

test('What the round does not say of the consultation is put in', () => {
  const given = request(consultation('2021-06-20', '2021-10-15'), round(writing))
  expect(roundTimeline(given)).toMatchObject({
    to: '2021-10-15',
    phases: [{ name: 'Skrivfas' }, { name: 'Remiss', from: '2021-06-20', to: '2021-10-15', now: true }],
    events: [
      { name: 'Remissen skickas ut', day: '2021-06-20' },
      { name: 'Sista svarsdag', day: '2021-10-15', deadline: true },
    ],
  })
})

test.each([
  ['without a round', undefined],
  ['with a round without phases', round('  []\n')],
  ['with phases whose days are no days', round('  - {title: A, from: 2021-02-30, to: 2021-03-01}\n')],
])('There is no timeline %s', (_, text) => {
  expect(roundTimeline(request(consultation('2021-06-20', '2021-09-30'), text))).toBeUndefined()
})

test('A consultation without days, or that closes before it opens, adds no phase', () => {
  for (const days of [consultation('snart', 'sedan'), consultation('2021-09-30', '2021-06-20')])
    expect(roundTimeline(request(days, round(writing)))?.phases).toEqual([
      { name: 'Skrivfas', from: '2021-03-01', to: '2021-05-31' },
    ])
})

test('The publication shows the picture, says it in sentences and has all of it in tables', () => {
  const given = request(
    readFileSync('examples/orebro/remiss/2021.md', 'utf8'),
    readFileSync('examples/orebro/rundor/2021.md', 'utf8'),
  )
  const timeline = roundTimeline(given)
  if (timeline === undefined) throw new Error('the example has phases')
  const said =
    'Arbetet har nio faser och pågår från den 24 november 2020 till den 31 maj 2022. Fasen ”Fas 2, remiss” pågår från den 20 juni 2021 till den 30 september 2021. Sista svarsdag är den 30 september 2021.'
  expect(timelineSentences(timeline, 'sv')).toBe(said)
  const { blocks } = timelinePublication(timeline, given)
  expect(blocks[0]).toEqual({ kind: 'paragraph', runs: [{ text: said }] })
  expect(blocks.at(-1)).toEqual({ kind: 'figure', picture: 'timeline', alternative: `Tidsplan. ${said}` })
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  expect(tables.map(({ rows }) => rows.length)).toEqual([9, 14])
  expect(tables[0]?.rows[4]).toEqual([
    [{ text: 'Fas 2, remiss', strong: true }],
    [{ text: '20 juni 2021' }],
    [{ text: '30 september 2021' }],
  ])
})
