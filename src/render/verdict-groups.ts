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

/** Changes outside the scope by the section they are judged by; then those inside by top section; then the others. */
export function verdictGroups(
  { judgements }: Verdict,
  scope: DecidedScope,
  language: Language,
): readonly VerdictGroup[] {
  return (['outside', 'inside', 'administrative'] as const).flatMap((judgement) => {
    const groups = new Map<SectionPair | Change | string, [Judgement, ...Judgement[]]>()
    for (const each of judgements.filter((one) => one.judgement === judgement)) {
      const key = keyOf(each)
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
    return [...groups.values()].map((group) => groupOf(group, scope, language))
  })
}

function keyOf({ judgement, section, change }: Judgement): SectionPair | Change | string {
  if (judgement === 'administrative') return 'details'
  if (section !== undefined) return judgement === 'outside' ? section : topOf(section)
  if (isSection(change)) return change
  return isDetail(change) ? 'details' : 'introduction'
}

function groupOf(
  [first, ...more]: readonly [Judgement, ...Judgement[]],
  scope: DecidedScope,
  language: Language,
): VerdictGroup {
  const { judgement } = first
  const place = placeOf(first, language)
  const changes = [first, ...more].map(({ change }) => change)
  return { judgement, place, changes, remedy: remedyFor(first, place, { scope, language, count: changes.length }) }
}

/** The section a change is judged by, or what it is in instead of one. */
function placeOf({ judgement, change, section }: Judgement, language: Language): string {
  if (section !== undefined && judgement !== 'administrative') {
    return headingOf(judgement === 'outside' ? section : topOf(section))
  }
  if (isSection(change)) return change.text
  return isDetail(change) ? COMPARISONS[language].header : COMPARISONS[language].introduction
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
  if (section === undefined && isSection(change) && change.kind === 'added') return texts.newSectionRemedy(scope, place)
  return texts.remedy(scope, section && place, count)
}

/** A section that was put or taken at the top, which no section around it is judged by. */
function isSection(change: Change): change is Extract<Change, { readonly part: unknown; readonly text: string }> {
  return 'part' in change && 'text' in change && change.part === 'section'
}

/** The front matter, or the title. */
function isDetail(change: Change): boolean {
  return change.kind === 'header' || ('part' in change && change.part === 'title')
}
