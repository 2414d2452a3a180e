import { valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { documentsNaming, indicatorsOf, valuesIn } from './values.ts'

const BASELINE = '    baseline:\n      year: 2022\n      value: 79.2\n'

/** Values are not older than the baseline they are compared with. */
export const beforeBaseline: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/before-baseline',
  severity: 'note',
  title: { sv: 'Värdet är från tiden före utgångsvärdet', en: 'The value is from before the baseline' },
  reason: {
    sv: 'Utvecklingen räknas från utgångsvärdet. Ett äldre värde kan vara en längre tidsserie, men också ett felskrivet år.',
    en: 'Change is counted from the baseline. An older value may be a longer series, but also a slip in the year.',
  },
  remedy: {
    sv: 'Rätta året, om det är felskrivet, i värdefilen eller i indikatorns utgångsvärde.',
    en: 'Correct the year, if it is a slip, in the file of values or in the baseline of the indicator.',
  },
  sentences: {
    before: {
      sv: ({ id, year, baseline }) => `”${id}” har ett värde för ${year}, men utgångsvärdet är från ${baseline}.`,
      en: ({ id, year, baseline }) => `“${id}” has a value for ${year}, but its baseline is from ${baseline}.`,
    },
    baseline: {
      sv: () => 'Utgångsvärdets år står här.',
      en: () => 'The year of the baseline is here.',
    },
  },
  examples: {
    good: [{ path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators(BASELINE) } }],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0018;2013;K;71,2\n`,
        files: { [INDICATORS_PATH]: indicators(BASELINE) },
        lines: [6],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined) return
    for (const document of documentsNaming(entry, corpus)) {
      for (const { id, indicator } of indicatorsOf(document)) {
        const year = valueAt(indicator, 'baseline', 'year')
        const earliest = valuesIn(entry).get(id)?.earliest
        if (year?.kind !== 'scalar' || typeof year.value !== 'number' || earliest === undefined) continue
        if (earliest.year >= year.value) continue
        yield {
          sentence: 'before',
          values: { id, year: String(earliest.year), baseline: String(year.value) },
          span: earliest.cell.span,
          related: [{ place: { path: document.path, span: year.span }, sentence: 'baseline' }],
        }
      }
    }
  },
}
