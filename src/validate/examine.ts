import type { Source } from '../model/source.ts'
import { type ParseContext, parseDocument, type ReadingFault } from '../parse/document.ts'
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
    type,
    headerFaults: header && type ? headerFaults(header, type.schema, context.validatorOf(type)) : [],
    faults: faults.map((fault) => problemOf(fault, source.path)),
  }
}

/** A reader's fault as a problem: what it relates to stands in the same source. */
function problemOf(fault: ReadingFault, path: string): Examined['faults'][number] {
  if (!('related' in fault) || fault.related === undefined) return { ...fault, related: [] }
  const { span, sentence, values } = fault.related
  return { ...fault, related: [{ place: { path, span }, sentence, values }] }
}
