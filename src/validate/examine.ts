import type { Source } from '../model/source.ts'
import { type ParseContext, parseDocument } from '../parse/document.ts'
import { headerFaults } from '../schema/header-faults.ts'
import type { ValidatorOf } from '../schema/validators.ts'
import type { Examined } from './check.ts'

export interface ExamineContext extends ParseContext {
  readonly validatorOf: ValidatorOf
}

/** Parses a source and holds its header against its type's schema. */
export function examine(source: Source, context: ExamineContext): Examined {
  const { document, type, faults } = parseDocument(source, context)
  const { header } = document
  return {
    source,
    document,
    ...(type && { type }),
    headerFaults: header && type ? headerFaults(header, type.schema, context.validatorOf(type)) : [],
    faults,
  }
}
