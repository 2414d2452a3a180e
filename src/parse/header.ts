import type { Edit } from '../model/finding.ts'
import { spansIn } from '../model/spans.ts'
import { headerLimits } from './header-limits.ts'
import { readPlain } from './header-plain.ts'
import type { HeaderReading } from './header-reading.ts'
import { readYaml } from './header-yaml.ts'
import { type HeaderSyntaxFault, headerFault } from './source-faults.ts'

/**
 * Reads YAML 1.2 (core schema) between two offsets of a normalised source text: the front matter, or the
 * whole of a YAML document. Never throws; never more than one `front-matter/syntax`. The header is absent
 * when it could not be made out, and a map without entries when nothing is written.
 */
export function readHeader(text: string, start: number, end: number): HeaderReading {
  const excess = tooLarge(text, start, end)
  if (excess) return { faults: [excess] }
  const header = readPlain(text, start, end)
  if (header) return { header, faults: [] }
  const refused = controlCharacter(text, start, end)
  if (refused) return { faults: [refused] }
  const reading = readYaml(text, start, end, headerLimits)
  return { ...reading, faults: reading.faults.map((fault) => withProvenFix(fault, text.slice(0, end), start)) }
}

/** Keeps a syntax fault's fix only if the mended text can be read past the fault's place. */
function withProvenFix(fault: HeaderSyntaxFault, text: string, start: number): HeaderSyntaxFault {
  if (fault.rule !== 'front-matter/syntax' || fault.fix === undefined) return fault
  const mended = apply(text, fault.fix.edits)
  const left = readYaml(mended, start, mended.length, headerLimits).faults
  if (left.every((next) => next.rule !== 'front-matter/syntax' || next.span.line > fault.span.endLine)) return fault
  const { fix: _unproven, ...rest } = fault
  return rest
}

/** The text with edits made, which must be in order and apart. */
function apply(text: string, edits: readonly Edit[]): string {
  let done = 0
  let result = ''
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}

function tooLarge(text: string, start: number, end: number): HeaderSyntaxFault | undefined {
  const most = headerLimits.kibibytes
  if (utf8Length(text, start, end, most * 1024) <= most * 1024) return undefined
  return headerFault('front-matter/too-large', 'large', { most }, spansIn(text, start)(start, start))
}

/** Bytes in UTF-8, counted until they are more than `enough`. */
function utf8Length(text: string, start: number, end: number, enough: number): number {
  if (end - start > enough) return end - start
  if ((end - start) * 3 <= enough) return end - start
  let bytes = 0
  for (let at = start; at < end && bytes <= enough; at++) {
    const unit = text.charCodeAt(at)
    const surrogate = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || surrogate ? 2 : 3
  }
  return bytes
}

/** What YAML 1.2.2 section 5.1 does not allow in a text. */
const forbidden = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/

function controlCharacter(text: string, start: number, end: number): HeaderSyntaxFault | undefined {
  const found = forbidden.exec(text.slice(start, end))
  if (found === null) return undefined
  const at = start + found.index
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return headerFault('front-matter/syntax', 'controlCharacter', { code }, spansIn(text, end)(at, at + 1))
}
