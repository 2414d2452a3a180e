import { messages } from '../messages/messages.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { visible } from '../model/visible.ts'
import { codeFrame } from './code-frame.ts'
import { byDocument, type FindingsContext, messageOf, totalsOf } from './findings-context.ts'

const WIDTH = 100
const INDENT = '    '
const BOLD = 1
const DIM = 2
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 }

/** The report for a person at a terminal: by document, each finding with its line of text and its remedy. */
export function render(report: Report, context: FindingsContext): string {
  const blocks: string[] = []
  for (const [path, findings] of byDocument(report.findings)) {
    blocks.push(heading(path, findings, context))
    for (const finding of findings) blocks.push(block(finding, context))
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
  return `${paint(visible(path), BOLD, context)}  ${paint(counts.join(', '), DIM, context)}`
}

function block(finding: Finding, context: FindingsContext): string {
  const words = messages(context.language)
  const severity = paint(words.severity[finding.severity], COLOURS[finding.severity], context)
  const message = visible(messageOf(finding, context))
  const rule = context.rules.get(finding.rule)
  const lines = [`${location(finding.place)}  ${severity}  ${message}  ${paint(visible(finding.rule), DIM, context)}`]
  lines.push(...frame(finding, context))
  for (const related of finding.related ?? []) {
    const said = visible(messageOf(finding, context, related))
    lines.push(...wrapped(`${words.seeAlso} ${location(related.place)}: ${said}`, context))
  }
  if (rule) lines.push(...wrapped(`${words.remedy}: ${rule.remedy[context.language]}`, context))
  if (rule?.law !== undefined) lines.push(...wrapped(`${words.law}: ${rule.law}`, context))
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
    const number = paint(`${INDENT}${String(line.line).padStart(gutter)} │`, DIM, context)
    const blank = paint(`${INDENT}${' '.repeat(gutter)} │`, DIM, context)
    const carets = line.carets.trimStart()
    const before = line.carets.slice(0, line.carets.length - carets.length)
    const marked = `${blank} ${before}${paint(carets, COLOURS[finding.severity], context)}`
    return carets === '' ? [number] : [`${number} ${line.text}`.trimEnd(), marked]
  })
}

/** Indented prose, broken between words to the width of the terminal. A word too long stands alone, whole. */
function wrapped(prose: string, context: FindingsContext): readonly string[] {
  const width = Math.max(40, context.columns ?? WIDTH) - INDENT.length
  const lines: string[] = []
  let line = ''
  for (const word of prose.split(/[ \n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => INDENT + each)
}

function closing(report: Report, context: FindingsContext): readonly string[] {
  const words = messages(context.language)
  const totals = totalsOf(report)
  const fixable = report.findings.filter((finding) => finding.fix !== undefined).length
  const tint = totals.error > 0 ? COLOURS.error : totals.warning > 0 ? COLOURS.warning : 32
  return [
    paint(words.summary(totals), tint, context),
    ...(report.fixed > 0 ? [words.fixed(report.fixed)] : []),
    ...(report.suppressed > 0 ? [words.suppressed(report.suppressed)] : []),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
    ...(report.findings.length > 0 ? [paint(words.explain, DIM, context)] : []),
  ]
}

/** Text in one of the terminal's own colours or weights (SGR codes), when colour is wanted. */
function paint(text: string, code: number, context: FindingsContext): string {
  return context.colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text
}
