import type { HeaderValidator } from './compile.ts'
import type { DocumentType } from './document-type.ts'
import type { DocumentTypes } from './types.ts'

/** Finds the validator of a type's headers. */
export type ValidatorOf = (type: DocumentType) => HeaderValidator

/** A schema that Ajv will not take, with its reason (in English, as Ajv says it). */
export interface UnusableSchema {
  readonly name: string
  readonly reason: string
}

/**
 * Validators for all types: compiled ahead of time for the shipped ones, compiled now for the region's `own`.
 * A schema that cannot be compiled holds nothing against any header, and is reported.
 */
export async function validatorsFor(
  types: DocumentTypes,
  own: readonly string[],
): Promise<{ readonly validatorOf: ValidatorOf; readonly unusable: readonly UnusableSchema[] }> {
  const shipped: Readonly<Record<string, GeneratedValidator>> = await import('./generated/validators.js')
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
