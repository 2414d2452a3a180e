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
  const { structure } = verdict
  const breaks = breaksOf(verdict)
  return [
    paint(texts.heading, SGR.bold, context.colour),
    ...answerLines(verdict, context),
    ...outsideLines(verdict, tell, context),
    ...indented([stretch(texts.structure(structure))], '', context),
    ...breaks.flatMap((each) => indented([stretch(texts.structureBreak(each))], '  – ', context)),
    ...(breaks.length > 0 ? indented([stretch(texts.structureRemedy, SGR.dim)], '  ', context) : []),
  ]
}

/** The answer alone, which stands first and is repeated last, where a long text leaves its reader. */
export function answerLines(verdict: Verdict, context: ComparisonContext): readonly string[] {
  const { short, why } = VERDICTS[context.language].answer(verdict)
  const isWrong = verdict.outside > 0 || breaksOf(verdict).length > 0
  const tint = isWrong ? SGR.red : verdict.scope === undefined ? SGR.yellow : SGR.green
  return indented([stretch(`${short} ${why}`, tint)], '', context)
}

/** What breaks a structure that is to be kept. */
function breaksOf({ structure }: Verdict): Verdict['structure']['breaks'] {
  return structure.keep === true ? structure.breaks : []
}

function indented(said: readonly Stretch[], before: string, { columns, colour }: ComparisonContext): readonly string[] {
  return layOut(said, { width: columns, colour, first: stretch(before), hanging: ' '.repeat(before.length) })
}

/** What lies outside, by section, and last what to do about it. */
function outsideLines(verdict: Verdict, tell: TellHeader, context: ComparisonContext): readonly string[] {
  const { scope } = verdict
  if (scope === undefined) return []
  const { sentence } = CHANGES[context.language]
  const all = verdictGroups(verdict, scope, context.language)
  const groups = all.filter(({ judgement }) => judgement === 'outside')
  const [first] = groups
  if (first === undefined) return []
  const remedy = groups.length === 1 ? first.remedy : VERDICTS[context.language].remedyForSeveral(scope)
  return [
    ...groups.flatMap(({ place, changes }) => [
      ...indented([stretch(place, SGR.bold)], '  ', context),
      ...changes.flatMap((change) => indented([stretch(sentence(change, tell))], '    – ', context)),
    ]),
    ...indented([stretch(remedy, SGR.dim)], '  ', context),
  ]
}
