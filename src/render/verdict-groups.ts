import { COMPARISONS } from '../messages/comparisons.ts'
import { VERDICTS } from '../messages/verdicts.ts'
import type { Change, SectionPair } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { DecidedScope, Judgement, Verdict } from '../model/verdict.ts'
import { headingOf, topOf } from './change-sections.ts'

/** Changes that a reviewer judges as one. */
export interface VerdictGroup {
  readonly judgement: Judgement['judgement']
  /** The section's heading, or what has no heading is called. */
  readonly place: string
  readonly changes: readonly Change[]
  /** What to do about them. */
  readonly remedy: string
}

/**
 * Changes outside the scope by the section they are judged by, a new section by itself; then those inside by the section
 * of the scope they lie in; then the others.
 */
export function verdictGroups(
  { judgements }: Verdict,
  scope: DecidedScope,
  language: Language,
): readonly VerdictGroup[] {
  return (['outside', 'inside', 'administrative'] as const).flatMap((judgement) => {
    const groups = new Map<SectionPair | Change | string, [Judgement, ...Judgement[]]>()
    for (const each of judgements.filter((one) => one.judgement === judgement)) {
      const key = keyOf(each, scope)
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
    return [...groups.values()].map((group) => groupOf(group, scope, language))
  })
}

function keyOf({ judgement, section, change }: Judgement, scope: DecidedScope): SectionPair | Change | string {
  if (judgement === 'administrative') return 'details'
  const known = judgement === 'inside' ? sectionInScope(section, scope) : undefined
  if (known !== undefined) return known
  if (isNewSection(change)) return change
  if (section !== undefined) return judgement === 'outside' ? section : topOf(section)
  if (isSection(change)) return change
  return isDetail(change) ? 'details' : 'introduction'
}

/** The section that the scope names, which a section is or stands in. */
function sectionInScope(section: SectionPair | undefined, scope: DecidedScope): SectionPair | undefined {
  for (let pair = section; pair !== undefined; pair = pair.parent) {
    if (pair.old && scope.sections.includes(pair.old.id)) return pair
  }
  return undefined
}

function groupOf(
  [first, ...more]: readonly [Judgement, ...Judgement[]],
  scope: DecidedScope,
  language: Language,
): VerdictGroup {
  const { judgement } = first
  const place = placeOf(first, scope, language)
  const changes = [first, ...more].map(({ change }) => change)
  return { judgement, place, changes, remedy: remedyFor(first, place, { scope, language, count: changes.length }) }
}

/** The section a group is called by, or what it is in instead of one. */
function placeOf(judged: Judgement, scope: DecidedScope, language: Language): string {
  const key = keyOf(judged, scope)
  if (key === 'details') return COMPARISONS[language].header
  if (typeof key === 'string') return COMPARISONS[language].introduction
  return 'kind' in key ? ('text' in key ? key.text : '') : headingOf(key)
}

interface RemedyContext {
  readonly scope: DecidedScope
  readonly language: Language
  /** How many changes it is for. */
  readonly count: number
}

function remedyFor(
  { judgement, change, section }: Judgement,
  place: string,
  { scope, language, count }: RemedyContext,
) {
  const texts = VERDICTS[language]
  if (judgement !== 'outside') return texts.noRemedy
  if (isNewSection(change)) return texts.newSectionRemedy(scope, place)
  return texts.remedy(scope, section && place, count)
}

function isNewSection(change: Change): boolean {
  return isSection(change) && change.kind === 'added'
}

/** A section that was put or taken at the top, which no section around it is judged by. */
function isSection(change: Change): change is Extract<Change, { readonly part: unknown; readonly text: string }> {
  return 'part' in change && 'text' in change && change.part === 'section'
}

/** The front matter, or the title. */
function isDetail(change: Change): boolean {
  return change.kind === 'header' || ('part' in change && change.part === 'title')
}
