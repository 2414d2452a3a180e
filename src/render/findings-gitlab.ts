import type { Severity } from '../model/finding.ts'
import { fingerprints } from '../model/fingerprint.ts'
import type { Report } from '../model/report.ts'
import { type FindingsContext, messageOf } from './findings-context.ts'
import { toJson } from './json.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

/** A Code Quality report: the part of Code Climate's format that GitLab reads. */
export function render(report: Report, context: FindingsContext): string {
  const prints = fingerprints(report.findings)
  return toJson(
    report.findings.map((finding, index) => ({
      description: messageOf(finding, context),
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: SEVERITIES[finding.severity],
      location: {
        path: finding.place.path,
        lines: { begin: finding.place.span.line, end: finding.place.span.endLine },
      },
    })),
  )
}
