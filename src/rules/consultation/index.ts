import type { Rule } from '../rule.ts'
import { answerInstructions } from './answer-instructions.ts'
import { closesOnDayOff } from './closes-on-day-off.ts'
import { groupWithoutLetter } from './group-without-letter.ts'
import { groupWithoutRecipients } from './group-without-recipients.ts'
import { outsidePhase } from './outside-phase.ts'
import { overJuly } from './over-july.ts'
import { privacyNotice } from './privacy-notice.ts'
import { questionTwice } from './question-twice.ts'
import { questionWithoutSection } from './question-without-section.ts'
import { recipientFileRule } from './recipient-file.ts'
import { recipientTwice } from './recipient-twice.ts'
import { recipientsIncomplete } from './recipients-incomplete.ts'
import { shortPeriod } from './short-period.ts'
import { unknownGroup } from './unknown-group.ts'
import { unknownMunicipality } from './unknown-municipality.ts'

/** Whether a consultation reaches those it should, gives them time, and tells them what is asked. */
export const CONSULTATION: readonly Rule[] = [
  shortPeriod,
  overJuly,
  closesOnDayOff,
  outsidePhase,
  recipientsIncomplete,
  recipientTwice,
  recipientFileRule,
  unknownMunicipality,
  unknownGroup,
  groupWithoutRecipients,
  groupWithoutLetter,
  questionTwice,
  questionWithoutSection,
  answerInstructions,
  privacyNotice,
]
