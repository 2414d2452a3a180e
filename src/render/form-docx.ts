import type { AnswerForm } from '../model/answer-form.ts'
import { formBody, formSheet } from './form-docx-body.ts'
import { withFormParts } from './form-docx-parts.ts'
import type { PublicationContext } from './publication-context.ts'
import { WordFile } from './publication-docx-file.ts'
import { mediaOf } from './publication-docx-media.ts'
import { partsOf } from './publication-docx-parts.ts'
import { zipped } from './word-zip.ts'

/**
 * The answer form as a Word file, which is filled in, passed on, saved by other programs and read by `rus remiss
 * collect`. Every field can be found in three ways, the second when programs have thrown away the first, and the third
 * when they have kept nothing but text: the tag of its control, the title of its control, the key that is read in its
 * row. See docs/answer-form.md. The same bytes for the same form.
 */
export async function render(form: AnswerForm, context: PublicationContext): Promise<Uint8Array> {
  const sheet = formSheet(form)
  const { blocks, notes, language } = sheet
  const media = await mediaOf({ blocks, notes }, context)
  const file = new WordFile({ face: context.face, language, media, blocks, notes })
  const body = formBody(form, file)
  return zipped(withFormParts(partsOf({ file, body, publication: sheet }), form, context.face))
}
