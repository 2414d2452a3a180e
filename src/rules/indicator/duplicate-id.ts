import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import type { Span } from '../../model/place.ts'
import type { DocumentRule } from '../rule.ts'
import { INDICATORS_PATH, indicators } from './example-files.ts'

/** Each indicator has an id of its own. */
export const duplicateId: DocumentRule = {
  scope: 'document',
  types: ['indicators'],
  id: 'indicator/duplicate-id',
  severity: 'error',
  title: { sv: 'Två indikatorer har samma id', en: 'Two indicators have the same id' },
  reason: {
    sv: 'Värden och hänvisningar knyts till indikatorn genom dess id. Med samma id går det inte att veta vilken som avses.',
    en: 'Values and references are tied to an indicator by its id. With the same id nobody can tell which is meant.',
  },
  remedy: {
    sv: 'Ge den ena indikatorn ett annat id, också i värdefilen.',
    en: 'Give one of the indicators another id, in the file of values too.',
  },
  sentences: {
    again: {
      sv: ({ id }) => `Id:t ”${id}” används redan av en annan indikator.`,
      en: ({ id }) => `The id “${id}” is already used by another indicator.`,
    },
    first: {
      sv: () => 'Den första står här.',
      en: () => 'The first is here.',
    },
  },
  examples: {
    good: [{ path: INDICATORS_PATH, text: indicators('  - id: utslapp\n') }],
    bad: [{ path: INDICATORS_PATH, text: indicators('  - id: utslapp\n  - id: sysselsatta\n'), lines: [9] }],
  },
  *check({ header, path }) {
    const seen = new Map<string, Span>()
    for (const indicator of itemsAt(header, 'indicators')) {
      const [id, value] = [textAt(indicator, 'id'), valueAt(indicator, 'id')]
      if (id === undefined || value === undefined) continue
      const first = seen.get(id)
      if (first === undefined) seen.set(id, value.span)
      else
        yield {
          sentence: 'again',
          values: { id },
          span: value.span,
          related: [{ place: { path, span: first }, sentence: 'first' }],
        }
    }
  },
}
