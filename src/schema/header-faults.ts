import type { ErrorObject } from 'ajv/dist/2020.js'
import type { HeaderMap } from '../model/header.ts'
import { entryOf, textAt, toData, valueAt } from '../model/header.ts'
import { type Choice, meantBy } from '../model/meant.ts'
import type { HeaderValidator } from './compile.ts'
import type { Schema } from './document-type.ts'
import { exampleLine } from './example-line.ts'
import { hasFormat, isNoSuchDay } from './format.ts'
import type { Expectation, HeaderFault, HeaderPath, ValueKind } from './header-fault.ts'
import { described, knownKeys, propertiesNamed, schemasAt } from './walk.ts'

/**
 * What a type's schema holds against a header, each fault once: a misspelt key is not also a missing one, and
 * a value of the wrong kind is not also outside its range.
 */
export function headerFaults(header: HeaderMap, schema: Schema, validate: HeaderValidator): readonly HeaderFault[] {
  const faults = validate(toData(header)).flatMap((error) => faultFrom(error, header, schema))
  return withoutEchoes([...faults, ...formatFaults(header, schema)])
}

function faultFrom(error: ErrorObject, header: HeaderMap, schema: Schema): HeaderFault[] {
  const path = pathFrom(error.instancePath, header)
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required':
      return [missingKey(path, String(params.missingProperty), header, schema)]
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty)
      return [unknownKey(path, key, header, schema)]
    }
    case 'type':
      return [{ kind: 'wrong-kind', path, expected: kindsFrom(params.type), ...belongsAt(path, header, schema) }]
    case 'const':
    case 'enum': {
      const allowed = [params.allowedValue, ...((params.allowedValues as unknown[]) ?? [])].filter(
        (value) => value !== undefined,
      )
      return [{ kind: 'not-allowed', path, allowed: allowed.map(String), ...expectation(path, header, schema) }]
    }
    case 'pattern':
      return [wrongForm(path, header, schema)]
    case 'uniqueItems':
      return [{ kind: 'repeated', path, first: Number(params.j), second: Number(params.i) }]
    case 'if':
      return []
    default:
      return [rangeFault(error.keyword, path, params) ?? wrongForm(path, header, schema)]
  }
}

const RANGES: Readonly<Record<string, readonly ['least' | 'most', 'value' | 'items' | 'characters']>> = {
  minimum: ['least', 'value'],
  maximum: ['most', 'value'],
  minItems: ['least', 'items'],
  maxItems: ['most', 'items'],
  minLength: ['least', 'characters'],
  maxLength: ['most', 'characters'],
}

function rangeFault(keyword: string, path: HeaderPath, params: Record<string, unknown>): HeaderFault | undefined {
  const range = Object.hasOwn(RANGES, keyword) ? RANGES[keyword] : undefined
  return range && { kind: 'out-of-range', path, limit: range[0], of: range[1], bound: Number(params.limit) }
}

function unknownKey(path: HeaderPath, key: string, header: HeaderMap, schema: Schema): HeaderFault {
  const schemas = schemasAt(schema, header, path)
  const known = knownKeys(schemas)
  const holder = valueAt(header, ...path)
  const open = known.filter((each) => entryOf(holder, each) === undefined)
  const meant = meantBy(
    key,
    open.map((name) => choiceOf(name, schemas)),
  )
  return { kind: 'unknown-key', path, key, known, ...(meant && { meant }) }
}

/** A key, with its titles and the other words that its schemas have for it. */
function choiceOf(name: string, schemas: readonly Schema[]): Choice {
  const words = propertiesNamed(name, schemas).flatMap(({ title, translations, aliases }) => [
    title,
    translations?.en?.title,
    ...(aliases ?? []),
  ])
  return { name, words: words.filter((word) => word !== undefined) }
}

function missingKey(path: HeaderPath, key: string, header: HeaderMap, schema: Schema): HeaderFault {
  return { kind: 'missing-key', path, key, ...belongsAt([...path, key], header, schema) }
}

function wrongForm(path: HeaderPath, header: HeaderMap, schema: Schema): HeaderFault {
  const examples = schemasAt(schema, header, path).flatMap((each) => each.examples ?? [])
  const scalars = examples.filter((example) => typeof example !== 'object')
  return {
    kind: 'wrong-form',
    path,
    ...(isNoSuchDay(textAt(header, ...path) ?? '') && { noSuchDay: true }),
    examples: scalars.slice(0, 2).map(String),
    ...expectation(path, header, schema),
  }
}

function expectation(path: HeaderPath, header: HeaderMap, schema: Schema) {
  const expects = schemasAt(schema, header, path).find((each) => each.expects !== undefined)?.expects
  return expects === undefined ? {} : { expects }
}

/** What belongs at a place; said by its description and an example where no words say how it looks. */
function belongsAt(path: HeaderPath, header: HeaderMap, schema: Schema): Expectation {
  const schemas = schemasAt(schema, header, path)
  const said = schemas.find((each) => each.description !== undefined)
  const sv = said?.description
  const key = path.findLast((step) => typeof step === 'string')
  const example = typeof path.at(-1) === 'string' && key !== undefined ? exampleLine(key, schemas) : undefined
  return {
    ...expectation(path, header, schema),
    ...(sv !== undefined && { description: { sv, en: said?.translations?.en?.description ?? sv } }),
    ...(example !== undefined && { example }),
  }
}

function formatFaults(header: HeaderMap, schema: Schema): HeaderFault[] {
  return described(schema, header).format.flatMap(({ path, value: { value }, schemas }) => {
    const fails =
      typeof value === 'string' && schemas.some(({ format }) => format !== undefined && !hasFormat(format, value))
    return fails ? [wrongForm(path, header, schema)] : []
  })
}

/** A JSON pointer as keys and indexes of this header. */
function pathFrom(pointer: string, header: HeaderMap): HeaderPath {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~')
    path.push(valueAt(header, ...path)?.kind === 'list' ? Number(key) : key)
  }
  return path
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  null: 'empty',
}

/** JSON types, as Ajv names them, as kinds of value. */
export function kindsFrom(types: unknown): readonly ValueKind[] {
  return [types].flat().flatMap((type) => KINDS[String(type)] ?? [])
}

/** Leaves out what a graver fault at the same place already says. */
function withoutEchoes(faults: readonly HeaderFault[]): readonly HeaderFault[] {
  if (faults.length < 2) return faults
  const misspelt = new Set(faults.flatMap(meantKey))
  const wrongKinds = new Set(faults.filter((fault) => fault.kind === 'wrong-kind').map(at))
  const seen = new Set<string>()
  return faults.filter((fault) => {
    const place = at(fault)
    if (fault.kind === 'missing-key' && misspelt.has(place)) return false
    if (fault.kind !== 'wrong-kind' && fault.kind !== 'missing-key' && wrongKinds.has(place)) return false
    const once = `${fault.kind} ${place}`
    return !seen.has(once) && seen.add(once)
  })
}

/** Where the key stands, perhaps missing, that an unknown key was most likely meant as. */
function meantKey(fault: HeaderFault): string[] {
  if (fault.kind !== 'unknown-key' || fault.meant === undefined) return []
  return [JSON.stringify([...fault.path, fault.meant.name])]
}

function at(fault: HeaderFault): string {
  const own = fault.kind === 'missing-key' || fault.kind === 'unknown-key' ? [fault.key] : []
  return JSON.stringify([...fault.path, ...own])
}
