import { counted } from '../../model/count.ts'
import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { INDICATORS_PATH, indicators, VALUES, VALUES_PATH } from './example-files.ts'
import { rowsIn, type ValueRow } from './value-rows.ts'
import { documentsNaming } from './values.ts'

/** A file of values says once what an indicator was in an area, a year and for a sex. */
export const valuesTwice: CorpusRule = {
  scope: 'corpus',
  id: 'indicator/values-twice',
  severity: 'error',
  title: { sv: 'Samma värde står två gånger', en: 'The same value is given twice' },
  reason: {
    sv: 'Står två värden för samma område, år och kön vet ingen vilket som gäller, och medelvärden blir fel.',
    en: 'With two values for the same area, year and sex nobody knows which holds, and averages turn out wrong.',
  },
  remedy: {
    sv: 'Ta bort den rad som är fel, eller rätta dess område, år eller kön.',
    en: 'Remove the row that is wrong, or correct its area, year or sex.',
  },
  sentences: {
    differ: {
      sv: (v) =>
        `${first(v, 'sv')} står två gånger, med olika värden: ${v.before} och ${v.value}.${more(v.more, 'sv')}`,
      en: (v) =>
        `${first(v, 'en')} is given twice, with different values: ${v.before} and ${v.value}.${more(v.more, 'en')}`,
    },
    same: {
      sv: (v) => `${first(v, 'sv')} står två gånger.${more(v.more, 'sv')}`,
      en: (v) => `${first(v, 'en')} is given twice.${more(v.more, 'en')}`,
    },
    before: { sv: () => 'Den första raden står här.', en: () => 'The first row is here.' },
  },
  examples: {
    good: [{ path: VALUES_PATH, text: VALUES, files: { [INDICATORS_PATH]: indicators() } }],
    bad: [
      {
        path: VALUES_PATH,
        text: `${VALUES}sysselsatta;0018;2023;M;82,0\nsysselsatta;18;2023;K;78,9\n`,
        files: { [INDICATORS_PATH]: indicators() },
        lines: [6, 7],
      },
    ],
  },
  mayConcern: ({ data }) => data !== undefined,
  *check(entry, { corpus }) {
    if (entry.data === undefined || documentsNaming(entry, corpus).length === 0) return
    const seen = new Map<string, ValueRow>()
    const [differ, same]: [Pair[], Pair[]] = [[], []]
    for (const row of rowsIn(entry)) {
      const key = JSON.stringify([row.indicator, row.area, row.year, row.sex])
      const before = seen.get(key)
      if (before === undefined) seen.set(key, row)
      else (before.value.quantity.value === row.value.quantity.value ? same : differ).push({ row, before })
    }
    const problems = [problemOf(differ, 'differ', entry.path), problemOf(same, 'same', entry.path)]
    for (const problem of problems) if (problem) yield problem
  },
}

/** A row, and the one before it that says the same. */
interface Pair {
  readonly row: ValueRow
  readonly before: ValueRow
}

/** One finding for each kind of fault, at its first place: a block pasted twice has as many as rows. */
function problemOf([pair, ...rest]: readonly Pair[], sentence: string, path: string): Problem | undefined {
  if (pair === undefined) return undefined
  const { row, before } = pair
  return {
    sentence,
    ...(sentence === 'same' && { severity: 'warning' }),
    values: {
      id: row.indicator.slice(0, 80),
      area: row.area.slice(0, 80),
      year: String(row.year),
      sex: row.sex.slice(0, 1),
      value: row.value.text,
      before: before.value.text,
      more: rest.length,
    },
    span: row.value.span,
    related: [{ place: { path, span: before.value.span }, sentence: 'before' }],
  }
}

const SEXES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  K: { sv: ', kvinnor,', en: ' for women' },
  M: { sv: ', män,', en: ' for men' },
}

function first({ id, area, year, sex }: Values, language: Language): string {
  const where = area === '' ? '' : language === 'sv' ? ` i ${area}` : ` in ${area}`
  const who = SEXES[String(sex)]?.[language] ?? ''
  return language === 'sv' ? `”${id}”${where} ${year}${who}` : `“${id}”${where} in ${year}${who}`
}

function more(count: unknown, language: Language): string {
  if (count === 0) return ''
  return language === 'sv'
    ? ` Detsamma gäller ${counted(Number(count), 'rad', 'rader', 'sv')} till.`
    : ` The same holds for ${counted(Number(count), 'more row', 'more rows', 'en')}.`
}
