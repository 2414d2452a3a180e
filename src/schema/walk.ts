import { entryOf, type HeaderMap, type HeaderValue, toData } from '../model/header.ts'
import { rememberingLatest } from '../model/latest.ts'
import type { Schema } from './document-type.ts'
import type { HeaderPath } from './header-fault.ts'
import { branchFor, constants } from './union.ts'

/** A header value, where it stands, and all the schemas that speak of it. */
export interface Described {
  readonly path: HeaderPath
  readonly value: HeaderValue
  readonly schemas: readonly Schema[]
}

/** Every value of a header with the schemas that apply to it, the header itself first. Walked once for all who ask in turn. */
export const described = rememberingLatest((schema: Schema, header: HeaderMap): readonly Described[] => {
  const values: Described[] = []
  walk(layerOf(schema), header, [], values)
  return values
})

function walk(layer: Layer, value: HeaderValue, path: HeaderPath, into: Described[]): void {
  const speaking = layer.appliedTo(value)
  into.push({ path, value, schemas: speaking.schemas })
  if (value.kind === 'map') {
    for (const entry of value.entries) walk(speaking.forKey(entry.key), entry.value, [...path, entry.key], into)
  }
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) walk(speaking.items, item, [...path, index], into)
  }
}

const layers = new WeakMap<Schema, Layer>()

function layerOf(schema: Schema): Layer {
  let layer = layers.get(schema)
  if (layer === undefined) {
    layer = new Layer([schema])
    layers.set(schema, layer)
  }
  return layer
}

/** Schemas given for a value. Headers of one type are alike, so what follows from the schemas alone is found once. */
class Layer {
  readonly #given: readonly Schema[]
  #always: Speaking | undefined

  constructor(given: readonly Schema[]) {
    this.#given = given
    if (!given.some(dependsOnValue)) this.#always = new Speaking(given.flatMap((schema) => applying(schema, undefined)))
  }

  appliedTo(value: HeaderValue): Speaking {
    return this.#always ?? new Speaking(this.#given.flatMap((schema) => applying(schema, value)))
  }
}

/** All schemas that speak of one value, and those they give for the values inside it. */
class Speaking {
  readonly schemas: readonly Schema[]
  readonly #keys = new Map<string, Layer>()
  #others: Layer | undefined
  #items: Layer | undefined

  constructor(schemas: readonly Schema[]) {
    this.schemas = schemas
  }

  get items(): Layer {
    this.#items ??= new Layer(itemSchemas(this.schemas))
    return this.#items
  }

  /** Keys no schema names share a layer: a document may invent any number of them. */
  forKey(key: string): Layer {
    const known = this.#keys.get(key)
    if (known !== undefined) return known
    if (!this.schemas.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, key))) {
      this.#others ??= new Layer(forKey(this.schemas, key))
      return this.#others
    }
    const layer = new Layer(forKey(this.schemas, key))
    this.#keys.set(key, layer)
    return layer
  }
}

/** Whether what a schema says hangs on the value: a union, or a condition. */
function dependsOnValue({ allOf = [], oneOf, anyOf, if: condition }: Schema): boolean {
  return (oneOf ?? anyOf ?? condition) !== undefined || allOf.some(dependsOnValue)
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

/** What the schemas of a map, by name, say of one of its keys. */
export function propertiesNamed(key: string, schemas: readonly Schema[]): readonly Schema[] {
  return schemas
    .map(({ properties }) => (properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined))
    .filter((schema) => schema !== undefined)
}

/** The keys the schemas know for a map. */
export function knownKeys(schemas: readonly Schema[]): readonly string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))]
}
