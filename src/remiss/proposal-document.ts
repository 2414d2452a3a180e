import { PROPOSALS } from '../messages/proposals.ts'
import { formatDate } from '../model/calendar.ts'
import { textAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import { correctedOn, correctionMark } from './correction-mark.ts'
import type { DocumentPlan } from './document-plan.ts'
import { type Beginning, inAllFormats, type Planning, packTexts, publishingOf } from './planning.ts'
import { type Proposal, proposalPublication } from './proposal.ts'
import { facts, runningHead } from './publication-parts.ts'
import type { SentDocument } from './request.ts'
import { sendingDay } from './sending-day.ts'

/** The proposal as a document of the pack. */
export function proposalDocument({ request }: Beginning): DocumentPlan {
  const { document, source } = request.proposal
  return {
    role: 'proposal',
    title: packTexts({ request }).proposal(document.title),
    sources: [source.path],
    holds: source.path,
    contents: (planning) => inAllFormats(publishedProposal(planning).publication),
  }
}

/** The proposal as it is sent out, and what its sections are called there. */
export function publishedProposal(planning: Planning): Proposal {
  const { request, consultation } = planning
  const { dnr, version, opens, closes } = consultation
  const day = sendingDay(request)
  const language = languageOf(request.proposal, request.language)
  const texts = PROPOSALS[language]
  const corrected = correctedOn(planning)
  return proposalPublication({
    sent: request.proposal,
    subtitle: texts.sentOut,
    facts: facts([
      [texts.dnr, dnr],
      [texts.version, version],
      [texts.corrected, corrected === '' ? texts.replacesEarlier : corrected && formatDate(corrected, language)],
      [texts.period, opens === '' || closes === '' ? undefined : texts.days(opens, closes)],
    ]),
    running: runningHead(request.face.sender, dnr, version, correctionMark(planning, language), texts.sentOut),
    numbered: request.paragraphNumbers,
    publishing: publishingOf(request.proposal, planning, 'here'),
    language,
    ...(day && { date: day }),
  })
}

/** The language a document is written in, else that of the pack. */
export function languageOf({ document }: SentDocument, otherwise: Language): Language {
  const written = textAt(document.header, 'language')
  return written === 'sv' || written === 'en' ? written : otherwise
}
