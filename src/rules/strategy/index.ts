import type { Rule } from '../rule.ts'
import { adoption } from './adoption.ts'
import { analysisMissing } from './analysis-missing.ts'
import { goalWithoutIndicator } from './goal-without-indicator.ts'
import { notSubmitted } from './not-submitted.ts'
import { reviewOverdue } from './review-overdue.ts'
import { skillsMissing } from './skills-missing.ts'
import { sustainabilityDimensions } from './sustainability-dimensions.ts'

/** What the regulation asks of a regional development strategy. */
export const STRATEGY: readonly Rule[] = [
  reviewOverdue,
  goalWithoutIndicator,
  sustainabilityDimensions,
  analysisMissing,
  skillsMissing,
  adoption,
  notSubmitted,
]
