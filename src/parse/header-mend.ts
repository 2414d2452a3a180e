import type { Edit, Fix } from '../model/finding.ts'
import type { Reading } from './header-reading.ts'

/** A fix as the optional part of a fault. */
export interface Mend {
  readonly fix?: Fix
}

/** Replaces a stretch of the YAML; offsets in the YAML. */
export function replace(from: number, to: number, text: string, { offset }: Reading): Edit {
  return { start: offset + from, end: offset + to, text }
}

/**
 * Puts quotes around the value that begins at an offset of the YAML and goes on to the end of its line, a
 * comment left outside. None where the value goes on below, or holds quotes of both kinds.
 */
export function quotedFix(from: number, reading: Reading): Mend {
  const { yaml } = reading
  const lineEnd = endOfLine(yaml, from)
  const written = valueOnLine(yaml, from)
  const quote = /["\\]/.test(written) ? "'" : '"'
  if (written === '' || written.includes('\t') || written.includes(quote) || goesOn(yaml, from, lineEnd)) return {}
  return { fix: { edits: [replace(from, from + written.length, quote + written + quote, reading)] } }
}

/** What is written from an offset to the end of its line, without comment and blanks at the end. */
export function valueOnLine(yaml: string, from: number): string {
  const rest = yaml.slice(from, endOfLine(yaml, from))
  const comment = rest.indexOf(' #')
  return withoutBlankEnd(comment === -1 ? rest : rest.slice(0, comment))
}

/** Puts `-` for `*` on the line of `from` and the lines under it that begin the same way. */
export function bulletFix(from: number, reading: Reading): Mend {
  const { yaml } = reading
  const indent = from - startOfLine(yaml, from)
  const edits: Edit[] = []
  for (let at = from; yaml.startsWith('* ', at); at = endOfLine(yaml, at) + 1 + indent) {
    if (at !== from && indentOf(yaml, at - indent) !== indent) break
    edits.push(replace(at, at + 1, '-', reading))
  }
  return edits.length > 0 ? { fix: { edits } } : {}
}

/** Offset of the first line end at or after `at`. */
export function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at)
  return end === -1 ? yaml.length : end
}

/** Offset where the line of `at` begins. */
export function startOfLine(yaml: string, at: number): number {
  return at === 0 ? 0 : yaml.lastIndexOf('\n', at - 1) + 1
}

/** Number of spaces and tabs a line begins with. */
export function indentOf(yaml: string, lineStart: number): number {
  let at = lineStart
  while (yaml[at] === ' ' || yaml[at] === '\t') at++
  return at - lineStart
}

/** Offset of the first character of a line after indent and the dashes of list items. */
export function contentStart(yaml: string, lineStart: number): number {
  let at = lineStart + indentOf(yaml, lineStart)
  while (yaml[at] === '-' && yaml[at + 1] === ' ') at += 1 + indentOf(yaml, at + 1)
  return at
}

/** A text without the spaces, tabs and line ends it ends with. */
export function withoutBlankEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Whether the next line is indented deeper than the key or dash of the value at `from`, and so belongs to it. */
function goesOn(yaml: string, from: number, lineEnd: number): boolean {
  const next = lineEnd + 1
  const indent = indentOf(yaml, next)
  const blank = next + indent >= yaml.length || yaml[next + indent] === '\n'
  const lineStart = startOfLine(yaml, from)
  const content = contentStart(yaml, lineStart)
  const own = content === from ? content - 1 : content
  return !blank && indent > own - lineStart
}
