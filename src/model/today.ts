import { addDays, isDate } from './calendar.ts'
import type { ToolFault } from './tool-error.ts'

export interface KnownDates {
  /** What `--date` says. */
  readonly date?: string | undefined
  /** The environment variable SOURCE_DATE_EPOCH: seconds since 1970 (reproducible-builds.org); empty counts as absent. */
  readonly sourceDateEpoch?: string | undefined
  /** The day HEAD was committed. */
  readonly commitDate?: string | undefined
}

/**
 * The day a run is about, `YYYY-MM-DD`: the first of what was asked for, SOURCE_DATE_EPOCH (in UTC), and the commit.
 * Never the clock: the same input gives the same output on another day. Absent when nothing tells.
 */
export function today({
  date,
  sourceDateEpoch,
  commitDate,
}: KnownDates): { readonly day?: string } | { readonly fault: ToolFault } {
  if (date !== undefined) {
    return isDate(date)
      ? { day: date }
      : { fault: { sentence: 'date/invalid', values: { value: date, from: '--date' } } }
  }
  if (sourceDateEpoch) {
    const days = /^\d{1,12}$/.test(sourceDateEpoch) ? Math.floor(Number(sourceDateEpoch) / 86_400) : Number.NaN
    const day = addDays('1970-01-01', days)
    if (day) return { day }
    return { fault: { sentence: 'date/invalid', values: { value: sourceDateEpoch, from: 'SOURCE_DATE_EPOCH' } } }
  }
  return commitDate === undefined ? {} : { day: commitDate }
}
