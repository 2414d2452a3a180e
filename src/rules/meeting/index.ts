import type { Rule } from '../rule.ts'
import { decisionInAdvisoryBody } from './decision-in-advisory-body.ts'
import { meetingForm } from './form.ts'
import { itemIncomplete } from './item-incomplete.ts'
import { missingAttachment } from './missing-attachment.ts'
import { positionWithoutConsensus } from './position-without-consensus.ts'
import { standingItemsMissing } from './standing-items-missing.ts'
import { tooFewMeetings } from './too-few-meetings.ts'
import { tooManyMeetings } from './too-many-meetings.ts'
import { unknownStandingItem } from './unknown-standing-item.ts'

/** Whether meetings keep to what their body has agreed on. */
export const MEETING: readonly Rule[] = [
  itemIncomplete,
  missingAttachment,
  standingItemsMissing,
  unknownStandingItem,
  positionWithoutConsensus,
  decisionInAdvisoryBody,
  meetingForm,
  tooManyMeetings,
  tooFewMeetings,
]
