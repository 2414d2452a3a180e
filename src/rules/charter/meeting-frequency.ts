import { entryOf, type HeaderMap, type HeaderValue, valueAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { charterWith } from './example-charter.ts'

type Part = 'meetings' | 'physical' | 'digital'

const KINDS = {
  meetings: { sv: 'möten', en: 'meetings' },
  physical: { sv: 'fysiska möten', en: 'physical meetings' },
  digital: { sv: 'digitala möten', en: 'digital meetings' },
} as const satisfies Record<Part, { sv: string; en: string }>

export const meetingFrequency: DocumentRule = {
  scope: 'document',
  types: ['charter'],
  id: 'charter/meeting-frequency',
  severity: 'error',
  title: { sv: 'Antalet möten går inte ihop', en: 'The numbers of meetings do not agree' },
  reason: {
    sv: 'Deltagarna planerar sitt år efter arbetsordningen. Tal som säger emot varandra går inte att hålla.',
    en: 'Members plan their year by the charter. Numbers that contradict one another cannot be kept.',
  },
  remedy: {
    sv: 'Rätta talen under ”meetings”: minst är högst lika med högst, och fysiska och digitala möten ryms i hela antalet.',
    en: 'Correct the numbers under “meetings”: the least is at most the most, and physical and digital meetings fit in the whole.',
  },
  sentences: {
    order: {
      sv: ({ part, least, most }) =>
        `Minsta antalet ${kind(part, 'sv')} per år, ${least}, är större än det högsta, ${most}.`,
      en: ({ part, least, most }) =>
        `The least number of ${kind(part, 'en')} a year, ${least}, is larger than the most, ${most}.`,
    },
    tooMany: {
      sv: ({ parts, most }) =>
        `De fysiska och digitala mötena ska vara minst ${parts}, men alla möten får vara högst ${most} per år.`,
      en: ({ parts, most }) =>
        `The physical and digital meetings are at least ${parts}, but all meetings are at most ${most} a year.`,
    },
    tooFew: {
      sv: ({ parts, least }) =>
        `De fysiska och digitala mötena får vara högst ${parts}, men alla möten ska vara minst ${least} per år.`,
      en: ({ parts, least }) =>
        `The physical and digital meetings are at most ${parts}, but all meetings are at least ${least} a year.`,
    },
  },
  examples: {
    good: [
      { text: charterWith({ meetings: 'min: 3, max: 4, physical: { min: 1, max: 2 }, digital: { min: 1, max: 2 }' }) },
      { text: charterWith({ meetings: 'min: 10' }) },
    ],
    bad: [
      { text: charterWith({ meetings: 'min: 4, max: 3' }), lines: [5] },
      {
        text: charterWith({ meetings: 'min: 1, max: 2, physical: { min: 2 }, digital: { min: 2, max: 1 }' }),
        lines: [5, 5],
      },
      { text: charterWith({ meetings: 'min: 6, physical: { max: 2 }, digital: { max: 2 }' }), lines: [5] },
    ],
  },
  *check({ header }) {
    if (header === undefined) return
    yield* orders(header)
    const meetings = valueAt(header, 'meetings')
    const span = entryOf(header, 'meetings')?.keySpan
    if (meetings === undefined || span === undefined) return
    yield* sums(meetings, span)
  },
}

/** The parts whose least number is larger than their most. */
function* orders(header: HeaderMap): Generator<Problem> {
  for (const part of ['meetings', 'physical', 'digital'] as const) {
    const value = part === 'meetings' ? valueAt(header, part) : valueAt(header, 'meetings', part)
    const [least, most] = [numberAt(value, 'min'), numberAt(value, 'max')]
    const span = entryOf(value, 'min')?.value.span
    if (least === undefined || most === undefined || least <= most || span === undefined) continue
    yield { sentence: 'order', values: { part, least, most }, span }
  }
}

/** Physical and digital meetings that together are more or fewer than all can be. */
function* sums(meetings: HeaderValue, span: Span): Generator<Problem> {
  const [least, most] = [numberAt(meetings, 'min'), numberAt(meetings, 'max')]
  const [physical, digital] = [valueAt(meetings, 'physical'), valueAt(meetings, 'digital')]
  const atLeast = (numberAt(physical, 'min') ?? 0) + (numberAt(digital, 'min') ?? 0)
  const atMost =
    (numberAt(physical, 'max') ?? Number.POSITIVE_INFINITY) + (numberAt(digital, 'max') ?? Number.POSITIVE_INFINITY)
  if (most !== undefined && atLeast > most) yield { sentence: 'tooMany', values: { parts: atLeast, most }, span }
  if (least !== undefined && atMost < least) yield { sentence: 'tooFew', values: { parts: atMost, least }, span }
}

function numberAt(value: HeaderValue | undefined, key: string): number | undefined {
  const found = valueAt(value, key)
  return found?.kind === 'scalar' && typeof found.value === 'number' ? found.value : undefined
}

function kind(part: unknown, language: 'sv' | 'en'): string {
  return KINDS[part === 'physical' || part === 'digital' ? part : 'meetings'][language]
}
