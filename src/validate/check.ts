import type { AskedRule, Corpus, Entry } from '../model/corpus.ts'
import { type Document, type Section, sectionsOf } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { rememberingLatest } from '../model/latest.ts'
import type { Source } from '../model/source.ts'
import type { DocumentContext, Option, Problem, Rule } from '../rules/rule.ts'
import type { DocumentType } from '../schema/document-type.ts'
import type { HeaderFault } from '../schema/header-fault.ts'
import { CONFIG_TYPE } from '../schema/shipped.ts'
import type { DocumentTypes } from '../schema/types.ts'
import { type EffectiveRule, effectiveRules, type RuleContext } from './settings.ts'

/** What all checks of a run share. */
export interface CheckContext extends RuleContext, Pick<DocumentContext, 'hasDnrForm' | 'configuration'> {
  readonly types: DocumentTypes
}

/** A document as it was parsed, with what its type's schema says of its header. */
export interface Examined {
  readonly source: Source
  readonly document: Document
  readonly type?: DocumentType | undefined
  readonly headerFaults: readonly HeaderFault[]
  /** What the reader of the source found; each names its rule. */
  readonly faults: readonly (Problem & { readonly rule: string })[]
}

/** The findings of a file that could not be read as a document. */
export function checkFaults(path: string, faults: Examined['faults'], context: CheckContext): Finding[] {
  return effectiveRules({ path }, context).source.flatMap((effective) => {
    const own = faults.filter((fault) => fault.rule === effective.id)
    return own.map((fault) => finding(fault, path, effective, undefined))
  })
}

/** The findings that need one document only. */
export function checkDocument(examined: Examined, context: CheckContext): Finding[] {
  const { document, source, type, headerFaults, faults } = examined
  const { types, hasDnrForm, configuration } = context
  const given = {
    source,
    type,
    headerFaults,
    typeNames: types.names,
    hasDnrForm,
    configuration: type?.name === CONFIG_TYPE ? configuration : undefined,
    option: noOption,
  }
  const asked = effectiveRules(document, context)
  const findings: Finding[] = []
  let sections: readonly Section[] | undefined
  const report = (problem: Problem, effective: EffectiveRule) => {
    sections ??= sectionsOf(document)
    findings.push(finding(problem, document.path, effective, sectionAt(sections, problem)))
  }
  for (const fault of faults) {
    const effective = asked.source.find(({ id }) => id === fault.rule)
    if (effective !== undefined) report(fault, effective)
  }
  for (const effective of asked.document) {
    const { check, option } = effective
    const problems = check(document, option === undefined ? given : { ...given, option })
    if (isEmpty(problems)) continue
    for (const problem of problems) report(problem, effective)
  }
  return findings
}

const noOption: Option = () => 0

/** Nearly every answer is an empty list, and to go through one costs more than to see that it is empty. */
function isEmpty(problems: Iterable<Problem>): boolean {
  return Array.isArray(problems) && problems.length === 0
}

/** The rules that may have something to say of a document beside the others, as far as it alone tells. */
export function rulesAbout(entry: Entry, { rules, types }: CheckContext): readonly AskedRule[] {
  const type = types.get(entry.type ?? '')
  const asked: AskedRule[] = []
  for (const { id, mayConcern } of corpusRules(rules)(entry.type)) {
    const may = mayConcern === undefined || mayConcern(entry, type)
    if (may !== false) asked.push({ id, from: may === true ? undefined : may })
  }
  return asked
}

/** The rules that need the other documents, by the type they are asked about; found once for each type they name. */
const corpusRules = rememberingLatest((rules: readonly Rule[]) => {
  const all = rules.filter((rule) => rule.scope === 'corpus')
  const speakingOf = (type = '') => all.filter(({ types }) => types?.includes(type) ?? true)
  const byType = new Map(all.flatMap(({ types = [] }) => types).map((type) => [type, speakingOf(type)]))
  const rest = speakingOf()
  return (type = '') => byType.get(type) ?? rest
})

/** The findings about one document that need the others, the files or the day. */
export function checkEntry(entry: Entry, corpus: Corpus, context: CheckContext): Finding[] {
  const typeOf = (other: Entry) => context.types.get(other.type ?? '')
  const type = typeOf(entry)
  const given = { corpus, type, typeOf, option: noOption }
  const effectiveById = effectiveRules(entry, context).corpus
  const findings: Finding[] = []
  const { today = '' } = corpus
  for (const { id, from = '' } of entry.rules ?? rulesAbout(entry, context)) {
    const effective = today < from ? undefined : effectiveById.get(id)
    if (effective === undefined) continue
    const { check, option } = effective
    for (const problem of check(entry, option === undefined ? given : { ...given, option })) {
      findings.push(finding(problem, entry.path, effective, sectionAt(entry.sections, problem)))
    }
  }
  return findings
}

/** The finding of a problem. Fixes are written as Markdown and YAML are; JSON comes from a program, often another's, and is left alone. */
function finding(
  problem: Problem,
  path: string,
  { id, severity: general, set }: EffectiveRule,
  section: string | undefined,
): Finding {
  const severity = set ? general : (problem.severity ?? general)
  const related = problem.related?.map((each) => ({ ...each, values: each.values ?? {} }))
  return {
    rule: id,
    severity,
    sentence: problem.sentence,
    values: problem.values ?? {},
    place: { path, span: problem.span },
    ...(section !== undefined && { section }),
    ...(related && related.length > 0 && { related }),
    ...(problem.fix && !/\.json$/i.test(path) && { fix: problem.fix }),
  }
}

/** Id of the last section, in reading order, that begins at or before a problem: the innermost that holds it. */
function sectionAt(sections: readonly Pick<Section, 'id' | 'span'>[], { span }: Problem): string | undefined {
  let [low, high] = [0, sections.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.span.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  return sections[low - 1]?.id
}

/** Findings in the order they are read: by path, place, rule. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.place.path, b.place.path) ||
      a.place.span.start - b.place.span.start ||
      a.place.span.end - b.place.span.end ||
      compare(a.rule, b.rule) ||
      compare(a.sentence, b.sentence),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
