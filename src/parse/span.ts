import type { Span } from '../model/place.ts'
import type { MarkdownNode } from './markdown.ts'

/** The span of a Markdown node. */
export function spanOf(node: MarkdownNode): Span {
  const { start, end } = node.position
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: start.offset,
    end: end.offset,
  }
}
