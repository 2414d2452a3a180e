import type { RootContent } from 'mdast'
import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import { VERDICTS } from '../messages/verdicts.ts'
import type { SectionPair } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { DecidedScope, Judgement, Verdict } from '../model/verdict.ts'
import { headingOf, topOf } from './change-sections.ts'
import { heading, type Inline, item, list, paragraph, strong, table, text } from './markdown-page.ts'
import { strangersText } from './stranger-markdown.ts'

/** So many changes outside the scope have a row each; a comment of a pull request has no room for more. */
const MOST_ROWS = 50

/** A comment on a pull request: the answer, a row for each change outside the scope, one for each section inside, the structure. */
export function verdictPage(verdict: Verdict, tell: TellHeader, language: Language): readonly RootContent[] {
  const texts = VERDICTS[language]
  const { short, why } = texts.answer(verdict)
  const { scope, structure } = verdict
  const rows =
    scope === undefined ? [] : [...outsideRows(verdict, scope, tell, language), ...otherRows(verdict, scope, language)]
  const { section, change, judgement, decision, remedy } = texts.columns
  const isBroken = structure.keep === true && structure.breaks.length > 0
  return [
    heading(2, texts.heading),
    paragraph([strong(short), text(' '), ...strangersText(why)]),
    ...(rows.length > 0 ? [table([section, change, judgement, decision, remedy], rows)] : []),
    paragraph(strangersText(texts.structure(structure))),
    ...(isBroken ? [list(structure.breaks.map((each) => item(strangersText(texts.structureBreak(each)))))] : []),
    ...(isBroken ? [paragraph(strangersText(texts.structureRemedy))] : []),
  ]
}

type Cells = readonly Inline[]

function outsideRows(verdict: Verdict, scope: DecidedScope, tell: TellHeader, language: Language): readonly Cells[] {
  const texts = VERDICTS[language]
  const outside = verdict.judgements.filter(({ judgement }) => judgement === 'outside')
  const shown = outside.length > MOST_ROWS ? outside.slice(0, MOST_ROWS) : outside
  const rows = shown.map((each) => [
    strangersText(placeOf(each, language)),
    strangersText(CHANGES[language].sentence(each.change, tell)),
    [strong(texts.judgements.outside)],
    strangersText(texts.decision(scope)),
    strangersText(texts.remedy(scope, each.section && headingOf(each.section))),
  ])
  const left = outside.length - shown.length
  return left === 0 ? rows : [...rows, ['', texts.more(left), [strong(texts.judgements.outside)], '', '']]
}

/** What lies inside, counted for each top section, and what follows from every new version. */
function otherRows(verdict: Verdict, scope: DecidedScope, language: Language): readonly Cells[] {
  const texts = VERDICTS[language]
  const groups = new Map<SectionPair | string, Judgement[]>()
  for (const each of verdict.judgements) {
    if (each.judgement === 'outside') continue
    const key = each.section ? topOf(each.section) : `${each.judgement} ${placeOf(each, language)}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups].flatMap(([key, judgements]) => {
    const [first] = judgements
    if (first === undefined) return []
    return [
      [
        strangersText(typeof key === 'string' ? placeOf(first, language) : headingOf(key)),
        strangersText(CHANGES[language].tally(judgements.map(({ change }) => change))),
        texts.judgements[first.judgement],
        first.judgement === 'inside' ? strangersText(texts.decision(scope)) : '',
        texts.noRemedy,
      ],
    ]
  })
}

/** The section a change is judged by, or what it is in instead of one. */
function placeOf({ change, section }: Judgement, language: Language): string {
  if (section !== undefined) return headingOf(section)
  if (change.kind === 'header' || ('part' in change && change.part === 'title')) return COMPARISONS[language].header
  return change.new?.section === undefined && change.old?.section === undefined
    ? COMPARISONS[language].introduction
    : ''
}
