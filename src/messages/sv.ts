import { formatNumber } from '../model/amount.ts'
import { counted } from '../model/count.ts'
import type { Severity } from '../model/finding.ts'
import { joinList } from '../model/list.ts'
import type { Messages, Totals } from './texts.ts'

const FORMS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fel', 'fel'],
  warning: ['varning', 'varningar'],
  note: ['notering', 'noteringar'],
}

export const sv: Messages = {
  severity: { error: 'fel', warning: 'varning', note: 'notering' },
  count,
  summary,
  suppressed: (number) =>
    `${counted(number, 'tidigare godtagen anmärkning', 'tidigare godtagna anmärkningar', 'sv')} visas inte.`,
  fixed: (number) => `${counted(number, 'anmärkning', 'anmärkningar', 'sv')} har rättats.`,
  moreFixed: (number) => `och ${formatNumber(number, 'sv')} till`,
  fixable: (number) =>
    `${counted(number, 'anmärkning', 'anmärkningar', 'sv')} kan rättas automatiskt: rus validate --fix`,
  canBeFixed: 'Kan rättas automatiskt med --fix.',
  remedy: 'Åtgärd',
  seeAlso: 'Se även',
  law: 'Rättsligt stöd',
  explain: 'Läs mer om en regel: rus explain <regel>',
  unknownSentence: (rule, sentence) =>
    `Regeln ${rule} anmärkte på detta (${sentence}), men den här versionen av rus har ingen text för det.`,
  workspaceFolder: 'Arbetsytans mapp.',
  annotationLimit: (limit) =>
    `GitHub visar högst ${limit} fel, ${limit} varningar och ${limit} noteringar från ett steg. Alla står i loggen.`,
  checking: 'Kontrollerar',
  comparing: 'Jämför',
  workingCopy: 'arbetskopian',
  unmerged: (path) => `${path}: en konflikt i git är inte löst, så det finns inget att jämföra än.`,
  watching: 'Väntar på ändringar. Avsluta med Ctrl+C.',
  undated:
    'Ingen dag är känd, så regler om tid (till exempel försenad översyn) är inte prövade. Ange --date ÅÅÅÅ-MM-DD.',
  mixedLineEnds: (path) =>
    `${path} har två slags radslut och rättas därför inte. Spara den med ett slags radslut först.`,
  baselineMissing: (path) =>
    `${path} finns inte, så inga fel är godtagna. Skapa filen med --update-baseline, eller rätta sökvägen.`,
  baselineWritten: (path, number) =>
    `${path}: ${counted(number, 'godtagen anmärkning', 'godtagna anmärkningar', 'sv')}. Nya fel visas från och med nu.`,
  formats: {
    text: 'för att läsa i terminalen, med textrad och åtgärd',
    json: 'för egna program',
    sarif: 'SARIF 2.1.0, för kodgranskning i GitHub, Azure DevOps och redigerare',
    junit: 'JUnit XML, för testrapporter i Jenkins och GitLab',
    github: 'anmärkningar direkt i GitHub Actions',
    gitlab: 'Code Quality-rapport för GitLab',
  },
  comparisonFormats: {
    text: 'för att läsa i terminalen: först en översikt, sedan ändringarna ord för ord',
    markdown: 'sammanfattning för läsaren; med --round en tabell till den som granskar',
    html: 'en sida med texterna bredvid varandra eller i ett, för webbläsare och utskrift',
    docx: 'Word-fil med spårade ändringar',
    json: 'för egna program',
  },
}

function count(severity: Severity, number: number): string {
  return counted(number, ...FORMS[severity], 'sv')
}

function summary(totals: Totals): string {
  const { documents, affected } = totals
  const found = (['error', 'warning', 'note'] as const).filter((severity) => totals[severity] > 0)
  if (found.length === 0) {
    if (documents === 0) return 'Inga dokument att kontrollera.'
    return `${counted(documents, 'dokument kontrollerat', 'dokument kontrollerade', 'sv')}. Inga fel.`
  }
  const counts = joinList(
    found.map((severity) => count(severity, totals[severity])),
    'sv',
  )
  const where = `i ${formatNumber(affected, 'sv')} av ${formatNumber(documents, 'sv')} dokument.`
  return totals.error > 0 ? `${counts} ${where}` : `${counts} ${where} Inga fel.`
}
