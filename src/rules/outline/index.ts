import type { Rule } from '../rule.ts'
import { attributeSyntax } from './attribute-syntax.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptyHeading } from './empty-heading.ts'
import { headingOrder } from './heading-order.ts'
import { misplacedSection } from './misplaced-section.ts'
import { missingContent } from './missing-content.ts'
import { missingLink } from './missing-link.ts'
import { missingSection } from './missing-section.ts'
import { missingTitle } from './missing-title.ts'
import { sectionOrder } from './section-order.ts'
import { severalTitles } from './several-titles.ts'
import { tooManySections } from './too-many-sections.ts'
import { unknownRole } from './unknown-role.ts'

/** Rules about the sections of a body, in the order the reference page lists them. */
export const OUTLINE: readonly Rule[] = [
  missingTitle,
  severalTitles,
  headingOrder,
  emptyHeading,
  attributeSyntax,
  duplicateId,
  unknownRole,
  missingSection,
  sectionOrder,
  tooManySections,
  misplacedSection,
  missingContent,
  missingLink,
]
