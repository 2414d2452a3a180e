import type { Comparison, Unit } from '../model/comparison.ts'
import type { Document } from '../model/document.ts'
import type { Printed } from './word-blocks.ts'
import { ListReader, type ListRegister, type NumberedList } from './word-lists.ts'
import { lookKeyOf, lookOf } from './word-look.ts'
import type { Form } from './word-tracked.ts'

/** Form of every block of both sides, lists that items have in common united. */
export function formsOf(comparison: Comparison, register: ListRegister): ReadonlyMap<Unit, Form> {
  const units = { old: unitsOf(comparison, 'old'), new: unitsOf(comparison, 'new') }
  const lists = new Map([...listsOf(units.old), ...listsOf(units.new)])
  for (const row of comparison.rows) {
    const [one, other] = [row.old && lists.get(row.old), row.new && lists.get(row.new)]
    if (row.state === 'kept' && one && other) register.unite(one, other)
  }
  const forms = (side: 'old' | 'new') =>
    units[side].map((unit): readonly [Unit, Form] => {
      const list = lists.get(unit)
      return [unit, formOf(unit, isTitled(comparison[side]), list && register.numberOf(list))]
    })
  return new Map([...forms('old'), ...forms('new')])
}

/** The blocks of one side, each once: a block that was split is in several rows. */
function unitsOf({ rows }: Comparison, side: 'old' | 'new'): readonly Unit[] {
  const other = side === 'old' ? 'movedHere' : 'movedAway'
  return [...new Set(rows.flatMap((row) => (row.state === other ? [] : (row[side] ?? []))))]
}

/** The ordered list of each item. */
function listsOf(units: readonly Unit[]): ReadonlyMap<Unit, NumberedList> {
  const reader = new ListReader()
  return new Map(
    units.flatMap((unit) => {
      const list = reader.listOf(unit)
      return list === undefined ? [] : [[unit, list] as const]
    }),
  )
}

/** Whether a document has a title, so that its headings begin one level below. */
export function isTitled(document: Document): boolean {
  return document.titleHeading !== undefined
}

/** How a block stands; `list` is the number of the ordered list it is an item of. */
export function formOf(unit: Printed, titled: boolean, list: number | undefined): Form {
  return { look: lookOf(unit, titled), ...(list !== undefined && { list }) }
}

/** What two forms share that stand alike and count in one list. */
export function formKey({ look, list }: Form): string {
  return `${lookKeyOf(look)}|${list ?? ''}`
}
