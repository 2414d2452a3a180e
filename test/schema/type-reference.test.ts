import { expect, test } from 'vitest'
import type { Schema } from '../../src/schema/document-type.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { typeReference } from '../../src/schema/type-reference.ts'
import { documentTypes } from '../../src/schema/types.ts'

const own: Readonly<Record<string, Schema>> = {
  lagesbild: {
    title: 'Lägesbild',
    type: 'object',
    required: ['type'],
    properties: {
      type: { type: 'string', const: 'lagesbild' },
      base: { type: 'object', properties: { document: { type: 'string' } } },
      values: {
        type: 'array',
        items: { type: 'object', required: ['year'], properties: { year: { type: 'integer', examples: [2026] } } },
      },
      source: {
        oneOf: [
          { title: 'Fil', type: 'object', properties: { file: { type: 'string' } } },
          { type: 'string', description: 'Namn.' },
        ],
      },
    },
    if: { required: ['values'] },
    then: { required: ['base'] },
    examples: [{ type: 'lagesbild', base: {} }],
    outline: {
      sections: [
        { role: 'one', title: { sv: 'Ett', en: 'One' }, law: 'förordning (2017:583) 10–11 §§' },
        {
          role: 'two',
          title: { sv: 'Två', en: 'Two' },
          law: 'förordning (2017:583) 4 och 8 §§',
          sections: [
            { role: 'three', title: { sv: 'Tre', en: 'Three' }, law: 'förordning (2017:583) 8 §' },
            { role: 'four', title: { sv: 'Fyra', en: 'Four' }, law: 'lagen (2010:630) 5 §' },
          ],
        },
      ],
    },
  },
  strategy: { allOf: [{ $ref: 'rus:strategy' }], required: ['slogan'], properties: { slogan: { type: 'string' } } },
}

const types = documentTypes(own, SHIPPED, COMMON)

const shippedTypes = documentTypes({}, SHIPPED, COMMON)

function referenceOf(name: string, among = types) {
  const type = among.get(name)
  if (type === undefined) throw new Error(`no type ${name}`)
  return typeReference(type)
}

test('tells of every key, also inside groups, lists and the forms of a value', () => {
  const { keys } = referenceOf('lagesbild')
  expect(keys.map(({ key, kind, required, form, example }) => [key, kind.name, required, form?.sv, example])).toEqual([
    ['type', 'choice', 'always', undefined, 'lagesbild'],
    ['base', 'group', 'sometimes', undefined, undefined],
    ['base.document', 'text', 'never', undefined, undefined],
    ['values', 'list', 'never', undefined, undefined],
    ['values[].year', 'integer', 'always', undefined, 2026],
    ['source', 'either', 'never', undefined, undefined],
    ['source.file', 'text', 'never', 'Fil', undefined],
  ])
})

test('gives the least header, and cites each paragraph of a law once', () => {
  const { example, laws } = referenceOf('lagesbild')
  expect(example).toEqual({ type: 'lagesbild' })
  expect(laws).toEqual(['förordning (2017:583) 4, 8 och 10–11\u00a0§§', 'lagen (2010:630) 5\u00a0§'])
})

test('tells of what a type extends, and then of its own keys', () => {
  const { keys } = referenceOf('strategy')
  expect(keys[0]?.key).toBe('type')
  expect(keys.at(-1)).toMatchObject({ key: 'slogan', required: 'always' })
  expect(keys.find(({ key }) => key === 'period')?.required).toBe('always')
})

test('every key of a shipped type has a description in both languages', () => {
  const unsaid = Object.keys(SHIPPED).flatMap((name) =>
    referenceOf(name, shippedTypes)
      .keys.filter(({ description }) => description.sv === '' || description.en === '')
      .map(({ key }) => `${name}: ${key}`),
  )
  expect(unsaid).toEqual([])
})
