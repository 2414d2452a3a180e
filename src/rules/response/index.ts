import type { Rule } from '../rule.ts'
import { commentWithoutTarget } from './comment-without-target.ts'
import { emptyComment } from './empty-comment.ts'
import { notInvited } from './not-invited.ts'
import { otherVersion } from './other-version.ts'
import { outsideInvitation } from './outside-invitation.ts'
import { outsidePeriod } from './outside-period.ts'
import { personNamed } from './person-named.ts'
import { positionMissing } from './position-missing.ts'
import { twoFromOne } from './two-from-one.ts'
import { unknownQuestion } from './unknown-question.ts'
import { unknownSection } from './unknown-section.ts'

/** Whether what is answered can be tied to who was asked, and to what. */
export const RESPONSE: readonly Rule[] = [
  unknownSection,
  unknownQuestion,
  outsideInvitation,
  otherVersion,
  twoFromOne,
  outsidePeriod,
  notInvited,
  commentWithoutTarget,
  emptyComment,
  positionMissing,
  personNamed,
]
