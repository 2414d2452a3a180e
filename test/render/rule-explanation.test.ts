import { expect, test } from 'vitest'
import { START } from '../../src/model/place.ts'
import { renderRule } from '../../src/render/rule-explanation.ts'
import { renderRuleList } from '../../src/render/rule-list.ts'
import { renderRulesPage } from '../../src/render/rules-page.ts'
import type { DocumentRule } from '../../src/rules/rule.ts'

const TEXT = '# Remiss\n\nSvara senast\tden 3 maj.\n'

const rule: DocumentRule = {
  id: 'round/short-consultation',
  scope: 'document',
  severity: 'warning',
  title: { sv: 'Remissen är kort', en: 'The consultation is short' },
  reason: {
    sv: 'En nämnd hinner inte behandla remissen om tiden är kortare än 1\u00a0436 timmar, och då svarar färre än annars.',
    en: 'A board has no time to consider a short consultation.',
  },
  remedy: { sv: 'Flytta sista dagen | eller starta tidigare.', en: 'Move the last day.' },
  law: 'förordning (2017:583) 10\u00a0§',
  sentences: {
    short: { sv: (values) => `Tiden är ${values.weeks} veckor.`, en: (values) => `The time is ${values.weeks} weeks.` },
  },
  options: { weeks: { default: 8, title: { sv: 'minsta antal veckor', en: 'least number of weeks' } } },
  examples: { good: [{ text: '# Remiss\n' }], bad: [{ text: TEXT, lines: [3], today: '2026-04-30' }] },
  check: () => [],
}

const [badExample] = rule.examples.bad
const [goodExample] = rule.examples.good
if (badExample === undefined || goodExample === undefined) throw new Error('the rule above has both')
const span = { ...START, line: 3, endLine: 3, column: 14, endColumn: 23, start: 23, end: 32 }
const finding = {
  rule: rule.id,
  severity: 'warning',
  sentence: 'short',
  values: { weeks: 3 },
  place: { path: 'exempel.md', span },
} as const
const examples = { bad: { example: badExample, findings: [finding] }, good: { example: goodExample, findings: [] } }
const plain = { language: 'sv', colour: false, columns: 60 } as const

test('tells all of a rule within the width of the terminal', () => {
  expect(renderRule(rule, examples, plain)).toBe(`Remissen är kort
round/short-consultation  varning

En nämnd hinner inte behandla remissen om tiden är kortare
än 1\u00a0436 timmar, och då svarar färre än annars.

Stöd: förordning (2017:583) 10\u00a0§

Så rättar du
Flytta sista dagen | eller starta tidigare.

Fel
  Exemplet läses den 30 april 2026.
  1 │ # Remiss
  2 │
  3 │ Svara senast    den 3 maj.
    │                 ^^^^^^^^^
    │ Tiden är 3 veckor.

Rätt
  1 │ # Remiss

Ändra i rus.config.yaml
  rules:
    round/short-consultation:
      severity: warning  # error, warning, note eller off
      weeks: 8           # minsta antal veckor (förvalt)
`)
})

test('shows the neighbourhood of a finding in a long example, and the beginning of its other files', () => {
  const text = `${'Rad.\n'.repeat(49)}Fel.\n${'Rad.\n'.repeat(50)}`
  const at = { ...START, line: 50, endLine: 50, endColumn: 5, start: 245, end: 249 }
  const example = { text, path: 'plan.md', files: { 'strategi.md': '# Mål\n'.repeat(60) } }
  const found = { ...finding, place: { path: 'plan.md', span: at } }
  const said = renderRule(rule, { bad: { example, findings: [found] } }, { ...plain, language: 'en' })
  expect(said).toContain('  plan.md\n    ⋮ │ (43 more lines)\n   44 │ Rad.\n')
  expect(said).toContain('   50 │ Fel.\n      │ ^^^^\n      │ The time is 3 weeks.\n   51 │ Rad.\n')
  expect(said).toContain('   56 │ Rad.\n    ⋮ │ (44 more lines)\n  strategi.md\n   1 │ # Mål\n')
  expect(said).toContain('  12 │ # Mål\n   ⋮ │ (48 more lines)\n')
})

test('shows a file that both examples have once', () => {
  const files = { 'strategi.md': '# Mål\n' }
  const bad = { example: { ...badExample, files }, findings: [finding] }
  const said = renderRule(
    rule,
    { bad, good: { ...examples.good, example: { ...goodExample, files }, above: bad.example } },
    plain,
  )
  expect(said.match(/│ # Mål/g)).toHaveLength(1)
  expect(said).toContain('  strategi.md\n  ⋮ │ (som ovan)\n')
})

test('paints headings, severities and marks when colour is wanted, and changes nothing else', () => {
  const painted = renderRule(rule, examples, { ...plain, colour: true })
  expect(painted).toContain('\u001b[33mvarning\u001b[0m')
  expect(painted).toContain('\u001b[31m                ^^^^^^^^^\u001b[0m')
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderRule(rule, examples, plain))
})

test('lists rules by group, with long titles beside each other', () => {
  const other = {
    ...rule,
    id: 'text/mojibake',
    severity: 'error',
    title: { sv: 'Skadad svenska i texten', en: '' },
  } as const
  const listed = renderRuleList([rule, other, { ...other, id: 'text/x' }], { ...plain, columns: 46 })
  expect(listed).toBe(`Uppdateringsomgångar
  round/short-consultation  varning   Remissen är kort

Text
  text/mojibake  fel       Skadad svenska i
                           texten
  text/x         fel       Skadad svenska i
                           texten

Läs mer om en regel: rus explain
budget/row-sum. Bara reglerna i en grupp: rus
explain budget.
`)
})

test('writes a page where text stays text', () => {
  const page = renderRulesPage([rule], () => examples, 'sv')
  expect(page).toContain(
    '| [`round/short-consultation`](#roundshort-consultation) | Remissen är kort | varning | förordning (2017:583) 10\u00a0§ |\n',
  )
  expect(page).toContain('\n### `round/short-consultation`\n\n**Remissen är kort** (varning)\n')
  expect(page).toContain(
    '```text\n1 │ # Remiss\n2 │\n3 │ Svara senast    den 3 maj.\n  │                 ^^^^^^^^^\n  │ Tiden är 3 veckor.\n```\n',
  )
  expect(page).toContain('```yaml\nrules:\n  round/short-consultation:\n    severity: warning  #')
})
