import { valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { columnsOf, indicatorsOf, valuesFile, valuesIn } from './values.ts'

/** Every indicator has values in the file its document names. */
export const missingValues: CorpusRule = {
  scope: 'corpus',
  types: ['indicators'],
  id: 'indicator/missing-values',
  severity: 'warning',
  title: { sv: 'Indikatorn saknar värden', en: 'The indicator has no values' },
  reason: {
    sv: 'En indikator utan värden säger inget om målet nås.',
    en: 'An indicator without values says nothing of whether the goal is reached.',
  },
  remedy: {
    sv: 'Lägg till indikatorns värden i värdefilen.',
    en: 'Add the values of the indicator to the file of values.',
  },
  law: 'förordning (2017:583) 16 §',
  sentences: {
    none: {
      sv: ({ id, file }) => `Indikatorn ”${id}” har inga värden i ”${file}”.`,
      en: ({ id, file }) => `The indicator “${id}” has no values in “${file}”.`,
    },
  },
  examples: {
    good: [
      { path: INDICATORS_PATH, text: indicators(), files: { [VALUES_PATH]: VALUES } },
      { path: INDICATORS_PATH, text: indicators() },
    ],
    bad: [
      {
        path: INDICATORS_PATH,
        text: indicators('  - id: utslapp\n  - id: halsa\n'),
        files: { [VALUES_PATH]: `${VALUES}halsa;0018;2024;K;..\n` },
        lines: [8, 9],
      },
    ],
  },
  *check(entry, { corpus }) {
    const file = valuesFile(entry, corpus)
    if (file?.data === undefined || file.data.rows.length === 0) return
    const columns = columnsOf(file.data)
    // Without its columns no value of the file can be told, which is said there.
    if (!columns.has('indicator') || !columns.has('year') || !columns.has('value')) return
    for (const { id, indicator } of indicatorsOf(entry)) {
      if ((valuesIn(file).get(id)?.years.size ?? 0) > 0) continue
      yield { sentence: 'none', values: { id, file: file.path }, span: (valueAt(indicator, 'id') ?? indicator).span }
    }
  },
}
