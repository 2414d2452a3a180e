import type { Pack, PackContent, PackFile, PackSource } from '../model/pack.ts'
import { contentDigest } from './content-digest.ts'
import { correctionOf } from './correction.ts'
import { documentsOf } from './documents.ts'
import { caseNumberInNames, nameGiver, partOfName } from './file-names.ts'
import { type Beginning, beginningOf, type PlannedDocument, type Planning, packTexts } from './planning.ts'
import { publishedProposal } from './proposal-document.ts'
import type { PackRequest } from './request.ts'
import { sendingDay } from './sending-day.ts'
import { withUnbrokenSpaces } from './unbroken-spaces.ts'

/**
 * Everything that a consultation sends out, as values: every file with its name, who it is for and what it says. Pure;
 * a faulty document makes a pack that says less, and never throws.
 */
export async function planPack(request: PackRequest): Promise<Pack> {
  const beginning = await beginningOf(request)
  const name = packName(beginning)
  const planning: Planning = { ...beginning, name, documents: documentsOf(beginning, nameGiver([name])) }
  const { consultation } = planning
  const corrects = correctionOf(planning)
  return {
    consultation: consultation.id,
    title: consultation.title,
    dnr: consultation.dnr,
    ...(consultation.version && { version: consultation.version }),
    language: request.language,
    opens: consultation.opens,
    closes: consultation.closes,
    ...(corrects && { sent: sendingDay(request) }),
    name,
    documentHash: planning.documentHash,
    sources: sourcesOf(request),
    sections: publishedProposal(planning).sections,
    files: planning.documents.flatMap((document) => filesOf(document, planning)),
    ...(planning.timeline && { timeline: planning.timeline }),
    ...(corrects && { corrects }),
    ...(request.allowedFindings && { allowedFindings: request.allowedFindings }),
  }
}

/** `20RS6401-remiss-2021`; for a correction under the same id `20RS6401-remiss-2021-rattelse`, and then `-rattelse-2`. */
function packName({ consultation, request }: Beginning): string {
  const parts = [caseNumberInNames(consultation.dnr), partOfName(consultation.id)].filter((part) => part !== '')
  const plain = nameGiver()(parts.join('-') || 'remiss')
  const earlier = request.corrects?.manifest
  if (!earlier?.name.startsWith(plain)) return plain
  const name = `${plain}-${packTexts({ request }).correctionPack}`
  return earlier.corrects === undefined ? name : `${name}-${earlier.corrects.earlier.length + 2}`
}

/** In order of path, each once. */
function sourcesOf({
  consultation,
  proposal,
  base,
  round,
  recipientFile,
  annexes,
  pictureSources,
}: PackRequest): readonly PackSource[] {
  const all = [
    consultation.source,
    proposal.source,
    ...(base ? [base.source] : []),
    ...(round ? [round.source] : []),
    ...(recipientFile ? [recipientFile] : []),
    ...annexes.map((annex) => (annex.kind === 'document' ? annex.sent.source : annex.source)),
    ...pictureSources,
  ]
  const each = new Map(all.map((source) => [`${source.path}\n${source.sha256}`, source]))
  return [...each.values()].sort((first, second) => (first.path < second.path ? -1 : first.path > second.path ? 1 : 0))
}

function filesOf(document: PlannedDocument, planning: Planning): readonly PackFile[] {
  const { role, audience, title, stem, sources } = document
  const contents = document.contents(planning)
  // What a file says is the same however its lines may end.
  const digests = new Map<PackContent, string>()
  const set = new Map<PackContent, PackContent>()
  for (const content of new Set(contents.map((each) => each.content))) {
    digests.set(content, contentDigest(content, planning))
    set.set(content, withUnbrokenSpaces(content))
  }
  return contents.map(({ format, content, ending = `.${format}` }) => ({
    name: `${stem}${ending}`,
    role,
    audience,
    language: content.kind === 'publication' ? content.publication.language : planning.request.language,
    title,
    format,
    sources,
    digest: digests.get(content) ?? '',
    content: set.get(content) ?? content,
  }))
}
