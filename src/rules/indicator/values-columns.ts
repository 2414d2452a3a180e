import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { columnsOf, documentsNaming, VALUE_COLUMNS } from './values.ts'

/** Without these no value can be told; without `area` there is but one area, without `sex` no split. */
const REQUIRED = ['indicator', 'year', 'value'] as const

const SWEDISH = new Map([
  ['indikator', 'indicator'],
  ['område', 'area'],
  ['kommun', 'area'],
  ['län', 'area'],
  ['region', 'area'],
  ['år', 'year'],
  ['period', 'year'],
  ['kön', 'sex'],
  ['gender', 'sex'],
  ['värde', 'value'],
  ['utfall', 'value'],
])

/** The file of values has the columns that its indicators document reads. */
export const valuesColumns: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-columns',
  severity: 'error',
  title: { sv: 'Värdefilen har fel kolumner', en: 'The file of values has the wrong columns' },
  reason: {
    sv: 'Värdena går bara att knyta till rätt indikator, år och kön när kolumnerna heter som väntat.',
    en: 'Values can only be tied to their indicator, year and sex when the columns have the names expected.',
  },
  remedy: {
    sv: 'Ge kolumnerna namnen indicator, area, year, sex och value. Andra kolumner får finnas.',
    en: 'Name the columns indicator, area, year, sex and value. Others are allowed.',
  },
  sentences: {
    missing: {
      sv: ({ columns }) => `Filen saknar ${joinList(quoted(columns, '”', '”'), 'sv')} bland kolumnerna.`,
      en: ({ columns }) => `The file lacks ${joinList(quoted(columns, '“', '”'), 'en')} among its columns.`,
    },
    misnamed: {
      sv: ({ name, near }) => `Kolumnen ”${name}” läses inte. Menade du ”${near}”?`,
      en: ({ name, near }) => `The column “${name}” is not read. Did you mean “${near}”?`,
    },
    empty: {
      sv: () => 'Filen har inga värden under rubrikraden.',
      en: () => 'The file has no values under its header.',
    },
  },
  examples: {
    good: [
      { path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators() } },
      { path: 'annat.csv', text: 'namn;antal\nett;1\n', files: { [INDICATORS_PATH]: indicators() } },
    ],
    bad: [
      {
        path: VALUES_PATH,
        text: 'indikator;år;sex;value\nsysselsatta;2022;K;78,1\n',
        files: { [INDICATORS_PATH]: indicators() },
        lines: [1, 1],
      },
      {
        path: VALUES_PATH,
        text: 'indicator;year\nsysselsatta;2022\n',
        files: { [INDICATORS_PATH]: indicators() },
        lines: [1],
      },
      { path: VALUES_PATH, text: 'indicator;year;value\n', files: { [INDICATORS_PATH]: indicators() }, lines: [1] },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined || documentsNaming(entry, corpus).length === 0) return
    const { header, rows } = entry.data
    const columns = columnsOf(entry.data)
    const absent = VALUE_COLUMNS.filter((name) => !columns.has(name))
    const meant = new Set<string>()
    for (const { text, span } of header) {
      const name = text.toLowerCase()
      const near = VALUE_COLUMNS.some((column) => column === name)
        ? undefined
        : (SWEDISH.get(name) ?? nearest(name, absent))
      if (near === undefined || !absent.some((each) => each === near) || meant.has(near)) continue
      meant.add(near)
      yield { sentence: 'misnamed', values: { name: text, near }, span }
    }
    const missing = REQUIRED.filter((name) => !columns.has(name) && !meant.has(name))
    const [first] = header
    if (first && missing.length > 0) yield { sentence: 'missing', values: { columns: missing }, span: first.span }
    else if (first && rows.length === 0) yield { sentence: 'empty', span: first.span }
  },
}

function quoted(names: unknown, open: string, close: string): readonly string[] {
  return Array.isArray(names) ? names.map((name) => open + name + close) : []
}
