import type { DocumentType, Schema } from './document-type.ts'
import { mapSchemas } from './union.ts'

/**
 * A type's schema in one piece, for an editor: every reference is followed already, keys that the type and what it
 * extends do not know are wrong, and descriptions say what the values to choose mean.
 */
export function selfContained({ name, schema }: DocumentType): Schema {
  const { $schema, $id: _id, ...rest } = explained(layer(schema))
  const dialect = $schema ?? 'https://json-schema.org/draft/2020-12/schema'
  return { $schema: dialect, $id: `${name}.schema.json`, ...rest, unevaluatedProperties: false }
}

/** Without definitions nobody refers to any more; a schema that is extended is no longer a document of its own. */
function layer({ $defs: _defs, ...schema }: Schema): Schema {
  const allOf = schema.allOf?.map((each) => {
    const { $id: _id, $schema: _dialect, ...rest } = layer(each)
    return rest
  })
  return { ...schema, ...(allOf && { allOf }) }
}

/** Editors show descriptions, and do not know `meanings`. */
function explained(schema: Schema): Schema {
  const inner = mapSchemas(schema, explained)
  if (schema.meanings === undefined) return inner
  const meanings = Object.entries(schema.meanings).map(([value, { sv }]) => `${value}: ${sv}.`)
  return { ...inner, description: [schema.description ?? '', ...meanings].join(' ').trim() }
}
