import type { DocumentPlan } from './document-plan.ts'
import { letterFiles } from './letter-documents.ts'
import { type Beginning, inAllFormats, packTexts } from './planning.ts'
import { dispatchRows, recipientListPublication, recipientRows } from './recipient-list.ts'

export function recipientList(beginning: Beginning): DocumentPlan {
  return {
    role: 'recipient-list',
    title: packTexts(beginning).titleOf['recipient-list'],
    sources: listSources(beginning),
    contents: (planning) => [
      ...inAllFormats(recipientListPublication(planning)),
      { format: 'csv', content: { kind: 'table', rows: recipientRows(planning) } },
    ],
  }
}

/** For the sender alone: it has the addresses. */
export function dispatchList(beginning: Beginning): DocumentPlan {
  const { titleOf, nameOf, internal } = packTexts(beginning)
  return {
    role: 'dispatch-list',
    audience: { kind: 'sender' },
    title: titleOf['dispatch-list'],
    stem: `${internal}/${nameOf['dispatch-list']}`,
    sources: listSources(beginning),
    ending: '.csv',
    contents: (planning) => {
      const rows = dispatchRows(planning, (recipient) => letterFiles(recipient, planning))
      return [{ format: 'csv', content: { kind: 'table', rows } }]
    },
  }
}

function listSources({ request }: Beginning): readonly string[] {
  const {
    recipientFile,
    consultation,
    proposal: { source },
  } = request
  return [consultation.source.path, ...(recipientFile ? [recipientFile.path] : []), source.path]
}
