import { isDate } from './calendar.ts'
import { type HeaderMap, type HeaderValue, itemsAt, textAt, valueAt } from './header.ts'
import type { Span } from './place.ts'

/** A phase of an update round whose days are written and in order. */
export interface Phase {
  readonly title: string
  readonly kind?: string
  /** First and last day, both within the phase. */
  readonly from: string
  readonly to: string
  readonly fromSpan: Span
  readonly toSpan: Span
  readonly value: HeaderValue
}

/** The phases of a round's header in the order written, without those whose days cannot be compared. */
export function phasesOf(header: HeaderMap | undefined): readonly Phase[] {
  return itemsAt(header, 'phases').flatMap((value, index): Phase[] => {
    const [from, to] = [textAt(value, 'from'), textAt(value, 'to')]
    if (from === undefined || to === undefined || !isDate(from) || !isDate(to) || from > to) return []
    const kind = textAt(value, 'kind')
    const title = textAt(value, 'title') ?? textAt(value, 'id') ?? String(index + 1)
    const spanOf = (key: string) => valueAt(value, key)?.span ?? value.span
    return [{ title, ...(kind && { kind }), from, to, fromSpan: spanOf('from'), toSpan: spanOf('to'), value }]
  })
}
