import type { Document, Section } from '../../src/model/document.ts'
import { sectionsOf } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse/document.ts'
import { loadEngine } from '../../src/parse/markdown.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'

const parseMarkdown = await loadEngine()
const types = documentTypes({}, SHIPPED, COMMON)

/** A text as a document, with the shipped types. */
export function parsed(text: string, path = 'exempel.md'): Document {
  return parseDocument({ path, text, byteOrderMark: false, lineEnd: '\n' }, { types, parseMarkdown }).document
}

/** The sections of a text in reading order. */
export function sectionsIn(text: string): Section[] {
  return [...sectionsOf(parsed(text))]
}

/** What a span covers. */
export function covered(text: string, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, span.end)
}
