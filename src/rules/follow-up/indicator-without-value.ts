import type { Corpus, Entry } from '../../model/corpus.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import { servingOf, strategyOf } from '../../model/serving.ts'
import { indicatorsOf, isSplitBySex, valuesFile, valuesIn } from '../indicator/values.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { followUp, STRATEGY } from './example-files.ts'

const INDICATORS = `type: indicators
id: indikatorer
strategy: rus-2030
values: varden.csv
indicators:
  - id: sysselsatta
  - id: utslapp
    sexExemption: Utsläppen gäller länet som helhet.
  - id: tillit
    frequency: every-second-year
`

const VALUES = `indicator;area;year;sex;value
sysselsatta;0018;2024;K;78,1
sysselsatta;0018;2024;M;80,4
utslapp;0018;2024;T;1 950
tillit;0018;2023;K;62,0
tillit;0018;2023;M;59,5
`

const FILES = { 'rus.md': STRATEGY, 'indikatorer.yaml': INDICATORS, 'varden.csv': VALUES }

/** The indicators a follow-up rests on have values for its year. */
export const indicatorWithoutValue: CorpusRule = {
  scope: 'corpus',
  types: ['follow-up'],
  id: 'follow-up/indicator-without-value',
  severity: 'warning',
  title: { sv: 'Indikatorn har inget värde för året', en: 'The indicator has no value for the year' },
  reason: {
    sv: 'Bedömningen av ett mål ska gå att kontrollera mot statistik från samma år, uppdelad efter kön.',
    en: 'The assessment of a goal must be possible to check against statistics of the same year, split by sex.',
  },
  remedy: {
    sv: 'Lägg till årets värden i värdefilen, eller ta bort indikatorn ur resultatet.',
    en: 'Add the values of the year to the file of values, or take the indicator out of the result.',
  },
  law: 'förordning (2017:583) 16 §',
  sentences: {
    noValue: {
      sv: ({ id, year }) => `Indikatorn ”${id}” har inget värde för ${year}.`,
      en: ({ id, year }) => `The indicator “${id}” has no value for ${year}.`,
    },
    notSplit: {
      sv: ({ id, year }) => `Indikatorn ”${id}” har inte värden för både kvinnor och män ${year}.`,
      en: ({ id, year }) => `The indicator “${id}” does not have values for both women and men for ${year}.`,
    },
    unknown: {
      sv: ({ id }) => `Strategin har ingen indikator ”${id}”.`,
      en: ({ id }) => `The strategy has no indicator “${id}”.`,
    },
    unknownNear: {
      sv: ({ id, near }) => `Strategin har ingen indikator ”${id}”. Menade du ”${near}”?`,
      en: ({ id, near }) => `The strategy has no indicator “${id}”. Did you mean “${near}”?`,
    },
    file: {
      sv: () => 'Indikatorns värden börjar här.',
      en: () => 'The values of the indicator begin here.',
    },
  },
  examples: {
    good: [
      { text: followUp(result('sysselsatta', 'utslapp')), files: FILES },
      // What is measured every second year has no value of its own for each year.
      { text: followUp(result('tillit')), files: FILES },
      { text: followUp(result('sysselsatta')), files: { 'rus.md': STRATEGY } },
    ],
    bad: [
      { text: followUp(result('sysselsatta', 'utslapp'), '', '2023'), files: FILES, lines: [10, 11] },
      { text: followUp(result('syselsatta', 'skordar')), files: FILES, lines: [10, 11] },
      { text: followUp(result('tillit'), '', '2025'), files: FILES, lines: [10] },
      {
        text: followUp(result('sysselsatta')),
        files: {
          ...FILES,
          'varden.csv': `${VALUES.replace(';M;', ';T;')}sysselsatta;0018;2023;K;78,0\nsysselsatta;0018;2023;M;80,1\n`,
        },
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const strategy = strategyOf(corpus, entry)
    const documents = strategy ? servingOf(corpus, strategy, 'indicators') : []
    const year = Number(textAt(entry.header, 'year'))
    if (documents.length === 0 || !Number.isInteger(year)) return
    const known = declared(documents)
    for (const item of itemsAt(entry.header, 'results').flatMap((result) => itemsAt(result, 'indicators'))) {
      const id = textAt(item)
      const problem = id === undefined ? undefined : problemOf(id, year, known, corpus)
      if (problem) yield { ...problem, span: item.span }
    }
  },
}

/** Years that may pass between the year of the follow-up and the latest value, by how often an indicator is measured. */
const LAG = new Map([
  ['every-second-year', 1],
  ['every-fourth-year', 3],
  ['irregular', Number.POSITIVE_INFINITY],
])

interface Declared {
  readonly document: Entry
  readonly exempt: boolean
  readonly lag: number
}

function declared(documents: readonly Entry[]): ReadonlyMap<string, Declared> {
  return new Map(
    documents.flatMap((document) =>
      indicatorsOf(document).map(({ id, indicator }) => {
        const exempt = textAt(indicator, 'sexExemption') !== undefined
        const lag = LAG.get(textAt(indicator, 'frequency') ?? '') ?? 0
        return [id, { document, exempt, lag }] as const
      }),
    ),
  )
}

function problemOf(
  id: string,
  year: number,
  known: ReadonlyMap<string, Declared>,
  corpus: Corpus,
): Omit<Problem, 'span'> | undefined {
  const found = known.get(id)
  if (found === undefined) {
    const near = nearest(id, known.keys())
    const named = near === undefined ? { id } : { id, near }
    return { sentence: near === undefined ? 'unknown' : 'unknownNear', severity: 'error', values: named }
  }
  const file = valuesFile(found.document, corpus)
  const values = file && valuesIn(file).get(id)
  // An indicator without any value is reported where it is declared.
  if (file === undefined || values === undefined || values.years.size === 0) return undefined
  const related = [{ place: { path: file.path, span: values.first.span }, sentence: 'file' }]
  const named = { id, year: String(year) }
  const latest = Math.max(...[...values.years.keys()].filter((each) => each <= year))
  if (year - latest > found.lag || latest < 0) return { sentence: 'noValue', values: named, related }
  // Never split in any year is the indicator's own fault, and said there.
  const split = found.exempt || !isSplitBySex(values) || isSplitBySex(values, latest)
  return split ? undefined : { sentence: 'notSplit', values: { id, year: String(latest) }, related }
}

function result(...indicators: readonly string[]): string {
  return `results:\n  - goal: arbete\n    assessment: slow\n    indicators:\n${indicators.map((id) => `      - ${id}\n`).join('')}`
}
