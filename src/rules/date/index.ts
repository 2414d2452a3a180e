import type { Rule } from '../rule.ts'
import { order } from './order.ts'
import { outsidePeriod } from './outside-period.ts'

/** Whether the dates of headers agree with each other. */
export const DATE: readonly Rule[] = [order, outsidePeriod]
