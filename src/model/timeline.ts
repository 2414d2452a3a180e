/** The calendar of a round as it is drawn: phases as bars, days as points. All days are `YYYY-MM-DD`. */
export interface Timeline {
  readonly title: string
  readonly from: string
  readonly to: string
  /** In order of their first day. */
  readonly phases: readonly TimelinePhase[]
  /** In order of day. */
  readonly events: readonly TimelineEvent[]
}

export interface TimelinePhase {
  readonly name: string
  readonly from: string
  readonly to: string
  /** The phase the reader is asked to take part in. */
  readonly now?: true
}

export interface TimelineEvent {
  readonly name: string
  readonly day: string
  /** The last day for answers stands out. */
  readonly deadline?: true
}
