import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import { strategyOf } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { tiesOf } from './ties.ts'

const STRATEGY = '---\ntype: strategy\nid: rus-2030\n---\n\n## Mål\n\n### Mål 1: Fler i arbete {#arbete .goal}\n'

/** A project says which goal or priority of the strategy it contributes to. */
export const projectWithoutStrategyGoal: CorpusRule = {
  scope: 'corpus',
  types: ['project-plan'],
  id: 'plan/project-without-strategy-goal',
  severity: 'error',
  title: {
    sv: 'Projektet är inte knutet till strategins mål',
    en: 'The project is not tied to a goal of the strategy',
  },
  reason: {
    sv: 'Strategin är utgångspunkten när regionen väljer vilka projekt som får statliga medel. Det ska framgå vilket mål projektet bidrar till.',
    en: 'The strategy is the starting point when the region chooses which projects get state funds. It must show which goal the project contributes to.',
  },
  remedy: {
    sv: 'Skriv målets id under ”contributesTo”, eller länka till målet i texten.',
    en: 'Write the id of the goal under “contributesTo”, or link to the goal in the text.',
  },
  law: 'förordning (2017:583) 15 §',
  sentences: {
    none: {
      sv: ({ strategy }) => `Projektet pekar inte ut något mål eller någon prioritering i strategin ”${strategy}”.`,
      en: ({ strategy }) => `The project points to no goal or priority of the strategy “${strategy}”.`,
    },
    strategy: {
      sv: () => 'Strategin anges här.',
      en: () => 'The strategy is named here.',
    },
  },
  examples: {
    good: [
      { text: project('contributesTo:\n  - arbete\n', 'Fler ska ha ett arbete.'), files: { 'rus.md': STRATEGY } },
      { text: project('', 'Vi bidrar till [målet om arbete](rus.md#arbete).'), files: { 'rus.md': STRATEGY } },
      // That the strategy is none is for reference/wrong-type to say.
      { text: project('', 'Fler ska ha ett arbete.'), files: { 'rus.md': STRATEGY.replace('strategy', 'charter') } },
      // A section of reasons without any link is for outline/missing-link to say.
      { text: project('', 'Fler ska ha ett arbete.', 'Skäl för beslutet'), files: { 'rus.md': STRATEGY } },
    ],
    bad: [
      { text: project('', 'Fler ska ha ett arbete.'), files: { 'rus.md': STRATEGY }, lines: [2] },
      {
        text: project('', 'Vi bidrar till [målet om arbete](rus-2020.md#arbete).', 'Skäl för beslutet'),
        files: { 'rus.md': STRATEGY, 'rus-2020.md': STRATEGY.replace('rus-2030', 'rus-2020') },
        lines: [2],
      },
    ],
  },
  *check(entry, { corpus }) {
    const { header, unread } = entry
    if (header === undefined || unread || itemsAt(header, 'contributesTo').length > 0) return
    const [strategy, named] = [strategyOf(corpus, entry), valueAt(header, 'strategy')]
    if (strategy === undefined || strategy.unread || named === undefined) return
    const ties = tiesOf(entry, corpus)
    if (ties.some((tie) => tie.strategy === strategy)) return
    const reasons = entry.sections.find(({ role }) => role === 'reasons')
    if (reasons !== undefined && !ties.some(({ from }) => from.includes(reasons.id))) return
    const related = [{ place: { path: entry.path, span: named.span }, sentence: 'strategy' }]
    yield { sentence: 'none', values: { strategy: textAt(named) ?? '' }, span: headerTop(header), related }
  },
}

function project(header: string, text: string, heading = 'Sammanfattning'): string {
  return `---\ntype: project-plan\nstrategy: rus-2030\n${header}---\n\n## ${heading}\n\n${text}\n`
}
