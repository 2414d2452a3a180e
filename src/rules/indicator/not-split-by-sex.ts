import type { Corpus, Entry } from '../../model/corpus.ts'
import { entryOf, type HeaderValue, textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { type IndicatorValues, indicatorsOf, isSplitBySex, valuesFile, valuesIn } from './values.ts'

const TOTALS = 'indicator;area;year;sex;value\nsysselsatta;0018;2023;T;80,0\n'

/** Statistics are split by sex, or say why not. */
export const notSplitBySex: CorpusRule = {
  scope: 'corpus',
  types: ['indicators'],
  id: 'indicator/not-split-by-sex',
  severity: 'error',
  title: { sv: 'Indikatorn delas inte upp efter kön', en: 'The indicator is not split by sex' },
  reason: {
    sv: 'Statistiken ska redovisas med kön som övergripande indelningsgrund, om det inte finns särskilda skäl mot det. Annars syns inte skillnader mellan kvinnors och mäns villkor.',
    en: 'Statistics are to be presented with sex as the main division, unless there are special reasons against it. Otherwise differences between the conditions of women and men do not show.',
  },
  remedy: {
    sv: 'Lägg in värden för kvinnor (K) och män (M), eller skriv under ”sexExemption” varför det inte går.',
    en: 'Give values for women (K) and men (M), or write under “sexExemption” why it cannot be done.',
  },
  law: 'förordning (2017:583) 16 §',
  sentences: {
    noReason: {
      sv: ({ id }) => `”${id}” delas inte upp efter kön, och inget skäl anges.`,
      en: ({ id }) => `“${id}” is not split by sex, and no reason is given.`,
    },
    emptyReason: {
      sv: ({ id }) => `Skälet till att ”${id}” inte delas upp efter kön är tomt.`,
      en: ({ id }) => `The reason why “${id}” is not split by sex is empty.`,
    },
    onlyTotal: {
      sv: ({ id }) => `”${id}” har inte värden för både kvinnor (K) och män (M) för något år.`,
      en: ({ id }) => `“${id}” does not have values for both women (K) and men (M) for any year.`,
    },
    undeclared: {
      sv: ({ id }) => `Det framgår inte om ”${id}” delas upp efter kön.`,
      en: ({ id }) => `Nothing says whether “${id}” is split by sex.`,
    },
    values: {
      sv: () => 'Värdena börjar här.',
      en: () => 'The values begin here.',
    },
  },
  examples: {
    good: [
      { path: INDICATORS_PATH, text: indicators(), files: { [VALUES_PATH]: VALUES } },
      { path: INDICATORS_PATH, text: indicators('    splitBySex: true\n') },
      {
        path: INDICATORS_PATH,
        text: indicators('    splitBySex: false\n    sexExemption: Utsläppen gäller länet som helhet.\n'),
        files: { [VALUES_PATH]: TOTALS },
      },
      // What cannot be read is said in the file of values, and an id used twice where it is used again.
      {
        path: INDICATORS_PATH,
        text: indicators(),
        files: { [VALUES_PATH]: VALUES.replaceAll(';K;', ';kvinnor;') },
      },
      {
        path: INDICATORS_PATH,
        text: indicators('    splitBySex: true\n  - id: sysselsatta\n'),
      },
    ],
    bad: [
      { path: INDICATORS_PATH, text: indicators(), lines: [6] },
      { path: INDICATORS_PATH, text: indicators('    splitBySex: false\n'), lines: [8] },
      { path: INDICATORS_PATH, text: indicators('    splitBySex: false\n    sexExemption: "–"\n'), lines: [9] },
      {
        path: INDICATORS_PATH,
        text: indicators('    splitBySex: true\n'),
        files: { [VALUES_PATH]: TOTALS },
        lines: [6],
      },
    ],
  },
  *check(entry, { corpus }) {
    const seen = new Set<string>()
    for (const { id, indicator } of indicatorsOf(entry)) {
      // Of an id used twice, the values are those of the first.
      if (seen.has(id)) continue
      seen.add(id)
      const problem = problemOf(id, indicator, entry, corpus)
      if (problem) yield problem
    }
  },
}

function problemOf(id: string, indicator: HeaderValue, entry: Entry, corpus: Corpus): Problem | undefined {
  const [reason, split] = [entryOf(indicator, 'sexExemption'), valueAt(indicator, 'splitBySex')]
  const span = (valueAt(indicator, 'id') ?? indicator).span
  if (reason !== undefined) {
    const empty = !/\p{L}/u.test(textAt(reason.value) ?? '')
    return empty ? { sentence: 'emptyReason', values: { id }, span: reason.value.span } : undefined
  }
  if (split?.kind === 'scalar' && split.value === false)
    return { sentence: 'noReason', values: { id }, span: split.span }
  const file = valuesFile(entry, corpus)
  const values = file && valuesIn(file).get(id)
  if (values?.isPartlyRead) return undefined
  if (file && values && values.years.size > 0) return unsplit(id, values, file.path, span)
  return split === undefined ? { sentence: 'undeclared', severity: 'warning', values: { id }, span } : undefined
}

function unsplit(id: string, values: IndicatorValues, path: string, span: Problem['span']): Problem | undefined {
  if (isSplitBySex(values)) return undefined
  const related = [{ place: { path, span: values.first.span }, sentence: 'values' }]
  return { sentence: 'onlyTotal', values: { id }, span, related }
}
