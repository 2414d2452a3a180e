import type { AddedOrRemoved, Change, Point } from '../model/comparison.ts'

type Unnumbered<Each> = Each extends Change ? Omit<Each, 'number'> : never

/** What is told of something added or removed. */
type About = Pick<AddedOrRemoved, 'part' | 'text' | 'words' | 'table'>

/** The changes told so far, numbered in the order they are told. */
export class Ledger {
  readonly changes: Change[] = []

  /** Tells a change. */
  tell(change: Unnumbered<Change>): Change {
    const told = { number: this.changes.length + 1, ...change } as Change
    this.changes.push(told)
    return told
  }

  /** Tells of something that is on one side only: removed from the old one, added to the new. */
  tellOneSided(side: 'old' | 'new', at: Point, about: About): Change {
    return side === 'old'
      ? this.tell({ kind: 'removed', quiet: false, old: at, ...about })
      : this.tell({ kind: 'added', quiet: false, new: at, ...about })
  }
}
