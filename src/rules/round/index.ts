import type { Rule } from '../rule.ts'
import { baseUnclear } from './base-unclear.ts'
import { baseUnreachable } from './base-unreachable.ts'
import { mandateLate } from './mandate-late.ts'
import { milestoneOutsidePhase } from './milestone-outside-phase.ts'
import { outsideScope } from './outside-scope.ts'
import { phaseGap } from './phase-gap.ts'
import { phaseOverlap } from './phase-overlap.ts'
import { remissPhaseShort } from './remiss-phase-short.ts'
import { scopeDecidedLate } from './scope-decided-late.ts'
import { scopeUndeclared } from './scope-undeclared.ts'
import { structureNotKept } from './structure-not-kept.ts'
import { structureUndeclared } from './structure-undeclared.ts'

/** Whether an update round says what it may change, on whose word, and when, and whether its proposal keeps to that. */
export const ROUND: readonly Rule[] = [
  mandateLate,
  baseUnclear,
  baseUnreachable,
  scopeUndeclared,
  scopeDecidedLate,
  structureUndeclared,
  outsideScope,
  structureNotKept,
  phaseGap,
  phaseOverlap,
  milestoneOutsidePhase,
  remissPhaseShort,
]
