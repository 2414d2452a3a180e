import { isDate } from '../../model/calendar.ts'
import type { Corpus, Entry } from '../../model/corpus.ts'
import { type HeaderScalar, textAt, valueAt } from '../../model/header.ts'
import { charterOf } from './item.ts'

/** What a charter limits: all meetings, or those of one form. */
export const FORMS = ['all', 'physical', 'digital'] as const
export type Form = (typeof FORMS)[number]

type Years = Map<string, Entry[]>

const held = new WeakMap<Corpus, ReadonlyMap<Entry, Years>>()

/** The meetings of a charter's body, by calendar year (`2025`). */
export function meetingsByYear(charter: Entry, corpus: Corpus): ReadonlyMap<string, readonly Entry[]> {
  const known = held.get(corpus) ?? heldIn(corpus)
  held.set(corpus, known)
  return known.get(charter) ?? new Map()
}

function heldIn(corpus: Corpus): ReadonlyMap<Entry, Years> {
  const byCharter = new Map<Entry, Years>()
  for (const entry of corpus.entries) {
    const charter = charterOf(entry, corpus)
    if (charter === undefined || !isDate(dateOf(entry))) continue
    const years: Years = byCharter.get(charter) ?? new Map()
    byCharter.set(charter, years)
    const year = dateOf(entry).slice(0, 4)
    const others = years.get(year)
    if (others) others.push(entry)
    else years.set(year, [entry])
  }
  return byCharter
}

function dateOf(meeting: Entry): string {
  return textAt(meeting.header, 'date') ?? ''
}

/** How many of the meetings are of a form; hybrid ones count as of each form when `hybrid` is true. */
export function countOf(meetings: readonly Entry[], form: Form, hybrid: boolean): number {
  if (form === 'all') return meetings.length
  return meetings.filter(({ header }) => {
    const own = textAt(header, 'form')
    return own === form || (hybrid && own === 'hybrid')
  }).length
}

/** The number a charter sets for a form, with its place. */
export function limitOf(
  charter: Entry,
  form: Form,
  end: 'min' | 'max',
): (HeaderScalar & { value: number }) | undefined {
  const path = form === 'all' ? [end] : [form, end]
  const value = valueAt(charter.header, 'meetings', ...path)
  return value?.kind === 'scalar' && typeof value.value === 'number' ? { ...value, value: value.value } : undefined
}

/** `fysiska möten`, `meetings`. */
export function meetingsSaid(form: unknown, count: number, language: 'sv' | 'en'): string {
  const words = {
    sv: {
      all: ['möte', 'möten'],
      physical: ['fysiskt möte', 'fysiska möten'],
      digital: ['digitalt möte', 'digitala möten'],
    },
    en: {
      all: ['meeting', 'meetings'],
      physical: ['physical meeting', 'physical meetings'],
      digital: ['digital meeting', 'digital meetings'],
    },
  }[language]
  const [one, many] = words[FORMS.find((known) => known === form) ?? 'all']
  return `${count} ${count === 1 ? one : many}`
}
