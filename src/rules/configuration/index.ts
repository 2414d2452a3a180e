import type { Rule } from '../rule.ts'
import { damagedFont } from './damaged-font.ts'
import { emptyFaceFolder } from './empty-face-folder.ts'
import { logoAlternative } from './logo-alternative.ts'
import { lowContrast } from './low-contrast.ts'
import { missingFolder } from './missing-folder.ts'
import { noDocuments } from './no-documents.ts'
import { unknownCounty } from './unknown-county.ts'
import { unknownFont } from './unknown-font.ts'
import { unknownOption } from './unknown-option.ts'
import { unknownRule } from './unknown-rule.ts'
import { unknownType } from './unknown-type.ts'
import { unusableLogo } from './unusable-logo.ts'
import { unusablePattern } from './unusable-pattern.ts'

/** Whether `rus.config.yaml` names what is there, in the order the reference page lists them. */
export const CONFIGURATION: readonly Rule[] = [
  unknownCounty,
  unknownRule,
  unknownOption,
  unknownType,
  missingFolder,
  noDocuments,
  unusablePattern,
  emptyFaceFolder,
  unusableLogo,
  logoAlternative,
  unknownFont,
  damagedFont,
  lowContrast,
]
