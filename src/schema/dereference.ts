import type { Schema } from './document-type.ts'

/** Finds the schema that a `$ref` in the schema `from` names; undefined when there is none of that name. */
export type FindSchema = (name: string, from: Schema) => Schema | undefined

/** A `$ref` that could not be followed, and why. */
export interface BrokenReference {
  readonly ref: string
  readonly reason: 'unknown' | 'network' | 'circular' | 'large'
}

const NETWORK = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * Replaces every `$ref` in a schema by what it refers to; keywords beside the `$ref` win. A reference is
 * `other.schema.json#/pointer`, `#/pointer`, or `rus:type` for a shipped type. Nothing is ever fetched.
 */
export function dereference(schema: Schema, find: FindSchema, broken: BrokenReference[] = []): Schema {
  return followed(schema, { root: schema, find, broken, path: [], groups: { left: MOST_GROUPS } }) as Schema
}

/** Groups of keys that references may bring in: a hundred times what the largest shipped type needs. */
const MOST_GROUPS = 50_000
/** How many references may lead on to each other; each may go as deep as one file. */
const LONGEST_CHAIN = 12

interface Following {
  readonly root: Schema
  readonly find: FindSchema
  readonly broken: BrokenReference[]
  /** The references being followed, to notice a circle. */
  readonly path: readonly string[]
  /** How many more groups of keys may come: schemas that refer to each other twice each grow without bound. */
  readonly groups: { left: number }
}

function followed(node: unknown, state: Following): unknown {
  if (Array.isArray(node)) return node.map((item) => followed(item, state))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...rest } = node as Schema
  const own = mapped(rest, state)
  if (typeof $ref !== 'string') return own
  const target = resolve($ref, state)
  if (target === undefined) return own
  const inner = followed(target.schema, { ...state, root: target.root, path: [...state.path, target.name] })
  return { ...(inner as Schema), ...own }
}

function mapped(node: object, state: Following): Schema {
  const [last] = state.path.slice(-1)
  if (last !== undefined) state.groups.left -= 1
  if (last !== undefined && state.groups.left === -1) state.broken.push({ ref: last, reason: 'large' })
  if (state.groups.left < 0) return {}
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, isData(key) ? value : followed(value, state)]),
  ) as Schema
}

/** Keywords that hold data, where `$ref` would be somebody's value. */
function isData(key: string): boolean {
  return key === 'const' || key === 'enum' || key === 'default' || key === 'examples' || key === 'meanings'
}

function resolve($ref: string, state: Following) {
  const [file = '', pointer = ''] = $ref.split('#')
  const give = (reason: BrokenReference['reason']) => void state.broken.push({ ref: $ref, reason })
  if (NETWORK.test($ref)) return give('network')
  const root = file === '' ? state.root : state.find(file, state.root)
  const schema = root === undefined ? undefined : atPointer(root, pointer)
  if (root === undefined || schema === undefined) return give('unknown')
  const name = `${file || (state.root.$id ?? '')}#${pointer}`
  if (state.path.includes(name)) return give('circular')
  if (state.path.length >= LONGEST_CHAIN) return give('large')
  if (state.groups.left < 0) return undefined
  return { root, schema, name }
}

/** Where schemas stand in a schema, as a pointer; `properties` itself is none, though a group. */
const SCHEMA_PLACE =
  /^(?:\/(?:\$defs|definitions|properties|allOf|anyOf|oneOf)\/[^/]+|\/(?:items|additionalProperties|if|then|else|not))*$/

function atPointer(root: Schema, pointer: string): Schema | undefined {
  if (!SCHEMA_PLACE.test(pointer)) return undefined
  let node: unknown = root
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~')
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Schema)[key] : undefined
  }
  return node as Schema | undefined
}
