import type { Rule } from '../rule.ts'
import { missingFolder } from './missing-folder.ts'
import { noDocuments } from './no-documents.ts'
import { unknownCounty } from './unknown-county.ts'
import { unknownOption } from './unknown-option.ts'
import { unknownRule } from './unknown-rule.ts'
import { unknownType } from './unknown-type.ts'
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
]
