import type { Schema } from './document-type.ts'
import type { HeaderPath } from './header-fault.ts'

/** Finds the schema that a `$ref` in the schema `from` names; undefined when there is none of that name. */
export type FindSchema = (name: string, from: Schema) => Schema | undefined

/** A `$ref` that could not be followed, and why. */
export interface BrokenReference {
  readonly ref: string
  readonly reason: 'unknown' | 'network' | 'circular' | 'large'
  /** Where the `$ref` stands in the schema; of one in another file, the `$ref` that led there. */
  readonly path: HeaderPath
}

const NETWORK = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * Replaces every `$ref` in a schema by what it refers to; keywords beside the `$ref` win. A reference is
 * `other.schema.json#/pointer`, `#/pointer`, or `rus:type` for a shipped type. Nothing is ever fetched.
 */
export function dereference(schema: Schema, find: FindSchema, broken: BrokenReference[] = []): Schema {
  return followed(
    schema,
    { root: schema, top: schema, find, broken, names: [], from: [], groups: { left: MOST_GROUPS } },
    [],
  ) as Schema
}

/** Groups of keys that references may bring in: a hundred times what the largest shipped type needs. */
const MOST_GROUPS = 50_000
/** How many references may lead on to each other; each may go as deep as one file. */
const LONGEST_CHAIN = 12

interface Following {
  /** The file being read, and the one that was asked for. */
  readonly root: Schema
  readonly top: Schema
  readonly find: FindSchema
  readonly broken: BrokenReference[]
  /** The references being followed, to notice a circle. */
  readonly names: readonly string[]
  /** Where in the file asked for the last of them stands. */
  readonly from: HeaderPath
  /** How many more groups of keys may come: schemas that refer to each other twice each grow without bound. */
  readonly groups: { left: number }
}

/** @param at where the node stands in its file */
function followed(node: unknown, state: Following, at: HeaderPath): unknown {
  if (Array.isArray(node)) return node.map((item, index) => followed(item, state, [...at, index]))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...rest } = node as Schema
  const own = mapped(rest, state, at)
  if (typeof $ref !== 'string') return own
  const from = state.root === state.top ? [...at, '$ref'] : state.from
  const target = resolve($ref, { ...state, from })
  if (target === undefined) return own
  const inside = { ...state, root: target.root, names: [...state.names, target.name], from }
  return { ...(followed(target.schema, inside, target.at) as Schema), ...own }
}

function mapped(node: object, state: Following, at: HeaderPath): Schema {
  const { groups, broken, from: path } = state
  const ref = state.names.at(-1)
  if (ref !== undefined) groups.left -= 1
  if (ref !== undefined && groups.left === -1) broken.push({ ref, reason: 'large', path })
  if (groups.left < 0) return {}
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, isData(key) ? value : followed(value, state, [...at, key])]),
  ) as Schema
}

/** Keywords that hold data, where `$ref` would be somebody's value. */
function isData(key: string): boolean {
  return key === 'const' || key === 'enum' || key === 'default' || key === 'examples' || key === 'meanings'
}

function resolve($ref: string, state: Following) {
  const [file = '', pointer = ''] = $ref.split('#')
  const give = (reason: BrokenReference['reason']) => void state.broken.push({ ref: $ref, reason, path: state.from })
  if (NETWORK.test($ref)) return give('network')
  const root = file === '' ? state.root : state.find(file, state.root)
  const found = root === undefined ? undefined : atPointer(root, pointer)
  if (root === undefined || found === undefined) return give('unknown')
  const name = `${file || (state.root.$id ?? '')}#${pointer}`
  if (state.names.includes(name)) return give('circular')
  if (state.names.length >= LONGEST_CHAIN) return give('large')
  if (state.groups.left < 0) return undefined
  return { root, name, ...found }
}

/** Where schemas stand in a schema, as a pointer; `properties` itself is none, though a group. */
const SCHEMA_PLACE =
  /^(?:\/(?:\$defs|definitions|properties|allOf|anyOf|oneOf)\/[^/]+|\/(?:items|additionalProperties|if|then|else|not))*$/

function atPointer(root: Schema, pointer: string): { readonly schema: Schema; readonly at: HeaderPath } | undefined {
  if (!SCHEMA_PLACE.test(pointer)) return undefined
  let node: unknown = root
  const at: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~')
    at.push(Array.isArray(node) ? Number(key) : key)
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Schema)[key] : undefined
  }
  return node === undefined ? undefined : { schema: node as Schema, at }
}
