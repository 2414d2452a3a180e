import type { Rule } from '../rule.ts'
import { almostHeading } from './almost-heading.ts'
import { imageAlternative } from './image-alternative.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { linkText } from './link-text.ts'
import { missingDiacritics } from './missing-diacritics.ts'
import { pastedList } from './pasted-list.ts'
import { personalIdentityNumber } from './personal-identity-number.ts'
import { privateContact } from './private-contact.ts'
import { rawHtml } from './raw-html.ts'
import { unprintableCharacter } from './unprintable-character.ts'

/** Rules about the words of a document, in the order the reference page lists them. */
export const TEXT: readonly Rule[] = [
  personalIdentityNumber,
  privateContact,
  missingDiacritics,
  invisibleCharacter,
  pastedList,
  almostHeading,
  linkText,
  imageAlternative,
  rawHtml,
  unprintableCharacter,
]
