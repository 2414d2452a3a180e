import { valueAt } from '../../model/header.ts'
import { strategyOf } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { tiesOf } from './ties.ts'

const STRATEGY = '---\ntype: strategy\nid: rus-2030\n---\n\n## Mål\n\n### Mål 1: Fler i arbete {#arbete .goal}\n'

/** A focus area serves a goal or priority of the very strategy its plan serves. */
export const focusAreaNotTied: CorpusRule = {
  scope: 'corpus',
  types: ['strategic-plan'],
  id: 'plan/focus-area-not-tied',
  severity: 'warning',
  title: {
    sv: 'Fokusområdet är inte knutet till planens strategi',
    en: 'The focus area is not tied to the strategy of the plan',
  },
  reason: {
    sv: 'Planen genomför en viss strategi. Ett fokusområde som bara hänvisar till en annan, kanske ersatt, bidrar inte till den.',
    en: 'The plan carries out a certain strategy. A focus area that refers only to another, perhaps superseded, does not contribute to it.',
  },
  remedy: {
    sv: 'Länka till ett mål eller en prioritering i strategin som planen genomför, eller rätta ”strategy” i dokumenthuvudet.',
    en: 'Link to a goal or priority of the strategy the plan carries out, or correct “strategy” in the front matter.',
  },
  law: 'förordning (2017:583) 8 §',
  sentences: {
    other: {
      sv: ({ heading, strategy, linked }) =>
        `Fokusområdet ”${heading}” länkar till ”${linked}”, men planen genomför ”${strategy}”.`,
      en: ({ heading, strategy, linked }) =>
        `The focus area “${heading}” links to “${linked}”, but the plan carries out “${strategy}”.`,
    },
    strategy: {
      sv: () => 'Planens strategi anges här.',
      en: () => 'The strategy of the plan is named here.',
    },
  },
  examples: {
    good: [
      {
        text: plan('strategi/rus.md#arbete'),
        files: { 'strategi/rus.md': STRATEGY },
      },
      // No link at all is for outline/missing-link to say.
      {
        text: plan('bilaga.pdf'),
        files: { 'strategi/rus.md': STRATEGY },
      },
    ],
    bad: [
      {
        text: plan('strategi/rus-2020.md#arbete'),
        files: {
          'strategi/rus.md': STRATEGY,
          'strategi/rus-2020.md': STRATEGY.replace('rus-2030', 'rus-2020'),
        },
        lines: [8],
      },
    ],
  },
  *check(entry, { corpus }) {
    const strategy = strategyOf(corpus, entry)
    if (strategy === undefined) return
    const ties = tiesOf(entry, corpus)
    const named = valueAt(entry.header, 'strategy')
    for (const { id, role, heading, span } of entry.sections) {
      const own = role === 'focus-area' ? ties.filter(({ from }) => from.includes(id)) : []
      const [first] = own
      if (first === undefined || own.some((tie) => tie.strategy === strategy)) continue
      const related = named && { related: [{ place: { path: entry.path, span: named.span }, sentence: 'strategy' }] }
      yield {
        sentence: 'other',
        values: { heading, strategy: strategy.id, linked: first.strategy.id },
        span,
        ...related,
      }
    }
  },
}

function plan(target: string): string {
  return `---
type: strategic-plan
strategy: rus-2030
---

## Fokusområden

### Matchning på arbetsmarknaden {.focus-area}

#### Inriktning

Vi bidrar till [målet om arbete](${target}).
`
}
