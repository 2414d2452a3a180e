import { formatNumber } from '../../model/amount.ts'
import { type HeaderValue, textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { INDICATORS_PATH, indicators } from './example-files.ts'
import { indicatorsOf } from './values.ts'

/** What the different parts of an indicator say about where it is to go. */
interface Aim {
  readonly id: string
  readonly target: HeaderValue
  readonly kind: string
  readonly desired: string | undefined
  readonly baseline: HeaderValue | undefined
  readonly path: string
}

/** An indicator's target, baseline and desired direction say the same. */
export const targetIncoherent: DocumentRule = {
  scope: 'document',
  types: ['indicators'],
  id: 'indicator/target-incoherent',
  severity: 'error',
  title: { sv: 'Målvärdet motsäger sig självt', en: 'The target contradicts itself' },
  reason: {
    sv: 'När målvärdet och den önskade riktningen säger olika saker går det inte att bedöma utvecklingen.',
    en: 'When the target and the desired direction say different things, progress cannot be judged.',
  },
  remedy: {
    sv: 'Rätta målvärdet, utgångsvärdet eller ”desired”.',
    en: 'Correct the target, the baseline or “desired”.',
  },
  sentences: {
    below: {
      sv: (v) =>
        `”${v.id}” ska öka, men målet ${number(v.target, 'sv')} är lägre än utgångsvärdet ${number(v.baseline, 'sv')}.`,
      en: (v) =>
        `“${v.id}” is to increase, but its target ${number(v.target, 'en')} is below the baseline ${number(v.baseline, 'en')}.`,
    },
    above: {
      sv: (v) =>
        `”${v.id}” ska minska, men målet ${number(v.target, 'sv')} är högre än utgångsvärdet ${number(v.baseline, 'sv')}.`,
      en: (v) =>
        `“${v.id}” is to decrease, but its target ${number(v.target, 'en')} is above the baseline ${number(v.baseline, 'en')}.`,
    },
    increases: {
      sv: ({ id }) => `”${id}” ska minska enligt ”desired”, men målet är en ökning.`,
      en: ({ id }) => `“${id}” is to decrease by its “desired”, but its target is an increase.`,
    },
    decreases: {
      sv: ({ id }) => `”${id}” ska öka enligt ”desired”, men målet är en minskning.`,
      en: ({ id }) => `“${id}” is to increase by its “desired”, but its target is a decrease.`,
    },
    early: {
      sv: ({ id, year, baseline }) => `”${id}” ska nå målet ${year}, men utgångsvärdet är från ${baseline}.`,
      en: ({ id, year, baseline }) =>
        `“${id}” is to reach its target in ${year}, but its baseline is from ${baseline}.`,
    },
    noBase: {
      sv: ({ id }) => `Målet för ”${id}” är en förändring, men det framgår inte från vilket år den räknas.`,
      en: ({ id }) => `The target of “${id}” is a change, but nothing says from which year it is counted.`,
    },
    desired: {
      sv: () => 'Riktningen står här.',
      en: () => 'The direction is here.',
    },
    baseline: {
      sv: () => 'Utgångsvärdet står här.',
      en: () => 'The baseline is here.',
    },
  },
  examples: {
    good: [
      { path: INDICATORS_PATH, text: target('{ kind: absolute, value: 85, year: 2030 }', 'increase') },
      { path: INDICATORS_PATH, text: target('{ kind: change, percent: -60, since: 2005, year: 2030 }', 'decrease') },
      { path: INDICATORS_PATH, text: target('{ kind: threshold, bound: at-least, value: 75 }', undefined) },
    ],
    bad: [
      { path: INDICATORS_PATH, text: target('{ kind: absolute, value: 75, year: 2030 }', 'increase'), lines: [11] },
      {
        path: INDICATORS_PATH,
        text: target('{ kind: threshold, bound: at-most, value: 85 }', 'decrease'),
        lines: [11],
      },
      { path: INDICATORS_PATH, text: target('{ kind: change, percent: -60 }', 'increase'), lines: [11] },
      { path: INDICATORS_PATH, text: target('{ kind: direction, direction: increase }', 'decrease'), lines: [11] },
      { path: INDICATORS_PATH, text: target('{ kind: absolute, value: 85, year: 2022 }', 'increase'), lines: [11] },
      {
        path: INDICATORS_PATH,
        text: indicators('    target: { kind: change, percent: 10, year: 2030 }\n'),
        lines: [8],
      },
    ],
  },
  *check({ header, path }) {
    for (const { id, indicator } of indicatorsOf({ header })) {
      const target = valueAt(indicator, 'target')
      if (target === undefined) continue
      const desired = textAt(indicator, 'desired')
      const aim = {
        id,
        target,
        kind: textAt(target, 'kind') ?? '',
        desired,
        baseline: valueAt(indicator, 'baseline'),
        path,
      }
      const problem = against(aim, valueAt(indicator, 'desired')) ?? early(aim) ?? withoutBase(aim)
      if (problem) yield problem
    }
  },
}

/** The target, held against the direction wanted. */
function against(aim: Aim, desired: HeaderValue | undefined): Problem | undefined {
  if (desired === undefined) return undefined
  const { id, target, path } = aim
  const span = (valueAt(target, 'value') ?? valueAt(target, 'percent') ?? target).span
  const related = [{ place: { path, span: desired.span }, sentence: 'desired' }]
  const direction = directionOf(aim)
  if (direction !== undefined && direction !== aim.desired) {
    return { sentence: direction === 'increase' ? 'increases' : 'decreases', values: { id }, span, related }
  }
  const [wanted, base] = [numberAt(target, 'value'), numberAt(aim.baseline, 'value')]
  if (wanted === undefined || base === undefined) return undefined
  const values = { id, target: wanted, baseline: base }
  if (aim.desired === 'increase' && wanted < base) return { sentence: 'below', values, span, related }
  return aim.desired === 'decrease' && wanted > base ? { sentence: 'above', values, span, related } : undefined
}

/** The way a target itself says the indicator is to go. */
function directionOf({ target, kind }: Aim): string | undefined {
  const percent = numberAt(target, 'percent')
  if (kind === 'change' && percent !== undefined && percent !== 0) return percent > 0 ? 'increase' : 'decrease'
  if (kind === 'direction') return textAt(target, 'direction')
  if (kind === 'threshold') return textAt(target, 'bound') === 'at-least' ? 'increase' : 'decrease'
  if (kind === 'relative') return textAt(target, 'compare') === 'above' ? 'increase' : 'decrease'
  return undefined
}

function early({ id, target, baseline, path }: Aim): Problem | undefined {
  const [year, base] = [numberAt(target, 'year'), numberAt(baseline, 'year')]
  const span = valueAt(target, 'year')?.span
  if (year === undefined || base === undefined || year > base || span === undefined || !baseline) return undefined
  const related = [{ place: { path, span: baseline.span }, sentence: 'baseline' }]
  return { sentence: 'early', values: { id, year: String(year), baseline: String(base) }, span, related }
}

function withoutBase({ id, target, kind, baseline }: Aim): Problem | undefined {
  if (kind !== 'change' || baseline !== undefined || valueAt(target, 'since') !== undefined) return undefined
  const { span } = target
  return { sentence: 'noBase', values: { id }, span }
}

function numberAt(value: HeaderValue | undefined, key: string): number | undefined {
  const found = valueAt(value, key)
  return found?.kind === 'scalar' && typeof found.value === 'number' ? found.value : undefined
}

function number(value: unknown, language: 'sv' | 'en'): string {
  return formatNumber(Number(value), language)
}

function target(written: string, desired: string | undefined): string {
  const direction = desired === undefined ? '' : `    desired: ${desired}\n`
  return indicators(`    baseline:\n      year: 2022\n      value: 79.2\n    target: ${written}\n${direction}`)
}
