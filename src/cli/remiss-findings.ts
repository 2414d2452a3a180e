import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import { messages } from '../messages/messages.ts'
import { shownCommit } from '../model/commit.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { entryOf } from '../parse/entry.ts'
import { type FindingsContext, messageOf } from '../render/findings-context.ts'
import { groupWithoutLetter } from '../rules/consultation/group-without-letter.ts'
import { groupWithoutRecipients } from '../rules/consultation/group-without-recipients.ts'
import { recipientsIncomplete } from '../rules/consultation/recipients-incomplete.ts'
import { shutsReadersOut } from '../rules/inaccessible.ts'
import { RULES } from '../rules/index.ts'
import { withoutPlainAnnexes } from '../validate/annexes.ts'
import { checkEntry, sorted } from '../validate/check.ts'
import { corpusOf } from '../validate/corpus.ts'
import { shownPath } from './diff-site.ts'
import type { FoundConsultation } from './remiss-consultation.ts'
import type { ReadDocument } from './remiss-sent.ts'
import { isSetting } from './selection.ts'
import { VERSION } from './version.ts'

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]))

/** What is wrong with what is to be sent. Paths are from the working folder; those of a revision begin with it. */
export interface SentFindings {
  readonly findings: readonly Finding[]
  readonly documents: readonly string[]
  readonly sources: ReadonlyMap<string, Source>
}

/**
 * The findings of the documents that are sent, each as it is sent: a proposal may be of a revision, and is then held
 * against the rest of the workspace in the place of the one on disk.
 *
 * @param others files that belong to them, as the list of recipients
 * @param more what is found when their pictures are read, and the fonts are known
 */
export function sentFindings(
  io: Io,
  found: FoundConsultation,
  documents: readonly ReadDocument[],
  others: readonly Source[],
  more: readonly Finding[],
): SentFindings {
  const { root } = found.target.loaded
  const names = new Map(documents.map((each) => [each.source.path, nameOf(io, root, each)]))
  const display = (path: string) => names.get(path) ?? shownPath(io, join(root, path))
  const isOther = (path: string) => others.some((other) => other.path === path) || isSetting(path)
  const findings = [
    ...found.findings.filter(({ place }) => isOther(place.path) && !names.has(place.path)),
    ...ownFindings(found, documents),
    ...more,
  ]
  return {
    findings: sorted(findings.map((finding) => displayed(finding, display))),
    documents: [...names.values()],
    sources: new Map([...documents.map(({ parsed }) => parsed), ...others].map((each) => [display(each.path), each])),
  }
}

/** Each document by itself, and against the others. */
function ownFindings({ corpus, examiner }: FoundConsultation, documents: readonly ReadDocument[]): readonly Finding[] {
  const entries = new Map(
    documents.map(({ document }) => [document.path, entryOf(document, examiner.types.get(document.type ?? ''))]),
  )
  const rest = corpus.entries.filter(({ path }) => !entries.has(path))
  const { byId: _ids, byPath: _paths, ...given } = corpus
  const whole = corpusOf([...rest, ...entries.values()], given)
  return documents.flatMap(({ parsed }) => {
    const entry = entries.get(parsed.path)
    const across = entry === undefined ? [] : checkEntry(entry, whole, examiner.checkContext)
    return [...withoutPlainAnnexes(examiner.examineSource(parsed).findings, whole), ...across]
  })
}

/** What a document is called: with its commit, when it was read from there. */
function nameOf(io: Io, root: string, { source, commit }: ReadDocument): string {
  const shown = shownPath(io, join(root, source.path))
  return commit === undefined ? shown : `${shownCommit(commit)}:${shown}`
}

function displayed(finding: Finding, display: (path: string) => string): Finding {
  const related = finding.related?.map((each) => ({
    ...each,
    place: { ...each.place, path: display(each.place.path) },
  }))
  return {
    ...finding,
    ...(shutsReadersOut(finding) && { severity: 'error' as const }),
    place: { ...finding.place, path: display(finding.place.path) },
    ...(related && { related }),
  }
}

/** How many there are of a severity. */
export function countOf({ findings }: Pick<SentFindings, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** The errors as `rus validate` shows them. */
export async function errorsText(io: Io, sent: SentFindings, language: Language): Promise<string> {
  const { render } = await import('../render/findings-text.ts')
  const errors = sent.findings.filter(({ severity }) => severity === 'error')
  const context: FindingsContext = {
    language,
    rules: RULES_BY_ID,
    sources: (path) => sent.sources.get(path),
    colour: io.stdout.terminal.colour,
    ...(io.stdout.terminal.isTerminal && { columns: io.stdout.terminal.columns }),
    version: VERSION,
  }
  return render({ findings: errors, documents: sent.documents, suppressed: 0, fixed: 0 }, context)
}

/** As many findings as are told one by one while a pack is made. */
const MOST_TOLD = 10
/** What is told before all else: who gets nothing, or a letter that nobody wrote. It is read before anything is sent. */
const FIRST: readonly string[] = [recipientsIncomplete.id, groupWithoutRecipients.id, groupWithoutLetter.id]

/** Errors and warnings, a line each, those about recipients first; and how many are left. */
export function toldFindings(
  { findings }: SentFindings,
  language: Language,
): { readonly lines: readonly string[]; readonly left: number } {
  const isFirst = ({ rule }: Finding) => FIRST.includes(rule)
  const rest = findings.filter((finding) => !isFirst(finding))
  const told = [
    ...rest.filter(({ severity }) => severity === 'error'),
    ...findings.filter(isFirst),
    ...rest.filter(({ severity }) => severity === 'warning'),
  ]
  return { lines: told.slice(0, MOST_TOLD).map((each) => lineOf(each, language)), left: told.length - MOST_TOLD }
}

function lineOf(finding: Finding, language: Language): string {
  const { path, span } = finding.place
  const said = messageOf(finding, { language, rules: RULES_BY_ID })
  return `${path}:${span.line}:${span.column}  ${messages(language).severity[finding.severity]}  ${said}`
}
