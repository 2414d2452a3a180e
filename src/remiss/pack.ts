import { sectionsOf } from '../model/document.ts'
import type { Pack, PackFile, PackSource } from '../model/pack.ts'
import { documentsOf } from './documents.ts'
import { caseNumberInNames, nameGiver, partOfName } from './file-names.ts'
import { type Beginning, beginningOf, type PlannedDocument, type Planning, packTexts } from './planning.ts'
import type { PackRequest } from './request.ts'

/**
 * Everything that a consultation sends out, as values: every file with its name, who it is for and what it says. Pure;
 * a faulty document makes a pack that says less, and never throws.
 */
export async function planPack(request: PackRequest): Promise<Pack> {
  const beginning = await beginningOf(request)
  const name = packName(beginning)
  const planning: Planning = { ...beginning, name, documents: documentsOf(beginning, nameGiver([name])) }
  const { consultation } = planning
  return {
    consultation: consultation.id,
    title: consultation.title,
    dnr: consultation.dnr,
    language: request.language,
    opens: consultation.opens,
    closes: consultation.closes,
    name,
    documentHash: planning.documentHash,
    sources: sourcesOf(request),
    sections: sectionsOf(request.proposal.document).map(({ id, number, heading }) => ({ id, number, heading })),
    files: planning.documents.flatMap((document) => filesOf(document, planning)),
    ...(request.allowedFindings && { allowedFindings: request.allowedFindings }),
  }
}

/** `20RS6401-remiss-2021`; with an addition when the earlier pack, which it corrects, is called so. */
function packName({ consultation, request }: Beginning): string {
  const parts = [caseNumberInNames(consultation.dnr), partOfName(consultation.id)].filter((part) => part !== '')
  const taken = request.corrects ? [request.corrects.manifest.name] : []
  const plain = parts.join('-') || 'remiss'
  if (!taken.includes(plain)) return nameGiver(taken)(plain)
  return nameGiver(taken)(`${plain}-${packTexts({ request }).correctionPack}`)
}

/** In order of path, each once. */
function sourcesOf({ consultation, proposal, base, round, annexes }: PackRequest): readonly PackSource[] {
  const all = [
    consultation.source,
    proposal.source,
    ...(base ? [base.source] : []),
    ...(round ? [round.source] : []),
    ...annexes.map((annex) => (annex.kind === 'document' ? annex.sent.source : annex.source)),
  ]
  const each = new Map(all.map((source) => [`${source.path}\n${source.sha256}`, source]))
  return [...each.values()].sort((first, second) => (first.path < second.path ? -1 : first.path > second.path ? 1 : 0))
}

function filesOf(document: PlannedDocument, planning: Planning): readonly PackFile[] {
  const { role, audience, title, stem, sources } = document
  return document.contents(planning).map(({ format, content, ending = `.${format}` }) => ({
    name: `${stem}${ending}`,
    role,
    audience,
    language: content.kind === 'publication' ? content.publication.language : planning.request.language,
    title,
    format,
    sources,
    content,
  }))
}
