/** Digits of a commit that tell it from others. */
const DIGITS = 10

/** A commit as it is shown to people: its first digits. */
export function shownCommit(commit: string): string {
  return commit.slice(0, DIGITS)
}
