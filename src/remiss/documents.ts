import type { PackRole } from '../model/pack.ts'
import { caseNumberInNames } from './file-names.ts'
import { type Beginning, inAllFormats, type PlannedDocument, packTexts } from './planning.ts'
import { questionsPublication } from './questions.ts'
import { recipientListPublication, recipientRows } from './recipient-list.ts'

/** Gives a name that no other document has. */
type NameGiver = (wanted: string) => string

/** The documents of a pack, in the order the front page lists them. */
export function documentsOf(beginning: Beginning, give: NameGiver): readonly PlannedDocument[] {
  return [
    shared('questions', beginning, give, (planning) => inAllFormats(questionsPublication(planning))),
    shared('recipient-list', beginning, give, (planning) => [
      ...inAllFormats(recipientListPublication(planning)),
      { format: 'csv', content: { kind: 'table', rows: recipientRows(planning) } },
    ]),
  ]
}

/** A document for all, called by its role. */
function shared(
  role: Exclude<PackRole, 'cover-letter' | 'proposal' | 'annex'>,
  beginning: Beginning,
  give: NameGiver,
  contents: PlannedDocument['contents'],
): PlannedDocument {
  const texts = packTexts(beginning)
  const { consultation, proposal } = beginning.request
  return {
    role,
    audience: { kind: 'all' },
    title: texts.titleOf[role],
    stem: give(named([caseNumberInNames(beginning.consultation.dnr), texts.nameOf[role]])),
    sources: [consultation.source.path, proposal.source.path],
    contents,
  }
}

function named(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-')
}
