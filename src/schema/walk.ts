import { entryOf, type HeaderMap, type HeaderScalar, type HeaderValue, toData } from '../model/header.ts'
import { rememberingLatest } from '../model/latest.ts'
import type { Schema } from './document-type.ts'
import type { HeaderPath } from './header-fault.ts'
import { branchFor, constants, jsonTypes } from './union.ts'

/** The keywords that `rus` itself holds against the values of a header. */
const KEYWORDS = ['format', 'ref', 'after', 'within'] as const
type Keyword = (typeof KEYWORDS)[number]

/** A header value, where it stands, and all the schemas that speak of it. */
export interface Described {
  readonly path: HeaderPath
  readonly value: HeaderScalar
  readonly schemas: readonly Schema[]
}

/** The values of a header that its schemas say something of: by keyword, and those that are no texts where texts belong. */
export type DescribedHeader = Readonly<Record<Keyword, readonly Described[]>> & {
  readonly notText: readonly HeaderScalar[]
}

/** The same while it is gathered. */
type Found = Readonly<Record<Keyword, Described[]>> & { readonly notText: HeaderScalar[] }

/** What the schemas say of a header's values, in the order they stand. Walked once for all who ask in turn. */
export const described = rememberingLatest((schema: Schema, header: HeaderMap): DescribedHeader => {
  const found: Found = { format: [], ref: [], after: [], within: [], notText: [] }
  walk(layerOf(schema), header, [], found)
  return found
})

/** @param path of the value; what is found takes a copy, as few values have anything said of them */
function walk(layer: Layer, value: HeaderValue, path: (string | number)[], found: Found): void {
  const speaking = layer.appliedTo(value)
  if (value.kind === 'map') {
    for (const { key, value: inner } of value.entries) {
      path.push(key)
      walk(speaking.forKey(key), inner, path, found)
      path.pop()
    }
  } else if (value.kind === 'list') {
    const { items } = speaking
    value.items.forEach((item, index) => {
      path.push(index)
      walk(items, item, path, found)
      path.pop()
    })
  } else {
    if (speaking.asksForText && typeof value.value !== 'string' && value.value !== null) found.notText.push(value)
    // Of most values nothing is said, and to go through an empty list takes an iterator.
    if (speaking.keywords.length === 0) return
    for (const keyword of speaking.keywords) {
      found[keyword].push({ path: [...path], value, schemas: speaking.schemas })
    }
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
  readonly #dependsOnValue: boolean
  /** What spoke of the latest value: of the items of a list it is mostly the same. */
  #latest: Speaking | undefined

  constructor(given: readonly Schema[]) {
    this.#given = given
    this.#dependsOnValue = given.some(dependsOnValue)
  }

  appliedTo(value: HeaderValue): Speaking {
    const latest = this.#latest
    if (latest !== undefined && !this.#dependsOnValue) return latest
    const schemas = this.#given.flatMap((schema) => applying(schema, value))
    if (latest !== undefined && isSame(schemas, latest.schemas)) return latest
    this.#latest = new Speaking(schemas)
    return this.#latest
  }
}

function isSame(schemas: readonly Schema[], others: readonly Schema[]): boolean {
  return schemas.length === others.length && schemas.every((schema, index) => schema === others[index])
}

/** All schemas that speak of one value, and those they give for the values inside it. */
class Speaking {
  readonly schemas: readonly Schema[]
  /** Those that any of the schemas hold. */
  readonly keywords: readonly Keyword[]
  /** Whether the schemas allow texts and nothing else. */
  readonly asksForText: boolean
  readonly #keys = new Map<string, Layer>()
  #others: Layer | undefined
  #items: Layer | undefined

  constructor(schemas: readonly Schema[]) {
    this.schemas = schemas
    this.keywords = KEYWORDS.filter((keyword) => schemas.some((schema) => schema[keyword] !== undefined))
    const types = schemas.flatMap(jsonTypes)
    this.asksForText = types.length > 0 && types.every((type) => type === 'string')
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
