import type { Values } from '../model/finding.ts'
import type { HeaderValidator } from './compile.ts'
import type { DocumentType, Schema } from './document-type.ts'
import type { HeaderPath } from './header-fault.ts'
import type { DocumentTypes } from './types.ts'

/** Finds the validator of a type's headers. */
export type ValidatorOf = (type: DocumentType) => HeaderValidator

/** The sentences of `schema/unusable` about a schema that was read. */
export type SchemaSentence =
  | 'tooDeep'
  | 'unknownKey'
  | 'unknownKeyNear'
  | 'missingKey'
  | 'wrongKind'
  | 'notAllowed'
  | 'notAllowedNear'
  | 'wrongForm'
  | 'pattern'
  | 'technical'

/** Why a schema cannot be used: one of the sentences of `schema/unusable`, where in the schema, and its values. */
export interface SchemaCause {
  readonly sentence: SchemaSentence
  /** Keys and places in lists from the top of the file. */
  readonly path: HeaderPath
  readonly values: Values
}

export interface UnusableSchema extends SchemaCause {
  readonly name: string
}

/** Deepest nesting of a region's own schema: four times that of the shipped ones. */
export const DEEPEST = 64

/** Stands for a schema that cannot be used: holds nothing against any document. */
export const UNCHECKED: Schema = { additionalProperties: true }

/**
 * The region's own schemas by name, each that breaks the rules of schemas (`schemas/vocabulary.schema.json`) replaced by
 * {@link UNCHECKED}, and why: only sound ones may be made types of.
 */
export async function soundSchemas(
  own: Readonly<Record<string, Schema>>,
): Promise<{ readonly sound: Readonly<Record<string, Schema>>; readonly unusable: readonly UnusableSchema[] }> {
  if (Object.keys(own).length === 0) return { sound: own, unusable: [] }
  const { faultsIn } = await import('./own-validators.ts')
  const sound: Record<string, Schema> = Object.create(null)
  const unusable: UnusableSchema[] = []
  for (const [name, schema] of Object.entries(own)) {
    const causes = faultsIn(schema)
    sound[name] = causes.length === 0 ? schema : UNCHECKED
    unusable.push(...causes.map((cause) => ({ name, ...cause })))
  }
  return { sound, unusable }
}

/**
 * Validators for all types: compiled ahead of time for the shipped ones, compiled now for the region's `own`.
 * A schema that cannot be compiled holds nothing against any header, and is reported.
 */
export async function validatorsFor(
  types: DocumentTypes,
  own: readonly string[],
): Promise<{ readonly validatorOf: ValidatorOf; readonly unusable: readonly UnusableSchema[] }> {
  const shipped: Readonly<Record<string, GeneratedValidator>> = await import('./generated/headers.js')
  const compiled = own.length === 0 ? undefined : (await import('./own-validators.ts')).compileOwn(types, own)
  const validatorOf: ValidatorOf = ({ name }) => {
    const validator = compiled?.validators.get(name)
    return validator ?? fromGenerated(shipped[exportName(name)])
  }
  return { validatorOf, unusable: compiled?.unusable ?? [] }
}

/** The shape of what Ajv's standalone code exports. */
export interface GeneratedValidator {
  (data: unknown): boolean
  readonly errors?: ReturnType<HeaderValidator> | null
}

function fromGenerated(validator: GeneratedValidator | undefined): HeaderValidator {
  return (data) => (validator === undefined || validator(data) ? [] : (validator.errors ?? []))
}

/** Name of the generated export of a shipped type: `update-round` is `updateRound`. */
export function exportName(type: string): string {
  return type.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
