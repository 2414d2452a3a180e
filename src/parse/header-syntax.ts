import { Lexer, type YAMLError } from 'yaml'
import type { Edit } from '../model/finding.ts'
import type { Span } from '../model/place.ts'
import {
  contentStart,
  endOfLine,
  indentOf,
  type Mend,
  quotedFix,
  replace,
  startOfLine,
  valueOnLine,
  withoutBlankEnd,
} from './header-mend.ts'
import type { Reading } from './header-reading.ts'
import { type HeaderSyntaxFault, headerFault } from './source-faults.ts'

/**
 * The YAML library's first error, as a fault a writer recognises: the library says where it gave up, this
 * looks at that line and its neighbours for the usual slips.
 */
export function syntaxFault(error: YAMLError, reading: Reading): HeaderSyntaxFault {
  const at = Math.min(error.pos[0], reading.yaml.length)
  for (const explain of explanations) {
    const fault = explain({ code: error.code, message: error.message, at }, reading)
    if (fault) return fault
  }
  const to = Math.max(at, Math.min(error.pos[1], endOfLine(reading.yaml, at)))
  return syntax('other', { reason: error.message }, at, to, reading)
}

/** Fault when the text at `span` begins `key:value`, without the space that would make it an entry. */
export function missingSpaceIn(span: Span, reading: Reading): HeaderSyntaxFault | undefined {
  return missingSpace(span.start - reading.offset, reading)
}

interface Trouble {
  readonly code: string
  readonly message: string
  /** Offset in the YAML. */
  readonly at: number
}

type Explanation = (trouble: Trouble, reading: Reading) => HeaderSyntaxFault | undefined

const explanations: readonly Explanation[] = [
  tabIndent,
  openQuote,
  openBracket,
  lineWithoutKey,
  colonInValue,
  listOrKey,
  wrongIndent,
  afterValue,
  reservedStart,
  oddCharacter,
]

function syntax(
  sentence: Parameters<typeof headerFault<'front-matter/syntax'>>[1],
  values: HeaderSyntaxFault['values'],
  from: number,
  to: number,
  { offset, spans }: Reading,
  mend: Mend = {},
): HeaderSyntaxFault {
  return headerFault('front-matter/syntax', sentence, values, spans(offset + from, offset + to), mend)
}

function tabIndent({ at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  const { yaml } = reading
  const start = startOfLine(yaml, at)
  const end = start + indentOf(yaml, start)
  const indent = yaml.slice(start, end)
  if (!indent.includes('\t')) return undefined
  const fix = { edits: tabEdits(reading) }
  // In a block text (`|`, `>`) a tab may be the text's own.
  return syntax('tab', {}, start, end, reading, /[:-] +[|>]/.test(yaml) ? {} : { fix })
}

/** Two spaces for every tab that a line begins with. */
function tabEdits(reading: Reading): Edit[] {
  const { yaml } = reading
  const edits: Edit[] = []
  for (let line = 0; line < yaml.length; line = endOfLine(yaml, line) + 1) {
    const to = line + indentOf(yaml, line)
    const written = yaml.slice(line, to)
    if (written.includes('\t')) edits.push(replace(line, to, written.replaceAll('\t', '  '), reading))
  }
  return edits
}

/** A quote that never closes, or that closes at the quote meant to open another entry's value. */
function openQuote({ code, message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  const { yaml } = reading
  const token = quotedBefore(yaml, at)
  if (token === undefined) return undefined
  const quote = yaml.charAt(token.from)
  const unclosed = code === 'MISSING_CHAR' && message.startsWith('Missing closing')
  const text = yaml.slice(token.from, token.to)
  if (!unclosed && (code !== 'UNEXPECTED_TOKEN' || !/\n *(?:- +)?[^\s:"']+: /.test(text))) return undefined
  return syntax('unclosedQuote', { quote }, token.from, endOfLine(yaml, token.from), reading)
}

/** The quoted text that ends at `at`, blanks between; or that holds it. */
function quotedBefore(yaml: string, at: number): { readonly from: number; readonly to: number } | undefined {
  let found: { from: number; to: number } | undefined
  for (const token of tokensOf(yaml)) {
    if (token.from > at || (token.from === at && found)) break
    if (token.source.startsWith('"') || token.source.startsWith("'")) found = { from: token.from, to: token.to }
    else if (token.source.trim() !== '') found = undefined
  }
  return found
}

/** The library's tokens with their offsets; its own marks (control characters) take no room. */
function* tokensOf(yaml: string): Generator<{ readonly source: string; readonly from: number; readonly to: number }> {
  let from = 0
  for (const source of new Lexer().lex(yaml)) {
    if (/^[\u0002\u0018\u001f]$/.test(source)) continue
    yield { source, from, to: from + source.length }
    from += source.length
  }
}

const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

function openBracket({ message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  if (
    !/^Flow (?:map|sequence) in block|must end with a [\]}]|Expected .* to end with|Block collections are not/.test(
      message,
    )
  ) {
    return undefined
  }
  const open: number[] = []
  for (const { source, from } of tokensOf(reading.yaml)) {
    if (from >= at) break
    if (source in closings) open.push(from)
    else if (source === ']' || source === '}') open.pop()
  }
  const from = open.at(-1)
  if (from === undefined) return undefined
  const bracket = reading.yaml.charAt(from)
  // A colon too many inside a bracket that does close is told as a stray character.
  if (
    message.startsWith('Block collections') &&
    reading.yaml.slice(from, endOfLine(reading.yaml, from)).includes(closings[bracket] ?? ']')
  ) {
    return syntax('strayCharacter', { character: ':' }, at, at + 1, reading)
  }
  return syntax('unclosedBracket', { bracket, closing: closings[bracket] ?? ']' }, from, from + 1, reading)
}

function lineWithoutKey({ code, message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys need')) return undefined
  const { yaml } = reading
  const from = contentStart(yaml, startOfLine(yaml, at))
  if (from !== at) return undefined
  const text = withoutBlankEnd(yaml.slice(from, endOfLine(yaml, from)))
  const spaced = missingSpace(from, reading)
  if (spaced) return spaced
  return /^["']|^- /.test(text) || text === ''
    ? undefined
    : syntax('notKeyValue', { text }, from, from + text.length, reading)
}

/** `key:value` at an offset, where the key is one word and the value not `//`. */
function missingSpace(from: number, reading: Reading): HeaderSyntaxFault | undefined {
  const line = reading.yaml.slice(from, endOfLine(reading.yaml, from))
  const [, key] = /^([\p{L}_][\p{L}\p{M}\p{N}_.-]*):(?!\/\/)[^\s:]/u.exec(line) ?? []
  if (key === undefined) return undefined
  const colon = from + key.length
  const fix = { edits: [replace(colon + 1, colon + 1, ' ', reading)] }
  return syntax('missingSpace', { key }, from, colon + 1, reading, { fix })
}

/** `key: one: two`; or a value with an entry indented under it, which is a fault of indentation. */
function colonInValue({ code, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const { yaml } = reading
  const content = contentStart(yaml, startOfLine(yaml, at))
  const lineEnd = endOfLine(yaml, at)
  const value = valueOnLine(yaml, at)
  const key = withoutBlankEnd(withoutColon(yaml.slice(content, at)))
  if (/:(?:\s|$)/.test(value)) {
    return syntax('colonInValue', { key, value }, at, at + value.length, reading, quotedFix(at, reading))
  }
  if (value.startsWith('?'))
    return syntax('reservedCharacter', { character: '?' }, at, at + 1, reading, quotedFix(at, reading))
  return indentation(nextContent(yaml, lineEnd + 1), reading)
}

function withoutColon(text: string): string {
  const colon = text.indexOf(':')
  return colon === -1 ? text : text.slice(0, colon)
}

function listOrKey({ message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  const { yaml } = reading
  const start = startOfLine(yaml, at)
  const from = start + indentOf(yaml, start)
  const dash = yaml[from] === '-'
  if (message.startsWith('Unexpected block-seq-ind') && !dash) {
    return syntax('listOnKeyLine', { key: withoutColon(yaml.slice(from, at)) }, at, at + 1, reading)
  }
  const same = sibling(yaml, start)
  const mixed = same !== undefined && (yaml[same] === '-') !== dash
  const end = from + withoutBlankEnd(yaml.slice(from, endOfLine(yaml, from))).length
  const structural =
    /^Unexpected (?:block-seq-ind|\S+ at node end|map-value-ind)|same column|Sequence item without|Implicit/
  return mixed && structural.test(message) ? syntax('listAndKeys', {}, from, end, reading) : undefined
}

/** Offset of the content of the nearest line above with the same indent, with none less indented between. */
function sibling(yaml: string, lineStart: number): number | undefined {
  const indent = indentOf(yaml, lineStart)
  for (let start = lineStart; start > 0; ) {
    start = startOfLine(yaml, start - 1)
    const own = indentOf(yaml, start)
    const first = yaml[start + own]
    if (first === '\n' || first === '#') continue
    if (own < indent) return undefined
    if (own === indent) return start + own
  }
  return undefined
}

function wrongIndent({ code, message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  const { yaml } = reading
  const start = startOfLine(yaml, at)
  const beginsLine = start + indentOf(yaml, start) >= at
  const stray = /^Unexpected \S+ at node end/.test(message) && beginsLine
  if (code === 'BAD_INDENT' || stray || message.startsWith('Sequence item without')) return indentation(start, reading)
  return undefined
}

function indentation(lineStart: number, reading: Reading): HeaderSyntaxFault {
  const { yaml } = reading
  const from = lineStart + indentOf(yaml, lineStart)
  const text = withoutBlankEnd(yaml.slice(from, endOfLine(yaml, from)))
  return syntax('indentation', {}, from, from + text.length, reading)
}

/** Start of the first line at or after `lineStart` with anything on it. */
function nextContent(yaml: string, lineStart: number): number {
  let at = lineStart
  while (at < yaml.length && yaml[at + indentOf(yaml, at)] === '\n') at = endOfLine(yaml, at) + 1
  return Math.min(at, yaml.length)
}

function afterValue({ message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  if (!/^Unexpected \S+ at node end/.test(message)) return undefined
  const { yaml } = reading
  const end = at + withoutBlankEnd(yaml.slice(at, endOfLine(yaml, at))).length
  const quoted = quotedBefore(yaml, at)
  if (quoted) return syntax('textAfterQuote', { quote: yaml.charAt(quoted.from) }, at, end, reading)
  const bracket = withoutBlankEnd(yaml.slice(startOfLine(yaml, at), at)).at(-1)
  if (bracket !== ']' && bracket !== '}') return undefined
  const value = valueStart(yaml, at)
  return syntax('textAfterBracket', { bracket }, at, end, reading, quotedFix(value, reading))
}

/** Offset where the value on the line of `at` begins: after its first `: `, else after its dashes. */
function valueStart(yaml: string, at: number): number {
  const content = contentStart(yaml, startOfLine(yaml, at))
  const colon = yaml.slice(content, at).indexOf(': ')
  if (colon === -1) return content
  const after = content + colon + 1
  return after + indentOf(yaml, after)
}

function reservedStart({ code, message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  if (code !== 'BAD_SCALAR_START' && code !== 'BAD_ALIAS' && !/^Not a YAML token|^Block scalar header/.test(message)) {
    return undefined
  }
  const from = code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS' ? at : valueStart(reading.yaml, at)
  const character = reading.yaml.charAt(from)
  return syntax('reservedCharacter', { character }, from, from + 1, reading, quotedFix(from, reading))
}

function oddCharacter({ code, message, at }: Trouble, reading: Reading): HeaderSyntaxFault | undefined {
  const character = reading.yaml.charAt(at)
  if (code === 'BAD_DQ_ESCAPE') return syntax('escape', { escape: reading.yaml.slice(at, at + 2) }, at, at + 2, reading)
  if (message.startsWith('Comments must be separated')) {
    return syntax('commentSpace', {}, at, at + 1, reading, { fix: { edits: [replace(at, at, ' ', reading)] } })
  }
  if (code === 'UNEXPECTED_TOKEN' && ',]}:?'.includes(character) && character !== '') {
    return syntax('strayCharacter', { character }, at, at + 1, reading)
  }
  return undefined
}
