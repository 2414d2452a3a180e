import { type Fields, isComment } from './fields.ts'

/** A field that was given different values at two places. */
export interface Conflict {
  readonly field: string
  readonly mine: string
  readonly theirs: string
}

export interface Merged {
  /** What stands in the form now: in a conflict, mine. */
  readonly fields: Fields
  readonly conflicts: readonly Conflict[]
}

/**
 * Joins two states of a form that both come from `base`: a field that only one side changed takes that side's value.
 * Nothing that someone wrote is dropped: where both changed a field, to different values, it is a conflict.
 */
export function merged(base: Fields, mine: Fields, theirs: Fields): Merged {
  const fields = new Map<string, string>()
  const conflicts: Conflict[] = []
  for (const field of new Set([...mine.keys(), ...theirs.keys()])) {
    const [was, here, there] = [base, mine, theirs].map((each) => each.get(field) ?? '') as [string, string, string]
    const isConflict = here !== there && here !== was && there !== was
    if (isConflict) conflicts.push({ field, mine: here, theirs: there })
    const value = here === was ? there : here
    if (value !== '') fields.set(field, value)
  }
  return { fields, conflicts }
}

/** What to do with a conflict. Of a field that is chosen, not written, both cannot be kept. */
export type Choice = 'mine' | 'theirs' | 'both'

/** The value a conflict is settled with. */
export function settled({ field, mine, theirs }: Conflict, choice: Choice): string {
  if (choice === 'theirs') return theirs
  return choice === 'both' && isComment(field) ? joined(mine, theirs) : mine
}

/** Two texts after each other, unless one says all that the other does. */
function joined(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`
}
