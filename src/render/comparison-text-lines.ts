import type { Row } from '../model/comparison.ts'
import { GONE, marked, NEW } from './change-marks.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { layOut, type Stretch, stretch } from './styled-text.ts'
import { SGR } from './terminal-text.ts'

/** A value that took another's place; one that came or went has its sign for that. */
export function valueStretches(
  from: string | undefined,
  to: string | undefined,
  { colour }: ComparisonContext,
): Stretch[] {
  if (!from) return to ? [wholeStretch(to, 'added')] : []
  if (!to) return [wholeStretch(from, 'removed')]
  return [...marked(from, 'removed', colour), ...(colour ? [stretch(' ')] : []), ...marked(to, 'added', colour)]
}

/** What is before a line: new, gone, moved or otherwise told of, or none of these. */
type Sign = '+' | '-' | ' ' | '~'

const SIGN_COLOURS = { '+': SGR.green, '-': SGR.red, '~': SGR.cyan } as const

/** The sign of a text that came or went as a whole. */
export function signOf(state: Row['state']): Sign {
  if (state === 'added') return '+'
  return state === 'removed' ? '-' : ' '
}

/** Lines of a text after the sign of what happened to it. */
export function edited(
  stretches: readonly Stretch[],
  sign: Sign,
  indent: string,
  context: ComparisonContext,
): readonly string[] {
  return layOut(stretches, {
    width: context.columns,
    colour: context.colour,
    first: sign === ' ' ? stretch(`  ${indent}`) : stretch(`${sign} ${indent}`, SIGN_COLOURS[sign]),
    hanging: (sign === '+' || sign === '-' ? sign : '').padEnd(2 + indent.length),
  })
}

/** A text that is as it is, new or gone. */
export function wholeStretch(text: string, state: Row['state']): Stretch {
  if (state === 'added') return stretch(text, ...NEW)
  return state === 'removed' ? stretch(text, ...GONE) : stretch(text)
}
