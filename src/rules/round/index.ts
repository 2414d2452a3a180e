import type { Rule } from '../rule.ts'
import { baseUnclear } from './base-unclear.ts'
import { mandateLate } from './mandate-late.ts'
import { milestoneOutsidePhase } from './milestone-outside-phase.ts'
import { phaseGap } from './phase-gap.ts'
import { phaseOverlap } from './phase-overlap.ts'
import { remissPhaseShort } from './remiss-phase-short.ts'
import { scopeDecidedLate } from './scope-decided-late.ts'
import { scopeUndeclared } from './scope-undeclared.ts'
import { structureUndeclared } from './structure-undeclared.ts'

/** Whether an update round says what it may change, on whose word, and when. */
export const ROUND: readonly Rule[] = [
  mandateLate,
  baseUnclear,
  scopeUndeclared,
  scopeDecidedLate,
  structureUndeclared,
  phaseGap,
  phaseOverlap,
  milestoneOutsidePhase,
  remissPhaseShort,
]
