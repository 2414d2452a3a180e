import type { CST } from 'yaml'
import type { Span } from '../model/place.ts'
import { bulletFix, contentStart, quotedFix, startOfLine } from './header-mend.ts'
import type { Reading } from './header-reading.ts'
import { type HeaderSyntaxFault, headerFault } from './source-faults.ts'

/** No writer mends more than this at once, and a hostile text could hold tens of thousands. */
const mostFaults = 100

/** How large a header may be. */
export interface HeaderLimits {
  /** UTF-8 bytes, in KiB. */
  readonly kibibytes: number
  /** Maps and lists inside each other, the outermost included. */
  readonly depth: number
  readonly keys: number
}

export const headerLimits: HeaderLimits = { kibibytes: 64, depth: 32, keys: 2000 }

/**
 * What the syntax tree alone shows to be refused: too deep, too many keys, several documents, directives,
 * anchors, aliases and tags; of those the first hundred. Linear in the text; too deep or too many keys is one fault.
 */
export function structureFaults(
  tokens: readonly CST.Token[],
  reading: Reading,
  limits: HeaderLimits,
): readonly HeaderSyntaxFault[] {
  const survey: Survey = { reading, limits, keys: 0, faults: [], anchors: new Set() }
  const documents = tokens.filter((token) => token.type === 'document')
  for (const token of tokens) {
    if (token.type === 'directive') {
      survey.faults.push(
        headerFault('front-matter/directive', 'directive', { directive: token.source }, spanOf(token, reading)),
      )
    }
  }
  for (const document of documents) {
    const excess = surveyToken(document, 0, survey)
    if (excess) return [excess]
  }
  const second = documents[1]
  if (second)
    survey.faults.push(
      headerFault('front-matter/multiple-documents', 'second', {}, spanOf(second.start[0] ?? second, reading)),
    )
  return survey.faults.slice(0, mostFaults)
}

interface Survey {
  readonly reading: Reading
  readonly limits: HeaderLimits
  keys: number
  readonly faults: HeaderSyntaxFault[]
  /** Names of the anchors so far. */
  readonly anchors: Set<string>
}

/** Notes what is refused in a token and what is in it; returns the one fault that ends the survey. */
function surveyToken(
  token: CST.Token | null | undefined,
  depth: number,
  survey: Survey,
): HeaderSyntaxFault | undefined {
  if (!token) return undefined
  if (token.type === 'document') return surveyProperties(token.start, survey) ?? surveyToken(token.value, depth, survey)
  if (token.type === 'alias') noteAlias(token, survey)
  if (token.type === 'block-scalar') return surveyProperties(token.props, survey)
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return undefined
  const { reading, limits } = survey
  if (depth === limits.depth) {
    const at = reading.offset + token.offset
    return headerFault('front-matter/too-deep', 'deep', { most: limits.depth }, reading.spans(at, at + 1))
  }
  for (const item of token.items) {
    const excess = surveyItem(item, depth + 1, survey)
    if (excess) return excess
  }
  return undefined
}

function surveyItem(item: CST.CollectionItem, depth: number, survey: Survey): HeaderSyntaxFault | undefined {
  const { reading, limits } = survey
  if (item.sep && ++survey.keys > limits.keys) {
    const key = item.key ?? item.sep[0]
    const span = key ? spanOf(key, reading) : reading.spans(reading.offset, reading.offset)
    return headerFault('front-matter/too-many-keys', 'many', { most: limits.keys }, span)
  }
  surveyProperties(item.start, survey)
  const inKey = surveyToken(item.key, depth, survey)
  if (inKey) return inKey
  surveyProperties(item.sep ?? [], survey)
  return surveyToken(item.value, depth, survey)
}

function surveyProperties(tokens: readonly CST.Token[], { reading, faults, anchors }: Survey): undefined {
  for (const token of tokens) {
    // A lone `&` is an error of its own.
    if (token.type === 'anchor' && token.source.length > 1) {
      anchors.add(token.source.slice(1))
      faults.push(headerFault('front-matter/alias', 'anchor', { name: token.source.slice(1) }, spanOf(token, reading)))
    }
    if (token.type === 'tag')
      faults.push(headerFault('front-matter/tag', 'tag', { tag: token.source }, spanOf(token, reading)))
  }
}

/**
 * `*name` where `&name` stood before is an alias; a lone `*` first on its line is a list written with
 * asterisks; else it is most likely a text that begins with one. The first asterisk of a list speaks for all.
 */
function noteAlias(token: CST.FlowScalar, { reading, anchors, faults }: Survey): void {
  const name = token.source.slice(1)
  const span = spanOf(token, reading)
  if (anchors.has(name)) faults.push(headerFault('front-matter/alias', 'alias', { name }, span))
  else if (name === '' && contentStart(reading.yaml, startOfLine(reading.yaml, token.offset)) === token.offset) {
    if (faults.some((fault) => fault.sentence === 'bullet')) return
    faults.push(headerFault('front-matter/syntax', 'bullet', {}, span, bulletFix(token.offset, reading)))
  } else {
    const text = token.source
    faults.push(headerFault('front-matter/alias', 'asterisk', { text }, span, quotedFix(token.offset, reading)))
  }
}

function spanOf(token: CST.Token, { offset, spans }: Reading): Span {
  const from = offset + token.offset
  const source = 'source' in token ? token.source : ''
  const line = source.indexOf('\n')
  return spans(from, from + (line === -1 ? source.length : line))
}
