import { type BrokenReference, dereference, type FindSchema } from './dereference.ts'
import type { DocumentType, Outline, OutlineSection, Schema, TableRule } from './document-type.ts'

/** The document types of a workspace, by name. A type is made of its schema when first asked for. */
export interface DocumentTypes {
  readonly names: readonly string[]
  readonly get: (name: string) => DocumentType | undefined
  /** The references a type's schema makes that lead nowhere. */
  readonly brokenIn: (name: string) => readonly BrokenReference[]
}

/**
 * Makes document types of schemas. A region's own schema may extend a shipped one (`allOf` and `$ref`), also
 * one of its own name; outlines and tables are merged by role, the region's own word first. `inner` types are known but
 * not offered to documents.
 */
export function documentTypes(
  own: Readonly<Record<string, Schema>>,
  shipped: Readonly<Record<string, Schema>>,
  common: Schema,
  inner: Readonly<Record<string, Schema>> = {},
): DocumentTypes {
  const named = { ...shipped, ...own }
  const schemas = new Map(Object.entries({ ...inner, ...named }))
  const made = new Map<string, { readonly type: DocumentType; readonly broken: readonly BrokenReference[] }>()
  const make = (name: string) => {
    const schema = schemas.get(name)
    if (schema === undefined || made.has(name)) return made.get(name)
    const broken: BrokenReference[] = []
    const type = typeFrom(name, dereference(schema, finder(own, shipped, common), broken))
    made.set(name, { type, broken: oncePerPlace(broken) })
    return made.get(name)
  }
  return {
    names: Object.keys(named),
    get: (name) => make(name)?.type,
    brokenIn: (name) => make(name)?.broken ?? [],
  }
}

/** A definition is read where it stands and wherever it is referred to; what is broken in it is told once. */
function oncePerPlace(broken: readonly BrokenReference[]): readonly BrokenReference[] {
  return [...new Map(broken.map((each) => [JSON.stringify(each.path), each])).values()]
}

/** Looks a referenced file up: the region's own, then the shipped; a schema that names itself means the shipped one. */
function finder(
  own: Readonly<Record<string, Schema>>,
  shipped: Readonly<Record<string, Schema>>,
  common: Schema,
): FindSchema {
  return (reference, from) => {
    const base = reference.replace(/^(?:\.\/|rus:)/, '').replace(/\.schema\.json$/, '')
    if (base === 'common') return common
    const isShipped = reference.startsWith('rus:') || own[base] === from
    const schemas = isShipped ? shipped : { ...shipped, ...own }
    return Object.hasOwn(schemas, base) ? schemas[base] : undefined
  }
}

function typeFrom(name: string, schema: Schema): DocumentType {
  const parts = layers(schema)
  const outline = parts.reduce<Outline | undefined>((base, part) => mergeOutline(base, part.outline), undefined)
  const tables = parts.reduce<readonly TableRule[]>((base, part) => mergeByRole(base, part.table ?? []), [])
  return {
    name,
    title: bilingual(parts, 'title', name),
    description: bilingual(parts, 'description', ''),
    data: parts.some((part) => part.data === true),
    schema,
    ...(outline && { outline }),
    tables,
  }
}

/** The schema's layers, what it extends first. */
function layers(schema: Schema): readonly Schema[] {
  return [...(schema.allOf ?? []).flatMap(layers), schema]
}

function bilingual(parts: readonly Schema[], key: 'title' | 'description', fallback: string) {
  const sv = parts.findLast((part) => part[key] !== undefined)?.[key] ?? fallback
  const en = parts.findLast((part) => part.translations?.en?.[key] !== undefined)?.translations?.en?.[key] ?? sv
  return { sv, en }
}

function mergeOutline(base: Outline | undefined, own: Outline | undefined): Outline | undefined {
  if (base === undefined || own === undefined) return own ?? base
  return { ordered: own.ordered ?? base.ordered ?? false, sections: mergeByRole(base.sections, own.sections) }
}

function mergeByRole<Each extends OutlineSection | TableRule>(
  base: readonly Each[],
  own: readonly Each[],
): readonly Each[] {
  const changed = base.map((each) =>
    merged(
      each,
      own.find((other) => other.role === each.role),
    ),
  )
  return [...changed, ...own.filter((each) => !base.some((other) => other.role === each.role))]
}

function merged<Each extends OutlineSection | TableRule>(base: Each, own: Each | undefined): Each {
  if (own === undefined) return base
  const inner =
    'sections' in base && 'sections' in own ? { sections: mergeByRole(base.sections ?? [], own.sections ?? []) } : {}
  return { ...base, ...own, ...inner }
}
