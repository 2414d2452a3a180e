import { PACK } from '../messages/pack.ts'
import type { Language } from '../model/language.ts'
import type { PublishedBlock, PublishedRun } from '../model/publication.ts'
import type { Contact } from './consultation.ts'
import { heading, mailTo, paragraph } from './publication-parts.ts'

/** Who answers questions, under a heading; nothing when nobody is named. */
export function contactBlocks(
  contact: Contact | undefined,
  { title, welcome }: { readonly title: string; readonly welcome: string },
  language: Language,
): readonly PublishedBlock[] {
  const lines = linesOf(contact, language)
  return lines.length === 0 ? [] : [heading(2, 'kontakt', title), paragraph([{ text: `${welcome}\n` }, ...lines])]
}

/** A line for each thing known of them. */
function linesOf(contact: Contact | undefined, language: Language): readonly PublishedRun[] {
  if (contact === undefined) return []
  const { role, unit, organisation, phone, email } = contact
  const called = phone === undefined ? undefined : `${PACK[language].phone}: ${phone}`
  const lines = [role, unit, organisation, called].flatMap((line) => (line === undefined ? [] : [{ text: line }]))
  const all: PublishedRun[] = [...lines, ...(email === undefined ? [] : [mailTo(email)])]
  return all.flatMap((line, index) => (index === 0 ? [line] : [{ text: '\n' }, line]))
}
