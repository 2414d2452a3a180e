import { messages } from '../messages/messages.ts'
import { PACK } from '../messages/pack.ts'
import { PACK_REPORT } from '../messages/pack-report.ts'
import { formatDate } from '../model/calendar.ts'
import { formatSize } from '../model/file-size.ts'
import type { Language } from '../model/language.ts'
import { dayOf, FRONT_PAGE, type Pack, type PackFile } from '../model/pack.ts'
import type { PackPlan } from '../model/pack-plan.ts'
import type { Recipient } from '../model/recipients.ts'
import { visible } from '../model/visible.ts'
import { consultationFrom } from '../remiss/consultation.ts'
import { correctsNothing } from '../remiss/correction-differences.ts'
import { unsentText } from '../remiss/unsent-text.ts'
import { joined } from './diff-files.ts'
import { countOf, type SentFindings, toldFindings } from './remiss-findings.ts'
import type { LeftOut, ReadRequest } from './remiss-request.ts'
import type { Written } from './remiss-write.ts'

/** A pack that is planned, and what it was planned from. */
export interface Planned {
  readonly pack: Pack
  readonly read: ReadRequest
  readonly sent: SentFindings
  /** Of the one who builds it. */
  readonly language: Language
}

/** The plan with all that is told beside it. */
export function planOf({ pack, read, sent }: Planned): PackPlan {
  const { recipients, consultation } = read.request
  const { groups } = consultationFrom(consultation.document)
  const inGroup = (id: string) => recipients.filter(({ group }) => group === id)
  const isLimited = ({ sections }: Recipient) => sections.length > 0
  const counts = groups.map(({ id, title }) => {
    const own = inGroup(id)
    return { id, title, recipients: own.length, limited: own.filter(isLimited).length }
  })
  return {
    pack,
    groups: counts,
    withoutGroup: recipients.filter(({ group }) => !groups.some(({ id }) => id === group)).length,
    findings: { errors: countOf(sent, 'error'), warnings: countOf(sent, 'warning'), notes: countOf(sent, 'note') },
    unread: [...read.left.compared, ...read.left.annexes, ...read.left.pictures],
  }
}

/** What the one who builds a pack should know before it is sent, a line each. */
export function notesOn({ pack, read, sent, language }: Planned): readonly string[] {
  const { notes } = PACK_REPORT[language]
  const told = toldFindings(sent, language)
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = countOf(sent, severity)
    return count > 0 ? [messages(language).count(severity, count)] : []
  })
  const uncommitted = pack.sources.flatMap(({ path, revision }) => (revision === undefined ? path : []))
  const command = `rus validate ${sent.documents.join(' ')}`
  return [
    ...told.lines,
    ...(told.left > 0 ? [notes.more(told.left)] : []),
    ...(counts.length > 0 ? [notes.findings(counts, command)] : []),
    ...(uncommitted.length > 0 ? [notes.uncommitted(uncommitted)] : []),
    ...leftNotes(read.left, language),
    ...(read.request.base === undefined ? [notes.noBase] : []),
    ...unsentNotes(read, language),
    ...correctionNotes(pack, read, language),
  ]
}

/** What was named to be sent, and is not. */
function leftNotes({ compared, annexes, pictures }: LeftOut, language: Language): readonly string[] {
  const { unread, annexesLeft, picturesLeft } = PACK_REPORT[language].notes
  return [
    ...(compared.length > 0 ? [unread(compared)] : []),
    ...(annexes.length > 0 ? [annexesLeft(annexes)] : []),
    ...(pictures.length > 0 ? [picturesLeft(pictures)] : []),
  ]
}

/** What is written in the consultation and nobody gets. */
function unsentNotes({ request }: ReadRequest, language: Language): readonly string[] {
  const { notes } = PACK_REPORT[language]
  const { lead, sections } = unsentText(consultationFrom(request.consultation.document))
  const headings = sections.map(({ heading }) => heading)
  return [...(lead ? [notes.unsentLead] : []), ...(headings.length > 0 ? [notes.unsent(headings)] : [])]
}

/** What a correction should have and does not. */
function correctionNotes(pack: Pack, { request }: ReadRequest, language: Language): readonly string[] {
  const earlier = request.corrects?.manifest
  if (earlier === undefined) return []
  const { notes } = PACK_REPORT[language]
  const [now, before] = [lettersIn(pack.files), lettersIn(earlier.files)]
  const day = dayOf(pack)
  return [
    ...(correctsNothing(pack, earlier) ? [notes.unchanged] : []),
    ...(day <= dayOf(earlier) ? [notes.sameDay(formatDate(day, language) || undefined)] : []),
    ...(now === 0 && before > 0 ? [notes.lettersLost(before)] : []),
  ]
}

/** How many recipients there are letters to. */
function lettersIn(files: readonly Pick<PackFile, 'audience'>[]): number {
  return new Set(files.flatMap(({ audience }) => (audience.kind === 'recipient' ? [audience.number] : []))).size
}

/** What was written, and what to do now. */
export function reportText({ pack, read, language }: Planned, { files, bytes, zip }: Written, output: string): string {
  const { done, next, hash, unchanged } = PACK_REPORT[language]
  const { internal, letters } = PACK[pack.language]
  const earlier = read.request.corrects?.manifest
  const count = lettersIn(pack.files)
  const lines = [
    done(output, files, formatSize(bytes, language)),
    `${hash}: ${pack.documentHash}`,
    ...(earlier !== undefined && correctsNothing(pack, earlier) ? [unchanged] : []),
    '',
    next.read(joined(output, FRONT_PAGE)),
    next.send(joined(output, zip)),
    ...(count > 0 ? [next.letters(count, joined(output, `${internal}/${letters}`))] : []),
    next.internal(joined(output, internal)),
    next.verify(`rus remiss verify ${output}`),
  ]
  return `${lines.map(visible).join('\n')}\n`
}
