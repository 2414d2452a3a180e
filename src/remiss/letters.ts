import { ANSWER_FORM } from '../messages/answer-form.ts'
import { LETTERS, type LetterTexts } from '../messages/letters.ts'
import { formatDate } from '../model/calendar.ts'
import { answerFileName, type RespondentKind } from '../model/form-field.ts'
import { formatDay, formatDayInText, namesDay } from '../model/named-day.ts'
import { dayOf } from '../model/pack.ts'
import { plainText } from '../model/plain-text.ts'
import type { Publication, PublishedBlock } from '../model/publication.ts'
import type { Consultation, Group } from './consultation.ts'
import { contactBlocks } from './contact.ts'
import { correctionMark } from './correction-mark.ts'
import { partOfName } from './file-names.ts'
import { numberedQuestions, questionsTo } from './letter-questions.ts'
import { isPrivatePerson, type NumberedRecipient, type Planning, packTexts, publishingOf } from './planning.ts'
import {
  facts,
  heading,
  list,
  mailTo,
  pageAt,
  paragraph,
  runningHead,
  sectionBlocks,
  withoutHeading,
} from './publication-parts.ts'
import { type Publisher, publisherOf } from './published-blocks.ts'
import { sectionLink } from './questions.ts'
import { sendingDay } from './sending-day.ts'
import { withUniqueIds } from './unique-ids.ts'

/** A letter under way. */
interface Writing {
  readonly planning: Planning
  readonly texts: LetterTexts
  readonly publisher: Publisher
  readonly group: Group | undefined
  readonly recipient: NumberedRecipient | undefined
  /** What the region's own words in the letter say, so that nothing is said twice. */
  readonly said: string
}

/**
 * The cover letter to a group, or to one recipient. The region's own text comes first; after it, what practice asks of a
 * letter (förvaltningslagen (2017:900) 26 § is the model, though it does not bind regions here) and that text does not say.
 */
export function coverLetter(
  planning: Planning,
  group: Group | undefined,
  recipient?: NumberedRecipient | undefined,
): Publication {
  const { request, consultation } = planning
  const { language, face } = request
  const texts = LETTERS[language]
  const publisher = publisherOf(consultation.document, publishingOf(request.consultation, planning, 'nowhere'))
  const writing: Writing = { planning, texts, publisher, group, recipient, said: saidIn(consultation, group) }
  const title = consultation.titled ? consultation.title : texts.rubric(request.proposal.document.title)
  const labels = packTexts(planning)
  const day = sendingDay(request)
  return {
    layout: 'letter',
    language,
    title,
    facts: facts([
      [labels.date, formatDate(day, language)],
      [labels.dnr, consultation.dnr],
      [labels.lastDay, formatDay(consultation.closes, language)],
    ]),
    running: runningHead(face.sender, consultation.dnr, title, correctionMark(planning)),
    ...(day && { date: day }),
    blocks: withUniqueIds([
      paragraph(recipient?.official ?? group?.title ?? '', 'address'),
      ...correction(writing),
      ...ownText(writing),
      ...limits(writing),
      ...questions(writing),
      ...reply(writing),
      ...privacy(writing),
      ...consultation.nextStep.flatMap((section) => sectionBlocks(section, 2, publisher)),
      ...contact(writing),
      ...(face.closing.length === 0 ? [] : [paragraph(face.closing.join('\n'), 'closing')]),
      ...enclosures(writing),
    ]),
    notes: publisher.notes(),
  }
}

function saidIn({ reply }: Consultation, group: Group | undefined): string {
  return [...(group?.letter ? [group.letter] : []), ...reply].map(plainText).join('\n')
}

/** That it replaces an earlier one, before everything else. */
function correction({ planning, texts }: Writing): readonly PublishedBlock[] {
  const earlier = planning.request.corrects?.manifest
  if (earlier === undefined) return []
  const { title, replaces, answered } = texts.correction
  const date = formatDate(dayOf(earlier), planning.request.language) || undefined
  return [{ kind: 'notice', title, blocks: [paragraph(`${replaces(date)} ${answered}`)] }]
}

function ownText({ planning, texts, publisher, group }: Writing): readonly PublishedBlock[] {
  if (group?.letter) return withoutHeading(group.letter, 1, publisher)
  const { face, proposal } = planning.request
  return [paragraph(texts.invitation(face.sender, proposal.document.title))]
}

/** As long as questions may be in all to stand in the letter itself: some ten lines. */
const LONGEST_QUESTIONS = 900
const MOST_QUESTIONS = 6

/** What is asked: the questions, when they are few and short. One who is limited to some sections gets those about them. */
function questions({ planning, texts, said, recipient }: Writing): readonly PublishedBlock[] {
  const { questions: all } = planning.consultation
  const words = texts.questions
  if (all.length === 0) {
    const isSaid = /synpunkt|fråg|yttra|kommentar|comment|question|view/i.test(said)
    return isSaid ? [] : [paragraph(words.none)]
  }
  const document = packTexts(planning).titleOf.questions
  const asked = questionsTo(recipient, planning)
  if (asked.length === 0) return [heading(2, 'fragor', words.title), paragraph(words.noneOfThese(document))]
  const letters = asked.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > LONGEST_QUESTIONS || asked.length > MOST_QUESTIONS)
    return [paragraph(words.elsewhere(all.length, document))]
  return [
    heading(2, 'fragor', words.title),
    paragraph(words.these(asked.length)),
    ...numberedQuestions(asked),
    ...(asked.length === all.length ? [] : [paragraph(words.others(document))]),
  ]
}

/** How to answer: the region's section, and what it leaves out. */
function reply(writing: Writing): readonly PublishedBlock[] {
  const { planning, texts, publisher } = writing
  const own = planning.consultation.reply.flatMap((section) => sectionBlocks(section, 2, publisher))
  const missing = unsaid(writing)
  if (own.length > 0) return [...own, ...missing]
  return missing.length === 0 ? [] : [heading(2, 'sa-svarar-ni', texts.reply.title), ...missing]
}

/** What the region's own words leave out: nothing that they speak of is said again. */
function unsaid(writing: Writing): readonly PublishedBlock[] {
  const { planning, texts, said, recipient } = writing
  const { closes, dnr } = planning.consultation
  const { language } = planning.request
  const words = texts.reply
  const kind = readerKind(writing)
  const someone = kind === 'person' ? words.yourName : ANSWER_FORM[language].yourOrganisation
  const who = partOfName(recipient?.official ?? '') || someone
  const sentences = [
    ...(closes === '' || namesDay(said, closes) ? [] : [words.lastDay(formatDayInText(closes, language))]),
    ...(/formulär|\bform\b/i.test(said) ? [] : [words.form]),
    ...(dnr === '' || said.includes(dnr) || /ämnesrad|diarienummer|\bsubject line|case number/i.test(said)
      ? []
      : [words.subject[kind](dnr)]),
  ]
  const isNamed = dnr === '' || /filnamn|\bdöp|namnge|file ?name|name the file/i.test(said)
  return [
    ...address(planning, texts, said),
    ...(sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]),
    ...(ABOUT_FILES.test(said) ? [] : [paragraph(words.files.lead), list(words.files.ways)]),
    ...(isNamed ? [] : [paragraph(words.fileNames(answerFileName(dnr, who, 'docx'), answerFileName(dnr, who, 'pdf')))]),
  ]
}

/** Whether the one who reads the letter answers for an organisation: to a group, unless all in it are private persons. */
function readerKind({ planning, group, recipient }: Writing): RespondentKind {
  const readers = recipient ? [recipient] : planning.recipients.filter((each) => each.group === group)
  const isPerson = readers.length > 0 && readers.every((each) => isPrivatePerson(each.recipient))
  return isPerson ? 'person' : 'organisation'
}

/** Words of a text that says which files to send in. To name the form in Word is not to say that. */
const ABOUT_FILES =
  /\b(?:docx|pdf|json|word-?fil|word file|i word\b|in word\b|två (?:format|filer)|two (?:formats|files))/i

/** Where to send the answer, unless the region's text has the address. */
function address(
  { consultation: { answerTo, reply: own } }: Planning,
  { reply: words }: LetterTexts,
  said: string,
): readonly PublishedBlock[] {
  const isMailbox = own.some((section) => /\S@\S/.test(plainText(section)))
  const email =
    answerTo.email !== undefined && !isMailbox && !said.includes(answerTo.email) ? answerTo.email : undefined
  const url = answerTo.url !== undefined && !said.includes(answerTo.url) ? answerTo.url : undefined
  if (email === undefined && url === undefined) return []
  const byMail = /e-?post|mejl|e-?mail/i.test(said) ? words.mailbox : words.byMail
  const parts = [
    ...(email === undefined ? [] : [{ text: byMail }, mailTo(email)]),
    ...(url === undefined ? [] : [{ text: email === undefined ? words.onPage : words.mailOrPage }, pageAt(url)]),
    { text: '.' },
  ]
  return [paragraph(parts)]
}

/** The sections a recipient is limited to; to a group, where they are found. */
function limits({ planning, texts, group, recipient, said }: Writing): readonly PublishedBlock[] {
  const words = texts.limits
  if (recipient === undefined) {
    const some = planning.recipients.some((each) => each.group === group && each.limited)
    return some && !/sändlist|list of recipients/i.test(said) ? [paragraph(words.inList)] : []
  }
  if (!recipient.limited) return []
  const title = heading(2, 'avsnitt', words.title)
  if (recipient.limits.length === 0) return [title, paragraph(words.some)]
  const items = recipient.limits.map((section) => sectionLink(section, planning))
  return [title, paragraph(words.these(items.length)), list(items)]
}

/** The region's section on public records and personal data, else what the header says of them. */
function privacy({ planning, texts, publisher }: Writing): readonly PublishedBlock[] {
  const { privacy: sections, privacyNotice } = planning.consultation
  if (sections.length > 0) return sections.flatMap((section) => sectionBlocks(section, 2, publisher))
  return privacyNotice === undefined ? [] : [heading(2, 'personuppgifter', texts.privacy), paragraph(privacyNotice)]
}

function contact({ planning, texts }: Writing): readonly PublishedBlock[] {
  return contactBlocks(planning.consultation.contact, texts.contact, planning.request.language)
}

/** The documents for all, by title. */
function enclosures({ planning, texts }: Writing): readonly PublishedBlock[] {
  const enclosed = planning.documents.filter(({ audience }) => audience.kind === 'all')
  if (enclosed.length === 0) return []
  const items = enclosed.map(({ title, page }) => [{ text: title, link: page }])
  return [heading(2, 'handlingar', texts.enclosures), list(items)]
}
