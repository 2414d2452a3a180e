import { compareSwedish } from '../model/collate.ts'
import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import type { KeyReference, TypeReference, ValueKind } from '../model/type-reference.ts'
import type { DocumentType, OutlineSection, Schema } from './document-type.ts'
import { constants, jsonTypes } from './union.ts'

/** All that the reference page says of a type; `schemaPath` is where the region's own schema of it stands. */
export function typeReference(type: DocumentType, schemaPath?: string): TypeReference {
  const schema = flattened(type.schema)
  const sections = type.outline?.sections ?? []
  const example = minimalExample(schema)
  return {
    name: type.name,
    title: type.title,
    description: type.description,
    data: type.data,
    ...(schemaPath !== undefined && { schemaPath }),
    laws: gathered(lawsIn(sections)),
    keys: [...keysOf(schema, '')],
    ordered: type.outline?.ordered ?? false,
    sections,
    tables: type.tables,
    ...(example && { example }),
  }
}

/** A schema with what it extends (`allOf`) merged into it, its own word last. */
function flattened(schema: Schema): Schema {
  const layers = [...(schema.allOf ?? []).map(flattened), schema]
  const required = [...new Set(layers.flatMap((layer) => layer.required ?? []))]
  const properties = Object.fromEntries(layers.flatMap((layer) => Object.entries(layer.properties ?? {})))
  return {
    ...Object.fromEntries(layers.flatMap(Object.entries)),
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}

function* keysOf(schema: Schema, prefix: string, form?: Bilingual): Generator<KeyReference> {
  const sometimes = [...(schema.then?.required ?? []), ...(schema.else?.required ?? [])]
  for (const [name, given] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) ? 'always' : sometimes.includes(name) ? 'sometimes' : 'never'
    yield* withInner(prefix + name, flattened(given), required, form)
  }
  if (typeof schema.additionalProperties === 'object') {
    yield* withInner(`${prefix}*`, flattened(schema.additionalProperties), 'never', form)
  }
}

/** A key, and the keys inside its value: of a group, of the groups in a list, of each form a value may have. */
function* withInner(
  key: string,
  schema: Schema,
  required: KeyReference['required'],
  form?: Bilingual,
): Generator<KeyReference> {
  const example = exampleOf(schema)
  yield {
    key,
    kind: kindOf(schema),
    required,
    ...(form && { form }),
    description: saidOf(schema, 'description'),
    ...(example !== undefined && { example }),
  }
  yield* innerKeys(key, schema)
}

function* innerKeys(key: string, schema: Schema): Generator<KeyReference> {
  const forms = schema.oneOf ?? schema.anyOf
  yield* keysOf(schema, `${key}.`)
  if (schema.items !== undefined) yield* innerKeys(`${key}[]`, flattened(schema.items))
  for (const each of forms ?? []) {
    const branch = flattened(each)
    yield* keysOf(branch, `${key}.`, saidOf(branch, 'title'))
    if (branch.items !== undefined) yield* innerKeys(`${key}[]`, flattened(branch.items))
  }
}

function kindOf(schema: Schema): ValueKind {
  const values = constants(schema)
  const forms = schema.oneOf ?? schema.anyOf
  if (schema.ref !== undefined) return { name: 'reference', to: schema.ref.to, among: amongOf(schema.ref) }
  const { meanings } = schema
  if (values.length > 0) return { name: 'choice', values: values.map(String), ...(meanings && { meanings }) }
  if (forms !== undefined && schema.properties === undefined) {
    return { name: 'either', of: forms.map((form) => kindOf(flattened(form))) }
  }
  if (schema.format === 'date') return { name: 'date' }
  const types = jsonTypes(schema)
  if (types.length !== 1)
    return types.length === 0 ? { name: 'any' } : { name: 'either', of: types.map((type) => simpleKind(type, schema)) }
  return simpleKind(types[0], schema)
}

function simpleKind(type: string | undefined, schema: Schema): ValueKind {
  if (type === 'array')
    return { name: 'list', of: schema.items === undefined ? { name: 'any' } : kindOf(flattened(schema.items)) }
  if (type === 'object') return { name: 'group' }
  if (type === 'integer' || type === 'number' || type === 'boolean') return { name: type }
  return type === 'string' ? { name: 'text' } : { name: 'any' }
}

function amongOf(reference: NonNullable<Schema['ref']>): readonly string[] {
  if (reference.to === 'document') return reference.types ?? []
  return reference.to === 'section' ? (reference.roles ?? []) : []
}

/** What a person would write; a group has none, since each of its keys has its own. */
function exampleOf(schema: Schema): unknown {
  if (schema.properties !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined
  const [own] = schema.examples ?? []
  if (schema.items === undefined) return own ?? constants(schema)[0]
  const items = flattened(schema.items)
  if (kindOf(items).name === 'group' || kindOf(items).name === 'either') return undefined
  const inner = exampleOf(items)
  return own ?? (inner === undefined ? undefined : [inner])
}

function saidOf(schema: Schema, key: 'title' | 'description'): Bilingual {
  const sv = schema[key] ?? ''
  return { sv, en: schema.translations?.en?.[key] ?? sv }
}

function lawsIn(sections: readonly OutlineSection[]): readonly string[] {
  return sections.flatMap((section) => [
    ...(section.law === undefined ? [] : [section.law]),
    ...lawsIn(section.sections ?? []),
  ])
}

/** Citations of the same law as one: 8 §, and 4 och 8 §§, of an act are `act 4 och 8 §§`. Others stay as they are. */
function gathered(laws: readonly string[]): readonly string[] {
  const paragraphs = new Map<string, Set<string>>()
  for (const law of laws) {
    const [, act = law, cited = ''] = /^(.*\))\s(.*?)\s§§?$/.exec(law) ?? []
    const known = paragraphs.get(act) ?? new Set()
    for (const each of cited.split(/,\s|\soch\s/)) known.add(each)
    paragraphs.set(act, known)
  }
  return [...paragraphs].map(([act, cited]) =>
    citation(act, [...cited].filter((each) => each !== '').sort(compareSwedish)),
  )
}

function citation(act: string, cited: readonly string[]): string {
  if (cited.length === 0) return act
  // No-break spaces keep a sign with its number.
  return `${act} ${joinList(cited, 'sv')}\u00a0${cited.length === 1 && !cited[0]?.includes('–') ? '§' : '§§'}`
}

function minimalExample(schema: Schema): Readonly<Record<string, unknown>> | undefined {
  const [example] = schema.examples ?? []
  if (typeof example !== 'object' || example === null) return undefined
  const given = example as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    (schema.required ?? []).filter((key) => Object.hasOwn(given, key)).map((key) => [key, given[key]]),
  )
}
