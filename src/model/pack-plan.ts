import type { Pack } from './pack.ts'

/** A pack as it would be, with what the one who builds it should know. */
export interface PackPlan {
  readonly pack: Pack
  readonly groups: readonly PlannedGroup[]
  /** Recipients that name no group that is there. */
  readonly withoutGroup: number
  /** How many findings the documents have. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly notes: number }
  /** What could not be read. */
  readonly unread: readonly string[]
}

/** A group of recipients, and how many it is of. */
export interface PlannedGroup {
  readonly id: string
  readonly title: string
  readonly recipients: number
  /** Of those, how many are asked about some sections only. */
  readonly limited: number
}
