import { messages } from '../messages/messages.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { visible } from '../model/visible.ts'
import { type FindingsContext, messageOf, totalsOf } from './findings-context.ts'

/** GitHub shows so many annotations of each kind from one step. */
const LIMIT = 10
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Workflow commands that GitHub Actions turns into annotations, errors first since only the first ten of a kind
 * are shown, and a summary for the log.
 */
export function render(report: Report, context: FindingsContext): string {
  const words = messages(context.language)
  const totals = totalsOf(report)
  const graded = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  )
  const lines = graded.map((finding) => annotation(finding, context))
  lines.push(words.summary(totals))
  if (Math.max(totals.error, totals.warning, totals.note) > LIMIT) lines.push(words.annotationLimit(LIMIT))
  if (report.suppressed > 0) lines.push(words.suppressed(report.suppressed))
  return `${lines.join('\n')}\n`
}

function annotation(finding: Finding, context: FindingsContext): string {
  const { line, column, endLine, endColumn } = finding.place.span
  const rule = context.rules.get(finding.rule)
  const title = rule ? `${finding.rule}: ${rule.title[context.language]}` : finding.rule
  const properties: (readonly [string, string | number])[] = [
    ['file', finding.place.path],
    ['line', line],
    ['endLine', endLine],
    // GitHub refuses columns of an annotation that runs over several lines.
    ...(line === endLine
      ? ([
          ['col', column],
          ['endColumn', endColumn],
        ] as const)
      : []),
    ['title', visible(title)],
  ]
  const message = visible(messageOf(finding, context))
  const text = rule ? `${message}\n${rule.remedy[context.language]}` : message
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${COMMANDS[finding.severity]} ${written}::${escapeData(text)}`
}

/** As actions/toolkit escapes a command's text. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** As actions/toolkit escapes a command's property; other control characters are made visible. */
function escapeProperty(text: string): string {
  return text
    .split(/([\r\n])/)
    .map((part) => (part === '\r' || part === '\n' ? escapeData(part) : escapeData(visible(part))))
    .join('')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
