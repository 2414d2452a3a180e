import type { PublishedRun } from '../model/publication.ts'
import type { Contact } from './consultation.ts'
import { mailTo } from './publication-parts.ts'

/** Who answers questions, a line for each thing known of them; empty when nobody is named. */
export function contactLines(contact: Contact | undefined): readonly PublishedRun[] {
  if (contact === undefined) return []
  const { role, unit, organisation, phone, email } = contact
  const lines = [role, unit, organisation, phone].flatMap((line) => (line === undefined ? [] : [{ text: line }]))
  const all: PublishedRun[] = [...lines, ...(email === undefined ? [] : [mailTo(email)])]
  return all.flatMap((line, index) => (index === 0 ? [line] : [{ text: '\n' }, line]))
}
