import { describe, expect, test } from 'vitest'
import { CHANGES, type TellHeader } from '../../src/messages/changes.ts'
import type { AddedOrRemoved, Change, Piece, QuantityChange } from '../../src/model/comparison.ts'

type Unnumbered<Each> = Each extends Change ? Omit<Each, 'number' | 'quiet'> & { readonly quiet?: boolean } : never

function change(given: Unnumbered<Change>): Change {
  return { number: 1, quiet: false, ...given } as Change
}

const header: TellHeader = ({ path, from, to }) => ({ title: path.join(', '), from, to })
const kept = (text: string): Piece => ({ kind: 'kept', old: [{ text }], new: [{ text }] })
const removed = (text: string): Piece => ({ kind: 'removed', old: [{ text }] })
const added = (text: string): Piece => ({ kind: 'added', new: [{ text }] })
const amount: QuantityChange = {
  from: '1\u00a0436\u00a0591 kr',
  to: '1\u00a0436\u00a0592 kr',
  difference: 1,
  unit: 'kr',
  percent: 0.00007,
}
const reworded = (pieces: readonly Piece[], more: object = {}) =>
  change({ kind: 'reworded', part: 'paragraph', pieces, removedWords: 0, addedWords: 0, quantities: [], ...more })
const moved = (more: object) =>
  change({ kind: 'moved', part: 'section', text: 'Kompetens', words: 9, move: 1, ...more })
const cell = (more: object) =>
  change({
    kind: 'cell',
    table: 'Budget',
    row: 'Lön',
    column: '2024',
    from: '10',
    to: '12',
    pieces: [],
    quantities: [],
    ...more,
  })
const parts = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, at: { span: { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 } } }))

test.each<readonly [Change, sv: string, en: string]>([
  [
    change({ kind: 'added', part: 'section', text: 'Hälsa', words: 1245 }),
    'Avsnittet ”Hälsa” är nytt (1\u00a0245 ord).',
    'The section “Hälsa” is new (1,245 words).',
  ],
  [
    change({ kind: 'removed', part: 'section', text: 'Hälsa', words: 1 }),
    'Avsnittet ”Hälsa” har tagits bort (1 ord).',
    'The section “Hälsa” has been removed (1 word).',
  ],
  [
    change({ kind: 'added', part: 'item', text: 'Minska ensamheten.', words: 2 }),
    'Ny punkt: ”Minska ensamheten”.',
    'New list item: “Minska ensamheten”.',
  ],
  [change({ kind: 'removed', part: 'break', text: '', words: 0 }), 'Borttagen skiljelinje.', 'Removed dividing line.'],
  [
    change({ kind: 'added', part: 'row', text: 'Resor', words: 3, table: 'Budget' }),
    'Tabellen ”Budget” har fått raden ”Resor”.',
    'The table “Budget” has a new row: “Resor”.',
  ],
  [
    change({ kind: 'removed', part: 'column', text: '2023', words: 3, table: 'Budget' }),
    'Ur tabellen ”Budget” har kolumnen ”2023” tagits bort.',
    'The column “2023” has been removed from the table “Budget”.',
  ],
  [
    moved({ from: 'Näringsliv', to: 'Välfärd', after: 'Hälsa' }),
    'Avsnittet ”Kompetens” har flyttats från ”Näringsliv” till ”Välfärd” (efter ”Hälsa”).',
    'The section “Kompetens” has been moved from “Näringsliv” to “Välfärd” (after “Hälsa”).',
  ],
  [
    moved({ from: 'Välfärd', to: 'Välfärd' }),
    'Avsnittet ”Kompetens” har flyttats inom ”Välfärd” (först).',
    'The section “Kompetens” has been moved within “Välfärd” (first).',
  ],
  [
    moved({ after: 'Hälsa' }),
    'Avsnittet ”Kompetens” har flyttats och kommer nu efter ”Hälsa”.',
    'The section “Kompetens” has been moved and now comes after “Hälsa”.',
  ],
  [
    moved({ from: 'Välfärd', after: 'Mål' }),
    'Avsnittet ”Kompetens” har flyttats ut ur ”Välfärd” och är nu ett eget huvudavsnitt (efter ”Mål”).',
    'The section “Kompetens” has been moved out of “Välfärd” and is now a main section (after “Mål”).',
  ],
  [
    moved({ to: 'Välfärd' }),
    'Avsnittet ”Kompetens” har flyttats in i ”Välfärd” (först).',
    'The section “Kompetens” has been moved into “Välfärd” (first).',
  ],
  [
    moved({ part: 'paragraph', text: 'Vi ska göra det.', to: 'Mål' }),
    'Stycket ”Vi ska göra det” har flyttats från inledningen till ”Mål”.',
    'The paragraph “Vi ska göra det” has been moved from the introduction to “Mål”.',
  ],
  [
    reworded([kept('Kostnaden är '), removed('1 436 591 kr'), added('1 436 592 kr'), kept('.')], {
      removedWords: 1,
      addedWords: 1,
      quantities: [amount],
    }),
    'Beloppet 1\u00a0436\u00a0591 kr har ändrats till 1\u00a0436\u00a0592 kr (+1\u00a0kr) i stycket ”Kostnaden är 1 436 592 kr”.',
    'The amount 1\u00a0436\u00a0591 kr has changed to 1\u00a0436\u00a0592 kr (+1\u00a0kr) in the paragraph “Kostnaden är 1 436 592 kr”.',
  ],
  [
    reworded([kept('Hela länet'), added(', också landsbygden,'), kept(' ingår.')], { addedWords: 2 }),
    'Stycket ”Hela länet, också landsbygden, ingår” har fått tillägget ”också landsbygden”.',
    'In the paragraph “Hela länet, också landsbygden, ingår”, “också landsbygden” has been added.',
  ],
  [
    reworded([kept('Vi ska '), removed('inte '), kept('vänta.')], { removedWords: 1 }),
    'Ur stycket ”Vi ska vänta” har ”inte” tagits bort.',
    'In the paragraph “Vi ska vänta”, “inte” has been removed.',
  ],
  [
    reworded([kept('Vi '), removed('ska'), added('bör'), kept(' vänta.')], { removedWords: 1, addedWords: 1 }),
    'I stycket ”Vi bör vänta” har ”ska” ändrats till ”bör”.',
    'In the paragraph “Vi bör vänta”, “ska” has become “bör”.',
  ],
  [
    reworded([removed('A'), kept(' och '), added('B')], { removedWords: 1, addedWords: 1 }),
    'I stycket ”och B” har ”A” tagits bort och ”B” lagts till.',
    'In the paragraph “och B”, “A” has been removed and “B” has been added.',
  ],
  [
    reworded(
      ['A', 'B', 'C', 'D'].flatMap((word) => [kept('och '), added(`${word} `)]),
      { addedWords: 4 },
    ),
    'Stycket ”och A och B och C och D” har formulerats om (4 nya ord).',
    'The paragraph “och A och B och C och D” has been reworded (4 new words).',
  ],
  [
    reworded(
      [removed(`${'A '.repeat(40)}i maj 2024`), added(`${'B '.repeat(40)}för 28,5 miljoner kronor i 12 kommuner`)],
      {
        removedWords: 43,
        addedWords: 47,
      },
    ),
    `Stycket ”${'B '.repeat(30).trim()}…” har formulerats om (47 nya ord och 43 borttagna). Nya siffror: 28,5 miljoner kronor och 12. Borttagna siffror: 2024.`,
    `The paragraph “${'B '.repeat(30).trim()}…” has been reworded (47 new words and 43 removed). New figures: 28,5 miljoner kronor and 12. Removed figures: 2024.`,
  ],
  [
    reworded([removed('24 tkr'), added('28 tkr'), kept(' går till '), removed('alla'), added('några')], {
      removedWords: 2,
      addedWords: 2,
      quantities: [{ from: '24 tkr', to: '28 tkr', difference: 4, unit: 'tkr', percent: 16.7 }],
    }),
    'I stycket ”28 tkr går till några” har ”24 tkr” ändrats till ”28 tkr” (+4\u00a0tkr, +17\u00a0%) och ”alla” ändrats till ”några”.',
    'In the paragraph “28 tkr går till några”, “24 tkr” has become “28 tkr” (+4\u00a0tkr, +17%) and “alla” has become “några”.',
  ],
  [
    reworded([removed('A '.repeat(90)), added('B '.repeat(90))], { removedWords: 90, addedWords: 90, coarse: true }),
    `Stycket ”${'B '.repeat(30).trim()}…” har skrivits om (jämfört som helhet).`,
    `The paragraph “${'B '.repeat(30).trim()}…” has been rewritten (compared as a whole).`,
  ],
  [
    change({ kind: 'renamed', part: 'section', from: 'Hälsa', to: 'God hälsa', pieces: [] }),
    'Avsnittet ”Hälsa” heter nu ”God hälsa”.',
    'The section “Hälsa” is now called “God hälsa”.',
  ],
  [
    change({ kind: 'renamed', part: 'table', from: '', to: 'Budget', pieces: [] }),
    'En tabell har fått rubriken ”Budget”.',
    'A table now has the heading “Budget”.',
  ],
  [
    change({ kind: 'relevelled', text: 'Hälsa', from: 2, to: 3 }),
    'Rubriken ”Hälsa” har gått från nivå 2 till nivå 3.',
    'The heading “Hälsa” has gone from level 2 to level 3.',
  ],
  [
    change({ kind: 'renumbered', text: 'Hälsa', from: '2', to: '3' }),
    'Avsnittet ”Hälsa” har fått nummer 3 (tidigare 2).',
    'The section “Hälsa” now has the number 3 (was 2).',
  ],
  [
    change({ kind: 'split', part: 'paragraph', text: 'Vi ska göra det.', parts: parts('Vi', 'ska', 'göra') }),
    'Stycket ”Vi ska göra det” har delats i tre.',
    'The paragraph “Vi ska göra det” has been split into three.',
  ],
  [
    change({ kind: 'merged', part: 'section', text: 'Välfärd', parts: parts('Hälsa', 'Vård') }),
    'Avsnitten ”Hälsa” och ”Vård” har slagits ihop till ”Välfärd”.',
    'The sections “Hälsa” and “Vård” have been merged into “Välfärd”.',
  ],
  [
    change({ kind: 'merged', part: 'item', text: 'Hälsa och vård', parts: parts('Hälsa', 'Vård') }),
    'Två punkter har blivit en: ”Hälsa och vård”.',
    'Two list items have become one: “Hälsa och vård”.',
  ],
  [
    cell({ quantities: [{ from: '10', to: '12', difference: 2, percent: 20 }] }),
    '”2024” för ”Lön” har ändrats från 10 till 12 (+2) i tabellen ”Budget”.',
    '“2024” of “Lön” has changed from 10 to 12 (+2) in the table “Budget”.',
  ],
  [
    cell({ from: '', to: 'ska öka' }),
    '”2024” för ”Lön” är nu ”ska öka” i tabellen ”Budget” (tidigare tomt).',
    '“2024” of “Lön” is now “ska öka” in the table “Budget” (was empty).',
  ],
  [
    cell({ from: 'Lön', to: 'Personal' }),
    'Raden ”Lön” heter nu ”Personal” i tabellen ”Budget”.',
    'The row “Lön” is now called “Personal” in the table “Budget”.',
  ],
  [
    change({ kind: 'header', path: ['version'], from: '1.0', to: '2.0' }),
    '”version” har ändrats från 1.0 till 2.0.',
    '“version” has changed from 1.0 to 2.0.',
  ],
  [
    change({ kind: 'header', path: ['counties', 1], to: '18' }),
    '”counties, 1” har fått ett tillägg: 18.',
    '“counties, 1” has a new entry: 18.',
  ],
  [
    change({ kind: 'header', path: ['dnr'], from: '15RS3120' }),
    '”dnr” har tagits bort (tidigare 15RS3120).',
    '“dnr” has been removed (was 15RS3120).',
  ],
  [
    change({ kind: 'target', part: 'link', text: 'planen', from: 'a.md', to: 'b.md' }),
    'Länken ”planen” leder nu till b.md (tidigare a.md).',
    'The link “planen” now leads to b.md (was a.md).',
  ],
  [
    change({ kind: 'formatting', part: 'item', from: '[ ] Beslut', to: '[x] Beslut' }),
    '”Beslut” har kryssats för.',
    '“Beslut” has been ticked.',
  ],
  [
    change({ kind: 'attribute', key: 'id', text: 'Hälsa', from: 'halsa', to: 'vard', quiet: true }),
    'Märkningen (id) av ”Hälsa” har ändrats från halsa till vard.',
    'The markup (id) of “Hälsa” has changed from halsa to vard.',
  ],
])('%o', (given, sv, en) => {
  expect(CHANGES.sv.sentence(given, header)).toBe(sv)
  expect(CHANGES.en.sentence(given, header)).toBe(en)
})

describe('a number that took another’s place', () => {
  test.each<readonly [QuantityChange, sv: string, en: string]>([
    [
      amount,
      'Beloppet 1\u00a0436\u00a0591 kr har ändrats till 1\u00a0436\u00a0592 kr (+1\u00a0kr).',
      'The amount 1\u00a0436\u00a0591 kr has changed to 1\u00a0436\u00a0592 kr (+1\u00a0kr).',
    ],
    [
      { from: '2,5 mnkr', to: '2 mnkr', difference: -0.5, unit: 'mnkr', percent: -20 },
      'Beloppet 2,5 mnkr har ändrats till 2 mnkr (\u22120,5\u00a0mnkr, \u221220\u00a0%).',
      'The amount 2,5 mnkr has changed to 2 mnkr (\u22120.5\u00a0mnkr, \u221220%).',
    ],
    [
      { from: '45 %', to: '46 %', difference: 1, unit: '%' },
      'Andelen 45 % har ändrats till 46 % (+1\u00a0procentenhet).',
      'The share 45 % has changed to 46 % (+1 percentage point).',
    ],
    [
      { from: '2018', to: '2022', difference: 4, percent: 0.2 },
      'Årtalet 2018 har ändrats till 2022.',
      'The year 2018 has changed to 2022.',
    ],
    [
      { from: '19 juni 2018', to: '28 april 2022' },
      'Datumet 19 juni 2018 har ändrats till 28 april 2022.',
      'The date 19 juni 2018 has changed to 28 april 2022.',
    ],
    [{ from: '5 §', to: '6 §' }, 'Hänvisningen 5 § har ändrats till 6 §.', 'The reference 5 § has changed to 6 §.'],
    [
      { from: '18', to: '20', difference: 2, percent: 11.1 },
      'Talet 18 har ändrats till 20 (+2).',
      'The number 18 has changed to 20 (+2).',
    ],
  ])('%o', (given, sv, en) => {
    expect(CHANGES.sv.quantity(given)).toBe(sv)
    expect(CHANGES.en.quantity(given)).toBe(en)
  })
})

describe('counts', () => {
  const paragraph = change({ kind: 'added', part: 'paragraph', text: 'Nytt', words: 1 })
  const many = [
    cell({}),
    paragraph,
    change({ kind: 'renumbered', text: 'A', from: '1', to: '2', quiet: true }),
    moved({}),
    paragraph,
    change({ kind: 'attribute', key: 'id', text: 'A', to: 'a', quiet: true }),
    paragraph,
  ]

  test('are what a person would count, the important first', () => {
    const told = many.filter(({ quiet }) => !quiet)
    expect(CHANGES.sv.tally(told)).toBe('1 flyttat avsnitt, 3 nya stycken och 1 ändrat tabellvärde')
    expect(CHANGES.en.tally(told)).toBe('1 moved section, 3 new paragraphs and 1 changed table value')
    expect(CHANGES.sv.tally([])).toBe('')
  })

  test('name what came and went by how it begins', () => {
    const item = (kind: 'added' | 'removed', text: string) =>
      change({ kind, part: 'item', text, words: 1 }) as AddedOrRemoved
    const [a, b] = [item('added', 'Bygga ut bredbandet.'), item('removed', 'Vänta')]
    const more = ['b', 'c', 'd', 'e', 'f', 'g'].map((text) => item('added', text))
    expect(CHANGES.sv.listed([a], 'Hälsa')).toBe('Ny punkt i ”Hälsa”: ”Bygga ut bredbandet”.')
    expect(CHANGES.sv.listed([a, ...more], undefined)).toBe(
      '7 nya punkter: ”Bygga ut bredbandet”, ”b”, ”c”, ”d”, ”e” och 2 till.',
    )
    expect(CHANGES.en.listed([a, ...more], 'Hälsa')).toBe(
      '7 new list items in “Hälsa”: “Bygga ut bredbandet”, “b”, “c”, “d”, “e” and 2 more.',
    )
    expect(CHANGES.sv.replaced({ removed: [b], added: [a, ...more.slice(0, 1)], isWhole: false }, 'Hälsa')).toBe(
      '1 punkt i ”Hälsa” har ersatts av 2 nya. Nytt är ”Bygga ut bredbandet” och ”b”. Borta är ”Vänta”.',
    )
    expect(CHANGES.sv.replaced({ removed: [b, b], added: [a], isWhole: true }, 'Hälsa')).toBe(
      'Texten i ”Hälsa” är nyskriven: 2 punkter har ersatts av 1 ny. Nytt är ”Bygga ut bredbandet”. Borta är ”Vänta” och ”Vänta”.',
    )
    expect(CHANGES.en.replaced({ removed: [b, b], added: [a], isWhole: true }, undefined)).toBe(
      'The text of the section is written anew: 2 list items have been replaced by 1 new. New: “Bygga ut bredbandet”. Gone: “Vänta” and “Vänta”.',
    )
  })

  test('put the quiet ones in one closing line', () => {
    expect(CHANGES.sv.quiet(many)).toBe(
      'Dessutom finns 1 nytt avsnittsnummer och 1 ändrad märkning som inte påverkar innehållet.',
    )
    expect(CHANGES.en.quiet(many)).toBe(
      'There are also 1 new section number and 1 change of markup that do not affect the content.',
    )
    expect(CHANGES.sv.quiet([paragraph])).toBeUndefined()
  })

  test('and labels name every part and kind', () => {
    expect(many.map(CHANGES.sv.label)).toEqual([
      'Ändrat tabellvärde',
      'Nytt stycke',
      'Nytt nummer',
      'Flyttat avsnitt',
      'Nytt stycke',
      'Märkning',
      'Nytt stycke',
    ])
  })
})

test('a quoted text is cut between words, and never inside a number', () => {
  expect(CHANGES.sv.quoted(`${'ord '.repeat(13)}1\u00a0436\u00a0591 kr`)).toBe(`”${'ord '.repeat(13).trim()}…”`)
  expect(CHANGES.sv.quoted('a\n b.')).toBe('”a b”')
  expect(CHANGES.sv.quoted('x'.repeat(100))).toBe(`”${'x'.repeat(60)}…”`)
  expect(CHANGES.sv.quoted(' ')).toBe('(utan text)')
})

test('a hostile text takes no time', () => {
  const long = `${' \n'.repeat(200_000)}${','.repeat(200_000)}`
  const start = performance.now()
  CHANGES.sv.sentence(reworded([kept('a '), added(`${long}x`), kept(long)], { addedWords: 1 }), header)
  expect(performance.now() - start).toBeLessThan(500)
})
