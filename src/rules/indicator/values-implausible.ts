import { counted } from '../../model/count.ts'
import { type HeaderValue, textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { rowsAbout } from './value-rows.ts'
import { documentsNaming, indicatorsOf } from './values.ts'

const PERCENT = '    unit: procent\n    baseline: { year: 2022, value: 79.2 }\n'

/** Per cent are at most a hundred, unless the indicator itself says that they can be more. */
export const valuesImplausible: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-implausible',
  severity: 'warning',
  title: { sv: 'Värdet är orimligt för enheten', en: 'The value is implausible for its unit' },
  reason: {
    sv: 'Ett decimalkomma som har fallit bort gör värdet tio gånger för stort, och det syns först i diagrammet.',
    en: 'A decimal comma lost makes the value ten times too large, which shows only in the chart.',
  },
  remedy: {
    sv: 'Rätta värdet, eller enheten i indikatorfilen. Ange en annan enhet än procent för index och tal över hundra.',
    en: 'Correct the value, or the unit in the indicators file. Give another unit than per cent for indices and figures above a hundred.',
  },
  sentences: {
    percent: {
      sv: ({ id, value, more }) =>
        `”${id}” anges i procent, men värdet är ${value}. Har decimalkommat fallit bort?${more === 0 ? '' : ` Detsamma gäller ${counted(Number(more), 'rad', 'rader', 'sv')} till.`}`,
      en: ({ id, value, more }) =>
        `“${id}” is in per cent, but the value is ${value}. Has the decimal comma been lost?${more === 0 ? '' : ` The same holds for ${counted(Number(more), 'more row', 'more rows', 'en')}.`}`,
    },
    unit: { sv: () => 'Enheten står här.', en: () => 'The unit is here.' },
  },
  examples: {
    good: [
      { path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators(PERCENT) } },
      {
        path: VALUES_PATH,
        text: 'indicator;area;year;sex;value\nsysselsatta;0018;2023;T;104\n',
        files: { [INDICATORS_PATH]: indicators('    unit: procent\n    baseline: { year: 2020, value: 102 }\n') },
      },
    ],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0018;2024;K;695\nsysselsatta;0018;2024;M;721\n`,
        files: { [INDICATORS_PATH]: indicators(PERCENT) },
        lines: [6],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined) return
    const seen = new Set<string>()
    for (const document of documentsNaming(entry, corpus)) {
      for (const { id, indicator } of indicatorsOf(document)) {
        const unit = valueAt(indicator, 'unit')
        if (unit === undefined || !/^(?:procent|per cent|percent|%)$/i.test(textAt(unit) ?? '')) continue
        if (mayBeMore(indicator) || seen.has(id)) continue
        seen.add(id)
        const over = rowsAbout(entry, id).filter((row) => Math.abs(row.value.quantity.value) > 100)
        const [first, ...rest] = over
        if (first === undefined) continue
        const values = { id, value: first.value.text, more: rest.length }
        const related = [{ place: { path: document.path, span: unit.span }, sentence: 'unit' }]
        yield { sentence: 'percent', values, span: first.value.span, related }
      }
    }
  },
}

/** Whether the baseline or the target is more than a hundred too. */
function mayBeMore(indicator: HeaderValue): boolean {
  return ['baseline', 'target'].some((key) => {
    const value = valueAt(indicator, key, 'value')
    return value?.kind === 'scalar' && typeof value.value === 'number' && Math.abs(value.value) > 100
  })
}
