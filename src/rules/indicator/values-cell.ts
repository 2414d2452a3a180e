import { counted } from '../../model/count.ts'
import type { Cell } from '../../model/document.ts'
import type { Language } from '../../model/language.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { columnsOf, documentsNaming, isReadable } from './values.ts'

/** The columns whose cells have a form; each has a sentence of its own name. */
const FORMED = ['year', 'sex', 'value'] as const

/** Each cell of a file of values holds what its column is for. */
export const valuesCell: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-cell',
  severity: 'error',
  title: { sv: 'En cell i värdefilen går inte att läsa', en: 'A cell in the file of values cannot be read' },
  reason: {
    sv: 'En rad som inte går att läsa räknas inte med, så indikatorn ser ut att sakna värde.',
    en: 'A row that cannot be read does not count, so the indicator seems to lack a value.',
  },
  remedy: {
    sv: 'Skriv året med fyra siffror, könet som T, K eller M, och värdet som ett tal. Lämna värdet tomt när det saknas.',
    en: 'Write the year with four digits, the sex as T, K or M, and the value as a number. Leave the value empty when there is none.',
  },
  sentences: {
    year: {
      sv: (values) => `”${values.text}” är inget år med fyra siffror.${more(values.more, 'sv')}`,
      en: (values) => `“${values.text}” is not a year of four digits.${more(values.more, 'en')}`,
    },
    sex: {
      sv: (values) => `”${values.text}” ska vara T (totalt), K (kvinnor) eller M (män).${more(values.more, 'sv')}`,
      en: (values) => `“${values.text}” must be T (all), K (women) or M (men).${more(values.more, 'en')}`,
    },
    value: {
      sv: (values) => `”${values.text}” är inget tal.${more(values.more, 'sv')}`,
      en: (values) => `“${values.text}” is not a number.${more(values.more, 'en')}`,
    },
  },
  examples: {
    good: [
      { path: VALUES_PATH, text: `${VALUES}sysselsatta;0018;2024;T;..\n`, files: { [INDICATORS_PATH]: indicators() } },
    ],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0018;24;K;79,2
sysselsatta;0018;2024;kvinnor;79,2
sysselsatta;0018;2024;män;81,5
sysselsatta;0018;2024;T;cirka 80
`,
        files: { [INDICATORS_PATH]: indicators() },
        lines: [6, 7, 9],
      },
    ],
  },
  *check(entry, { corpus }) {
    if (entry.data === undefined || documentsNaming(entry, corpus).length === 0) return
    const columns = columnsOf(entry.data)
    for (const column of FORMED) {
      const place = columns.get(column)
      if (place === undefined) continue
      const cells = entry.data.rows.flatMap((row) => row[place] ?? []).filter((cell) => !isReadable(column, cell))
      const problem = firstOf(cells, column)
      if (problem) yield problem
    }
  },
}

/** One finding for a column, at its first fault: the same slip usually runs through the whole file. */
function firstOf([first, ...rest]: readonly Cell[], sentence: string): Problem | undefined {
  return first && { sentence, values: { text: first.text.slice(0, 80), more: rest.length }, span: first.span }
}

function more(count: unknown, language: Language): string {
  if (count === 0) return ''
  return language === 'sv'
    ? ` Samma fel finns på ${counted(Number(count), 'rad', 'rader', 'sv')} till.`
    : ` The same fault is on ${counted(Number(count), 'more row', 'more rows', 'en')}.`
}
