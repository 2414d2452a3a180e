import type { RootContent } from 'mdast'
import { hasNumbers } from '../messages/change-edit.ts'
import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { VERDICTS } from '../messages/verdicts.ts'
import type { Change } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { DecidedScope, Verdict } from '../model/verdict.ts'
import { heading, type Inline, item, list, paragraph, strong, table, text } from './markdown-page.ts'
import { strangersText } from './stranger-markdown.ts'
import { type VerdictGroup, verdictGroups } from './verdict-groups.ts'

/** So many sections have a row each; a comment on a pull request has no room for more. */
const MOST_ROWS = 50

/** So many changes outside the scope are told one by one in a row; more are counted. */
const MOST_SENTENCES = 4

/** A comment on a pull request: the answer, a row for each section, those outside the scope first, and the structure. */
export function verdictPage(verdict: Verdict, tell: TellHeader, language: Language): readonly RootContent[] {
  const texts = VERDICTS[language]
  const { short, why } = texts.answer(verdict)
  const { scope, structure } = verdict
  const breaks = structure.keep === true ? structure.breaks : []
  return [
    heading(2, texts.heading),
    paragraph([strong(short), text(' '), ...strangersText(why)]),
    ...(scope === undefined ? [] : tableOf(verdict, scope, tell, language)),
    paragraph(strangersText(texts.structure(structure))),
    ...(breaks.length > 0 ? [list(breaks.map((each) => item(strangersText(texts.structureBreak(each)))))] : []),
    ...(breaks.length > 0 ? [paragraph(strangersText(texts.structureRemedy))] : []),
  ]
}

function tableOf(verdict: Verdict, scope: DecidedScope, tell: TellHeader, language: Language): readonly RootContent[] {
  const texts = VERDICTS[language]
  const groups = verdictGroups(verdict, scope, language)
  if (groups.length === 0) return []
  const shown = groups.length > MOST_ROWS ? groups.slice(0, MOST_ROWS) : groups
  const rows = shown.map((group) => rowOf(group, scope, tell, language))
  if (groups.length > shown.length) rows.push([texts.more(groups.length - shown.length), '', '', '', ''])
  const { section, change, judgement, decision, remedy } = texts.columns
  return [table([section, change, judgement, decision, remedy], rows)]
}

function rowOf(group: VerdictGroup, scope: DecidedScope, tell: TellHeader, language: Language): readonly Inline[] {
  const texts = VERDICTS[language]
  const { judgement, place, changes, remedy } = group
  const isOutside = judgement === 'outside'
  return [
    strangersText(place),
    strangersText(isOutside ? toldOf(changes, tell, language) : CHANGES[language].tally(changes)),
    isOutside ? [strong(texts.judgements.outside)] : texts.judgements[judgement],
    judgement === 'administrative' ? '–' : strangersText(texts.decision(scope)),
    strangersText(remedy),
  ]
}

function toldOf(changes: readonly Change[], tell: TellHeader, language: Language): string {
  const { tally, sentence } = CHANGES[language]
  if (changes.length > MOST_SENTENCES) {
    // A figure that changed is told, however many they are.
    const figures = changes.filter((change) => change.kind === 'reworded' && hasNumbers(change))
    return [`${tally(changes)}.`, ...figures.map((change) => sentence(change, tell))].join(' ')
  }
  return changes.map((change) => sentence(change, tell)).join(' ')
}
