import { expect, test } from 'vitest'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import { problemsOf } from '../../src/page/problems.ts'
import { FILLED, filled, PAGE_FORM } from './forms.ts'

const { dnr, organisation, title, text } = common.$defs

test('an answer that is filled in as it should has no problems', () => {
  expect(problemsOf(PAGE_FORM, FILLED)).toEqual([])
  const person = filled({ 'respondent:kind': 'person', 'respondent:dnr': '?', 'overall:position': 'abstains' })
  expect(problemsOf(PAGE_FORM, person)).toEqual([])
})

test('an empty form lacks who answers, and an answer', () => {
  expect(problemsOf(PAGE_FORM, new Map())).toEqual([
    { kind: 'kindMissing', field: 'respondent:kind' },
    { kind: 'nothing', field: 'overall:comment' },
  ])
})

test('what the schema of responses would refuse is told of at its field', () => {
  const fields = filled({
    'respondent:kind': 'organisation',
    'respondent:name': ' ; ',
    'respondent:dnr': 'x',
    'respondent:role': 'x'.repeat(title.maxLength + 1),
    'respondent:endorses': `A; ${'x'.repeat(organisation.maxLength + 1)}`,
    'section:resor:comment': 'x'.repeat(text.maxLength + 1),
  })
  expect(problemsOf(PAGE_FORM, fields).map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    'nameMissing respondent:name',
    'dnrForm respondent:dnr',
    'roleLong respondent:role',
    'nameLong respondent:endorses',
    'commentLong section:resor:comment',
  ])
})

test('what the schemas just allow is no problem', () => {
  const fields = filled({
    'respondent:kind': 'organisation',
    'respondent:name': 'x'.repeat(organisation.maxLength),
    'respondent:role': 'x'.repeat(title.maxLength),
    'respondent:endorses': `A; ${'x'.repeat(organisation.maxLength)}`,
    'section:resor:comment': 'x'.repeat(text.maxLength),
  })
  expect(problemsOf(PAGE_FORM, fields)).toEqual([])
})

test.each([
  'KS 2021/118',
  '23RS11869',
  'ÅÄÖ',
  'x',
  'ab',
  ' -1',
  '1234 & 5',
  'é12',
  '109-7-2017',
  'R'.repeat(40),
  'R'.repeat(41),
])('a case number is judged as the schemas judge it: %s', (written) => {
  const problems = problemsOf(PAGE_FORM, new Map([...FILLED, ['respondent:dnr', written]]))
  expect(problems.length === 0).toBe(new RegExp(dnr.pattern, 'u').test(written.trim()))
})
