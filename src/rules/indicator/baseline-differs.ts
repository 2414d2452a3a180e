import { formatNumber } from '../../model/amount.ts'
import type { Corpus, Entry } from '../../model/corpus.ts'
import { type HeaderScalar, itemsAt, textAt, valueAt } from '../../model/header.ts'
import { documentNamed } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { areaOf, rowsAbout, type ValueRow } from './value-rows.ts'
import { indicatorsOf, valuesFile } from './values.ts'

const baseline = (value: number) => indicators(`    baseline:\n      year: 2022\n      value: ${value}\n`)

/** The baseline of an indicator is what the file of values says of its year. */
export const baselineDiffers: CorpusRule = {
  scope: 'corpus',
  types: ['indicators'],
  id: 'indicator/baseline-differs',
  severity: 'warning',
  title: { sv: 'Utgångsvärdet är ett annat i värdefilen', en: 'The baseline is another in the file of values' },
  reason: {
    sv: 'Målet mäts från utgångsvärdet. Säger strategin ett och statistiken ett annat går det inte att se hur långt det är kvar.',
    en: 'The target is measured from the baseline. If strategy and statistics differ, nobody can see how far there is to go.',
  },
  remedy: {
    sv: 'Rätta utgångsvärdet eller värdefilen. Har statistiken reviderats, ta det reviderade värdet.',
    en: 'Correct the baseline or the file of values. If the statistics were revised, take the revised value.',
  },
  sentences: {
    differs: {
      sv: (v) =>
        `Utgångsvärdet för ”${v.id}” är ${formatNumber(Number(v.value), 'sv')}, men i värdefilen står ${v.found} för ${v.year}.`,
      en: (v) =>
        `The baseline of “${v.id}” is ${formatNumber(Number(v.value), 'en')}, but the file of values has ${v.found} for ${v.year}.`,
    },
    between: {
      sv: (v) =>
        `Utgångsvärdet för ”${v.id}” är ${formatNumber(Number(v.value), 'sv')}, men för ${v.year} har värdefilen ${v.women} för kvinnor och ${v.men} för män.`,
      en: (v) =>
        `The baseline of “${v.id}” is ${formatNumber(Number(v.value), 'en')}, but for ${v.year} the file of values has ${v.women} for women and ${v.men} for men.`,
    },
    found: { sv: () => 'Värdet står här.', en: () => 'The value is here.' },
  },
  examples: {
    good: [
      { path: INDICATORS_PATH, text: baseline(79.2), files: { [VALUES_PATH]: VALUES } },
      {
        path: INDICATORS_PATH,
        text: baseline(79),
        files: { [VALUES_PATH]: `${VALUES}sysselsatta;0018;2022;T;79,3\n` },
      },
    ],
    bad: [
      {
        path: INDICATORS_PATH,
        text: baseline(77.2),
        files: { [VALUES_PATH]: `${VALUES}sysselsatta;0018;2022;T;79,9\n` },
        lines: [10],
      },
      { path: INDICATORS_PATH, text: baseline(77.2), files: { [VALUES_PATH]: VALUES }, lines: [10] },
    ],
  },
  *check(entry, { corpus }) {
    const file = valuesFile(entry, corpus)
    if (file === undefined) return
    for (const { id, indicator } of indicatorsOf(entry)) {
      const [year, value] = [valueAt(indicator, 'baseline', 'year'), valueAt(indicator, 'baseline', 'value')]
      if (year?.kind !== 'scalar' || value?.kind !== 'scalar' || typeof value.value !== 'number') continue
      const rows = rowsAbout(file, id).filter((row) => row.year === year.value)
      const found = against(value, ofOwnArea(rows, entry, corpus))
      if (found === undefined) continue
      const values = { id, value: value.value, year: year.source, ...found.values }
      const related = [{ place: { path: file.path, span: found.row.value.span }, sentence: 'found' }]
      yield { sentence: found.sentence, values, span: value.span, related }
    }
  },
}

/** The rows of the region's own county; those of the only area there is, when no county is known or none is given. */
function ofOwnArea(rows: readonly ValueRow[], indicators: Entry, corpus: Corpus): readonly ValueRow[] {
  const strategy = documentNamed(corpus, textAt(indicators.header, 'strategy'))
  const [county, second] = itemsAt(strategy?.header, 'counties')
  const code = corpus.county ?? (second === undefined ? textAt(county) : undefined)
  const area = code === undefined ? undefined : areaOf(code)
  const own = rows.filter((row) => row.area === area)
  if (own.length > 0) return own
  return new Set(rows.map((row) => row.area)).size === 1 ? rows : []
}

/** What the rows of one area and year say against a baseline: the value for all, else those for women and men. */
function against(baseline: HeaderScalar, rows: readonly ValueRow[]) {
  const [all, women, men] = ['T', 'K', 'M'].map((sex) => rows.find((row) => row.sex === sex))
  const value = Number(baseline.value)
  const off = (from: number, to: number, ...texts: readonly string[]) => {
    // A value printed with fewer decimals is the same value.
    const step = Math.max(...[baseline.source, ...texts].map((text) => 0.5 * 10 ** -decimalsIn(text)))
    return value < from - step - 1e-9 || value > to + step + 1e-9
  }
  if (all !== undefined) {
    const number = all.value.quantity.value
    if (!off(number, number, all.value.text)) return undefined
    return { sentence: 'differs', row: all, values: { found: all.value.text } }
  }
  if (women === undefined || men === undefined) return undefined
  const [low, high] = [women, men].map((row) => row.value.quantity.value).sort((first, second) => first - second)
  if (low === undefined || high === undefined || !off(low, high, women.value.text, men.value.text)) return undefined
  return { sentence: 'between', row: women, values: { women: women.value.text, men: men.value.text } }
}

function decimalsIn(text: string): number {
  return /[.,](\d+)/.exec(text)?.[1]?.length ?? 0
}
