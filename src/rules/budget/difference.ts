import type { Severity, Values } from '../../model/finding.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import type { TableRule } from '../../schema/document-type.ts'
import type { Rule } from '../rule.ts'
import { type Figure, inUnit } from './figure.ts'

/** Why every sum must be right. */
export const WRONG_SUM: Bilingual = {
  sv: 'Den som läser budgeten räknar efter. En summa som inte stämmer gör att hela underlaget ifrågasätts.',
  en: 'Readers check the sums of a budget. One that is wrong puts the whole document in doubt.',
}

/** The sentences of a rule about sums, from what it says of a difference: a small one may come of rounding. */
export function sumSentences(said: (values: Values, language: Language) => string): Rule['sentences'] {
  return {
    wrong: { sv: (values) => said(values, 'sv'), en: (values) => said(values, 'en') },
    rounded: {
      sv: (values) => `${said(values, 'sv')} Det kan bero på avrundning.`,
      en: (values) => `${said(values, 'en')} Rounding may be the cause.`,
    },
  }
}

/** How a printed figure and what it should be differ. */
export interface Difference {
  readonly severity: Severity
  /** `printed`, `computed` and `difference` in `unit`, the unit of the printed figure. */
  readonly values: Values
}

/**
 * The difference between a printed figure and what it should be: a note within the type's tolerance (for each sum,
 * counted in the least amount that can be printed), else an error; undefined when there is none.
 */
export function difference(
  printed: Figure,
  computed: Pick<Figure, 'ore' | 'step'>,
  rule: TableRule,
): Difference | undefined {
  const apart = Math.abs(printed.ore - computed.ore)
  if (apart === 0) return undefined
  const within = apart <= (rule.tolerance ?? 0) * Math.max(printed.step, computed.step)
  const { unit } = printed
  return {
    severity: within ? 'note' : 'error',
    values: {
      printed: inUnit(printed.ore, unit),
      computed: inUnit(computed.ore, unit),
      difference: inUnit(apart, unit),
      unit: unit ?? '',
    },
  }
}

/** Adds up; undefined when one of them is unknown. */
export function added(
  sums: readonly (Pick<Figure, 'ore' | 'step'> | undefined)[],
): Pick<Figure, 'ore' | 'step'> | undefined {
  let [ore, step] = [0, 0]
  for (const sum of sums) {
    if (sum === undefined) return undefined
    ore += sum.ore
    step = Math.max(step, sum.step)
  }
  return { ore, step }
}

/**
 * Whether a total that differs from its parts is right by sums of the parts that are reported on their own: then it is
 * not a fault of its own. Each of the `count` parts may have lost as much to rounding as the type tolerates.
 */
export function explains(
  sum: Pick<Figure, 'ore' | 'step'> | undefined,
  printed: Figure,
  found: Difference,
  { rule, count }: { readonly rule: TableRule; readonly count: number },
): boolean {
  if (sum === undefined) return false
  const rounding = found.severity === 'error' ? (rule.tolerance ?? 0) * Math.max(printed.step, sum.step) * count : 0
  return Math.abs(printed.ore - sum.ore) <= rounding
}
