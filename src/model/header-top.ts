import type { HeaderMap } from './header.ts'
import type { Span } from './place.ts'

/** Where a key that is missing at the top of a header is reported: the beginning of its first line. */
export function headerTop(header: HeaderMap): Span {
  const { line, column, start } = header.span
  return { line, column, endLine: line, endColumn: column, start, end: start }
}
