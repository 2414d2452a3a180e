import { expect, test } from 'vitest'
import type { Severity } from '../../src/model/finding.ts'
import { START } from '../../src/model/place.ts'
import type { RuleSetting } from '../../src/model/workspace.ts'
import type { CorpusRule, DocumentRule, Problem } from '../../src/rules/rule.ts'
import { findingsIn } from '../rules/workspace-of.ts'

const NAMED = { sv: 'Prov', en: 'Trial' } as const

const TOLD = {
  severity: 'warning',
  title: NAMED,
  reason: NAMED,
  remedy: NAMED,
  sentences: {},
  examples: { good: [], bad: [] },
} as const

/** A rule that reports these problems of one document, and one that does so of its entry. */
function reporting(problems: readonly Problem[]): readonly [DocumentRule, CorpusRule] {
  return [
    { ...TOLD, id: 'trial/document', scope: 'document', check: () => problems },
    { ...TOLD, id: 'trial/corpus', scope: 'corpus', check: () => problems },
  ]
}

test.each<[string, RuleSetting | undefined, Severity | undefined, readonly Severity[]]>([
  ['nothing said, the rule’s own', undefined, undefined, ['warning']],
  ['nothing said, the problem’s own before the rule’s', undefined, 'note', ['note']],
  ['options only, the problem’s own', { options: { weeks: 3 } }, 'note', ['note']],
  ['the workspace’s before the rule’s', { severity: 'error', options: {} }, undefined, ['error']],
  ['the workspace’s before the problem’s own', { severity: 'error', options: {} }, 'note', ['error']],
  ['the workspace’s also when it is the milder', { severity: 'note', options: {} }, 'error', ['note']],
  ['off is off for a problem with its own', { severity: 'off', options: {} }, 'error', []],
])('severity: %s', (_, setting, own, expected) => {
  for (const rule of reporting([{ sentence: 's', span: START, ...(own && { severity: own }) }])) {
    const rules = setting ? { [rule.id]: setting } : {}
    const findings = findingsIn({ text: '# Titel\n' }, [rule], { rules })
    expect(findings.map(({ severity }) => severity)).toEqual(expected)
  }
})

const TEXT = `---
type: strategy
---

# Strategi

Ingress.

## Första {#ett}

Om det första.

### Inre {#inre}

Om det inre.

## Andra {#tva}

Om det andra.
`

/** The character at an offset of the text. */
function at(offset: number): Problem {
  return { sentence: 's', span: { ...START, start: offset, end: offset + 1 } }
}

test.each<[string, number, string | undefined]>([
  ['the header', TEXT.indexOf('type'), undefined],
  ['the lead', TEXT.indexOf('Ingress'), undefined],
  ['the last character of the lead', TEXT.indexOf('## Första') - 1, undefined],
  ['the first character of a section', TEXT.indexOf('## Första'), 'ett'],
  ['the text of a section', TEXT.indexOf('Om det första'), 'ett'],
  ['the last character before a section within', TEXT.indexOf('### Inre') - 1, 'ett'],
  ['the first character of a section within', TEXT.indexOf('### Inre'), 'inre'],
  ['the text of a section within', TEXT.indexOf('Om det inre'), 'inre'],
  ['the first character of the section after', TEXT.indexOf('## Andra'), 'tva'],
  ['the end', TEXT.length, 'tva'],
])('a finding in %s belongs to the innermost section, by document and by entry', (_, offset, section) => {
  const findings = findingsIn({ text: TEXT }, reporting([at(offset)]))
  expect(findings.map((finding) => [finding.rule, finding.section])).toEqual([
    ['trial/corpus', section],
    ['trial/document', section],
  ])
})
