import { weekdayOf } from '../../model/calendar.ts'

/** The elections to regional and municipal assemblies around a day. */
export interface Elections {
  /** The latest, on or before the day. */
  readonly latest: string
  /** The one before the latest. */
  readonly previous: string
  readonly next: string
}

/** Elections are held every fourth year from 2018 (and before), on the second Sunday of September. */
export function electionsAround(today: string): Elections {
  const year = Number(today.slice(0, 4))
  const inCycle = year - ((((year - 2018) % 4) + 4) % 4)
  const latest = electionDay(inCycle) <= today ? inCycle : inCycle - 4
  return { latest: electionDay(latest), previous: electionDay(latest - 4), next: electionDay(latest + 4) }
}

/** Election days by year: every strategy is held against a few of them. */
const days = new Map<number, string>()

function electionDay(year: number): string {
  const day = days.get(year) ?? secondSundayOfSeptember(year)
  days.set(year, day)
  return day
}

function secondSundayOfSeptember(year: number): string {
  const september = `${String(year).padStart(4, '0')}-09`
  const firstSunday = 8 - (weekdayOf(`${september}-01`) ?? 1)
  return `${september}-${String(firstSunday + 7).padStart(2, '0')}`
}
