import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { HeaderEntry, HeaderList, HeaderMap, HeaderScalar, HeaderValue } from '../model/header.ts'
import type { Span } from '../model/place.ts'
import { spansIn } from '../model/spans.ts'
import { type HeaderLimits, structureFaults } from './header-limits.ts'
import { withoutBlankEnd } from './header-mend.ts'
import type { HeaderReading, Reading } from './header-reading.ts'
import { missingSpaceIn, syntaxFault } from './header-syntax.ts'
import { headerFault } from './source-faults.ts'

/**
 * Reads the YAML between two offsets of `text` with the YAML library: the whole of YAML 1.2 (core schema)
 * except aliases, tags, directives, several documents and keys that are not texts, which are faults.
 * Depth and number of keys are measured on the syntax tree, which takes linear time, before the nodes are made.
 */
export function readYaml(text: string, start: number, end: number, limits: HeaderLimits): HeaderReading {
  const reading: Reading = { yaml: text.slice(start, end), offset: start, spans: spansIn(text, end), faults: [] }
  try {
    const tokens = [...new Parser().parse(reading.yaml)]
    const faults = structureFaults(tokens, reading, limits)
    return faults.length > 0 ? { faults } : readDocument(tokens, reading)
  } catch (error) {
    // Whatever the library fails on (RangeError, ReferenceError) is the document's fault, not the run's.
    const reason = error instanceof Error ? error.message : String(error)
    return { faults: [headerFault('front-matter/syntax', 'other', { reason }, reading.spans(start, start))] }
  }
}

function readDocument(tokens: readonly CST.Token[], reading: Reading): HeaderReading {
  const options = { version: '1.2', uniqueKeys: false, keepSourceTokens: true, prettyErrors: false } as const
  const [document] = new Composer(options).compose(tokens, true, reading.yaml.length)
  if (document === undefined) return { header: emptyMap(reading), faults: [] }
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (error) return { faults: [syntaxFault(error, reading)] }
  return readRoot(document, reading)
}

function readRoot({ contents }: Document.Parsed, reading: Reading): HeaderReading {
  if (isMap(contents)) {
    const header = mapOf(contents, reading)
    // A map read in part would bring further findings about what it lacks.
    return reading.faults.some((fault) => fault.rule !== 'front-matter/duplicate-key')
      ? { faults: reading.faults }
      : { header, faults: reading.faults }
  }
  if (contents === null || (isScalar(contents) && contents.srcToken === undefined))
    return { header: emptyMap(reading), faults: [] }
  const { span } = headerValue(contents, reading.offset, reading)
  if (isSeq(contents)) return { faults: [headerFault('front-matter/not-a-map', 'list', {}, span)] }
  const text = isScalar(contents) ? sourceOf(contents) : ''
  return { faults: [missingSpaceIn(span, reading) ?? headerFault('front-matter/not-a-map', 'text', { text }, span)] }
}

function emptyMap({ spans, offset }: Reading): HeaderMap {
  return { kind: 'map', entries: [], span: spans(offset, offset) }
}

/** A node as a header value; `empty` is the offset where it stands when nothing is written. */
function headerValue(node: unknown, empty: number, reading: Reading): HeaderValue {
  if (isMap(node)) return mapOf(node, reading)
  if (isSeq(node)) return listOf(node, reading)
  if (isScalar(node) && node.srcToken !== undefined && node.range) return scalarOf(node, reading)
  return { kind: 'scalar', value: null, source: '', quoted: false, span: reading.spans(empty, empty) }
}

function scalarOf(node: Scalar, reading: Reading): HeaderScalar {
  const { value } = node
  const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  return { kind: 'scalar', value: simple, source: sourceOf(node), quoted, span: scalarSpan(node, reading) }
}

/** A plain text as written (a folded one with its lines joined), any other decoded. */
function sourceOf(node: Scalar): string {
  return node.type === 'PLAIN' ? (node.source ?? '') : String(node.value)
}

function scalarSpan(node: Scalar, { yaml, offset, spans }: Reading): Span {
  const [from, to] = node.range ?? [0, 0]
  const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
  return spans(offset + from, offset + (block ? from + withoutBlankEnd(yaml.slice(from, to)).length : to))
}

function listOf(node: YAMLSeq, reading: Reading): HeaderList {
  const { offset, spans } = reading
  const token = node.srcToken
  if (token?.type !== 'block-seq') {
    return {
      kind: 'list',
      items: node.items.map((item) => headerValue(item, 0, reading)),
      span: flowSpan(node, reading),
    }
  }
  const dashes = token.items.map((item) => offset + (indicatorOf(item.start, 'seq-item-ind')?.offset ?? token.offset))
  const items = node.items.map((item, index) => headerValue(item, (dashes[index] ?? 0) + 1, reading))
  return { kind: 'list', items, span: spans(dashes[0] ?? 0, items.at(-1)?.span.end ?? 0) }
}

function mapOf(node: YAMLMap, reading: Reading): HeaderMap {
  const written = node.items.map((pair) => entryOfPair(pair, reading)).filter((entry) => entry !== undefined)
  const entries = withoutDuplicates(written, reading)
  const [first] = written
  const last = written.at(-1)
  const block = node.srcToken?.type !== 'flow-collection' && first && last
  const span = block ? reading.spans(first.keySpan.start, last.value.span.end) : flowSpan(node, reading)
  return { kind: 'map', entries, span }
}

/** The entries, each key's first; the others become findings. */
function withoutDuplicates(entries: readonly HeaderEntry[], reading: Reading): HeaderEntry[] {
  const seen = new Map<string, HeaderEntry>()
  for (const entry of entries) {
    const { key, keySpan } = entry
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, entry)
      continue
    }
    const related = { span: first.keySpan, sentence: 'first', values: { key } }
    reading.faults.push(headerFault('front-matter/duplicate-key', 'duplicate', { key }, keySpan, { related }))
  }
  return [...seen.values()]
}

function flowSpan(node: YAMLMap | YAMLSeq, { offset, spans }: Reading): Span {
  const [from, to] = node.range ?? [0, 0]
  return spans(offset + from, offset + to)
}

function entryOfPair(pair: Pair, reading: Reading): HeaderEntry | undefined {
  const { offset } = reading
  const colon = indicatorOf(pair.srcToken?.sep ?? [], 'map-value-ind')
  const after = colon && offset + colon.offset + 1
  const { key } = pair
  if (isMap(key) || isSeq(key)) {
    reading.faults.push(headerFault('front-matter/complex-key', 'complex', {}, headerValue(key, 0, reading).span))
    return undefined
  }
  if (!isScalar(key) || key.srcToken === undefined) {
    noteMissingKey(after ?? offset, reading)
    return undefined
  }
  const keySpan = scalarSpan(key, reading)
  return { key: sourceOf(key).normalize('NFC'), keySpan, value: headerValue(pair.value, after ?? keySpan.end, reading) }
}

/** One fault of syntax is enough; the next is told when it is mended. */
function noteMissingKey(afterColon: number, { offset, spans, faults }: Reading): void {
  if (faults.some((fault) => fault.rule === 'front-matter/syntax')) return
  const span = spans(Math.max(afterColon - 1, offset), afterColon)
  faults.push(headerFault('front-matter/syntax', 'missingKey', {}, span))
}

function indicatorOf(tokens: readonly CST.SourceToken[], type: CST.SourceToken['type']): CST.SourceToken | undefined {
  return tokens.find((token) => token.type === type)
}
