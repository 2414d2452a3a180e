import { addMonths, daysBetween } from '../model/calendar.ts'
import type { Timeline } from '../model/timeline.ts'

/** Where the days of a timeline lie across a picture. */
export interface TimelineScale {
  /** Where a day begins. */
  readonly start: (day: string) => number
  /** Where it ends. */
  readonly end: (day: string) => number
}

/** Shares a width among the days of a timeline, its last one included. */
export function timelineScale({ from, to }: Pick<Timeline, 'from' | 'to'>, left: number, right: number): TimelineScale {
  const days = (daysBetween(from, to) ?? 0) + 1
  const at = (count: number) => left + ((right - left) * count) / days
  return {
    start: (day) => at(daysBetween(from, day) ?? 0),
    end: (day) => at((daysBetween(from, day) ?? 0) + 1),
  }
}

/** A line across the picture where a month begins. */
export interface Tick {
  readonly day: string
  readonly x: number
  readonly isYear: boolean
}

/** No more lines than this part a picture. */
const MOST_TICKS = 30
/** Months between lines; in time as long as calendars go, a thousand years. */
const STEPS = [1, 3, 6, 12, 60, 120, 600, 1200, 6000, 12_000] as const

/** The beginnings of months, or of quarters or years where there are many, within a timeline. */
export function ticksOf({ from, to }: Pick<Timeline, 'from' | 'to'>, scale: TimelineScale): readonly Tick[] {
  const months = monthOf(to) - monthOf(from) + 1
  const step = STEPS.find((each) => months / each <= MOST_TICKS) ?? 12_000
  const ticks: Tick[] = []
  const first = Math.ceil(monthOf(from) / step) * step
  let day = addMonths(`${from.slice(0, 7)}-01`, first - monthOf(from))
  while (day !== undefined && day <= to) {
    if (day >= from) ticks.push({ day, x: scale.start(day), isYear: day.slice(5, 7) === '01' })
    day = addMonths(day, step)
  }
  return ticks
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
