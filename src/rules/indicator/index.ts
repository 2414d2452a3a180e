import type { Rule } from '../rule.ts'
import { baselineDiffers } from './baseline-differs.ts'
import { beforeBaseline } from './before-baseline.ts'
import { duplicateId } from './duplicate-id.ts'
import { missingValues } from './missing-values.ts'
import { notSplitBySex } from './not-split-by-sex.ts'
import { targetIncoherent } from './target-incoherent.ts'
import { unknownIndicator } from './unknown-indicator.ts'
import { valuesCell } from './values-cell.ts'
import { valuesColumns } from './values-columns.ts'
import { valuesFile } from './values-file.ts'
import { valuesFuture } from './values-future.ts'
import { valuesImplausible } from './values-implausible.ts'
import { valuesTwice } from './values-twice.ts'

/** Whether indicators are sound, and have the values they are to be followed by. */
export const INDICATOR: readonly Rule[] = [
  duplicateId,
  targetIncoherent,
  notSplitBySex,
  missingValues,
  valuesFile,
  valuesColumns,
  valuesCell,
  valuesTwice,
  valuesImplausible,
  valuesFuture,
  unknownIndicator,
  beforeBaseline,
  baselineDiffers,
]
