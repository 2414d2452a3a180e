import type { ErrorObject } from 'ajv/dist/2020.js'
import { nearest } from '../model/nearest.ts'
import { createAjv } from './compile.ts'
import type { Schema } from './document-type.ts'
import { validate as vocabulary } from './generated/vocabulary.js'
import type { HeaderPath } from './header-fault.ts'
import { kindsFrom } from './header-faults.ts'
import { linearPattern } from './linear-pattern.ts'
import { DEEPEST, type SchemaCause } from './validators.ts'

/** Most faults told of one schema: who mends the first ones will run again. */
const MOST = 20

/** What keeps a region's own schema from being used, each fault once and at its place; none when it can be compiled. */
export function faultsIn(schema: Schema): readonly SchemaCause[] {
  const deep = placeBelow(schema, DEEPEST)
  if (deep !== undefined) return [{ sentence: 'tooDeep', path: deep, values: { most: DEEPEST } }]
  const errors = vocabulary(schema) ? [] : (vocabulary.errors ?? [])
  const all = [...weighed(errors).flatMap((error) => causeOf(error, errors, schema)), ...inside(schema, [])]
  const once = new Map(all.map((cause) => [JSON.stringify(cause.path), cause]))
  return [...once.values()].slice(0, MOST)
}

/** A value deeper than so many levels, if there is one. Without recursion: what is too deep would overflow it. */
function placeBelow(root: unknown, levels: number): HeaderPath | undefined {
  const waiting: { readonly value: unknown; readonly path: HeaderPath }[] = [{ value: root, path: [] }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next
    if (path.length > levels) return path.slice(0, 3)
    for (const [step, inner] of entriesOf(value)) waiting.push({ value: inner, path: [...path, step] })
  }
  return undefined
}

/** How much each kind of error says of a place; those left out only sum up others. */
const WEIGHT = ['pattern', 'minLength', 'minItems', 'minimum', 'type', 'required', 'additionalProperties', 'enum']

/** The error that says most of each place. */
function weighed(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const byPlace = new Map<string, ErrorObject>()
  for (const error of errors) {
    const keyword = error.keyword === 'const' ? 'enum' : error.keyword
    const other = byPlace.get(error.instancePath)
    if (/^(?:any|one)Of$/.test(keyword)) continue
    if (other === undefined || WEIGHT.indexOf(keyword) > WEIGHT.indexOf(other.keyword)) {
      byPlace.set(error.instancePath, error)
    }
  }
  return [...byPlace.values()]
}

function causeOf(error: ErrorObject, all: readonly ErrorObject[], schema: Schema): SchemaCause[] {
  const { keyword, instancePath, params } = error
  const path = pathFrom(instancePath, schema)
  switch (keyword) {
    case 'type':
      return [{ sentence: 'wrongKind', path, values: { expected: kindsFrom(params.type) } }]
    case 'enum':
    case 'const':
      return [notAllowed(path, valueAt(schema, path), allowedAt(instancePath, all))]
    case 'required':
      return [{ sentence: 'missingKey', path, values: { key: String(params.missingProperty) } }]
    case 'additionalProperties':
      return [unknownKey([...path, String(params.additionalProperty)], [])]
    default:
      return [{ sentence: 'wrongForm', path, values: {} }]
  }
}

/** The values that any branch of a choice takes at a place. */
function allowedAt(place: string, errors: readonly ErrorObject[]): readonly string[] {
  const here = errors.filter(({ instancePath }) => instancePath === place)
  return here.flatMap(({ params }) => params.allowedValues ?? params.allowedValue ?? []).map(String)
}

function notAllowed(path: HeaderPath, value: unknown, allowed: readonly string[]): SchemaCause {
  if (typeof value === 'object') return { sentence: 'wrongKind', path, values: { expected: ['text'] } }
  const written = String(value).slice(0, 80)
  const meant = nearest(written, allowed)
  if (meant === undefined) return { sentence: 'notAllowed', path, values: { value: written, allowed } }
  return { sentence: 'notAllowedNear', path, values: { value: written, meant } }
}

function unknownKey(path: HeaderPath, known: readonly string[]): SchemaCause {
  const key = String(path.at(-1)).slice(0, 80)
  const meant = nearest(key, known)
  if (meant === undefined) return { sentence: 'unknownKey', path, values: { key } }
  return { sentence: 'unknownKeyNear', path, values: { key, meant } }
}

/** Every keyword that Ajv takes. */
const { keywords } = createAjv({ source: false }).RULES
/** Ajv's own: it would answer with a promise, and headers are held against schemas at once. */
const ASYNCHRONOUS = '$async'
/** Those that people write, to suggest one for a misspelt. */
const WRITTEN = [
  ...['type', 'properties', 'required', 'items', 'enum', 'const', 'pattern', 'format', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems', 'additionalProperties', 'title', 'description'],
  ...['examples', 'default', 'allOf', 'anyOf', 'oneOf', 'outline', 'table', 'data', 'ref', 'after', 'within'],
  ...['expects', 'aliases', 'meanings', 'translations'],
]

/** The faults of a schema, and of those inside it, that a schema of schemas cannot see: misspelt keywords, wrong patterns. */
function* inside(schema: unknown, path: HeaderPath): Generator<SchemaCause> {
  if (Array.isArray(schema)) return
  for (const [key, value] of entriesOf(schema)) {
    const at = [...path, String(key)]
    if (!Object.hasOwn(keywords, key) || key === ASYNCHRONOUS) yield unknownKey(at, WRITTEN)
    else if (key === 'pattern' && typeof value === 'string' && linearPattern(value) === undefined) {
      yield { sentence: 'pattern', path: at, values: { pattern: value.slice(0, 80) } }
    } else if (SINGLE.has(String(key))) yield* inside(value, at)
    else if (SEVERAL.has(String(key))) for (const [step, inner] of entriesOf(value)) yield* inside(inner, [...at, step])
  }
}

/** Keywords whose value is one schema, and those whose value is schemas by name or in a list. */
const SINGLE = new Set(['items', 'additionalProperties', 'propertyNames', 'contains', 'if', 'then', 'else', 'not'])
const SEVERAL = new Set([
  ...['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'],
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'],
])

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()]
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function pathFrom(pointer: string, schema: Schema): HeaderPath {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~')
    path.push(Array.isArray(valueAt(schema, path)) ? Number(key) : key)
  }
  return path
}

function valueAt(schema: unknown, path: HeaderPath): unknown {
  let value = schema
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Schema)[String(step)] : undefined
  }
  return value
}
