import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import { sectionMeant, servingOf } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'

const STRATEGY = `---
type: strategy
id: rus-2030
---

# Strategi

## Mål

### Mål 1: Stark konkurrenskraft {#konkurrenskraft .goal}

### Mål 2: God livskvalitet {#livskvalitet .goal}

#### Delmål: Jämlik hälsa {#halsa .sub-goal}

### Mål 3: Tillit {#tillit .goal indicators="Invånarnas tillit, mäts vart fjärde år"}
`

const INDICATORS = `type: indicators
id: indikatorer
strategy: rus-2030
indicators:
  - id: nystartade-foretag
    goal: konkurrenskraft
`

const TABLE = '| Indikator | Utgångsläge | Målvärde |\n| --- | --- | --- |\n| Nystartade företag | 9,8 | 12 |\n'

/** Every goal of a strategy is measured. */
export const goalWithoutIndicator: CorpusRule = {
  scope: 'corpus',
  types: ['strategy'],
  id: 'strategy/goal-without-indicator',
  severity: 'warning',
  title: { sv: 'Målet har ingen indikator', en: 'The goal has no indicator' },
  reason: {
    sv: 'Arbetet ska följas upp löpande och systematiskt. Utan indikator går det inte att säga om ett mål nås.',
    en: 'The work is to be followed up continuously and systematically. Without an indicator nobody can say whether a goal is reached.',
  },
  remedy: {
    sv: 'Lägg till en indikator som pekar på målet i strategins indikatorfil, eller skriv indicators="…" vid rubriken när målet mäts på annat sätt. En tabell med indikatorer under målet räcker också.',
    en: 'Add an indicator that names the goal to the indicators file of the strategy, or write indicators="…" by the heading when it is measured in another way. A table of indicators under the goal will do too.',
  },
  law: 'förordning (2017:583) 16 §',
  sentences: {
    goal: {
      sv: ({ heading }) => `Ingen indikator följer målet ”${heading}”.`,
      en: ({ heading }) => `No indicator follows the goal “${heading}”.`,
    },
    indicators: {
      sv: () => 'Strategins indikatorer står här.',
      en: () => 'The indicators of the strategy are here.',
    },
    noIndicators: {
      sv: () => 'Strategin har ingen indikatorfil, så målen går inte att följa upp.',
      en: () => 'The strategy has no indicators file, so its goals cannot be followed up.',
    },
  },
  examples: {
    good: [
      {
        text: STRATEGY,
        files: { 'indikatorer.yaml': `${INDICATORS}  - id: halsa\n    goal: rus-2030#halsa\n` },
      },
      { text: STRATEGY.replace('id: rus-2030', 'id: rus-2018\nstatus: superseded') },
      // A table of indicators in the text of the goal, or under it.
      {
        text: `${STRATEGY.slice(0, STRATEGY.indexOf('### Mål 2'))}${TABLE}\n### Mål 2: God hälsa {.goal}\n\n#### Så mäter vi\n\n${TABLE}`,
      },
      // Of two strategies with one id, it is the id that is wrong.
      { text: STRATEGY, files: { 'kopia.md': STRATEGY, 'indikatorer.yaml': INDICATORS } },
    ],
    bad: [
      { text: STRATEGY, files: { 'indikatorer.yaml': INDICATORS }, lines: [14] },
      { text: STRATEGY, lines: [2] },
    ],
  },
  mayConcern: (entry) => !isSuperseded(entry) && unmeasuredGoals(entry).length > 0,
  *check(entry, { corpus }) {
    // Of two strategies with one id, nobody can say which of them the indicators are of.
    if (entry.header === undefined || isSuperseded(entry) || (corpus.byId.get(entry.id)?.length ?? 0) > 1) return
    const goals = unmeasuredGoals(entry)
    if (goals.length === 0) return
    const [first, ...more] = servingOf(corpus, entry, 'indicators')
    if (first === undefined) {
      yield { sentence: 'noIndicators', severity: 'note', span: headerTop(entry.header) }
      return
    }
    const followed = new Set([first, ...more].flatMap((indicators) => goalsOf(indicators, entry, corpus)))
    // A goal with sub-goals is measured through them, and each of them is asked for.
    const parents = new Set(
      entry.sections.flatMap(({ role, parent }) => (role === 'sub-goal' && parent ? [parent] : [])),
    )
    const place = { path: first.path, span: first.header ? headerTop(first.header) : entry.header.span }
    for (const { id, heading, span } of goals) {
      if (followed.has(id) || parents.has(id)) continue
      yield { sentence: 'goal', values: { heading }, span, related: [{ place, sentence: 'indicators' }] }
    }
  },
}

/** The goals whose sections do not say how they are measured. */
function unmeasuredGoals(entry: Entry): readonly SectionEntry[] {
  const goals = entry.sections.filter((section) => isGoal(section) && !section.pairs.indicators?.trim())
  if (goals.length === 0) return goals
  const measured = measuredByTable(entry)
  return goals.filter(({ id }) => !measured.has(id))
}

/** Ids of the sections with a table of indicators in them. */
function measuredByTable({ sections }: Entry): ReadonlySet<string> {
  const measured = new Set<string>()
  // From the last to the first: a section comes after the one it stands in.
  for (const { id, parent, tables } of sections.toReversed()) {
    if (tables?.includes('indicators')) measured.add(id)
    if (measured.has(id) && parent !== undefined) measured.add(parent)
  }
  return measured
}

/** A strategy that another has replaced is no longer followed up. */
function isSuperseded({ header }: Entry): boolean {
  return textAt(header, 'status') === 'superseded'
}

function isGoal({ role }: SectionEntry): boolean {
  return role === 'goal' || role === 'sub-goal'
}

function goalsOf(indicators: Entry, strategy: Entry, corpus: Corpus): readonly string[] {
  return itemsAt(indicators.header, 'indicators').flatMap((indicator) => {
    const goal = textAt(indicator, 'goal')
    return (goal === undefined ? undefined : sectionMeant(corpus, strategy, goal)?.id) ?? []
  })
}
