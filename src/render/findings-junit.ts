import { messages } from '../messages/messages.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { visible, visibleLines } from '../model/visible.ts'
import { byDocument, type FindingsContext, messageOf } from './findings-context.ts'

/** Name of the one test case of a document without findings. */
const CLEAN = 'rus validate'

/**
 * JUnit XML as Jenkins and GitLab read it: a test suite per document, a test case per rule that has something to say
 * there. Errors are a failure; warnings and notes do not fail a run, so their case passes and tells them as output.
 * A clean document is one passing case. Names hold no line numbers, so that a case is the same from run to run.
 */
export function render(report: Report, context: FindingsContext): string {
  const groups = byDocument(report.findings)
  const paths = [...new Set([...report.documents, ...groups.keys()])].sort()
  const suites = paths.map((path) => suite(path, groups.get(path) ?? [], context))
  const tests = suites.reduce((sum, each) => sum + each.tests, 0)
  const failures = suites.reduce((sum, each) => sum + each.failures, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="rus" tests="${tests}" failures="${failures}" errors="0" time="0">`,
    ...suites.map((each) => each.xml),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
}

function suite(path: string, findings: readonly Finding[], context: FindingsContext): Suite {
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort()
  const classname = escapeAttribute(path)
  const cases = rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule)
    return testcase(classname, rule, own, context)
  })
  if (rules.length === 0) cases.push(`    <testcase name="${CLEAN}" classname="${classname}" time="0"/>`)
  const failures = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).size
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`
  const xml = [`  <testsuite name="${classname}" ${counts}>`, ...cases, '  </testsuite>'].join('\n')
  return { xml, tests: cases.length, failures }
}

function testcase(classname: string, rule: string, findings: readonly Finding[], context: FindingsContext): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  const lines = [`    <testcase name="${escapeAttribute(rule)}" classname="${classname}" time="0">`]
  const [first] = errors
  if (first) {
    const message = escapeAttribute(messageOf(first, context))
    const text = escapeText(told(errors, context))
    lines.push(`      <failure type="${escapeAttribute(rule)}" message="${message}">${text}</failure>`)
  }
  if (others.length > 0) lines.push(`      <system-out>${escapeText(told(others, context))}</system-out>`)
  return [...lines, '    </testcase>'].join('\n')
}

/** The findings of one rule in one document, a line each, and how to mend them. */
function told(findings: readonly Finding[], context: FindingsContext): string {
  const words = messages(context.language)
  const lines = findings.map((finding) => {
    const { path, span } = finding.place
    return `${visible(path)}:${span.line}:${span.column}: ${words.severity[finding.severity]}: ${messageOf(finding, context)}`
  })
  const remedy = context.rules.get(findings[0]?.rule ?? '')?.remedy[context.language]
  return (remedy === undefined ? lines : [...lines, `${words.remedy}: ${remedy}`]).join('\n')
}

/** Text of an element. */
function escapeText(text: string): string {
  return escapeMarkup(visibleLines(text))
}

/** Value of an attribute: one line. */
function escapeAttribute(text: string): string {
  return escapeMarkup(visible(text)).replaceAll('"', '&quot;')
}

/** With control characters already visible, XML 1.0 lacks only the two noncharacters. */
function escapeMarkup(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
