import type { Unit } from './comparison.ts'
import { textOf } from './document.ts'

/** What the table of a block is called: its caption, else the heading it stands under; empty when it has neither. */
export function tableName({ runs, section }: Pick<Unit, 'runs' | 'section'>): string {
  return textOf(runs) || (section?.heading ?? '')
}
