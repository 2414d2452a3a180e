import { excerpt } from '../../model/excerpt.ts'
import type { DocumentRule } from '../rule.ts'

export const linkText: DocumentRule = {
  id: 'text/link-text',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Länktexten säger inte vart länken leder', en: 'The link text does not say where the link leads' },
  reason: {
    sv: 'Den som använder skärmläsare går från länk till länk och hör bara länktexten. I utskrift är den allt som syns.',
    en: 'Those who use a screen reader go from link to link and hear only its text. In print it is all that shows.',
  },
  remedy: {
    sv: 'Skriv vad länken leder till: ”remissversionen av strategin” i stället för ”här”.',
    en: 'Write what the link leads to: “the consultation draft” rather than “here”.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 2.4.4',
  sentences: {
    empty: {
      sv: (values) => `Länken till ”${values.target}” har ingen text.`,
      en: (values) => `The link to “${values.target}” has no text.`,
    },
    vague: {
      sv: (values) => `Länktexten ”${values.text}” säger inte vart länken leder.`,
      en: (values) => `The link text “${values.text}” does not say where the link leads.`,
    },
  },
  *check({ links }) {
    for (const { kind, text, target, span } of links) {
      if (kind !== 'link') continue
      if (text === '') yield { sentence: 'empty', values: { target: excerpt(target) }, span }
      else if (text.length <= 20 && VAGUE.has(text.toLowerCase().replace(/[.:!›»→ ]+$/, '')))
        yield { sentence: 'vague', values: { text }, span }
    }
  },
  examples: {
    good: [
      { text: '# Remiss\n\nLäs [remissversionen av strategin](remiss.md) eller besök <https://www.exempel.se/rus>.\n' },
    ],
    bad: [
      {
        text: '# Remiss\n\nRemissversionen finns [här](remiss.md). [](remiss.md)\n\n[Läs mer](remiss.md)\n',
        lines: [3, 3, 5],
      },
    ],
  },
}

const VAGUE: ReadonlySet<string> = new Set([
  'här',
  'klicka här',
  'tryck här',
  'läs mer',
  'läs mer här',
  'läs vidare',
  'mer',
  'mer information',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'here',
  'click here',
  'read more',
  'more',
  'link',
  'this link',
])
