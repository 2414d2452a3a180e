import type { DocumentCounts } from '../messages/comparisons.ts'
import type { ComparisonSet } from '../model/comparison.ts'

/** How many documents of a set are changed, new, removed and unchanged. What has only quiet changes is unchanged. */
export function documentCounts(set: ComparisonSet): DocumentCounts {
  const counts = { changed: 0, added: 0, removed: 0, unchanged: 0 }
  for (const each of set.documents) {
    if (each.state !== 'both') counts[each.state] += 1
    else if (each.comparison.changes.some(({ quiet }) => !quiet)) counts.changed += 1
    else counts.unchanged += 1
  }
  return counts
}
