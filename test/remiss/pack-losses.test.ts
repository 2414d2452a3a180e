import { describe, expect, test } from 'vitest'
import { tellLosses } from '../../src/messages/pack-losses.ts'
import type { Manifest, ManifestFile } from '../../src/model/pack.ts'
import { packLosses } from '../../src/remiss/pack-losses.ts'

function file(name: string, more: Partial<ManifestFile> = {}): ManifestFile {
  const said = { role: 'annex', audience: { kind: 'all' }, language: 'sv', format: 'html', sources: [] } as const
  return { name, title: `Titel ${name}`, digest: 'd', sha256: 's', bytes: 1, ...said, ...more }
}

const FILES = [
  file('a.html'),
  file('a.pdf', { title: 'Titel a.html' }),
  file('index.html', { role: 'front-page' }),
  file('internt/utskick.csv', { audience: { kind: 'sender' } }),
]

const EARLIER: Manifest = {
  $schema: 'manifest.schema.json',
  generator: { name: 'rus', version: '0.1.0' },
  consultation: 'remiss',
  title: 'Remiss',
  dnr: '1',
  language: 'sv',
  opens: '2021-05-31',
  closes: '2021-09-30',
  name: '1-remiss',
  documentHash: 'h',
  sources: [],
  sections: [],
  files: FILES,
}

/** As they are planned: nothing is made, and the front page is no document. */
const PLANNED = FILES.flatMap(({ name, digest, role }) =>
  role === 'front-page' ? [] : [{ name, digest: digest ?? '' }],
)

describe('a pack takes the place of an earlier one without loss', () => {
  test('when it is the same, planned or made', () => {
    for (const files of [PLANNED, FILES]) expect(packLosses(EARLIER, { pack: EARLIER, files })).toEqual([])
  })

  test('when it has more', () => {
    expect(packLosses(EARLIER, { pack: EARLIER, files: [...FILES, file('b.html')] })).toEqual([])
  })

  test('when only what is the sender’s own differs', () => {
    const files = FILES.map((each) =>
      each.audience.kind === 'sender' ? { ...each, digest: 'other', sha256: 'other' } : each,
    )
    expect(packLosses(EARLIER, { pack: EARLIER, files })).toEqual([])
  })
})

describe('a pack loses of an earlier one', () => {
  const told = (pack: Partial<Manifest>, files: readonly ManifestFile[] = FILES) =>
    tellLosses(packLosses(EARLIER, { pack: { ...EARLIER, ...pack }, files }), 'sv')

  test.each<[string, Partial<Manifest>, string]>([
    ['its proposal', { documentHash: 'other' }, 'en annan version av förslaget'],
    ['its last day', { closes: '2021-10-15' }, 'en annan sista svarsdag (30 september 2021)'],
    ['its day', { opens: '2021-06-01' }, 'en annan dag för utskicket'],
    ['its day, as a correction', { sent: '2021-06-01' }, 'en annan dag för utskicket'],
    [
      'more than one',
      { documentHash: 'other', closes: '' },
      'en annan version av förslaget och en annan sista svarsdag (30 september 2021)',
    ],
  ])('%s', (_, pack, expected) => {
    expect(told(pack)).toBe(expected)
  })

  test('that it had no last day', () => {
    const losses = packLosses({ ...EARLIER, closes: '' }, { pack: EARLIER, files: FILES })
    expect([tellLosses(losses, 'sv'), tellLosses(losses, 'en')]).toEqual([
      'ingen sista svarsdag',
      'no last day for answers',
    ])
  })

  test('files, one of which is named', () => {
    expect(told({}, FILES.slice(1))).toBe('filer som det nya saknar, som a.html')
  })

  test('a document that says something else, which is known before it is made, or is made otherwise', () => {
    const planned = PLANNED.map((each) => (each.name === 'a.pdf' ? { ...each, digest: 'other' } : each))
    const expected = [{ kind: 'documents', titles: ['Titel a.html'] }]
    expect(packLosses(EARLIER, { pack: EARLIER, files: planned })).toEqual(expected)
    const made = FILES.map((each) => (each.name === 'a.pdf' ? { ...each, sha256: 'other' } : each))
    expect(packLosses(EARLIER, { pack: EARLIER, files: made })).toEqual(expected)
  })

  test('the front page, which is known by its name', () => {
    const made = FILES.map((each) => (each.role === 'front-page' ? { ...each, sha256: 'other' } : each))
    expect(told({}, made)).toBe('annat innehåll i index.html')
  })

  test('many documents, of which some are named', () => {
    const earlier = { ...EARLIER, files: ['a', 'b', 'c', 'd', 'e'].map((name) => file(name)) }
    const files = earlier.files.map((each) => ({ ...each, digest: 'other' }))
    const losses = packLosses(earlier, { pack: earlier, files })
    expect(tellLosses(losses, 'sv')).toBe('annat innehåll i Titel a, Titel b, Titel c och 2 handlingar till')
    expect(tellLosses(losses, 'en')).toBe('other content in Titel a, Titel b, Titel c and 2 other documents')
  })
})
