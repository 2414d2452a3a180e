import { formatNumber } from '../model/amount.ts'
import { counted } from '../model/count.ts'
import type { Severity } from '../model/finding.ts'
import { joinList } from '../model/list.ts'
import type { Messages, Totals } from './texts.ts'

const FORMS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
}

export const en: Messages = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  count,
  summary,
  suppressed: (number) => `${counted(number, 'finding', 'findings', 'en')} accepted earlier, not shown.`,
  fixed: (number) => `${counted(number, 'finding has', 'findings have', 'en')} been fixed.`,
  moreFixed: (number) => `and ${formatNumber(number, 'en')} more`,
  fixable: (number) => `${counted(number, 'finding', 'findings', 'en')} can be fixed automatically: rus validate --fix`,
  canBeFixed: 'Can be fixed automatically with --fix.',
  remedy: 'Remedy',
  seeAlso: 'See also',
  law: 'Legal basis',
  explain: 'Read more about a rule: rus explain <rule>',
  unknownSentence: (rule, sentence) =>
    `The rule ${rule} reported this (${sentence}), but this version of rus has no text for it.`,
  workspaceFolder: 'The folder of the workspace.',
  annotationLimit: (limit) =>
    `GitHub shows at most ${limit} errors, ${limit} warnings and ${limit} notices from a step. All of them are in the log.`,
  checking: 'Checking',
  comparing: 'Comparing',
  workingCopy: 'the working copy',
  unmerged: (path) => `${path}: a conflict in git is not resolved, so there is nothing to compare yet.`,
  watching: 'Waiting for changes. End with Ctrl+C.',
  undated: 'No day is known, so rules about time (such as an overdue review) were not tried. Give --date YYYY-MM-DD.',
  mixedLineEnds: (path) => `${path} mixes two kinds of line ends and is not mended. Save it with one kind first.`,
  baselineMissing: (path) =>
    `${path} does not exist, so no findings are accepted. Make it with --update-baseline, or correct the path.`,
  baselineWritten: (path, number) =>
    `${path}: ${counted(number, 'accepted finding', 'accepted findings', 'en')}. New faults are shown from now on.`,
  formats: {
    text: 'for reading in the terminal, with the line of text and the remedy',
    json: 'for your own programs',
    sarif: 'SARIF 2.1.0, for code scanning in GitHub, Azure DevOps and editors',
    junit: 'JUnit XML, for test reports in Jenkins and GitLab',
    github: 'annotations in GitHub Actions',
    gitlab: 'Code Quality report for GitLab',
  },
  comparisonFormats: {
    text: 'for reading in the terminal: first an overview, then the changes word by word',
    markdown: 'a summary for the reader; with --round a table for the reviewer',
    html: 'a page with the texts side by side or as one, for browsers and printing',
    docx: 'Word file with tracked changes',
    json: 'for your own programs',
  },
}

function count(severity: Severity, number: number): string {
  return counted(number, ...FORMS[severity], 'en')
}

function summary(totals: Totals): string {
  const { documents, affected } = totals
  const found = (['error', 'warning', 'note'] as const).filter((severity) => totals[severity] > 0)
  if (found.length === 0) {
    if (documents === 0) return 'No documents to check.'
    return `${counted(documents, 'document', 'documents', 'en')} checked. No errors.`
  }
  const counts = joinList(
    found.map((severity) => count(severity, totals[severity])),
    'en',
  )
  const of = counted(documents, 'document', 'documents', 'en')
  const where = `in ${formatNumber(affected, 'en')} of ${of}.`
  return totals.error > 0 ? `${counts} ${where}` : `${counts} ${where} No errors.`
}
