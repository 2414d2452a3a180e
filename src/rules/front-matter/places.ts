import { entryOf, type HeaderMap, valueAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'

/** Where a value stands; its key when there is nothing to point at in the value. */
export function valuePlace(header: HeaderMap, path: HeaderPath): Span {
  const span = valueAt(header, ...path)?.span
  return span === undefined || span.start === span.end ? keyPlace(header, path) : span
}

/** Where what is missing in a map belongs: at its key, at the beginning of its place in a list, or of the header. */
export function keyPlace(header: HeaderMap, path: HeaderPath): Span {
  const last = path.at(-1)
  const parent = valueAt(header, ...path.slice(0, -1))
  const entry = typeof last === 'string' ? entryOf(parent, last) : undefined
  return entry?.keySpan ?? beginning((valueAt(header, ...path) ?? header).span)
}

function beginning({ line, column, start }: Span): Span {
  return { line, column, endLine: line, endColumn: column, start, end: start }
}
