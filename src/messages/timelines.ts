import { formatDate, isDate } from '../model/calendar.ts'
import { counted } from '../model/count.ts'
import type { Bilingual, Language } from '../model/language.ts'
import { inWords } from './in-words.ts'

/** What a picture of a round's calendar says, and the tables beside it. Days are `YYYY-MM-DD`. */
export interface TimelineTexts {
  readonly title: string
  readonly dnr: string
  readonly phases: string
  readonly events: string
  /** Heading over the picture. */
  readonly picture: string
  readonly columns: Readonly<Record<'phase' | 'from' | 'to' | 'day' | 'event', string>>
  /** A phase that is not in the round: the time for answers. */
  readonly consultation: string
  readonly sent: string
  readonly lastDay: string
  /** Names of months where there is little room. */
  readonly months: readonly string[]
  /** `20 juni`. */
  readonly shortDay: (day: string) => string
  /** `20 juni–30 sep. 2021`. */
  readonly shortDays: (from: string, to: string) => string
  /** What the calendar holds, from when till when. */
  readonly extent: (phases: number, from: string, to: string) => string
  /** The time when the reader is asked. */
  readonly now: (name: string, from: string, to: string) => string
  readonly deadline: (day: string) => string
  /** Phases or days that are not drawn. */
  readonly more: (count: number) => string
}

const MONTHS: Bilingual<readonly string[]> = {
  sv: 'jan. feb. mars april maj juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

function shortDay(day: string, language: Language): string {
  if (!isDate(day)) return day
  return `${Number(day.slice(8))}\u00a0${MONTHS[language][Number(day.slice(5, 7)) - 1]}`
}

function shortDays(from: string, to: string, language: Language): string {
  const year = (day: string) => `\u00a0${Number(day.slice(0, 4))}`
  const last = `${shortDay(to, language)}${year(to)}`
  if (from === to) return last
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  return isSameYear ? `${shortDay(from, language)}–${last}` : `${shortDay(from, language)}${year(from)} –\u00a0${last}`
}

export const TIMELINES: Bilingual<TimelineTexts> = {
  sv: {
    title: 'Tidsplan',
    dnr: 'Diarienummer',
    phases: 'Faser',
    events: 'Viktiga dagar',
    picture: 'Tidsplanen i bild',
    columns: { phase: 'Fas', from: 'Från och med', to: 'Till och med', day: 'Dag', event: 'Vad som händer' },
    consultation: 'Remiss',
    sent: 'Remissen skickas ut',
    lastDay: 'Sista svarsdag',
    months: MONTHS.sv,
    shortDay: (day) => shortDay(day, 'sv'),
    shortDays: (from, to) => shortDays(from, to, 'sv'),
    extent: (phases, from, to) =>
      `Arbetet har ${phases === 1 ? 'en fas' : `${inWords(phases, 'sv')} faser`} och pågår från den ${formatDate(from, 'sv')} till den ${formatDate(to, 'sv')}.`,
    now: (name, from, to) =>
      `Fasen ”${name}” pågår från den ${formatDate(from, 'sv')} till den ${formatDate(to, 'sv')}.`,
    deadline: (day) => `Sista svarsdag är den ${formatDate(day, 'sv')}.`,
    more: (count) => `… och ${counted(count, 'rad', 'rader', 'sv')} till`,
  },
  en: {
    title: 'Timeline',
    dnr: 'Case number',
    phases: 'Phases',
    events: 'Important days',
    picture: 'The timeline in a picture',
    columns: { phase: 'Phase', from: 'From', to: 'To', day: 'Day', event: 'What happens' },
    consultation: 'Consultation',
    sent: 'The consultation is sent out',
    lastDay: 'Last day for answers',
    months: MONTHS.en,
    shortDay: (day) => shortDay(day, 'en'),
    shortDays: (from, to) => shortDays(from, to, 'en'),
    extent: (phases, from, to) =>
      `The work has ${phases === 1 ? 'one phase' : `${inWords(phases, 'en')} phases`} and lasts from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
    now: (name, from, to) => `The phase “${name}” lasts from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
    deadline: (day) => `The last day for answers is ${formatDate(day, 'en')}.`,
    more: (count) => `… and ${counted(count, 'more row', 'more rows', 'en')}`,
  },
}
