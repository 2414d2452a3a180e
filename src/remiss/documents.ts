import { PROPOSALS } from '../messages/proposals.ts'
import { formatDate } from '../model/calendar.ts'
import { sectionsOf } from '../model/document.ts'
import { textAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import type { Audience, PackRole } from '../model/pack.ts'
import type { Publication } from '../model/publication.ts'
import { changeReport } from './change-report.ts'
import type { Group } from './consultation.ts'
import { correctionPublication } from './correction.ts'
import { correctedOn, correctionMark } from './correction-mark.ts'
import { caseNumberInNames, endingOf, partOfName } from './file-names.ts'
import { answerForm } from './form.ts'
import { coverLetter } from './letters.ts'
import { sentAlone } from './pack-links.ts'
import {
  type Beginning,
  type Content,
  inAllFormats,
  isPrivatePerson,
  type NumberedRecipient,
  type PlannedDocument,
  type Planning,
  packTexts,
  publishingOf,
  sectionPage,
} from './planning.ts'
import { printedForm } from './printed-form.ts'
import { type Proposal, proposalPublication } from './proposal.ts'
import { facts, runningHead } from './publication-parts.ts'
import { questionsPublication } from './questions.ts'
import { dispatchRows, recipientListPublication, recipientRows } from './recipient-list.ts'
import type { Annex, SentDocument } from './request.ts'
import { TIMELINE_PICTURE, timelinePublication } from './round-timeline.ts'
import { sendingDay } from './sending-day.ts'

/** Gives a name that no other document has. */
type NameGiver = (wanted: string) => string

/** What a document is planned from, before it has a name. */
interface Plan {
  readonly role: PackRole
  readonly audience?: Audience
  readonly title: string
  /** What its name has after the case number and the role. */
  readonly parts?: readonly string[]
  /** Its whole name, when it is not called by case number and role. */
  readonly stem?: string
  readonly sources: readonly string[]
  /** How the name of the file ends that links lead to; `.html` when absent. */
  readonly ending?: string
  readonly holds?: string
  readonly contents: PlannedDocument['contents']
}

/** The documents of a pack, in the order the front page lists them. */
export function documentsOf(beginning: Beginning, give: NameGiver): readonly PlannedDocument[] {
  const { consultation, request, recipients } = beginning
  const plans = [
    ...corrections(beginning),
    ...consultation.groups.map((group) => groupLetter(group, beginning)),
    proposal(beginning),
    ...changes(beginning),
    ...forAnswers(beginning),
    recipientList(beginning),
    ...timelines(beginning),
    ...request.annexes.map((annex, index) => annexed(annex, index + 1, beginning)),
    ...(request.perRecipient ? recipients.map((recipient) => recipientLetter(recipient, beginning)) : []),
    dispatchList(beginning),
  ]
  return plans.map((plan) => named(plan, beginning, give))
}

function named(plan: Plan, beginning: Beginning, give: NameGiver): PlannedDocument {
  const { role, parts = [], title, sources, holds, contents, audience = { kind: 'all' }, ending = '.html' } = plan
  const words = [caseNumberInNames(beginning.consultation.dnr), packTexts(beginning).nameOf[role], ...parts]
  const stem = give(plan.stem ?? words.filter((word) => word !== '').join('-'))
  return { role, audience, title, stem, page: `${stem}${ending}`, sources, ...(holds && { holds }), contents }
}

function corrections({ request, ...beginning }: Beginning): readonly Plan[] {
  const earlier = request.corrects?.manifest
  if (earlier === undefined) return []
  const { titleOf } = packTexts({ request })
  return [
    {
      role: 'correction',
      title: titleOf.correction,
      sources: sourcesOf({ request, ...beginning }),
      contents: (planning) => inAllFormats(correctionPublication(planning, earlier)),
    },
  ]
}

function groupLetter(group: Group, beginning: Beginning): Plan {
  return {
    role: 'cover-letter',
    audience: { kind: 'group', group: group.id },
    title: letterTitle(group, beginning),
    parts: [partOfName(group.id)],
    sources: sourcesOf(beginning),
    contents: (planning) => inAllFormats(coverLetter(planning, group)),
  }
}

/** The heading of its text, unless other groups have the same. */
function letterTitle(group: Group, beginning: Beginning): string {
  const heading = group.letter?.heading ?? ''
  const same = beginning.consultation.groups.filter(({ letter }) => letter?.heading === heading)
  return heading === '' || same.length > 1 ? packTexts(beginning).letterToGroup(group.title) : heading
}

function recipientLetter(recipient: NumberedRecipient, beginning: Beginning): Plan {
  const { number, shown, group } = recipient
  const texts = packTexts(beginning)
  const digits = Math.max(3, String(beginning.recipients.length).length)
  const name = [String(number).padStart(digits, '0'), partOfName(shown)].filter((part) => part !== '').join('-')
  const stem = `${texts.internal}/${texts.letters}/${name}`
  return {
    role: 'cover-letter',
    audience: { kind: 'recipient', number },
    title: isPrivatePerson(recipient.recipient) ? texts.letterToPrivatePerson(number) : texts.letterTo(shown),
    stem,
    sources: sourcesOf(beginning),
    contents: (planning) => inAllFormats(sentAlone(coverLetter(planning, group, recipient))),
  }
}

function proposal({ request }: Beginning): Plan {
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

/** The report of changes and the comparison word for word, when there is a version to compare with. */
function changes({ request, ...beginning }: Beginning): readonly Plan[] {
  const { comparison } = beginning
  if (request.base === undefined || comparison === undefined) return []
  const { titleOf } = packTexts({ request })
  const sources = [request.base.source.path, request.proposal.source.path]
  const report = (planning: Planning) => changeReport(request, comparison, (id) => sectionPage(planning, id))
  const { title, dnr } = beginning.consultation
  const content = { kind: 'comparison', set: comparison, consultation: title, dnr } as const
  return [
    {
      role: 'change-report',
      title: titleOf['change-report'],
      sources,
      contents: (planning) => inAllFormats(report(planning)),
    },
    {
      role: 'comparison',
      title: titleOf.comparison,
      sources,
      contents: () => (['html', 'docx'] as const).map((format) => ({ format, content })),
    },
  ]
}

/** The questions, when there are any, and the form. */
function forAnswers(beginning: Beginning): readonly Plan[] {
  const { titleOf } = packTexts(beginning)
  const sources = sourcesOf(beginning)
  const questions: Plan = {
    role: 'questions',
    title: titleOf.questions,
    sources,
    contents: (planning) => inAllFormats(questionsPublication(planning)),
  }
  const form: Plan = { role: 'answer-form', title: titleOf['answer-form'], sources, contents: formContents }
  return beginning.consultation.questions.length === 0 ? [form] : [questions, form]
}

function formContents(planning: Planning): readonly Content[] {
  const form = answerForm(planning)
  const content = { kind: 'form', form } as const
  return [
    { format: 'html', content },
    { format: 'docx', content },
    { format: 'pdf', content: { kind: 'publication', publication: printedForm(form, planning) } },
  ]
}

function recipientList(beginning: Beginning): Plan {
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
function dispatchList(beginning: Beginning): Plan {
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

/** A recipient's own letter, else the one to its group. */
function letterFiles({ number, group }: NumberedRecipient, { documents }: Planning): readonly string[] {
  const letters = documents.filter(({ role }) => role === 'cover-letter')
  const letter =
    letters.find(({ audience }) => audience.kind === 'recipient' && audience.number === number) ??
    letters.find(({ audience }) => audience.kind === 'group' && audience.group === group?.id)
  return letter === undefined ? [] : ['.html', '.docx', '.pdf'].map((ending) => `${letter.stem}${ending}`)
}

/** The calendar of the round, as a document and as the picture alone. */
function timelines({ request, timeline }: Beginning): readonly Plan[] {
  if (timeline === undefined || request.round === undefined) return []
  const picture: Content = { format: 'svg', content: { kind: 'picture', picture: TIMELINE_PICTURE } }
  return [
    {
      role: 'timeline',
      title: packTexts({ request }).titleOf.timeline,
      sources: [request.consultation.source.path, request.round.source.path],
      contents: () => [...inAllFormats(timelinePublication(timeline, request)), picture],
    },
  ]
}

function annexed(annex: Annex, number: number, beginning: Beginning): Plan {
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

/** The language a document is written in, else that of the pack. */
function languageOf({ document }: SentDocument, otherwise: Language): Language {
  const written = textAt(document.header, 'language')
  return written === 'sv' || written === 'en' ? written : otherwise
}

function sourcesOf({ request }: Pick<Beginning, 'request'>): readonly string[] {
  return [request.consultation.source.path, request.proposal.source.path]
}

function listSources({ request }: Beginning): readonly string[] {
  const {
    recipientFile,
    consultation,
    proposal: { source },
  } = request
  return [consultation.source.path, ...(recipientFile ? [recipientFile.path] : []), source.path]
}
