import type { Printed } from './word-blocks.ts'
import { DEEPEST_LIST } from './word-look.ts'

/** An ordered list of a document, and the number it begins with. */
export interface NumberedList {
  readonly level: number
  readonly start: number
}

/** A list in the making. */
interface Open {
  readonly list: NumberedList
  last: number
}

/** Tells which ordered list each item of one document is in, as its blocks come in reading order. */
export class ListReader {
  #open: (Open | undefined)[] = []

  /** The list of an item; the same value for items of one list. Undefined for what is no item of an ordered one. */
  listOf({ kind, inside }: Printed): NumberedList | undefined {
    const levels = inside.filter((container) => container.kind !== 'quote')
    const level = levels.length - 1
    this.#open.length = Math.min(this.#open.length, levels.length)
    if (kind !== 'item') return undefined
    const own = inside.at(-1)
    if (own?.kind !== 'number' || own.checked !== undefined) {
      this.#open[level] = undefined
      return undefined
    }
    const open = this.#open[level]
    if (open !== undefined && open.last === own.number - 1) {
      open.last = own.number
      return open.list
    }
    const list = { level: Math.min(level, DEEPEST_LIST), start: own.number }
    this.#open[level] = { list, last: own.number }
    return list
  }
}

/**
 * The ordered lists of a whole Word file, by number from 0. Lists of the old and the new document that items have in
 * common are one, so that what stands in both counts on.
 */
export class ListRegister {
  readonly lists: NumberedList[] = []
  readonly #numbers = new Map<NumberedList, number>()
  readonly #taken = new Set<NumberedList>()

  /** The number of a list; a new one for a list not seen. */
  numberOf(list: NumberedList): number {
    const known = this.#numbers.get(list)
    if (known !== undefined) return known
    this.#numbers.set(list, this.lists.length)
    return this.lists.push(list) - 1
  }

  /** Makes one of an old and a new list that count from the same number, unless either is one with another already. */
  unite(old: NumberedList, now: NumberedList): void {
    const alike = old.start === now.start && old.level === now.level
    if (!alike || this.#taken.has(old) || this.#taken.has(now)) return
    this.#taken.add(old).add(now)
    this.#numbers.set(old, this.numberOf(now))
  }
}
