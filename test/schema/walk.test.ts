import { expect, test } from 'vitest'
import type { HeaderMap } from '../../src/model/header.ts'
import { readHeader } from '../../src/parse/header.ts'
import { datedValues } from '../../src/rules/date/dated-values.ts'
import type { DocumentType, Schema } from '../../src/schema/document-type.ts'
import { usesIn } from '../../src/schema/uses.ts'
import { parsed } from '../parse/parsed.ts'

const NAMED = { sv: 'Prov', en: 'Trial' }

function typeOf(schema: Schema): DocumentType {
  return { name: 'trial', title: NAMED, description: NAMED, data: false, schema, tables: [] }
}

function headerOf(yaml: string): HeaderMap {
  const { header } = readHeader(yaml, 0, yaml.length)
  if (header === undefined) throw new Error('no header')
  return header
}

/** What the values of a header refer to, in order. */
function references(yaml: string, schema: Schema) {
  return usesIn(headerOf(yaml), typeOf(schema)).map(({ text, reference, path }) => [path.join('.'), text, reference])
}

const DOCUMENT = { to: 'document' } as const
const STRATEGY = { to: 'document', types: ['strategy'] } as const
const FILE = { to: 'file' } as const

test('a type narrows what a definition that it shares says of a reference', () => {
  const schema: Schema = {
    allOf: [{ properties: { serves: { type: 'string', ref: DOCUMENT }, other: { type: 'string', ref: DOCUMENT } } }],
    properties: { serves: { ref: STRATEGY } },
  }
  expect(references('serves: rus\nother: plan\n', schema)).toEqual([
    ['serves', 'rus', STRATEGY],
    ['other', 'plan', DOCUMENT],
  ])
})

test('so does a key beside the definition that it takes', () => {
  const schema: Schema = { properties: { serves: { allOf: [{ type: 'string', ref: DOCUMENT }], ref: STRATEGY } } }
  expect(references('serves: rus\n', schema)).toEqual([['serves', 'rus', STRATEGY]])
})

/** A list whose items are of one kind or another, which their key tells. */
const UNION: Schema = {
  properties: {
    items: {
      items: {
        oneOf: [
          { properties: { kind: { const: 'plan' }, at: { ref: DOCUMENT } } },
          { properties: { kind: { const: 'annex' }, at: { ref: FILE } } },
          { properties: { kind: { const: 'word' }, at: { type: 'string' } } },
        ],
      },
    },
  },
}

test('each item of a list is read by its own branch of a union, whatever the one before it was', () => {
  const kinds = ['plan', 'plan', 'annex', 'word', 'annex', 'plan', 'okänd', 'annex']
  const yaml = `items:\n${kinds.map((kind, index) => `  - { kind: ${kind}, at: x${index} }\n`).join('')}`
  const expected = kinds.flatMap((kind, index) => {
    const reference = kind === 'plan' ? DOCUMENT : kind === 'annex' ? FILE : undefined
    return reference === undefined ? [] : [[`items.${index}.at`, `x${index}`, reference]]
  })
  expect(references(yaml, UNION)).toEqual(expected)
  // In another order, with what was found for the first.
  expect(references('items:\n  - { kind: annex, at: a }\n  - { kind: plan, at: b }\n', UNION)).toEqual([
    ['items.0.at', 'a', FILE],
    ['items.1.at', 'b', DOCUMENT],
  ])
})

test('each is by a condition on it too', () => {
  const schema: Schema = {
    properties: {
      items: {
        items: {
          if: { required: ['kind'], properties: { kind: { const: 'annex' } } },
          // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
          then: { properties: { at: { ref: FILE } } },
          else: { properties: { at: { ref: DOCUMENT } } },
        },
      },
    },
  }
  expect(references('items: [{ kind: annex, at: a }, { at: b }, { kind: annex, at: c }]\n', schema)).toEqual([
    ['items.0.at', 'a', FILE],
    ['items.1.at', 'b', DOCUMENT],
    ['items.2.at', 'c', FILE],
  ])
})

/** The paths of what the values of a header must follow. */
function followed(schema: Schema) {
  const document = parsed('---\nfrom: 2024-01-01\nto: 2025-01-01\nend: 2026-01-01\n---\n\n# T\n')
  return datedValues(document, typeOf(schema), 'after').map(({ path, other }) => [path.join('.'), other.join('.')])
}

test('what a type and a definition that it shares both say of a date is said once', () => {
  const after = { properties: { end: { after: 'to' } } }
  expect(followed({ ...after, allOf: [after] })).toEqual([['end', 'to']])
  expect(followed({ properties: { end: { after: 'to', allOf: [{ after: 'to' }] } } })).toEqual([['end', 'to']])
})

test('and what each says of another date, both', () => {
  const schema: Schema = { properties: { end: { after: 'to', allOf: [{ after: '/from' }] } } }
  expect(followed(schema)).toEqual([
    ['end', 'to'],
    ['end', 'from'],
  ])
})
