import type { Entry } from '../../model/corpus.ts'
import { entryOf } from '../../model/header.ts'
import type { Bilingual } from '../../model/language.ts'
import { type Span, START } from '../../model/place.ts'
import type { Column, Recipient } from '../../model/recipients.ts'
import type { Problem, Sentence } from '../rule.ts'

/** Says where the recipient is, in findings about a file; a sentence of each rule that uses {@link aboutRecipient}. */
export const IN_FILE: Bilingual<Sentence> = {
  sv: () => 'Här är raden i filen.',
  en: () => 'Here is the row in the file.',
}

/**
 * A problem with a recipient: at its value when the list stands in the consultation itself, else at `recipients`
 * with the row of the file as related place.
 */
export function aboutRecipient(
  consultation: Entry,
  recipient: Recipient,
  column: Column,
  problem: Omit<Problem, 'span'>,
): Problem {
  const span = recipient.spanOf(column)
  const { path } = recipient.place
  if (path === consultation.path) return { ...problem, span }
  const row = { place: { path, span }, sentence: 'inFile' }
  return { ...problem, span: listSpan(consultation), related: [row, ...(problem.related ?? [])] }
}

/** Where what concerns the list as a whole is reported: its key. */
export function listSpan({ header }: Entry): Span {
  return entryOf(header, 'recipients')?.keySpan ?? START
}
