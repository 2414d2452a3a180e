import type { Rule } from '../rule.ts'
import { columnSum } from './column-sum.ts'
import { financing } from './financing.ts'
import { grant } from './grant.ts'
import { indirectRate } from './indirect-rate.ts'
import { rowSum } from './row-sum.ts'
import { years } from './years.ts'

/** Whether a budget adds up, and keeps to what its header says. */
export const BUDGET: readonly Rule[] = [rowSum, columnSum, financing, years, grant, indirectRate]
