import { chooseBetween } from './conflict-choice.ts'
import type { Choice, Conflict } from './merge.ts'
import { tell } from './messages.ts'
import type { Page } from './page.ts'

/** Takes in what was chosen of some conflicts. */
type Settle = (conflicts: readonly Conflict[], choices: ReadonlyMap<string, Choice>) => void

/** What two tabs wrote differently, until the reader has chosen. Both texts stay where they are till then. */
export class Undecided {
  readonly #page: Page
  readonly #settle: Settle
  readonly #conflicts = new Map<string, Conflict>()
  #isAsking = false

  constructor(page: Page, settle: Settle) {
    this.#page = page
    this.#settle = settle
  }

  get isEmpty(): boolean {
    return this.#conflicts.size === 0
  }

  /** A later conflict in a field takes the place of an earlier one. */
  add(conflicts: readonly Conflict[]): void {
    for (const conflict of conflicts) this.#conflicts.set(conflict.field, conflict)
  }

  clear(): void {
    this.#conflicts.clear()
  }

  /** But those that a later one took the place of, which nobody has seen yet. */
  #remove(conflicts: readonly Conflict[]): void {
    for (const conflict of conflicts)
      if (this.#conflicts.get(conflict.field) === conflict) this.#conflicts.delete(conflict.field)
  }

  /** Lets the reader choose, also between what comes meanwhile; what is left when that is broken off is told of. */
  async decide(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    const { texts } = this.#page
    while (!this.isEmpty) {
      const conflicts = [...this.#conflicts.values()]
      const words = { explanation: texts.conflictTab(conflicts.length), elsewhere: texts.inTab }
      const choices = await chooseBetween(conflicts, words, this.#page)
      if (choices === undefined) break
      this.#remove(conflicts)
      this.#settle(conflicts, choices)
    }
    this.#isAsking = false
    const remedy = { text: texts.decide, act: () => void this.decide() }
    tell('undecided', this.isEmpty ? '' : texts.undecided, { isWarning: true, remedy })
  }
}
