import { entryOf, type HeaderMap, type HeaderValue, toData } from '../model/header.ts'
import type { Schema } from './document-type.ts'
import type { HeaderPath } from './header-fault.ts'
import { branchFor, constants } from './union.ts'

/** A header value, where it stands, and all the schemas that speak of it. */
export interface Described {
  readonly path: HeaderPath
  readonly value: HeaderValue
  readonly schemas: readonly Schema[]
}

/** Every value of a header with the schemas that apply to it, the header itself first. */
export function* described(schema: Schema, header: HeaderMap): Generator<Described> {
  yield* walk([schema], header, [])
}

function* walk(given: readonly Schema[], value: HeaderValue, path: HeaderPath): Generator<Described> {
  const schemas = given.flatMap((schema) => applying(schema, value))
  yield { path, value, schemas }
  if (value.kind === 'map') {
    for (const entry of value.entries) {
      yield* walk(forKey(schemas, entry.key), entry.value, [...path, entry.key])
    }
  }
  if (value.kind === 'list') {
    const items = itemSchemas(schemas)
    for (const [index, item] of value.items.entries()) yield* walk(items, item, [...path, index])
  }
}

/** The schemas that speak of the value at `path`, which need not be written. */
export function schemasAt(schema: Schema, header: HeaderMap, path: HeaderPath): readonly Schema[] {
  let value: HeaderValue | undefined = header
  let schemas = applying(schema, value)
  for (const step of path) {
    value = value?.kind === 'list' ? value.items[Number(step)] : entryOf(value, String(step))?.value
    const inner = typeof step === 'number' ? itemSchemas(schemas) : forKey(schemas, step)
    schemas = inner.flatMap((each) => applying(each, value))
  }
  return schemas
}

/** A schema, and those inside it that speak of the same value: `allOf`, the union's branch, `then` or `else`. */
function applying(schema: Schema, value: HeaderValue | undefined): readonly Schema[] {
  const inner = [...(schema.allOf ?? [])]
  const branches = schema.oneOf ?? schema.anyOf
  const branch = branches && branchFor(branches, value)
  if (branch !== undefined) inner.push(branch)
  if (schema.if !== undefined) {
    const chosen = holds(schema.if, value) ? schema.then : schema.else
    if (chosen !== undefined) inner.push(chosen)
  }
  return [schema, ...inner.flatMap((each) => applying(each, value))]
}

/** Whether a condition made of `required` and constants holds; others are left to the validator. */
function holds(condition: Schema, value: HeaderValue | undefined): boolean {
  const present = (condition.required ?? []).every((key) => entryOf(value, key) !== undefined)
  return (
    present &&
    Object.entries(condition.properties ?? {}).every(([key, wanted]) => {
      const given = entryOf(value, key)
      return given === undefined || constants(wanted).includes(toData(given.value))
    })
  )
}

function itemSchemas(schemas: readonly Schema[]): readonly Schema[] {
  return schemas.map((schema) => schema.items).filter((items) => items !== undefined)
}

function forKey(schemas: readonly Schema[], key: string): readonly Schema[] {
  return schemas.map((schema) => keySchema(schema, key)).filter((inner) => inner !== undefined)
}

function keySchema(schema: Schema, key: string): Schema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, key)) return schema.properties[key]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** The keys the schemas know for a map. */
export function knownKeys(schemas: readonly Schema[]): readonly string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))]
}
