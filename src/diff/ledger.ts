import type { Change } from '../model/comparison.ts'

type Unnumbered<Each> = Each extends Change ? Omit<Each, 'number'> : never

/** The changes told so far, numbered in the order they are told. */
export class Ledger {
  readonly changes: Change[] = []

  /** Tells a change. */
  tell(change: Unnumbered<Change>): Change {
    const told = { number: this.changes.length + 1, ...change } as Change
    this.changes.push(told)
    return told
  }
}
