import { messages } from '../messages/messages.ts'
import { PACK_REPORT } from '../messages/pack-report.ts'
import { formatSize } from '../model/file-size.ts'
import type { Language } from '../model/language.ts'
import { FRONT_PAGE, type Pack } from '../model/pack.ts'
import type { PackPlan } from '../model/pack-plan.ts'
import type { Recipient } from '../model/recipients.ts'
import { visible } from '../model/visible.ts'
import { consultationFrom } from '../remiss/consultation.ts'
import { joined } from './diff-files.ts'
import { countOf, listFindings, type SentFindings } from './remiss-findings.ts'
import type { ReadRequest } from './remiss-request.ts'
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
    unread: read.unread,
  }
}

/** What the one who builds a pack should know before it is sent, a line each. */
export function notesOn({ pack, read, sent, language }: Planned): readonly string[] {
  const { notes } = PACK_REPORT[language]
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = countOf(sent, severity)
    return count > 0 ? [messages(language).count(severity, count)] : []
  })
  const uncommitted = pack.sources.flatMap(({ path, revision }) => (revision === undefined ? path : []))
  const command = `rus validate ${sent.documents.join(' ')}`
  return [
    ...listFindings(sent, language),
    ...(counts.length > 0 ? [notes.findings(counts, command)] : []),
    ...(uncommitted.length > 0 ? [notes.uncommitted(uncommitted)] : []),
    ...(read.unread.length > 0 ? [notes.unread(read.unread)] : []),
    ...(read.request.base === undefined ? [notes.noBase] : []),
  ]
}

/** What was written, and what to do now. */
export function reportText({ pack, language }: Planned, { files, bytes, zip }: Written, output: string): string {
  const { done, next, hash } = PACK_REPORT[language]
  const letters = new Set(
    pack.files.flatMap(({ audience }) => (audience.kind === 'recipient' ? [audience.number] : [])),
  )
  const lines = [
    done(output, files, formatSize(bytes, language)),
    `${hash}: ${pack.documentHash}`,
    '',
    next.read(joined(output, FRONT_PAGE)),
    next.send(joined(output, zip)),
    ...(letters.size > 0 ? [next.letters(letters.size)] : []),
    next.verify(`rus remiss verify ${output}`),
  ]
  return `${lines.map(visible).join('\n')}\n`
}
