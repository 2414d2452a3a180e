import type { Finding } from '../model/finding.ts'
import { fingerprints } from '../model/fingerprint.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { type FindingsContext, messageOf, totalsOf } from './findings-context.ts'
import { toJson } from './json.ts'

/** The report for other programs, as `schemas/findings.schema.json` describes it. */
export function render(report: Report, context: FindingsContext): string {
  const totals = totalsOf(report)
  const prints = fingerprints(report.findings)
  return toJson({
    format: 'rus-findings/1',
    version: context.version,
    language: context.language,
    summary: {
      documents: totals.documents,
      affected: totals.affected,
      errors: totals.error,
      warnings: totals.warning,
      notes: totals.note,
      suppressed: report.suppressed,
      fixed: report.fixed,
    },
    findings: report.findings.map((finding, index) => ({
      ...described(finding, context),
      fingerprint: prints[index],
    })),
  })
}

function described(finding: Finding, context: FindingsContext): object {
  const rule = context.rules.get(finding.rule)
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...placed(finding.place),
    section: finding.section,
    sentence: finding.sentence,
    values: finding.values,
    message: messageOf(finding, context),
    remedy: rule?.remedy[context.language],
    law: rule?.law,
    related: (finding.related ?? []).map((related) => ({
      ...placed(related.place),
      sentence: related.sentence,
      values: related.values,
      message: messageOf(finding, context, related),
    })),
    fix: finding.fix,
  }
}

function placed({ path, span }: Place): object {
  const { line, column, endLine, endColumn } = span
  return { path, line, column, endLine, endColumn }
}
