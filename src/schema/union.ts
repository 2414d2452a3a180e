import { type HeaderValue, toData, valueAt } from '../model/header.ts'
import type { Schema } from './document-type.ts'

/**
 * The key whose constant tells the branches of a union apart, or undefined. Every branch must hold a
 * `const` (or `enum`) for it.
 */
function discriminator(branches: readonly Schema[]): string | undefined {
  const keys = Object.keys(branches[0]?.properties ?? {})
  return keys.find((key) => branches.every((branch) => constants(branch.properties?.[key]).length > 0))
}

/** The values a schema allows by `const` or `enum`. */
export function constants(schema: Schema | undefined): readonly unknown[] {
  if (schema?.const !== undefined) return [schema.const]
  return schema?.enum ?? []
}

/** The branch of a union that a value is meant as: by discriminator, else by the kind of the value. */
export function branchFor(branches: readonly Schema[], value: HeaderValue | undefined): Schema | undefined {
  if (value === undefined) return undefined
  const key = discriminator(branches)
  if (key !== undefined) {
    const named = valueAt(value, key)
    const given = named === undefined ? undefined : toData(named)
    return branches.find((branch) => constants(branch.properties?.[key]).includes(given))
  }
  const fitting = branches.filter((branch) => fits(branch, value))
  return fitting.length === 1 ? fitting[0] : undefined
}

function fits(branch: Schema, value: HeaderValue): boolean {
  const types = jsonTypes(branch)
  if (value.kind === 'map') return types.includes('object')
  if (value.kind === 'list') return types.includes('array')
  return types.some((type) => type !== 'object' && type !== 'array')
}

/** The JSON types a schema asks for; inferred from its keywords when it does not say. */
export function jsonTypes(schema: Schema): readonly string[] {
  if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type
  if (schema.properties !== undefined) return ['object']
  if (schema.items !== undefined) return ['array']
  return constants(schema).map((value) => typeof value)
}

/**
 * The same schema for a validator, with each union that can be told apart turned into `if`/`then`, so that
 * only the branch meant is reported on.
 */
export function narrowed(schema: Schema): Schema {
  // `true` and `false` are schemas too.
  if (typeof schema !== 'object') return schema
  const walked = mapSchemas(schema, narrowed)
  const branches = walked.oneOf ?? walked.anyOf
  const { oneOf: _one, anyOf: _any, ...rest } = walked
  if (branches === undefined) return walked
  const choice = byDiscriminator(branches) ?? byType(branches)
  return choice === undefined ? walked : { ...rest, allOf: [...(rest.allOf ?? []), ...choice] }
}

function byDiscriminator(branches: readonly Schema[]): Schema[] | undefined {
  const key = discriminator(branches)
  if (key === undefined) return undefined
  const all = branches.flatMap((branch) => constants(branch.properties?.[key]))
  const cases = branches.map((branch) => ({
    if: { type: 'object', properties: { [key]: { enum: constants(branch.properties?.[key]) } }, required: [key] },
    then: branch,
  }))
  return [{ type: 'object', properties: { [key]: { enum: all } }, required: [key] }, ...cases]
}

function byType(branches: readonly Schema[]): Schema[] | undefined {
  const types = branches.map(jsonTypes)
  const all = types.flat()
  if (all.length === 0 || new Set(all).size !== all.length) return undefined
  return [{ type: all }, ...branches.map((branch, index) => ({ if: { type: types[index] ?? [] }, then: branch }))]
}

/** Applies `change` to every schema directly inside `schema`. */
export function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const one = (inner: Schema | undefined) => inner && change(inner)
  const many = (inner: readonly Schema[] | undefined) => inner?.map(change)
  const named = (inner: Schema['properties']) =>
    inner && Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, change(value)]))
  const changed = {
    properties: named(schema.properties),
    items: one(schema.items),
    additionalProperties:
      typeof schema.additionalProperties === 'object'
        ? change(schema.additionalProperties)
        : schema.additionalProperties,
    allOf: many(schema.allOf),
    anyOf: many(schema.anyOf),
    oneOf: many(schema.oneOf),
    then: one(schema.then),
    else: one(schema.else),
  }
  return { ...schema, ...Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) }
}
