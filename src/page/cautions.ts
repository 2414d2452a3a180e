import { commentField, type PageForm, respondentField, rowsOf } from '../model/answer-page.ts'
import { holdsContactDetail } from '../model/contact-detail.ts'
import { identityNumbersIn } from '../model/identity-number.ts'
import { type Fields, respondentValue } from './fields.ts'

/** What may be better left out of an answer, which becomes a public record: told of, never hindered. */
export interface Caution {
  readonly kind: 'identityNumber' | 'contactDetails'
  readonly field: string
}

/**
 * Texts with what looks like a personal identity number, or in a private person's comments an address or telephone
 * number, in the order of the page; a field at most once. An organisation's addresses are no one's own.
 */
export function cautionsOf(form: PageForm, fields: Fields): readonly Caution[] {
  const isPerson = respondentValue(fields, 'kind') === 'person'
  const written = (['name', 'role', 'endorses'] as const).filter((name) => !isPerson || name !== 'role')
  return [
    ...written.flatMap((name) => cautionIn(respondentField(name), fields, false)),
    ...rowsOf(form).flatMap((row) => cautionIn(commentField(row), fields, isPerson)),
  ]
}

function cautionIn(field: string, fields: Fields, isPersonal: boolean): readonly Caution[] {
  const text = fields.get(field) ?? ''
  if (identityNumbersIn(text).length > 0) return [{ kind: 'identityNumber', field }]
  return isPersonal && holdsContactDetail(text) ? [{ kind: 'contactDetails', field }] : []
}
