import type { Rule } from '../rule.ts'
import { beforeBaseline } from './before-baseline.ts'
import { duplicateId } from './duplicate-id.ts'
import { missingValues } from './missing-values.ts'
import { notSplitBySex } from './not-split-by-sex.ts'
import { targetIncoherent } from './target-incoherent.ts'
import { unknownIndicator } from './unknown-indicator.ts'
import { valuesCell } from './values-cell.ts'
import { valuesColumns } from './values-columns.ts'
import { valuesFile } from './values-file.ts'

/** Whether indicators are sound, and have the values they are to be followed by. */
export const INDICATOR: readonly Rule[] = [
  duplicateId,
  targetIncoherent,
  notSplitBySex,
  missingValues,
  valuesFile,
  valuesColumns,
  valuesCell,
  unknownIndicator,
  beforeBaseline,
]
