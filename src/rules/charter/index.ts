import type { Rule } from '../rule.ts'
import { agendaIncomplete } from './agenda-incomplete.ts'
import { composition } from './composition.ts'
import { meetingFrequency } from './meeting-frequency.ts'

/** Whether a body's charter says who takes part, how often, and what a matter must state. */
export const CHARTER: readonly Rule[] = [composition, meetingFrequency, agendaIncomplete]
