import { PROPOSALS } from '../messages/proposals.ts'
import { sectionsOf } from '../model/document.ts'
import type { Publication } from '../model/publication.ts'
import type { DocumentPlan } from './document-plan.ts'
import { endingOf, partOfName } from './file-names.ts'
import { type Beginning, type Content, inAllFormats, type Planning, packTexts, publishingOf } from './planning.ts'
import { proposalPublication } from './proposal.ts'
import { languageOf } from './proposal-document.ts'
import { facts, runningHead } from './publication-parts.ts'
import type { Annex, SentDocument } from './request.ts'
import { sendingDay } from './sending-day.ts'

/** An annex, set as the proposal is or handed on as it is. */
export function annexDocument(annex: Annex, number: number, beginning: Beginning): DocumentPlan {
  const plan = {
    role: 'annex',
    title: packTexts(beginning).annex(number, annex.title),
    parts: [String(number), partOfName(annex.title)],
  } as const
  if (annex.kind === 'document') {
    const { path } = annex.sent.source
    const contents = (planning: Planning) => inAllFormats(annexPublication(annex.sent, number, planning))
    return { ...plan, sources: [path], holds: path, contents }
  }
  const { path } = annex.source
  const ending = endingOf(path)
  const content: Content = { format: 'copy', content: { kind: 'file', path }, ending }
  return { ...plan, sources: [path], holds: path, ending, contents: () => [content] }
}

function annexPublication(sent: SentDocument, number: number, planning: Planning): Publication {
  const { request, consultation } = planning
  const { dnr } = consultation
  const language = languageOf(sent, request.language)
  const day = sendingDay(request)
  const subtitle = packTexts(planning).annexTo(number, consultation.title)
  const { publication } = proposalPublication({
    sent,
    subtitle,
    facts: facts([[PROPOSALS[language].dnr, dnr]]),
    running: runningHead(request.face.sender, dnr, sent.document.title),
    numbered: false,
    publishing: publishingOf(sent, planning, 'here'),
    language,
    ...(day && { date: day }),
  })
  return isShort(sent) ? asSheet(publication) : publication
}

/** A document of fewer words and sections than these is a page or two: a title page and contents would be more than it. */
const SHORT = { words: 600, sections: 4 }

function isShort({ document, text }: SentDocument): boolean {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  return body.split(/\s+/).length < SHORT.words && sectionsOf(document).length < SHORT.sections
}

function asSheet({ contents: _, ...publication }: Publication): Publication {
  return { ...publication, layout: 'sheet' }
}
