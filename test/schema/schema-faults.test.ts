import { expect, test } from 'vitest'
import type { Schema } from '../../src/schema/document-type.ts'
import { faultsIn } from '../../src/schema/schema-faults.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { typeReference } from '../../src/schema/type-reference.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { soundSchemas, validatorsFor } from '../../src/schema/validators.ts'

test.each(Object.entries(SHIPPED))('%s is sound', (_, schema) => {
  expect(faultsIn(schema)).toEqual([])
})

function nested(levels: number): Schema {
  let schema: Schema = { type: 'string' }
  for (let level = 0; level < levels; level += 1) schema = { properties: { inner: schema } }
  return schema
}

const both = { sv: 'a', en: 'a' }

const FAULTY: readonly (readonly [string, unknown, string, readonly (string | number)[]])[] = [
  ['a text as outline', { outline: 'syfte' }, 'wrongKind', ['outline']],
  ['a list as outline', { outline: [] }, 'wrongKind', ['outline']],
  ['sections that are none', { outline: { sections: 'syfte' } }, 'wrongKind', ['outline', 'sections']],
  ['a section that is null', { outline: { sections: [null] } }, 'wrongKind', ['outline', 'sections', 0]],
  ['an outline without sections', { outline: {} }, 'missingKey', ['outline']],
  ['a group as tables', { table: { role: 'costs' } }, 'wrongKind', ['table']],
  ['a column of no kind', { table: [table({ kind: 'kr' })] }, 'notAllowed', ['table', 0, 'columns', 0, 'kind']],
  ['a text as reference', { properties: { a: { ref: 'document' } } }, 'wrongKind', ['properties', 'a', 'ref']],
  [
    'a reference to no kind of thing',
    { properties: { a: { ref: { to: 'dokument' } } } },
    'notAllowedNear',
    ['properties', 'a', 'ref', 'to'],
  ],
  ['a type that is none', { type: 'objekt' }, 'notAllowedNear', ['type']],
  ['properties in a list', { properties: [] }, 'wrongKind', ['properties']],
  ['a text as property', { properties: { id: 'text' } }, 'wrongKind', ['properties', 'id']],
  ['what must be a list', { allOf: {} }, 'wrongKind', ['allOf']],
  ['one required key', { required: 'id' }, 'wrongKind', ['required']],
  ['a misspelt keyword', { properties: { a: { requried: ['b'] } } }, 'unknownKeyNear', ['properties', 'a', 'requried']],
  ['a keyword nobody knows', { 'x-owner': 'kansliet' }, 'unknownKey', ['x-owner']],
  ['a promise of an answer', { $async: true }, 'unknownKey', ['$async']],
  [
    'a role in Swedish',
    { outline: { sections: [{ role: 'Mål', title: both }] } },
    'wrongForm',
    ['outline', 'sections', 0, 'role'],
  ],
  ['a pattern that is none', { properties: { a: { pattern: '(' } } }, 'pattern', ['properties', 'a', 'pattern']],
  ['a pattern that looks ahead', { items: { pattern: '^(?=x)' } }, 'pattern', ['items', 'pattern']],
  ['10,000 levels', nested(10_000), 'tooDeep', ['properties', 'inner', 'properties']],
]

function table(column: Schema) {
  return { role: 'costs', title: both, columns: [{ role: 'item', title: both, headings: ['Post'], ...column }] }
}

test.each(FAULTY)('%s is one fault, at its place', (_, schema, sentence, path) => {
  expect(faultsIn(schema as Schema).map((fault) => [fault.sentence, fault.path])).toEqual([[sentence, path]])
})

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ...FAULTY.map(([name, schema]) => [name, schema] as const),
  ['a reference to a group of keys', { $ref: '#/properties', properties: { allOf: {}, oneOf: {}, type: {} } }],
  ['a reference to a text', { allOf: [{ $ref: '#/title' }], title: 'Plan' }],
  ['schemas that are true and false', { properties: { a: true, b: false }, items: false, additionalProperties: true }],
  [
    'references that each add sixty levels',
    {
      $ref: '#/$defs/d0',
      $defs: Object.fromEntries(
        Array.from({ length: 31 }, (_, level) => [`d${level}`, nestedRef(25, `#/$defs/d${level + 1}`)]),
      ),
    },
  ],
  ['a name of the prototype', { properties: JSON.parse('{"__proto__": {"type": "string"}, "constructor": {}}') }],
]

function nestedRef(levels: number, $ref: string): Schema {
  let schema: Schema = { $ref }
  for (let level = 0; level < levels; level += 1) schema = { properties: { inner: schema } }
  return schema
}

test.each(HOSTILE)('%s stops nothing', async (_, schema) => {
  const { sound } = await soundSchemas({ plan: schema as Schema })
  const types = documentTypes(sound, SHIPPED, COMMON)
  const { validatorOf } = await validatorsFor(types, ['plan'])
  const type = types.get('plan')
  if (type === undefined) throw new Error('no type')
  expect(validatorOf(type)({ type: 'plan' })).toBeInstanceOf(Array)
  expect(typeReference(type).name).toBe('plan')
})

test('what cannot be used holds nothing against a document, also under a shipped name', async () => {
  const { sound, unusable } = await soundSchemas({ strategy: { outline: 3 } as unknown as Schema })
  expect(unusable.map(({ name, sentence }) => [name, sentence])).toEqual([['strategy', 'wrongKind']])
  const types = documentTypes(sound, SHIPPED, COMMON)
  const { validatorOf } = await validatorsFor(types, Object.keys(sound))
  const type = types.get('strategy')
  expect(type && validatorOf(type)({ type: 'strategy', egen: 1 })).toEqual([])
})
