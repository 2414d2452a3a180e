import { expect, test } from 'vitest'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import { DNR, LONGEST, problemsOf } from '../../src/page/problems.ts'
import { FILLED, filled, PAGE_FORM } from './forms.ts'

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
    'respondent:role': 'x'.repeat(LONGEST.role + 1),
    'respondent:endorses': `A; ${'x'.repeat(LONGEST.name + 1)}`,
    'section:resor:comment': 'x'.repeat(LONGEST.comment + 1),
  })
  expect(problemsOf(PAGE_FORM, fields).map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    'nameMissing respondent:name',
    'dnrForm respondent:dnr',
    'roleLong respondent:role',
    'nameLong respondent:endorses',
    'commentLong section:resor:comment',
  ])
})

test('the limits are those of the schemas', () => {
  const { dnr, organisation, title, text } = common.$defs
  expect(DNR.source).toBe(new RegExp(dnr.pattern).source)
  expect(LONGEST).toEqual({ name: organisation.maxLength, role: title.maxLength, comment: text.maxLength })
})
