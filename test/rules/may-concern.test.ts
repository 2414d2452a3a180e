import { expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { findingsIn } from './workspace-of.ts'

/** The rules as they would be if each were asked about every document of its types, on any day. */
const ASKED_OF_ALL: readonly Rule[] = RULES.map((rule) =>
  rule.scope === 'corpus' ? { ...rule, mayConcern: () => true } : rule,
)

const CORPUS_RULES = RULES.filter(({ scope }) => scope === 'corpus')

/** A strategy with the section that is asked for, and the same without it. */
const STRATEGY = '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n\n## Mål {#mal .goal}\n'

const NO_MAL = STRATEGY.replace('## Mål {#mal .goal}', '## Boende {#boende .goal}')

/** A section here of the same id as one that is meant elsewhere. */
const OWN = '\n# Plan\n\n## Mål {#mal}\n'

/** What no rule has as an example: ids that the document has itself, and that are meant of another. */
const FURTHER: readonly (readonly [string, Example])[] = [
  ['an address in another document, whose id is here too', plan('contributesTo: [rus-2030#mal]', STRATEGY)],
  ['an address in another document, whose id is only here', plan('contributesTo: [rus-2030#mal]', NO_MAL)],
  ['an id of the strategy, which only the document has', plan('contributesTo: [mal]', NO_MAL)],
  ['an id of the strategy, with a hash, which only the document has', plan("contributesTo: ['#mal']", NO_MAL)],
  ['an address in the strategy, whose id is here too, in a meeting', meeting('rus-2030#mal', STRATEGY)],
  ['an address in the strategy, whose id is only here, in a meeting', meeting('rus-2030#mal', NO_MAL)],
  ['an address in the meeting itself', meeting("'#mal'", NO_MAL)],
]

function plan(contributes: string, strategy: string): Example {
  return {
    text: `---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\n${contributes}\n---\n${OWN}`,
    files: { 'rus.md': strategy },
  }
}

/** A meeting's references name their document, or stand for the meeting itself. */
function meeting(strategy: string, text: string): Example {
  return {
    text: `---\ntype: meeting\nid: mote\nagenda:\n  - { title: Läget, strategy: ${strategy} }\n---\n${OWN}`,
    files: { 'rus.md': text },
  }
}

/** What is found by asking as the rules wish is what is found by asking them of everything. */
function expectSame(example: Example): void {
  const named = (rules: readonly Rule[]) =>
    findingsIn(example, rules).map(({ rule, sentence, values, place }) => ({ rule, sentence, values, place }))
  expect(named(RULES)).toEqual(named(ASKED_OF_ALL))
}

test.each(
  CORPUS_RULES.map((rule) => [rule.id, rule] as const),
)('in the examples of %s, asking every document finds what asking the concerned ones does', (_, rule) => {
  const { good, bad } = rule.examples
  for (const example of [...good, ...bad]) expectSame(example)
})

test.each(FURTHER)('nor does it with %s', (_, example) => expectSame(example))

test('an id that only the document itself has is not found in the document that is meant', () => {
  const sections = (example: Example | undefined) =>
    example === undefined ? [] : findingsIn(example).filter(({ rule }) => rule === 'reference/unresolved-section')
  expect(FURTHER.map(([, example]) => sections(example).length)).toEqual([0, 1, 1, 0, 0, 1, 0])
})

test('on a day that is not known, and on one long after all that is dated, they find the same', () => {
  for (const { examples } of CORPUS_RULES) {
    for (const { today, ...example } of [...examples.good, ...examples.bad]) {
      expectSame(example)
      if (today !== undefined) expectSame({ ...example, today: '2040-01-01' })
    }
  }
})
