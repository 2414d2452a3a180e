import type { Rule } from '../rule.ts'
import { brokenLink } from './broken-link.ts'
import { duplicateDocumentId } from './duplicate-document-id.ts'
import { outsideWorkspace } from './outside-workspace.ts'
import { selfReference } from './self-reference.ts'
import { unknownCounty } from './unknown-county.ts'
import { unknownMunicipality } from './unknown-municipality.ts'
import { unresolvedDocument } from './unresolved-document.ts'
import { unresolvedFile } from './unresolved-file.ts'
import { unresolvedSection } from './unresolved-section.ts'
import { unusedFootnote } from './unused-footnote.ts'
import { wrongRole } from './wrong-role.ts'
import { wrongType } from './wrong-type.ts'

/** Rules about what leads from one place to another, in the order the reference page lists them. */
export const REFERENCE: readonly Rule[] = [
  unresolvedDocument,
  wrongType,
  selfReference,
  duplicateDocumentId,
  unresolvedSection,
  wrongRole,
  unresolvedFile,
  unknownMunicipality,
  unknownCounty,
  brokenLink,
  outsideWorkspace,
  unusedFootnote,
]
