import { expect, test } from 'vitest'
import { entryOf } from '../../../src/parse/entry.ts'
import { unresolvedDocument } from '../../../src/rules/reference/unresolved-document.ts'
import { COMMON, SHIPPED } from '../../../src/schema/shipped.ts'
import { documentTypes } from '../../../src/schema/types.ts'
import { corpusOf } from '../../../src/validate/corpus.ts'
import { parsed } from '../../parse/parsed.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const PLAN =
  '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [rus-2040#mal-arbete]\n---\n\n# Projekt\n'

test.each([
  ['in a whole workspace, a document that is not there is missing', true, ['rus-2030', 'rus-2040']],
  ['a lone file may refer to what stands elsewhere', false, []],
])('%s', (_, complete, missing) => {
  const type = types.get('project-plan')
  const entry = entryOf(parsed(PLAN), type)
  const problems = unresolvedDocument.check(entry, {
    corpus: corpusOf([entry], { complete, hasFile: () => false }),
    ...(type && { type }),
    typeOf: (other) => types.get(other.type ?? ''),
    option: () => 0,
  })
  expect([...problems].map(({ values }) => values?.document)).toEqual(missing)
})
