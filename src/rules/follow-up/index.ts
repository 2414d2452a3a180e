import type { Rule } from '../rule.ts'
import { goalWithoutResult } from './goal-without-result.ts'
import { indicatorWithoutValue } from './indicator-without-value.ts'
import { yearOutsidePeriod } from './year-outside-period.ts'

/** Whether a follow-up covers its strategy, with figures of its year. */
export const FOLLOW_UP: readonly Rule[] = [goalWithoutResult, indicatorWithoutValue, yearOutsidePeriod]
