import { unzipSync } from 'fflate'
import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { type AnswerForm, POSITIONS, rowKey } from '../../src/model/answer-form.ts'
import { rowsOf, takesPosition } from '../../src/model/answer-page.ts'
import { type FormField, fieldKey, fieldTag, RESPONDENT_FIELDS } from '../../src/model/form-field.ts'
import { escaped } from '../../src/render/word-xml.ts'
import { zipped } from '../../src/render/word-zip.ts'
import { exampleForm, wordForm } from './form-samples.ts'

export { readForm } from './form-reader.ts'
export { wordForm as blankForm } from './form-samples.ts'

/** Texts by the key of their row. */
type Texts = Readonly<Record<string, string>>

interface Answers {
  readonly form: AnswerForm
  readonly answers: Texts
  readonly positions: Texts
  /** What stands in the fields before. The longer of two that begin alike is first. */
  readonly placeholders: readonly string[]
}

/** An answer to everything the example asks, of one to four paragraphs, each answer its own. */
export async function answersTo(): Promise<Answers> {
  const form = await exampleForm()
  const { positions, kinds, categories, choose, writeComment, writeAnswer, word } = ANSWER_FORM[form.language]
  const rows = rowsOf(form).map(rowKey)
  const taken = rowsOf(form).flatMap((row, index) =>
    takesPosition(row, form) ? [[rowKey(row), positions[POSITIONS[index % 7] ?? 'supports']] as const] : [],
  )
  const said = rows.map((key, index) => {
    const lines = Array.from(
      { length: 1 + (index % 4) },
      (_, line) => `Stycke ${line + 1} om ${key}: det bör stå 5 § & åäö.`,
    )
    return [key, lines.join('\n')] as const
  })
  const own = { kind: kinds.organisation, name: 'Sammanslutningen Örebro & Kumla', category: categories.municipality }
  const asked = RESPONDENT_FIELDS.map(
    (field) =>
      [
        fieldKey({ kind: 'respondent', field }),
        new Map(Object.entries(own)).get(field) ?? `Uppgift om ${field}`,
      ] as const,
  )
  return {
    form,
    answers: Object.fromEntries([...asked, ...said]),
    positions: Object.fromEntries(taken),
    placeholders: [word.chooseOrWrite, choose, writeComment, writeAnswer, word.write],
  }
}

/** The form filled in as Word saves it: a control with several paragraphs is around them, no longer within one. */
export async function filledForm(form: AnswerForm, answers: Texts, positions: Texts): Promise<Uint8Array> {
  const parts: Map<string, string | Uint8Array> = new Map(Object.entries(unzipSync(await wordForm(form))))
  const blank = parts.get('word/document.xml')
  let xml = typeof blank === 'string' ? blank : new TextDecoder().decode(blank)
  const rows: readonly FormField[] = [
    ...form.sections.map(({ id }) => ({ kind: 'row', row: { kind: 'section', id }, part: 'comment' }) as const),
    ...form.questions.map(({ id }) => ({ kind: 'row', row: { kind: 'question', id }, part: 'comment' }) as const),
    { kind: 'row', row: { kind: 'overall' }, part: 'comment' },
    ...RESPONDENT_FIELDS.map((field) => ({ kind: 'respondent', field }) as const),
  ]
  for (const field of rows) {
    xml = written(xml, fieldTag(field), answers[fieldKey(field)] ?? '')
    const position = positions[fieldKey(field)]
    if (field.kind === 'row' && position !== undefined)
      xml = written(xml, fieldTag({ ...field, part: 'position' }), position)
  }
  return zipped(new Map([...parts, ['word/document.xml', xml]]))
}

const PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="FormAnswer"/></w:pPr>'

function written(xml: string, tag: string, text: string): string {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`)
  const [start, end] = [xml.lastIndexOf('<w:sdt>', at), xml.indexOf('</w:sdt>', at) + '</w:sdt>'.length]
  const lines = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
  const filled = xml
    .slice(start, end)
    .replace('<w:showingPlcHdr/>', '')
    .replace(/<w:sdtContent>.*<\/w:sdtContent>/, () => {
      const inner = lines.length === 1 ? lines[0] : lines.map((line) => `${PARAGRAPH}${line}</w:p>`).join('')
      return `<w:sdtContent>${inner}</w:sdtContent>`
    })
  if (lines.length === 1) return xml.slice(0, start) + filled + xml.slice(end)
  const [before, after] = [xml.lastIndexOf('<w:p>', start), xml.indexOf('</w:p>', end) + '</w:p>'.length]
  return xml.slice(0, before) + filled + xml.slice(after)
}
