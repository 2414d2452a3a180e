import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import { judge } from '../../src/diff/mandate.ts'
import { parsed } from '../parse/parsed.ts'

const HEADER = `type: strategy
id: rus-2018
status: in-force
version: "1.0"
date: 2018-06-19
dnr: 15RS3120
counties: ["18"]
period: { from: "2018", to: "2030" }
adopted: { by: Regionfullmäktige, date: 2018-06-19 }
review: { last: 2018-06-19 }
submissions: [{ to: Tillväxtverket, date: 2018-07-02 }]
relatedDocuments: [{ title: Kulturplan 2016–2019, kind: culture-plan }]
analysis: { section: "#laget" }
`

const BASE = `---
${HEADER}---

# Strategi för länet 2018–2030

Strategin gäller hela länet och alla som verkar i det.

## Läget {#laget}

Allt fler lever i länets större orter, medan landsbygden tappar både service och invånare.[^1]

## Mål {#mal}

Målen visar vart länet ska nå på lång sikt.

### Starkt näringsliv {#naringsliv}

Fler företag ska starta och växa i alla delar av länet.

#### Innovation {#innovation}

Forskning och företag ska mötas oftare och på fler platser.

### God hälsa {#halsa}

Skillnaderna i hälsa mellan olika grupper ska minska för varje år.

## Genomförande {#genomforande}

Kommunerna och regionen genomför strategin tillsammans med näringslivet.

## Uppföljning {#uppfoljning}

Målen följs upp varje år i en rapport till regionstyrelsen.

| Indikator | Nu | 2030 |
| --- | --- | --- |
| Andel med god hälsa | 71 % | 76 % |

[^1]: Enligt statistik från SCB om befolkningen i tätorter.
`

/** What a round that may change the goals says; further lines of its scope and its header. */
function round(scope = '', header = '', sections = 'mal') {
  return parsed(
    `---
type: update-round
base: { document: rus-2018 }
proposal: rus-2022
scope:
  sections: [${sections}]
  decidedBy: Partnerskapet
  date: 2021-03-11
${scope}${header}---
`,
    'rundor/2021.md',
  )
}

type Replacement = readonly [from: string, to: string]

function verdict(replacements: readonly Replacement[], by = round()) {
  const text = replacements.reduce((whole, [from, to]) => {
    expect(whole).toContain(from)
    return whole.replace(from, to)
  }, BASE)
  return judge(compare(parsed(BASE, 'rus-2018.md'), parsed(text, 'rus-2022.md')), by)
}

/** Each judgement as `kind: judgement, section`. */
function told(replacements: readonly Replacement[], by = round()): readonly string[] {
  return verdict(replacements, by).judgements.map(({ change, judgement, section }) => {
    const where = section === undefined ? '' : `, ${section.old?.id}`
    return `${change.kind}: ${judgement}${where}`
  })
}

test('a proposal without changes has nothing to judge, and all its structure stands', () => {
  expect(verdict([])).toMatchObject({
    judgements: [],
    outside: 0,
    structure: { breaks: [], borne: [], sections: 7, standing: 7 },
  })
})

test.each<[string, readonly Replacement[], readonly string[]]>([
  ['in a section of the scope', [['vart länet ska nå', 'vart länet ska komma']], ['reworded: inside, mal']],
  ['deep in one', [['oftare och på', 'oftare, på']], ['reworded: inside, innovation']],
  ['in another section', [['varje år i en rapport', 'vartannat år i en rapport']], ['reworded: outside, uppfoljning']],
  ['in a table of another section', [['76 %', '80 %']], ['cell: outside, uppfoljning']],
  ['before the first section', [['hela länet och', 'hela länet samt']], ['reworded: outside']],
  [
    'by a new paragraph in the scope',
    [['på lång sikt.', 'på lång sikt.\n\nDe gäller för alla och i hela länet.']],
    ['added: inside, mal'],
  ],
  [
    'by a new paragraph elsewhere',
    [['med näringslivet.', 'med näringslivet.\n\nOckså staten deltar i arbetet.']],
    ['added: outside, genomforande'],
  ],
  [
    'by a new section in the scope',
    [['### God hälsa', '### Levande landsbygd {#landsbygd}\n\nDet ska finnas service nära alla.\n\n### God hälsa']],
    ['added: inside, mal'],
  ],
  [
    'by a new section at the top',
    [['## Uppföljning', '## Beredskap {#beredskap}\n\nLänet ska klara kriser av alla slag.\n\n## Uppföljning']],
    ['added: outside'],
  ],
  [
    'by a section of the scope taken out',
    [['#### Innovation {#innovation}\n\nForskning och företag ska mötas oftare och på fler platser.\n\n', '']],
    ['removed: inside, innovation'],
  ],
  [
    'by another section taken out',
    [
      [
        '## Genomförande {#genomforande}\n\nKommunerna och regionen genomför strategin tillsammans med näringslivet.\n\n',
        '',
      ],
    ],
    ['removed: outside, genomforande'],
  ],
  ['by a new heading in the scope', [['### God hälsa', '### God och jämlik hälsa']], ['renamed: inside, halsa']],
  ['by another new heading', [['## Genomförande', '## Så genomförs strategin']], ['renamed: outside, genomforande']],
  ['by no more than look and dashes', [['Kommunerna och', '**Kommunerna** och']], []],
])('a change %s', (_, replacements, expected) => {
  expect(told(replacements)).toEqual(expected)
})

const READINESS = '### Beredskap {#beredskap}\n\nLänet ska klara kriser.\n\n#### Skolor {#skolor}\n\nSkolor övar.\n\n'

test.each<[string, readonly Replacement[], readonly (string | undefined)[]]>([
  ['for a new section in one outside', [['## Uppföljning', `${READINESS}## Uppföljning`]], ['beredskap']],
  ['for one at the top', [['## Uppföljning', `${READINESS.replaceAll('###', '##')}## Uppföljning`]], ['beredskap']],
  [
    'not for new text in a section that was',
    [['med näringslivet.', 'med näringslivet.\n\nStaten deltar.']],
    [undefined],
  ],
])('the section to name as new is told %s', (_, replacements, expected) => {
  const outside = verdict(replacements).judgements.filter(({ judgement }) => judgement === 'outside')
  expect(outside.map(({ newSection }) => newSection?.new?.id)).toEqual(expected)
  for (const id of expected.flatMap((each) => each ?? [])) {
    expect(verdict(replacements, round('', '', `mal, rus-2022#${id}`)).outside).toBe(0)
  }
})

test('naming a new section is not enough when it is put above others outside the scope', () => {
  const above: Replacement = ['### Starkt', '## Inriktning {#inriktning}\n\n### Starkt']
  const newSections = (sections: string) =>
    verdict([above], round('', '', sections)).judgements.map(({ newSection }) => newSection?.new?.id)
  expect(newSections('mal')).toEqual(['inriktning'])
  expect(newSections('uppfoljning')).toEqual([undefined])
})

const INNOVATION = '#### Innovation {#innovation}\n\nForskning och företag ska mötas oftare och på fler platser.\n\n'
const HEALTH = '### God hälsa {#halsa}\n\nSkillnaderna i hälsa mellan olika grupper ska minska för varje år.\n\n'
const ENTERPRISE = '### Starkt näringsliv {#naringsliv}\n\n'

test.each<[string, readonly Replacement[], readonly string[]]>([
  [
    'inside the scope',
    [
      [INNOVATION, ''],
      ['## Genomförande', `${INNOVATION}## Genomförande`],
    ],
    ['moved: inside, naringsliv'],
  ],
  [
    'among the sections of one in the scope',
    [
      [HEALTH, ''],
      [ENTERPRISE, `${HEALTH}${ENTERPRISE}`],
    ],
    ['moved: inside, mal'],
  ],
  [
    'out of the scope',
    [
      [INNOVATION, ''],
      ['## Uppföljning', `${INNOVATION.replace('####', '###')}## Uppföljning`],
    ],
    ['moved: outside, genomforande'],
  ],
  [
    'out of the scope to the top',
    [
      [HEALTH, ''],
      ['## Uppföljning', `${HEALTH.replace('###', '##')}## Uppföljning`],
    ],
    ['moved: outside'],
  ],
])('a section moved %s', (_, replacements, expected) => {
  expect(told(replacements).filter((each) => each.startsWith('moved'))).toEqual(expected)
})

test('the order of the main sections is outside, though a section that may change is moved', () => {
  const goals = BASE.slice(BASE.indexOf('## Mål'), BASE.indexOf('## Genomförande'))
  const moved: readonly Replacement[] = [
    [goals, ''],
    ['## Läget', `${goals}## Läget`],
  ]
  expect(told(moved)).toEqual(['moved: outside'])
})

test.each<[string, Replacement, readonly string[]]>([
  ['in its section', ['#### Innovation', '##### Innovation'], ['relevelled: inside, innovation']],
  ['up to the top', ['### God hälsa', '## God hälsa'], ['relevelled: outside']],
  ['down into another', ['## Uppföljning', '### Uppföljning'], ['relevelled: outside']],
])('a heading of another level %s', (_, edit, expected) => {
  expect(told([edit])).toEqual(expected)
})

test('a footnote is judged by the text that refers to it, not by where it is written', () => {
  const edit: readonly Replacement[] = [['statistik från SCB', 'uppgifter från SCB']]
  expect(told(edit, scoped('laget'))).toEqual(['reworded: inside, laget'])
  expect(told(edit, scoped('uppfoljning'))).toEqual(['reworded: outside, laget'])
})

/** A round that may change one section. */
function scoped(section: string) {
  const text = `---\nbase: { document: rus-2018 }\nproposal: rus-2022\nscope: { sections: ['${section}'], decidedBy: Partnerskapet, date: 2021-03-11 }\n---\n`
  return parsed(text, 'rundor/2021.md')
}

test('a new section that the scope names may be added, with all in it', () => {
  const added: readonly Replacement[] = [
    ['## Uppföljning', '## Beredskap {#beredskap}\n\nLänet ska klara kriser.\n\n## Uppföljning'],
  ]
  const by = scoped('rus-2022#beredskap')
  expect(told(added, by)).toEqual(['added: inside'])
  expect(verdict(added, by).structure).toMatchObject({ breaks: [], borne: [{ kind: 'added' }] })
})

test('a new section that takes in others is judged by where they stood, too', () => {
  const added: readonly Replacement[] = [
    ['### God hälsa', '## Beredskap {#beredskap}\n\nLänet ska klara kriser.\n\n### God hälsa'],
  ]
  expect(told(added, scoped('rus-2022#beredskap'))).toEqual(['added: outside, mal'])
})

test('the introduction may change when the scope says so', () => {
  const edit: readonly Replacement[] = [['hela länet och', 'hela länet samt']]
  expect(told(edit, round('  introduction: true\n'))).toEqual(['reworded: inside'])
})

test('what every new version has anew is administrative', () => {
  const edits: readonly Replacement[] = [
    ['id: rus-2018', 'id: rus-2022'],
    ['status: in-force', 'status: draft'],
    ['"1.0"', '"2.0"'],
    ['date: 2018-06-19\ndnr: 15RS3120', 'date: 2022-04-28\ndnr: 20RS6401\nsupersedes: rus-2018'],
    ['from: "2018"', 'from: "2022"'],
    ['date: 2018-06-19 }', 'date: 2022-04-28 }'],
    ['last: 2018-06-19', 'last: 2022-04-28'],
    ['date: 2018-07-02', 'date: 2022-05-20'],
    ['Kulturplan 2016–2019', 'Kulturplan 2020–2023'],
    ['# Strategi för länet 2018–2030', '# Strategi för länet 2022–2030'],
  ]
  const { administrative, outside, inside } = verdict(edits)
  expect({ administrative, outside, inside }).toEqual({ administrative: 12, outside: 0, inside: 0 })
})

test.each<[string, Replacement, string]>([
  ['the counties', ['["18"]', '["18", "19"]'], 'counties'],
  ['the last year', ['to: "2030"', 'to: "2035"'], 'period'],
  ['the title', ['# Strategi för länet 2018', '# Framtid för länet 2018'], 'title'],
])('%s need leave', (_, edit, key) => {
  expect(verdict([edit])).toMatchObject({ outside: 1, inside: 0 })
  expect(verdict([edit], round(`  header: [${key}]\n`))).toMatchObject({ outside: 0, inside: 1 })
})

test('a value that points to a section follows what it points to', () => {
  const edit: readonly Replacement[] = [['section: "#laget"', 'section: "#halsa"']]
  expect(told(edit)).toEqual(['header: outside'])
  expect(told([['section: "#laget"', 'section: "#annat"']], scoped('laget'))).toEqual(['header: outside'])
  const text = BASE.replace('"#laget"', '"#halsa"')
  const within = BASE.replace('"#laget"', '"#innovation"')
  const comparison = compare(parsed(within, 'rus-2018.md'), parsed(text, 'rus-2022.md'))
  expect(judge(comparison, round()).judgements).toMatchObject([{ judgement: 'inside' }])
})

test('without a decided scope nothing is judged, but the structure is', () => {
  const by = parsed('---\nbase: { document: rus-2018 }\nproposal: rus-2022\nkeepStructure: true\n---\n', 'runda.md')
  const { scope, judgements, structure } = verdict([[INNOVATION, '']], by)
  expect({ scope, judgements }).toEqual({ scope: undefined, judgements: [] })
  expect(structure).toMatchObject({
    keep: true,
    span: { line: 4 },
    breaks: [{ kind: 'removed', heading: 'Innovation' }],
  })
})

test.each<[string, readonly Replacement[], string, number]>([
  ['a removed section', [[INNOVATION, '']], 'removed Innovation', 6],
  ['a relevelled one', [['#### Innovation', '### Innovation']], 'relevelled Innovation', 6],
  [
    'a moved one',
    [
      [HEALTH, ''],
      [ENTERPRISE, `${HEALTH}${ENTERPRISE}`],
    ],
    'moved God hälsa',
    6,
  ],
  [
    'one added outside the scope',
    [['## Uppföljning', '### Staten {#staten}\n\nStaten deltar i arbetet på flera sätt.\n\n## Uppföljning']],
    'added Staten',
    7,
  ],
  [
    'one added above others',
    [['#### Innovation', '### Kunskap {#kunskap}\n\nMer kunskap ska tas till vara i länet.\n\n#### Innovation']],
    'added Kunskap',
    6,
  ],
])('the structure is broken by %s', (_, replacements, expected, standing) => {
  const { breaks, standing: count } = verdict(replacements, round('', 'keepStructure: true\n')).structure
  expect(breaks.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([expected])
  expect(count).toBe(standing)
})

test('the structure bears a new section inside the scope and new words in a heading', () => {
  const edits: readonly Replacement[] = [
    [
      '### God hälsa',
      '### Levande landsbygd {#landsbygd}\n\nDet ska finnas service nära alla.\n\n### God och jämlik hälsa',
    ],
  ]
  const { breaks, borne, sections, standing } = verdict(edits).structure
  expect(breaks).toEqual([])
  expect(borne.map(({ kind }) => kind)).toEqual(['added', 'renamed'])
  expect([sections, standing]).toEqual([7, 7])
})

test('what is gone shows in the proposal at the heading it stood under', () => {
  const removed = verdict([['Kommunerna och regionen genomför strategin tillsammans med näringslivet.\n\n', '']])
  expect(removed.judgements.map(({ at }) => BASE.slice(at.start, at.end))).toEqual(['## Genomförande {#genomforande}'])
})

test('words that stand are counted', () => {
  const { words, standingWords } = verdict([['varje år i en rapport', 'vartannat år i en rapport']]).structure
  expect(words - standingWords).toBe(1)
})

test('sections that share an id, one in the other, are judged, and judging ends', () => {
  const text = '# Strategi\n\n## Mål {#mal}\n\nEtt mål.\n\n### Delmål {#mal}\n\nEtt delmål att nå före år 2030.\n'
  const edited = text.replace('att nå före', 'att uppnå före')
  const comparison = compare(parsed(text, 'rus-2018.md'), parsed(edited, 'rus-2022.md'))
  const { outside, judgements } = judge(comparison, scoped('annat'))
  expect(outside).toBeGreaterThan(0)
  expect(outside).toBe(judgements.length)
})

test('a footnote that several sections refer to must be inside for each of them', () => {
  const marked = BASE.replace('service och invånare.[^1]', 'service och invånare.')
    .replace('på lång sikt.', 'på lång sikt.[^1]')
    .replace('till regionstyrelsen.', 'till regionstyrelsen.[^1]')
  const changed = marked.replace('befolkningen i tätorter', 'befolkningen i städer')
  const { judgements } = judge(compare(parsed(marked, 'rus-2018.md'), parsed(changed, 'rus-2022.md')), round())
  expect(judgements).toMatchObject([{ judgement: 'outside', section: { old: { id: 'uppfoljning' } } }])
})

test('sections in one that moved do not stand', () => {
  const goals = BASE.slice(BASE.indexOf('## Mål'), BASE.indexOf('## Genomförande'))
  const moved: readonly Replacement[] = [
    [goals, ''],
    ['[^1]: Enligt', `${goals}[^1]: Enligt`],
  ]
  expect(verdict(moved).structure).toMatchObject({
    sections: 7,
    standing: 3,
    breaks: [{ kind: 'moved', heading: 'Mål' }],
  })
})
