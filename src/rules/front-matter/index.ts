import type { Rule } from '../rule.ts'
import { alias } from './alias.ts'
import { complexKey } from './complex-key.ts'
import { directive } from './directive.ts'
import { dnrForm } from './dnr-form.ts'
import { duplicateKey } from './duplicate-key.ts'
import { json } from './json.ts'
import { misplaced } from './misplaced.ts'
import { missing } from './missing.ts'
import { missingKey } from './missing-key.ts'
import { multipleDocuments } from './multiple-documents.ts'
import { notAMap } from './not-a-map.ts'
import { notAllowed } from './not-allowed.ts'
import { outOfRange } from './out-of-range.ts'
import { repeated } from './repeated.ts'
import { syntax } from './syntax.ts'
import { tag } from './tag.ts'
import { tooDeep } from './too-deep.ts'
import { tooLarge } from './too-large.ts'
import { tooManyKeys } from './too-many-keys.ts'
import { unclosed } from './unclosed.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownType } from './unknown-type.ts'
import { wrongForm } from './wrong-form.ts'
import { wrongKind } from './wrong-kind.ts'

/** Rules about what a document says of itself, in the order the reference page lists them. */
export const FRONT_MATTER: readonly Rule[] = [
  syntax,
  json,
  duplicateKey,
  alias,
  tag,
  directive,
  multipleDocuments,
  complexKey,
  tooLarge,
  tooDeep,
  tooManyKeys,
  notAMap,
  unclosed,
  misplaced,
  missing,
  unknownType,
  missingKey,
  unknownKey,
  wrongKind,
  notAllowed,
  wrongForm,
  dnrForm,
  outOfRange,
  repeated,
]
