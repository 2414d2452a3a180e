import { counted } from '../../model/count.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { rowsIn } from './value-rows.ts'
import { documentsNaming } from './values.ts'

/** Values are of years that have been. */
export const valuesFuture: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-future',
  severity: 'note',
  title: { sv: 'Värdet är från ett år som inte har varit', en: 'The value is of a year to come' },
  reason: {
    sv: 'Ett utfall kan inte vara från framtiden. Är det en prognos läses den annars som ett utfall.',
    en: 'An outcome cannot be from the future. A forecast would be read as one.',
  },
  remedy: {
    sv: 'Rätta året. Håll prognoser och målvärden utanför värdefilen.',
    en: 'Correct the year. Keep forecasts and targets out of the file of values.',
  },
  sentences: {
    future: {
      sv: ({ year, today, more }) =>
        `Värdet gäller ${year}, men i dag är det ${today}.${more === 0 ? '' : ` Detsamma gäller ${counted(Number(more), 'rad', 'rader', 'sv')} till.`}`,
      en: ({ year, today, more }) =>
        `The value is of ${year}, but today it is ${today}.${more === 0 ? '' : ` The same holds for ${counted(Number(more), 'more row', 'more rows', 'en')}.`}`,
    },
  },
  examples: {
    good: [{ path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators() }, today: '2024-03-01' }],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0018;2030;K;85\nsysselsatta;0018;2030;M;85\n`,
        files: { [INDICATORS_PATH]: indicators() },
        today: '2024-03-01',
        lines: [6],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    const { today } = corpus
    if (entry.data === undefined || today === undefined || documentsNaming(entry, corpus).length === 0) return
    const [first, ...rest] = rowsIn(entry).filter(({ year }) => year > Number(today.slice(0, 4)))
    if (first === undefined) return
    const values = { year: String(first.year), today: today.slice(0, 4), more: rest.length }
    yield { sentence: 'future', values, span: first.when.span }
  },
}
