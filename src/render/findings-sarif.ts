import { messages } from '../messages/messages.ts'
import type { Edit, Finding } from '../model/finding.ts'
import { fingerprints } from '../model/fingerprint.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import type { Source } from '../model/source.ts'
import type { Rule } from '../rules/rule.ts'
import { type FindingsContext, messageOf } from './findings-context.ts'
import { toJson } from './json.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ROOT = 'SRCROOT'

/** Where the lines of each document begin, by path: found once for a document with many fixes. */
type LineStarts = Map<string, readonly number[]>

/** The report as SARIF 2.1.0 (OASIS standard), for code scanning and editors. */
export function render(report: Report, context: FindingsContext): string {
  const rules = [...context.rules.values()].sort((first, second) => (first.id < second.id ? -1 : 1))
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const prints = fingerprints(report.findings)
  const starts: LineStarts = new Map()
  const run = {
    tool: {
      driver: {
        name: 'rus',
        version: context.version,
        language: context.language,
        rules: rules.map((rule) => described(rule, context)),
      },
    },
    language: context.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: messages(context.language).workspaceFolder } } },
    invocations: [{ executionSuccessful: true }],
    results: report.findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule),
      level: finding.severity,
      message: { text: plain(messageOf(finding, context)) },
      locations: [{ physicalLocation: physical(finding.place), logicalLocations: logical(finding) }],
      relatedLocations: relatedLocations(finding, context),
      partialFingerprints: { 'rusFinding/v1': prints[index] },
      fixes: fixes(finding, context, starts),
    })),
  }
  return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

function described(rule: Rule, context: FindingsContext): object {
  const { language } = context
  const words = messages(language)
  const [title, reason, remedy] = [rule.title[language], rule.reason[language], rule.remedy[language]]
  const law = rule.law === undefined ? [] : [[words.law, rule.law] as const]
  const parts = [[words.remedy, remedy] as const, ...law]
  return {
    id: rule.id,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: {
      text: [reason, ...parts.map(([label, text]) => `${label}: ${text}`)].join('\n\n'),
      markdown: [reason, ...parts.map(([label, text]) => `**${label}:** ${text}`)].join('\n\n'),
    },
    defaultConfiguration: { level: rule.severity },
  }
}

function physical({ path, span }: Place): object {
  const { line, column, endLine, endColumn } = span
  return {
    artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

function logical(finding: Finding): readonly object[] | undefined {
  return finding.section === undefined ? undefined : [{ fullyQualifiedName: finding.section, kind: 'element' }]
}

function relatedLocations(finding: Finding, context: FindingsContext): readonly object[] | undefined {
  return finding.related?.map((related, index) => ({
    id: index + 1,
    message: { text: plain(messageOf(finding, context, related)) },
    physicalLocation: physical(related.place),
  }))
}

/** A fix needs the source: its edits are told in the lines and characters of the file as it is on disk. */
function fixes(finding: Finding, context: FindingsContext, starts: LineStarts): readonly object[] | undefined {
  const source = finding.fix && context.sources(finding.place.path)
  if (finding.fix === undefined || source === undefined) return undefined
  const { path } = finding.place
  const lines = starts.get(path) ?? lineStarts(source.text)
  starts.set(path, lines)
  const rule = context.rules.get(finding.rule)
  return [
    {
      description: rule && { text: plain(rule.remedy[context.language]) },
      artifactChanges: [
        {
          artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
          replacements: finding.fix.edits.map((edit) => replacement(edit, source, lines)),
        },
      ],
    },
  ]
}

function replacement(edit: Edit, source: Source, lines: readonly number[]): object {
  const start = position(lines, edit.start)
  const end = position(lines, edit.end)
  // With both kinds of line ends the offset in the file is not known; line and column are enough.
  const perLine = source.lineEnd === '\r\n' ? 1 : 0
  const charOffset = edit.start + perLine * (start.line - 1)
  const charLength = edit.end - edit.start + perLine * (end.line - start.line)
  return {
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(source.lineEnd === 'mixed' ? {} : { charOffset, charLength }),
    },
    insertedContent: { text: perLine === 1 ? edit.text.replaceAll('\n', '\r\n') : edit.text },
  }
}

/** Offset of the first character of every line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** Line and column, from 1, of an offset. */
function position(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** A path relative to the workspace as a relative URI reference (RFC 3986). */
function uriOf(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\ufffd')
  return wellFormed.split('/').map(encodeURIComponent).join('/')
}

/** Escapes what SARIF (3.11.6) would read as a link in a plain message: text from a document must not make one. */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text
}
