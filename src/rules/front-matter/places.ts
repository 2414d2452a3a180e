import type { Document } from '../../model/document.ts'
import type { Values } from '../../model/finding.ts'
import { entryOf, type HeaderMap, valueAt } from '../../model/header.ts'
import { type Span, START } from '../../model/place.ts'
import type { Source } from '../../model/source.ts'
import type { HeaderPath } from '../../schema/header-fault.ts'
import type { DocumentContext } from '../rule.ts'
import { pathValue } from '../said.ts'

/** A path as sentences name it, and what holds it: front matter, a file of YAML or JSON, or the configuration. */
export function inHeader(path: HeaderPath, { source, configuration }: DocumentContext): Values {
  const holder =
    configuration !== undefined ? 'configuration' : /\.(?:ya?ml|json)$/i.test(source.path) ? 'file' : undefined
  return { path: pathValue(path), ...(holder && { holder }) }
}

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

/** Whether there is something meant as front matter, or a file that has none; what is wrong with it is said by other rules. */
export function triesFrontMatter({ text, path }: Source): boolean {
  if (!/\.(?:md|markdown)$/i.test(path) || /^---[ \t]*$/m.test(text.slice(0, text.indexOf('\n') + 1))) return true
  return /^[ \t]*---[ \t]*\n[\p{L}_"'][^:\n]*:/mu.test(text.slice(0, 4096))
}

/** The first line of a document without front matter. */
export function firstLine({ body }: Document, { text }: Source): Span {
  const end = text.indexOf('\n')
  const length = end === -1 ? text.length : end
  return body.start === 0 ? { ...START, endColumn: length + 1, end: length } : START
}
