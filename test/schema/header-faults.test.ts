import { expect, test } from 'vitest'
import { readHeader } from '../../src/parse/header.ts'
import { withTextAsWritten } from '../../src/schema/as-text.ts'
import type { Schema } from '../../src/schema/document-type.ts'
import { headerFaults } from '../../src/schema/header-faults.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'

const schema: Schema = {
  type: 'object',
  required: ['id', 'period'],
  properties: {
    id: { type: 'string' },
    code: { type: 'string', pattern: '^\\d{4}$', expects: { sv: 'fyra siffror', en: 'four digits' } },
    day: { type: 'string', format: 'date' },
    count: { type: 'integer', minimum: 1 },
    kinds: { type: 'array', items: { enum: ['council', 'network'] }, uniqueItems: true },
    period: {
      type: 'object',
      additionalProperties: false,
      required: ['from'],
      properties: { from: { type: 'string' }, to: { type: 'string' } },
    },
    target: {
      oneOf: [
        {
          type: 'object',
          required: ['kind', 'value'],
          properties: { kind: { const: 'absolute' }, value: { type: 'number' } },
          additionalProperties: false,
        },
        {
          type: 'object',
          required: ['kind', 'percent'],
          properties: { kind: { const: 'change' }, percent: { type: 'number' } },
          additionalProperties: false,
        },
      ],
    },
    either: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  },
}

const types = documentTypes({ test: schema }, SHIPPED, COMMON)
const { validatorOf } = await validatorsFor(types, ['test'])

function faults(yaml: string) {
  const type = types.get('test')
  const { header } = readHeader(yaml, 0, yaml.length)
  if (type === undefined || header === undefined) throw new Error('unreadable')
  return headerFaults(withTextAsWritten(header, type.schema), type.schema, validatorOf(type))
}

const right = 'id: a\nperiod:\n  from: 2022\n'

test('a right header has none, and numbers are read as text where text is asked for', () => {
  expect(faults(`${right}code: 0114\n`)).toEqual([])
})

test('a missing key is told at its parent', () => {
  expect(faults('id: a\nperiod:\n  to: 2030\n')).toEqual([{ kind: 'missing-key', path: ['period'], key: 'from' }])
})

test('a misspelt key is one fault, not also a missing one', () => {
  expect(faults('id: a\nperiod:\n  fron: 2022\n')).toEqual([
    {
      kind: 'unknown-key',
      path: ['period'],
      key: 'fron',
      known: ['from', 'to'],
      meant: { name: 'from', sure: false, by: 'name' },
    },
  ])
})

test('a union reports only the branch meant', () => {
  expect(faults(`${right}target:\n  kind: change\n  value: 3\n`)).toEqual([
    { kind: 'missing-key', path: ['target'], key: 'percent' },
    { kind: 'unknown-key', path: ['target'], key: 'value', known: ['kind', 'percent'] },
  ])
  expect(faults(`${right}target:\n  kind: chang\n`)).toEqual([
    { kind: 'not-allowed', path: ['target', 'kind'], allowed: ['absolute', 'change'] },
  ])
  expect(faults(`${right}either: {a: 1}\n`)).toMatchObject([{ kind: 'wrong-kind', path: ['either'] }])
})

test.each([
  [
    'code: 12',
    { kind: 'wrong-form', path: ['code'], examples: [], expects: { sv: 'fyra siffror', en: 'four digits' } },
  ],
  ['day: 2025-02-30', { kind: 'wrong-form', path: ['day'], examples: [] }],
  ['count: 0', { kind: 'out-of-range', path: ['count'], limit: 'least', of: 'value', bound: 1 }],
  ['count: många', { kind: 'wrong-kind', path: ['count'], expected: ['integer'] }],
  ['kinds: [council, counsil]', { kind: 'not-allowed', path: ['kinds', 1], allowed: ['council', 'network'] }],
  ['kinds: [council, council]', { kind: 'repeated', path: ['kinds'], first: 0, second: 1 }],
  ['okand: 1', { kind: 'unknown-key', path: [], key: 'okand' }],
])('%s', (line, fault) => {
  expect(faults(`${right}${line}\n`)).toMatchObject([fault])
})

test('keys of the language are ordinary keys', () => {
  expect(faults(`${right}__proto__: 1\nconstructor: 2\n`).map((fault) => fault.kind)).toEqual([
    'unknown-key',
    'unknown-key',
  ])
})
