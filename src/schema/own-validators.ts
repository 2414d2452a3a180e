import { RE2JS } from 're2js'
import { closed, createAjv, type HeaderValidator, type PatternEngine } from './compile.ts'
import type { DocumentType } from './document-type.ts'
import type { DocumentTypes } from './types.ts'
import type { UnusableSchema } from './validators.ts'

export { faultsIn } from './schema-faults.ts'

/** Compiles the region's own types. Their patterns run on a linear engine: a schema cannot make `rus` hang. */
export function compileOwn(
  types: DocumentTypes,
  own: readonly string[],
): { readonly validators: ReadonlyMap<string, HeaderValidator>; readonly unusable: readonly UnusableSchema[] } {
  const validators = new Map<string, HeaderValidator>()
  const unusable: UnusableSchema[] = []
  for (const name of own) {
    const type = types.get(name)
    if (type === undefined) continue
    const result = compiled(type)
    if ('validator' in result) validators.set(name, result.validator)
    else {
      unusable.push({ name, sentence: 'technical', path: [], values: { reason: result.reason } })
      validators.set(name, () => [])
    }
  }
  return { validators, unusable }
}

/** Also types that nest too deep for the engine are caught: each `$ref` may add what one file may hold. */
function compiled(type: DocumentType): { readonly validator: HeaderValidator } | { readonly reason: string } {
  try {
    const validate = createAjv({ source: false, regExp: linear }).compile(closed(type))
    return { validator: (data) => (validate(data) ? [] : (validate.errors ?? [])) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

const linear: PatternEngine = Object.assign(
  (pattern: string) => {
    const expression = RE2JS.compile(pattern)
    // Ajv takes two patterns for one when they are written alike.
    return { test: (text: string) => expression.matcher(text).find(), toString: () => pattern }
  },
  { code: 'linear' },
)
