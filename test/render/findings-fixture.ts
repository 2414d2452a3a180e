import { formatAmount } from '../../src/model/amount.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Language } from '../../src/model/language.ts'
import type { Span } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import type { Source } from '../../src/model/source.ts'
import type { FindingsContext } from '../../src/render/findings-context.ts'
import type { Rule } from '../../src/rules/rule.ts'

const nothing = { good: [], bad: [] }
const silent = { scope: 'document', check: () => [], examples: nothing } as const

const unknownKey: Rule = {
  ...silent,
  id: 'front-matter/unknown-key',
  severity: 'error',
  title: { sv: 'Okänd nyckel', en: 'Unknown key' },
  reason: {
    sv: 'En felstavad nyckel läses inte, och det som står där går förlorat.',
    en: 'A misspelt key is not read, and what it says is lost.',
  },
  remedy: { sv: 'Rätta stavningen eller ta bort nyckeln.', en: 'Correct the spelling or remove the key.' },
  sentences: {
    near: {
      sv: ({ key, near }) => `Nyckeln "${key}" finns inte. Menade du "${near}"?`,
      en: ({ key, near }) => `There is no key "${key}". Did you mean "${near}"?`,
    },
  },
}

const rowSum: Rule = {
  ...silent,
  id: 'budget/row-sum',
  severity: 'error',
  title: { sv: 'Radens summa stämmer inte', en: 'The row does not add up' },
  reason: {
    sv: 'Den som beslutar om budgeten måste kunna lita på summorna.',
    en: 'Whoever decides on the budget must be able to trust the sums.',
  },
  remedy: {
    sv: 'Räkna om raden, och ändra antingen summan eller det belopp som är fel. Skriv beloppen i samma enhet i hela tabellen.',
    en: 'Add up the row again, and change either the sum or the amount that is wrong. Use the same unit in the whole table.',
  },
  law: 'förordning (2017:583) 12 §',
  sentences: {
    differs: {
      sv: ({ row, written, sum }) =>
        `Raden "${row}" summerar till ${formatAmount(Number(sum), 'kr', 'sv')}, men det står ${formatAmount(Number(written), 'kr', 'sv')}.`,
      en: ({ row, written, sum }) =>
        `The row "${row}" adds up to ${formatAmount(Number(sum), 'kr', 'en')}, but says ${formatAmount(Number(written), 'kr', 'en')}.`,
    },
    total: {
      sv: ({ total }) => `Här står totalen ${formatAmount(Number(total), 'kr', 'sv')}.`,
      en: ({ total }) => `Here the total is ${formatAmount(Number(total), 'kr', 'en')}.`,
    },
  },
}

const hiddenCharacter: Rule = {
  ...silent,
  id: 'text/hidden-character',
  severity: 'note',
  title: { sv: 'Osynligt tecken', en: 'Invisible character' },
  reason: { sv: 'Texten kan läsas på annat sätt än den är skriven.', en: 'The text may read otherwise than written.' },
  remedy: { sv: 'Ta bort tecknet.', en: 'Remove the character.' },
  sentences: {
    found: {
      sv: ({ around }) => `Osynligt tecken i "${around}".`,
      en: ({ around }) => `Invisible character in "${around}".`,
    },
  },
}

const rules = new Map([unknownKey, rowSum, hiddenCharacter].map((rule) => [rule.id, rule]))

const PLAN = `---
type: project-plan
perod:
  from: 2025-01-01
---

# Genomförandeprojekt

## Budget

| Kostnad | 2025 | 2026 | Summa |
|---------|-----:|-----:|------:|
| Löner | 700 000 | 736 591 | 1 436 590 |
| Totalt | 700 000 | 736 591 | 1 436 591 |
`

const STRATEGY = '# Vision\n\nLänet växer\u202e och mår bra.\n'

export const sources = new Map<string, Source>([
  ['plan/projekt å.md', { path: 'plan/projekt å.md', text: PLAN, byteOrderMark: false, lineEnd: '\n' }],
  ['strategi.md', { path: 'strategi.md', text: STRATEGY, byteOrderMark: true, lineEnd: '\r\n' }],
])

/** The place of the first `marked` in a text. */
export function spanOf(text: string, marked: string): Span {
  const start = text.indexOf(marked)
  const end = start + marked.length
  const at = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  }
  const [from, to] = [at(start), at(end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end }
}

const plan = (marked: string) => ({ path: 'plan/projekt å.md', span: spanOf(PLAN, marked) })

export const findings: readonly Finding[] = [
  {
    rule: 'front-matter/unknown-key',
    severity: 'error',
    sentence: 'near',
    values: { key: 'perod', near: 'period' },
    place: plan('perod'),
    fix: { edits: [{ start: plan('perod').span.start, end: plan('perod').span.end, text: 'period' }] },
  },
  {
    rule: 'budget/row-sum',
    severity: 'warning',
    sentence: 'differs',
    values: { row: 'Löner', written: 1_436_590, sum: 1_436_591 },
    place: plan('1 436 590'),
    section: 'budget',
    related: [{ place: plan('1 436 591'), sentence: 'total', values: { total: 1_436_591 } }],
  },
  {
    rule: 'text/hidden-character',
    severity: 'note',
    sentence: 'found',
    values: { around: 'växer\u202e och' },
    place: { path: 'strategi.md', span: spanOf(STRATEGY, '\u202e') },
    section: 'vision',
    fix: { edits: [{ start: STRATEGY.indexOf('\u202e'), end: STRATEGY.indexOf('\u202e') + 1, text: '' }] },
  },
]

export const report: Report = {
  findings,
  documents: ['motesplan.md', 'plan/projekt å.md', 'strategi.md'],
  suppressed: 2,
  fixed: 0,
}

export const clean: Report = { findings: [], documents: report.documents, suppressed: 0, fixed: 1 }

export function contextIn(language: Language, change: Partial<FindingsContext> = {}): FindingsContext {
  return {
    language,
    rules,
    sources: (path) => sources.get(path),
    colour: false,
    version: '0.1.0',
    ...change,
  }
}

/** A report where everything that comes from a document or file name is hostile. */
export function hostileReport(text: string): Report {
  const span: Span = { line: 1, column: 1, endLine: 1, endColumn: text.length + 1, start: 0, end: text.length }
  const place = { path: text, span }
  const finding: Finding = {
    rule: 'text/hidden-character',
    severity: 'error',
    sentence: 'found',
    values: { around: text },
    place,
    section: text,
    related: [{ place, sentence: 'found', values: { around: text } }],
    fix: { edits: [{ start: 0, end: text.length, text: '' }] },
  }
  const unknown: Finding = { ...finding, rule: text, sentence: text }
  return { findings: [finding, unknown], documents: [text], suppressed: 0, fixed: 0 }
}
