import type { Bilingual } from '../model/language.ts'

/** What a page of a pack says to those who find their way in it by keyboard or ear; the rest is the publication's own. */
export interface PublicationPageTexts {
  readonly skip: string
  /** Name of the part with footnotes. */
  readonly notes: string
  /** Read aloud for a footnote's mark: `Not 1`. */
  readonly note: (number: string) => string
  /** Back from a footnote to where it is mentioned; `time` tells several mentions apart, from 1. */
  readonly back: (number: string, time: number) => string
  /** Read aloud before a paragraph's number. */
  readonly paragraph: string
  /** Name of a table without caption: what is scrolled when it is wide. */
  readonly table: string
}

export const PUBLICATION_PAGE: Bilingual<PublicationPageTexts> = {
  sv: {
    skip: 'Hoppa till texten',
    notes: 'Fotnoter',
    note: (number) => `Fotnot ${number}`,
    back: (number, time) =>
      time === 1 ? `Tillbaka till fotnot ${number} i texten` : `Tillbaka till fotnot ${number} i texten, plats ${time}`,
    paragraph: 'Stycke',
    table: 'Tabell',
  },
  en: {
    skip: 'Skip to the text',
    notes: 'Footnotes',
    note: (number) => `Footnote ${number}`,
    back: (number, time) =>
      time === 1 ? `Back to footnote ${number} in the text` : `Back to footnote ${number} in the text, place ${time}`,
    paragraph: 'Paragraph',
    table: 'Table',
  },
}
