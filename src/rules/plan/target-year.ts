import { type Block, blocksOf, type Section, sectionsOf } from '../../model/document.ts'
import { type HeaderMap, textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

/** Each end-state says for which year it holds. */
export const targetYear: DocumentRule = {
  scope: 'document',
  types: ['strategic-plan'],
  id: 'plan/target-year',
  severity: 'warning',
  title: { sv: 'Målbilden nämner inte målåret', en: 'The target state does not name the target year' },
  reason: {
    sv: 'En målbild beskriver läget ett visst år. Utan året går det inte att säga om den har nåtts.',
    en: 'A target state describes how things are in a certain year. Without the year nobody can say whether it is reached.',
  },
  remedy: {
    sv: 'Börja målbilden med året, till exempel ”År 2030 …”.',
    en: 'Begin the target state with the year, such as “In 2030 …”.',
  },
  sentences: {
    missing: {
      sv: ({ heading, year }) => `Målbilden ”${heading}” nämner inte planens målår, ${year}.`,
      en: ({ heading, year }) => `The target state “${heading}” does not name the target year of the plan, ${year}.`,
    },
  },
  examples: {
    good: [
      { text: plan('År 2030 finns det arbete i hela länet.') },
      { text: plan('- Länet har fler företag än 2030 års prognos.') },
    ],
    bad: [{ text: plan('Det finns arbete i hela länet, liksom år 2020.'), lines: [10] }],
  },
  *check(document) {
    const year = yearOf(document.header)
    if (year === undefined) return
    for (const section of sectionsOf(document)) {
      if (section.role !== 'target-state' || mentions(section, year)) continue
      yield { sentence: 'missing', values: { heading: section.heading, year }, span: section.span }
    }
  },
}

/** The header's target year, else the year the period ends. */
function yearOf(header: HeaderMap | undefined): string | undefined {
  return textAt(header, 'targetYear') ?? textAt(header, 'period', 'to')?.slice(0, 4)
}

function mentions(section: Section, year: string): boolean {
  if (section.heading.includes(year)) return true
  for (const { heading } of sectionsOf(section)) if (heading.includes(year)) return true
  for (const block of blocksOf(section)) if (textOf(block).includes(year)) return true
  return false
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text
  return block.kind === 'list' ? block.items.map(({ text }) => text).join('\n') : ''
}

function plan(text: string): string {
  return `---
type: strategic-plan
targetYear: 2030
---

## Fokusområden

### Fokusområde 1

#### Målbild

${text}
`
}
