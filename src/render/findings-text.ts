import { messages } from '../messages/messages.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { visible } from '../model/visible.ts'
import { codeFrame } from './code-frame.ts'
import { byDocument, type FindingsContext, messageOf, totalsOf } from './findings-context.ts'
import { paint, SEVERITY_COLOURS, SGR, wrap } from './terminal-text.ts'

const WIDTH = 100
const INDENT = '    '

/**
 * The report for a person at a terminal: by document, each finding with its line of text and its remedy. What was just
 * shown is not shown again: the remedy and the law of a rule stand at its first finding in a document, and a line of
 * text at the first of the findings about it.
 */
export function render(report: Report, context: FindingsContext): string {
  const blocks: string[] = []
  for (const [path, findings] of byDocument(report.findings)) {
    blocks.push(heading(path, findings, context), ...collected(findings, context))
  }
  blocks.push(closing(report, context).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function heading(path: string, findings: readonly Finding[], context: FindingsContext): string {
  const { count } = messages(context.language)
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number > 0 ? [count(severity, number)] : []
  })
  return `${paint(visible(path), SGR.bold, context.colour)}  ${paint(counts.join(', '), SGR.dim, context.colour)}`
}

/** The findings of one document. Those of one rule that need but a line each stand together. */
function collected(findings: readonly Finding[], context: FindingsContext): readonly string[] {
  const blocks: string[] = []
  const told = new Set<string>()
  for (const [index, finding] of findings.entries()) {
    const before = findings[index - 1]
    const shown: Shown = { frame: before !== undefined && isSameSpan(before, finding), remedy: told.has(finding.rule) }
    told.add(finding.rule)
    const text = block(finding, context, shown)
    if (shown.frame && shown.remedy && before?.rule === finding.rule) blocks.push(`${blocks.pop()}\n${text}`)
    else blocks.push(text)
  }
  return blocks
}

/** What of a finding has just been shown. */
interface Shown {
  readonly frame: boolean
  readonly remedy: boolean
}

function isSameSpan({ place: { span: first } }: Finding, { place: { span: second } }: Finding): boolean {
  return first.start === second.start && first.end === second.end
}

function block(finding: Finding, context: FindingsContext, shown: Shown): string {
  const words = messages(context.language)
  const severity = paint(words.severity[finding.severity], SEVERITY_COLOURS[finding.severity], context.colour)
  const message = visible(messageOf(finding, context))
  const rule = context.rules.get(finding.rule)
  const lines = [
    `${location(finding.place)}  ${severity}  ${message}  ${paint(visible(finding.rule), SGR.dim, context.colour)}`,
  ]
  if (!shown.frame) lines.push(...frame(finding, context))
  for (const related of finding.related ?? []) {
    const said = visible(messageOf(finding, context, related))
    lines.push(...wrapped(`${words.seeAlso} ${location(related.place)}: ${said}`, context))
  }
  if (rule && !shown.remedy) lines.push(...wrapped(`${words.remedy}: ${rule.remedy[context.language]}`, context))
  if (rule?.law !== undefined && !shown.remedy) lines.push(...wrapped(`${words.law}: ${rule.law}`, context))
  if (finding.fix) lines.push(INDENT + words.canBeFixed)
  return lines.join('\n')
}

function location({ path, span }: Place): string {
  return `${visible(path)}:${span.line}:${span.column}`
}

function frame(finding: Finding, context: FindingsContext): readonly string[] {
  const source = context.sources(finding.place.path)
  if (source === undefined) return []
  const gutter = String(finding.place.span.endLine).length
  const width = Math.max(20, (context.columns ?? WIDTH) - INDENT.length - gutter - 3)
  const shown = codeFrame(source.text, finding.place.span, width)
  // The place of a fault in an empty file has nothing to show.
  if (shown.every((line) => line.text === '')) return []
  return shown.flatMap((line) => {
    const number = paint(`${INDENT}${String(line.line).padStart(gutter)} │`, SGR.dim, context.colour)
    const blank = paint(`${INDENT}${' '.repeat(gutter)} │`, SGR.dim, context.colour)
    const carets = line.carets.trimStart()
    const before = line.carets.slice(0, line.carets.length - carets.length)
    const marked = `${blank} ${before}${paint(carets, SEVERITY_COLOURS[finding.severity], context.colour)}`
    return carets === '' ? [number] : [`${number} ${line.text}`.trimEnd(), marked]
  })
}

/** Indented prose, broken between words to the width of the terminal. */
function wrapped(prose: string, context: FindingsContext): readonly string[] {
  const width = Math.max(40, context.columns ?? WIDTH) - INDENT.length
  return wrap(prose, width, '  ').map((line) => INDENT + line)
}

function closing(report: Report, context: FindingsContext): readonly string[] {
  const words = messages(context.language)
  const totals = totalsOf(report)
  const fixable = report.findings.filter((finding) => finding.fix !== undefined).length
  const tint = totals.error > 0 ? SEVERITY_COLOURS.error : totals.warning > 0 ? SEVERITY_COLOURS.warning : SGR.green
  return [
    paint(words.summary(totals), tint, context.colour),
    ...(report.fixed > 0 ? [words.fixed(report.fixed)] : []),
    ...(report.suppressed > 0 ? [words.suppressed(report.suppressed)] : []),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
    ...(report.findings.length > 0 ? [paint(words.explain, SGR.dim, context.colour)] : []),
  ]
}
