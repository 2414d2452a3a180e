import type { DocumentRule } from './rule.ts'

/** Why a consultation must not be short, and how short it may be: the same in the plan of a round and in the consultation. */
export const LEAST_WEEKS: Pick<DocumentRule, 'reason' | 'options'> = {
  reason: {
    sv: 'Kommunerna behöver hinna behandla svaret i nämnd och kommunstyrelse. Ingen lag säger hur länge en remiss av strategin ska pågå, men under åtta veckor hinner få.',
    en: 'Municipalities take their answers through committees and boards. No law says how long a consultation on the strategy lasts, but few manage in under eight weeks.',
  },
  options: {
    weeks: {
      default: 8,
      title: { sv: 'Minsta antal veckor för remissen', en: 'Least number of weeks for the consultation' },
    },
  },
}
