import { expect, test } from 'vitest'
import { headerTeller } from '../../src/render/header-title.ts'
import { compared, contextIn } from './comparison-fixture.ts'

/** The words for what differs between two headers, as `title: from → to`. */
function told(old: string, now: string, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const [only] = compared(`---\n${old}\n---\n\n# T\n`, `---\n${now}\n---\n\n# T\n`).documents
  if (only?.state !== 'both') throw new Error('no comparison')
  const tell = headerTeller(only.comparison, contextIn(language))
  return only.comparison.changes.flatMap((change) => {
    if (change.kind !== 'header') return []
    const { title, from, to, difference } = tell(change)
    return [`${title}: ${from ?? '–'} → ${to ?? '–'}${difference === undefined ? '' : ` (${difference})`}`]
  })
}

test.each([
  [
    'a title of the schema',
    'type: strategy\ndnr: 15RS1',
    'type: strategy\ndnr: 20RS2',
    ['Diarienummer: 15RS1 → 20RS2'],
  ],
  [
    'dates and choices as they are read',
    'type: strategy\nstatus: superseded\ndate: 2018-06-19',
    'type: strategy\nstatus: in-force\ndate: 2022-04-28',
    ['Status: ersatt eller upphävd → gällande', 'Datum: 19 juni 2018 → 28 april 2022'],
  ],
  [
    'the titles down to a value, once',
    'type: strategy\nadopted:\n  date: 2018-06-19\nreview:\n  due: 2022-05-31',
    'type: strategy\nadopted:\n  date: 2022-04-28\nreview:\n  due: 2030-05-31',
    ['Antagen, datum: 19 juni 2018 → 28 april 2022', 'Nästa översyn: 31 maj 2022 → 31 maj 2030'],
  ],
  [
    'an item of a list by its name',
    'type: strategy\nsubmissions:\n  - to: Tillväxtverket\n    date: 2018-07-02',
    'type: strategy\nsubmissions:\n  - to: Tillväxtverket\n    date: 2022-05-20',
    ['Inlämnad till (Tillväxtverket), datum: 2 juli 2018 → 20 maj 2022'],
  ],
  [
    'an item that came or went as a whole',
    'type: strategy\nrelatedDocuments:\n  - title: Kulturplan\n    kind: culture-plan',
    'type: strategy\nrelatedDocuments:\n  - title: Kulturplan\n    kind: culture-plan\n  - title: Energiplan 2030\n    kind: climate-strategy',
    ['Andra planer och program: – → Energiplan 2030, energi- och klimatstrategi'],
  ],
  [
    'a number with its digits grouped, but no year or code',
    'type: project-plan\ncounty: "18"\ngrant:\n  cap: 2544984\n  rate: 45.5',
    'type: project-plan\ncounty: "20"\ngrant:\n  cap: 2600000\n  rate: 50',
    [
      'Län: 18 → 20',
      'Sökt stöd, högsta belopp: 2\u00a0544\u00a0984 → 2\u00a0600\u00a0000 (+55\u00a0016)',
      'Sökt stöd, stödandel: 45,5 → 50 (+4,5)',
    ],
  ],
  ['a key no type knows', 'egen: 1', 'egen: 2', ['egen: 1 → 2']],
  ['a key of a type no one knows', 'type: egen\nnyckel: a', 'type: egen', ['nyckel: a → –']],
])('%s', (_, old, now, expected) => {
  expect(told(old, now)).toEqual(expected)
})

test('in English, where the schema says it', () => {
  expect(told('type: strategy\nstatus: superseded', 'type: strategy\nstatus: in-force', 'en')).toEqual([
    'Status: replaced or repealed → in force',
  ])
})
