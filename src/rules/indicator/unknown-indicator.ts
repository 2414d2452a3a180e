import { headerTop } from '../../model/header-top.ts'
import { nearest } from '../../model/nearest.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { columnsOf, documentsNaming, indicatorsOf, valuesIn } from './values.ts'

/** Values are those of indicators that are declared. */
export const unknownIndicator: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/unknown-indicator',
  severity: 'error',
  title: { sv: 'Värdenas indikator är okänd', en: 'The indicator of the values is unknown' },
  reason: {
    sv: 'Värden vars indikator ingen känner till kommer inte med i uppföljningen.',
    en: 'Values whose indicator nobody knows are left out of the follow-up.',
  },
  remedy: {
    sv: 'Rätta indikatorns id i värdefilen, eller lägg till indikatorn i indikatorfilen.',
    en: 'Correct the id of the indicator in the file of values, or add the indicator to the indicators file.',
  },
  sentences: {
    unknown: {
      sv: ({ id }) => `Indikatorfilen har ingen indikator ”${id}”.`,
      en: ({ id }) => `The indicators file has no indicator “${id}”.`,
    },
    unknownNear: {
      sv: ({ id, near }) => `Indikatorfilen har ingen indikator ”${id}”. Menade du ”${near}”?`,
      en: ({ id, near }) => `The indicators file has no indicator “${id}”. Did you mean “${near}”?`,
    },
    indicators: {
      sv: () => 'Indikatorerna står här.',
      en: () => 'The indicators are here.',
    },
  },
  examples: {
    good: [{ path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators() } }],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsata;0018;2024;K;79,2\nsysselsata;0018;2024;M;81,3\nvalfard;0018;2024;K;3\n`,
        files: { [INDICATORS_PATH]: indicators() },
        lines: [6, 8],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined || !columnsOf(entry.data).has('indicator')) return
    const [document, ...more] = documentsNaming(entry, corpus)
    if (document?.header === undefined) return
    const known = new Set([document, ...more].flatMap((each) => indicatorsOf(each).map(({ id }) => id)))
    const related = [{ place: { path: document.path, span: headerTop(document.header) }, sentence: 'indicators' }]
    for (const [id, { first }] of valuesIn(entry)) {
      if (known.has(id)) continue
      const near = nearest(id, known)
      if (near === undefined) yield { sentence: 'unknown', values: { id }, span: first.span, related }
      else yield { sentence: 'unknownNear', values: { id, near }, span: first.span, related }
    }
  },
}
