import { expect, test } from 'vitest'
import { render } from '../../src/render/comparison-markdown.ts'
import { render as renderText } from '../../src/render/comparison-text.ts'
import { compared, contextIn, judged, ROUND } from './comparison-fixture.ts'

function summaryOf(old: string, now: string): string {
  return (render(compared(`# T\n\n${old}`, `# T\n\n${now}`), contextIn('sv')) as string).replaceAll('\u00a0', ' ')
}

const SENTENCES = [
  'Regionen samordnar arbetet med kompetens i hela länet och tar fram underlag',
  'Kommunerna planerar för nya bostäder nära stationerna i de större orterna',
  'Näringslivet deltar i råd för varje bransch och lämnar förslag till utbildningar',
  'Universitetet öppnar kurser på distans för den som arbetar på heltid',
]

test('an amount that changed is told, however many texts were reworded', () => {
  const old = SENTENCES.map((each) => `${each}.`).join('\n\n')
  const now = SENTENCES.map((each) => `Sedan i fjol gäller detta: ${each}, men bara när pengarna räcker.`)
  const text = (amount: string) =>
    `## A\n\nVi satsar ${amount} om året på stöd till företag som vill växa och anställa fler i hela länet.\n\n`
  const page = summaryOf(`${text('24 mnkr')}${old}`, `${text('28 mnkr')}${now.join('\n\n')}`)
  expect(page).toContain('Beloppet 24 mnkr har ändrats till 28 mnkr (+4 mnkr, +17 %)')
})

test('small edits are quoted, and joined when they are alike', () => {
  const [first] = SENTENCES
  const page = summaryOf(
    `## A\n\n${first} varje år.\n`,
    `## A\n\n${first?.replace('samordnar', 'leder och samordnar')} och karta varje år.\n`,
  )
  expect(page).toContain('har ”leder och” och ”och karta” lagts till.')
})

test('what came and went is named with its section; what others took the place of is one', () => {
  const page = summaryOf(
    '## A\n\n### B\n\n- Ett\n\n## C\n\n### D\n\nEn regional plan för bredband behövs.\n\nDen tas fram av kommunerna.\n',
    '## A\n\n### B\n\n- Ett\n- Skogen ska brukas\n- Vattnet ska vårdas\n\n## C\n\n### D\n\nAlla barn får simma.\n',
  )
  expect(page).toContain('1.1 B: 2 nya punkter: ”Skogen ska brukas” och ”Vattnet ska vårdas”.')
  expect(page).toContain(
    '2.1 D: Avsnittets text är nyskriven: 2 stycken har ersatts av 1 nytt. Nytt är ”Alla barn får simma”. Borta är ”En regional plan för bredband behövs” och ”Den tas fram av kommunerna”.',
  )
})

test('a section that a paragraph was moved out of is not called unchanged, and is counted', () => {
  const [first, second, third] = SENTENCES.map((each) => `${each}.`)
  const page = summaryOf(
    `## A\n\n${first}\n\n${second}\n\n## B\n\n${third}\n\n## C\n\nText.\n`,
    `## A\n\n${first}\n\n## B\n\n${third}\n\n${second}\n\n## C\n\nText.\n`,
  )
  expect(page).toContain('1 ändring i 2 av 3 avsnitt.')
  expect(page).toContain('% har flyttats.')
  expect(page).toContain('Avsnittet ”C” är oförändrat.')
})

test('targets are one line for each indicator, with the year of each', () => {
  const table = (values: readonly string[]) =>
    `## Mål\n\n| Indikator | Utgångsvärde | Mål 2027 | Mål 2030 |\n| - | - | - | - |\n| Examen | 70 % | ${values[0]} | ${values[1]} |\n| Resor | 10 % | ${values[2]} | 30 % |\n`
  const page = (
    render(
      compared(
        `---\ntype: strategy\n---\n\n# T\n\n${table(['79 %', '85 %', '20 %'])}`,
        `---\ntype: strategy\n---\n\n# T\n\n${table(['80 %', '88 %', '22 %'])}`,
      ),
      contextIn('sv'),
    ) as string
  ).replaceAll('\u00a0', ' ')
  expect(page).toContain('3 målvärden för indikatorer har ändrats:')
  expect(page).toContain(
    'Examen: Mål 2027 ”80 %” (tidigare ”79 %”, +1 procentenhet); Mål 2030 ”88 %” (tidigare ”85 %”, +3 procentenheter)',
  )
  expect(page).toContain('Resor: Mål 2027 ”22 %” (tidigare ”20 %”, +2 procentenheter)')
})

test('many values of a table are told by row, of very many those that sum up first', () => {
  const table = (rows: number, add: number) =>
    `## Budget\n\n| Källa | tkr | Andel |\n| - | - | - |\n${Array.from({ length: rows }, (_, index) => `| Källa ${index} | ${index * 10 + add} | ${index + 1} % |\n`).join('')}| Summa | ${rows * 100 + add} tkr | |\n`
  const few = summaryOf(table(7, 100), table(7, 103))
  expect(few).toContain('1 Budget: 8 värden har ändrats i tabellen ”Budget”:')
  expect(few).toContain('Källa 3: tkr: 130 → 133 (+3)')
  const many = summaryOf(table(20, 100), table(20, 103))
  expect(many).toContain(
    '1 Budget: 21 värden har ändrats i tabellen ”Budget”:\n  - Summa: tkr: 2100 tkr → 2103 tkr (+3 tkr',
  )
  expect(many).toContain('Ytterligare 15 ändringar är av samma slag.')
})

test('a moved section is told of once where it stood, as it was called and numbered there', () => {
  const [first, second, third] = SENTENCES.map((each) => `${each}.`)
  const inner = (name: string) => `### ${name}\n\n${first}\n\n${second}\n`
  const old = `# T\n\n## A\n\n${inner('Kompetens')}\n### Hälsa\n\n${third}\n\n${SENTENCES[3]}.\n`
  const now = `# T\n\n## A\n\n### Hälsa\n\n${third}\n\n${SENTENCES[3]}.\n\n${inner('Kompetens och arbete')}`
  const text = renderText(compared(old, now), contextIn('sv')) as string
  expect(text.match(/Här stod .*/g)).toHaveLength(1)
  expect(text).toMatch(/Här stod ”1\.[12] (?:Kompetens|Hälsa)”, som har flyttats inom ”A”\./)
})

test('a text that another section has since a split says where it stood and stands', () => {
  const [first, second, third, fourth] = SENTENCES.map((each) => `${each}.`)
  const old = `# T\n\n## Resor och bredband\n\n${first}\n\n${second}\n\n${third}\n\n${fourth}\n`
  const now = `# T\n\n## Resor\n\n${first}\n\n${third}\n\n## Bredband\n\n${second}\n\n${fourth}\n`
  const text = renderText(compared(old, now), contextIn('sv')) as string
  expect(text).toContain('har delats i ”Resor” och ”Bredband”')
  expect(text).toContain('Här stod ”Kommunerna planerar för nya bostäder nära stationerna i de…”, som har flyttats')
})

test('in the table of a verdict a figure that changed is told among many changes', () => {
  const text = (amount: string, word: string) =>
    `# T\n\n## A {#a}\n\nVi satsar ${amount} om året på stöd till företag i länet.\n\n${SENTENCES.map((each) => `${each} ${word}.`).join('\n\n')}\n`
  const set = compared(text('24 mnkr', 'nu'), text('28 mnkr', 'sedan'))
  const page = render(set, contextIn('sv', { verdict: judged(set, ROUND) })) as string
  expect(page).toMatch(/5 omformulerade stycken\. Beloppet 24 mnkr har ändrats till 28 mnkr/)
})

const STAFF = 'Ordna mötesplatser för företag i alla delar av länet'

function sections(text: (number: number) => string): string {
  return SENTENCES.map((each, index) => `## Del ${index + 1}\n\n${each}.\n\n- ${text(index + 1)}\n`).join('\n')
}

test('the same change in many sections is told once, with their numbers', () => {
  const page = summaryOf(
    sections(() => STAFF),
    sections(() => `${STAFF} tillsammans med kommunerna`),
  )
  expect(page).toContain(
    'I 4 avsnitt (1, 2, 3 och 4): Punkten ”Ordna mötesplatser för företag i alla delar av länet…” har fått tillägget ”tillsammans med kommunerna”.',
  )
  expect(page.match(/tillsammans med kommunerna/g)).toHaveLength(1)
})

test('what became of sections comes before figures, and those of priorities before others', () => {
  const [first, second, third, fourth] = SENTENCES.map((each) => `${each}.`)
  const old = `## A\n\n${first} Det kostar 10 kr.\n`
  const set = compared(
    `---\ntype: strategy\n---\n\n# T\n\n${old}`,
    `---\ntype: strategy\n---\n\n# T\n\n${old.replace('10 kr', '12 kr')}\n## Bakgrund\n\n${second} ${third}\n\n## Skog {.priority}\n\n${fourth}\n`,
  )
  const page = render(set, contextIn('sv')) as string
  const places = ['”3 Skog” är nytt', '”2 Bakgrund” är nytt', 'Beloppet 10'].map((said) => page.indexOf(said))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
})

test('a picture is told as a picture, and a difference has the unit of both values', () => {
  const table = (minutes: number) => `| Sträcka | Restid |\n| - | - |\n| Kramfors | ${minutes} min |\n`
  const page = summaryOf(`## A\n\n${table(85)}`, `## A\n\n${table(70)}\n![Karta över länet](karta.png)\n`)
  expect(page).toContain('1 A: Ny bild: ”Karta över länet”.')
  expect(page).toContain('från 85 min till 70 min (−15 min)')
})

test('a section that was split is told with the number it had', () => {
  const [first, second, third, fourth] = SENTENCES.map((each) => `${each}.`)
  const before = '## Ny\n\nHelt nytt om vatten.\n\n'
  const old = `## Resor och bredband\n\n${first}\n\n${second}\n\n${third}\n\n${fourth}\n`
  const now = `${before}## Resor\n\n${first}\n\n${third}\n\n## Bredband\n\n${second}\n\n${fourth}\n`
  expect(summaryOf(old, now)).toContain(
    'Avsnittet ”Resor och bredband” (tidigare avsnitt 1) har delats i ”Resor” och ”Bredband”.',
  )
})

test('a text in a section that went into another is placed by the number it had', () => {
  const [first, second, third, fourth] = SENTENCES.map((each) => `${each}.`)
  const gone = 'Bussarna går oftare till tätorterna.\n\n: Resor\n\n| Sätt | Antal |\n|---|---|\n| Buss | 5 |'
  const old = `## A\n\n${first}\n\n${second}\n\n## B\n\n${third}\n\n${fourth}\n\n${gone}\n\n## C\n\nOm vatten.\n`
  const now = `## A\n\n${first}\n\n${second}\n\n${third}\n\n${fourth}\n\n## C\n\nOm vatten.\n`
  expect(summaryOf(old, now)).toContain('B (tidigare 2): ')
})
