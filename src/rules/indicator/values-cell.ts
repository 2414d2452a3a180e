import { counted } from '../../model/count.ts'
import type { Cell } from '../../model/document.ts'
import type { Language } from '../../model/language.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { areaMeant, areaOf } from './value-rows.ts'
import { columnsOf, documentsNaming, isReadable, type ValueColumn } from './values.ts'

/** The columns whose cells have a form; each has a sentence of its own name. */
const FORMED = ['area', 'year', 'sex', 'value'] as const

/** Each cell of a file of values holds what its column is for. */
export const valuesCell: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-cell',
  severity: 'error',
  title: { sv: 'En cell i värdefilen går inte att läsa', en: 'A cell in the file of values cannot be read' },
  reason: {
    sv: 'En rad som inte går att läsa räknas inte med, så indikatorn ser ut att sakna värde. Ett okänt område går inte att jämföra med andra.',
    en: 'A row that cannot be read does not count, so the indicator seems to lack a value. An unknown area cannot be compared with others.',
  },
  remedy: {
    sv: 'Skriv området med fyra siffror som i Kolada (0000 är riket, 0018 Region Örebro län, 1880 Örebro kommun), året med fyra siffror, könet som T, K eller M, och värdet som ett tal. Lämna värdet tomt när det saknas.',
    en: 'Write the area with four digits as Kolada does (0000 is the country, 0018 Region Örebro län, 1880 the municipality of Örebro), the year with four digits, the sex as T, K or M, and the value as a number. Leave the value empty when there is none.',
  },
  sentences: {
    area: {
      sv: (values) => `”${values.text}” är ingen områdeskod.${more(values.more, 'sv')}`,
      en: (values) => `“${values.text}” is not the code of an area.${more(values.more, 'en')}`,
    },
    areaNear: {
      sv: (values) => `”${values.text}” är ingen områdeskod. Menade du ”${values.near}”?${more(values.more, 'sv')}`,
      en: (values) =>
        `“${values.text}” is not the code of an area. Did you mean “${values.near}”?${more(values.more, 'en')}`,
    },
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
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0000;2024;T;79\nsysselsatta;18;2024;T;79\nsysselsatta;1880;2024;T;79\n`,
        files: { [INDICATORS_PATH]: indicators() },
      },
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
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;Värmland;2024;T;79,2\nsysselsatta;99;2024;T;81,5\n`,
        files: { [INDICATORS_PATH]: indicators() },
        lines: [6],
      },
      {
        path: VALUES_PATH,
        text: 'indicator;area;year;sex;value\nsysselsatta;99;2024;T;81,5\n',
        files: { [INDICATORS_PATH]: indicators() },
        lines: [2],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined || documentsNaming(entry, corpus).length === 0) return
    const columns = columnsOf(entry.data)
    for (const column of FORMED) {
      const place = columns.get(column)
      if (place === undefined) continue
      const cells = entry.data.rows.flatMap((row) => row[place] ?? []).filter((cell) => !isRight(column, cell))
      const problem = firstOf(cells, column)
      if (problem) yield problem
    }
  },
}

function isRight(column: ValueColumn, cell: Cell): boolean {
  return column === 'area' ? cell.text === '' || areaOf(cell.text) !== undefined : isReadable(column, cell)
}

/** One finding for a column, at its first fault: the same slip usually runs through the whole file. */
function firstOf([first, ...rest]: readonly Cell[], sentence: ValueColumn): Problem | undefined {
  if (first === undefined) return undefined
  const values = { text: first.text.slice(0, 80), more: rest.length }
  const near = sentence === 'area' ? areaMeant(first.text) : undefined
  if (near === undefined) return { sentence, values, span: first.span }
  return { sentence: 'areaNear', values: { ...values, near }, span: first.span }
}

function more(count: unknown, language: Language): string {
  if (count === 0) return ''
  return language === 'sv'
    ? ` Samma fel finns på ${counted(Number(count), 'rad', 'rader', 'sv')} till.`
    : ` The same fault is on ${counted(Number(count), 'more row', 'more rows', 'en')}.`
}
