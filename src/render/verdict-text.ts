import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { VERDICTS } from '../messages/verdicts.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { layOut, type Stretch, stretch } from './styled-text.ts'
import { paint, SGR } from './terminal-text.ts'
import { verdictGroups } from './verdict-groups.ts'

/** Whether the changes keep within the round's decision, for a person at a terminal: the answer, then what lies outside. */
export function verdictLines(verdict: Verdict, tell: TellHeader, context: ComparisonContext): readonly string[] {
  const texts = VERDICTS[context.language]
  const { short, why } = texts.answer(verdict)
  const { structure } = verdict
  const breaks = structure.keep === true ? structure.breaks : []
  const isWrong = verdict.outside > 0 || breaks.length > 0
  const tint = isWrong ? SGR.red : verdict.scope === undefined ? SGR.yellow : SGR.green
  return [
    paint(texts.heading, SGR.bold, context.colour),
    ...indented([stretch(`${short} ${why}`, tint)], '', context),
    ...outsideLines(verdict, tell, context),
    ...indented([stretch(texts.structure(structure))], '', context),
    ...breaks.flatMap((each) => indented([stretch(texts.structureBreak(each))], '  – ', context)),
    ...(breaks.length > 0 ? indented([stretch(texts.structureRemedy, SGR.dim)], '  ', context) : []),
  ]
}

function indented(said: readonly Stretch[], before: string, { columns, colour }: ComparisonContext): readonly string[] {
  return layOut(said, { width: columns, colour, first: stretch(before), hanging: ' '.repeat(before.length) })
}

function outsideLines(verdict: Verdict, tell: TellHeader, context: ComparisonContext): readonly string[] {
  if (verdict.scope === undefined) return []
  const { sentence } = CHANGES[context.language]
  const groups = verdictGroups(verdict, verdict.scope, context.language)
  return groups.flatMap(({ judgement, place, changes, remedy }) => {
    if (judgement !== 'outside') return []
    return [
      ...indented([stretch(place, SGR.bold)], '  ', context),
      ...changes.flatMap((change) => indented([stretch(sentence(change, tell))], '    – ', context)),
      ...indented([stretch(remedy, SGR.dim)], '    ', context),
    ]
  })
}
