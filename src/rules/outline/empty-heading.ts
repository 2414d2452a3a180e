import { type Section, sectionsOf } from '../../model/document.ts'
import type { DocumentRule } from '../rule.ts'

export const emptyHeading: DocumentRule = {
  id: 'outline/empty-heading',
  severity: 'error',
  scope: 'document',
  title: { sv: 'En rubrik är tom', en: 'A heading is empty' },
  reason: {
    sv: 'En tom rubrik syns inte men läses upp som en rubrik utan namn, och går inte att hänvisa till.',
    en: 'An empty heading cannot be seen but is read out as a heading without a name, and cannot be referred to.',
  },
  remedy: { sv: 'Skriv rubriken, eller ta bort raden.', en: 'Write the heading, or remove the line.' },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 2.4.6',
  sentences: {
    empty: { sv: () => 'Rubriken har ingen text.', en: () => 'The heading has no text.' },
  },
  check(document) {
    const empty = sectionsOf(document).filter(isEmpty)
    return empty.map(({ span }) => ({ sentence: 'empty', span }))
  },
  examples: {
    good: [{ text: '# Strategi\n\n## Mål\n\nFler i arbete.\n' }],
    bad: [{ text: '# Strategi\n\n##\n\nFler i arbete.\n\n## {#mal}\n\nFler unga.\n', lines: [3, 7] }],
  },
}

function isEmpty({ heading }: Section): boolean {
  return heading === ''
}
