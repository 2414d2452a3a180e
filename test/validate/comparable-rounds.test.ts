import { expect, test } from 'vitest'
import { entryOf } from '../../src/parse/entry.ts'
import { comparableRounds } from '../../src/validate/comparable-rounds.ts'
import { corpusOf } from '../../src/validate/corpus.ts'
import { parsed } from '../parse/parsed.ts'

const strategy = (id: string, status = 'draft') =>
  `---\ntype: strategy\nid: ${id}\nstatus: ${status}\n---\n\n# Strategi\n`

const ROUND = `---
type: update-round
id: runda
base: { document: rus-2018 }
proposal: rus-2022
mandate: { by: Regionstyrelsen, date: 2020-11-20 }
keepStructure: true
period: { from: 2021-01-11, to: 2022-04-28 }
---

# Uppdatering
`

/** The rounds that are compared in a workspace with two versions, each as `round: base → proposal`. */
function compared(rounds: Readonly<Record<string, string>>, today?: string, status?: string): readonly string[] {
  const texts = {
    'strategi/rus-2018.md': strategy('rus-2018', 'in-force'),
    'strategi/rus-2022.md': strategy('rus-2022', status),
    ...rounds,
  }
  const entries = Object.entries(texts).map(([path, text]) => entryOf(parsed(text, path)))
  const corpus = corpusOf(entries, { complete: true, hasFile: () => false, ...(today && { today }) })
  return comparableRounds(corpus).map(({ round, proposal, base }) => {
    const revision = base.revision === undefined ? '' : `${base.revision}:`
    return `${round.path}: ${revision}${base.path} → ${proposal.path}`
  })
}

const COMPARED = 'rundor/2021.md: strategi/rus-2018.md → strategi/rus-2022.md'

test.each([
  ['by id', ROUND, COMPARED],
  ['by path', ROUND.replace('proposal: rus-2022', 'proposal: strategi/rus-2022.md'), COMPARED],
  [
    'with a file beside the documents',
    ROUND.replace('{ document: rus-2018 }', '{ document: rus-2018, path: ../arkiv/rus.md }'),
    'rundor/2021.md: arkiv/rus.md → strategi/rus-2022.md',
  ],
  [
    'with a file outside the workspace',
    ROUND.replace('{ document: rus-2018 }', '{ document: rus-2018, path: ../../rus.md }'),
    'rundor/2021.md: undefined → strategi/rus-2022.md',
  ],
  [
    'with itself in git',
    ROUND.replace('{ document: rus-2018 }', '{ document: rus-2022, revision: v1 }'),
    'rundor/2021.md: v1:strategi/rus-2022.md → strategi/rus-2022.md',
  ],
])('a round is compared %s', (_, text, expected) => {
  expect(compared({ 'rundor/2021.md': text })).toEqual([expected])
})

test.each([
  ['has no proposal', ROUND.replace('proposal: rus-2022\n', '')],
  ['has no base version', ROUND.replace(/^base.*\n/m, '')],
  ['names a proposal that is not there', ROUND.replace('proposal: rus-2022', 'proposal: rus-2030')],
  ['names a base version that is not there', ROUND.replace('document: rus-2018', 'document: rus-2014')],
  ['starts from its own proposal', ROUND.replace('document: rus-2018', 'document: rus-2022')],
  ['decides nothing', ROUND.replace('keepStructure: true\n', '')],
  ['is another document', ROUND.replace('type: update-round', 'type: consultation')],
])('a round is not compared when it %s', (_, text) => {
  expect(compared({ 'rundor/2021.md': text })).toEqual([])
})

test.each([
  ['on its last day', '2022-04-28', 'in-force', true],
  ['when it has ended', '2022-04-29', 'in-force', false],
  ['when it has ended and nothing is said of the proposal', '2022-04-29', '', false],
  ['when it is late and the proposal still in work', '2022-04-29', 'preparation', true],
  ['when no day is known', undefined, 'in-force', true],
])('a round is compared %s', (_, today, status, isCompared) => {
  expect(compared({ 'rundor/2021.md': ROUND }, today, status)).toEqual(isCompared ? [COMPARED] : [])
})

test('a round without a period ends with its last phase', () => {
  const phases = 'phases:\n  - { from: 2021-01-11, to: 2021-06-18 }\n  - { from: 2021-01-11, to: 2021-03-11 }'
  const text = ROUND.replace(/^period.*$/m, phases)
  expect(compared({ 'rundor/2021.md': text }, '2021-06-18', 'in-force')).toEqual([COMPARED])
  expect(compared({ 'rundor/2021.md': text }, '2021-06-19', 'in-force')).toEqual([])
})

test('of several rounds with one proposal the latest is compared', () => {
  const later = ROUND.replace('id: runda', 'id: runda-2').replace('2020-11-20', '2021-08-20')
  const expected = [COMPARED.replace('2021', '2000')]
  expect(compared({ 'rundor/2000.md': later, 'rundor/2021.md': ROUND })).toEqual(expected)
})
