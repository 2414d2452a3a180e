import { annexDocument } from './annex-document.ts'
import { changeReport } from './change-report.ts'
import { correctionPublication } from './correction.ts'
import { type DocumentPlan, sourcesOf } from './document-plan.ts'
import { caseNumberInNames } from './file-names.ts'
import { answerForm } from './form.ts'
import { groupLetter, recipientLetter } from './letter-documents.ts'
import { dispatchList, recipientList } from './list-documents.ts'
import {
  type Beginning,
  type Content,
  inAllFormats,
  type PlannedDocument,
  type Planning,
  packTexts,
  sectionPage,
} from './planning.ts'
import { printedForm } from './printed-form.ts'
import { proposalDocument } from './proposal-document.ts'
import { questionsPublication } from './questions.ts'
import { TIMELINE_PICTURE, timelinePublication } from './round-timeline.ts'

/** Gives a name that no other document has. */
type NameGiver = (wanted: string) => string

/** The documents of a pack, in the order the front page lists them. */
export function documentsOf(beginning: Beginning, give: NameGiver): readonly PlannedDocument[] {
  const { consultation, request, recipients } = beginning
  const plans = [
    ...corrections(beginning),
    ...consultation.groups.map((group) => groupLetter(group, beginning)),
    proposalDocument(beginning),
    ...changes(beginning),
    ...forAnswers(beginning),
    recipientList(beginning),
    ...timelines(beginning),
    ...request.annexes.map((annex, index) => annexDocument(annex, index + 1, beginning)),
    ...(request.perRecipient ? recipients.map((recipient) => recipientLetter(recipient, beginning)) : []),
    dispatchList(beginning),
  ]
  return plans.map((plan) => named(plan, beginning, give))
}

function named(plan: DocumentPlan, beginning: Beginning, give: NameGiver): PlannedDocument {
  const { role, parts = [], title, sources, holds, contents, audience = { kind: 'all' }, ending = '.html' } = plan
  const words = [caseNumberInNames(beginning.consultation.dnr), packTexts(beginning).nameOf[role], ...parts]
  const stem = give(plan.stem ?? words.filter((word) => word !== '').join('-'))
  return { role, audience, title, stem, page: `${stem}${ending}`, sources, ...(holds && { holds }), contents }
}

function corrections({ request, ...beginning }: Beginning): readonly DocumentPlan[] {
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

/** The report of changes and the comparison word for word, when there is a version to compare with. */
function changes({ request, ...beginning }: Beginning): readonly DocumentPlan[] {
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
function forAnswers(beginning: Beginning): readonly DocumentPlan[] {
  const { titleOf } = packTexts(beginning)
  const sources = sourcesOf(beginning)
  const questions: DocumentPlan = {
    role: 'questions',
    title: titleOf.questions,
    sources,
    contents: (planning) => inAllFormats(questionsPublication(planning)),
  }
  const form: DocumentPlan = { role: 'answer-form', title: titleOf['answer-form'], sources, contents: formContents }
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

/** The calendar of the round, as a document and as the picture alone. */
function timelines({ request, timeline }: Beginning): readonly DocumentPlan[] {
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
