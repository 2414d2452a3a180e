import type { Mutation } from './mutation.ts'

export const changeHeaderValue: Mutation = (draft, editing) => {
  const before = draft.header
  const year = 2031 + editing.random.below(60)
  draft.header = before.replace(/^(date|id|status|version): .*$/m, `$1: ändrad-${year}`)
  return draft.header !== before
}
