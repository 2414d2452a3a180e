import type { Audience, PackRole } from '../model/pack.ts'
import type { Beginning, PlannedDocument } from './planning.ts'

/** What a document is planned from, before it has a name. */
export interface DocumentPlan {
  readonly role: PackRole
  readonly audience?: Audience
  readonly title: string
  /** What its name has after the case number and the role. */
  readonly parts?: readonly string[]
  /** Its whole name, when it is not called by case number and role. */
  readonly stem?: string
  readonly sources: readonly string[]
  /** How the name of the file ends that links lead to; `.html` when absent. */
  readonly ending?: string
  readonly holds?: string
  readonly contents: PlannedDocument['contents']
}

/** The consultation and the proposal, which most documents say something of. */
export function sourcesOf({ request }: Pick<Beginning, 'request'>): readonly string[] {
  return [request.consultation.source.path, request.proposal.source.path]
}
