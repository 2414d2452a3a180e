import type { Schema } from './document-type.ts'
import { constants, jsonTypes } from './union.ts'
import { propertiesNamed } from './walk.ts'

/** Longer lines are no help: nobody copies them. */
const LONGEST = 160

/** A key with a value as its schemas show it, on one line to copy: `period: { from: 2022, to: 2030 }`. */
export function exampleLine(key: string, schemas: readonly Schema[]): string | undefined {
  const value = exampleOf(schemas)
  const line = value === undefined ? '' : `${key}: ${inFlow(value)}`
  return line === '' || line.length > LONGEST ? undefined : line
}

/** The least a group must hold, one item of a list, else what the schemas give as example. */
function exampleOf(schemas: readonly Schema[]): unknown {
  const all = schemas.flatMap(withExtended)
  const given = all.flatMap(({ examples = [] }) => examples)[0] ?? all.flatMap(constants)[0]
  const keys = new Set(all.flatMap((each) => Object.keys(each.properties ?? {})))
  if (keys.size > 0) return groupOf([...keys], all, given)
  const items = all.map((each) => each.items).filter((each) => each !== undefined)
  if (items.length > 0) return listOf(items, given)
  if (given !== undefined) return given
  const [form] = all.flatMap((each) => each.oneOf ?? each.anyOf ?? []).slice(0, 1)
  if (form !== undefined) return exampleOf([form])
  return all.flatMap(jsonTypes).includes('boolean') ? true : undefined
}

function withExtended(schema: Schema): readonly Schema[] {
  return [schema, ...(schema.allOf ?? []).flatMap(withExtended)]
}

function groupOf(keys: readonly string[], schemas: readonly Schema[], given: unknown): unknown {
  const required = new Set(schemas.flatMap((each) => each.required ?? []))
  const own = isGroup(given) ? given : {}
  const entries = keys
    .filter((key) => (required.size > 0 ? required.has(key) : !isGroup(given) || Object.hasOwn(given, key)))
    .map((key) => [key, own[key] ?? exampleOf(propertiesNamed(key, schemas))] as const)
    .filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function listOf(items: readonly Schema[], given: unknown): unknown {
  const own = exampleOf(items)
  const [first] = Array.isArray(given) ? given : []
  const item = isGroup(own) ? own : (first ?? own)
  return item === undefined ? undefined : [item]
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as YAML on one line. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`
  if (isGroup(value))
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inFlow(inner)}`)
      .join(', ')} }`
  return typeof value === 'string' && !isPlain(value) ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** Whether a text can stand without quotation marks: words, paths and dates, but no digits that were a number. */
function isPlain(text: string): boolean {
  return /^(?:\d{4}(?:-\d{2}-\d{2})?|\p{L}[\p{L}\p{N} ./_-]*)$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
}
