import { headerTop } from '../../model/header-top.ts'
import { strategyOf } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { followUp, STRATEGY } from './example-files.ts'
import { followedGoals, goalsOf } from './results.ts'

const FILES = { 'rus.md': STRATEGY }

/** A follow-up has a result for every goal of the strategy. */
export const goalWithoutResult: CorpusRule = {
  scope: 'corpus',
  types: ['follow-up'],
  id: 'follow-up/goal-without-result',
  severity: 'warning',
  title: { sv: 'Målet har inget resultat', en: 'The goal has no result' },
  reason: {
    sv: 'Uppföljningen ska vara systematisk. Ett mål som hoppas över ser ut att ha glömts, eller dolts.',
    en: 'The follow-up is to be systematic. A goal left out seems to be forgotten, or hidden.',
  },
  remedy: {
    sv: 'Lägg till ett resultat för målet. När det inte har bedömts i år kan bedömningen vara ”not-assessed”.',
    en: 'Add a result for the goal. When it has not been assessed this year the assessment may be “not-assessed”.',
  },
  law: 'förordning (2017:583) 16 §',
  sentences: {
    missing: {
      sv: ({ heading }) => `Uppföljningen har inget resultat för målet ”${heading}”.`,
      en: ({ heading }) => `The follow-up has no result for the goal “${heading}”.`,
    },
    goal: {
      sv: () => 'Målet står här.',
      en: () => 'The goal is here.',
    },
  },
  examples: {
    good: [
      {
        text: followUp(
          'results:\n  - goal: arbete\n    assessment: slow\n',
          '## Resultat per mål\n\n### Mål 2\n\nHälsan blir bättre, se [jämlik hälsa](rus.md#jamlik-halsa).\n',
        ),
        files: FILES,
      },
    ],
    bad: [
      { text: followUp('results:\n  - goal: jamlik-halsa\n    assessment: slow\n'), files: FILES, lines: [2] },
      // A link in the introduction is no result.
      {
        text: followUp(
          'results:\n  - goal: halsa\n    assessment: slow\n',
          '## Inledning\n\nFler är i [arbete](rus.md#arbete).\n',
        ),
        files: FILES,
        lines: [2, 2],
      },
    ],
  },
  *check(entry, { corpus }) {
    const strategy = strategyOf(corpus, entry)
    if (strategy === undefined || entry.header === undefined || entry.unread || strategy.unread) return
    const followed = followedGoals(entry, strategy, corpus)
    const span = headerTop(entry.header)
    // A goal is followed through its sub-goals, when it has any.
    const parents = new Set(
      strategy.sections.flatMap(({ role, parent }) => (role === 'sub-goal' && parent ? parent : [])),
    )
    for (const { id, heading, span: place } of goalsOf(strategy)) {
      if (followed.has(id) || parents.has(id)) continue
      const related = [{ place: { path: strategy.path, span: place }, sentence: 'goal' }]
      yield { sentence: 'missing', values: { heading }, span, related }
    }
  },
}
