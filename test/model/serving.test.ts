import { expect, test } from 'vitest'
import { documentsNamed, servingOf } from '../../src/model/serving.ts'
import { entryOf } from '../../src/parse/entry.ts'
import { corpusOf } from '../../src/validate/corpus.ts'
import { parsed } from '../parse/parsed.ts'

const strategy = entryOf(parsed('---\ntype: strategy\nid: rus\n---\n\n# Strategi\n', 'strategi/mål.md'))

/** A workspace with the strategy, and a round whose header names it so. */
function corpusWith(name: string) {
  const round = entryOf(parsed(`---\ntype: update-round\nid: runda\nstrategy: ${name}\n---\n\n# Runda\n`, 'runda.md'))
  return corpusOf([round, strategy], { complete: true, hasFile: () => false })
}

test.each([
  'rus',
  'strategi/mål.md',
  './strategi/mål.md',
  './strategi/ma\u030al.md',
])('%s names a document, and what names it serves it', (name) => {
  const corpus = corpusWith(name)
  expect(documentsNamed(corpus, name)).toEqual([strategy])
  expect(servingOf(corpus, strategy, 'update-round').map(({ id }) => id)).toEqual(['runda'])
})

test('a name that leads nowhere names nothing', () => {
  expect(documentsNamed(corpusWith('rus'), './rus')).toEqual([])
  expect(documentsNamed(corpusWith('rus'), '__proto__')).toEqual([])
})
