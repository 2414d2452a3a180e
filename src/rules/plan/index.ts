import type { Rule } from '../rule.ts'
import { focusAreaNotTied } from './focus-area-not-tied.ts'
import { projectWithoutStrategyGoal } from './project-without-strategy-goal.ts'
import { reviewOld } from './review-old.ts'
import { targetYear } from './target-year.ts'

/** Whether strategic plans and project plans carry out the strategy they serve. */
export const PLAN: readonly Rule[] = [focusAreaNotTied, projectWithoutStrategyGoal, reviewOld, targetYear]
