import type { Rule } from '../rule.ts'
import { missingColumn } from './missing-column.ts'
import { missingHeader } from './missing-header.ts'
import { missingTotal } from './missing-total.ts'
import { mixedUnits } from './mixed-units.ts'
import { notANumber } from './not-a-number.ts'
import { surplusCell } from './surplus-cell.ts'

/** Whether tables have headers, and the columns, totals and figures their type asks for. */
export const TABLE: readonly Rule[] = [missingHeader, surplusCell, missingColumn, notANumber, mixedUnits, missingTotal]
