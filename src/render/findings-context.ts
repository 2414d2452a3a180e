import { messages } from '../messages/messages.ts'
import type { Totals } from '../messages/texts.ts'
import type { Finding, Related } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import type { Source } from '../model/source.ts'
import type { Rule } from '../rules/rule.ts'

/** What a renderer of findings needs to know beside the report. */
export interface FindingsContext {
  readonly language: Language
  /** Every rule of this version, by id. */
  readonly rules: ReadonlyMap<string, Rule>
  /** The text a finding stands in, when it is at hand; without it there is no code frame. */
  readonly sources: (path: string) => Source | undefined
  readonly colour: boolean
  /** Width of the terminal; 100 when absent. */
  readonly columns?: number
  /** Version of `rus`. */
  readonly version: string
}

/** Makes the whole output for a report, with a closing line end. Pure. */
export type FindingsRenderer = (report: Report, context: FindingsContext) => string

/** The finding's (or related place's) sentence in the reader's language. */
export function messageOf(
  finding: Finding,
  context: Pick<FindingsContext, 'language' | 'rules'>,
  said: Finding | Related = finding,
): string {
  const sentence = context.rules.get(finding.rule)?.sentences[said.sentence]
  if (sentence === undefined) return messages(context.language).unknownSentence(finding.rule, said.sentence)
  return sentence[context.language](said.values)
}

/** How many findings of each kind, in how many documents. */
export function totalsOf(report: Report): Totals {
  const totals = { error: 0, warning: 0, note: 0 }
  const affected = new Set<string>()
  for (const finding of report.findings) {
    totals[finding.severity] += 1
    affected.add(finding.place.path)
  }
  const documents = new Set([...report.documents, ...affected]).size
  return { ...totals, documents, affected: affected.size }
}

/** The findings of each document, in the report's order. */
export function byDocument(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.place.path)
    if (group) group.push(finding)
    else groups.set(finding.place.path, [finding])
  }
  return groups
}
