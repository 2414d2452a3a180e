import { expect, test } from 'vitest'
import type { Schema } from '../../src/schema/document-type.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'

const extended: Schema = {
  title: 'Vår strategi',
  allOf: [{ $ref: 'strategy.schema.json' }],
  required: ['handlaggare'],
  properties: { handlaggare: { type: 'string', pattern: '^[a-z ]+$' } },
  outline: {
    sections: [{ role: 'ordlista', title: { sv: 'Ordlista', en: 'Glossary' }, headings: ['Ordlista'], min: 1 }],
  },
}

const types = documentTypes(
  { strategy: extended, var: { ...extended, allOf: [{ $ref: 'rus:strategy' }] } },
  SHIPPED,
  COMMON,
)

test('a schema of a shipped name extends the shipped one', () => {
  const roles = types.get('strategy')?.outline?.sections.map((section) => section.role)
  expect(roles).toContain('vision')
  expect(roles).toContain('ordlista')
  expect(types.brokenIn('strategy')).toEqual([])
  expect(types.get('strategy')?.title.sv).toBe('Vår strategi')
})

test('a new type may be based on a shipped one, and needs no code', async () => {
  expect(types.names).toContain('var')
  const type = types.get('var')
  const { validatorOf, unusable } = await validatorsFor(types, ['strategy', 'var'])
  expect(unusable).toEqual([])
  const errors =
    type && validatorOf(type)({ type: 'var', id: 's', counties: ['18'], period: { from: '2022' }, handlaggare: 'x' })
  expect(errors?.filter((error) => error.keyword !== 'required')).toEqual([])
})

test('keys that neither knows are found', async () => {
  const type = types.get('strategy')
  const { validatorOf } = await validatorsFor(types, ['strategy', 'var'])
  const errors = type && validatorOf(type)({ type: 'strategy', id: 's', okand: 1, handlaggare: 'x' })
  expect(errors?.map((error) => error.params.unevaluatedProperty)).toContain('okand')
})

test.each([
  ['https://example.se/x.schema.json', 'network'],
  ['file:///etc/passwd', 'network'],
  ['nowhere.schema.json', 'unknown'],
  ['common.schema.json#/$defs/nowhere', 'unknown'],
  ['common.schema.json#/$defs/__proto__', 'unknown'],
] as const)('the reference %s leads nowhere: %s', (ref, reason) => {
  const own = documentTypes({ a: { properties: { b: { $ref: ref } } } }, SHIPPED, COMMON)
  expect(own.get('a')).toBeDefined()
  expect(own.brokenIn('a')).toEqual([{ ref, reason, path: ['properties', 'b', '$ref'] }])
})

test('a reference stands where it is written; one in another file where that is referred to', () => {
  const $defs = { d: { items: { $ref: 'nowhere.schema.json' } } }
  const own = documentTypes(
    { a: { allOf: [{}, { $ref: 'b.schema.json' }], not: { $ref: '#/$defs/d' }, $defs }, b: { $ref: '#/$defs/x' } },
    SHIPPED,
    COMMON,
  )
  expect(own.brokenIn('a').map(({ path }) => path.join('/'))).toEqual(['allOf/1/$ref', '$defs/d/items/$ref'])
})

test('schemas that refer to each other in a circle are found, not followed', () => {
  const own = documentTypes(
    { a: { properties: { b: { $ref: 'b.schema.json' } } }, b: { properties: { a: { $ref: 'a.schema.json' } } } },
    SHIPPED,
    COMMON,
  )
  expect(own.get('a')).toBeDefined()
  expect(own.brokenIn('a').map((each) => each.reason)).toEqual(['circular'])
})

test('schemas that refer to each other without bound are not followed for ever', () => {
  const $defs = Object.fromEntries(
    Array.from({ length: 30 }, (_, level) => [
      `d${level}`,
      { allOf: [{ $ref: `#/$defs/d${level + 1}` }, { $ref: `#/$defs/d${level + 1}` }] },
    ]),
  )
  const own = documentTypes({ a: { $ref: '#/$defs/d0', $defs } }, SHIPPED, COMMON)
  expect(own.brokenIn('a').map((each) => each.reason)).toContain('large')
})

test('a schema that is none is reported and holds nothing against a header', async () => {
  const own = documentTypes(
    { a: { type: 'no-such-type' }, b: { properties: { c: { pattern: '(' } } } },
    SHIPPED,
    COMMON,
  )
  const { validatorOf, unusable } = await validatorsFor(own, ['a', 'b'])
  expect(unusable.map((each) => each.name)).toEqual(['a', 'b'])
  const type = own.get('a')
  expect(type && validatorOf(type)({})).toEqual([])
})

test('a pattern that would take a backtracking engine for ever is answered at once', async () => {
  const own = documentTypes({ a: { properties: { c: { type: 'string', pattern: '^(a+)+$' } } } }, SHIPPED, COMMON)
  const { validatorOf } = await validatorsFor(own, ['a'])
  const type = own.get('a')
  const errors = type && validatorOf(type)({ c: `${'a'.repeat(5000)}!` })
  expect(errors?.map((error) => error.keyword)).toEqual(['pattern'])
})
