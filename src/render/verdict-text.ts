import { CHANGES, type TellHeader } from '../messages/changes.ts'
import { VERDICTS } from '../messages/verdicts.ts'
import type { Verdict } from '../model/verdict.ts'
import { headingOf } from './change-sections.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { layOut, stretch } from './styled-text.ts'
import { paint, SGR } from './terminal-text.ts'

/** Whether the changes keep within the round's decision, for a person at a terminal: the answer, then what lies outside. */
export function verdictLines(verdict: Verdict, tell: TellHeader, context: ComparisonContext): readonly string[] {
  const texts = VERDICTS[context.language]
  const { short, why } = texts.answer(verdict)
  const isWrong = verdict.outside > 0 || (verdict.structure.keep === true && verdict.structure.breaks.length > 0)
  const tint = isWrong ? SGR.red : verdict.scope === undefined ? SGR.yellow : SGR.green
  return [
    paint(texts.heading, SGR.bold, context.colour),
    ...line(`${short} ${why}`, tint, context),
    ...outsideLines(verdict, tell, context),
    ...line(texts.structure(verdict.structure), undefined, context),
    ...(verdict.structure.keep === true
      ? verdict.structure.breaks.flatMap((each) => line(`  ${texts.structureBreak(each)}`, undefined, context))
      : []),
  ]
}

/** A line of prose, wrapped. */
function line(said: string, code: number | undefined, { columns, colour }: ComparisonContext): readonly string[] {
  const codes = code === undefined ? [] : [code]
  return layOut([stretch(said, ...codes)], { width: columns, colour, first: stretch(''), hanging: '' })
}

function outsideLines({ scope, judgements }: Verdict, tell: TellHeader, context: ComparisonContext): readonly string[] {
  if (scope === undefined) return []
  const texts = VERDICTS[context.language]
  return judgements.flatMap(({ change, judgement, section }) => {
    if (judgement !== 'outside') return []
    const said = CHANGES[context.language].sentence(change, tell)
    const place = section === undefined ? undefined : headingOf(section)
    const indented = { width: context.columns, colour: context.colour, hanging: '    ' }
    return [
      ...layOut([stretch(`${place === undefined ? '' : `${place}: `}${said}`)], {
        ...indented,
        first: stretch('  ✗ ', SGR.red),
      }),
      ...layOut([stretch(texts.remedy(scope, place), SGR.dim)], { ...indented, first: stretch('    ') }),
    ]
  })
}
