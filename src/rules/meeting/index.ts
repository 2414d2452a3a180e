import type { Rule } from '../rule.ts'
import { decisionInAdvisoryBody } from './decision-in-advisory-body.ts'
import { meetingForm } from './form.ts'
import { itemWithoutBackground } from './item-without-background.ts'
import { itemWithoutKind } from './item-without-kind.ts'
import { itemWithoutStrategyLink } from './item-without-strategy-link.ts'
import { positionWithoutConsensus } from './position-without-consensus.ts'
import { standingItemsMissing } from './standing-items-missing.ts'
import { tooFewMeetings } from './too-few-meetings.ts'
import { tooManyMeetings } from './too-many-meetings.ts'
import { unknownStandingItem } from './unknown-standing-item.ts'

/** Whether meetings keep to what their body has agreed on. */
export const MEETING: readonly Rule[] = [
  itemWithoutKind,
  itemWithoutStrategyLink,
  itemWithoutBackground,
  standingItemsMissing,
  unknownStandingItem,
  positionWithoutConsensus,
  decisionInAdvisoryBody,
  meetingForm,
  tooManyMeetings,
  tooFewMeetings,
]
